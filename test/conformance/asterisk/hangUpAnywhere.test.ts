/** The caller hangs up in every stage of every flow, on a real Asterisk: what is left there, and how the history tells it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import { eventually } from '../../support/wholeCentre.ts';
import { type Lane, type Lanes, listOf, openLanes } from './lanes.ts';

/** By then nothing is left at Asterisk, and the agents are free. */
const OVER_WITHIN_MS = 2_000;

let lanes: Lanes;
beforeAll(async () => {
  lanes = await openLanes(5, { recording: 'ALWAYS' });
});
afterAll(() => lanes?.[Symbol.asyncDispose]());

interface Case {
  /** How the call ends, as its history says. */
  readonly end?: 'ABANDONED';
  /** How the supervision ends. */
  readonly supervision?: string;
  /** Agent and colleague talk on after the caller has left (C28, C29). */
  readonly goesOn?: true;
  /** Brings the call into the stage; gives its id. */
  readonly until: (lane: Lane) => Promise<string>;
}

const rings = async ({ agent, customer, number, seen }: Lane): Promise<string> => {
  agent.become({ manner: 'neverAnswers' });
  await customer.call(number);
  await agent.ringing();
  return (await seen()).id;
};

async function consults(lane: Lane): Promise<string> {
  const callId = await lane.begin();
  await lane.order('startConsult', { callId, to: { agentId: lane.colleagueId } });
  await lane.colleague.answered();
  await lane.seen(({ handling }) => handling.consult?.state === 'TALKING');
  return callId;
}

async function supervised(lane: Lane, mode: 'LISTEN' | 'WHISPER' | 'BARGE'): Promise<{ callId: string; id: string }> {
  const callId = await lane.begin();
  const id = await lane.supervise(callId, mode);
  await lane.boss.answered();
  await lane.supervising(callId);
  return { callId, id };
}

async function takenOver(lane: Lane): Promise<{ callId: string; id: string }> {
  const both = await supervised(lane, 'LISTEN');
  await lane.order('takeOverCall', { id: both.id });
  await eventually(
    async () => activities(await tells(lane, both.callId), lane),
    (all) => all.every((activity) => activity === 'IDLE'),
  );
  return both;
}

const parked = async (lane: Lane): Promise<string> => {
  const callId = await lane.begin();
  await lane.order('parkCall', { callId });
  await lane.agent.over();
  return callId;
};

