/** What the processes of the fan-out benchmark say to each other. */

/** How the servers are asked for the board: nine figures of each queue. */
export const figures = `id name waiting longestWaitingSince members { talking free } today { answered abandoned serviceLevel }`;

export interface Connecting {
  readonly port: number;
  readonly path: string;
  readonly count: number;
  /** On each board. */
  readonly queues: number;
  /** Absent where there is no protocol on top of the WebSocket. */
  readonly speaks?: { readonly init: unknown; readonly query: string };
  /** The id of everybody's subscription; one of their own each when absent. */
  readonly ids?: string;
}

export interface Expected {
  readonly position: number;
  readonly withinMs: number;
}

/** Something that every board shows. */
export interface Happened {
  readonly position: number;
  /** When the server heard of it, in `nowMs`. */
  readonly at: number;
}

export interface Received {
  readonly messages: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** From each event to the last reader who got it, summed up; what happens at the same time counts once. */
  readonly busyMs: number;
  /** Messages that were parsed whole. */
  readonly checked: number;
  /** What was wrong with them. */
  readonly faults: readonly string[];
}

/** What a server answers when it is ready. */
export interface Opened extends Pick<Connecting, 'port' | 'path' | 'speaks' | 'ids'> {
  readonly about: string;
}
