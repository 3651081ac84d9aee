/** Consent to recordings by the API: how it is set up, who may note what, and what is written down. Rules R16 and R19–R23, P9 and P13. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asId, type CallId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { openTwoTeams, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let teams: TwoTeams;
let callId: CallId;

beforeAll(async () => {
  server = await startApi();
  teams = await openTwoTeams(server, { recording: 'onDemand', consent: 'de' });
  callId = teams.near.talking;
});
afterAll(() => server?.[Symbol.asyncDispose]());

type Answer = Readonly<Record<string, unknown>> & { readonly __typename?: string; readonly code?: string };

async function say(secret: string, query: string, variables: object = {}): Promise<Answer> {
  const { body } = await post(server.origin, secret, { query, variables });
  return { ...(Object.values(body.data ?? {})[0] as object), ...(body.errors ? { errors: body.errors } : {}) };
}

const about = (secret: string, field: string, call: string, legId: string, more = ''): Promise<Answer> =>
  say(
    secret,
    `mutation($callId: ID!, $legId: ID!) { ${field}(callId: $callId, legId: $legId${more}) { __typename ... on Refused { code message } } }`,
    { callId: call, legId },
  );

const legOf = (role: 'caller' | 'agent', call = callId): string =>
  [...server.engine.floor.calls.get(call)!.legs.values()].find((leg) => leg.role === role)!.id;

const saveQueue = (input: object): Promise<Answer> =>
  say(
    server.keys.admin,
    `mutation($id: ID!, $input: UpdateQueueInput!) { updateQueue(id: $id, input: $input) { __typename ... on QueueChange { queue { recording consent consentInForce announcement } } ... on Refused { code message faults { field } } } }`,
    { id: teams.near.queueId, input },
  );

async function consents(): Promise<unknown> {
  const { live } = await say(
    server.keys.admin,
    'query($id: ID!) { call(id: $id) { live { handling { parties { role consent consentHow } } } } }',
    { id: callId },
  );
  return (live as { handling: { parties: unknown } } | null)?.handling.parties;
}

describe('how it is set up', () => {
  test('R16 a queue says its profile and announcement, and what is in force where it says nothing', async () => {
    expect(await saveQueue({ recording: 'ON_DEMAND', consent: null })).toMatchObject({
      queue: { recording: 'ON_DEMAND', consent: null, consentInForce: 'DE', announcement: null },
    });
    expect(await saveQueue({ consent: 'GB', announcement: ' sound:consent ' })).toMatchObject({
      queue: { consent: 'GB', consentInForce: 'GB', announcement: 'sound:consent' },
    });
    expect(await saveQueue({ consent: null, announcement: null })).toMatchObject({
      queue: { consent: null, consentInForce: 'DE', announcement: null },
    });
    expect(await saveQueue({ announcement: 'http://elsewhere/sound' })).toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ field: 'announcement' }],
    });
  });

  test('R16 the profiles tell whom they ask, how, and by which law', async () => {
    const { body } = await post(server.origin, server.keys.admin, {
      query: '{ consentRules { profile asked needed basis } }',
    });
    const { consentRules } = body.data as { consentRules: readonly Answer[] };
    expect(consentRules).toContainEqual({ profile: 'DE', asked: 'KEY', needed: 'EVERY_PARTY', basis: '§ 201 StGB' });
    expect(consentRules).toContainEqual(
      expect.objectContaining({ profile: 'US_ONE_PARTY', asked: 'NONE', needed: 'ONE' }),
    );
  });
});

describe('who says what', () => {
  test('R20 R23 the agent notes that the caller agrees, agrees as well, and may record then', async () => {
    const start = `mutation($callId: ID!) { startRecording(callId: $callId) { __typename ... on Refused { code message } } }`;
    expect(await say(teams.agent, start, { callId })).toMatchObject({
      code: 'CONSENT_MISSING',
      message: 'Not everybody has agreed: the caller, an agent.',
    });
    expect(await about(teams.agent, 'giveConsent', callId, legOf('caller'))).toEqual({ __typename: 'CallChange' });
    expect(await about(teams.agent, 'askForConsent', callId, legOf('agent'))).toMatchObject({
      code: 'CONSENT_NOT_ASKED',
    });
    expect(await about(teams.supervisor, 'giveConsent', callId, legOf('agent'), ', key: "once"')).toEqual({
      __typename: 'CallChange',
    });
    expect(await about(teams.supervisor, 'giveConsent', callId, legOf('agent'), ', key: "once"')).toEqual({
      __typename: 'CallChange',
    });
    const told = [
      { role: 'CALLER', consent: 'GIVEN', consentHow: 'SPOKEN' },
      { role: 'AGENT', consent: 'GIVEN', consentHow: 'SPOKEN' },
    ];
    expect(await consents()).toEqual(told);
    const begun = say(teams.agent, start, { callId });
    await until(() => server.engine.floor.recordingOf.get(callId));
    expect(await begun).toMatchObject({ __typename: 'RecordingChange' });
  });

  test('R21 a withdrawal ends it at once, and says for whose sake', async () => {
    const recordingId = server.engine.floor.recordingOf.get(callId)!;
    expect(await about(teams.agent, 'withdrawConsent', callId, legOf('caller'))).toEqual({ __typename: 'CallChange' });
    expect(server.engine.floor.recordings.get(recordingId)?.state).toBe('ending');
    expect(await consents()).toMatchObject([{ consent: 'WITHDRAWN' }, { consent: 'GIVEN' }]);
  });

  test('P9 R19 what people noted stands in the audit, with who', async () => {
    const { nodes } = await say(
      server.keys.admin,
      '{ auditLog(filter: { actions: [CONSENT_GIVEN, CONSENT_REFUSED, CONSENT_WITHDRAWN] }) { nodes { action actor { id } subjectKind subjectId } } }',
    );
    const subject = { subjectKind: 'CALL', subjectId: callId };
    expect(nodes).toEqual([
      { action: 'CONSENT_WITHDRAWN', actor: { id: 'user-anna' }, ...subject },
      { action: 'CONSENT_GIVEN', actor: { id: expect.any(String) as unknown }, ...subject },
      { action: 'CONSENT_GIVEN', actor: { id: 'user-anna' }, ...subject },
    ]);
  });

  test('P13 of a call of another team, by a board or of who is no party, nobody says anything', async () => {
    const far = legOf('caller', teams.far.talking);
    for (const field of ['giveConsent', 'withdrawConsent', 'askForConsent']) {
      for (const secret of [teams.agent, teams.supervisor])
        expect(await about(secret, field, teams.far.talking, far), `${field}`).toMatchObject({
          code: 'CALL_NOT_FOUND',
        });
      expect(await about(teams.board, field, callId, legOf('caller')), `${field}`).toHaveProperty('errors');
      expect(await about(teams.agent, field, callId, far), `${field}`).toMatchObject({ code: 'NOT_A_PARTY' });
    }
    expect(server.engine.floor.calls.get(teams.far.talking)!.legs.get(asId(far))!.consent).toBeUndefined();
  });

  test('C18 a version that is old is refused', async () => {
    expect(await about(server.keys.crm, 'giveConsent', callId, legOf('caller'), ', expectedVersion: 1')).toMatchObject({
      code: 'CALL_CHANGED',
    });
  });
});

test('R19 an agent agrees once for all calls, by their settings', async () => {
  const save = (recordingConsent: boolean): Promise<Answer> =>
    say(
      server.keys.admin,
      'mutation($id: ID!, $input: UpdateAgentInput!) { updateAgent(id: $id, input: $input) { ... on AgentChange { agent { recordingConsent } } } }',
      { id: teams.near.agents[1], input: { recordingConsent } },
    );
  expect(await save(true)).toEqual({ agent: { recordingConsent: true } });
  expect(await save(false)).toEqual({ agent: { recordingConsent: false } });
});
