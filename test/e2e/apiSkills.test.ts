/** Skills and extensions over a real server: how they are set, what is refused, what they do to routing, and who is told. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { pbx } from '../support/playedCentre.ts';
import { Recorded, textAt } from '../support/recorded.ts';
import { openTwoTeams, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

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
const skill = '{ name level }';
const createAgent = `mutation ($input: CreateAgentInput!) {
  createAgent(input: $input) { ... on AgentChange { outcome agent { id skills ${skill} } } ${refused} } }`;
const updateAgent = `mutation ($id: ID!, $input: UpdateAgentInput!) {
  updateAgent(id: $id, input: $input) { ... on AgentChange { outcome agent { id name skills ${skill} } } ${refused} } }`;
const updateQueue = `mutation ($id: ID!, $input: UpdateQueueInput!) {
  updateQueue(id: $id, input: $input) { ... on QueueChange { outcome queue { requiredSkills ${skill} } } ${refused} } }`;
const memberFields = `agentId obstacle skills ${skill} missingSkills ${skill}`;
const membersOf = (id: string) => `{ queue(id: "${id}") { members { nodes { ${memberFields} } } } }`;

const german = (level: number) => ({ name: 'German', level });

describe('A10: the skills of an agent', () => {
  test('are set, kept where nothing is said of them, replaced and taken away', async () => {
    const input = {
      name: 'Ada',
      skills: [
        { name: ' German ', level: 4 },
        { name: 'Cobol', level: 5 },
      ],
    };
    const made = await admin(createAgent, { input });
    expect(made).toMatchObject({ outcome: 'DONE', agent: { skills: [german(4), { name: 'Cobol', level: 5 }] } });
    const id = textAt(made, 'agent', 'id');
    const change = async (changed: Variables) => await admin(updateAgent, { id, input: changed });
    expect(await change({ name: 'Ada L.' })).toMatchObject({
      agent: { name: 'Ada L.', skills: [german(4), { name: 'Cobol', level: 5 }] },
    });
    expect(await change({ skills: [german(5)] })).toMatchObject({ agent: { skills: [german(5)] } });
    expect(await change({ skills: [] })).toMatchObject({ agent: { name: 'Ada L.', skills: [] } });
    await admin(`mutation { deleteAgent(id: "${id}") { __typename } }`);
  });

  test.each<[string, { name: string; level: number }[], string]>([
    ['no name', [{ name: ' ', level: 1 }], 'skills.0.name'],
    ['41 characters', [german(1), { name: 'x'.repeat(41), level: 1 }], 'skills.1.name'],
    ['a level of 0', [german(0)], 'skills.0.level'],
    ['a level of 6', [german(6)], 'skills.0.level'],
    ['the same one twice', [german(1), { name: 'gERMAN', level: 2 }], 'skills.1.name'],
    ['51 of them', Array.from({ length: 51 }, (_, n) => ({ name: `s${n}`, level: 1 })), 'skills'],
  ])('are refused with %s', async (_what, skills, field) => {
    const answer = await admin(updateAgent, { id: teams.near.agents[0], input: { skills } });
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', faults: [{ field }] });
    expect(await admin(`{ agent(id: "${teams.near.agents[0]}") { skills ${skill} } }`)).toEqual({ skills: [] });
  });

  test('are not for a supervisor to set', async () => {
    const answer = client.say(teams.supervisor, updateAgent, { id: teams.near.agents[0], input: { skills: [] } });
    expect(await answer).toBe('FORBIDDEN');
  });
});

describe('Q15: the skills that a queue requires', () => {
  test('keep who lacks one from its callers, and the decision says so', async () => {
    const { queueId, agents, waiting } = teams.near;
    const required = await admin(updateQueue, { id: queueId, input: { requiredSkills: [german(3)] } });
    expect(required).toMatchObject({ outcome: 'DONE', queue: { requiredSkills: [german(3)] } });
    expect(await admin(updateQueue, { id: queueId, input: { priority: 1 } })).toMatchObject({
      queue: { requiredSkills: [german(3)] },
    });
    await admin(updateAgent, { id: agents[0], input: { skills: [german(2)] } });
    await server.command({ type: 'setAgentStatus', agentId: agents[1], status: 'available', reason: '' });
    expect(await admin(membersOf(queueId))).toEqual({
      members: {
        nodes: [
          { agentId: agents[0], obstacle: 'LACKS_SKILL', skills: [german(2)], missingSkills: [german(3)] },
          { agentId: agents[1], obstacle: 'LACKS_SKILL', skills: [], missingSkills: [german(3)] },
        ],
      },
    });
    expect(server.engine.floor.agents.get(agents[1])?.legId).toBeUndefined();

    await admin(updateAgent, { id: agents[1], input: { skills: [{ name: 'german', level: 3 }] } });
    await until(() => server.engine.floor.agents.get(agents[1])?.legId);
    const call = await admin(`{ call(id: "${waiting}") { decisions { agents { agentId chosen passedOver } } } }`);
    const { decisions } = call as { readonly decisions: readonly unknown[] }; // as it was asked for
    expect(decisions.at(-1)).toEqual({
      agents: [
        { agentId: agents[1], chosen: true, passedOver: null },
        { agentId: agents[0], chosen: false, passedOver: 'LACKS_SKILL' },
      ],
    });
  });

  test('are asked for by who lacks one, from the queue and from the agent', async () => {
    const { queueId, agents } = teams.near;
    const [lacking, able] = agents;
    const inQueue = (lacks: boolean) =>
      admin(`{ queue(id: "${queueId}") { members(lacksSkill: ${lacks}) { nodes { agentId } } } }`);
    expect(await inQueue(true)).toEqual({ members: { nodes: [{ agentId: lacking }] } });
    expect(await inQueue(false)).toEqual({ members: { nodes: [{ agentId: able }] } });
    const ofAgent = (id: string) =>
      admin(`{ agent(id: "${id}") { memberships(lacksSkill: true) { nodes { queueId missingSkills ${skill} } } } }`);
    expect(await ofAgent(lacking)).toEqual({ memberships: { nodes: [{ queueId, missingSkills: [german(3)] }] } });
    expect(await ofAgent(able)).toEqual({ memberships: { nodes: [] } });
  });

  test('are at most ten, and refused for the same faults', async () => {
    const requiredSkills = Array.from({ length: 11 }, (_, n) => ({ name: n === 3 ? 's2' : `s${n}`, level: 1 }));
    expect(await admin(updateQueue, { id: teams.near.queueId, input: { requiredSkills } })).toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ field: 'requiredSkills' }, { field: 'requiredSkills.3.name' }],
    });
  });
});

describe('P10 and P12: who is told of skills', () => {
  test('each sees the names of what they see, in order and once', async () => {
    await admin(updateAgent, { id: teams.far.agents[0], input: { skills: [{ name: 'Zulu', level: 1 }, german(1)] } });
    const names = async (key: string) => await client.say(key, '{ skills }');
    expect(await names(server.keys.admin)).toEqual(['German', 'Zulu']);
    expect(await names(teams.supervisor)).toEqual(['German']);
    expect(await names(teams.board)).toBe('FORBIDDEN');
  });

  test('of a member whom one does not see, the skills are not told', async () => {
    const stranger = teams.far.agents[0];
    const { queueId } = teams.near;
    await server.command({ type: 'saveMember', agentId: stranger, queueId, penalty: 0 });
    const members = await client.say(teams.supervisor, membersOf(queueId));
    expect(members).toMatchObject({
      members: {
        nodes: expect.arrayContaining([
          { agentId: stranger, obstacle: 'LACKS_SKILL', skills: null, missingSkills: null },
        ]),
      },
    });
    const asked = `{ queue(id: "${queueId}") { members(lacksSkill: true) { nodes { agentId } } } }`;
    expect(await client.say(teams.supervisor, asked)).toEqual({
      members: { nodes: [{ agentId: teams.near.agents[0] }] },
    });
    await server.command({ type: 'removeMember', agentId: stranger, queueId });
  });
});

describe('extensions', () => {
  const extensions = (filter: string) => `{ extensions(filter: ${filter}) {
    nodes { extension state provider { id } agent { id } } pageInfo { hasNextPage } } }`;
  const phone = (extension: string, state: 'online' | 'offline' | 'absent') =>
    server.played.tell({ type: 'phone.changed', providerId: pbx, extension, state });
  const provider = { id: pbx };

  beforeAll(async () => {
    for (const [extension, state] of [
      ['1000', 'online'],
      ['999', 'offline'],
      ['2000', 'online'],
      ['hall', 'online'],
    ] as const)
      phone(extension, state);
    await until(() => server.engine.floor.phones.size === 4);
  });

  test('are listed in the order of their numbers, with the state of the phone and the agent', async () => {
    expect(await admin(extensions('{}'))).toEqual({
      nodes: [
        { extension: '999', state: 'OFFLINE', provider, agent: null },
        { extension: '1000', state: 'ONLINE', provider, agent: { id: teams.near.agents[0] } },
        { extension: '2000', state: 'ONLINE', provider, agent: null },
        { extension: 'hall', state: 'ONLINE', provider, agent: null },
      ],
      pageInfo: { hasNextPage: false },
    });
  });

  test('are found by provider, by whether they are free, and by a part of what they are', async () => {
    const found = async (filter: string) => {
      const { nodes } = (await admin(extensions(filter))) as { nodes: { extension: string }[] };
      return nodes.map(({ extension }) => extension);
    };
    expect(await found(`{ providerId: "${pbx}", isFree: true }`)).toEqual(['999', '2000', 'hall']);
    expect(await found('{ isFree: false }')).toEqual(['1000']);
    expect(await found('{ search: "HAL" }')).toEqual(['hall']);
    expect(await found('{ providerId: "nothing" }')).toEqual([]);
  });

  test('follow the phones, and are counted', async () => {
    const counts = `{ provider(id: "${pbx}") { extensionCount onlineCount } }`;
    expect(await admin(counts)).toEqual({ extensionCount: 4, onlineCount: 3 });
    phone('999', 'online');
    phone('hall', 'absent');
    await until(() => server.engine.floor.phones.get(`${pbx}/hall`) === 'absent');
    expect(await admin(counts)).toEqual({ extensionCount: 3, onlineCount: 3 });
    expect(await admin(extensions('{ search: "999" }'))).toMatchObject({ nodes: [{ state: 'ONLINE' }] });
    expect(await admin(extensions('{ search: "hall" }'))).toMatchObject({ nodes: [] });
  });

  test('are for those who see everything', async () => {
    for (const key of [teams.supervisor, teams.agent]) {
      expect(await client.say(key, extensions('{}'))).toMatchObject({ nodes: [] });
      const { extension } = (await client.say(
        key,
        `{ agent(id: "${teams.near.agents[0]}") { extension { extension state provider { id } agent { id } } } }`,
      )) as { extension: unknown };
      expect(extension).toEqual({
        extension: '1000',
        state: 'ONLINE',
        provider: null,
        agent: { id: teams.near.agents[0] },
      });
    }
    expect(await client.say(teams.board, extensions('{}'))).toBe('FORBIDDEN');
  });
});
