/** Shared subscriptions as clients see them: the protocol of graphql-transport-ws holds to the letter. Rules K5, K7 and K9. */
import { QueueBoardDocument } from '@ringside/schema/documents';
import fc from 'fast-check';
import { print } from 'graphql';
import { type Client, type FormattedExecutionResult } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { connect, follow } from '../support/apiClient.ts';
import { Listener } from '../support/listener.ts';
import { openPlayedCentre, type PlayedCentre } from '../support/playedCentre.ts';
import { RawSocket } from '../support/rawSocket.ts';
import { signedIn } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let centre: PlayedCentre;
let changes = 0;
const board = print(QueueBoardDocument);
const agents =
  'subscription Agents($since: Position) { agentBoard(since: $since) { position full agents { id awayReason } } }';

beforeAll(async () => {
  server = await startApi();
  centre = await openPlayedCentre(server, { queues: 2, agents: 2 });
});
afterEach(async () => {
  await until(() => server.sockets.size === 0);
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

/** Every queue's tile changes, and an agent's. Its number stands in the agent's reason. */
async function change(): Promise<string> {
  const reason = `reason ${(changes += 1)}`;
  const status = changes % 2 === 0 ? 'available' : 'away';
  await server.command({
    type: 'setAgentStatus',
    agentId: centre.agents[0]!,
    status,
    reason: status === 'away' ? reason : '',
  });
  return reason;
}

describe('K5: official clients', () => {
  test(
    'follow, end and follow again at random, and each is told the state and every change',
    { timeout: 120_000 },
    async () => {
      await using open = new AsyncDisposableStack();
      const clients = Array.from({ length: 8 }, () => connect(server.origin, server.keys.admin));
      open.defer(async () => {
        for (const client of clients) await client.dispose();
      });
      const step = fc.record({ who: fc.nat(7), does: fc.constantFrom('begin', 'end', 'change', 'ask') });
      let told = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60, size: 'max' }), async (steps) => {
          const following: Following[] = [];
          for (const { who, does } of steps) {
            if (does === 'begin') following.push(new Following(clients[who]!));
            if (does === 'end') following[who % Math.max(1, following.length)]?.end();
            if (does === 'change') await change();
            if (does === 'ask')
              expect(await asked(clients[who]!)).toMatchObject({ data: { centre: { site: 'test' } } });
          }
          const isOdd = changes % 2 === 1;
          const reason = await change();
          const behind = () => following.filter((each) => !each.isOver && each.away !== (isOdd ? null : reason));
          await expect
            .poll(() => behind().map(({ told, away, faults }) => ({ told, away, faults, reason })), { timeout: 10_000 })
            .toEqual([]);
          for (const each of following) {
            each.end();
            told += each.told;
          }
          const before = following.map((each) => each.told);
          await change();
          await until(() => following.every((each) => each.isOver));
          expect(following.map((each) => each.told)).toEqual(before);
          expect(following.flatMap(({ faults }) => faults)).toEqual([]);
        }),
        { numRuns: 12, endOnFailure: true },
      );
      expect(told).toBeGreaterThan(150);
    },
  );
});

/** What a decent client knows of the agents: it throws for a message that does not fit what it has. */
class Following {
  told = 0;
  readonly faults: string[] = [];
  isOver = false;
  away: string | null | undefined;
  #position = -1;
  readonly #end: () => void;

  constructor(client: Client) {
    this.#end = client.subscribe<Agents>(
      { query: agents },
      {
        next: ({ data }) => this.#take(data!.agentBoard),
        error: (error) => this.faults.push(JSON.stringify(error)),
        complete: () => (this.isOver = true),
      },
    );
  }

  end(): void {
    this.#end();
  }

  #take({ position, full, agents: rows }: Agents['agentBoard']): void {
    if (this.isOver) this.faults.push('was told something after its end');
    if (full !== (this.told === 0)) this.faults.push(`message ${this.told} says ${full ? 'all' : 'changes'}`);
    if (position <= this.#position) this.faults.push(`was told of ${position} after ${this.#position}`);
    this.#position = position;
    this.told += 1;
    const row = rows.find(({ id }) => id === centre.agents[0]);
    if (row) this.away = row.awayReason;
  }
}

interface Agents extends Record<string, unknown> {
  readonly agentBoard: {
    readonly position: number;
    readonly full: boolean;
    readonly agents: readonly { readonly id: string; readonly awayReason: string | null }[];
  };
}

const asked = async (client: Client): Promise<FormattedExecutionResult | undefined> => {
  const { value } = await client.iterate({ query: '{ centre { site } }' }).next();
  return (value ?? undefined) as FormattedExecutionResult | undefined; // the last value of an iterator is undefined
};

