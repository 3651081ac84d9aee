/** Transfers that come to nothing, by ear: the caller is never left with silence, and nobody is left ringing. Rule C25. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Party } from '../../peers/carrier/party.ts';
import { until } from '../../support/until.ts';
import { expectHearing } from './ear.ts';
import { CUSTOMER, openScene, OUTSIDE, type Scene } from './scene.ts';

/** Longer than a phone rings that does not answer, and than Asterisk waits for one that is dead. */
const PATIENCE_MS = 75_000;
/** Nobody takes that for silence. What a change may cost is measured where nothing else goes on (transfer.test.ts). */
const SILENCE_MS = 300;
const SECOND_CUSTOMER = '+4915990000002';
const BILLING = '+493023125300';

let scene: Scene;
let second: { readonly agent: Party; readonly customer: Party };
beforeAll(async () => {
  const settings = { wrapUpMs: 0 };
  scene = await openScene({
    queues: [
      { name: 'sales', number: '+493023125100', settings },
      { name: 'support', number: '+493023125200', settings },
      { name: 'billing', number: BILLING, settings },
    ],
    agents: { '1001': { sales: 0 }, '1002': { support: 0 }, '1003': {}, '1004': { billing: 0 }, '1005': {} },
    absent: ['1003'],
    dead: ['1005'],
  });
  second = { agent: scene.ear.add('agent2', '1004'), customer: scene.ear.add('customer2', SECOND_CUSTOMER) };
});
afterAll(() => scene?.[Symbol.asyncDispose]());
afterEach(async () => {
  for (const party of Object.values(second)) {
    if (party.state !== 'idle') await party.hangUp();
    party.become({ manner: 'answers' });
  }
  await scene.end();
});

const idOf = (extension: string): string => scene.ear.centre.agentIds[extension]!;

/** The agent gives a call away, and is rung again. */
async function comesBack(agent: Party, number: string, callId: string, to: object): Promise<string | null> {
  const { ear } = scene;
  agent.become({ manner: 'neverAnswers' });
  const before = agent.rings;
  await ear.hands.order('transferCall', { callId, to });
  await until(() => agent.rings > before, PATIENCE_MS);
  return (await ear.hands.call(number, ({ handling }) => handling.back !== null)).handling.back;
}

describe('C25', () => {
  test('a phone that is known to be off the network is refused, and nobody is moved', async () => {
    const { ear, customer, agent } = scene;
    const callId = await scene.begin();
    const from = { customer: customer.mark(), agent: agent.mark() };
    for (const command of ['transferCall', 'startConsult'])
      await expect(ear.hands.order(command, { callId, to: { agentId: idOf('1003') } })).rejects.toThrow(
        'PHONE_OFFLINE',
      );
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] }, { forMs: 1_000 });
    expect(ear.gap('customer', ['agent'], from.customer)).toBeLessThanOrEqual(SILENCE_MS);
    expect(ear.gap('agent', ['customer'], from.agent)).toBeLessThanOrEqual(SILENCE_MS);
  });

  test('a number outside that there is not: music, and the agent again', async () => {
    const { ear, customer, agent } = scene;
    const callId = await scene.begin();
    const giving = customer.mark();
    expect(await comesBack(agent, CUSTOMER, callId, { number: '+4930239999' })).toBe('FAILED');
    await expectHearing(ear, { customer: ['music'] }, { forMs: 200 });
    await agent.answer();
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
    expect(ear.gap('customer', ['agent', 'music'], giving)).toBeLessThanOrEqual(SILENCE_MS);
  });

  test('the agent declines it as well: back in the queue the caller hears music, then whoever serves it', async () => {
    const { ear, customer, agent, outside } = scene;
    outside.become({ manner: 'busy' });
    const callId = await scene.begin();
    agent.become({ manner: 'rejects' });
    await ear.hands.order('transferCall', { callId, to: { number: OUTSIDE } });
    await ear.hands.call(CUSTOMER, ({ state }) => state === 'QUEUED');
    await expectHearing(ear, { customer: ['music'] }, { forMs: 500 });
    agent.become({ manner: 'answers' });
    await agent.answered();
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
    expect(customer.state).toBe('up');
  });

  test('one does not answer, and another’s phone is dead: music all the time, and the agent again', async () => {
    const { ear, customer, agent, colleague, colleagueId } = scene;
    colleague.become({ manner: 'neverAnswers' });
    const callId = await scene.begin();
    await second.customer.call(BILLING);
    await expectHearing(ear, { customer2: ['agent2'], agent2: ['customer2'] }, { forMs: 200, withinMs: 15_000 });
    const other = await ear.hands.call(SECOND_CUSTOMER, ({ state }) => state === 'CONNECTED');
    const giving = { customer: customer.mark(), customer2: second.customer.mark() };
    const backs = Promise.all([
      comesBack(agent, CUSTOMER, callId, { agentId: colleagueId }),
      comesBack(second.agent, SECOND_CUSTOMER, other.id, { agentId: idOf('1005') }),
    ]);
    await expectHearing(ear, { customer: ['music'], customer2: ['music'] }, { forMs: 1_000 });
    for (const each of ['customer', 'customer2'] as const)
      expect(ear.gap(each, ['agent', 'agent2', 'music'], giving[each])).toBeLessThanOrEqual(SILENCE_MS);
    expect(await backs).toEqual(['NO_ANSWER', 'UNREACHABLE']);
    await colleague.over(); // nobody is left ringing
    await expectHearing(ear, { customer: ['music'], customer2: ['music'] }, { forMs: 200 });
    const answering = { customer: customer.mark(), customer2: second.customer.mark() };
    for (const each of [agent, second.agent]) await each.answer();
    await expectHearing(ear, {
      customer: ['agent'],
      agent: ['customer'],
      customer2: ['agent2'],
      agent2: ['customer2'],
    });
    for (const each of ['customer', 'customer2'] as const)
      expect(ear.gap(each, ['agent', 'agent2', 'music'], answering[each])).toBeLessThanOrEqual(SILENCE_MS);
  });
});
