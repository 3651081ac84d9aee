/** Messages over a real server: whom they are for, at once and in lists, heard, deleted, and how boxes are set up. Rules VM1, VM3, VM6, VM8, VM9, VM11 and VM12. */
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ManualClock } from '../../server/src/kernel/clock.ts';
import { asId, type RecordingId } from '../../server/src/kernel/ids.ts';
import { deleteExpired } from '../../server/src/recordings/janitor.engine.ts';
import { boxDefaults } from '../../server/src/voicemail/voicemail.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { connect, follow, post } from '../support/apiClient.ts';
import { leaveMessage, openBox } from '../support/leftMessages.ts';
import { openTwoTeams, signedIn, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let teams: TwoTeams;
/** An agent of the near team besides `teams.agent`. */
let colleague: string;
/** For the queue of each team, and for the agent `teams.agent`. */
let near: RecordingId;
let far: RecordingId;
let own: RecordingId;

type Answer = Readonly<Record<string, unknown>>;

async function say(secret: string, query: string, variables: object = {}): Promise<Answer> {
  const { body } = await post(server.origin, secret, { query, variables });
  return { ...(Object.values(body.data ?? {})[0] as object), ...(body.errors ? { errors: body.errors } : {}) };
}

const setHeard = (secret: string, id: string, heard: boolean): Promise<Answer> =>
  say(
    secret,
    `mutation { setVoicemailHeard(id: "${id}", heard: ${heard}) { __typename ... on VoicemailChange { voicemail { isNew heardBy { id } } } ... on Refused { code } } }`,
  );

const remove = (secret: string, id: string, more = ''): Promise<Answer> =>
  say(
    secret,
    `mutation { deleteVoicemail(id: "${id}"${more}) { __typename ... on Removal { id } ... on Refused { code } } }`,
  );

async function ids(secret: string, filter = '{}'): Promise<readonly string[]> {
  const { nodes } = await say(secret, `{ voicemails(filter: ${filter}) { nodes { id } } }`);
  return (nodes as { id: string }[]).map(({ id }) => id);
}

beforeAll(async () => {
  server = await startApi();
  teams = await openTwoTeams(server);
  const [anna] = teams.near.agents;
  colleague = await signedIn(server, 'ben', 'agent', { agentId: teams.near.agents[1] });
  for (const { queueId } of [teams.near, teams.far]) await openBox(server, queueId);
  near = await leaveMessage(server, teams.near.waiting, 4_000);
  far = await leaveMessage(server, teams.far.waiting, 4_000);
  const { extension } = server.engine.floor.agents.get(anna)!;
  const phone = extension ? { extension } : {};
  await server.command({
    type: 'saveAgent',
    agentId: anna,
    isNew: false,
    name: 'Agent 0',
    ...phone,
    voicemail: boxDefaults,
  });
  const to = { kind: 'voicemail', box: { kind: 'agent', agentId: anna } } as const;
  await server.command({ type: 'transferCall', callId: teams.near.talking, to });
  own = await leaveMessage(server, teams.near.talking, 4_000);
  await until(() => server.engine.floor.voicemails.size === 3);
});
afterAll(() => server?.[Symbol.asyncDispose]());

describe('whom messages are for', () => {
  test('VM8 a queue’s for its members and supervisors, an agent’s for the agent, all for those who see everything', async () => {
    expect(await ids(server.keys.admin)).toEqual([own, far, near]);
    expect(await ids(server.keys.crm)).toEqual([own, far, near]);
    expect(await ids(teams.supervisor)).toEqual([near]);
    expect(await ids(teams.agent)).toEqual([own, near]);
    expect(await ids(colleague)).toEqual([near]);
    expect(await say(teams.board, '{ voicemails { nodes { id } } }')).toHaveProperty('errors');
  });

  test('VM8 what one does not have is no message, in whatever way it is asked for', async () => {
    for (const [secret, id] of [
      [teams.supervisor, far],
      [teams.supervisor, own],
      [colleague, own],
      [teams.agent, far],
    ] as const) {
      expect(await say(secret, `{ voicemail(id: "${id}") { id } }`)).toEqual({});
      for (const answer of [await setHeard(secret, id, true), await remove(secret, id)])
        expect(answer).toEqual({ __typename: 'Refused', code: 'VOICEMAIL_NOT_FOUND' });
      expect(
        await say(secret, `mutation { recordingAddress(id: "${id}") { __typename ... on Refused { code } } }`),
      ).toMatchObject({ code: 'RECORDING_NOT_FOUND' });
      expect(await say(secret, `{ recording(id: "${id}") { id } }`)).toEqual({});
    }
  });

  test('VM6 VM8 a member of the queue is told number and length, and its recording, though not the call', async () => {
    const told = await say(
      colleague,
      `{ voicemail(id: "${near}") { lengthMs remoteNumber remoteName isNew queue { id } agent { id } recording { isVoicemail state hearing call { id } } } }`,
    );
    expect(told).toEqual({
      lengthMs: 4_000,
      remoteNumber: '+4940888000',
      remoteName: 'Waiter 0',
      isNew: true,
      queue: { id: teams.near.queueId },
      agent: null,
      recording: { isVoicemail: true, state: 'STORED', hearing: 'ALLOWED', call: null },
    });
  });

  test('lists are filtered, and run in pages', async () => {
    const [anna] = teams.near.agents;
    expect(await ids(server.keys.admin, `{ queueId: "${teams.far.queueId}" }`)).toEqual([far]);
    expect(await ids(server.keys.admin, `{ agentId: "${anna}", onlyNew: true }`)).toEqual([own]);
    const page = '{ voicemails(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const { pageInfo } = await say(server.keys.admin, page);
    const { hasNextPage, endCursor } = pageInfo as { hasNextPage: boolean; endCursor: string };
    expect(hasNextPage).toBe(true);
    const rest = await say(server.keys.admin, `{ voicemails(after: "${endCursor}") { nodes { id } } }`);
    expect(rest['nodes']).toEqual([{ id: near }]);
  });

  test('VM8 tiles and settings count what is new, for boards too', async () => {
    const { queueId, agents } = teams.near;
    const tile = `{ queue(id: "${queueId}") { live { voicemailsNew } } }`;
    expect(await say(teams.board, tile)).toEqual({ live: { voicemailsNew: 1 } });
    const counts = `{ agent(id: "${agents[0]}") { voicemailsNew voicemailsOld live { voicemailsNew } } }`;
    expect(await say(teams.agent, counts)).toEqual({
      voicemailsNew: 1,
      voicemailsOld: 0,
      live: { voicemailsNew: 1 },
    });
  });
});

describe('what becomes of them', () => {
  test('VM8 VM9 a new message comes by itself to those whom it is for, and every change of it', async () => {
    const document = parse('subscription { voicemails { full voicemails { id isNew } removedIds } }') as never; // typed below
    interface Told {
      readonly voicemails: { full: boolean; voicemails: { id: string; isNew: boolean }[]; removedIds: string[] };
    }
    const following = (key: string) => {
      const client = connect(server.origin, key);
      return { client, updates: follow<Told, Record<string, never>>(client, document, {}) };
    };
    const [mine, other] = [following(teams.agent), following(teams.supervisor)];
    expect((await mine.updates.next()).voicemails).toMatchObject({ full: true });
    expect((await other.updates.next()).voicemails.voicemails.map(({ id }) => id)).toEqual([near]);
    const callId = await teams.centre.arrives(0, '+494077123', 'Later');
    const id = await leaveMessage(server, callId, 2_000);
    for (const { updates } of [mine, other])
      expect((await updates.next()).voicemails).toMatchObject({ full: false, voicemails: [{ id, isNew: true }] });
    expect(await setHeard(colleague, id, true)).toMatchObject({
      voicemail: { isNew: false, heardBy: { id: 'user-ben' } },
    });
    expect((await mine.updates.next()).voicemails.voicemails).toEqual([{ id, isNew: false }]);
    expect(await remove(colleague, id)).toMatchObject({ __typename: 'Removal' });
    await expect.poll(async () => (await mine.updates.next()).voicemails.removedIds).toEqual([id]);
    for (const { client } of [mine, other]) await client.dispose();
  });

  test('VM9 it is heard by listening, of an agent’s box by the agent alone; it can be made new again', async () => {
    const listen = async (secret: string, id: string): Promise<number> => {
      const { path } = await say(
        secret,
        `mutation { recordingAddress(id: "${id}") { ... on RecordingAddress { path } ... on Refused { code } } }`,
      );
      return (await fetch(`${server.origin}${String(path)}`)).status;
    };
    const isNew = async (secret: string, id: string) =>
      (await say(secret, `{ voicemail(id: "${id}") { isNew } }`))['isNew'];
    expect(await listen(colleague, near)).toBe(200);
    expect(await isNew(teams.agent, near)).toBe(false);
    expect(await listen(server.keys.admin, own)).toBe(200);
    expect(await isNew(teams.agent, own)).toBe(true);
    expect(await listen(teams.agent, own)).toBe(200);
    expect(await isNew(teams.agent, own)).toBe(false);
    expect(await setHeard(teams.agent, own, false)).toMatchObject({
      voicemail: { isNew: true, heardBy: null },
    });
  });

  test('VM6 VM8 R15 deleted by whom it is for: nobody can listen any more, and the audit certifies it', async () => {
    const hold = (held: boolean) =>
      say(
        server.keys.admin,
        `mutation { setLegalHold(id: "${near}", held: ${held}, reason: "court") { __typename ... on Refused { code } } }`,
      );
    await hold(true);
    expect(await remove(colleague, near)).toMatchObject({ code: 'RECORDING_NOT_ALLOWED' });
    await hold(false);
    expect(await remove(colleague, near, ', reason: "done"')).toMatchObject({ id: near });
    expect(await ids(colleague)).toEqual([]);
    expect(await say(server.keys.admin, `{ recording(id: "${near}") { state } }`)).toEqual({ state: 'DELETED' });
    const { nodes } = await say(
      server.keys.admin,
      `{ auditLog(first: 1, filter: { actions: [RECORDING_DELETED], subjectId: "${near}" }) { nodes { actor { id } detail } } }`,
    );
    expect(nodes).toMatchObject([{ actor: { id: 'user-ben' }, detail: { reason: 'done', certificate: { id: near } } }]);
    expect(await remove(colleague, near)).toMatchObject({ code: 'VOICEMAIL_NOT_FOUND' });
  });
});

describe('how boxes are set up', () => {
  const update = (voicemail: string): Promise<Answer> =>
    say(
      server.keys.admin,
      `mutation($id: ID!) { updateQueue(id: $id, input: { voicemail: ${voicemail} }) { __typename ... on QueueChange { queue { voicemail { greeting longestMs silenceMs mailbox } } } ... on Refused { code faults { field } } } }`,
      { id: teams.far.queueId },
    );

  test('VM1 what is left out stays, null takes the box away, and a new one is as usual', async () => {
    expect(await update('{ longestMs: 60000, mailbox: "sales" }')).toMatchObject({
      queue: { voicemail: { greeting: 'sound:vm-intro', longestMs: 60_000, silenceMs: 5_000, mailbox: 'sales' } },
    });
    expect(await update('{ greeting: "recording:night", mailbox: null }')).toMatchObject({
      queue: { voicemail: { greeting: 'recording:night', longestMs: 60_000, mailbox: null } },
    });
    expect(await update('null')).toMatchObject({ queue: { voicemail: null } });
    expect(await update('{}')).toMatchObject({ queue: { voicemail: { longestMs: 180_000 } } });
  });

  test.each([
    ['{ greeting: "http://there/is.wav" }', 'voicemail.greeting'],
    ['{ greeting: "sound:../../etc/passwd" }', 'voicemail.greeting'],
    ['{ longestMs: 10 }', 'voicemail.longestMs'],
    ['{ silenceMs: 0 }', 'voicemail.silenceMs'],
    ['{ mailbox: "a b" }', 'voicemail.mailbox'],
    ['{ keepDays: 3 }', 'voicemail.keepDays'],
  ])('VM1 %s is refused with its field', async (input, field) => {
    expect(await update(input)).toMatchObject({ code: 'INVALID_INPUT', faults: [{ field }] });
  });

  test('VM1 an agent’s box is set up with the agent', async () => {
    const [, ben] = teams.near.agents;
    const answer = await say(
      server.keys.admin,
      `mutation { updateAgent(id: "${ben}", input: { voicemail: { silenceMs: 3000 } }) { ... on AgentChange { agent { voicemail { silenceMs keepDays greetingSaidAt } } } ... on Refused { code } } }`,
    );
    expect(answer).toEqual({ agent: { voicemail: { silenceMs: 3_000, keepDays: 90, greetingSaidAt: null } } });
    expect(server.engine.floor.agents.get(ben)?.voicemail?.greeting).toBe('sound:vm-intro');
  });

  test('VM12 a message is deleted by itself when the agent’s box has kept it for long enough, but not one to be kept', async () => {
    const [agentId] = teams.near.agents;
    const keep = (keepDays: number | null) =>
      say(
        server.keys.admin,
        `mutation { updateAgent(id: "${agentId}", input: { voicemail: { keepDays: ${keepDays} } }) { ... on Refused { code } } }`,
      );
    const hold = (held: boolean) =>
      say(
        server.keys.admin,
        `mutation { setLegalHold(id: "${own}", held: ${held}, reason: "court") { ... on Refused { code } } }`,
      );
    const clean = async (days: number) => {
      const clock = new ManualClock(Date.now() + days * 86_400_000);
      await deleteExpired({ ...server, clock }, new AbortController().signal);
      return await ids(teams.agent, `{ agentId: "${agentId}" }`);
    };
    await keep(30);
    const { expiresAt, endedAt } = await say(server.keys.admin, `{ recording(id: "${own}") { expiresAt endedAt } }`);
    expect(Date.parse(String(expiresAt)) - Date.parse(String(endedAt))).toBe(30 * 86_400_000);
    expect(await clean(29)).toEqual([own]);
    await keep(null);
    expect(await clean(1_000)).toEqual([own]);
    await keep(30);
    await hold(true);
    expect(await clean(31)).toEqual([own]);
    await hold(false);
    expect(await clean(31)).toEqual([]);
    expect(await say(server.keys.admin, `{ recording(id: "${own}") { state } }`)).toEqual({ state: 'DELETED' });
  });

  test('VM11 agents say the greeting of their own box, admins any; the phone of whoever speaks rings', async () => {
    const [own, other] = teams.near.agents;
    const greet = (secret: string, agentId: string, queueId?: string) =>
      say(
        secret,
        `mutation($agentId: ID!, $queueId: ID) { recordGreeting(agentId: $agentId, queueId: $queueId) { __typename ... on GreetingCall { callId } ... on Refused { code } } }`,
        { agentId, ...(queueId !== undefined && { queueId }) },
      );
    for (const [secret, agentId, queueId] of [
      [teams.agent, other],
      [teams.agent, own, teams.near.queueId],
      [teams.supervisor, own],
      [server.keys.crm, own],
    ] as const)
      expect(await greet(secret, agentId, queueId)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const asked = greet(teams.agent, own);
    const call = await until(() => [...server.engine.floor.calls.values()].find(({ greeting }) => greeting));
    teams.centre.answers(own);
    expect(await asked).toEqual({ __typename: 'GreetingCall', callId: call.id });
    expect(call.greeting?.by).toEqual({ kind: 'user', id: 'user-anna' });
    expect(await greet(server.keys.admin, own, teams.near.queueId)).toMatchObject({ code: 'AGENT_BUSY' });
  });

  test('VM3 a call is transferred to a box, and not to one that is not there', async () => {
    const callId = teams.far.talking;
    const transfer = (to: string) =>
      say(
        server.keys.admin,
        `mutation { transferCall(callId: "${callId}", to: ${to}) { __typename ... on Refused { code faults { field } } } }`,
      );
    const [agentId] = teams.far.agents;
    const { agents, queues } = await say(
      colleague,
      '{ transferTargets { agents { id hasVoicemail } queues { id hasVoicemail } } }',
    );
    expect(agents).toContainEqual({ id: agentId, hasVoicemail: false });
    expect(queues).toContainEqual({ id: teams.far.queueId, hasVoicemail: true });
    expect(await transfer(`{ agentId: "${agentId}", voicemail: true }`)).toMatchObject({ code: 'VOICEMAIL_CLOSED' });
    expect(await transfer('{ number: "1001", voicemail: true }')).toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ field: 'to.voicemail' }],
    });
    expect(await transfer(`{ queueId: "${teams.far.queueId}", voicemail: true }`)).toMatchObject({
      __typename: 'CallChange',
    });
    expect(server.engine.floor.calls.get(asId(callId))?.stage.state).toBe('leavingMessage');
  });
});