const cases: Readonly<Record<string, Case>> = {
  'while the agent’s phone rings': { until: rings, end: 'ABANDONED' },
  'while talking': { until: (lane) => lane.begin() },
  'on hold': {
    async until(lane) {
      const callId = await lane.begin();
      await lane.order('holdCall', { callId });
      return callId;
    },
  },
  'C28 in a consultation, while the third party’s phone rings': {
    async until(lane) {
      lane.colleague.become({ manner: 'neverAnswers' });
      const callId = await lane.begin();
      await lane.order('startConsult', { callId, to: { agentId: lane.colleagueId } });
      await lane.colleague.ringing();
      return callId;
    },
  },
  'C28 in a consultation, while the two talk': { until: consults, goesOn: true },
  'C28 in a consultation that was swapped': {
    async until(lane) {
      const callId = await consults(lane);
      await lane.order('swapConsult', { callId });
      await lane.seen(({ handling }) => handling.consult?.front === 'CALL');
      return callId;
    },
    goesOn: true,
  },
  'C29 of three': {
    async until(lane) {
      const callId = await consults(lane);
      await lane.order('mergeConsult', { callId });
      await lane.seen(({ handling }) => handling.parties.length === 3);
      return callId;
    },
    goesOn: true,
  },
  'C27 after the agent has left the two to each other': {
    async until(lane) {
      const callId = await consults(lane);
      await lane.order('completeConsult', { callId });
      await lane.agent.over();
      return callId;
    },
  },
  'C24 in a transfer, while the target rings': {
    async until(lane) {
      lane.colleague.become({ manner: 'neverAnswers' });
      const callId = await lane.begin();
      await lane.order('transferCall', { callId, to: { agentId: lane.colleagueId } });
      await lane.colleague.ringing();
      return callId;
    },
  },
  'C24 after a transfer': {
    async until(lane) {
      const callId = await lane.begin();
      await lane.order('transferCall', { callId, to: { agentId: lane.colleagueId } });
      await lane.colleague.answered();
      await lane.seen(({ state }) => state === 'CONNECTED');
      return callId;
    },
  },
  'C26 in a transfer to a queue, while waiting': {
    async until(lane) {
      const callId = await lane.begin();
      lane.agent.become({ manner: 'neverAnswers' });
      await lane.order('transferCall', { callId, to: { queueId: lane.queueId } });
      await lane.seen(({ state }) => state === 'QUEUED');
      return callId;
    },
    end: 'ABANDONED',
  },
  'C25 while the agent is rung again, as the target was busy': {
    async until(lane) {
      lane.colleague.become({ manner: 'busy' });
      const callId = await lane.begin();
      const before = lane.agent.rings;
      lane.agent.become({ manner: 'neverAnswers' });
      await lane.order('transferCall', { callId, to: { agentId: lane.colleagueId } });
      await until(() => lane.agent.rings > before);
      return callId;
    },
  },
  'C30 while parked': { until: parked },
  'C30 while whoever retrieves is rung': {
    async until(lane) {
      const callId = await parked(lane);
      lane.colleague.become({ manner: 'neverAnswers' });
      await lane.order('retrieveCall', { callId, agentId: lane.colleagueId });
      await lane.colleague.ringing();
      return callId;
    },
  },
  'S4 while the supervisor’s phone rings': {
    async until(lane) {
      lane.boss.become({ manner: 'neverAnswers' });
      const callId = await lane.begin();
      await lane.supervise(callId, 'LISTEN');
      await lane.boss.ringing();
      return callId;
    },
    supervision: 'CALL_ENDED',
  },
  ...Object.fromEntries(
    (['LISTEN', 'WHISPER', 'BARGE'] as const).map((mode) => [
      `S5 supervised: ${mode.toLowerCase()}`,
      { until: async (lane) => (await supervised(lane, mode)).callId, supervision: 'CALL_ENDED' } satisfies Case,
    ]),
  ),
  'S5 in the moment in which the supervisor picks up': {
    async until(lane) {
      const callId = await lane.begin();
      await lane.supervise(callId, 'BARGE');
      await lane.boss.answered();
      return callId;
    },
    supervision: 'CALL_ENDED',
  },
  'S6 supervised, in a transfer while the target rings': {
    async until(lane) {
      lane.colleague.become({ manner: 'neverAnswers' });
      const { callId } = await supervised(lane, 'WHISPER');
      await lane.order('transferCall', { callId, to: { agentId: lane.colleagueId } });
      await lane.colleague.ringing();
      return callId;
    },
    supervision: 'CALL_ENDED',
  },
  'S8 in the moment in which the call is taken over': {
    async until(lane) {
      const { callId, id } = await supervised(lane, 'WHISPER');
      void lane.command('takeOverCall', { id });
      return callId;
    },
  },
  'S8 after the call was taken over': { until: async (lane) => (await takenOver(lane)).callId },
  'S9 while the agent is rung to have the call back': {
    async until(lane) {
      const { callId, id } = await takenOver(lane);
      lane.agent.become({ manner: 'neverAnswers' });
      const before = lane.agent.rings;
      await lane.order('handBackCall', { id });
      await until(() => lane.agent.rings > before);
      return callId;
    },
  },
  'S9 after the call was handed back': {
    async until(lane) {
      const { callId, id } = await takenOver(lane);
      await lane.order('handBackCall', { id });
      await lane.agent.answered();
      await lane.boss.over();
      return callId;
    },
    supervision: 'HANDED_BACK',
  },
};

interface Told {
  readonly call: {
    readonly state: string;
    readonly end: string | null;
    readonly legs: readonly { readonly endedAt: string | null; readonly role: string; readonly cause: string | null }[];
    readonly queueVisits: readonly { readonly exit: string | null }[];
    readonly recordings: readonly { readonly state: string }[];
    readonly commands: readonly { readonly outcome: string }[];
  };
  readonly supervisions: { readonly nodes: readonly { readonly end: string | null }[] };
  readonly agents: { readonly nodes: readonly { readonly id: string; readonly live: { readonly activity: string } }[] };
}

