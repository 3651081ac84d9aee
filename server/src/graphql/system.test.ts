import { expect, test } from 'vitest';
import { JournalError } from '../engine/journal.ts';
import { emptyFloor } from '../floor/floor.ts';
import { ManualClock } from '../kernel/clock.ts';
import { openSystem, type SystemWatched } from './system.ts';

const parts: SystemWatched = {
  presence: { nodes: () => Promise.resolve([]) },
  figures: {
    journal: () => Promise.resolve({ position: 7, bytes: 1, partitions: 1, openIntents: 0, oldestIntentMs: undefined }),
  },
  past: { oldestAt: () => Promise.resolve(undefined), reconciled: () => Promise.resolve(new Map()) },
  redis: () => true,
  floor: emptyFloor,
  clock: new ManualClock(5),
};
const { signal } = new AbortController();
const failing = (error: Error): SystemWatched => ({ ...parts, figures: { journal: () => Promise.reject(error) } });

test('while the database is away, what it would tell is missing, and all else is told', async () => {
  const now = await openSystem(failing(new JournalError('away', 'It does not answer'))).now(signal);
  expect(now).toEqual({ at: 5, hasLeader: false, providers: [], kept: undefined, redis: true });
});

test('a mistake of ours is no outage', async () => {
  await expect(openSystem(failing(new Error('a bug'))).now(signal)).rejects.toThrow('a bug');
});

test('without work in the background there are no figures of it', async () => {
  const { kept } = await openSystem(parts).now(signal);
  expect(kept).toMatchObject({ nodes: [], jobs: [], journal: { position: 7 } });
});
