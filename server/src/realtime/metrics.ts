/** The port to the numbers that say how the server does. */
import type { Engine, EngineMeter } from '../engine/engine.ts';

export interface Watched {
  readonly engine: Pick<Engine, 'floor' | 'onCommit' | 'health'>;
  readonly followers: () => number;
  readonly sockets: () => number;
}

export interface Metrics {
  /** For the engine, which is made before there is anything to watch. */
  readonly meter: EngineMeter;
  readonly contentType: string;
  text(): Promise<string>;
  /** Counts and reads from now on. To be called once. */
  watch(watched: Watched): Disposable;
}