const tells = (lane: Lane, callId: string): Promise<Told> =>
  lane.ask(
    `query($callId: ID!) {
      call(id: $callId) { state end legs { endedAt role cause } queueVisits { exit } recordings { state } commands { outcome } }
      supervisions(filter: { callId: $callId }, first: 10) { nodes { end } }
      agents(first: 100) { nodes { id live { activity } } }
    }`,
    { callId },
  );

const activities = ({ agents }: Told, { agentId, colleagueId }: Lane): string[] =>
  agents.nodes.filter(({ id }) => id === agentId || id === colleagueId).map(({ live }) => live.activity);

/** What is still there that should not be. */
async function untidy(lane: Lane, callId: string): Promise<readonly string[]> {
  const [left, told] = await Promise.all([lane.left(callId), tells(lane, callId)]);
  const busy = activities(told, lane).filter((activity) => activity !== 'IDLE');
  return [...left, ...busy, ...(told.call.state === 'ENDED' ? [] : [told.call.state])];
}

describe.concurrent('the caller hangs up', () => {
  test.each(Object.entries(cases))(
    '%s',
    { timeout: 120_000 },
    async (_when, { until: arrange, end, supervision, goesOn }) => {
      await lanes.on(async (lane) => {
        const callId = await arrange(lane);
        await lane.customer.hangUp();
        if (goesOn) {
          const two = [lane.agent.number, lane.colleague.number];
          await lane.seen(
            ({ state, handling }) =>
              state === 'CONNECTED' &&
              handling.consult === null &&
              handling.parties.length === 2 &&
              handling.parties.every(({ number, hold }) => two.includes(number) && hold === 'NONE'),
          );
          await lane.agent.hangUp();
        }
        await eventually(
          () => untidy(lane, callId),
          (left) => left.length === 0,
          OVER_WITHIN_MS,
        );
        const told = await tells(lane, callId);
        expect(told.call).toMatchObject({ state: 'ENDED', end: end ?? 'COMPLETED' });
        expect(
          told.call.legs.filter(({ endedAt, cause }) => endedAt === null || cause === null || cause === 'LOST'),
        ).toEqual([]);
        expect(told.call.queueVisits.filter(({ exit }) => exit === null)).toEqual([]);
        expect(told.call.commands.filter(({ outcome }) => outcome === 'OPEN')).toEqual([]);
        const ends = told.supervisions.nodes.map((each) => each.end);
        expect(ends).not.toContain(null);
        if (supervision !== undefined) expect(ends).toEqual([supervision]);
      });
    },
  );
});

test('R9 afterwards nothing is left at Asterisk, nothing was complained of, and every recording is in the vault', async () => {
  const { ear } = lanes;
  expect(await listOf(ear, 'channels')).toEqual([]);
  const rooms = async () => (await listOf(ear, 'bridges')).filter(({ name }) => !name.includes('-wait-'));
  await expect.poll(rooms, { timeout: OVER_WITHIN_MS }).toEqual([]);
  expect(await ear.asterisk.errors()).toEqual([]);
  interface Kept {
    readonly recordings: { readonly nodes: readonly { readonly state: string; readonly reason: string | null }[] };
  }
  // Who hangs up in the very moment in which they are joined has said nothing that could be kept.
  const notStored = async (): Promise<string[]> => {
    const { recordings } = await ear.server.ask<Kept>('{ recordings(first: 100) { nodes { state reason } } }');
    expect(recordings.nodes.length).toBeGreaterThan(15);
    return recordings.nodes.flatMap(({ state, reason }) => (state === 'STORED' ? [] : [`${state} ${reason}`]));
  };
  await expect
    .poll(async () => (await notStored()).filter((each) => !/^FAILED (notRecorded|noFiles)$/.test(each)), {
      timeout: 20_000,
    })
    .toEqual([]);
  expect((await notStored()).length).toBeLessThan(3);
});
