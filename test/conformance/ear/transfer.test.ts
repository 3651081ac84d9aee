/** Blind transfer, by ear: who waits hears music, then the one who answers. Rules C22, C24, C25 and C32. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectHearing } from './ear.ts';
import { CUSTOMER, openScene, OUTSIDE, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());
afterEach(() => scene.end());

describe('C24: a transfer', () => {
  test('to a colleague: music while it rings, then the colleague, and the agent is gone', async () => {
    const { ear, agent, colleague, colleagueId, customer } = scene;
    colleague.become({ manner: 'neverAnswers' });
    const callId = await scene.begin();
    const given = customer.mark();
    await ear.hands.order('transferCall', { callId, to: { agentId: colleagueId } });
    await colleague.ringing();
    await agent.over();
    await expectHearing(ear, { customer: ['music'] });
    const ringing = colleague.mark();
    await colleague.answer();
    await expectHearing(ear, { customer: ['colleague'], colleague: ['customer'] });
    expect(ear.gap('customer', ['agent', 'music', 'colleague'], given)).toBeLessThanOrEqual(60);
    expect(ear.trace('colleague', 'agent', ringing), 'nothing of the one who left').toBeLessThan(-50);
  });

  test('to a queue: the same for whoever serves it', async () => {
    const { ear, colleague, supportId } = scene;
    const callId = await scene.begin();
    await ear.hands.order('transferCall', { callId, to: { queueId: supportId } });
    await colleague.answered();
    await expectHearing(ear, { customer: ['colleague'], colleague: ['customer'] });
  });

  test('to a number outside: over the trunk', async () => {
    const { ear, outside } = scene;
    outside.become({ manner: 'neverAnswers' });
    const callId = await scene.begin();
    await ear.hands.order('transferCall', { callId, to: { number: OUTSIDE } });
    await outside.ringing();
    await expectHearing(ear, { customer: ['music'] }, { forMs: 200 });
    await outside.answer();
    await expectHearing(ear, { customer: ['outside'], outside: ['customer'] });
  });
});

describe('C25: a transfer that fails comes back', () => {
  for (const [manner, back] of [
    ['busy', 'BUSY'],
    ['rejects', 'REJECTED'],
  ] as const)
    test(`when the target ${manner === 'busy' ? 'is busy' : manner}: music, and the agent again`, async () => {
      const { ear, agent, colleague, colleagueId } = scene;
      colleague.become({ manner });
      const callId = await scene.begin();
      agent.become({ manner: 'neverAnswers' });
      const rings = agent.rings;
      const giving = ear.hands.order('transferCall', { callId, to: { agentId: colleagueId } });
      await giving;
      await expect.poll(() => agent.rings, { timeout: 10_000 }).toBe(rings + 1);
      const call = await ear.hands.call(CUSTOMER, ({ handling }) => handling.back !== null);
      expect(call.handling.back).toBe(back);
      await expectHearing(ear, { customer: ['music'] }, { forMs: 200 });
      await agent.answer();
      await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
    });
});

test('C32: the phone’s own transfer button does the same', async () => {
  const { ear, agent, colleague } = scene;
  await scene.begin();
  await agent.refer('1002');
  await colleague.answered();
  await expectHearing(ear, { customer: ['colleague'], colleague: ['customer'] });
});
