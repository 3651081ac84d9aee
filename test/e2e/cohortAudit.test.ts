/**
 * An auditor reads every frame of every board, while calls come and go, teams change and rights are taken away at random
 * moments: none may tell of what its viewer did not see at its place in the journal (P10, P12), or of a place at which they
 * had been put out (P11). Some thousand frames, or as many as AUDIT_FRAMES says.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSecret } from '../../server/src/auth/secret.crypto.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import { buildSchema } from '../../server/src/graphql/schema.ts';
import { asId, type CallId } from '../../server/src/kernel/ids.ts';
import { Random } from '../../server/src/kernel/random.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { type Heard, Listener } from '../support/listener.ts';
import { openSession } from '../support/sessions.ts';
import { sharedDocuments } from '../support/sharedFields.ts';
import { openTwoTeams, signedIn, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

const FRAMES = Number(process.env['AUDIT_FRAMES'] ?? 4_000);
const SOCKETS_EACH = FRAMES > 100_000 ? 12 : 2;
const random = Random.seeded(process.env['AUDIT_SEED'] ?? 'frames');
const documents = sharedDocuments(buildSchema());

let server: ApiServer;
let teams: TwoTeams;

beforeAll(async () => {
  server = await startApi();
  teams = await openTwoTeams(server, { wrapUpMs: 0 });
  await teams.saveTeam('near', {});
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

/** What may be told to a kind of viewer of the far team, by whether the near team has been given the far queue and agents. */
const everything = ['queue', 'queueName', 'agent', 'call', 'number'];
const mayTell = {
  supervisor: { own: [], both: everything },
  agent: { own: [], both: [] },
  // P12: a board that shows an agent names no queue that it does not show, and no caller.
  board: { own: [], both: ['queue', 'agent', 'call'] },
  admin: { own: everything, both: everything },
} satisfies Record<string, Record<'own' | 'both', readonly string[]>>;
type Kind = keyof typeof mayTell;
const mayOf = (kind: Kind, far: 'own' | 'both'): readonly string[] => mayTell[kind][far];

interface Guest {
  readonly kind: Kind;
  readonly login: string;
  credential: string;
  secret: string;
  /** Of the fact that put the guest out, once it was committed. */
  outAt: number | undefined;
  readonly listeners: Listener[];
}

class Auditor {
  frames = 0;
  readonly faults: string[] = [];
  /** By where in the journal they became true. */
  readonly #reach: { readonly at: number; readonly far: 'own' | 'both' }[] = [{ at: 0, far: 'own' }];
  readonly #numbers = ['4940777001', '4940888001', '494099'];
  readonly #calls: string[];

  constructor() {
    this.#calls = [teams.far.talking, teams.far.waiting];
  }

  called(callId: string): void {
    this.#calls.push(callId);
    if (this.#calls.length > 40) this.#calls.shift();
  }

  noted(fact: Fact): void {
    if (fact.type !== 'team.configured' || fact.payload.teamId !== teams.near.teamId) return;
    this.#reach.push({ at: fact.seq, far: fact.payload.queueIds.length > 1 ? 'both' : 'own' });
  }

  /** `known`: the ids of rows that this subscription was told of. */
  read(guest: Guest, known: Set<string>, { text, position }: Heard): void {
    this.frames += 1;
    if (guest.outAt !== undefined && position >= guest.outAt)
      this.#fault(guest, 'was sent what came after the end', text);
    const update = updateIn(text);
    if (!update) return this.#fault(guest, 'was sent what is no update', text);
    if (guest.kind !== 'admin') {
      const strange = update.removedIds.filter((id) => !known.has(id));
      if (strange.length > 0)
        this.#fault(guest, `was told that ${strange.join()} is gone, which was never there`, text);
    }
    for (const { id } of update.rows) known.add(id);
    const far = this.#reach.findLast(({ at }) => at <= position)?.far ?? 'own';
    const told = text.replace(/"removedIds":\[[^\]]*\]/, '');
    for (const [what, marks] of Object.entries(this.#marks())) {
      if (mayOf(guest.kind, far).includes(what)) continue;
      const mark = marks.find((each) => told.includes(each));
      if (mark !== undefined) this.#fault(guest, `was told of the ${what} ${mark} while it saw ${far}`, text);
    }
  }

  #marks() {
    const { queueId, agents } = teams.far;
    return {
      queue: [`"${queueId}"`],
      queueName: ['Queue 1'],
      agent: [...agents.map((id) => `"${id}"`), 'Agent 2', 'Agent 3'],
      call: this.#calls.map((id) => `"${id}"`),
      number: this.#numbers,
    };
  }

  #fault({ kind, login }: Guest, what: string, text: string): void {
    this.faults.push(`${kind} ${login} ${what}: ${text.slice(0, 400)}`);
  }
}

interface Told {
  readonly rows: readonly { readonly id: string }[];
  readonly removedIds: readonly string[];
}

function updateIn(text: string): Told | undefined {
  const { payload } = JSON.parse(text) as {
    payload: { data?: Record<string, Record<string, unknown>>; errors?: unknown };
  }; // an answer of GraphQL
  const update = Object.values(payload.data ?? {})[0];
  if (!update || payload.errors) return undefined;
  const rows = update['queues'] ?? update['agents'] ?? update['calls'];
  return { rows: rows as Told['rows'], removedIds: update['removedIds'] as Told['removedIds'] }; // all boards have both
}

