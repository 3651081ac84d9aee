/** Several conversations side by side on one real Asterisk, each with parties of its own: for tests with many cases. */
import type { Party } from '../../peers/carrier/party.ts';
import { PARTY_TONES } from '../../peers/carrier/carrier.ts';
import { post } from '../../support/apiClient.ts';
import type { RingsideOptions } from '../../support/ringside.ts';
import { atSession } from '../../support/sessions.ts';
import { eventually } from '../../support/wholeCentre.ts';
import { type EarCentre, openEarCentre } from '../ear/ear.ts';
import type { SeenCall } from '../ear/hands.ts';

const PASSWORD = 'a password for a test';

/** The arguments that commands may have, with their types. */
const TYPES = {
  id: 'ID!',
  callId: 'ID!',
  agentId: 'ID!',
  legId: 'ID!',
  queueId: 'ID!',
  to: 'DestinationInput!',
  mode: 'SupervisionMode!',
  reason: 'String!',
  phone: 'String!',
  number: 'String!',
  muted: 'Boolean!',
  digits: 'String!',
  tags: '[String!]!',
  code: 'String!',
  key: 'String!',
  expectedVersion: 'Int!',
} as const;

export type Arguments = Partial<Readonly<Record<keyof typeof TYPES, unknown>>>;

/** What a command was answered: the type of the answer, and the code and words of a refusal. */
export interface Answered {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
}

export interface Lane {
  readonly customer: Party;
  readonly agent: Party;
  readonly colleague: Party;
  /** The phone of a supervisor, which is no agent's. */
  readonly boss: Party;
  readonly agentId: string;
  readonly colleagueId: string;
  readonly queueId: string;
  readonly number: string;
  /** The customer calls, and talks to the agent. Gives the call's id. */
  begin(): Promise<string>;
  seen(holds?: (call: SeenCall) => boolean): Promise<SeenCall>;
  /** As the supervisor, who is an admin. Never throws for a refusal. */
  command(name: string, given: Arguments): Promise<Answered>;
  /** As the supervisor; throws when it is refused. */
  order(name: string, given: Arguments): Promise<void>;
  /** Gives the id of the supervision; the phone may ring by then. */
  supervise(callId: string, mode: 'LISTEN' | 'WHISPER' | 'BARGE'): Promise<string>;
  /** Resolves when the only supervisor of the call is where they should be. */
  supervising(callId: string): Promise<void>;
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Channels and bridges of Asterisk that belong to this lane, supervisions and recordings among them. */
  left(callId: string): Promise<readonly string[]>;
  /** Everybody hangs up, and is themselves again. */
  clear(): Promise<void>;
}

export interface Lanes extends AsyncDisposable {
  readonly ear: EarCentre;
  /** Runs a case on a lane that is free. */
  on<T>(run: (lane: Lane) => Promise<T>): Promise<T>;
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly caller?: { readonly number: string };
}

export async function listOf(ear: EarCentre, what: 'channels' | 'bridges'): Promise<readonly Listed[]> {
  const { ariUrl, adminUser } = ear.asterisk;
  const authorization = `Basic ${Buffer.from(`${adminUser.name}:${adminUser.password}`).toString('base64')}`;
  const reply = await fetch(`${ariUrl}/${what}`, { headers: { authorization } });
  return (await reply.json()) as Listed[]; // Asterisk's own JSON
}

