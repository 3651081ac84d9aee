/** What an agent has at hand, over WebSocket: it rings, is talked on and wrapped up, and nobody is shown another's. */
import type { Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MyCallsChangedDocument, MyCallsDocument } from '@ringside/schema/documents';
import { plain } from '../../server/src/floor/stage.testing.ts';
import { asId, type AgentId, type UserId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { ask, connect, follow, overSocket, post } from '../support/apiClient.ts';
import { openPlayedCentre, type PlayedCentre } from '../support/playedCentre.ts';
import { signedIn } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let centre: PlayedCentre;
let anna: string;
let ben: string;
const clients: Client[] = [];

const annaId = asId<AgentId>('agent-0');
const benId = asId<AgentId>('agent-1');
const number = '+4940555111';

beforeAll(async () => {
  server = await startApi();
  centre = await openPlayedCentre(server, { queues: 2, agents: 2 });
  const settings = { ...plain, name: 'Queue 0', wrapUpMs: 600_000 };
  await server.command({ type: 'saveQueue', queueId: asId('queue-0'), isNew: false, settings });
  await server.command({ type: 'removeMember', agentId: annaId, queueId: asId('queue-1') });
  await free(benId, false);
  await free(annaId, false);
  anna = await signedIn(server, 'anna', 'agent', { agentId: annaId });
  ben = await signedIn(server, 'ben', 'agent', { agentId: benId });
});
afterAll(async () => {
  for (const client of clients) await client.dispose();
  await server?.[Symbol.asyncDispose]();
});

const free = (agentId: AgentId, isFree: boolean) =>
  server.command({ type: 'setAgentStatus', agentId, status: isFree ? 'available' : 'away', reason: 'Lunch' });

function following(token: string) {
  const client = connect(server.origin, token);
  clients.push(client);
  return follow(client, MyCallsChangedDocument, {});
}

/** Somebody calls and the agent talks, hangs up and has wrapped up. */
async function served(agentId: AgentId, queue: number, from = number): Promise<string> {
  await free(agentId, true);
  const callId = await centre.arrives(queue, from, 'Erika Muster');
  await until(() => server.engine.floor.agents.get(agentId)?.activity.state === 'ringing');
  centre.answers(agentId);
  await until(() => server.engine.floor.calls.get(asId(callId))?.stage.state === 'connected');
  await server.command({ type: 'hangUp', callId: asId(callId) });
  await until(() => !server.engine.floor.calls.has(asId(callId)));
  await free(agentId, false);
  const { state } = server.engine.floor.agents.get(agentId)!.activity;
  if (state === 'wrappingUp') await server.command({ type: 'endWrapUp', agentId });
  return callId;
}

describe('C16: an agent', () => {
  test('is told at once that it rings, that they talk, what is noted, that they wrap up, and that it is over', async () => {
    const mine = following(anna);
    expect((await mine.next()).myCalls).toMatchObject({ full: true, calls: [], removedIds: [] });
    const others = following(ben);
    expect((await others.next()).myCalls).toMatchObject({ full: true, calls: [] });

    await free(annaId, true);
    const callId = await centre.arrives(0, number, 'Erika Muster');
    const is = (part: string) => (update: { myCalls: { calls: readonly { part: string }[] } }) =>
      update.myCalls.calls[0]?.part === part;
    const rings = (await mine.until(is('RINGING'))).myCalls;
    expect(rings.calls).toMatchObject([
      {
        id: callId,
        direction: 'INBOUND',
        remoteNumber: number,
        remoteName: 'Erika Muster',
        dialled: '+493023120000',
        queueId: 'queue-0',
        queueName: 'Queue 0',
        waitingSince: expect.any(String) as string,
        talkingSince: null,
        tags: [],
        disposition: null,
        earlier: [],
      },
    ]);
    const [ringing] = rings.calls;
    expect(Date.parse(ringing!.until!) - Date.parse(ringing!.since)).toBe(15_000);
    // The caller's leg is answered meanwhile, so what goes on between the parties may be further by now.
    const asked = (await ask(server.origin, anna, MyCallsDocument, {})).myCalls;
    expect(asked.map((call) => ({ ...call, handling: null }))).toEqual(
      rings.calls.map((call) => ({ ...call, handling: null })),
    );

    centre.answers(annaId);
    const talks = (await mine.until(({ myCalls: { calls } }) => calls[0]?.part === 'TALKING' && !calls[0].waitingSince))
      .myCalls.calls[0]!;
    expect(talks).toMatchObject({ id: callId, until: null, talkingSince: talks.since });

    const note = `mutation { setTags(callId: "${callId}", tags: ["VIP"]) { __typename } }`;
    expect((await post(server.origin, anna, { query: note })).body.data).toEqual({
      setTags: { __typename: 'CallNoted' },
    });
    expect((await mine.until(({ myCalls }) => myCalls.calls[0]?.tags.length === 1)).myCalls.full).toBe(false);

    await server.command({ type: 'hangUp', callId: asId(callId) });
    const wraps = (await mine.until(is('WRAP_UP'))).myCalls.calls[0]!;
    expect(wraps).toMatchObject({ id: callId, tags: ['VIP'], remoteNumber: number, queueName: 'Queue 0' });
    expect(Date.parse(wraps.until!) - Date.parse(wraps.since)).toBe(600_000);
    expect(wraps.talkingSince).toBe(talks.talkingSince);

    await until(() => !server.engine.floor.calls.has(asId(callId)));
    const dispose = `mutation { setDisposition(callId: "${callId}", code: "sold", note: "Two") { __typename } }`;
    expect((await post(server.origin, anna, { query: dispose })).body.data).toEqual({
      setDisposition: { __typename: 'CallNoted' },
    });
    expect((await mine.until(({ myCalls }) => myCalls.calls[0]?.disposition != null)).myCalls.calls).toMatchObject([
      { part: 'WRAP_UP', disposition: { code: 'sold', note: 'Two', by: { name: 'anna' } } },
    ]);
    await free(annaId, false);
    await server.command({ type: 'endWrapUp', agentId: annaId });
    expect((await mine.until(({ myCalls }) => myCalls.removedIds.length > 0)).myCalls).toMatchObject({
      full: false,
      calls: [],
      removedIds: [callId],
    });

    // Through all of this the other agent was told nothing: the next they hear is about a call of their own.
    await free(benId, true);
    const bens = await centre.arrives(1, '+4940999', 'For Ben');
    expect((await others.next()).myCalls.calls).toMatchObject([{ id: bens, remoteName: 'For Ben', part: 'RINGING' }]);
    await server.command({ type: 'hangUp', callId: asId(bens) });
    await free(benId, false);
    expect((await ask(server.origin, anna, MyCallsDocument, {})).myCalls).toEqual([]);
    await mine.end();
    await others.end();
  });

  test('who is another agent from now on is shown nothing more', async () => {
    const agentId = asId<AgentId>('agent-carla');
    await server.command({ type: 'saveAgent', agentId, isNew: true, name: 'carla', skills: [] });
    const carla = await signedIn(server, 'carla', 'agent', { agentId });
    const mine = following(carla);
    expect((await mine.next()).myCalls.calls).toEqual([]);
    const user = { type: 'saveUser', userId: asId<UserId>('user-carla'), isNew: false, teamIds: [] } as const;
    await server.command({ ...user, login: 'carla', name: 'carla', role: 'crm' });
    await expect(mine.until(() => false)).rejects.toMatchObject({ code: 4403 });
  });
});

describe('C16: whoever is no agent', () => {
  test.each(['admin', 'crm', 'board'] as const)('is refused with a %s key, by HTTP and by WebSocket', async (role) => {
    const { body } = await post(server.origin, server.keys[role], { query: '{ myCalls { id } }' });
    expect(body.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const client = connect(server.origin, server.keys[role]);
    clients.push(client);
    const { errors } = await overSocket(client, 'subscription { myCalls { position } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('is refused as a supervisor, in words', async () => {
    const sue = await signedIn(server, 'sue', 'supervisor');
    const { body } = await post(server.origin, sue, { query: '{ myCalls { id } }' });
    expect(body.errors?.[0]?.message).toBe('Only a user with the role of an agent has calls of their own.');
  });
});

describe('C17: the earlier calls of a caller', () => {
  test('are those of the agent and of their queues, newest first, with no more than a glance at each', async () => {
    const from = '+4940777222';
    const own = await served(annaId, 0, from);
    await server.command({
      type: 'setDisposition',
      callId: asId(own),
      code: 'sold',
      note: 'secret',
      past: { tags: [] },
    });
    // The same number written differently, had by a colleague through a queue of both; and one through a queue of his alone.
    await served(benId, 0, '004940777222');
    await served(benId, 1, from);
    await served(annaId, 0, '+49407772223');

    await free(annaId, true);
    const callId = await centre.arrives(0, from);
    await until(() => server.engine.floor.agents.get(annaId)?.activity.state === 'ringing');
    const { myCalls } = await ask(server.origin, anna, MyCallsDocument, {});
    expect(myCalls.map(({ id }) => id)).toEqual([callId]);
    const at = expect.any(String) as string;
    const same = { at, direction: 'INBOUND', queueName: 'Queue 0' };
    expect(myCalls[0]?.earlier).toEqual([
      { ...same, agentName: 'Agent 1', dispositionLabel: null },
      { ...same, agentName: 'Agent 0', dispositionLabel: 'sold' },
    ]);
    const one = await post(server.origin, anna, { query: '{ myCalls { earlier(first: 1) { agentName } } }' });
    expect(one.body.data).toEqual({ myCalls: [{ earlier: [{ agentName: 'Agent 1' }] }] });
    const many = await post(server.origin, anna, { query: '{ myCalls { earlier(first: 21) { agentName } } }' });
    expect(many.body.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    await server.command({ type: 'hangUp', callId: asId(callId) });
    await free(annaId, false);
  });

  test('a number that is withheld has none', async () => {
    await served(annaId, 0, '');
    await free(annaId, true);
    const callId = await centre.arrives(0, '');
    await until(() => server.engine.floor.agents.get(annaId)?.activity.state === 'ringing');
    expect((await ask(server.origin, anna, MyCallsDocument, {})).myCalls).toMatchObject([{ id: callId, earlier: [] }]);
    await server.command({ type: 'hangUp', callId: asId(callId) });
  });
});
