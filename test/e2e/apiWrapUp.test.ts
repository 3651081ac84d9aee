/** Wrap-up and dispositions over a real server: set up by an admin, put down by the agent, extended once, found again by who follows up. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CallsDocument,
  type CallFilter,
  ExtendWrapUpDocument,
  MyCallsDocument,
  QueueDocument,
  SetDispositionDocument,
  UpdateQueueDocument,
} from '@ringside/schema/documents';
import { asId, type AgentId, type CallId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { ask } from '../support/apiClient.ts';
import { openPlayedCentre, type PlayedCentre } from '../support/playedCentre.ts';
import { Recorded } from '../support/recorded.ts';
import { signedIn } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let centre: PlayedCentre;
let client: Recorded;
let anna: string;

const annaId = asId<AgentId>('agent-0');
const benId = asId<AgentId>('agent-1');
const minute = 60_000;
const tree = [
  { code: 'order', label: 'Order' },
  { code: 'order.yes', label: 'Placed', parent: 'order' },
  { code: 'order.later', label: 'Thinks about it', parent: 'order', needsFollowUp: true },
  { code: 'complaint', label: 'Complaint', needsNote: true },
];

beforeAll(async () => {
  server = await startApi();
  client = new Recorded(server.origin);
  centre = await openPlayedCentre(server, { queues: 1, agents: 2 });
  await server.command({ type: 'setAgentStatus', agentId: benId, status: 'offline', reason: '' });
  anna = await signedIn(server, 'anna', 'agent', { agentId: annaId });
  const input = { wrapUpMs: 10 * minute, wrapUpExtensionMs: minute, dispositions: tree, dispositionNeeded: true };
  await update(input);
});
afterAll(() => server?.[Symbol.asyncDispose]());

const update = (input: object) => ask(server.origin, server.keys.admin, UpdateQueueDocument, { id: 'queue-0', input });
const activity = () => server.engine.floor.agents.get(annaId)!.activity;

/** Anna has talked with somebody, and wraps up. */
async function wrapping(number: string): Promise<CallId> {
  if (activity().state === 'wrappingUp') {
    await put(activeCall(), 'order.yes');
    await server.command({ type: 'endWrapUp', agentId: annaId });
  }
  const callId = asId<CallId>(await centre.arrives(0, number));
  await until(() => activity().state === 'ringing');
  centre.answers(annaId);
  await until(() => server.engine.floor.calls.get(callId)?.stage.state === 'connected');
  await server.command({ type: 'hangUp', callId });
  await until(() => activity().state === 'wrappingUp');
  return callId;
}

function activeCall(): CallId {
  const now = activity();
  if (now.state === 'idle') throw new Error('there is no call at hand');
  return now.callId;
}

const put = async (callId: CallId, code: string | null, more: { note?: string; followUpAt?: string } = {}) =>
  (await ask(server.origin, anna, SetDispositionDocument, { callId, code, ...more })).setDisposition;
const mine = async () => (await ask(server.origin, anna, MyCallsDocument, {})).myCalls[0];
const end = () => client.say(anna, `mutation { endWrapUp(agentId: "agent-0") { ... on Refused { code message } } }`);
const extend = async (key = anna) =>
  (await ask(server.origin, key, ExtendWrapUpDocument, { agentId: annaId })).extendWrapUp;
const found = async (filter: CallFilter) =>
  (await ask(server.origin, server.keys.admin, CallsDocument, { filter, first: 50, after: null })).calls.nodes.map(
    ({ id }) => id,
  );

describe('D1: the tree of a queue', () => {
  test('is kept as it was given', async () => {
    const { queue } = await ask(server.origin, server.keys.admin, QueueDocument, { id: 'queue-0' });
    expect(queue).toMatchObject({ wrapUpExtensionMs: minute, dispositionNeeded: true });
    expect(queue?.dispositions).toMatchObject(tree);
    expect(queue?.dispositions[0]).toMatchObject({ parent: null, needsNote: false, retired: false });
  });

  test('is refused with all that is wrong', async () => {
    const dispositions = [
      { code: 'a', label: '' },
      { code: 'A', label: 'x', parent: 'b' },
    ];
    expect((await update({ dispositions })).updateQueue).toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ field: 'dispositions.0.label' }, { field: 'dispositions.1.parent' }, { field: 'dispositions.1.code' }],
    });
    expect((await update({ wrapUpMs: 0 })).updateQueue).toMatchObject({ faults: [{ field: 'dispositionNeeded' }] });
  });
});