/** `settings`: of the queue of each lane. */
export async function openLanes(count: number, settings: object = {}, server: RingsideOptions = {}): Promise<Lanes> {
  const names = Array.from({ length: count }, (_, at) => at + 1);
  const phones = names.map((at) => `1${at}03`);
  const ear = await openEarCentre({
    queues: names.map((at) => ({
      name: `lane${at}`,
      number: `+49302312510${at}`,
      settings: { wrapUpMs: 0, ...settings },
    })),
    agents: Object.fromEntries(
      names.flatMap((at) => [
        [`1${at}01`, { [`lane${at}`]: 0 }],
        [`1${at}02`, {}],
      ]),
    ),
    phones,
    server,
  });
  const free = await Promise.all(names.map((at) => openLane(ear, at)));
  await eventually(
    () => phonesOf(ear),
    (states) => states.length === 2 * count && states.every((state) => state === 'ONLINE'),
  );
  const waiting: (() => void)[] = [];
  return {
    ear,
    async on(run) {
      while (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      const lane = free.shift()!;
      try {
        return await run(lane);
      } finally {
        await lane.clear();
        free.push(lane);
        waiting.shift()?.();
      }
    },
    [Symbol.asyncDispose]: () => ear[Symbol.asyncDispose](),
  };
}

async function phonesOf({ server }: EarCentre): Promise<readonly string[]> {
  const { agents } = await server.ask<{ agents: { nodes: { live: { phone: string } }[] } }>(
    '{ agents(first: 100) { nodes { live { phone } } } }',
  );
  return agents.nodes.map(({ live }) => live.phone);
}

async function openLane(ear: EarCentre, at: number): Promise<Lane> {
  const { server, carrier, centre, hands } = ear;
  const login = `boss${at}`;
  const input = { login, name: login, role: 'ADMIN', password: PASSWORD };
  await server.ask(
    `mutation($input: CreateUserInput!) { createUser(input: $input) { __typename ... on Refused { code message } } }`,
    { input },
  );
  const { accessToken } = (await atSession(server.origin, '/session', { body: { login, password: PASSWORD } })).body;
  const number = `+49302312510${at}`;
  const from = `+49159900000${at}`;
  const party = (who: string, tone: number): Party => carrier.party(who, { tone: PARTY_TONES[tone]! });
  const customer = party(from, 0);
  const agent = party(`1${at}01`, 1);
  const colleague = party(`1${at}02`, 2);
  const boss = party(`1${at}03`, 3);
  const lane: Lane = {
    ...{ customer, agent, colleague, boss, number },
    agentId: centre.agentIds[`1${at}01`]!,
    colleagueId: centre.agentIds[`1${at}02`]!,
    queueId: centre.queueIds[`lane${at}`]!,
    async begin() {
      await customer.call(number);
      await agent.answered();
      return (await lane.seen(({ state }) => state === 'CONNECTED')).id;
    },
    seen: (holds) => hands.call(from, holds),
    async command(name, given) {
      const keys = Object.keys(given) as (keyof typeof TYPES)[]; // the keys of Arguments
      const declared = keys.map((key) => `$${key}: ${TYPES[key]}`).join(', ');
      const passed = keys.map((key) => `${key}: $${key}`).join(', ');
      const query = `mutation(${declared}) { ${name}(${passed}) { __typename ... on Refused { code message } } }`;
      return (await lane.ask<Record<string, Answered>>(query, given))[name]!;
    },
    async order(name, given) {
      const { code, message } = await lane.command(name, given);
      if (code !== undefined) throw new Error(`${name}: ${code}: ${message}`);
    },
    async supervise(callId, mode) {
      const { superviseCall: answer } = await lane.ask<Record<string, { supervisionId?: string; code?: string }>>(
        `mutation($callId: ID!, $mode: SupervisionMode!, $phone: String) { superviseCall(callId: $callId, mode: $mode, reason: "quality", phone: $phone) { ... on SupervisionChange { supervisionId } ... on Refused { code message } } }`,
        { callId, mode, phone: boss.number },
      );
      if (answer?.supervisionId === undefined) throw new Error(JSON.stringify(answer));
      return answer.supervisionId;
    },
    async supervising(callId) {
      const query = 'query($callId: ID!) { call(id: $callId) { live { supervisions { state } } } }';
      await eventually(
        () => lane.ask<{ call: { live: { supervisions: { state: string }[] } | null } }>(query, { callId }),
        ({ call }) => call.live?.supervisions[0]?.state === 'SUPERVISING',
      );
    },
    async ask<Data>(query: string, variables: object = {}) {
      const { body } = await post(server.origin, accessToken, { query, variables });
      if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors ?? body));
      return body.data as Data; // whoever asks knows what for
    },
    async left(callId) {
      const [channels, bridges] = await Promise.all([listOf(ear, 'channels'), listOf(ear, 'bridges')]);
      const isOurs = ({ id, name, caller }: Listed): boolean =>
        id.startsWith(`${callId}-`) || name.startsWith(`PJSIP/1${at}0`) || caller?.number === from;
      return [...channels, ...bridges].filter(isOurs).map(({ id, name }) => `${id} ${name}`);
    },
    async clear() {
      for (const each of [customer, agent, colleague, boss]) {
        if (each.state !== 'idle') await each.hangUp();
        each.become({ manner: 'answers', answerAfterMs: 100 });
      }
    },
  };
  return lane;
}
