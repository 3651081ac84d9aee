/** Thirty calls with everything that hands can do: what the server has written down of them is what Asterisk itself has. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreementOf } from '../../support/cel.ts';
import { type Postgres, startPostgres } from '../../support/postgres.ts';
import { until } from '../../support/until.ts';
import { eventually } from '../../support/wholeCentre.ts';
import { type Lane, type Lanes, listOf, openLanes } from './lanes.ts';

/** An event has to come over, and to be committed. */
const TOLERANCE_MS = 100;

let postgres: Postgres;
let lanes: Lanes;
beforeAll(async () => {
  postgres = await startPostgres();
  lanes = await openLanes(3, { recording: 'ALWAYS' }, { databaseUrl: postgres.url });
});
afterAll(async () => {
  await lanes?.[Symbol.asyncDispose]();
  await postgres?.[Symbol.asyncDispose]();
});

/** Long enough to be told from a moment that does not count. */
const aWhile = ({ customer }: Lane): Promise<unknown> => customer.listen(600);

async function consults(lane: Lane): Promise<string> {
  const callId = await lane.begin();
  await aWhile(lane);
  await lane.order('startConsult', { callId, to: { agentId: lane.colleagueId } });
  await lane.colleague.answered();
  await lane.seen(({ handling }) => handling.consult?.state === 'TALKING');
  await aWhile(lane);
  return callId;
}

async function supervised(lane: Lane): Promise<string> {
  const callId = await lane.begin();
  const id = await lane.supervise(callId, 'LISTEN');
  await lane.supervising(callId);
  await aWhile(lane);
  await lane.order('changeSupervision', { id, mode: 'WHISPER' });
  await aWhile(lane);
  return id;
}

const gives = async (lane: Lane, to: object): Promise<void> => {
  const callId = await lane.begin();
  await aWhile(lane);
  await lane.order('transferCall', { callId, to });
};

/** Each ends with somebody hanging up; whoever is left then is ended by `clear`. */
const flows: Readonly<Record<string, (lane: Lane) => Promise<unknown>>> = {
  async talk(lane) {
    await lane.begin();
    await aWhile(lane);
    await lane.agent.hangUp();
    await lane.customer.over();
  },
  async abandon(lane) {
    lane.agent.become({ manner: 'neverAnswers' });
    await lane.customer.call(lane.number);
    await lane.agent.ringing();
    await aWhile(lane);
    await lane.customer.hangUp();
  },
  async hold(lane) {
    const callId = await lane.begin();
    for (const command of ['holdCall', 'resumeCall', 'holdCall', 'resumeCall']) {
      await aWhile(lane);
      await lane.order(command, { callId });
    }
    await aWhile(lane);
    await lane.customer.hangUp();
  },
  async transfer(lane) {
    await gives(lane, { agentId: lane.colleagueId });
    await lane.colleague.answered();
    await lane.seen(({ state }) => state === 'CONNECTED');
    await aWhile(lane);
    await lane.colleague.hangUp();
  },
  async transferBack(lane) {
    lane.colleague.become({ manner: 'busy' });
    const before = lane.agent.rings;
    await gives(lane, { agentId: lane.colleagueId });
    await until(() => lane.agent.rings > before + 1);
    await lane.agent.answered();
    await lane.seen(({ state }) => state === 'CONNECTED');
    await aWhile(lane);
    await lane.customer.hangUp();
  },
  async swap(lane) {
    const callId = await consults(lane);
    for (const front of ['CALL', 'CONSULT']) {
      await lane.order('swapConsult', { callId });
      await lane.seen(({ handling }) => handling.consult?.front === front);
      await aWhile(lane);
    }
    await lane.order('cancelConsult', { callId });
    await aWhile(lane);
    await lane.customer.hangUp();
  },
  async merge(lane) {
    const callId = await consults(lane);
    await lane.order('mergeConsult', { callId });
    await lane.seen(({ handling }) => handling.parties.length === 3);
    await aWhile(lane);
    await lane.colleague.hangUp();
    await aWhile(lane);
    await lane.customer.hangUp();
  },
  async complete(lane) {
    const callId = await consults(lane);
    await lane.order('completeConsult', { callId });
    await lane.agent.over();
    await aWhile(lane);
    await lane.customer.hangUp();
  },
  async park(lane) {
    const callId = await lane.begin();
    await aWhile(lane);
    await lane.order('parkCall', { callId });
    await aWhile(lane);
    await lane.order('retrieveCall', { callId, agentId: lane.colleagueId });
    await lane.colleague.answered();
    await lane.seen(({ state }) => state === 'CONNECTED');
    await aWhile(lane);
    await lane.customer.hangUp();
  },
  async supervise(lane) {
    const id = await supervised(lane);
    for (const mode of ['BARGE', 'LISTEN', 'BARGE']) {
      await lane.order('changeSupervision', { id, mode });
      await aWhile(lane);
    }
    await lane.order('endSupervision', { id });
    await lane.boss.over();
    await aWhile(lane);
    await lane.customer.hangUp();
  },
  async takeOver(lane) {
    const id = await supervised(lane);
    await lane.order('takeOverCall', { id });
    await aWhile(lane);
    await eventually(
      () => lane.command('handBackCall', { id }),
      ({ code }) => code === undefined,
    );
    await lane.agent.answered();
    await lane.boss.over();
    await aWhile(lane);
    await lane.customer.hangUp();
  },
};

test('R9 P9 facts, rows and audit agree with Asterisk’s own record of thirty calls with all flows', async () => {
  const { ear } = lanes;
  const all = [0, 1, 2].flatMap(() => Object.values(flows));
  await Promise.all(all.map((flow) => lanes.on(flow)));
  await eventually(
    () => listOf(ear, 'channels'),
    (channels) => channels.length === 0,
  );
  const states = async (): Promise<string[]> => {
    const { recordings } = await ear.server.ask<{ recordings: { nodes: { state: string }[] } }>(
      '{ recordings(first: 100) { nodes { state } } }',
    );
    return recordings.nodes.map(({ state }) => state);
  };
  await eventually(states, (found) => found.every((state) => state === 'STORED'));
  const { faults, medians, counts } = await agreementOf(postgres.url, ear.asterisk.celPath);
  expect(faults).toEqual([]);
  expect(Object.entries(medians).filter(([, apart]) => apart > TOLERANCE_MS)).toEqual([]);
  expect(Object.keys(medians).length).toBeGreaterThan(9);
  expect(counts.calls).toBe(all.length);
  for (const [what, count] of Object.entries(counts))
    expect({ what, isEnough: count >= 9 }).toEqual({ what, isEnough: true });
});
