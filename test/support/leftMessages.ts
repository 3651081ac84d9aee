/** Messages that are left, and greetings that are said, behind a played PBX: greeting, tone, what is said, and into the vault. */
import { asId, type CallId, type QueueId, type RecordingId } from '../../server/src/kernel/ids.ts';
import { boxDefaults } from '../../server/src/voicemail/voicemail.ts';
import type { ApiServer } from './api.ts';
import { pbx } from './playedCentre.ts';
import { store } from './recordedCalls.ts';
import { until } from './until.ts';

/** Gives a queue a box, into which callers come as soon as they wait. */
export async function openBox(server: ApiServer, queueId: QueueId): Promise<void> {
  const { settings } = server.engine.floor.queues.get(queueId)!;
  const voicemail = { ...settings, maxWaitMs: 1, voicemail: boxDefaults };
  await server.command({ type: 'saveQueue', queueId, isNew: false, settings: voicemail });
}

/** Of a call that is being asked for a message. */
export async function leaveMessage(server: ApiServer, id: string, lengthMs: number): Promise<RecordingId> {
  const recordingId = await speakInto(server, asId(id));
  await store(server, recordingId, lengthMs);
  return recordingId;
}

/** Of a call whose agent is to say the greeting of a box. */
export async function leaveGreeting(server: ApiServer, callId: CallId): Promise<void> {
  const recordingId = await speakInto(server, callId);
  await server.command({ type: 'greetingTaken', recordingId, media: `recording:${recordingId}` });
}

/** What is said waits to be kept. */
async function speakInto({ engine, played }: ApiServer, callId: CallId): Promise<RecordingId> {
  const stageOf = () => {
    const stage = engine.floor.calls.get(callId)?.stage;
    return stage?.state === 'leavingMessage' ? stage : undefined;
  };
  const { legId, playId: greeting, greeted } = await until(stageOf);
  const over = (playId: typeof greeting) =>
    played.tell({ type: 'play.ended', providerId: pbx, legId, playId, ok: true });
  if (!greeted) over(greeting);
  const { playId: tone } = await until(() => (stageOf()?.greeted ? stageOf() : undefined));
  over(tone);
  const recordingId = await until(() => stageOf()?.recordingId);
  const [tap] = await until(() => {
    const taps = engine.floor.recordings.get(recordingId)?.taps;
    return taps && taps.length > 0 ? taps : undefined;
  });
  const tapId = tap!.id;
  played.tell({ type: 'tap.started', providerId: pbx, tapId, startedAt: Date.now(), behindMs: 0 });
  await until(() => engine.floor.recordings.get(recordingId)?.taps[0]?.state === 'running');
  played.tell({ type: 'leg.left', providerId: pbx, legId, cause: 'normal' });
  played.tell({ type: 'tap.ended', providerId: pbx, tapId, endedAt: Date.now() });
  await until(() => engine.floor.recordings.get(recordingId)?.state === 'finished');
  return recordingId;
}
