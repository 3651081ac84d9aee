/** What becomes of a phone that is rung: each way in which it is not answered, and what the phone itself sees of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HangUpCause } from '../../../server/src/calls/call.ts';
import { type Asterisk, startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { type Behaviour, type Phone, startPhone } from '../../peers/sip/phone.ts';
import { leg, type Link, openLink } from '../../support/asteriskLink.ts';

let asterisk: Asterisk;
let link: Link;

beforeAll(async () => {
  const extensions = ['1001', '1002', '1003'];
  asterisk = await startAsterisk({ endpoints: extensions.map((extension) => ({ extension })), qualifyS: 1 });
  link = await openLink(asterisk);
});

afterAll(async () => {
  await link[Symbol.asyncDispose]();
  await asterisk[Symbol.asyncDispose]();
});

let legs = 0;
const nextLeg = (): string => `site-${++legs}-l1`;

const phone = (extension: string, behaviour: Behaviour): Promise<Phone> =>
  startPhone({ sip: asterisk, extension, password: asterisk.account(extension).password, behaviour });

const ring = (legId: string, extension: string, timeoutMs = 10_000): Promise<void> =>
  link.perform('site-1', {
    type: 'ring',
    legId: leg(legId),
    target: { kind: 'extension', extension },
    shown: { number: '+4930901820', name: '' },
    timeoutMs,
  });

const outcome = async (legId: string): Promise<HangUpCause> =>
  (await link.heard('leg.left', { where: (left) => left.legId === legId })).cause;
const rang = (legId: string): boolean =>
  link.events.some((event) => event.type === 'leg.ringing' && event.legId === legId);

describe('a phone that does not take the call', () => {
  const refusals = [
    [486, 'busy'],
    [600, 'busy'],
    [603, 'rejected'],
    [480, 'noAnswer'],
    [404, 'unallocated'],
    [503, 'congestion'],
    [500, 'unreachable'],
    [488, 'failed'],
  ] as const;
  for (const [status, cause] of refusals)
    test(`answers ${status}: ${cause}`, async () => {
      await using _phone = await phone('1001', { refuseWith: status, refuseAfterMs: 50 });
      const legId = nextLeg();
      await ring(legId, '1001');
      expect(await outcome(legId)).toBe(cause);
      expect(rang(legId)).toBe(true);
    });

  test('rings until the time is over: noAnswer', async () => {
    await using _phone = await phone('1001', { neverAnswers: true });
    const legId = nextLeg();
    await ring(legId, '1001', 1_000);
    expect(await outcome(legId)).toBe('noAnswer');
  });

  test('has lost its power a moment ago: unreachable, as nobody has heard it ring', async () => {
    await using dead = await phone('1001', { neverAnswers: true });
    await dead.unplug();
    const legId = nextLeg();
    await ring(legId, '1001', 1_000);
    expect(await outcome(legId)).toBe('unreachable');
    expect(rang(legId)).toBe(false);
  });

  test('is not registered, or not known at all: the effect is refused for good', async () => {
    for (const extension of ['1003', '4711'])
      await expect(ring(nextLeg(), extension)).rejects.toMatchObject({
        name: 'ProviderError',
        fault: 'refused',
        retryable: false,
      });
  });

  test('an extension or number that would dial something else is not even asked for', async () => {
    await using other = await phone('1002', { neverAnswers: true });
    const toPhone = ring(nextLeg(), '1001&PJSIP/1002');
    await expect(toPhone).rejects.toThrow('characters that no extension has');
    const outside = link.perform('site-1', {
      type: 'ring',
      legId: leg(nextLeg()),
      target: { kind: 'outside', number: '+49 30@elsewhere' },
      shown: { number: '', name: '' },
      timeoutMs: 1_000,
    });
    await expect(outside).rejects.toThrow('can’t be dialled');
    expect(await other.log()).toEqual([]);
  });
});

test('ring-all: the first to answer has the call, the other phone is told that it was answered elsewhere', async () => {
  await using _first = await phone('1001', { answerAfterMs: 200 });
  await using second = await phone('1002', { neverAnswers: true });
  const [one, other] = [nextLeg(), nextLeg()];
  await Promise.all([ring(one, '1001'), ring(other, '1002')]);
  await link.heard('leg.answered', { where: ({ legId }) => legId === one });
  await link.perform('site-1', { type: 'hangUp', legId: leg(other), cause: 'answeredElsewhere' });
  expect(await outcome(other)).toBe('answeredElsewhere');
  const cancelled = async () =>
    (await second.messages()).find(({ method, direction }) => method === 'CANCEL' && direction === 'received')?.text ??
    '';
  await expect.poll(cancelled).toMatch(/Reason: SIP;cause=200;text="Call completed elsewhere"/);
  await link.perform('site-1', { type: 'hangUp', legId: leg(one), cause: 'normal' });
  expect(await outcome(one)).toBe('normal');
});

test('a phone is told with its name and number who calls', async () => {
  await using called = await phone('1001', { neverAnswers: true });
  const legId = leg(nextLeg());
  await link.perform('site-1', {
    type: 'ring',
    legId,
    target: { kind: 'extension', extension: '1001' },
    shown: { number: '+4930901820', name: 'Müller "Sales" <boss>\n' },
    timeoutMs: 10_000,
  });
  await link.heard('leg.ringing', { where: (event) => event.legId === legId });
  const from = async () => {
    const invite = (await called.messages()).find(({ method }) => method === 'INVITE');
    return /^From: (.*);tag/m.exec(invite?.text ?? '')?.[1];
  };
  await expect.poll(from).toBe('"Müller  Sales   boss" <sip:+4930901820@127.0.0.1>');
  await link.perform('site-1', { type: 'hangUp', legId, cause: 'normal' });
});

test('phones are told as they come and go, once each', async () => {
  const of = (since: number) =>
    link.events
      .slice(since)
      .flatMap((event) => (event.type === 'phone.changed' && event.extension === '1003' ? [event.state] : []));
  const since = link.events.length;
  {
    await using phone3 = await phone('1003', { answerAfterMs: 0 });
    await link.heard('phone.changed', {
      since,
      where: ({ extension, state }) => extension === '1003' && state === 'online',
    });
    const legId = nextLeg();
    await ring(legId, '1003');
    await link.heard('leg.answered', { where: (event) => event.legId === legId });
    await link.perform('site-1', { type: 'hangUp', legId: leg(legId), cause: 'normal' });
    await outcome(legId);
    await phone3.unregister();
    await link.heard('phone.changed', {
      since,
      where: ({ extension, state }) => extension === '1003' && state === 'offline',
    });
  }
  expect(of(since)).toEqual(['online', 'offline']);
});
