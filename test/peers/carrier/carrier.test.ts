/** The carrier tests itself: real SIP and real sound between two Asterisks, without any server of ours. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestGap, loudest, MUSIC_TONES, verdict } from '../../support/tones.ts';
import { type Asterisk, startAsterisk } from '../asterisk/asterisk.ts';
import { type Carrier, startCarrier } from './carrier.ts';
import type { Party } from './party.ts';

let carrier: Carrier;
let asterisk: Asterisk;
let phone: Party;
let caller: Party;

beforeAll(async () => {
  carrier = await startCarrier();
  const endpoints = [carrier.account('1001'), carrier.account('1002'), await carrier.absent('1003')];
  asterisk = await startAsterisk({ endpoints, carrierPort: carrier.sipPort, qualifyS: 1 });
  carrier.connect(asterisk);
  phone = carrier.party('1001', { tone: 600 });
  caller = carrier.party('+4915990000001', { tone: 2_000 });
});
afterAll(async () => {
  await carrier[Symbol.asyncDispose]();
  await asterisk[Symbol.asyncDispose]();
});

/** As whom Asterisk knows somebody who calls. */
const channels = (): Promise<string> => asterisk.cli('core show channels concise');

const talking = async (): Promise<void> => {
  await caller.call('dial_1001');
  await Promise.all([caller.answered(), phone.answered()]);
};

describe('two who talk', () => {
  test('hear each other’s tone, each its own way, for five seconds', async () => {
    await talking();
    await phone.listen(300);
    const [from, heardFrom] = [caller.mark(), phone.mark()];
    const [heard, other] = await Promise.all([caller.listen(5_000, from), phone.listen(5_000, heardFrom)]);
    expect([verdict(heard, 600), verdict(other, 2_000)]).toEqual(['heard', 'heard']);
    expect([verdict(heard, 2_000), verdict(other, 600)]).toEqual(['unheard', 'unheard']);
    expect(Math.abs(loudest(heard, 600)), 'neither louder nor softer').toBeLessThan(0.5);
    expect(Math.abs(loudest(other, 2_000)), 'neither louder nor softer').toBeLessThan(0.5);
  });

  test('a recording is as long as the time that has passed', async () => {
    const [from, at] = [caller.mark(), performance.now()];
    await caller.listen(2_000);
    expect(Math.abs((caller.mark() - from) / 8 - (performance.now() - at))).toBeLessThan(100);
    expect(caller.heard().length).toBeGreaterThanOrEqual(from);
  });

  test('callers are known by their number, and phones by their extension', async () => {
    expect(await channels()).toMatch(/^PJSIP\/trunk-.*!\+4915990000001!/m);
    const other = carrier.party('1002', { tone: 1_600 });
    await other.call('dial_1003');
    await expect.poll(channels).not.toMatch(/^PJSIP\/1002-/m);
    expect(await readFile(asterisk.fullLogPath, 'utf8')).toMatch(/\[dial_1003@from-internal:1\] Dial\("PJSIP\/1002-/);
  });

  test('keys pressed are heard as keys', async () => {
    await caller.press('15#');
    await expect.poll(() => phone.digits.join('')).toBe('15#');
  });

  test('hold is told to the other side, which then hears that side’s music, and the phone again afterwards', async () => {
    await phone.hold();
    await caller.listen(200);
    expect(verdict(await caller.listen(500), MUSIC_TONES[0]!)).toBe('heard');
    const from = caller.mark();
    await phone.resume();
    await caller.listen(500);
    expect(verdict(await caller.listen(500), 600)).toBe('heard');
    expect(longestGap(caller.heard(), [600, MUSIC_TONES[0]!], { from, to: caller.mark() - 500 })).toBeLessThanOrEqual(
      60,
    );
  });

  test('one who is on the line is busy for everybody else', async () => {
    const second = carrier.party('+4915990000002', { tone: 900 });
    await second.call('dial_1001');
    await second.over();
    expect(phone.state).toBe('up');
  });

  test('hanging up ends both, and the recordings stop', async () => {
    await caller.hangUp();
    await phone.over();
    const length = phone.mark();
    await expect.poll(() => caller.state).toBe('over');
    expect([phone.mark(), phone.heard().length]).toEqual([length, length]);
  });

  test('the phone transfers by REFER', async () => {
    const colleague = carrier.party('1002', { tone: 1_600 });
    await talking();
    await phone.refer('dial_1002');
    await colleague.answered();
    await caller.listen(200);
    expect(verdict(await caller.listen(500), 1_600)).toBe('heard');
    await caller.hangUp();
    await colleague.over();
  });
});

describe('one who does not take the call', () => {
  const rings = async (number: string): Promise<void> => {
    await caller.call(number);
    await caller.over();
  };

  test('is busy, rejects, or rings until the caller gives up', async () => {
    const before = phone.rings;
    for (const manner of ['busy', 'rejects'] as const) {
      phone.become({ manner });
      await rings('dial_1001');
    }
    expect(phone.rings).toBe(before);
    phone.become({ manner: 'neverAnswers' });
    await caller.call('dial_1001');
    await phone.ringing();
    await caller.hangUp();
    await phone.over();
    expect(phone.rings).toBe(before + 1);
    phone.become({ manner: 'answers' });
  });

  test('is absent, so that Asterisk finds its phone unreachable', async () => {
    await expect
      .poll(() => asterisk.cli('pjsip show contacts'), { timeout: 5_000 })
      .toMatch(/1003@\S+\s+\S+\s+Unavail/);
    await rings('dial_1003');
    expect(caller.state).toBe('over');
  });

  test('is unknown to the carrier', async () => {
    await asterisk.cli('channel originate PJSIP/+4989999@trunk application Wait 1');
    await expect.poll(() => asterisk.cli('core show channels count')).toMatch(/^0 active channels/m);
  });
});
