/** Hands on calls over a real server: by whom, once for each key, on the call as it was seen, and noted in its log. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { Recorded } from '../support/recorded.ts';
import { openTwoTeams, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let teams: TwoTeams;
let client: Recorded;
/** The first agent of the near team talks on it. */
let callId: string;

beforeAll(async () => {
  server = await startApi();
  client = new Recorded(server.origin);
  teams = await openTwoTeams(server);
});
afterAll(() => server?.[Symbol.asyncDispose]());

beforeEach(async () => {
  const { near, centre } = teams;
  const anna = near.agents[0];
  for (const id of server.engine.floor.calls.keys()) await server.command({ type: 'hangUp', callId: id });
  await until(() => server.engine.floor.calls.size === 0);
  callId = await centre.arrives(0, '+493023125001', 'Caller');
  await until(() => server.engine.floor.agents.get(anna)?.legId);
  centre.answers(anna);
  await until(() => floorCall()?.stage.state === 'connected');
});

const floorCall = () => server.engine.floor.calls.get(callId as never);
const isHeld = () => [...(floorCall()?.legs.values() ?? [])].some(({ hold }) => hold?.state === 'held');

const say = (key: string, mutation: string) =>
  client.say(
    key,
    `mutation { ${mutation} { ... on CallChange { outcome call { handling { version } } } ... on Refused { code message faults { field } } } }`,
  );
const placed = (key: string, mutation: string) =>
  client
    .say(key, `mutation { ${mutation} { ... on CallChange { callId } ... on Refused { code message } } }`)
    .then((answer) => (answer as { callId: string }).callId);
const of = (mutation: string, more = '') => `${mutation}(callId: "${callId}"${more === '' ? '' : `, ${more}`})`;
const notFound = expect.objectContaining({ code: 'CALL_NOT_FOUND' }) as unknown;

describe('who may', () => {
  test('P13 the agent on it, supervisors who see it and programs; to all others there is no such call', async () => {
    const { agent, supervisor, board } = teams;
    expect(await say(agent, of('holdCall'))).toMatchObject({ outcome: 'DONE' });
    await until(isHeld);
    expect(await say(supervisor, of('resumeCall'))).toMatchObject({ outcome: 'DONE' });
    expect(await say(server.keys.crm, of('muteCall', 'muted: true'))).toMatchObject({ outcome: 'DONE' });
    expect(await say(board, of('holdCall'))).toBe('FORBIDDEN');
    const far = teams.far.agents[0];
    expect(await say(supervisor, of('holdCall', `agentId: "${far}"`))).toMatchObject({ code: 'NOT_A_PARTY' });
  });

  test('P13 an agent is told nothing of a call of others', async () => {
    const { centre, far, agent } = teams;
    const other = await centre.arrives(1, '+493023125002', 'Far');
    await until(() => server.engine.floor.agents.get(far.agents[0])?.legId);
    centre.answers(far.agents[0]);
    await until(() => server.engine.floor.calls.get(other as never)?.stage.state === 'connected');
    for (const mutation of ['holdCall', 'parkCall', 'mergeConsult', 'cancelConsult'])
      expect(await say(agent, `${mutation}(callId: "${other}")`)).toEqual(notFound);
    expect(await say(agent, `transferCall(callId: "${other}", to: { number: "+493023125099" })`)).toEqual(notFound);
  });
});

describe('once, and as it was seen', () => {
  test('C18 the same key does it once, also when both come at the same moment', async () => {
    const park = of('parkCall', 'key: "a click"');
    const both = await Promise.all([say(teams.agent, park), say(server.keys.crm, park)]);
    expect(both).toMatchObject([{ outcome: 'DONE' }, { outcome: 'DONE' }]);
    expect(floorCall()?.stage).toMatchObject({ state: 'parked', slot: '701' });
  });

  test('C18 one click that was sent twice places one call and hangs up once', async () => {
    const { agent, near } = teams;
    await say(agent, of('hangUp', 'key: "bye"'));
    await until(() => floorCall() === undefined);
    await server.command({ type: 'setAgentStatus', agentId: near.agents[0], status: 'away', reason: 'calls' });
    const place = `placeCall(agentId: "${near.agents[0]}", to: "+493023125077", key: "dial")`;
    const [first, second] = await Promise.all([0, 1].map(() => placed(agent, place)));
    expect(first).toBe(second);
    expect(server.engine.floor.calls.size).toBe(1);
    await server.command({ type: 'setAgentStatus', agentId: near.agents[0], status: 'available', reason: '' });
  });

  test('C18 another version is refused', async () => {
    const { agent } = teams;
    const version = floorCall()!.version;
    expect(await say(agent, of('holdCall', `expectedVersion: ${version - 1}`))).toMatchObject({ code: 'CALL_CHANGED' });
    expect(await say(agent, of('holdCall', `expectedVersion: ${version}`))).toMatchObject({ outcome: 'DONE' });
  });

  test('C19 the log of the call says who asked for what, and what became of it', async () => {
    const { agent } = teams;
    await say(agent, of('holdCall'));
    await until(isHeld);
    await say(agent, of('swapConsult'));
    const log = await client.say(
      server.keys.crm,
      `{ call(id: "${callId}") { commands { command outcome code tookMs by { kind name } } } }`,
    );
    const by = { kind: 'USER', name: 'anna' };
    expect(log).toMatchObject({
      commands: [
        { command: 'holdCall', outcome: 'DONE', code: null, by },
        { command: 'swapConsult', outcome: 'REFUSED', code: 'NO_CONSULTATION', by },
      ],
    });
    expect((log as { commands: { tookMs: number }[] }).commands[0]!.tookMs).toBeGreaterThanOrEqual(0);
  });
});

describe('what is wrong is said', () => {
  test.each([
    ['transferCall', 'to: {}', 'to'],
    ['transferCall', 'to: { queueId: "a", number: "+493023125002" }', 'to'],
    ['transferCall', 'to: { number: "call me" }', 'to.number'],
    ['startConsult', 'to: { queueId: "a" }', 'to.queueId'],
    ['holdCall', `key: "${'x'.repeat(101)}"`, 'key'],
  ])('%s with %s', async (mutation, args, field) => {
    expect(await say(teams.agent, of(mutation, args))).toMatchObject({ faults: [{ field }] });
    expect(floorCall()?.stage.state).toBe('connected');
  });

  test('C31 keys that are none; and those that were sent are nowhere to be found', async () => {
    const { agent } = teams;
    expect(await say(agent, of('sendDtmf', 'digits: "12x"'))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await say(agent, of('sendDtmf', 'digits: "481516#"'))).toMatchObject({ outcome: 'DONE' });
    const { calls } = await client
      .say(server.keys.crm, `{ call(id: "${callId}") { timeline { text } commands { command } } }`)
      .then((call) => ({ calls: JSON.stringify(call) }));
    expect(calls).toContain('sent 7 keys');
    expect(calls).not.toContain('481516');
  });

  test('a command for a call that has just ended', async () => {
    await server.command({ type: 'hangUp', callId: callId as never });
    await until(() => floorCall() === undefined);
    expect(await say(teams.agent, of('holdCall'))).toEqual(notFound);
    expect(await say(server.keys.crm, of('completeConsult'))).toEqual(notFound);
  });
});
