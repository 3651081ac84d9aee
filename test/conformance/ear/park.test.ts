/** Park and retrieve, by ear. Rule C30. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectHearing } from './ear.ts';
import { CUSTOMER, openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());
afterEach(() => scene.end());

test('C30: who is parked hears music and nobody, the agent is free; a colleague retrieves, and both hear each other', async () => {
  const { ear, agent, colleague, colleagueId, customer } = scene;
  const callId = await scene.begin();
  const parking = customer.mark();
  await ear.hands.order('parkCall', { callId });
  await agent.over();
  await expectHearing(ear, { customer: ['music'] }, { forMs: 1_000 });
  await ear.hands.order('retrieveCall', { callId, agentId: colleagueId });
  await colleague.answered();
  await expectHearing(ear, { customer: ['colleague'], colleague: ['customer'] });
  expect(ear.gap('customer', ['agent', 'music', 'colleague'], parking)).toBeLessThanOrEqual(60);
});

test('C30: any phone that dials the slot has the call', async () => {
  const { ear, agent, colleague, customer } = scene;
  const callId = await scene.begin();
  await ear.hands.order('parkCall', { callId });
  await agent.over();
  const { handling } = await ear.hands.call(CUSTOMER, (call) => call.handling.parked !== null);
  const retrieving = customer.mark();
  await colleague.call(handling.parked!.slot);
  await expectHearing(ear, { customer: ['colleague'], colleague: ['customer'] });
  expect(ear.gap('customer', ['music', 'colleague'], retrieving)).toBeLessThanOrEqual(60);
});
