/** Supervision over the API: rights, who is told what, and what stands written down. Rules S1–S11 in server/src/supervision/RULES.md. */
import {
  AuditLogDocument,
  ChangeSupervisionDocument,
  EndSupervisionDocument,
  LiveCallsDocument,
  MyCallsDocument,
  SuperviseCallDocument,
  SupervisionsDocument,
  TakeOverCallDocument,
} from '@ringside/schema/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asId, type AgentId, type CallId, type LegId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { ask, connect, follow, post } from '../support/apiClient.ts';
import { openSession } from '../support/sessions.ts';
import { openTwoTeams, signedIn, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let teams: TwoTeams;
let callId: CallId;
/** Supervises the near team, at the phone of an agent of her own. */
let meg: string;

const phone = asId<AgentId>('agent-meg');

beforeAll(async () => {
  server = await startApi();
  teams = await openTwoTeams(server);
  callId = teams.near.talking;
  const extension = { providerId: server.engine.floor.calls.get(callId)!.providerId, extension: '7001' };
  await server.command({ type: 'saveAgent', agentId: phone, isNew: true, name: 'Meg', extension });
  server.played.tell({ type: 'phone.changed', providerId: extension.providerId, extension: '7001', state: 'online' });
  meg = await signedIn(server, 'meg', 'supervisor', { teamIds: [teams.near.teamId], agentId: phone });
});
afterAll(() => server?.[Symbol.asyncDispose]());

const supervise = async (secret: string, more: { callId?: string; mode?: 'LISTEN' | 'BARGE'; reason?: string } = {}) =>
  (await ask(server.origin, secret, SuperviseCallDocument, { callId, mode: 'LISTEN', reason: 'new here', ...more }))
    .superviseCall;

const code = (answer: object) => ('code' in answer ? answer.code : undefined);

/** The supervisor's phone is answered. */
async function answers(): Promise<void> {
  const legId = await until(() => server.engine.floor.agents.get(phone)?.legId);
  server.played.tell({ type: 'leg.answered', providerId: server.engine.floor.calls.get(callId)!.providerId, legId });
}

async function leaves(legId: LegId): Promise<void> {
  const { providerId } = server.engine.floor.calls.get(callId)!;
  server.played.tell({ type: 'leg.left', providerId, legId, cause: 'normal' });
  await until(() => !server.engine.floor.legs.has(legId));
}

async function begin(): Promise<string> {
  const begun = await supervise(meg);
  if (!('supervisionId' in begun)) throw new Error(JSON.stringify(begun));
  await answers();
  await until(() => running()?.startedAt);
  return begun.supervisionId;
}

const running = () => server.engine.floor.calls.get(callId)?.supervisions?.[0];

/** What the call looks like to somebody. */
async function seen(secret: string) {
  const query = `{ call(id: "${callId}") { legs { role } handling { version parties { role } } timeline { type } } }`;
  const { body } = await post(server.origin, secret, { query });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  const call = body.data?.['call'] as { readonly legs: readonly { readonly role: string }[] }; // as asked for
  const client = connect(server.origin, secret);
  const { liveCalls } = await follow(client, LiveCallsDocument, {}).next();
  await client.dispose();
  return { liveCall: liveCalls.calls.find(({ id }) => id === callId)!, call };
}

const told = async (policy: 'AT_ONCE' | 'AFTERWARDS' | 'NEVER') => {
  const query = `mutation { updateQueue(id: "${teams.near.queueId}", input: { supervisionTold: ${policy} }) { __typename } }`;
  expect((await post(server.origin, server.keys.admin, { query })).body.data?.['updateQueue']).toEqual({
    __typename: 'QueueChange',
  });
};

test('S1 agents and programs may not, and a supervisor who has one right has no other', async () => {
  expect(code(await supervise(teams.agent))).toBe('SUPERVISION_NOT_ALLOWED');
  expect(code(await supervise(server.keys.crm))).toBe('SUPERVISION_NOT_ALLOWED');
  expect(code(await supervise(server.keys.admin))).toBe('SUPERVISION_NOT_ALLOWED');
  const change = (rights: string) =>
    post(server.origin, server.keys.admin, {
      query: `mutation { updateUser(id: "user-meg", input: { supervision: ${rights} }) { ... on UserChange { user { supervision } } } }`,
    });
  expect((await change('[BARGE]')).body.data?.['updateUser']).toEqual({ user: { supervision: ['BARGE'] } });
  expect(code(await supervise(meg))).toBe('SUPERVISION_NOT_ALLOWED');
  const all = { user: { supervision: ['LISTEN', 'WHISPER', 'BARGE', 'TAKE_OVER'] } };
  expect((await change('null')).body.data?.['updateUser']).toEqual(all);
});

test('P13 a call of another team is as if it were not there', async () => {
  expect(code(await supervise(meg, { callId: teams.far.talking }))).toBe('CALL_NOT_FOUND');
  expect(code(await supervise(meg, { callId: 'nothing' }))).toBe('CALL_NOT_FOUND');
});

test('S3 a reason is asked', async () => {
  expect(await supervise(meg, { reason: ' ' })).toMatchObject({ code: 'INVALID_INPUT', faults: [{ field: 'reason' }] });
  expect(code(await supervise(meg, { reason: 'x'.repeat(201) }))).toBe('INVALID_INPUT');
});

test('S4 who has no phone says which one is to be rung', async () => {
  expect(code(await supervise(teams.supervisor))).toBe('AGENT_HAS_NO_EXTENSION');
});

test('S11 agents are told what their queue lets them know, and nothing gives the rest away', async () => {
  await told('NEVER');
  const before = await seen(teams.agent);
  const id = await begin();
  const whole = await seen(meg);
  expect(whole.liveCall.supervisions).toMatchObject([
    { name: 'meg', mode: 'LISTEN', state: 'SUPERVISING', reason: 'new here', isMine: true },
  ]);
  expect(whole.call.legs.map(({ role }) => role)).toContain('SUPERVISOR');
  expect(await seen(teams.agent)).toEqual(before);
  const mine = async () => (await ask(server.origin, teams.agent, MyCallsDocument, {})).myCalls[0]?.supervisions;
  expect(await mine()).toEqual([]);
  await told('AT_ONCE');
  expect(await mine()).toMatchObject([{ name: 'meg', mode: 'LISTEN' }]);
  expect((await seen(teams.agent)).liveCall.supervisions).toMatchObject([{ name: 'meg', reason: '', isMine: false }]);
  const ended = await ask(server.origin, meg, EndSupervisionDocument, { id });
  expect(ended.endSupervision).toMatchObject({ outcome: 'DONE' });
  expect(running()).toBe(undefined);
});

test('S3 each start, change and end is an entry of the audit, and the log tells the whole of it', async () => {
  const id = await begin();
  const changed = await ask(server.origin, meg, ChangeSupervisionDocument, { id, mode: 'WHISPER' });
  expect(changed.changeSupervision).toMatchObject({ outcome: 'DONE' });
  await leaves(running()!.legId);
  const filter = { subjectId: callId };
  const { auditLog } = await ask(server.origin, server.keys.admin, AuditLogDocument, { filter, first: 5 });
  expect(auditLog.nodes.map(({ action }) => action).toReversed()).toEqual([
    'SUPERVISION_REQUESTED',
    'SUPERVISION_STARTED',
    'SUPERVISION_MODE_REQUESTED',
    'SUPERVISION_CHANGED',
    'SUPERVISION_ENDED',
  ]);
  const { supervisions } = await ask(server.origin, server.keys.admin, SupervisionsDocument, {
    filter: { callId, agentId: teams.near.agents[0] },
    first: 1,
  });
  expect(supervisions.nodes).toMatchObject([
    {
      id,
      by: { kind: 'USER', name: 'meg' },
      reason: 'new here',
      mode: 'WHISPER',
      end: 'HUNG_UP',
      steps: [{ mode: 'LISTEN' }, { mode: 'WHISPER', agentId: teams.near.agents[0] }],
    },
  ]);
  expect(supervisions.pageInfo.hasNextPage).toBe(true);
  const next = { first: 5, after: supervisions.pageInfo.endCursor ?? null };
  const rest = await ask(server.origin, server.keys.admin, SupervisionsDocument, next);
  expect(rest.supervisions.nodes).toMatchObject([{ end: 'ENDED', endedBy: { name: 'meg' } }]);
  await expect(ask(server.origin, meg, SupervisionsDocument, {})).rejects.toThrow('FORBIDDEN');
});

test('S8 a call is taken over, and nobody else’s supervision can be touched', async () => {
  const id = await begin();
  const other = await openSession(server, asId('user-sue'), 'session-sue-2');
  const refused = { code: 'SUPERVISION_NOT_FOUND' };
  const { takeOverCall } = await ask(server.origin, other, TakeOverCallDocument, { id });
  expect(takeOverCall).toMatchObject(refused);
  const { endSupervision } = await ask(server.origin, other, EndSupervisionDocument, { id });
  expect(endSupervision).toMatchObject(refused);
  const taken = await ask(server.origin, meg, TakeOverCallDocument, { id });
  expect(taken.takeOverCall).toMatchObject({ outcome: 'DONE' });
  expect((await seen(meg)).liveCall.supervisions).toMatchObject([{ state: 'TALKING' }]);
});
