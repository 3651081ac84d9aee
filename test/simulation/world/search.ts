/** Looks for seeds that fail, and prints one line for each kind of failure: `node test/simulation/world/search.ts FROM COUNT [counts]`. */
import { Tally } from '../tally.ts';
import { forbidRealTime } from './realTime.ts';
import { playWorld } from './world.ts';

const [from = 0, count = 100] = process.argv.slice(2, 4).map(Number);
const tally = new Tally();
forbidRealTime();
const found = new Map<string, string[]>();
const began = process.cpuUsage();
for (let seed = from; seed < from + count; seed += 1) {
  try {
    await playWorld(seed, tally);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The same fault has other ids and times under each seed.
    const kind = message.replaceAll(/\d+/g, '#').slice(0, 100);
    found.set(kind, [...(found.get(kind) ?? []), message]);
  }
}
for (const messages of found.values()) console.log(`${messages.length}× ${messages[0]!.slice(0, 900)}\n`);
const { user, system } = process.cpuUsage(began);
const seconds = (user + system) / 1e6;
if (process.env.COUNTS !== undefined)
  console.log(Object.fromEntries([...tally.counts].toSorted(([a], [b]) => (a < b ? -1 : 1))));
const perSecond = (what: string): string => `${tally.of(what)} ${what} (${(tally.of(what) / seconds).toFixed(1)}/s)`;
console.log(
  `${count} worlds, ${[...found.values()].flat().length} failed, ${seconds.toFixed(1)} s of processor time: ${['calls', 'crashes', 'facts', 'turns'].map(perSecond).join(', ')}`,
);
process.exitCode = found.size > 0 ? 1 : 0;
