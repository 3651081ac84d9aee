/** Rule R26: what is done in the background about what nobody has ended. */
import { expect, test } from 'vitest';
import type { Jobs, Worker } from '../engine/jobs.ts';
import { advance } from '../floor/advance.ts';
import { by, Stage } from '../floor/stage.testing.ts';
import { ManualClock } from '../kernel/clock.ts';
import { asId, type CallId, type RecordingId } from '../kernel/ids.ts';
import type { RecordingRecord } from './history.ts';
import { startJanitor } from './janitor.engine.ts';
import { DELETE, recordingJobs, recordingQueues, RETENTION } from './jobs.ts';
import type { DestructionCertificate, StoredRecording } from './vault.ts';

const recordingId = asId<RecordingId>('x-1-r1');
const callId = asId<CallId>('x-1');
const DAY_MS = 86_400_000;
const signal = new AbortController().signal;

/** A recording that is stored, and a janitor who is given the jobs by hand. */
async function scene() {
  const stage = new Stage();
  const clock = new ManualClock(stage.now);
  const workers = new Map<string, Worker>();
  const schedules: string[] = [];
  const destroyed: RecordingId[] = [];
  const record = { id: recordingId, callId, legalHold: false, stored: { id: recordingId } as StoredRecording }; // passed on
  const jobs: Jobs = {
    work: async (queue, worker) => {
      workers.set(queue, worker);
      return { [Symbol.asyncDispose]: () => Promise.resolve(void workers.delete(queue)) };
    },
    schedule: async (queue, cron) => void schedules.push(`${queue} ${cron}`),
    figures: () => Promise.resolve([]),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  const janitor = await startJanitor(jobs, {
    engine: {
      floor: stage.floor,
      submit: async (command) => {
        const { facts } = advance(stage.floor, command, clock.now());
        stage.facts.push(...facts);
        return { outcome: 'done' };
      },
    },
    recordings: { find: async () => ({ recordings: [record as RecordingRecord], more: false }) },
    vault: {
      destroy: async ({ id }) => {
        destroyed.push(id);
        return {} as DestructionCertificate; // nobody looks at it
      },
    },
    clock,
  });
  stage.command({ type: 'doomRecording', recordingId, callId, reason: 'asked for' });
  const [doomed] = stage.of('recording.doomed');
  if (!doomed) throw new Error('It is not doomed');
  const run = (queue: string, data: Parameters<Worker>[0] = {}): Promise<void> => workers.get(queue)!(data, signal);
  return { stage, clock, workers, schedules, destroyed, janitor, doomed, run };
}

test('R26 what dooms a recording asks for its deletion, by a queue that there is', async () => {
  const { doomed, stage, workers, schedules } = await scene();
  const [job] = recordingJobs(doomed);
  expect(job).toMatchObject({ key: recordingId, data: { recordingId, seq: doomed.seq } });
  expect(JSON.stringify(job)).not.toContain('asked for');
  expect(stage.facts.flatMap(recordingJobs)).toHaveLength(1);
  const queues = recordingQueues.map(({ name }) => name);
  expect(queues).toContain(job?.queue);
  expect([...workers.keys()]).toEqual(queues);
  expect(schedules).toEqual([`${RETENTION} 15 * * * *`]);
});

test('R26 it is destroyed in the name of whoever wanted it, and nothing happens when that is done already', async () => {
  const { run, stage, destroyed, doomed } = await scene();
  await run(DELETE, { recordingId, seq: doomed.seq });
  await run(DELETE, { recordingId, seq: doomed.seq });
  expect(destroyed).toEqual([recordingId]);
  expect(stage.of('recording.deleted')).toMatchObject([{ payload: { by, reason: 'asked for' } }]);
  expect(stage.of('recording.doomed')).toHaveLength(1);
  expect(stage.floor.dooms.size).toBe(0);
});

test('JB2 a node that has not heard of it leaves it to be tried again', async () => {
  const { run, stage, destroyed } = await scene();
  await expect(run(DELETE, { recordingId, seq: stage.floor.seq + 1 })).rejects.toThrow('not heard');
  expect(destroyed).toEqual([]);
});

test('R26 what is still doomed after a day is done though its job is gone', async () => {
  const { run, clock, destroyed } = await scene();
  await run(RETENTION);
  expect(destroyed).toEqual([]);
  await clock.advance(DAY_MS);
  await run(RETENTION);
  expect(destroyed).toEqual([recordingId]);
});

test('it gives its work back when it is disposed of', async () => {
  const { janitor, workers } = await scene();
  await janitor[Symbol.asyncDispose]();
  expect(workers.size).toBe(0);
});
