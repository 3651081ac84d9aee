/** What is done to the servers and what they stand on. Each resolves when all is there again. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Random } from '../../../server/src/kernel/random.ts';
import type { Ringside } from '../../support/ringside.ts';
import { eventually } from '../../support/wholeCentre.ts';
import { type Failpoint, failpoints, isOfTakeover } from './failpoint.ts';
import type { Nodes } from './nodes.ts';

export const kinds = ['leader', 'standby', 'pause', 'connection', 'redis', 'postgres', 'failpoint'] as const;
export type Kind = (typeof kinds)[number];

export interface Kill {
  readonly kind: Kind;
  /** Where exactly, for the kind `failpoint`. */
  readonly point?: Failpoint;
  /** Epoch milliseconds. */
  readonly at: number;
  /** From when on somebody can lead again: later than `at` only where nobody can meanwhile. */
  readonly possibleAt: number;
}

export interface Lengths {
  /** How long a process is stopped, and how long the database is gone. */
  readonly pauseMs: number;
  readonly goneMs: number;
}

export interface Turn extends Lengths {
  /** How many of this kind there were before: each failpoint has its turn. */
  readonly turn: number;
}

/** Each kind as often as any other, in an order that chance decides. */
export function inTurn(chosen: readonly Kind[], count: number, random: Random): Kind[] {
  const all = Array.from({ length: count }, (_, index) => ({
    kind: chosen[index % chosen.length]!,
    at: random.unit(),
  }));
  return all.toSorted((a, b) => a.at - b.at).map(({ kind }) => kind);
}

/** Every instant comes in less, as there are always callers who come and go. */
const PASSED_MS = 15_000;
const DEATH_SEEN_MS = 2;
const REDIS_GONE_MS = 2_000;
const DOWN_MS = 300;

export async function strike(
  kind: Kind,
  nodes: Nodes,
  random: Random,
  { pauseMs, goneMs, turn }: Turn,
): Promise<Kill[]> {
  const leader = await leading(nodes);
  switch (kind) {
    case 'leader':
      return killed(kind, leader);
    case 'standby': {
      const others = nodes.all.filter((node) => node !== leader);
      return killed(kind, others[random.whole(others.length)] ?? leader);
    }
    case 'pause': {
      const at = Date.now();
      await leader.kill('SIGSTOP');
      await delay(pauseMs);
      await leader.kill('SIGCONT');
      return [{ kind, at, possibleAt: at }];
    }
    case 'connection': {
      const at = Date.now();
      await nodes.sql(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ringside leader'
        and pid in (select pid from pg_locks where locktype = 'advisory' and granted)`);
      return [{ kind, at, possibleAt: at }];
    }
    case 'redis': {
      const at = Date.now();
      await nodes.redis?.kill();
      await delay(REDIS_GONE_MS);
      await nodes.redis?.start();
      return [{ kind, at, possibleAt: at }];
    }
    case 'postgres': {
      const at = Date.now();
      await nodes.postgres.kill();
      await delay(goneMs);
      await nodes.postgres.start();
      return [{ kind, at, possibleAt: Date.now() }];
    }
    case 'failpoint':
      return atFailpoint(nodes, failpoints[turn % failpoints.length]!);
  }
}

/** The next server that comes to that point dies there: whoever leads, or whoever begins to as the leader is killed. */
async function atFailpoint(nodes: Nodes, point: Failpoint): Promise<Kill[]> {
  const leader = await leading(nodes);
  nodes.failpoints.arm(point);
  const kills = isOfTakeover(point) ? [await end('leader', leader)] : [];
  const dead = await eventually(
    () => Promise.resolve(nodes.all.find((node) => !node.running && (node !== leader || kills.length === 0))),
    (node) => node !== undefined,
    PASSED_MS,
    DEATH_SEEN_MS,
  ).catch(() => undefined);
  const at = Date.now();
  nodes.failpoints.disarm(point);
  await Promise.all([...(kills.length > 0 ? [leader.start()] : []), dead?.start()]);
  return dead ? [...kills, { kind: 'failpoint', point, at, possibleAt: at }] : kills;
}

/** Whoever leads, as soon as somebody does. */
const leading = async (nodes: Nodes): Promise<Ringside> =>
  (await eventually(
    () => nodes.leader().catch(() => undefined),
    (leader) => leader !== undefined,
  ))!;

async function killed(kind: Kind, node: Ringside): Promise<Kill[]> {
  const kill = await end(kind, node);
  await delay(DOWN_MS);
  await node.start();
  return [kill];
}

async function end(kind: Kind, node: Ringside): Promise<Kill> {
  const at = Date.now();
  await node.kill('SIGKILL');
  return { kind, at, possibleAt: at };
}
