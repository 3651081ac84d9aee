/** Several nodes as one system (engine/RULES.md): embedded in one process, on PostgreSQL alone, and on PostgreSQL with Redis. */
import { describe, expect, test } from 'vitest';
import type { Bus } from '../../server/src/engine/bus.ts';
import type { Engine } from '../../server/src/engine/engine.ts';
import { openEngine } from '../../server/src/engine/openEngine.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import type { Command } from '../../server/src/floor/input.ts';
import { freeze } from '../../server/src/floor/snapshot.ts';
import { by } from '../../server/src/floor/stage.testing.ts';
import { systemClock } from '../../server/src/kernel/clock.system.ts';
import { asId, type LegId } from '../../server/src/kernel/ids.ts';
import { PostgresMailbox } from '../../server/src/persistence/mailbox.postgres.ts';
import { project } from '../../server/src/persistence/project.ts';
import type { Provider } from '../../server/src/providers/provider.ts';
import { openBus } from '../../server/src/realtime/open.ts';
import { type Opened, type Place, useDatabases } from '../support/databases.ts';
import { noMeter, pbx, PlayedPbx, silent, smallCentre } from '../support/engine.ts';
import { type Redis, startRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

const databases = useDatabases();
const ways = ['embedded', 'PostgreSQL', 'PostgreSQL and Redis'] as const;
type Way = (typeof ways)[number];

interface Node extends AsyncDisposable {
  readonly engine: Engine;
  readonly played: PlayedPbx;
  readonly opened: Opened;
  /** Told to stop: it gives the lead away. */
  resign(): void;
}

interface System extends AsyncDisposable {
  readonly redis: Redis | undefined;
  open(): Promise<Node>;
}

/** In one process facts go from hand to hand. */
function localBus(): Bus {
  const listeners = new Set<(facts: readonly Fact[]) => void>();
  return {
    hears: true,
    publish: (facts) => {
      const text = JSON.stringify(facts);
      setImmediate(() => {
        for (const listener of listeners) listener(JSON.parse(text) as Fact[]);
      });
    },
    onFacts: (listener) => {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
  };
}

async function openSystem(way: Way): Promise<System> {
  const closing = new AsyncDisposableStack();
  const redis = way === 'PostgreSQL and Redis' ? closing.use(await startRedis()) : undefined;
  const place: Place = await databases.place(way === 'embedded' ? 'PGlite' : 'PostgreSQL');
  const shared = way === 'embedded' ? closing.use(await databases.open(place)) : undefined;
  const local = way === 'embedded' ? localBus() : undefined;
  const open = async (): Promise<Node> => {
    const node = new AsyncDisposableStack();
    const opened = shared ?? node.use(await databases.open(place));
    const clock = systemClock();
    const mailbox = node.use(new PostgresMailbox({ database: opened.database, clock }));
    const installation = await opened.journal.installation(new AbortController().signal);
    const bus = local ?? openBus({ redisUrl: redis?.url, installation, version: 'test', log: silent }, node);
    const played = new PlayedPbx();
    const stop = new AbortController();
    const engine = node.use(
      await openEngine(
        {
          journal: opened.journal,
          mailbox,
          bus,
          clock,
          project,
          openProvider: () => played.provider,
          keepConnected: (_provider: Provider, signal) => played.events(signal),
          meter: noMeter,
          log: silent,
        },
        stop.signal,
      ),
    );
    return {
      engine,
      played,
      opened,
      resign: () => stop.abort(),
      [Symbol.asyncDispose]: () => node.disposeAsync(),
    };
  };
  return { redis, open, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

const leads = ({ engine }: Node): Promise<unknown> => until(() => engine.health.leads);
const state = ({ engine }: Node): unknown => JSON.parse(JSON.stringify(freeze(engine.floor)));
const sameFloor = (one: Node, other: Node): Promise<unknown> =>
  until(() => one.engine.floor.seq === other.engine.floor.seq);

/** One that leads and has a centre, and one that stands by. */
async function two(system: System): Promise<readonly [Node, Node]> {
  const first = await system.open();
  await leads(first);
  for (const command of smallCentre) expect(await first.engine.submit(command)).toMatchObject({ outcome: 'done' });
  await until(() => first.engine.floor.providers.get(pbx)?.link === 'connected');
  const second = await system.open();
  await until(() => second.engine.health.standsBy);
  return [first, second];
}

const caller = (id: string) =>
  ({
    type: 'leg.arrived',
    providerId: pbx,
    legId: asId<LegId>(id),
    dialled: '+493023125000',
    remote: { number: '', name: '' },
    answered: false,
  }) as const;

const away = (reason: string): Command => ({
  type: 'setAgentStatus',
  agentId: asId('anna'),
  status: 'away',
  reason,
  by,
});

const reasonOn = ({ engine }: Node): string | undefined => {
  const status = engine.floor.agents.get(asId('anna'))?.status;
  return status?.state === 'away' ? status.reason : undefined;
};

describe.each(ways)('%s', (way) => {
  test('ND1 ND2 one leads, and the other has the same floor without leading', async () => {
    await using system = await openSystem(way);
    const [first, second] = await two(system);
    await using _first = first;
    await using _second = second;
    first.played.tell(caller('in-1'));
    await until(() => second.engine.floor.calls.size === 1);
    await sameFloor(first, second);
    expect(state(second)).toEqual(state(first));
    expect([first, second].map(({ engine }) => engine.health.leads)).toEqual([true, false]);
    expect(second.played.performed).toEqual([]);
  });

  test('ND4 ND5 a command to the one that stands by is decided once, and its sender sees it at once', async () => {
    await using system = await openSystem(way);
    const [first, second] = await two(system);
    await using _first = first;
    await using _second = second;
    expect(await second.engine.submit(away('lunch'))).toMatchObject({ outcome: 'done' });
    expect(reasonOn(second)).toBe('lunch');
    const refused = { type: 'removeAgent', agentId: asId<never>('nobody'), by } as const;
    expect(await second.engine.submit(refused)).toMatchObject({ outcome: 'refused', code: 'AGENT_NOT_FOUND' });
    const facts = await first.opened.journal.read(0, 1_000, new AbortController().signal);
    expect(facts.filter(({ type, payload }) => type === 'status.changed' && 'reason' in payload && payload.reason === 'lunch')).toHaveLength(1); // prettier-ignore
  });

  test('ND4 what the PBX has to confirm is awaited where it was asked', async () => {
    await using system = await openSystem(way);
    const [first, second] = await two(system);
    await using _first = first;
    await using _second = second;
    first.played.tell(caller('in-1'));
    const call = await until(() => [...second.engine.floor.calls.values()][0]);
    first.played.onPerform = (effect) => {
      if (effect.type === 'hangUp')
        first.played.tell({ type: 'leg.left', providerId: pbx, legId: effect.legId, cause: 'normal' });
    };
    expect(await second.engine.submit({ type: 'hangUp', callId: call.id, by })).toMatchObject({ outcome: 'done' });
    expect(second.engine.floor.calls.size).toBe(0);
  });

  test('ND6 ND7 who is told to stop hands over: nothing is lost, and it answers until it ends', async () => {
    await using system = await openSystem(way);
    const [first, second] = await two(system);
    await using _second = second;
    first.played.tell(caller('in-1'));
    await until(() => first.engine.floor.calls.size === 1);
    first.resign();
    await leads(second);
    expect(await first.engine.submit(away('handed over'))).toMatchObject({ outcome: 'done' });
    expect(reasonOn(first)).toBe('handed over');
    await until(() => reasonOn(second) === 'handed over'); // the answer may be there before the leader knows
    expect(second.engine.health.epoch).toBeGreaterThan(1);
    await first[Symbol.asyncDispose]();
    await using third = await system.open();
    await until(() => third.engine.health.standsBy);
    expect(state(third)).toEqual(state(second));
  });

  test('ND4 a command that is left while nobody leads is decided by the next, once', async () => {
    await using system = await openSystem(way);
    const [first, second] = await two(system);
    first.resign();
    await first[Symbol.asyncDispose]();
    await leads(second);
    await using third = await system.open();
    await until(() => third.engine.health.standsBy);
    second.resign();
    const asked = third.engine.submit(away('nobody led'));
    await using _second = second;
    expect(await asked).toMatchObject({ outcome: 'done' });
    expect(third.engine.health.leads).toBe(true);
    const recent = third.engine.recent(0) ?? [];
    const told = recent.filter((fact) => fact.type === 'status.changed' && fact.payload.reason === 'nobody led');
    expect(told).toHaveLength(1);
  });
});

describe('PostgreSQL and Redis', () => {
  test('ND3 L4 with Redis gone facts come from the journal, and when it is back from there again', async () => {
    await using system = await openSystem('PostgreSQL and Redis');
    const [first, second] = await two(system);
    await using _first = first;
    await using _second = second;
    await system.redis!.kill();
    expect(await first.engine.submit(away('without'))).toMatchObject({ outcome: 'done' });
    await until(() => reasonOn(second) === 'without');
    expect(await second.engine.submit(away('by mail'))).toMatchObject({ outcome: 'done' });
    await system.redis!.start();
    expect(await first.engine.submit(away('with'))).toMatchObject({ outcome: 'done' });
    await until(() => reasonOn(second) === 'with');
    await sameFloor(first, second);
    expect(state(second)).toEqual(state(first));
  });
});

describe('PostgreSQL', () => {
  test('ND1 whose connection to the lock is cut is followed by another, and appends nothing more', async () => {
    await using system = await openSystem('PostgreSQL');
    const [first, second] = await two(system);
    await using _first = first;
    await using _second = second;
    await first.opened.sql(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and objid = 2 and database = (select oid from pg_database where datname = current_database())`,
    );
    await leads(second);
    expect(await first.engine.submit(away('cut'))).toMatchObject({ outcome: 'done' });
    expect(first.engine.health.leads).toBe(false);
    await until(() => reasonOn(second) === 'cut');
    await sameFloor(first, second);
    expect(state(first)).toEqual(state(second));
  });

  test('ND3 a node that has missed very much reads it all, in order', async () => {
    await using system = await openSystem('PostgreSQL');
    const [first, second] = await two(system);
    await using _first = first;
    await using _second = second;
    const seen: number[] = [];
    using _seeing = second.engine.onCommit((facts) => seen.push(...facts.map(({ seq }) => seq)));
    const from = second.engine.floor.seq;
    await Promise.all(Array.from({ length: 200 }, (_, index) => first.engine.submit(away(`reason ${index}`))));
    await sameFloor(first, second);
    expect(seen).toEqual(Array.from({ length: first.engine.floor.seq - from }, (_, index) => from + 1 + index));
  });
});
