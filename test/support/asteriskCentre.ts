/** Sets a running server up for an Asterisk of the test bed, through its API, as a person would. */
import type { Asterisk } from '../peers/asterisk/asterisk.ts';
import type { Ringside } from './ringside.ts';

export interface CentrePlan {
  readonly queues: readonly {
    readonly name: string;
    readonly number: string;
    readonly settings?: object;
    readonly answer?: 'AT_ONCE' | 'WITH_AGENT';
  }[];
  /** Extension by queues with penalties; the agent is called like the extension. */
  readonly agents: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Centre {
  readonly providerId: string;
  readonly queueIds: Readonly<Record<string, string>>;
  readonly agentIds: Readonly<Record<string, string>>;
}

const id = (value: Record<string, { id: string }>): string => Object.values(value)[0]!.id;

export async function connectAsterisk(server: Ringside, asterisk: Asterisk, name = 'Asterisk'): Promise<string> {
  const input = {
    kind: 'ASTERISK',
    name,
    address: asterisk.ariUrl.replace(/\/ari$/, ''),
    username: asterisk.adminUser.name,
    password: asterisk.adminUser.password,
    trunkTemplate: 'PJSIP/{number}@trunk',
  };
  const { createProvider } = await server.ask<{ createProvider: { provider: { id: string } } }>(
    `mutation($input: CreateProviderInput!) { createProvider(input: $input) { ... on ProviderChange { provider { id } } ... on Refused { code message } } }`,
    { input },
  );
  await untilLinked(server, createProvider.provider.id);
  return createProvider.provider.id;
}

/** Waits until the PBX is connected and reconciled. */
export async function untilLinked(
  server: Ringside,
  providerId: string,
  link = 'CONNECTED',
  timeoutMs = 30_000,
): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const { provider } = await server.ask<{ provider: { link: string; linkNote: string } }>(
      `query($id: ID!) { provider(id: $id) { link linkNote } }`,
      { id: providerId },
    );
    if (provider.link === link) return;
    if (Date.now() > until) throw new Error(`the PBX is ${provider.link}: ${provider.linkNote}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function setUp(server: Ringside, asterisk: Asterisk, { queues, agents }: CentrePlan): Promise<Centre> {
  const providerId = await connectAsterisk(server, asterisk);
  const queueIds: Record<string, string> = {};
  for (const { name, number, settings, answer = 'AT_ONCE' } of queues) {
    const { createQueue } = await server.ask<{ createQueue: { queue: { id: string } } }>(
      `mutation($input: CreateQueueInput!) { createQueue(input: $input) { ... on QueueChange { queue { id } } ... on Refused { code message } } }`,
      { input: { name, consent: 'NONE', ...settings } },
    );
    queueIds[name] = id(createQueue);
    await server.ask(
      `mutation($input: CreateNumberInput!) { createNumber(input: $input) { ... on NumberChange { number { id } } ... on Refused { code message } } }`,
      { input: { providerId, number, queueId: queueIds[name], answer } },
    );
  }
  const agentIds: Record<string, string> = {};
  for (const [extension, memberships] of Object.entries(agents)) {
    const { createAgent } = await server.ask<{ createAgent: { agent: { id: string } } }>(
      `mutation($input: CreateAgentInput!) { createAgent(input: $input) { ... on AgentChange { agent { id } } ... on Refused { code message } } }`,
      { input: { name: `Agent ${extension}`, extension: { providerId, extension } } },
    );
    const agentId = id(createAgent);
    agentIds[extension] = agentId;
    for (const [queue, penalty] of Object.entries(memberships))
      await server.ask(
        `mutation($agentId: ID!, $queueId: ID!, $penalty: Int) { addMember(agentId: $agentId, queueId: $queueId, penalty: $penalty) { ... on MemberChange { outcome } ... on Refused { code message } } }`,
        { agentId, queueId: queueIds[queue], penalty },
      );
  }
  return { providerId, queueIds, agentIds };
}

export async function signIn(
  server: Ringside,
  agentIds: Iterable<string>,
  status = 'AVAILABLE',
  reason?: string,
): Promise<void> {
  for (const agentId of agentIds)
    await server.ask(
      `mutation($id: ID!, $status: AgentStatus!, $reason: String) { setAgentStatus(agentId: $id, status: $status, reason: $reason) { ... on AgentChange { outcome } ... on Refused { code message } } }`,
      { id: agentId, status, reason },
    );
}
