/** Tags and dispositions over a real server: on calls that go on and calls that are over, by whom, and how they are found again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CallsDocument } from '@ringside/schema/documents';
import type { CallFilter } from '@ringside/schema/documents';
import { type ApiServer, startApi } from '../support/api.ts';
import { ask } from '../support/apiClient.ts';
import { Recorded } from '../support/recorded.ts';
import { openTwoTeams, signedIn, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let teams: TwoTeams;
let client: Recorded;
/** The second agent of the near team, who was on no call. */
let ben: string;

beforeAll(async () => {
  server = await startApi();
  client = new Recorded(server.origin);
  teams = await openTwoTeams(server);
  ben = await signedIn(server, 'ben', 'agent', { agentId: teams.near.agents[1] });
});
afterAll(() => server?.[Symbol.asyncDispose]());

const refused = '... on Refused { code message faults { field message } }';
const noted = `... on CallNoted { outcome call { id tags disposition { code note by { kind id name } } } } ${refused}`;
const setTags = (key: string, callId: string, tags: readonly string[]) =>
  client.say(key, `mutation ($callId: ID!, $tags: [String!]!) { setTags(callId: $callId, tags: $tags) { ${noted} } }`, {
    callId,
    tags,
  });
const setDisposition = (key: string, callId: string, code: string | null, note?: string) =>
  client.say(
    key,
    `mutation ($callId: ID!, $code: String, $note: String) {
      setDisposition(callId: $callId, code: $code, note: $note) { ${noted} } }`,
    { callId, code, note },
  );
const notFound = expect.objectContaining({ code: 'CALL_NOT_FOUND' }) as unknown;
const tagged = (...tags: string[]) => expect.objectContaining({ call: expect.objectContaining({ tags }) }) as unknown;

/** A call that the first agent of a side had; it is over. */
async function past(side: 0 | 1, number: string): Promise<string> {
  const { near, far, centre } = teams;
  const { agents, talking } = side === 0 ? near : far;
  // The first agent is on a call from the start.
  if (server.engine.floor.calls.has(talking)) await server.command({ type: 'hangUp', callId: talking });
  for (const callId of server.engine.floor.calls.keys()) await server.command({ type: 'hangUp', callId });
  await until(() => server.engine.floor.calls.size === 0);
  const callId = await centre.arrives(side, number, `Past ${number}`);
  await until(() => server.engine.floor.agents.get(agents[0])?.legId);
  centre.answers(agents[0]);
  await until(() => server.engine.floor.calls.get(callId as never)?.stage.state === 'connected');
  await server.command({ type: 'hangUp', callId: callId as never });
  await until(() => server.engine.floor.calls.size === 0);
  return callId;
}

describe('C13 and C14: a call that goes on', () => {
  test('is tagged by an agent on it, by supervisors who see it, and by programs; the first spelling stays', async () => {
    const { near, agent, supervisor } = teams;
    expect(await setTags(agent, near.talking, [' VIP ', 'vip', 'Complaint'])).toEqual(tagged('VIP', 'Complaint'));
    expect(await setTags(supervisor, near.talking, ['vip'])).toEqual(tagged('VIP'));
    expect(await setTags(server.keys.crm, near.talking, ['New', 'VIP'])).toEqual(tagged('New', 'VIP'));
    expect(server.engine.floor.calls.get(near.talking)?.tags).toEqual(['New', 'VIP']);
  });

  test('gets a disposition, then another, then none; all stay in its story', async () => {
    const { near, agent } = teams;
    const by = { kind: 'USER', id: 'user-anna', name: 'anna' };
    expect(await setDisposition(agent, near.talking, ' sold ', 'Two\r\nof them')).toMatchObject({
      outcome: 'DONE',
      call: { disposition: { code: 'sold', note: 'Two\nof them', by } },
    });
    expect(await setDisposition(agent, near.talking, 'callBack')).toMatchObject({
      call: { disposition: { code: 'callBack', note: '', by } },
    });
    expect(await setDisposition(agent, near.talking, null)).toMatchObject({ call: { disposition: null } });
    const story = await client.say(agent, `{ call(id: "${near.talking}") { timeline { type text } } }`);
    expect(JSON.stringify(story)).toMatch(/anna set the disposition sold.*callBack.*anna took the disposition away/);
    expect(JSON.stringify(story)).not.toContain('of them');
  });

  test('takes nothing that is wrong, and says all of it', async () => {
    const { near, agent } = teams;
    expect(await setTags(agent, near.talking, ['', 'x'.repeat(41), 'a\u0007b'])).toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ field: 'tags.0' }, { field: 'tags.1' }, { field: 'tags.2' }],
    });
    expect(await setDisposition(agent, near.talking, null, 'why')).toMatchObject({ faults: [{ field: 'code' }] });
    expect(await setDisposition(agent, near.talking, 'x'.repeat(61), 'y'.repeat(2_001))).toMatchObject({
      faults: [{ field: 'note' }, { field: 'code' }],
    });
  });

  test('is no more than an unknown one to who is no party to it or does not see it', async () => {
    const { near, far, agent, supervisor, board } = teams;
    const unknown = await setTags(supervisor, 'nowhere', ['x']);
    expect(unknown).toEqual(notFound);
    expect(await setTags(supervisor, far.talking, ['x'])).toEqual(unknown);
    expect(await setTags(agent, far.talking, ['x'])).toEqual(unknown);
    expect(await setTags(agent, near.waiting, ['x'])).toEqual(unknown);
    expect(await setTags(ben, near.talking, ['x'])).toEqual(unknown);
    expect(await setDisposition(ben, near.talking, 'x')).toEqual(unknown);
    expect(await setTags(board, near.talking, ['x'])).toBe('FORBIDDEN');
  });

  test('a phone that only rings, or rang, is no party', async () => {
    const { near } = teams;
    const [, agentId] = near.agents;
    await server.command({ type: 'setAgentStatus', agentId, status: 'available', reason: '' });
    await until(() => server.engine.floor.agents.get(agentId)?.activity.state === 'ringing');
    expect(await setTags(ben, near.waiting, ['x'])).toEqual(notFound);
    await server.command({ type: 'setAgentStatus', agentId, status: 'away', reason: 'Lunch' });
    expect(await setTags(ben, near.waiting, ['x'])).toEqual(notFound);
  });
});

