/** Opens what can be followed, over this node's replica, and what carries facts to it: the only place that knows of a Redis. */
import { agentTile } from '../agents/agentBoard.ts';
import { parkedCall } from '../calls/directory.ts';
import { liveCall } from '../calls/liveCalls.ts';
import { ownCalls } from '../calls/ownCalls.ts';
import type { Bus } from '../engine/bus.ts';
import type { Engine } from '../engine/engine.ts';
import type { Journal } from '../engine/journal.ts';
import { Bell } from '../kernel/bell.ts';
import type { Clock } from '../kernel/clock.ts';
import type { AgentId, CallId, QueueId, RecordingId } from '../kernel/ids.ts';
import { sightFacts } from '../people/sight.ts';
import { queueTile } from '../queues/queueBoard.ts';
import { underWay } from '../recordings/underWay.ts';
import { openRedisBus, type RedisBusParts } from './bus.redis.ts';
import { feed } from './feed.ts';
import { Audience, follow } from './follow.ts';
import type { Followed, Live } from './live.ts';
import { LiveTable } from './liveTable.ts';
import { eachCall } from './ownCalls.ts';
import { followTogether } from './together.ts';
import { touch } from './touched.ts';

export interface BusParts extends Omit<RedisBusParts, 'url'> {
  readonly redisUrl: string | undefined;
}

/** Nothing without a Redis: the journal is read instead. Closed with `opened`. */
export function openBus({ redisUrl, ...rest }: BusParts, opened: AsyncDisposableStack): Bus | undefined {
  return redisUrl === undefined ? undefined : opened.use(openRedisBus({ url: redisUrl, ...rest }));
}

export interface LiveParts {
  readonly engine: Pick<Engine, 'floor' | 'onCommit' | 'recent'>;
  readonly journal: Pick<Journal, 'read'>;
  readonly clock: Clock;
  readonly intervalMs?: number;
  /** How many changes each board remembers for those who resume. */
  readonly memory?: number;
}

export interface OpenLive extends Live, Disposable {
  readonly audience: Audience;
}

export function openLive({ engine, journal, clock, intervalMs = 50, memory = 10_000 }: LiveParts): OpenLive {
  const { floor } = engine;
  const position = (): number => floor.seq;
  const audience = new Audience();
  const pace = { clock, intervalMs, audience };
  const tables = {
    queues: new LiveTable({
      view: (id: QueueId) => queueTile(floor, id),
      ids: () => floor.queues.keys(),
      position,
      memory,
    }),
    agents: new LiveTable({
      view: (id: AgentId) => agentTile(floor, id),
      ids: () => floor.agents.keys(),
      position,
      memory,
    }),
    calls: new LiveTable({
      view: (id: CallId) => liveCall(floor, id),
      ids: () => floor.calls.keys(),
      position,
      memory,
    }),
    parked: new LiveTable({
      view: (id: CallId) => parkedCall(floor, id),
      ids: () => floor.calls.keys(),
      position,
      memory,
    }),
    voicemails: new LiveTable({
      view: (id: RecordingId) => floor.voicemails.get(id),
      ids: () => floor.voicemails.keys(),
      position,
      memory,
    }),
    recordings: new LiveTable({
      view: (id: RecordingId) => underWay(floor, id),
      ids: () => floor.recordings.keys(),
      position,
      memory,
    }),
    ownCalls: new LiveTable({
      view: (id: AgentId) => ownCalls(floor, id),
      ids: () => floor.agents.keys(),
      position,
      memory,
    }),
  };
  const committed = new Bell();
  let sightVersion = 0;
  const listening = engine.onCommit((facts) => {
    for (const fact of facts) touch(fact, floor, tables);
    for (const table of Object.values(tables)) table.committed();
    if (facts.some(({ type }) => sightFacts.has(type))) {
      sightVersion += 1;
      for (const table of Object.values(tables)) table.wake();
    }
    committed.ring();
  });
  const followed = <Id extends string, Row extends { readonly id: Id }>(
    table: LiveTable<Id, Row>,
  ): Followed<Id, Row> => ({
    get: (id) => table.get(id),
    follow: (options, signal) =>
      options.arrivals
        ? followTogether(table, options, options.arrivals, pace, signal)
        : follow(table, options, pace, signal),
  });
  const feedParts = {
    position,
    recent: (after: number) => engine.recent(after),
    read: (after: number, limit: number, signal: AbortSignal) => journal.read(after, limit, signal),
    changed: async (after: number, signal: AbortSignal) => {
      if (floor.seq <= after) await committed.next(signal);
    },
  };
  return {
    queues: followed(tables.queues),
    agents: followed(tables.agents),
    calls: followed(tables.calls),
    parked: followed(tables.parked),
    voicemails: followed(tables.voicemails),
    recordings: followed(tables.recordings),
    ownCalls: {
      get: (id) => tables.ownCalls.get(id),
      follow: (options, signal) => eachCall((inner) => follow(tables.ownCalls, options, pace, inner), signal),
    },
    journal: (options, signal) => feed(feedParts, options, pace, signal),
    audience,
    get sightVersion() {
      return sightVersion;
    },
    [Symbol.dispose]: () => listening[Symbol.dispose](),
  };
}
