/** One reader of a hundred stops reading: what the others notice of it, and what the server keeps for those who do not read. */
import { readFile } from 'node:fs/promises';
import { limits } from '../../../server/src/graphql/limits.ts';
import type { Usage } from '../support/answering.ts';
import { median, rounded } from '../support/statistics.ts';
import { sampleOf, Stage } from './measure.ts';

const SUBSCRIBERS = 1_000;
const QUEUES = 50;
const SHARE = 0.01;
/** Fewer than Ringside would join into one update. */
const PER_SECOND = 15;
const PAIRS = 3;
const CATCH_UP_MS = 15_000;

export interface Goal {
  readonly isMet: boolean;
  readonly about: string;
}

interface Turn {
  readonly stalled: number;
  readonly p99Ms: number;
  readonly rssMb: number;
}

export interface Stalled {
  readonly turns: readonly Turn[];
  readonly goals: readonly Goal[];
}

/** With and without, in turns. The operating system takes some megabytes for each reader, so a turn has to last. */
export async function measureStalled(seconds: number): Promise<Stalled> {
  const selection = await wholeTile();
  const bytes = Buffer.byteLength(await sampleOf(QUEUES, selection));
  await using stage = await Stage.open(
    { server: 'ringside', queues: QUEUES, subscribers: SUBSCRIBERS, sample: '' },
    selection,
  );
  const turns: Turn[] = [];
  let late = 0;
  const play = async (stalled: number): Promise<void> => {
    const { p99Ms } = await stage.fixed(seconds, PER_SECOND);
    const { rssMb } = await stage.server.ask<Usage>('usage');
    turns.push({ stalled, p99Ms, rssMb: rounded(rssMb, 0) });
  };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    await play(0);
    const stalled = await stage.readers.ask<number>('stall', { share: SHARE });
    await play(stalled);
    const last = await stage.happen();
    const asleep = await stage.readers.ask<number>('resume', { position: last.position });
    if (asleep < stalled) throw new Error(`${stalled - asleep} readers who were to stall have read.`);
    late += await stage.behind(last, CATCH_UP_MS);
  }
  const cutOff = await stage.readers.ask<number>('cutOff');
  console.log(
    `One reader of a hundred stalls, ${bytes} bytes in a message, ${PER_SECOND} a second for ${seconds} s; ${cutOff} were cut off:`,
  );
  console.table(turns);
  const of = (figure: 'p99Ms' | 'rssMb', isStalled: boolean): number =>
    median(turns.filter(({ stalled }) => stalled > 0 === isStalled).map((turn) => turn[figure]));
  const dearer = rounded(100 * (of('p99Ms', true) / of('p99Ms', false) - 1), 1);
  const grown = rounded(of('rssMb', true) - of('rssMb', false), 0);
  const allowed = rounded((SUBSCRIBERS * SHARE * limits.unsentBytes) / 1e6, 0);
  const goals = [
    { isMet: dearer < 10, about: `stalled readers change the p99 of the others by ${dearer} % (goal < 10)` },
    { isMet: grown <= allowed, about: `stalled readers cost ${grown} MB (at most ${allowed}, what the limits allow)` },
    {
      isMet: late === 0,
      about: `${late} readers who stalled have not caught up within ${CATCH_UP_MS / 1_000} s (goal 0)`,
    },
  ];
  return { turns, goals };
}

/** What the wallboard asks of each queue. */
async function wholeTile(): Promise<string> {
  const text = await readFile(new URL('../../../schema/documents/boards.graphql', import.meta.url), 'utf8');
  const found = /^fragment QueueTile on QueueTile \{\n([^]*?)^\}/m.exec(text);
  if (!found) throw new Error('schema/documents/boards.graphql has no fragment QueueTile.');
  return found[1]!.replaceAll(/\s+/g, ' ');
}
