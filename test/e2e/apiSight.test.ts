/** Rules P10 and P12 to P14 over a real server: lists, the past, commands, and what is followed while rights change. */
import { AgentBoardDocument, CallsDocument, LiveCallsDocument, QueueBoardDocument } from '@ringside/schema/documents';
import type { Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asId, type CallId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, everything, startApi } from '../support/api.ts';
import { ask, connect, follow, overSocket, post } from '../support/apiClient.ts';
import { openTwoTeams, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let teams: TwoTeams;
const clients: Client[] = [];

beforeAll(async () => {
  server = await startApi();
  teams = await openTwoTeams(server);
});
afterAll(async () => {
  for (const client of clients) await client.dispose();
  await server?.[Symbol.asyncDispose]();
});

function clientOf(secret: string): Client {
  const client = connect(server.origin, secret);
  clients.push(client);
  return client;
}

const said = async (secret: string, query: string): Promise<unknown> => {
  const { body } = await post(server.origin, secret, { query });
  return body.errors?.[0]?.extensions?.['code'] ?? Object.values(body.data ?? {})[0];
};

const idsIn = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id).toSorted();

describe('P10: calls of the past', () => {
  const older: CallId[] = [];

  beforeAll(async () => {
    // Of the two queues by turns, so that a page that were cut to size after it was read would come up short.
    for (let n = 0; n < 10; n += 1) {
      const callId = asId<CallId>(await teams.centre.arrives(n % 2, `+4940600${n}`));
      await server.command({ type: 'hangUp', callId });
      await until(() => !server.engine.floor.calls.has(callId));
      if (n % 2 === 0) older.push(callId);
    }
  });

  test('every page but the last is full, and the last says so', async () => {
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const {
        calls,
      }: {
        calls: { nodes: readonly { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };
      } = await ask(server.origin, teams.supervisor, CallsDocument, { first: 3, after });
      seen.push(...calls.nodes.map(({ id }) => id));
      sizes.push(calls.nodes.length);
      more = calls.pageInfo.hasNextPage;
      after = calls.pageInfo.endCursor ?? null;
    }
    expect(seen.toSorted()).toEqual([...older, teams.near.talking, teams.near.waiting].toSorted());
    expect(sizes).toEqual([3, 3, 1]);
  });

  test('an agent finds those that had a leg of theirs, with the number of the caller', async () => {
    const { calls } = await ask(server.origin, teams.agent, CallsDocument, {});
    expect(calls.nodes).toMatchObject([{ id: teams.near.talking, remoteNumber: '+4940777000' }]);
  });

  test('a call of ones own agent is seen whole in a queue that is not seen, and leads nowhere', async () => {
    const query = `{ call(id: "${teams.far.talking}") { id queue { id } agent { id } offers { agentId agent { id } }
      timeline { text } queueVisits { queueId queue { id } agent { id } } legs { agent { id } } provider { id } } }`;
    expect(await said(teams.supervisor, query)).toBeNull();
    await teams.saveTeam('near', { agentIds: [...teams.near.agents, teams.far.agents[0]] });
    const { queueId, agents } = teams.far;
    expect(await said(teams.supervisor, query)).toMatchObject({
      queue: null,
      agent: { id: agents[0] },
      offers: [{ agentId: agents[0], agent: { id: agents[0] } }],
      queueVisits: [{ queueId, queue: null }],
      provider: null,
    });
    // Though it was in that queue, nobody finds it by an id that they do not see.
    const search = `{ calls(filter: { queueId: "${queueId}" }) { nodes { id } } }`;
    expect(await said(teams.supervisor, search)).toEqual({ nodes: [] });
    const live = follow(clientOf(teams.supervisor), LiveCallsDocument, { filter: { queueIds: [queueId] } });
    expect((await live.next()).liveCalls.calls).toEqual([]);
    await live.end();
    await teams.saveTeam('near', {});
    expect(await said(teams.supervisor, query)).toBeNull();
  });
});

