/** The subscriptions over a real WebSocket: the state now, then each change, and going on without a hole. */
import { AgentBoardDocument, JournalDocument, LiveCallsDocument, QueueBoardDocument } from '@ringside/schema/documents';
import type { Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { connect, follow, overSocket, post } from '../support/apiClient.ts';
import { openPlayedCentre, type PlayedCentre, pbx } from '../support/playedCentre.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let centre: PlayedCentre;
let client: Client;

beforeAll(async () => {
  server = await startApi();
  centre = await openPlayedCentre(server, { queues: 2, agents: 2 });
  client = connect(server.origin, server.keys.admin);
});
afterEach(async () => {
  for (const callId of server.engine.floor.calls.keys()) await server.command({ type: 'hangUp', callId });
  await until(() => server.engine.floor.calls.size === 0);
});
afterAll(async () => {
  await client?.dispose();
  await server?.[Symbol.asyncDispose]();
});

const followers = async (): Promise<number> => {
  const response = await fetch(`${server.origin}/metrics`, {
    headers: { authorization: `Bearer ${server.keys.crm}` },
  });
  return Number(/^ringside_subscriptions (\d+)$/m.exec(await response.text())?.[1]);
};

describe('queueBoard', () => {
  test('sends all tiles, then those that change', async () => {
    const board = follow(client, QueueBoardDocument, {});
    const { queueBoard: first } = await board.next();
    expect(first).toMatchObject({ full: true, position: server.engine.floor.seq, removedIds: [] });
    expect(first.queues.map(({ name, waiting, members }) => [name, waiting, members.free])).toEqual([
      ['Queue 0', 0, 2],
      ['Queue 1', 0, 2],
    ]);
    await server.command({ type: 'setAgentStatus', agentId: centre.agents[0]!, status: 'away', reason: 'Lunch' });
    const { queueBoard: second } = await board.until(({ queueBoard }) => queueBoard.queues[0]?.members.away === 1);
    expect(second.full).toBe(false);
    expect(second.position).toBeGreaterThan(first.position);
    await server.command({ type: 'setAgentStatus', agentId: centre.agents[0]!, status: 'available', reason: '' });
    await board.end();
  });

  test('with ids, tells of those and of nothing else', async () => {
    const board = follow(client, QueueBoardDocument, { queueIds: [centre.queues[1]!] });
    expect((await board.next()).queueBoard.queues.map(({ id }) => id)).toEqual([centre.queues[1]]);
    await centre.arrives(0);
    await centre.arrives(1);
    const { queueBoard } = await board.until((data) => data.queueBoard.queues.length > 0);
    expect(queueBoard.queues.map(({ id }) => id)).toEqual([centre.queues[1]]);
    await board.end();
  });
});

describe('agentBoard and liveCalls', () => {
  test('follow a call from ringing to its end', async () => {
    const agents = follow(client, AgentBoardDocument, {});
    const calls = follow(client, LiveCallsDocument, {});
    expect((await agents.next()).agentBoard.agents.map(({ activity }) => activity)).toEqual(['IDLE', 'IDLE']);
    expect((await calls.next()).liveCalls.calls).toEqual([]);
    const callId = await centre.arrives(0, '+493098765432', 'Erika');
    const ringing = await agents.until(({ agentBoard }) =>
      agentBoard.agents.some(({ activity }) => activity === 'RINGING'),
    );
    const agent = ringing.agentBoard.agents.find(({ activity }) => activity === 'RINGING')!;
    expect(agent).toMatchObject({
      callId,
      callQueueId: centre.queues[0],
      obstacle: 'RINGING',
      obstacleText: 'The phone is ringing',
    });
    const waiting = await calls.until(({ liveCalls }) => (liveCalls.calls[0]?.offers.length ?? 0) > 0);
    expect(waiting.liveCalls.calls[0]).toMatchObject({
      state: 'QUEUED',
      remoteNumber: '+493098765432',
      remoteName: 'Erika',
      queueName: 'Queue 0',
      offers: [{ agentId: agent.id }],
    });
    centre.answers(agent.id as never);
    const talking = await calls.until(({ liveCalls }) => liveCalls.calls[0]?.state === 'CONNECTED');
    expect(talking.liveCalls.calls[0]).toMatchObject({ agentId: agent.id, waitingSince: null });
    await server.command({ type: 'hangUp', callId: callId as never });
    const gone = await calls.until(({ liveCalls }) => liveCalls.removedIds.length > 0);
    expect(gone.liveCalls.removedIds).toEqual([callId]);
    await agents.until(({ agentBoard }) =>
      agentBoard.agents.some(({ id, activity }) => id === agent.id && activity === 'IDLE'),
    );
    await Promise.all([agents.end(), calls.end()]);
  });

  test('a filter names a call that no longer fits as removed', async () => {
    const calls = follow(client, LiveCallsDocument, { filter: { states: ['QUEUED'] } });
    await calls.next();
    const callId = await centre.arrives(0);
    await calls.until(({ liveCalls }) => liveCalls.calls.some(({ id }) => id === callId));
    const agentId = await until(
      () => [...server.engine.floor.agents.values()].find(({ activity }) => activity.state === 'ringing')?.id,
    );
    centre.answers(agentId);
    const gone = await calls.until(({ liveCalls }) => liveCalls.removedIds.includes(callId));
    expect(gone.liveCalls.calls).toEqual([]);
    await calls.end();
  });

  test('a board key sees no calls, and the queue in which somebody waits', async () => {
    const wall = connect(server.origin, server.keys.board);
    await centre.arrives(0, '+493098765432', 'Erika');
    const calls = follow(wall, LiveCallsDocument, {});
    expect((await calls.next()).liveCalls.calls).toEqual([]);
    const queues = follow(wall, QueueBoardDocument, {});
    await queues.until(({ queueBoard }) => queueBoard.queues.some(({ waiting }) => waiting === 1));
    await queues.end();
    await calls.end();
    await wall.dispose();
  });
});

describe('going on', () => {
  test('after a lost connection tells exactly what was missed', async () => {
    const one = connect(server.origin, server.keys.admin);
    const before = follow(one, LiveCallsDocument, {});
    const stays = await centre.arrives(0);
    const goes = await centre.arrives(1);
    const seen = await before.until(({ liveCalls }) => liveCalls.calls.some(({ id }) => id === goes));
    await one.dispose();
    await server.command({ type: 'hangUp', callId: goes as never });
    await until(() => !server.engine.floor.calls.has(goes as never));
    const comes = await centre.arrives(1);
    const after = follow(client, LiveCallsDocument, { since: seen.liveCalls.position });
    const { liveCalls } = await after.next();
    expect(liveCalls.full).toBe(false);
    expect(liveCalls.removedIds).toContain(goes);
    expect(liveCalls.calls.map(({ id }) => id)).toContain(comes);
    expect(liveCalls.calls.map(({ id }) => id)).not.toContain(goes);
    expect(server.engine.floor.calls.has(stays as never)).toBe(true);
    await after.end();
  });

  test('from a position that was never reached, everything is sent', async () => {
    const board = follow(client, QueueBoardDocument, { since: 1_000_000_000 });
    expect((await board.next()).queueBoard).toMatchObject({ full: true, position: server.engine.floor.seq });
    await board.end();
  });
});

describe('journal', () => {
  test('tells every fact from the first to the newest, without gap, name or secret', async () => {
    const facts = follow(client, JournalDocument, { since: 0 });
    const positions: number[] = [];
    const read = async (to: number): Promise<void> => {
      while ((positions.at(-1) ?? 0) < to)
        positions.push(...(await facts.next()).journal.facts.map(({ position }) => position));
    };
    await read(server.engine.floor.seq);
    await centre.arrives(0, '+493011112222', 'Geheim');
    await read(server.engine.floor.seq);
    expect(positions).toEqual(Array.from({ length: positions.length }, (_, index) => index + 1));
    await facts.end();
    const text = JSON.stringify(
      await overSocket(client, 'subscription { journal(since: 0) { facts { type payload } } }'),
    );
    expect(text).toContain('QUEUE_CONFIGURED');
    expect(/11112222|Geheim|Agent 0|sealed/.exec(text)?.[0]).toBeUndefined();
  });

  test('tells only the wanted types', async () => {
    const facts = follow(client, JournalDocument, { since: 0, types: ['CALL_ARRIVED', 'QUEUE_CONFIGURED'] });
    const { journal } = await facts.next();
    expect(new Set(journal.facts.map(({ type }) => type))).toEqual(new Set(['QUEUE_CONFIGURED', 'CALL_ARRIVED']));
    await facts.end();
  });
});

describe('ending', () => {
  test('a subscription that is ended, and a socket that is cut, leave nobody behind', async () => {
    const start = await followers();
    const wall = connect(server.origin, server.keys.board);
    const boards = [
      follow(wall, QueueBoardDocument, {}),
      follow(wall, AgentBoardDocument, {}),
      follow(wall, LiveCallsDocument, {}),
    ];
    for (const board of boards) await board.next();
    expect(await followers()).toBe(start + 3);
    await boards[0]?.end();
    await expect.poll(followers).toBe(start + 2);
    wall.terminate();
    await expect.poll(followers).toBe(start);
    await wall.dispose();
  });

  test('a subscription by HTTP is told where to go', async () => {
    const { body } = await post(server.origin, server.keys.admin, {
      query: 'subscription { queueBoard { position } }',
    });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'SUBSCRIPTION_BY_HTTP' });
  });

  test('an error in the middle is masked, with its id in the log', async () => {
    const read = server.journal.read.bind(server.journal);
    server.journal.read = () => Promise.reject(new Error('relation "journal" is gone'));
    const recent = server.engine.recent.bind(server.engine);
    server.engine.recent = () => undefined;
    const { errors } = await overSocket(client, 'subscription { journal(since: 0) { position } }');
    server.journal.read = read;
    server.engine.recent = recent;
    const [, id] = /^Something went wrong \(id ([\w-]+)\)$/.exec(errors?.[0]?.message ?? '') ?? [];
    expect(id).toBeDefined();
    expect(server.lines.filter((line) => line.includes(id!))).toHaveLength(1);
    expect(server.lines.find((line) => line.includes(id!))).toContain('relation');
  });
});

describe('a provider', () => {
  test('that is lost shows on every board at once', async () => {
    const agents = follow(client, AgentBoardDocument, {});
    await agents.next();
    server.played.tell({ type: 'provider.lost', providerId: pbx, reason: 'the cable' });
    const lost = await agents.until(({ agentBoard }) => agentBoard.agents.length === 2);
    expect(lost.agentBoard.agents.map(({ obstacle }) => obstacle)).toEqual(['PROVIDER_LOST', 'PROVIDER_LOST']);
    const ready = (await (await fetch(`${server.origin}/health/ready`)).json()) as unknown;
    expect(ready).toMatchObject({
      status: 'degraded',
      parts: [
        { name: 'database', status: 'ok' },
        { name: 'journal', status: 'ok' },
        { name: 'provider PBX', status: 'lost' },
      ],
    });
    await agents.end();
  });
});