test(`${FRAMES} frames tell nobody of what they do not see`, { timeout: 30_000 + FRAMES * 10 }, async () => {
  await using open = new AsyncDisposableStack();
  const auditor = new Auditor();
  const guests: Guest[] = [];
  let admissions = 0;
  open.use(
    server.engine.onCommit((facts) => {
      for (const fact of facts) {
        auditor.noted(fact);
        for (const guest of guests) if (puts(fact, guest)) guest.outAt ??= fact.seq;
      }
    }),
  );

  const admit = async (guest: Guest): Promise<void> => {
    guest.credential = `credential-${(admissions += 1)}`;
    if (guest.kind === 'board') {
      const { secret, hash } = makeSecret('rsb');
      const keyId = asId<never>(guest.credential);
      await server.command({
        type: 'saveKey',
        keyId,
        name: guest.credential,
        role: 'board',
        hash,
        boardId: teams.boardId,
      });
      guest.secret = secret;
    } else guest.secret = await openSession(server, `user-${guest.login}`, guest.credential);
    guest.outAt = undefined;
  };
  const takeSeats = async (guest: Guest): Promise<void> => {
    for (let n = 0; n < SOCKETS_EACH; n += 1) {
      const known = new Map<string, Set<string>>();
      const listener = open.use(
        await Listener.open(server.origin, guest.secret, (heard) => {
          const ids = known.get(heard.id) ?? new Set();
          known.set(heard.id, ids);
          auditor.read(guest, ids, heard);
        }),
      );
      guest.listeners.push(listener);
      for (const { name, shared } of documents) listener.raw.subscribe(name, shared);
    }
  };
  const enter = async (kind: Kind, login: string): Promise<void> => {
    const guest: Guest = { kind, login, credential: '', secret: '', outAt: undefined, listeners: [] };
    await admit(guest);
    guests.push(guest);
    await takeSeats(guest);
  };

  await signedIn(server, 'sam', 'supervisor', { teamIds: [teams.near.teamId] });
  await signedIn(server, 'ada', 'admin');
  for (const [kind, login] of entrants) await enter(kind, login);

  let isWide = false;
  let revocations = 0;
  let callers = 0;
  while (auditor.frames < FRAMES && auditor.faults.length === 0) {
    const agentId = random.pick(teams.centre.agents);
    switch (random.whole(9)) {
      case 0:
        isWide = !isWide;
        await teams.saveTeam('near', isWide ? wide() : {});
        break;
      case 1: {
        const [guest] = guests.splice(random.whole(guests.length), 1);
        // While the floor goes on.
        const ended = Promise.all([putOut(guest!), setStatus(agentId), setStatus(agentId)]);
        revocations += 1;
        await ended;
        await until(() => guest!.listeners.every(({ raw }) => raw.closed !== undefined));
        await enter(guest!.kind, guest!.login);
        break;
      }
      case 2: {
        const queue = random.whole(2);
        const callId = await teams.centre.arrives(queue, `+4940${queue === 1 ? 99 : 11}${(callers += 1)}`);
        if (queue === 1) auditor.called(callId);
        break;
      }
      case 3: {
        const calls = [...server.engine.floor.calls.keys()];
        if (calls.length > 4) await server.command({ type: 'hangUp', callId: asId<CallId>(random.pick(calls)) });
        break;
      }
      case 4: {
        const agent = server.engine.floor.agents.get(agentId);
        if (agent?.activity.state === 'ringing' && agent.legId) teams.centre.answers(agentId);
        break;
      }
      default:
        await setStatus(agentId);
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  expect(auditor.faults.slice(0, 3)).toEqual([]);
  expect(auditor.frames).toBeGreaterThanOrEqual(FRAMES);
  expect(revocations).toBeGreaterThan(3);

  function wide() {
    const { near, far } = teams;
    return { queueIds: [near.queueId, far.queueId], agentIds: [...near.agents, ...far.agents] };
  }
});

const entrants: readonly (readonly [Kind, string])[] = [
  ['supervisor', 'sue'],
  ['supervisor', 'sue'],
  ['supervisor', 'sam'],
  ['agent', 'anna'],
  ['agent', 'anna'],
  ['board', 'near'],
  ['board', 'near'],
  ['admin', 'ada'],
  ['admin', 'ada'],
];

async function setStatus(agentId: TwoTeams['centre']['agents'][number]): Promise<void> {
  const status = random.chance(0.5) ? 'away' : 'available';
  await server.command({
    type: 'setAgentStatus',
    agentId,
    status,
    reason: status === 'away' ? `r${random.whole(99)}` : '',
  });
}

const putOut = ({ kind, credential }: Guest): Promise<void> =>
  kind === 'board'
    ? server.command({ type: 'revokeKey', keyId: asId(credential) })
    : server.command({ type: 'endSession', sessionId: asId(credential), reason: 'signedOut' });

function puts(fact: Fact, { credential }: Guest): boolean {
  if (fact.type === 'session.ended') return fact.payload.sessionId === credential;
  return fact.type === 'key.revoked' && fact.payload.keyId === credential;
}
