/** Numbers over a real server: how they are set up and written, which may be called, what others see, and who is told of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { pbx } from '../support/playedCentre.ts';
import { Recorded, textAt } from '../support/recorded.ts';
import { openTwoTeams, type TwoTeams } from '../support/twoTeams.ts';

let server: ApiServer;
let teams: TwoTeams;
let client: Recorded;

beforeAll(async () => {
  server = await startApi();
  client = new Recorded(server.origin);
  teams = await openTwoTeams(server);
});
afterAll(() => server?.[Symbol.asyncDispose]());

type Variables = Readonly<Record<string, unknown>>;
const admin = (query: string, variables?: Variables) => client.say(server.keys.admin, query, variables);

const refused = '... on Refused { code message faults { field message } }';
const dialling = 'country blockedNumbers allowedNumbers';
const updateCentre = `mutation ($input: UpdateCentreInput!) {
  updateCentre(input: $input) { ... on CentreChange { centre { ${dialling} } } ${refused} } }`;
const createNumber = `mutation ($input: CreateNumberInput!) {
  createNumber(input: $input) { ... on NumberChange { number { id number } } ${refused} } }`;
const updateAgent = `mutation ($id: ID!, $input: UpdateAgentInput!) {
  updateAgent(id: $id, input: $input) { ... on AgentChange { agent { name callerId } } ${refused} } }`;
const updateQueue = `mutation ($id: ID!, $input: UpdateQueueInput!) {
  updateQueue(id: $id, input: $input) { ... on QueueChange { queue { callerId } } ${refused} } }`;
const updateProvider = `mutation ($id: ID!, $input: UpdateProviderInput!) {
  updateProvider(id: $id, input: $input) {
    ... on ProviderChange { provider { numberFormat country callerId } } ${refused} } }`;
const place = `mutation ($id: ID!, $to: String!) { placeCall(agentId: $id, to: $to) { __typename ${refused} } }`;

describe('N8 what may be called', () => {
  test('is set as whole lists, and kept where nothing is said of them', async () => {
    const input = { country: 'de', blockedNumbers: ['+43', '+49 (30)'], allowedNumbers: ['116117'] };
    const centre = { country: 'DE', blockedNumbers: ['+43', '+4930'], allowedNumbers: ['116117'] };
    expect(await admin(updateCentre, { input })).toEqual({ centre });
    expect(await admin(updateCentre, { input: { name: 'Hall' } })).toEqual({ centre });
    expect(await admin(updateCentre, { input: { blockedNumbers: [] } })).toEqual({
      centre: { ...centre, blockedNumbers: [] },
    });
  });

  test.each([
    [{ country: 'Germany' }, 'country'],
    [{ blockedNumbers: ['+49', 'anna'] }, 'blockedNumbers.1'],
    [{ allowedNumbers: ['+1234567890123456'] }, 'allowedNumbers.0'],
  ])('%j is refused', async (input, field) => {
    expect(await admin(updateCentre, { input })).toMatchObject({ code: 'INVALID_INPUT', faults: [{ field }] });
  });

  test('is told to those alone who see everything, and is not for a supervisor to set', async () => {
    const centre = (token: string) => client.say(token, `{ centre { ${dialling} } }`);
    expect(await centre(server.keys.admin)).toMatchObject({ allowedNumbers: ['116117'] });
    for (const token of [teams.supervisor, teams.agent, server.keys.board])
      expect(await centre(token)).toEqual({ country: 'DE', blockedNumbers: null, allowedNumbers: null });
    expect(await client.say(teams.supervisor, updateCentre, { input: { blockedNumbers: [] } })).toBe('FORBIDDEN');
  });
});

test.each([
  ['112', 'NUMBER_EMERGENCY'],
  ['0900 1234567', 'NUMBER_PREMIUM'],
  ['030 23125002', 'NUMBER_BLOCKED'],
  ['30 23125002', 'INVALID_PHONE_NUMBER'],
  ['0800 FLOWERS', 'INVALID_PHONE_NUMBER'],
])('N5–N8 a call to %s is refused with %s, and the number is not in the words', async (to, code) => {
  await admin(updateCentre, { input: { blockedNumbers: ['+4930'] } });
  const id = teams.near.agents[1];
  const answer = await admin(place, { id, to });
  expect(answer).toMatchObject({ __typename: 'Refused', code });
  expect(textAt(answer, 'message')).not.toContain(to.replaceAll(' ', ''));
});

test('N1 a number is set up as E.164 however it is typed, and once', async () => {
  const input = (number: string) => ({ input: { providerId: pbx, queueId: teams.near.queueId, number } });
  expect(await admin(createNumber, input('(0221) 4710-333'))).toMatchObject({ number: { number: '+492214710333' } });
  expect(await admin(createNumber, input('0049 221 4710333'))).toMatchObject({ code: 'NUMBER_TAKEN' });
  expect(await admin(createNumber, input('7000'))).toMatchObject({ number: { number: '7000' } });
});

describe('N11 the number that others see', () => {
  test('is one of the centre, of agents as of queues', async () => {
    const [id] = teams.near.agents;
    const { queueId } = teams.near;
    const own = { input: { callerId: '0221 4710333' } };
    const foreign = { input: { callerId: '0221 4710999' } };
    expect(await admin(updateAgent, { id, ...own })).toMatchObject({ agent: { callerId: '+492214710333' } });
    expect(await admin(updateQueue, { id: queueId, ...own })).toEqual({ queue: { callerId: '+492214710333' } });
    for (const answer of [
      await admin(updateAgent, { id, ...foreign }),
      await admin(updateQueue, { id: queueId, ...foreign }),
    ])
      expect(answer).toMatchObject({ code: 'NUMBER_NOT_OWNED', faults: [{ field: 'callerId' }] });
    expect(await admin(updateAgent, { id, input: { callerId: '4710' } })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await admin(updateAgent, { id, input: { name: 'Ada' } })).toEqual({
      agent: { name: 'Ada', callerId: '+492214710333' },
    });
    expect(await admin(updateAgent, { id, input: { callerId: null } })).toMatchObject({ agent: { callerId: null } });
    expect(await admin(updateQueue, { id: queueId, input: { callerId: null } })).toEqual({ queue: { callerId: null } });
  });

  test('N3 N4 and how its trunk writes numbers, of a provider', async () => {
    const input = { numberFormat: 'NATIONAL', country: 'at', callerId: '01 234567' };
    const provider = { numberFormat: 'NATIONAL', country: 'AT', callerId: '+431234567' };
    expect(await admin(updateProvider, { id: pbx, input })).toEqual({ provider });
    expect(await admin(updateProvider, { id: pbx, input: { name: 'Trunk' } })).toEqual({ provider });
    expect(await admin(updateProvider, { id: pbx, input: { country: 'XX' } })).toMatchObject({
      faults: [{ field: 'country' }],
    });
    expect(
      await admin(updateProvider, { id: pbx, input: { country: '', callerId: '', numberFormat: 'E164' } }),
    ).toEqual({
      provider: { numberFormat: 'E164', country: null, callerId: null },
    });
  });
});
