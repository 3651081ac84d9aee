/** Recordings of calls behind a played PBX: taken down, stored in the vault and ready to be listened to. */
import { system } from '../../server/src/calls/ending.ts';
import { by } from '../../server/src/floor/stage.testing.ts';
import { asId, type CallId, type QueueId, type RecordingId } from '../../server/src/kernel/ids.ts';
import type { RawRecording } from '../../server/src/recordings/vault.ts';
import type { Recording, RecordingGap } from '../../server/src/recordings/recording.ts';
import type { ApiServer } from './api.ts';
import { pbx } from './playedCentre.ts';
import { until } from './until.ts';
import { spoken } from './voices.ts';

type Voices = typeof spoken;

/** A sentence of each in turn, in syllables, as a waveform of people looks. */
export function talked(id: string, lengthMs: number, silences: RawRecording['silences'] = []): RawRecording {
  const side = (from: number) => ({ pcm: sentences(lengthMs, from), startsAtMs: 0 });
  return { id: asId<RecordingId>(id), left: [side(0)], right: [side(1)], lengthMs, silences };
}

const SENTENCE_S = 4;

async function* sentences(lengthMs: number, turn: number): AsyncGenerator<Uint8Array> {
  for (let second = 0; second < lengthMs / 1_000; second += 1) {
    const isMine = Math.floor(second / SENTENCE_S) % 2 === turn && second % SENTENCE_S < SENTENCE_S - 1;
    const samples = Int16Array.from({ length: 8_000 }, (_, n) => {
      const at = second + n / 8_000;
      const loud = isMine ? 9_000 * Math.abs(Math.sin(3 * Math.PI * at) * Math.sin(at)) : 40;
      return loud * Math.sin(2 * Math.PI * 180 * at);
    });
    yield new Uint8Array(samples.buffer);
  }
}

/** Lets the calls that come to a queue from now on be recorded when somebody wants it (R28). */
export async function allowRecording(server: ApiServer, queueId: QueueId, keepRecordingsDays?: number): Promise<void> {
  const { settings } = server.engine.floor.queues.get(queueId)!;
  const keep = keepRecordingsDays === undefined ? {} : { keepRecordingsDays };
  const recording = { ...settings, ...keep, recording: 'onDemand', consent: 'none' } as const;
  await server.command({ type: 'saveQueue', queueId, isNew: false, settings: recording });
}

const runningOf = ({ engine }: ApiServer, callId: CallId): Recording | undefined =>
  engine.floor.recordings.get(engine.floor.recordingOf.get(callId) ?? asId('none'));

/** Begins to record a call that is talked on. */
export async function begin(server: ApiServer, callId: CallId): Promise<RecordingId> {
  const asked = server.command({ type: 'startRecording', callId });
  const recording = await until(() => runningOf(server, callId));
  for (const { id: tapId } of recording.taps)
    server.played.tell({ type: 'tap.started', providerId: pbx, tapId, startedAt: Date.now(), behindMs: 0 });
  await asked;
  return recording.id;
}

/** Ends it; its files wait to be stored. */
export async function finish(server: ApiServer, callId: CallId): Promise<RecordingId> {
  const { id, taps } = await until(() => runningOf(server, callId));
  await server.command({ type: 'stopRecording', callId });
  for (const { id: tapId } of taps)
    server.played.tell({ type: 'tap.ended', providerId: pbx, tapId, endedAt: Date.now() });
  await until(() => server.engine.floor.recordings.get(id)?.state === 'finished');
  return id;
}

/** The customer says 440 Hz and the agent 1,000 Hz, for so long; the gaps are silence on both sides. */
export async function store(
  server: ApiServer,
  id: RecordingId,
  lengthMs: number,
  gaps: readonly RecordingGap[] = [],
  voices: Voices = spoken,
): Promise<void> {
  const stored = await server.vault.store(voices(id, lengthMs, gaps), AbortSignal.timeout(60_000));
  await server.command({ type: 'recordingStored', recordingId: id, stored, gaps });
}

/** All of it at once, with a pause because of a card. */
export async function recorded(
  server: ApiServer,
  callId: CallId,
  lengthMs: number,
  voices: Voices = spoken,
): Promise<RecordingId> {
  await begin(server, callId);
  const id = await finish(server, callId);
  const [fromMs, toMs] = [lengthMs * 0.4, lengthMs * 0.5];
  await store(server, id, lengthMs, [{ fromMs, toMs, why: 'pause', reason: 'Card data', by, endedBy: system }], voices);
  return id;
}