describe('A11, A12: a wrap-up', () => {
  test('is extended once, by nobody who does not reach the agent', async () => {
    await wrapping('+494070001');
    const before = await mine();
    expect(before).toMatchObject({ part: 'WRAP_UP', canExtend: true, dispositionMissing: true });
    const ben = await signedIn(server, 'ben', 'agent', { agentId: benId });
    expect(await extend(ben)).toMatchObject({ code: 'AGENT_NOT_FOUND' });
    expect(await extend(server.keys.board).catch(() => 'FORBIDDEN')).toBe('FORBIDDEN');
    const later = Date.parse(before!.until!) + minute;
    expect(await extend()).toMatchObject({ outcome: 'DONE' });
    expect(await mine()).toMatchObject({ canExtend: false });
    expect(Date.parse((await mine())!.until!)).toBe(later);
    expect(await extend()).toMatchObject({ code: 'WRAP_UP_EXTENDED' });
  });

  test('is ended early only with a disposition', async () => {
    const callId = await wrapping('+494070002');
    expect(await end()).toMatchObject({ code: 'DISPOSITION_NEEDED', message: expect.stringContaining('disposition') });
    await put(callId, 'order.yes');
    expect(await mine()).toMatchObject({ dispositionMissing: false });
    expect(await end()).not.toMatchObject({ code: 'DISPOSITION_NEEDED' });
    await until(() => activity().state === 'idle');
  });
});

describe('D2 to D5: a disposition', () => {
  test('is one of those that the agent is shown; a wrong one is refused with the field and the others', async () => {
    const callId = await wrapping('+494070003');
    const { dispositionChoices } = (await mine())!;
    expect(dispositionChoices.map(({ code, label }) => `${code}: ${label}`)).toEqual([
      'order.yes: Order › Placed',
      'order.later: Order › Thinks about it',
      'complaint: Complaint',
    ]);
    expect(await put(callId, 'order')).toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ field: 'code', message: expect.stringContaining('order.yes, order.later, complaint') }],
    });
    expect(await put(callId, 'complaint')).toMatchObject({ faults: [{ field: 'note' }] });
    expect(await put(callId, 'order.later', { followUpAt: '2020-01-01T00:00:00Z' })).toMatchObject({
      faults: [{ field: 'followUpAt' }],
    });
    expect(await put(callId, 'order.yes')).toMatchObject({
      call: {
        disposition: { code: 'order.yes', label: 'Order › Placed', followUpAt: null },
        dispositionMissing: false,
      },
    });
  });

  test('with a follow-up is found by when it is due, and one that is missing as missing', async () => {
    const callId = await wrapping('+494070004');
    expect(await found({ dispositionMissing: true })).toEqual([callId]);
    expect(await found({ dispositionMissing: false })).not.toContain(callId);
    const due = Date.now() + 3 * 86_400_000;
    const day = (days: number) => new Date(due + days * 86_400_000).toISOString();
    expect(await put(callId, 'order.later', { followUpAt: day(0) })).toMatchObject({
      call: { disposition: { followUpAt: day(0) } },
    });
    expect(await found({ dispositionMissing: true })).toEqual([]);
    expect(await found({ followUpFrom: day(-1), followUpTo: day(1) })).toEqual([callId]);
    expect(await found({ followUpTo: day(0) })).toEqual([]);
    expect(await found({ followUpFrom: day(0) })).toEqual([callId]);
    await put(callId, null);
    expect(await found({ followUpFrom: day(-1) })).toEqual([]);
    expect(await found({ dispositionMissing: true })).toEqual([callId]);
  });

  test('of the past is judged by its queue, and keeps the label of its time', async () => {
    const callId = await wrapping('+494070005');
    await put(callId, 'order.yes');
    await end();
    await until(() => activity().state === 'idle');
    expect(await put(callId, 'nonsense')).toMatchObject({ faults: [{ field: 'code' }] });
    await update({ dispositions: [{ code: 'other', label: 'Something else' }] });
    const story = await client.say(
      anna,
      `{ call(id: "${callId}") { disposition { label } dispositionChoices { code } } }`,
    );
    expect(story).toMatchObject({
      disposition: { label: 'Order › Placed' },
      dispositionChoices: [{ code: 'other' }],
    });
    expect(await put(callId, 'order.yes')).toMatchObject({ faults: [{ field: 'code' }] });
    await update({ dispositions: [] });
    expect(await put(callId, 'Whatever I like')).toMatchObject({ call: { disposition: { label: 'Whatever I like' } } });
  });
});
