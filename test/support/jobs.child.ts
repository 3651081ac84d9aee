/** Run by jobs.test.ts: a node that does jobs, and says which, line by line, until it is killed. */
import { openDatabase } from '../../server/src/persistence/database.ts';
import { openJobs } from '../../server/src/persistence/jobs.boss.ts';
import { hasty, queues, WORK } from './jobs.ts';

const [how, databaseUrl, dataFolder = ''] = process.argv.slice(2);
const { signal } = new AbortController();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const database = await openDatabase({ databaseUrl: databaseUrl || undefined, dataFolder }, signal);
const jobs = await openJobs(database, queues, { warn: (_about, message) => say(message) }, hasty);
await jobs.work(WORK, async ({ n }) => {
  say(String(n));
  if (how === 'stuck') await new Promise(() => undefined);
});
say('ready');
