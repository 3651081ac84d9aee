/** Plays a world from its seed to its end, and throws at the first broken promise. */
import type { Fact } from '../../../server/src/floor/fact.ts';
import { Tally } from '../tally.ts';
import { Cast } from './cast.ts';
import { auditFacts, expectOver, settle } from './ending.ts';
import { Trouble } from './trouble.ts';

/** Until nodes have found out who leads. */
const START_MS = 3_000;

/** Resolves with all that came to be true. */
export async function playWorld(seed: number, tally = new Tally()): Promise<readonly Fact[]> {
  try {
    const cast = new Cast(seed);
    await setUp(cast);
    const trouble = new Trouble(cast, tally);
    for (let happening = 0; happening < cast.script.happenings; happening += 1) {
      await cast.pass(cast.random.exponential(cast.script.everyMs));
      trouble.happen();
    }
    await settle(cast, trouble, tally);
    expectOver(cast);
    auditFacts(cast);
    count(cast, tally);
    return cast.store.facts;
  } catch (error) {
    throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** While nothing goes wrong yet. */
async function setUp(cast: Cast): Promise<void> {
  const { nodes, script, random, clients, sites } = cast;
  for (const node of nodes) node.start();
  await cast.pass(START_MS);
  for (const command of script.setUp) {
    clients.send(random.pick(nodes), command);
    await cast.pass(random.pick([0, 1, 50]));
  }
  for (const { softSwitch } of sites)
    for (const extension of script.extensions) if (random.chance(0.97)) softSwitch.setPhone(extension, true);
  cast.setWeather(cast.weather);
}

function count({ store, time, lock, redis, promises, clients }: Cast, tally: Tally): void {
  tally.count('worlds');
  tally.count('facts', store.seq);
  tally.count('epochs', store.epoch);
  tally.count('turns', time.count);
  tally.count('deposed', lock.deposed);
  for (const [what, times] of Object.entries(redis.counts)) tally.count(`bus: ${what}`, times);
  for (const [what, times] of store.verdicts) tally.count(`append ${what}`, times);
  for (const [what, times] of promises.counts) tally.count(what, times);
  for (const [what, times] of clients.counts) tally.count(`answer ${what}`, times);
}