describe('K5: on one socket', () => {
  test('subscriptions to the same, with whatever ids, are told the same, each under its own', async () => {
    await using listener = await Listener.open(server.origin, server.keys.admin);
    const ids = ['1', 'a "quoted" \\ id', 'Übung №\u2028\u0000 ☎️ 😀', '__proto__', 'x'.repeat(300), '\ud800'];
    for (const id of ids) listener.raw.subscribe(id, board);
    await until(() => ids.every((id) => listener.of(id).length === 1));
    await change();
    await until(() => ids.every((id) => listener.of(id).length >= 2));
    const told = ids.map((id) => listener.of(id).map(({ text }) => text.slice(text.indexOf('"payload"'))));
    expect(new Set(told.map((texts) => texts.join('\n'))).size).toBe(1);
    expect(listener.raw.closed).toBeUndefined();
  });

  test('an answer that is asked for in between comes whole', async () => {
    await using listener = await Listener.open(server.origin, server.keys.admin);
    for (let n = 0; n < 20; n += 1) listener.raw.subscribe(`board ${n}`, board);
    const answered = new Set<string>();
    listener.raw.socket.on('message', (data) => {
      const { id, type } = JSON.parse((data as Buffer).toString()) as { id?: string; type: string }; // one Buffer
      if (id?.startsWith('query') && type === 'complete') answered.add(id);
    });
    for (let n = 0; n < 30; n += 1) {
      await change();
      listener.raw.subscribe(`query ${n}`, '{ queues(first: 5) { nodes { id name } } }');
      listener.raw.socket.ping();
    }
    await until(() => answered.size === 30);
    expect(listener.heard.length).toBeGreaterThan(40);
    expect(listener.raw.closed).toBeUndefined();
  });

  test('an id that is in use ends the socket, and one that was given back is free again', async () => {
    await using raw = await RawSocket.open(server.origin, server.keys.admin);
    const fulls = (): number => raw.received.filter(({ id, type }) => id === '1' && type === 'next').length;
    for (let round = 1; round <= 3; round += 1) {
      raw.subscribe('1', agents);
      await until(() => fulls() === round);
      raw.send({ id: '1', type: 'complete' });
      // An answer to what was sent later: the end has been heard.
      raw.send({ type: 'ping', payload: { round } });
      await raw.until(({ type, payload }) => type === 'pong' && JSON.stringify(payload) === JSON.stringify({ round }));
    }
    expect(raw.received.some(({ type }) => type === 'complete' || type === 'error')).toBe(false);
    raw.subscribe('1', agents);
    raw.subscribe('1', agents);
    await raw.until(() => false);
    expect(raw.closed).toBe(4409);
  });

  test('goes on from where it was cut off', async () => {
    await using rock = await Listener.open(server.origin, server.keys.admin);
    rock.raw.subscribe('rock', agents);
    const { position } = await until(() => rock.heard[0]);
    await change();
    await until(() => rock.heard.length > 1);
    await using back = await Listener.open(server.origin, server.keys.admin);
    back.raw.subscribe('back', agents, { since: position });
    const first = await until(() => back.heard[0]);
    expect(first.text).toContain('"full":false');
    expect(first.text).toContain('"awayReason"');
    back.raw.subscribe('ahead', agents, { since: 1_000_000_000 });
    expect((await until(() => back.of('ahead')[0])).text).toContain('"full":true');
  });
});

describe('K7: who is put out', () => {
  test('is sent nothing of what was committed from then on, and the others are', async () => {
    const token = await signedIn(server, 'ada', 'admin');
    await using stays = await Listener.open(server.origin, await signedIn(server, 'eva', 'admin'));
    await using leaves = await Listener.open(server.origin, token);
    for (const listener of [stays, leaves]) {
      listener.raw.subscribe('1', agents);
      await until(() => listener.heard.length === 1);
    }
    let endedAt = 0;
    using _watch = server.engine.onCommit((facts) => {
      const end = facts.find(({ type }) => type === 'session.ended');
      if (end) endedAt = end.seq;
    });
    const both = [
      change(),
      server.command({ type: 'endSession', sessionId: asId('session-ada'), reason: 'signedOut' }),
    ];
    await Promise.all([...both, change(), change()]);
    await until(() => leaves.raw.closed !== undefined);
    expect(leaves.raw.closed).toBe(4403);
    await until(() => stays.heard.some(({ position }) => position >= endedAt));
    expect(endedAt).toBeGreaterThan(0);
    expect(leaves.heard.filter(({ position }) => position >= endedAt)).toEqual([]);
  });
});

describe('K9: what is refused', () => {
  test('is refused to each that asks, and to nobody else', async () => {
    await using raw = await RawSocket.open(server.origin, server.keys.admin);
    raw.subscribe('good', agents, { since: 0 });
    raw.subscribe('no position', agents, { since: -1 });
    raw.subscribe('no ids', board, { queueIds: [{}] });
    raw.subscribe('no ids either', board, { queueIds: [{}] });
    const errors = async (id: string) => JSON.stringify((await raw.until((message) => message.id === id))?.payload);
    expect(await errors('no position')).toContain('Expected a position');
    expect(await errors('no ids')).toContain('queueIds');
    expect(await errors('no ids either')).toContain('queueIds');
    await raw.until(({ id, type }) => id === 'good' && type === 'next');
    raw.subscribe('good again', board, { queueIds: [centre.queues[0]] });
    await raw.until(({ id, type }) => id === 'good again' && type === 'next');
  });

  test('leaves nobody behind', async () => {
    const client = connect(server.origin, server.keys.admin);
    const one = follow(client, QueueBoardDocument, {});
    await one.next();
    const gauge = async (): Promise<string | undefined> => {
      const headers = { authorization: `Bearer ${server.keys.crm}` };
      const text = await (await fetch(`${server.origin}/metrics`, { headers })).text();
      return /^ringside_subscriptions (\d+)$/m.exec(text)?.[1];
    };
    expect(await gauge()).toBe('1');
    const bad = client.iterate({ query: board, variables: { queueIds: [{}] } });
    await bad.next().catch(() => undefined);
    expect(await gauge()).toBe('1');
    await one.end();
    await expect.poll(gauge).toBe('0');
    await client.dispose();
  });
});