describe('P10: who may ask for what', () => {
  const journal = 'subscription { journal { position } }';

  test('the journal is for those who see everything', async () => {
    for (const secret of [teams.supervisor, teams.agent, teams.board]) {
      const { errors } = await overSocket(clientOf(secret), journal);
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    expect(await overSocket(clientOf(server.keys.crm), journal)).toMatchObject({ data: { journal: {} } });
  });

  test('numbers lead supervisors to their queues, and nobody of a team to a phone system', async () => {
    const numbers = '{ numbers { nodes { number queue { id } provider { id } } } }';
    const providers = '{ providers { nodes { id } } }';
    const one = { number: '+493023120000', queue: { id: teams.near.queueId }, provider: null };
    expect(await said(teams.supervisor, numbers)).toEqual({ nodes: [one] });
    expect(await said(teams.agent, numbers)).toEqual({ nodes: [] });
    expect(await said(teams.board, numbers)).toBe('FORBIDDEN');
    for (const secret of [teams.supervisor, teams.agent]) expect(await said(secret, providers)).toEqual({ nodes: [] });
    expect(await said(server.keys.crm, providers)).toEqual({ nodes: [{ id: 'pbx' }] });
  });
});

describe('P12: what touches a visible thing', () => {
  test('a member from elsewhere has name and state and leads nowhere; a board does not name them', async () => {
    const { near, far } = teams;
    await server.command({ type: 'saveMember', queueId: near.queueId, agentId: far.agents[1], penalty: 0 });
    const query = `{ queue(id: "${near.queueId}") { live { members { away } } members { nodes {
      agentId agentName status activity agent { id } queueName } } } }`;
    const row = { agentId: far.agents[1], agentName: 'Agent 3', status: 'AWAY', activity: 'IDLE', agent: null };
    const whole = { live: { members: { away: 2 } } };
    for (const secret of [teams.supervisor, teams.agent])
      expect(await said(secret, query)).toMatchObject({
        ...whole,
        members: { nodes: [{}, {}, { ...row, queueName: 'Queue 0' }] },
      });
    expect(await said(teams.board, query)).toMatchObject({
      ...whole,
      members: { nodes: near.agents.map((agentId) => ({ agentId })) },
    });
    // P13: and nobody but their own supervisor pauses them.
    const pause = `mutation { pauseMember(queueId: "${near.queueId}", agentId: "${far.agents[1]}", reason: "Rest") {
      ... on Refused { code } } }`;
    expect(await said(teams.supervisor, pause)).toEqual({ code: 'MEMBER_NOT_FOUND' });
    await server.command({ type: 'removeMember', queueId: near.queueId, agentId: far.agents[1] });
  });

  test('whoever is in the story of a visible call has a name there, and leads nowhere', async () => {
    const { near, far } = teams;
    const [, agentId] = far.agents;
    await server.command({ type: 'saveMember', queueId: near.queueId, agentId, penalty: 0 });
    await server.command({ type: 'setAgentStatus', agentId, status: 'available', reason: '' });
    await until(() => server.engine.floor.agents.get(agentId)?.activity.state === 'ringing');
    const query = `{ call(id: "${near.waiting}") { queueName offers { agentId agentName agent { id } queueName }
      decisions { queueName agents { agentId agentName agent { id } } } } }`;
    const who = { agentId, agentName: 'Agent 3', agent: null };
    expect(await said(teams.supervisor, query)).toMatchObject({
      queueName: 'Queue 0',
      offers: [{ ...who, queueName: 'Queue 0' }],
      decisions: [{ queueName: 'Queue 0', agents: expect.arrayContaining([who]) as unknown }],
    });
    await server.command({ type: 'setAgentStatus', agentId, status: 'away', reason: 'Lunch' });
    await server.command({ type: 'removeMember', queueId: near.queueId, agentId });
    await until(() => server.engine.floor.agents.get(agentId)?.activity.state === 'idle');
  });
});

describe('P13: how far a command reaches', () => {
  const refusable = '{ __typename ... on Refused { code } }';

  test('an agent acts on themselves and on nobody beside them', async () => {
    const [self, colleague] = teams.near.agents;
    const away = (id: string) =>
      said(teams.agent, `mutation { setAgentStatus(agentId: "${id}", status: AWAY, reason: "Tea") ${refusable} }`);
    const pause = (id: string) =>
      said(
        teams.agent,
        `mutation { pauseMember(queueId: "${teams.near.queueId}", agentId: "${id}", reason: "Tea") ${refusable} }`,
      );
    expect(await away(self)).toEqual({ __typename: 'AgentChange' });
    expect(await pause(self)).toEqual({ __typename: 'MemberChange' });
    expect(await away(colleague)).toEqual({ __typename: 'Refused', code: 'AGENT_NOT_FOUND' });
    expect(await pause(colleague)).toEqual({ __typename: 'Refused', code: 'MEMBER_NOT_FOUND' });
    const place = `mutation { placeCall(agentId: "${colleague}", to: "+4930123456") ${refusable} }`;
    expect(await said(teams.agent, place)).toEqual({ __typename: 'Refused', code: 'AGENT_NOT_FOUND' });
    expect(await said(teams.agent, `mutation { deleteAgent(id: "${self}") ${refusable} }`)).toBe('FORBIDDEN');
    await server.command({ type: 'unpauseMember', queueId: teams.near.queueId, agentId: self });
  });

  test('an agent does not end a call that only rings for them, and moves none', async () => {
    const [, colleague] = teams.near.agents;
    await server.command({ type: 'setAgentStatus', agentId: colleague, status: 'available', reason: '' });
    await until(() => server.engine.floor.agents.get(colleague)?.activity.state === 'ringing');
    await server.command({
      type: 'saveUser',
      userId: asId('user-anna'),
      isNew: false,
      login: 'anna',
      name: 'Anna',
      role: 'agent',
      agentId: colleague,
      teamIds: [],
    });
    const { waiting, queueId } = teams.near;
    const hangUp = `mutation { hangUp(callId: "${waiting}") ${refusable} }`;
    expect(await said(teams.agent, `{ call(id: "${waiting}") { id } }`)).toEqual({ id: waiting });
    expect(await said(teams.agent, hangUp)).toEqual({ __typename: 'Refused', code: 'CALL_NOT_FOUND' });
    expect(
      await said(teams.agent, `mutation { moveCall(callId: "${waiting}", queueId: "${queueId}") ${refusable} }`),
    ).toBe('FORBIDDEN');
    teams.centre.answers(colleague);
    await until(() => server.engine.floor.calls.get(waiting)?.stage.state === 'connected');
    expect(await said(teams.agent, hangUp)).toEqual({ __typename: 'CallChange' });
    await server.command({ type: 'setAgentStatus', agentId: colleague, status: 'away', reason: 'Lunch' });
  });
});

describe('P14: what is followed while rights change', () => {
  test('a queue comes into sight and goes out of it, and no id from elsewhere is ever told', async () => {
    const { near, far } = teams;
    const queues = follow(clientOf(teams.supervisor), QueueBoardDocument, {});
    expect(idsIn((await queues.next()).queueBoard.queues)).toEqual([near.queueId]);
    const told: string[] = [];
    const next = async (fits: (ids: readonly string[]) => boolean) =>
      await queues.until(({ queueBoard }) => {
        told.push(...idsIn(queueBoard.queues), ...queueBoard.removedIds);
        return fits(idsIn(queueBoard.queues));
      });
    const call = asId<CallId>(await teams.centre.arrives(1));
    const own = asId<CallId>(await teams.centre.arrives(0));
    await next((ids) => ids.length > 0);
    expect(new Set(told)).toEqual(new Set([near.queueId]));
    await teams.saveTeam('near', { queueIds: [near.queueId, far.queueId] });
    const { queueBoard: more } = await next((ids) => ids.length === 2);
    expect(more.full).toBe(true);
    await teams.saveTeam('near', {});
    const { queueBoard: less } = await queues.until(({ queueBoard }) => queueBoard.full);
    expect(idsIn(less.queues)).toEqual([near.queueId]);
    for (const callId of [call, own]) await server.command({ type: 'hangUp', callId });
    await queues.end();
  });

  test('another team that changes is no reason to send everything anew', async () => {
    const queues = follow(clientOf(teams.supervisor), QueueBoardDocument, {});
    await queues.next();
    await teams.saveTeam('far', { agentIds: [] });
    const call = asId<CallId>(await teams.centre.arrives(0));
    expect((await queues.next()).queueBoard).toMatchObject({ full: false, queues: [{ id: teams.near.queueId }] });
    await server.command({ type: 'hangUp', callId: call });
    await teams.saveTeam('far', {});
    await queues.end();
  });

  test('a call that is moved to another team is gone for this one', async () => {
    const { near, far } = teams;
    const calls = follow(clientOf(teams.supervisor), LiveCallsDocument, {});
    await calls.next();
    const callId = asId<CallId>(await teams.centre.arrives(0));
    const elsewhere = await teams.centre.arrives(1);
    await calls.until(({ liveCalls }) => idsIn(liveCalls.calls).includes(callId));
    await server.command({ type: 'moveCall', callId, queueId: far.queueId });
    const { liveCalls } = await calls.until((data) => data.liveCalls.removedIds.length > 0);
    expect(liveCalls).toMatchObject({ full: false, removedIds: [callId] });
    await server.command({ type: 'moveCall', callId, queueId: near.queueId });
    await calls.until((data) => idsIn(data.liveCalls.calls).includes(callId));
    for (const id of [callId, asId<CallId>(elsewhere)]) await server.command({ type: 'hangUp', callId: id });
    await calls.end();
  });

  test('an agent sees the tiles of the queues that they join, and themselves', async () => {
    const agentId = teams.near.agents[1];
    const queues = follow(clientOf(teams.agent), QueueBoardDocument, {});
    const agents = follow(clientOf(teams.agent), AgentBoardDocument, {});
    expect(idsIn((await queues.next()).queueBoard.queues)).toEqual([teams.near.queueId]);
    expect(idsIn((await agents.next()).agentBoard.agents)).toEqual([agentId]);
    await server.command({ type: 'saveMember', agentId, queueId: teams.far.queueId, penalty: 0 });
    await queues.until(({ queueBoard }) => queueBoard.queues.length === 2);
    await server.command({ type: 'removeMember', agentId, queueId: teams.far.queueId });
    const { queueBoard } = await queues.until((data) => data.queueBoard.full);
    expect(idsIn(queueBoard.queues)).toEqual([teams.near.queueId]);
    await Promise.all([queues.end(), agents.end()]);
  });

  test('a board on a wall shows what it was saved with, from that moment on', async () => {
    const { near, far, boardId } = teams;
    const agents = follow(clientOf(teams.board), AgentBoardDocument, {});
    expect(idsIn((await agents.next()).agentBoard.agents)).toEqual([...near.agents]);
    const settings = { ...everything, name: 'Near', queueIds: [near.queueId], teamIds: [far.teamId] };
    await server.command({ type: 'saveBoard', boardId, isNew: false, settings });
    const { agentBoard } = await agents.until((data) => data.agentBoard.full);
    expect(idsIn(agentBoard.agents)).toEqual([...far.agents]);
    expect(await said(teams.board, `{ agent(id: "${near.agents[0]}") { id } }`)).toBeNull();
    await agents.end();
  });

  test('who sees everything and goes on after a position gets only what changed', async () => {
    const since = server.engine.floor.seq;
    const wide = follow(clientOf(server.keys.crm), QueueBoardDocument, { since });
    expect((await wide.next()).queueBoard.full).toBe(false);
    const narrow = follow(clientOf(teams.supervisor), QueueBoardDocument, { since });
    expect((await narrow.next()).queueBoard.full).toBe(true);
    await Promise.all([wide.end(), narrow.end()]);
  });
});
