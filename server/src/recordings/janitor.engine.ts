/** Does in the background what is to be done about recordings: ends what was left half deleted (R26), and deletes those whose time is over (R14, R15, VM12). */
import { system } from '../calls/ending.ts';
import type { Engine } from '../engine/engine.ts';
import type { Jobs, Worker } from '../engine/jobs.ts';
import type { Actor } from '../floor/fact.ts';
import type { Clock } from '../kernel/clock.ts';
import { asId, type Instant, type RecordingId } from '../kernel/ids.ts';
import { expiredIn } from '../voicemail/messages.ts';
import { carryOut, deleteForGood, type DeletionParts, type DeletionStep } from './deletion.commands.ts';
import type { RecordingFilter, RecordingHistory, RecordingRecord } from './history.ts';
import { DELETE, RETENTION } from './jobs.ts';
import { isExpired } from './retention.ts';
import type { Vault } from './vault.ts';

export interface JanitorParts {
  readonly engine: Pick<Engine, 'floor' | 'submit'>;
  readonly recordings: RecordingHistory;
  readonly vault: Pick<Vault, 'destroy'>;
  readonly clock: Clock;
}

/** A quarter past every hour. */
const HOURLY = '15 * * * *';
const DAY_MS = 86_400_000;
/** L10: of one queue or box at a time. */
const AT_ONCE = 100;

/** Works until it is disposed of. */
export async function startJanitor(jobs: Jobs, parts: JanitorParts): Promise<AsyncDisposable> {
  await using started = new AsyncDisposableStack();
  started.use(await jobs.work(DELETE, deletion(parts)));
  started.use(await jobs.work(RETENTION, (_data, signal) => deleteExpired(parts, signal)));
  await jobs.schedule(RETENTION, HOURLY);
  return started.move();
}

/** R26. Where nobody has got to it, or not to its end. */
const deletion =
  (parts: JanitorParts): Worker =>
  async ({ recordingId, seq }, signal) => {
    const { floor } = parts.engine;
    if (floor.seq < Number(seq)) throw new Error('This node has not heard of it yet');
    const doom = floor.dooms.get(asId<RecordingId>(String(recordingId)));
    if (doom) await carryOut(inTheNameOf(parts, doom.by), doom, signal);
  };

/** R14, VM12. Also what stays doomed though its job was given up. */
export async function deleteExpired(parts: JanitorParts, signal: AbortSignal): Promise<void> {
  const { engine, clock } = parts;
  const now = clock.now();
  for (const doom of [...engine.floor.dooms.values()])
    if (now - doom.at >= DAY_MS) await carryOut(inTheNameOf(parts, doom.by), doom, signal);
  const limits = [...engine.floor.queues.values()].flatMap(({ id, settings: { keepRecordingsDays: keepDays } }) =>
    keepDays === undefined ? [] : [{ id, keepDays }],
  );
  for (const { id, keepDays } of limits) await clear(parts, { queueId: id }, keepDays, now, signal);
  for (const { id, keepDays } of expiredIn(engine.floor, now)) await clear(parts, { id }, keepDays, now, signal);
}

async function clear(
  parts: JanitorParts,
  which: Pick<RecordingFilter, 'id' | 'queueId'>,
  keepDays: number,
  now: Instant,
  signal: AbortSignal,
): Promise<void> {
  const expiredAt = now - keepDays * DAY_MS;
  for (;;) {
    const filter = { ...which, states: ['stored'] as const, expiredAt };
    const { recordings, more } = await parts.recordings.find(filter, AT_ONCE, undefined, signal);
    for (const recording of recordings) await remove(parts, recording, keepDays, now, signal);
    if (!more) return;
  }
}

async function remove(
  parts: JanitorParts,
  recording: RecordingRecord,
  keepDays: number,
  now: Instant,
  signal: AbortSignal,
): Promise<void> {
  const { id: recordingId, callId, stored, endedAt = now, legalHold } = recording;
  // V8 has the last word, whatever was asked of the database.
  if (!stored || !isExpired({ keepDays }, { endedAt, legalHold }, now))
    throw new Error(`${recordingId} is not expired`);
  await deleteForGood(inTheNameOf(parts, system), { recordingId, callId, reason: 'retention' }, signal);
}

function inTheNameOf({ engine, recordings, vault }: JanitorParts, by: Actor): DeletionParts {
  const submit = async (step: DeletionStep): Promise<void> => {
    const outcome = await engine.submit({ ...step, by });
    if (outcome.outcome === 'refused') throw new Error(outcome.message);
  };
  return { recordings, vault, submit };
}
