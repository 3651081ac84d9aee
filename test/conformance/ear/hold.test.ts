/** Hold and mute, by ear. Rules C20, C22 and C23. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Party } from '../../peers/carrier/party.ts';
import { type EarCentre, expectHearing } from './ear.ts';
import { CUSTOMER, openScene, type Scene } from './scene.ts';

let scene: Scene;
let ear: EarCentre;
let agent: Party;
let customer: Party;
let callId: string;

beforeAll(async () => {
  scene = await openScene();
  ({ ear, agent, customer } = scene);
});
afterAll(() => scene[Symbol.asyncDispose]());
beforeEach(async () => {
  callId = await scene.begin();
});
afterEach(() => scene.end());

describe('hold', () => {
  test('C20: the customer hears music and nobody, the agent hears nothing; then both hear each other again', async () => {
    const held = customer.mark();
    await ear.hands.order('holdCall', { callId });
    await expectHearing(ear, { customer: ['music'], agent: [] }, { forMs: 1_500 });
    expect(ear.gap('customer', ['agent', 'music'], held), 'from the agent to the music').toBeLessThanOrEqual(60);
    const [resumed, silent] = [customer.mark(), agent.mark()];
    await ear.hands.order('resumeCall', { callId });
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
    expect(ear.gap('customer', ['agent', 'music'], resumed), 'from the music to the agent').toBeLessThanOrEqual(60);
    expect(ear.since('agent', 'customer', silent), 'from the command to the customer’s voice').toBeLessThan(1_000);
  });

  test('C20: while on hold, no trace of the agent reaches the customer', async () => {
    await ear.hands.order('holdCall', { callId });
    await expectHearing(ear, { customer: ['music'], agent: [] });
    const [heldCustomer, heldAgent] = [customer.mark(), agent.mark()];
    await customer.listen(2_000);
    expect(ear.trace('customer', 'agent', heldCustomer)).toBeLessThan(-50);
    expect(ear.trace('agent', 'customer', heldAgent)).toBeLessThan(-50);
  });

  test('C23: the phone’s own hold button gives the customer music, and is told', async () => {
    await agent.hold();
    await expectHearing(ear, { customer: ['music'] });
    await ear.hands.call(CUSTOMER, (call) => call.handling.parties.some(({ heldItself }) => heldItself));
    await agent.resume();
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
    await ear.hands.call(CUSTOMER, (call) => !call.handling.parties.some(({ heldItself }) => heldItself));
  });
});

describe('mute', () => {
  test('C22: an agent who is muted hears the customer, and is not heard', async () => {
    await ear.hands.order('muteCall', { callId, muted: true });
    await expectHearing(ear, { customer: [], agent: ['customer'] }, { forMs: 1_000 });
    const muted = customer.mark();
    await customer.listen(1_000);
    expect(ear.trace('customer', 'agent', muted)).toBeLessThan(-50);
    await ear.hands.order('muteCall', { callId, muted: false });
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
  });

  test('C22: mute lasts through hold', async () => {
    await ear.hands.order('muteCall', { callId, muted: true });
    await expectHearing(ear, { customer: [], agent: ['customer'] });
    await ear.hands.order('holdCall', { callId });
    await expectHearing(ear, { customer: ['music'], agent: [] });
    await ear.hands.order('resumeCall', { callId });
    await expectHearing(ear, { customer: [], agent: ['customer'] });
    await ear.hands.order('muteCall', { callId, muted: false });
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
  });
});
