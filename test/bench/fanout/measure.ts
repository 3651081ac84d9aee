/** One server and its readers, from the start of both to their end. */
import { nowMs, type Usage } from '../support/answering.ts';
import { costOf, idleOf } from '../support/cost.ts';
import { peer } from '../support/peers.ts';
import { Pinned } from '../support/pinned.ts';
import { rounded } from '../support/statistics.ts';
import { type Connecting, figures, type Happened, type Opened, type Received } from './words.ts';

export const serverNames = ['ringside', 'yoga', 'mercurius', 'ws'] as const;
export type ServerName = (typeof serverNames)[number];

export interface Cell {
  readonly server: ServerName;
  readonly queues: number;
  readonly subscribers: number;
  /** A whole message of Ringside, which the peers send as well. */
  readonly sample: string;
  /** How long each mode is measured. */
  readonly seconds: number;
  /** Events per second of the mode `fixed`. */
  readonly rate: number;
  readonly modes: readonly string[];
}

export interface Figures {
  readonly mode: string;
  /** CPU microseconds of the server, all its threads, for each message that a reader got; without what it takes in silence. */
  readonly cpuUs: number;
  /** The same with it. */
  readonly grossUs: number;
  /** Messages per second from an event to the last reader who got it. */
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rssMb: number;
  /** The share of the messages that readers should have got when the time was over. */
  readonly received: number;
}

/** No event follows another sooner: Ringside lets 50 ms pass between two updates of a board. */
const LEAST_GAP_MS = 60;
const PATIENCE_MS = 30_000;
const load = new URL('load.ts', import.meta.url);

export class Stage implements AsyncDisposable {
  readonly server: Pinned;
  readonly readers: Pinned;
  readonly #subscribers: number;
  #idle = 0;

  private constructor(server: Pinned, readers: Pinned, subscribers: number) {
    this.server = server;
    this.readers = readers;
    this.#subscribers = subscribers;
  }

  /** Resolves when every reader is being sent what happens. */
  static async open(
    { server: name, queues, subscribers, sample }: Pick<Cell, 'server' | 'queues' | 'subscribers' | 'sample'>,
    selection = figures,
  ): Promise<Stage> {
    await using opened = new AsyncDisposableStack();
    const isOwn = name === 'ringside';
    const file = isOwn ? new URL('product.ts', import.meta.url) : peer(name === 'ws' ? 'raw' : name);
    const server = opened.use(await Pinned.start(file, 0, [String(queues), String(subscribers), selection]));
    const readers = opened.use(await Pinned.start(load, 1));
    const query = `subscription { queueBoard { position full removedIds queues { ${selection} } } }`;
    const { port, path, speaks, ids } = await server.ask<Opened>('open', { sample, query });
    const connecting: Connecting = {
      port,
      path,
      queues,
      count: subscribers,
      ...(speaks && { speaks }),
      ...(ids && { ids }),
    };
    await readers.ask('connect', connecting);
    const stage = new Stage(server, readers, subscribers);
    // A subscription is not confirmed; it runs when it tells of something. Two more, so that nothing is done for the first time.
    for (let warm = 0; warm < 3;) {
      if ((await stage.behind(await stage.happen(), 5_000)) === 0) warm += 1;
    }
    stage.#idle = await idleOf(server);
    opened.move();
    return stage;
  }

  happen(): Promise<Happened> {
    return this.server.ask<Happened>('happen');
  }

  /** How many readers do not have it when all have, or when the time is over. */
  behind({ position }: Happened, withinMs = PATIENCE_MS): Promise<number> {
    return this.readers.ask<number>('expect', { position, withinMs });
  }

  async closed(seconds: number): Promise<Figures> {
    const meter = await this.#begin();
    const until = nowMs() + seconds * 1_000;
    const happened: Happened[] = [];
    let behind = 0;
    while (nowMs() < until && behind === 0) {
      const event = await this.happen();
      happened.push(event);
      behind = await this.behind(event);
      await pause(event.at + LEAST_GAP_MS - nowMs());
    }
    return await this.#end('closed', meter, happened);
  }

  async fixed(seconds: number, rate: number): Promise<Figures> {
    const meter = await this.#begin();
    const from = nowMs();
    const happened: Happened[] = [];
    for (let index = 0; index < seconds * rate; index += 1) {
      await pause(from + (index * 1_000) / rate - nowMs());
      happened.push(await this.happen());
    }
    await this.behind(happened.at(-1)!, 1_000);
    return await this.#end('fixed', meter, happened);
  }

  async #begin(): Promise<Usage> {
    await this.readers.ask('record');
    return await this.server.ask<Usage>('usage');
  }

  async #end(mode: string, before: Usage, events: readonly Happened[]): Promise<Figures> {
    const after = await this.server.ask<Usage>('usage');
    const report = await this.readers.ask<Received>('report', { events });
    if (report.faults.length > 0) throw new Error(`What the readers got was wrong:\n${report.faults.join('\n')}`);
    if (report.checked === 0) throw new Error('No message was parsed.');
    const { messages, p50Ms, p99Ms, busyMs } = report;
    return {
      mode,
      cpuUs: rounded(costOf(before, after, this.#idle) / messages),
      grossUs: rounded((after.cpuUs - before.cpuUs) / messages),
      perSecond: rounded((messages * 1_000) / busyMs, 0),
      p50Ms,
      p99Ms,
      rssMb: rounded(after.rssMb, 0),
      received: rounded(messages / (events.length * this.#subscribers)),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.readers[Symbol.asyncDispose]();
    await this.server[Symbol.asyncDispose]();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

export async function measure({ seconds, rate, modes, ...cell }: Cell): Promise<Figures[]> {
  await using stage = await Stage.open(cell);
  const measured: Figures[] = [];
  if (modes.includes('closed')) measured.push(await stage.closed(seconds));
  if (modes.includes('fixed')) measured.push(await stage.fixed(seconds, rate));
  return measured;
}

/** What Ringside tells of an event on a board of so many queues. */
export async function sampleOf(queues: number, selection = figures): Promise<string> {
  await using stage = await Stage.open({ server: 'ringside', queues, subscribers: 1, sample: '' }, selection);
  return await stage.readers.ask<string>('sample');
}
