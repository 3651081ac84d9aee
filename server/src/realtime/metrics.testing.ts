/** Metrics of a server in which everything has happened once, for tests that want to see each of them. */
import type { Outcome } from '../engine/engine.ts';
import type { Fact } from '../floor/fact.ts';
import { emptyFloor } from '../floor/floor.ts';
import { busy } from '../floor/stage.testing.ts';
import { createMetrics } from './meter.prom.ts';
import type { Watched } from './metrics.ts';

const answers: readonly (Outcome | 'away')[] = [
  { outcome: 'done' },
  { outcome: 'pending' },
  { outcome: 'refused', code: 'CALL_CHANGED', message: 'It has changed.' },
  'away',
];

/** `differing` of what is watched is as given. */
export async function eventfulMetrics(differing: Partial<Watched> = {}): Promise<string> {
  const metrics = createMetrics();
  const stage = busy();
  const [providerId] = [...stage.floor.providers.keys()];
  let tell: (facts: readonly Fact[]) => void = () => undefined;
  const engine: Watched['engine'] = {
    floor: stage.floor,
    health: { leads: true, standsBy: false, epoch: 7, journalAwaySince: undefined, inputsWaiting: 3 },
  };
  using _counting = metrics.count({
    onCommit: (listener) => {
      tell = listener;
      return { [Symbol.dispose]: () => undefined };
    },
  });
  metrics.watch({
    engine,
    followers: () => 4,
    sockets: () => 2,
    version: '0.0.0-test',
    frames: () => 12,
    figures: {
      journal: () =>
        Promise.resolve({ position: 1_000_000, bytes: 4096, partitions: 3, openIntents: 2, oldestIntentMs: 1_500 }),
    },
    jobs: {
      figures: () =>
        Promise.resolve([{ queue: 'recordings.delete', waiting: 1, active: 2, failed: 3, oldestWaitingMs: 4_000 }]),
    },
    roundTrips: () => ({ [providerId!]: 2.5 }),
    ...differing,
  });
  tell(stage.facts);
  const { meter } = metrics;
  meter.decided(0.1);
  meter.committed(2, 3);
  meter.performed('ring', 20, false);
  meter.led(80);
  for (const answer of answers) meter.answered('holdCall', 5, answer);
  return metrics.text();
}

export const nothingYet = (): Promise<string> => {
  const metrics = createMetrics();
  const health = { leads: false, standsBy: true, epoch: 0, journalAwaySince: undefined, inputsWaiting: 0 };
  metrics.watch({
    engine: { floor: emptyFloor(), health },
    followers: () => 0,
    sockets: () => 0,
    version: '1',
  });
  return metrics.text();
};
