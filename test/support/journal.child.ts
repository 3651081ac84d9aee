/** Run by child.ts: opens the database, leads, and writes what it did to its standard output, line by line. */
import type { Leadership } from '../../server/src/engine/journal.ts';
import { openDatabase } from '../../server/src/persistence/database.ts';
import { PostgresJournal } from '../../server/src/persistence/journal.postgres.ts';
import { batch, days } from './facts.ts';
import { batches, busyDay } from './traffic.ts';

const [role, databaseUrl, dataFolder = ''] = process.argv.slice(2);
const { signal } = new AbortController();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says the last seq of each append once it is acknowledged; until killed. */
async function write(journal: PostgresJournal, epoch: number): Promise<void> {
  let head = await journal.head(signal);
  const traffic = head === 0 ? batches(busyDay('killed', 3_000), epoch, 7) : [];
  for (const part of traffic) {
    await journal.append(part, signal);
    head = part.facts.at(-1)!.seq;
    say(String(head));
  }
  for (; ; head += 5) {
    await journal.append(batch(epoch, days(head + 1, head + 5)), signal);
    say(String(head + 5));
  }
}

/** Says at each moment at which it may act; until killed. */
async function act({ sure, lost }: Leadership): Promise<void> {
  while (!lost.aborted) {
    await sure(lost);
    say(`acts ${Date.now()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw lost.reason;
}

try {
  const database = await openDatabase({ databaseUrl: databaseUrl || undefined, dataFolder }, signal);
  const journal = new PostgresJournal(database);
  const leadership = await journal.lead(signal);
  const { epoch } = leadership;
  if (role === 'writer') await write(journal, epoch);
  say(String(epoch));
  if (role === 'actor') await act(leadership);
  if (role === 'opener') await database[Symbol.asyncDispose]();
} catch (error) {
  say(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
