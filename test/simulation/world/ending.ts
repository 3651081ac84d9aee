/** The end of a world: nothing breaks any more, nobody calls any more, and everything must come to rest as it should. */
import { audit, auditEnd } from '../auditor.ts';
import { expectAgreement } from '../checks.ts';
import type { Tally } from '../tally.ts';
import type { Cast } from './cast.ts';
import { Clients } from './clients.ts';
import { fine } from './weather.ts';
import type { Trouble } from './trouble.ts';

/** Longer than any patience, ring, wrap-up and longest wait together. */
const SETTLED_MS = 20 * 60_000;
/** In what has changed since, something may be under way. */
const MOMENT_MS = 2_000;
const LOOKS = 10;

export async function settle(cast: Cast, trouble: Trouble, tally: Tally): Promise<void> {
  const { nodes, sites, clients, script } = cast;
  trouble.end();
  cast.setWeather(fine);
  await cast.pass(10_000);
  for (const node of nodes) node.start();
  await cast.pass(5_000);
  for (let callers = 0; callers < 3; callers += 1) trouble.callers();
  // What events were lost, the PBX's next snapshot makes up for.
  for (const { softSwitch } of sites) {
    softSwitch.cutLink();
    softSwitch.mendLink();
  }
  await cast.pass(6_000);
  await cast.passUntil(() => unconnected(cast).length === 0, SETTLED_MS);
  await cast.pass(MOMENT_MS + 4 * script.latencyMs);
  await agree(cast, tally);
  await cast.passUntil(() => left(cast).length === 0, SETTLED_MS);
  expectNothingLeft(cast);
  // What is performed is struck off with the next append.
  for (let times = 0; times < 2; times += 1) {
    await cast.pass(5_000);
    clients.send(nodes[0]!, Clients.probe);
  }
  await cast.pass(2_000);
}

export function expectOver(cast: Cast): void {
  const { nodes, store, promises, clients } = cast;
  expectNothingLeft(cast);
  const leaders = nodes.filter(({ engine }) => engine?.health.leads);
  if (leaders.length !== 1) throw new Error(`${leaders.length} nodes lead in the end`);
  const [intent] = store.intents.values();
  if (intent !== undefined) throw new Error(`${store.intents.size} intents are left over: ${intent}`);
  for (const { engine, life, name } of nodes) {
    if (!engine || !life) throw new Error(`${name} has not started`);
    if (engine.floor.seq !== store.seq) throw new Error(`${life.name} is at ${engine.floor.seq} of ${store.seq}`);
    promises.look(life, engine.floor);
  }
  clients.expectOnce();
  promises.expectKept();
}

/** By itself: a command of somebody might set going what stands still. */
function expectNothingLeft(cast: Cast): void {
  const still = left(cast);
  if (still.length > 0) throw new Error(`not everything has run out: ${still.slice(0, 5).join('; ')}`);
}

export function auditFacts({ store: { facts, batches, epochs, floor } }: Cast): void {
  const falls = epochs.findIndex((epoch, index) => index > 0 && epoch < epochs[index - 1]!);
  if (falls >= 0) throw new Error(`the epoch falls at fact ${falls + 1}`);
  const read = audit(facts, batches);
  auditEnd(read, facts, floor);
  if (read.faults.length > 0) throw new Error(`the auditor: ${read.faults[0]}`);
}

/** Whoever is at the PBX is known, and is where the floor wants them. */
async function agree(cast: Cast, tally: Tally): Promise<void> {
  const { floor } = cast.store;
  for (let times = 1; ; times += 1) {
    try {
      for (const { softSwitch } of cast.sites) {
        const since = cast.time.now - MOMENT_MS - 4 * cast.script.latencyMs;
        tally.count('places compared', expectAgreement(floor, softSwitch, since));
        for (const { id, inbound } of softSwitch.legs.values())
          if (inbound && !floor.legs.has(id)) throw new Error(`nobody knows the caller ${id}`);
      }
      return;
    } catch (error) {
      if (times === LOOKS) throw error;
      await cast.pass(50 * times);
    }
  }
}

const unconnected = ({ store }: Cast): string[] =>
  [...store.floor.providers.values()].flatMap(({ id, link }) =>
    link === 'connected' ? [] : [`the link to ${id} is ${link}`],
  );

function left(cast: Cast): string[] {
  const { calls, agents, queues, legs } = cast.store.floor;
  const still = unconnected(cast);
  for (const call of calls.values()) still.push(`call ${call.id} is ${call.stage.state}`);
  for (const legId of legs.keys()) still.push(`leg ${legId} is known`);
  for (const { id, activity, legId } of agents.values())
    if (activity.state !== 'idle' || legId !== undefined) still.push(`agent ${id} is ${activity.state}`);
  for (const { id, callers } of queues.values()) if (callers.size > 0) still.push(`queue ${id} has callers`);
  for (const { softSwitch } of cast.sites)
    for (const leg of softSwitch.legs.values()) still.push(`leg ${leg.id} is ${leg.state} on the PBX`);
  return still;
}
