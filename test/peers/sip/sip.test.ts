/** The phones and callers of the test bed against each other, without an Asterisk between them. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Behaviour, type Phone, startPhone } from './phone.ts';
import { type CallOptions, type Calls, placeCalls } from './callers.ts';
import { freeUdpPort } from '../asterisk/ports.ts';

const phoneThat = async (behaviour: Behaviour): Promise<Phone> =>
  startPhone({ sip: { sipPort: await freeUdpPort() }, extension: '1001', behaviour });

const call = (phone: Phone, options: Omit<CallOptions, 'sip' | 'target'> = {}): Promise<Calls> =>
  placeCalls({ sip: { sipPort: phone.port }, target: '1001', timeoutS: 20, ...options });

test('a phone answers after its time and the caller hangs up after his', async () => {
  await using phone = await phoneThat({ answerAfterMs: 200 });
  await using calls = await call(phone, { talkMs: 300 });
  const [caller] = await calls.done;
  const [agent] = await phone.log();
  expect(caller).toMatchObject({ to: '1001', status: 200, endedBy: 'us' });
  expect(agent).toMatchObject({ callId: caller!.callId, from: caller!.from, status: 200, endedBy: 'them' });
  expect(caller!.ringingAt! - caller!.inviteAt).toBeLessThan(100);
  expect(agent!.answeredAt! - agent!.inviteAt).toBeGreaterThanOrEqual(199);
  expect(agent!.answeredAt! - agent!.inviteAt).toBeLessThan(300);
  expect(caller!.endedAt! - caller!.answeredAt!).toBeGreaterThanOrEqual(299);
  expect(caller!.endedAt! - caller!.answeredAt!).toBeLessThan(400);
});

test('a phone hangs up first', async () => {
  await using phone = await phoneThat({ answerAfterMs: 0, hangUpAfterMs: 200 });
  await using calls = await call(phone);
  expect(await calls.done).toMatchObject([{ status: 200, endedBy: 'them' }]);
  expect(await phone.log()).toMatchObject([{ status: 200, endedBy: 'us' }]);
});

test('both hang up at the same moment, again and again', async () => {
  await using phone = await phoneThat({ answerAfterMs: 0, hangUpAfterMs: 50 });
  await using calls = await call(phone, { talkMs: 50, count: 20, ratePerSecond: 8 });
  const log = await calls.done;
  expect(log.map(({ status, endedAt }) => [status, endedAt !== undefined])).toEqual(log.map(() => [200, true]));
  expect(await phone.log()).toHaveLength(20);
});

test.for([486, 603, 480] as const)('a phone refuses with %i', async (status) => {
  await using phone = await phoneThat({ refuseWith: status, refuseAfterMs: status === 603 ? 150 : 0 });
  await using calls = await call(phone, { count: 2, ratePerSecond: 4 });
  expect(await calls.done).toMatchObject([
    { status, endedBy: 'them' },
    { status, endedBy: 'them' },
  ]);
  const [agent] = await phone.log();
  expect(agent).toMatchObject({ status, endedBy: 'us' });
  expect(agent!.ringingAt !== undefined).toBe(status === 603);
});

test('a caller gives up after his patience, however often it rings', async () => {
  await using phone = await phoneThat({ neverAnswers: true });
  await using calls = await call(phone, { patienceMs: 400 });
  const [caller] = await calls.done;
  expect(caller).toMatchObject({ status: 487, endedBy: 'us' });
  expect(caller!.endedAt! - caller!.inviteAt).toBeGreaterThanOrEqual(399);
  expect(caller!.endedAt! - caller!.inviteAt).toBeLessThan(600);
  const [agent] = await phone.log();
  expect(agent).toMatchObject({ status: 487, endedBy: 'them' });
  expect(agent!.answeredAt).toBeUndefined();
});

test('giving up and answering at the same moment ends in one of the two', async () => {
  await using phone = await phoneThat({ answerAfterMs: 100 });
  await using calls = await call(phone, { patienceMs: 100, count: 20, ratePerSecond: 5 });
  for (const { status, endedAt } of await calls.done) {
    expect([200, 487, 486]).toContain(status); // 486 while SIPp sorts out which of the two it was
    expect(endedAt).toBeDefined();
  }
  await using next = await call(phone, { talkMs: 50 });
  expect(await next.done, 'the phone is free again').toMatchObject([{ status: 200 }]);
});

test('a phone has one call at a time and is free again after it', async () => {
  await using phone = await phoneThat({ answerAfterMs: 0 });
  await using first = await call(phone, { talkMs: 500 });
  await expect.poll(async () => (await phone.log()).length).toBe(1);
  await using second = await call(phone);
  expect(await second.done).toMatchObject([{ status: 486 }]);
  expect(await first.done).toMatchObject([{ status: 200, endedBy: 'us' }]);
  await using third = await call(phone, { talkMs: 10 });
  expect(await third.done).toMatchObject([{ status: 200 }]);
});

test('a phone takes many calls one after another', async () => {
  await using phone = await phoneThat({ answerAfterMs: 5 });
  await using calls = await call(phone, { talkMs: 10, count: 50, atOnce: 1, ratePerSecond: 100 });
  expect((await calls.done).filter(({ status }) => status === 200)).toHaveLength(50);
});

test('a phone changes its ways, loses its power and comes back', async () => {
  await using phone = await phoneThat({ refuseWith: 486 });
  await using refused = await call(phone);
  expect(await refused.done).toMatchObject([{ status: 486 }]);
  await phone.become({ answerAfterMs: 0 });
  await using answered = await call(phone, { talkMs: 10 });
  expect(await answered.done).toMatchObject([{ status: 200 }]);
  await phone.unplug();
  await using unheard = await call(phone, { patienceMs: 300 });
  await delay(400);
  await unheard.vanish();
  expect((await unheard.log()).map(({ status }) => status)).toEqual([undefined]);
  await phone.plugIn();
  await using back = await call(phone, { talkMs: 10 });
  expect(await back.done).toMatchObject([{ status: 200 }]);
  expect((await phone.log()).map(({ status }) => status)).toEqual([486, 200, 200]);
});

test('callers who are told to stop hang up', async () => {
  await using phone = await phoneThat({ answerAfterMs: 0 });
  await using calls = await call(phone);
  await expect.poll(async () => (await phone.log())[0]?.answeredAt).toBeDefined();
  await calls.stop();
  await expect.poll(async () => (await phone.log())[0]?.endedBy).toBe('them');
});

test('a phone that is stopped while it rings says so', async () => {
  await using phone = await phoneThat({ neverAnswers: true });
  await using calls = await call(phone);
  await expect.poll(async () => (await phone.log())[0]?.ringingAt).toBeDefined();
  await phone.stop();
  expect(await calls.done).toMatchObject([{ status: 480, endedBy: 'them' }]);
  expect(await phone.log()).toMatchObject([{ status: 480, endedBy: 'us' }]);
});

test('callers have numbers of their own', async () => {
  await using phone = await phoneThat({ refuseWith: 486 });
  await using calls = await call(phone, { count: 3, from: ['+4930111', '+4930222', '+4930333'] });
  expect((await calls.done).map(({ from }) => from)).toEqual(['+4930111', '+4930222', '+4930333']);
  expect((await phone.log()).map(({ from }) => from)).toEqual(['+4930111', '+4930222', '+4930333']);
});
