/** The port to the numbers that say how the server does. */
import type { Engine, EngineMeter } from '../engine/engine.ts';
import type { Figures } from '../engine/figures.ts';
import type { Jobs } from '../engine/jobs.ts';
import type { ProviderId } from '../kernel/ids.ts';

export interface Watched {
  readonly engine: Pick<Engine, 'floor' | 'health'>;
  readonly followers: () => number;
  readonly sockets: () => number;
  readonly version: string;
  readonly figures?: Figures;
  readonly jobs?: Pick<Jobs, 'figures'>;
  /** In milliseconds; of the links that this node has. */
  readonly roundTrips?: () => Readonly<Record<ProviderId, number>>;
  /** Messages that went to subscribers since the start. */
  readonly frames?: () => number;
}

export interface Metrics {
  /** For the engine, which is made before there is anything to watch. */
  readonly meter: EngineMeter;
  readonly contentType: string;
  text(): Promise<string>;
  /** Counts what happens from now on. To be called once, as soon as there is an engine. */
  count(engine: Pick<Engine, 'onCommit'>): Disposable;
  /** Reads these whenever somebody asks. To be called once. */
  watch(watched: Watched): void;
}
