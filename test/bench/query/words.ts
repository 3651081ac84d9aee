/** What the processes of the query benchmark say to each other. */

export interface Opened {
  readonly port: number;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked extends Opened {
  readonly body: unknown;
  readonly connections: number;
  readonly seconds: number;
}

export interface Answered {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** One of the answers, whole. */
  readonly sample: string;
}
