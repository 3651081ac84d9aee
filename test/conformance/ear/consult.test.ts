/** Consultation and conference, by ear: whom the customer must not hear, and who is heard after each step. Rules C27 to C29. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { firstHeard, loudest, UNHEARD_DB } from '../../support/tones.ts';
import { expectHearing } from './ear.ts';
import { CUSTOMER, openScene, OUTSIDE, type Scene } from './scene.ts';

/** One of the two of which Asterisk's ringing tone is made. */
const RINGING_HZ = 440;

let scene: Scene;
let callId: string;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());
beforeEach(async () => {
  callId = await scene.begin();
});
afterEach(() => scene.end());

const aside = { customer: ['music'], agent: ['colleague'], colleague: ['agent'] };
const three = { customer: ['agent', 'colleague'], agent: ['customer', 'colleague'], colleague: ['agent', 'customer'] };

const consult = async (): Promise<void> => {
  const { ear, colleague, colleagueId } = scene;
  await ear.hands.order('startConsult', { callId, to: { agentId: colleagueId } });
  await colleague.answered();
  await expectHearing(ear, aside);
};

describe('C27: a consultation', () => {
  test('the customer hears music alone, from the first ring on, and no trace of the two who talk', async () => {
    const { ear, customer } = scene;
    const began = customer.mark();
    await consult();
    expect(ear.gap('customer', ['agent', 'music'], began)).toBeLessThanOrEqual(60);
    const talking = customer.mark();
    await customer.listen(1_500);
    expect(ear.trace('customer', 'agent', talking)).toBeLessThan(-50);
    expect(ear.trace('customer', 'colleague', talking)).toBeLessThan(-50);
  });

  test('the agent hears it ring, and nothing of that any more from the third party’s first word on', async () => {
    const { ear, agent, colleague, colleagueId } = scene;
    colleague.become({ manner: 'neverAnswers' });
    await ear.hands.order('startConsult', { callId, to: { agentId: colleagueId } });
    await colleague.ringing();
    await expect
      .poll(async () => loudest(await agent.listen(300), RINGING_HZ), { timeout: 10_000 })
      .toBeGreaterThan(-20);
    const answering = agent.mark();
    await colleague.answer();
    await expectHearing(ear, aside);
    const pcm = agent.heard();
    const from = firstHeard(pcm, colleague.tone, answering)! + 160;
    expect(loudest(pcm, RINGING_HZ, { from, to: pcm.length - 480 }, [colleague.tone])).toBeLessThan(UNHEARD_DB);
  });

  test('swapped, the agent talks to the customer, and the other one hears music; and back', async () => {
    const { ear } = scene;
    await consult();
    await ear.hands.order('swapConsult', { callId });
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'], colleague: ['music'] });
    await ear.hands.order('swapConsult', { callId });
    await expectHearing(ear, aside);
  });

  test('merged, all three hear each other; one is dropped, and the others go on without a gap', async () => {
    const { ear, colleague, customer } = scene;
    await consult();
    const merging = customer.mark();
    await ear.hands.order('mergeConsult', { callId });
    await expectHearing(ear, three);
    expect(ear.gap('customer', ['music', 'agent'], merging)).toBeLessThanOrEqual(60);
    const { handling } = await ear.hands.call(CUSTOMER, (call) => call.handling.parties.length === 3);
    const { legId } = handling.parties.find(({ number }) => number === '1002')!;
    const dropping = customer.mark();
    await ear.hands.order('dropParty', { callId, legId });
    await colleague.over();
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
    expect(ear.gap('customer', ['agent'], dropping)).toBeLessThanOrEqual(60);
  });

  test('completed, the agent leaves, and the customer hears the colleague', async () => {
    const { ear, agent, customer } = scene;
    await consult();
    const completing = customer.mark();
    await ear.hands.order('completeConsult', { callId });
    await agent.over();
    await expectHearing(ear, { customer: ['colleague'], colleague: ['customer'] });
    expect(ear.gap('customer', ['music', 'colleague'], completing)).toBeLessThanOrEqual(60);
  });

  test('cancelled, the colleague leaves, and the customer hears the agent again', async () => {
    const { ear, colleague, customer } = scene;
    await consult();
    const cancelling = customer.mark();
    await ear.hands.order('cancelConsult', { callId });
    await colleague.over();
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
    expect(ear.gap('customer', ['music', 'agent'], cancelling)).toBeLessThanOrEqual(60);
  });

  test('with somebody outside: the same', async () => {
    const { ear, outside } = scene;
    await ear.hands.order('startConsult', { callId, to: { number: OUTSIDE } });
    await outside.answered();
    await expectHearing(ear, { customer: ['music'], agent: ['outside'], outside: ['agent'] });
    await ear.hands.order('mergeConsult', { callId });
    await expectHearing(ear, {
      customer: ['agent', 'outside'],
      agent: ['customer', 'outside'],
      outside: ['agent', 'customer'],
    });
  });
});

describe('C28: somebody leaves', () => {
  test('the colleague: the customer hears the agent again', async () => {
    const { ear, colleague } = scene;
    await consult();
    await colleague.hangUp();
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
  });

  test('the agent: the customer hears the colleague', async () => {
    const { ear, agent } = scene;
    await consult();
    await agent.hangUp();
    await expectHearing(ear, { customer: ['colleague'], colleague: ['customer'] });
  });

  test('the customer: agent and colleague go on', async () => {
    const { ear, customer } = scene;
    await consult();
    await customer.hangUp();
    await expectHearing(ear, { agent: ['colleague'], colleague: ['agent'] });
  });
});

describe('a conference', () => {
  test('C20, C22: one on hold hears music and is not heard; one who is muted hears all and is not heard', async () => {
    const { ear } = scene;
    await consult();
    await ear.hands.order('mergeConsult', { callId });
    await expectHearing(ear, three);
    const { handling } = await ear.hands.call(CUSTOMER, (call) => call.handling.parties.length === 3);
    const legOf = (number: string): string => handling.parties.find((party) => party.number === number)!.legId;
    const acting = { callId, agentId: scene.agentId };
    await ear.hands.order('muteCall', { ...acting, legId: legOf('1002'), muted: true });
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'], colleague: ['agent', 'customer'] });
    await ear.hands.order('muteCall', { ...acting, legId: legOf('1002'), muted: false });
    await expectHearing(ear, three);
    await ear.hands.order('holdCall', { ...acting, legId: legOf(CUSTOMER) });
    await expectHearing(ear, { customer: ['music'], agent: ['colleague'], colleague: ['agent'] });
    await ear.hands.order('resumeCall', { ...acting, legId: legOf(CUSTOMER) });
    await expectHearing(ear, three);
  });
});
