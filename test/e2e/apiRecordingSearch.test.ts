/** A search for recordings over a real server: by number, call and legal hold, who may listen, and until when they are kept. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordingId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { allowRecording, begin, finish, recorded } from '../support/recordedCalls.ts';
import { openTwoTeams, signedIn, type TwoTeams } from '../support/twoTeams.ts';

let server: ApiServer;
let teams: TwoTeams;
let near: RecordingId;
let far: RecordingId;

beforeAll(async () => {
  server = await startApi();
  teams = await openTwoTeams(server, { recording: 'onDemand', consent: 'none' });
  await allowRecording(server, teams.near.queueId, 30);
  near = await recorded(server, teams.near.talking, 2_000);
  far = await recorded(server, teams.far.talking, 2_000);
});
afterAll(() => server?.[Symbol.asyncDispose]());

interface Found {
  readonly id: string;
  readonly hearing: string;
  readonly expiresAt: string | null;
  readonly endedAt: string;
}

const find = async (filter: string, secret = server.keys.admin): Promise<unknown> => {
  const query = `{ recordings(first: 10, filter: ${filter}) { nodes { id } } }`;
  const { body } = await post(server.origin, secret, { query });
  const { nodes } = (body.data?.['recordings'] ?? {}) as { nodes?: { id: string }[] }; // as the query asks
  return nodes?.map(({ id }) => id) ?? body.errors?.[0]?.extensions?.['code'];
};

const ofCall = async (callId: string, secret: string): Promise<readonly Found[]> => {
  const query = `{ call(id: "${callId}") { recordings { id hearing expiresAt endedAt } } }`;
  const { body } = await post(server.origin, secret, { query });
  const call = body.data?.['call'] as { recordings: Found[] } | undefined; // as the query asks
  return call?.recordings ?? [];
};

test('R13 by the number of its call, in any spelling, by its call, and only within what one sees', async () => {
  expect(await find('{ number: "040 777000" }')).toEqual([near]);
  expect(await find('{ number: "777001" }')).toEqual([far]);
  expect(await find('{ number: "+49 40 777001" }', teams.supervisor)).toEqual([]);
  expect(await find('{ number: "999999" }')).toEqual([]);
  expect(await find('{ number: "7" }')).toBe('BAD_USER_INPUT');
  expect(await find(`{ callId: "${teams.near.talking}", states: [STORED] }`)).toEqual([near]);
  expect(await find(`{ callId: "${teams.far.talking}" }`, teams.supervisor)).toEqual([]);
});

test('R14 by legal hold, which has no end', async () => {
  const callId = teams.near.talking;
  expect(await find('{ legalHold: true }')).toEqual([]);
  const [before] = await ofCall(callId, server.keys.admin);
  expect(Date.parse(before!.expiresAt!)).toBe(Date.parse(before!.endedAt) + 30 * 86_400_000);
  await server.command({ type: 'setLegalHold', recordingId: near, callId, held: true, reason: 'court' });
  expect(await find('{ legalHold: true }')).toEqual([near]);
  expect(await find('{ legalHold: false }')).toEqual([far]);
  expect(await ofCall(callId, server.keys.admin)).toMatchObject([{ expiresAt: null }]);
  expect(await ofCall(teams.far.talking, server.keys.admin)).toMatchObject([{ expiresAt: null }]);
});

test('R13 who sees the call but did not talk in it is told that it is not for them', async () => {
  const callId = teams.near.talking;
  const [anna, ben] = teams.near.agents;
  const colleague = await signedIn(server, 'ben', 'agent', { agentId: ben });
  await server.command({ type: 'transferCall', callId, agentId: anna, to: { kind: 'agent', agentId: ben } });
  for (const secret of [server.keys.admin, teams.supervisor, teams.agent])
    expect(await ofCall(callId, secret), `of ${secret.length}`).toMatchObject([{ id: near, hearing: 'ALLOWED' }]);
  expect(await ofCall(callId, colleague)).toMatchObject([{ id: near, hearing: 'FORBIDDEN' }]);
});

test('R11 one can listen later to what is not stored yet, and never to what failed', async () => {
  const callId = teams.far.talking;
  await begin(server, callId);
  const id = await finish(server, callId);
  expect((await ofCall(callId, server.keys.admin)).at(-1)).toMatchObject({ id, hearing: 'LATER' });
  await server.command({ type: 'recordingFailed', recordingId: id, reason: 'noFiles' });
  expect((await ofCall(callId, server.keys.admin)).at(-1)).toMatchObject({ id, hearing: 'NEVER' });
});
