/** Looks for seeds that fail, and prints one line for each kind of failure: `node test/simulation/search.ts 0 100000`. */
import { play } from './play.ts';
import { Tally } from './tally.ts';

const [from = 0, to = 10_000] = process.argv.slice(2).map(Number);
const tally = new Tally();
const found = new Map<string, string[]>();
const began = process.cpuUsage();
for (let seed = from; seed < to; seed += 1) {
  try {
    play(seed, tally);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The same fault has other ids and times under each seed.
    const kind = message.replaceAll(/\d+/g, '#').slice(0, 100);
    found.set(kind, [...(found.get(kind) ?? []), message]);
  }
}
for (const messages of found.values()) console.log(`${messages.length}× ${messages[0]!.slice(0, 600)}\n`);
const { user, system } = process.cpuUsage(began);
const failed = [...found.values()].flat().length;
console.log(
  `${to - from} scripts, ${tally.of('steps')} steps, ${failed} failed, ${Math.round((user + system) / 1e5) / 10} s of processor time`,
);
process.exitCode = failed > 0 ? 1 : 0;
