/** The API over a real server: what a client asks, and what it is told. */
import type { TypedDocumentNode } from '@ringside/schema/documents';
import {
  AddMemberDocument,
  AgentDocument,
  CallDocument,
  CallsDocument,
  CreateAgentDocument,
  CreateNumberDocument,
  CreateProviderDocument,
  CreateQueueDocument,
  DeleteNumberDocument,
  DeleteProviderDocument,
  DeleteQueueDocument,
  EndWrapUpDocument,
  HangUpDocument,
  MoveCallDocument,
  NumbersDocument,
  PauseMemberDocument,
  PlaceCallDocument,
  ProvidersDocument,
  QueueDocument,
  QueuesDocument,
  ServerInfoDocument,
  SetAgentStatusDocument,
  TestProviderDocument,
  UnpauseMemberDocument,
  UpdateAgentDocument,
  UpdateCentreDocument,
  UpdateProviderDocument,
  UpdateQueueDocument,
} from '@ringside/schema/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Effect } from '../../server/src/floor/effect.ts';
import { asId, type LegId, type ProviderId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { ask, post } from '../support/apiClient.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
beforeAll(async () => {
  server = await startApi();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

function admin<Data, Variables extends object>(document: TypedDocumentNode<Data, Variables>, variables: Variables) {
  return ask(server.origin, server.keys.admin, document, variables);
}

/** What the tests below set up, one after the other. */
const made = { provider: '', sales: '', support: '', anna: '', number: '' };

describe('a centre is set up', () => {
  test('serverInfo tells version, position and time', async () => {
    const { serverInfo } = await admin(ServerInfoDocument, {});
    expect(serverInfo.version).toBe('0.0.0-test');
    expect(Math.abs(Date.parse(serverInfo.now) - Date.now())).toBeLessThan(10_000);
  });

  test('with a time zone that exists', async () => {
    const refused = await admin(UpdateCentreDocument, { input: { timeZone: 'Europe/Atlantis' } });
    expect(refused.updateCentre).toMatchObject({ __typename: 'Refused', code: 'INVALID_TIME_ZONE' });
    const { updateCentre } = await admin(UpdateCentreDocument, { input: { timeZone: 'Europe/Berlin' } });
    expect(updateCentre).toMatchObject({ outcome: 'DONE', centre: { name: null, timeZone: 'Europe/Berlin' } });
  });

  test('with a name, which stays when something else is changed', async () => {
    const unnamed = await admin(UpdateCentreDocument, { input: { name: '  ' } });
    expect(unnamed.updateCentre).toMatchObject({ code: 'INVALID_INPUT', faults: [{ field: 'name' }] });
    const tooLong = await admin(UpdateCentreDocument, { input: { name: 'x'.repeat(81) } });
    expect(tooLong.updateCentre).toMatchObject({ code: 'INVALID_INPUT', faults: [{ field: 'name' }] });
    await admin(UpdateCentreDocument, { input: { name: ' City Hall ' } });
    const { updateCentre } = await admin(UpdateCentreDocument, { input: { timeZone: 'Europe/Berlin' } });
    expect(updateCentre).toMatchObject({ centre: { name: 'City Hall', timeZone: 'Europe/Berlin' } });
  });

  test('a provider, whose password is kept sealed and never sent back', async () => {
    const input = {
      name: 'Head office',
      kind: 'ASTERISK',
      address: 'http://pbx.example:8088/',
      username: 'ringside',
      password: 'swordfish-7',
    } as const;
    const { createProvider } = await admin(CreateProviderDocument, { input });
    if (createProvider.__typename !== 'ProviderChange') throw new Error(createProvider.message);
    expect(createProvider.provider).toMatchObject({
      address: 'http://pbx.example:8088',
      hasPassword: true,
      app: 'ringside',
      endpointTemplate: 'PJSIP/{extension}',
      primary: true,
      capabilities: ['ORIGINATE', 'QUEUEING', 'SUPERVISE'],
    });
    made.provider = createProvider.provider!.id;
    const stored = server.engine.floor.providers.get(asId(made.provider));
    expect(stored?.sealed).toMatch(/^s1\./);
    const facts = await server.journal.read(0, 1_000, AbortSignal.timeout(5_000));
    expect(JSON.stringify([facts, server.lines, await admin(ProvidersDocument, {})])).not.toContain('swordfish');
  });

  test('a provider keeps its password when only its name changes, and the connection test uses it', async () => {
    const before = server.engine.floor.providers.get(asId(made.provider))?.sealed;
    await admin(UpdateProviderDocument, { id: made.provider, input: { name: 'Headquarters' } });
    expect(server.engine.floor.providers.get(asId(made.provider))).toMatchObject({
      name: 'Headquarters',
      sealed: before,
    });
    const { testProvider } = await admin(TestProviderDocument, {
      id: made.provider,
      settings: { address: 'https://other.example' },
    });
    expect(testProvider).toMatchObject({ ok: true, version: 'Played 1', steps: [{ step: 'REACH', passed: true }] });
    expect(server.tried.at(-1)).toMatchObject({
      kind: 'asterisk',
      address: 'https://other.example',
      settings: { username: 'ringside', app: 'ringside' },
      secrets: { password: 'swordfish-7' },
    });
  });

  test('a connection that can not be tested is no reason to stumble', async () => {
    const none = await admin(TestProviderDocument, { settings: { kind: 'SIMULATOR' } });
    expect(none.testProvider).toMatchObject({ __typename: 'Refused', code: 'PROVIDER_CANNOT' });
    const second = await admin(CreateProviderDocument, { input: { kind: 'SIMULATOR', name: 'Another demo' } });
    expect(second.createProvider).toMatchObject({ __typename: 'Refused', code: 'PROVIDER_CANNOT' });
    const stored = server.engine.floor.providers.get(asId<ProviderId>(made.provider))!;
    await server.command({ type: 'saveProvider', providerId: stored.id, isNew: false, ...stored, sealed: 's1.AAAA' });
    const broken = await admin(TestProviderDocument, { id: made.provider });
    expect(broken.testProvider).toMatchObject({ __typename: 'Refused', faults: [{ field: 'password' }] });
    await admin(UpdateProviderDocument, { id: made.provider, input: { password: 'swordfish-8' } });
    expect((await admin(TestProviderDocument, { id: made.provider })).testProvider).toMatchObject({ ok: true });
  });

  test('every fault of an input is told at once', async () => {
    const input = {
      name: ' ',
      kind: 'ASTERISK',
      address: 'pbx.example',
      app: 'a b',
      endpointTemplate: 'PJSIP/1001',
    } as const;
    const { createProvider } = await admin(CreateProviderDocument, { input });
    if (createProvider.__typename !== 'Refused') throw new Error('it was not refused');
    expect(createProvider.code).toBe('INVALID_INPUT');
    expect(createProvider.faults.map(({ field }) => field)).toEqual([
      'name',
      'address',
      'username',
      'app',
      'endpointTemplate',
    ]);
  });

  test('queues, an agent with a phone, memberships and a number', async () => {
    const sales = await admin(CreateQueueDocument, {
      input: { name: 'Sales', wrapUpMs: 60_000, serviceLevelMs: 10_000 },
    });
    const support = await admin(CreateQueueDocument, { input: { name: 'Support', strategy: 'RING_ALL' } });
    if (sales.createQueue.__typename !== 'QueueChange' || support.createQueue.__typename !== 'QueueChange')
      throw new Error();
    [made.sales, made.support] = [sales.createQueue.queue!.id, support.createQueue.queue!.id];
    const again = await admin(CreateQueueDocument, { input: { name: 'Sales' } });
    expect(again.createQueue).toMatchObject({ __typename: 'Refused', code: 'NAME_TAKEN' });
    const { updateQueue } = await admin(UpdateQueueDocument, {
      id: made.sales,
      input: { overflowQueueId: made.support },
    });
    expect(updateQueue).toMatchObject({
      queue: { name: 'Sales', wrapUpMs: 60_000, overflowQueue: { name: 'Support' } },
    });

    const extension = { providerId: made.provider, extension: '1001' };
    const anna = await admin(CreateAgentDocument, { input: { name: 'Anna Schmidt', extension } });
    if (anna.createAgent.__typename !== 'AgentChange') throw new Error(anna.createAgent.message);
    made.anna = anna.createAgent.agent!.id;
    const taken = await admin(CreateAgentDocument, { input: { name: 'Ben', extension } });
    expect(taken.createAgent).toMatchObject({ __typename: 'Refused', code: 'EXTENSION_TAKEN' });
    for (const queueId of [made.sales, made.support])
      await admin(AddMemberDocument, { agentId: made.anna, queueId, penalty: 1 });
    const { agent } = await admin(AgentDocument, { id: made.anna });
    expect(agent).toMatchObject({ live: { status: 'OFFLINE', obstacle: 'OFFLINE', obstacleText: 'Signed out' } });
    expect(agent?.memberships.nodes.map(({ queue }) => queue?.name).toSorted()).toEqual(['Sales', 'Support']);

    const letters = await admin(CreateNumberDocument, {
      input: { providerId: made.provider, number: '0800 FLOWERS', queueId: made.sales },
    });
    expect(letters.createNumber).toMatchObject({ __typename: 'Refused', code: 'INVALID_PHONE_NUMBER' });
    const number = await admin(CreateNumberDocument, {
      input: { providerId: made.provider, number: '+49 30 23125-000', queueId: made.sales },
    });
    if (number.createNumber.__typename !== 'NumberChange') throw new Error(number.createNumber.message);
    made.number = number.createNumber.number!.id;
    expect((await admin(NumbersDocument, {})).numbers.nodes).toMatchObject([
      { number: '+493023125000', answer: 'AT_ONCE', queue: { name: 'Sales' } },
    ]);
  });

  test('pages of a list hold each entry once', async () => {
    const first = await admin(QueuesDocument, { first: 1 });
    const second = await admin(QueuesDocument, { first: 1, after: first.queues.pageInfo.endCursor });
    expect([...first.queues.nodes, ...second.queues.nodes].map(({ name }) => name)).toEqual(['Sales', 'Support']);
    expect([first.queues.pageInfo.hasNextPage, second.queues.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test('what is needed is not removed', async () => {
    const provider = await admin(DeleteProviderDocument, { id: made.provider });
    expect(provider.deleteProvider).toMatchObject({ __typename: 'Refused', code: 'PROVIDER_IN_USE' });
    const queue = await admin(DeleteQueueDocument, { id: made.support });
    expect(queue.deleteQueue).toMatchObject({ __typename: 'Refused', code: 'QUEUE_IN_USE' });
    const missing = await admin(DeleteNumberDocument, { id: 'number-none' });
    expect(missing.deleteNumber).toMatchObject({ __typename: 'Refused', code: 'NUMBER_NOT_FOUND' });
  });
});

/** The PBX carries out what it is asked, as a willing one would. */
function obey(effect: Effect): void {
  const { providerId } = effect;
  if (effect.type === 'answer') server.played.tell({ type: 'leg.answered', providerId, legId: effect.legId });
  if (effect.type === 'join')
    server.played.tell({ type: 'legs.joined', providerId, bridgeId: effect.bridgeId, legIds: effect.legIds });
  if (effect.type === 'hangUp')
    server.played.tell({ type: 'leg.left', providerId, legId: effect.legId, cause: effect.cause });
}

async function connectPbx(): Promise<void> {
  const providerId = asId<ProviderId>(made.provider);
  server.played.onPerform = obey;
  server.played.tell({ type: 'provider.connected', providerId, version: '22.10.1' });
  server.played.tell({
    type: 'provider.snapshot',
    providerId,
    live: { legs: [], phones: [], talkBridges: [], phonesComplete: false },
  });
  await until(() => server.engine.floor.providers.get(providerId)?.link === 'connected');
}

async function arrives(legId: string, number: string, name = ''): Promise<string> {
  const before = new Set(server.engine.floor.calls.keys());
  server.played.tell({
    type: 'leg.arrived',
    providerId: asId(made.provider),
    legId: asId(legId),
    dialled: '004930231250 00',
    remote: { number, name },
    answered: false,
  });
  return await until(() => [...server.engine.floor.calls.keys()].find((id) => !before.has(id)));
}

const annas = () => server.engine.floor.agents.get(asId(made.anna));

async function annaAnswers(callId: string): Promise<void> {
  const legId = await until(() => (annas()?.activity.state === 'ringing' ? annas()?.legId : undefined));
  server.played.tell({ type: 'leg.answered', providerId: asId(made.provider), legId });
  await until(() => server.engine.floor.calls.get(asId(callId))?.stage.state === 'connected');
}

describe('a call comes in', () => {
  test('waits, is moved, rings, is talked, ends, and its story can be read', async () => {
    await connectPbx();
    await admin(SetAgentStatusDocument, { agentId: made.anna, status: 'AWAY', reason: 'Lunch' });
    const callId = await arrives('leg-1', '+493098765432', 'Erika Mustermann');
    const waiting = await admin(CallsDocument, { filter: { states: ['QUEUED'] } });
    expect(waiting.calls.nodes).toMatchObject([
      { id: callId, state: 'QUEUED', remoteNumber: '+493098765432', queueName: 'Sales' },
    ]);

    const nothing = await admin(MoveCallDocument, { callId });
    expect(nothing.moveCall).toMatchObject({ __typename: 'Refused', code: 'INVALID_INPUT' });
    const moved = await admin(MoveCallDocument, { callId, queueId: made.support, priority: 7 });
    expect(moved.moveCall).toMatchObject({ outcome: 'DONE', call: { queueName: 'Support', priority: 7 } });

    await admin(SetAgentStatusDocument, { agentId: made.anna, status: 'AVAILABLE' });
    await annaAnswers(callId);
    const hungUp = await admin(HangUpDocument, { callId });
    expect(hungUp.hangUp).toMatchObject({ __typename: 'CallChange', outcome: 'DONE', callId });
    await until(() => !server.engine.floor.calls.has(asId(callId)));

    const { call } = await admin(CallDocument, { id: callId });
    expect(call).toMatchObject({
      state: 'ENDED',
      direction: 'INBOUND',
      remoteName: 'Erika Mustermann',
      agentName: 'Anna Schmidt',
      provider: { name: 'Headquarters' },
    });
    expect(call?.legs.map(({ role, cause }) => [role, cause !== null])).toEqual([
      ['CALLER', true],
      ['AGENT', true],
    ]);
    expect(call?.offers).toMatchObject([
      { agentId: made.anna, queueId: made.support, outcome: 'ACCEPTED', withdrawReason: null },
    ]);
    expect(call?.queueVisits).toMatchObject([
      { queueId: made.sales, exit: 'TRANSFERRED', agentName: null },
      { queueId: made.support, exit: 'ANSWERED', agentName: 'Anna Schmidt' },
    ]);
    expect(call?.decisions.at(-1)).toMatchObject({
      strategy: 'RING_ALL',
      agents: [{ agentId: made.anna, chosen: true, rank: 1, passedOver: null }],
      callers: [{ callId, chosen: true, priority: 7 }],
    });
    const story = call?.timeline.map(({ text }) => text) ?? [];
    expect(story[0]).toBe('Came in from Erika Mustermann (+493098765432) for +493023125000');
    expect(story.at(-1)).toBe('Ended: the parties had talked');
    const positions = call?.timeline.map(({ position }) => position) ?? [];
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  test('the wrap-up can be ended, and only while it runs', async () => {
    await until(() => annas()?.activity.state !== 'talking');
    if (annas()?.activity.state === 'wrappingUp') await admin(EndWrapUpDocument, { agentId: made.anna });
    const { endWrapUp } = await admin(EndWrapUpDocument, { agentId: made.anna });
    expect(endWrapUp).toMatchObject({ __typename: 'Refused', code: 'AGENT_NOT_WRAPPING_UP' });
  });

  test('a pause keeps calls away and is shown with its reason', async () => {
    const pair = { agentId: made.anna, queueId: made.sales };
    const { pauseMember } = await admin(PauseMemberDocument, { ...pair, reason: 'Training' });
    expect(pauseMember).toMatchObject({ outcome: 'DONE', member: { pausedReason: 'Training', obstacle: 'PAUSED' } });
    const blank = await admin(PauseMemberDocument, { ...pair, reason: '  ' });
    expect(blank.pauseMember).toMatchObject({
      __typename: 'Refused',
      code: 'INVALID_INPUT',
      faults: [{ field: 'reason' }],
    });
    const { queue } = await admin(QueueDocument, { id: made.sales });
    expect(queue?.live?.members).toMatchObject({ paused: 1, free: 0 });
    const { unpauseMember } = await admin(UnpauseMemberDocument, pair);
    expect(unpauseMember).toMatchObject({ member: { pausedReason: null, obstacle: null } });
  });

  test('calls are found by number, agent, queue and time, and page by page', async () => {
    await admin(SetAgentStatusDocument, { agentId: made.anna, status: 'AWAY', reason: 'Lunch' });
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.push(await arrives(`leg-many-${n}`, `+4940555000${n}`));
    const found = async (filter: Parameters<typeof admin<unknown, { filter: object }>>[1]['filter']) =>
      (await admin(CallsDocument, { filter })).calls.nodes.map(({ id }) => id);
    expect(await found({ number: '(040) 555 000-3'.replace('(040)', '40') })).toEqual([ids[3]]);
    expect(await found({ number: '98765432' })).toHaveLength(1);
    expect((await found({ queueId: made.sales })).length).toBe(6);
    expect((await found({ agentId: made.anna })).length).toBe(1);
    expect(await found({ direction: 'OUTBOUND' })).toEqual([]);
    expect(await found({ from: new Date(Date.now() + 3_600_000).toISOString() })).toEqual([]);
    expect(await found({ states: [] })).toEqual([]);
    const paged: string[] = [];
    let after: string | null | undefined;
    do {
      const { calls } = await admin(CallsDocument, { first: 2, after });
      paged.push(...calls.nodes.map(({ id }) => id));
      after = calls.pageInfo.hasNextPage ? calls.pageInfo.endCursor : null;
    } while (after);
    expect(paged.length).toBe(6);
    expect(new Set(paged).size).toBe(6);
    expect(paged.slice(0, 5)).toEqual(ids.toReversed());
    const { body } = await post(server.origin, server.keys.admin, {
      query: '{ calls(filter: {number: "1"}) { nodes { id } } }',
    });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    for (const callId of ids) await admin(HangUpDocument, { callId });
  });
});

describe('an agent calls', () => {
  test('a number that is one, with a phone that is there', async () => {
    await admin(SetAgentStatusDocument, { agentId: made.anna, status: 'AVAILABLE' });
    const letters = await admin(PlaceCallDocument, { agentId: made.anna, to: 'call me' });
    expect(letters.placeCall).toMatchObject({
      __typename: 'Refused',
      code: 'INVALID_PHONE_NUMBER',
      faults: [{ field: 'to' }],
    });
    const { placeCall } = await admin(PlaceCallDocument, { agentId: made.anna, to: '+49 40 555 0001' });
    if (placeCall.__typename !== 'CallChange') throw new Error(placeCall.message);
    expect(placeCall.call).toMatchObject({ direction: 'OUTBOUND', state: 'DIALLING', agentName: 'Anna Schmidt' });
    const legId = await until(() => annas()?.legId as LegId | undefined);
    server.played.tell({ type: 'leg.left', providerId: asId(made.provider), legId, cause: 'rejected' });
    await until(() => !server.engine.floor.calls.has(asId(placeCall.callId)));
    const { call } = await admin(CallDocument, { id: placeCall.callId });
    expect(call).toMatchObject({ state: 'ENDED', remoteNumber: '+49405550001' });
    await admin(UpdateAgentDocument, { id: made.anna, input: { extension: null } });
    const without = await admin(PlaceCallDocument, { agentId: made.anna, to: '112' });
    expect(without.placeCall).toMatchObject({ __typename: 'Refused', code: 'AGENT_HAS_NO_EXTENSION' });
  });
});

describe('what must not get out', () => {
  test('no number, no name and no secret stands in the log after all of that', () => {
    const log = server.lines.join('');
    expect(log).not.toBe('');
    expect(log).not.toMatch(/98765432|405550|2312500|Mustermann|Schmidt|swordfish/);
    for (const key of Object.values(server.keys)) expect(log).not.toContain(key);
  });
});
