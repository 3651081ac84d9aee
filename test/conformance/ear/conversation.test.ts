/** Who hears whom from the first ring to the end, by ear. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Party } from '../../peers/carrier/party.ts';
import { expectHearing, openEarCentre, type EarCentre, type Picture } from './ear.ts';

const number = '+493023125100';
let ear: EarCentre;
let agent: Party;
let colleague: Party;
let customer: Party;
let other: Party;

beforeAll(async () => {
  ear = await openEarCentre({
    queues: [{ name: 'sales', number }],
    agents: { '1001': { sales: 0 }, '1002': { sales: 1 } },
  });
  agent = ear.add('agent', '1001', { manner: 'neverAnswers' });
  colleague = ear.add('colleague', '1002', { manner: 'neverAnswers' });
  customer = ear.add('customer', '+4915990000001');
  other = ear.add('other', '+4915990000002');
});
afterAll(() => ear[Symbol.asyncDispose]());

test('who waits hears music and nobody; after the answer caller and agent hear each other and nobody else', async () => {
  await customer.call(number);
  await customer.answered();
  await expectHearing(ear, { customer: ['music'] });
  await agent.ringing();
  const waiting = customer.mark();
  const ringing = agent.mark();
  await agent.answer();
  await expectHearing(ear, { customer: ['agent'], agent: ['customer'] }, { forMs: 1_500 });
  expect(ear.gap('customer', ['music', 'agent'], waiting), 'from the music to the agent').toBeLessThanOrEqual(60);
  const answered = ear.since('agent', 'customer', ringing);
  expect(answered, 'from picking up to the customer’s voice').toBeLessThanOrEqual(300);
});

test('a picture that is not true is not believed', async () => {
  const pictures: Picture[] = [
    { customer: [] },
    { customer: ['agent', 'music'] },
    { customer: ['agent', 'colleague'] },
    { customer: ['agent'], agent: [] },
  ];
  for (const picture of pictures)
    await expect(expectHearing(ear, picture, { withinMs: 500 })).rejects.toThrow('deeply equal');
});

test('two conversations at once do not hear each other, and the end of one is not heard in the other', async () => {
  await other.call(number);
  await other.answered();
  await expectHearing(ear, { other: ['music'], customer: ['agent'] });
  await colleague.ringing();
  await colleague.answer();
  await expectHearing(ear, {
    customer: ['agent'],
    agent: ['customer'],
    other: ['colleague'],
    colleague: ['other'],
  });
  const from = { customer: customer.mark(), other: other.mark() };
  await expectHearing(ear, { customer: ['agent'], other: ['colleague'] }, { forMs: 2_000 });
  expect(ear.trace('customer', 'other', from.customer)).toBeLessThan(-50);
  expect(ear.trace('other', 'agent', from.other)).toBeLessThan(-50);
  const ending = customer.mark();
  await other.hangUp();
  await colleague.over();
  await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
  expect(ear.gap('customer', ['agent'], ending)).toBeLessThanOrEqual(20);
});

test('when the agent hangs up, the customer’s line ends as well', async () => {
  await agent.hangUp();
  await customer.over();
  expect(customer.state).toBe('over');
});