describe('C15: a call that is over', () => {
  test('is noted within what somebody sees; the spelling and the notes of before count', async () => {
    const { agent, supervisor } = teams;
    const callId = await past(0, '+494012301');
    expect(await setTags(agent, callId, ['VIP'])).toEqual(tagged('VIP'));
    expect(await setTags(supervisor, callId, ['late', 'vip'])).toEqual(tagged('late', 'VIP'));
    const seq = server.engine.floor.seq;
    expect(await setTags(supervisor, callId, ['LATE', 'VIP'])).toEqual(tagged('late', 'VIP'));
    expect(server.engine.floor.seq).toBe(seq);
    expect(await setDisposition(server.keys.crm, callId, 'sold', 'by phone')).toMatchObject({
      call: { disposition: { code: 'sold', note: 'by phone', by: { kind: 'KEY', id: 'key-crm' } } },
    });
    expect(await setTags(ben, callId, ['x'])).toEqual(notFound);
    expect(await setDisposition(ben, callId, 'x')).toEqual(notFound);
  });

  test('of the other team is as unknown as one that never was', async () => {
    const callId = await past(1, '+494012302');
    const { supervisor, agent } = teams;
    expect(await setTags(supervisor, callId, ['x'])).toEqual(await setTags(supervisor, 'nowhere', ['x']));
    expect(await setDisposition(agent, callId, 'x')).toEqual(await setDisposition(agent, 'nowhere', 'x'));
    expect(await setTags(server.keys.admin, callId, ['Far away'])).toEqual(tagged('Far away'));
  });
});

describe('what is noted is found again', () => {
  const found = async (key: string, filter: CallFilter) =>
    (await ask(server.origin, key, CallsDocument, { filter, first: 50, after: null })).calls.nodes.map(({ id }) => id);

  test('by tag, disposition, its absence, note, end and times', async () => {
    const callId = await past(0, '+494012303');
    const { supervisor } = teams;
    await setTags(supervisor, callId, ['Needle']);
    await setDisposition(supervisor, callId, 'needleSold', 'A needle in 100 % hay');
    const mine: readonly CallFilter[] = [
      { tags: ['none', 'NEEDLE'] },
      { dispositions: ['needleSold'] },
      { note: 'NEEDLE in 100 %' },
      { hasDisposition: true, number: '12303' },
      { ends: ['COMPLETED'], number: '12303' },
      { waitedAtLeastMs: 0, talkedAtLeastMs: 0, number: '12303' },
    ];
    for (const filter of mine) expect([filter, await found(supervisor, filter)]).toEqual([filter, [callId]]);
    const none: readonly CallFilter[] = [
      { hasDisposition: false, number: '12303' },
      { ends: ['BUSY'], number: '12303' },
      { talkedAtLeastMs: 600_000, number: '12303' },
      { waitedAtLeastMs: 600_000, number: '12303' },
      { tags: [] },
    ];
    for (const filter of none) expect([filter, await found(supervisor, filter)]).toEqual([filter, []]);
    for (const filter of mine) expect([filter, await found(ben, filter)]).toEqual([filter, []]);
  });

  test.each([
    [{ waitedAtLeastMs: -1 }],
    [{ note: ' ' }],
    [{ note: 'x'.repeat(201) }],
    [{ tags: Array.from({ length: 51 }, (_, n) => `t${n}`) }],
  ])('not by what nobody can mean: %j', async (filter) => {
    const query = 'query ($filter: CallFilter) { calls(filter: $filter) { nodes { id } } }';
    expect(await client.say(teams.supervisor, query, { filter })).toBe('BAD_USER_INPUT');
  });

  test('the words in use are those of calls that the viewer sees', async () => {
    const far = await past(1, '+494012304');
    await setTags(server.keys.admin, far, ['Farther', 'Needle']);
    await setDisposition(server.keys.admin, far, 'farSold');
    const words = async (key: string, search?: string) =>
      Promise.all(
        ['tags', 'dispositions'].map((field) =>
          client.say(key, `query ($search: String) { ${field}(search: $search) }`, { search }),
        ),
      );
    expect(await words(server.keys.crm, 'far')).toEqual([expect.arrayContaining(['Farther']), ['farSold']]);
    expect(await words(server.keys.crm, 'needle')).toEqual([['Needle'], ['needleSold']]);
    expect(await words(teams.supervisor, 'far')).toEqual([[], []]);
    expect(await words(teams.supervisor, 'NEEDLE')).toEqual([['Needle'], ['needleSold']]);
    expect(await words(ben)).toEqual([[], []]);
    expect(await words(teams.board)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await words(teams.supervisor, 'x'.repeat(101))).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });
});

test('a note is in no log', () => {
  expect(server.lines.join('\n')).not.toMatch(/needle|by phone|of them/i);
});
