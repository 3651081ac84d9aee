/** The demo centre as the rest of the server sees it: what belongs to it, and who makes its traffic. */
import type { Floor } from '../floor/floor.ts';

/** Ids of its providers, queues, agents and numbers begin so, and no other ones do: those are made by `newId`. */
export const DEMO = 'demo';

export const isDemo = (id: string): boolean => id.startsWith(DEMO);

export interface DemoSize {
  readonly providers: number;
  readonly queues: number;
  readonly agents: number;
  readonly numbers: number;
}

/** Undefined when nothing of it is there. */
export function demoSize({ providers, queues, agents, numbers }: Floor): DemoSize | undefined {
  const count = (ids: Iterable<string>): number => [...ids].filter(isDemo).length;
  const size = {
    providers: count(providers.keys()),
    queues: count(queues.keys()),
    agents: count(agents.keys()),
    numbers: count(numbers.keys()),
  };
  return Object.values(size).some((each) => each > 0) ? size : undefined;
}

/** The port to the simulated people of this process. */
export interface DemoTraffic {
  readonly isRunning: boolean;
  /** Nobody calls any more, nobody answers and nobody comes back; what goes on can still be ended. */
  quiet(): void;
}
