/** Recordings by ear, over a real Asterisk: who is heard where, for how long, and what is not. Rules R1–R10. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asId, type TapId } from '../../../server/src/kernel/ids.ts';
import { type Asterisk, startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { type Carrier, startCarrier } from '../../peers/carrier/carrier.ts';
import type { Party } from '../../peers/carrier/party.ts';
import { startTalker } from '../../peers/carrier/talker.ts';
import { placeCalls } from '../../peers/sip/callers.ts';
import { type Centre, setUp, signIn, untilLinked } from '../../support/asteriskCentre.ts';
import { leg, type Link, openLink } from '../../support/asteriskLink.ts';
import { Ringside } from '../../support/ringside.ts';
import type { Stereo } from '../../support/stereoWav.ts';
import { isSilent, lastedMs, recordingsOf, soundOf, type Told, voicesIn } from '../../support/tapes.ts';
import type { Span } from '../../support/tones.ts';

const NUMBER = '+4930901820';
const CALLER = 2_000;
const AGENT = 600;

describe('the files of a leg', () => {
  const tap = (count: number): TapId => asId(`site-1-r1-t${count}`);

  async function samplesOf(link: Link, tapId: TapId): Promise<Int16Array> {
    const file = await link.provider.record?.fetch(tapId, AbortSignal.timeout(10_000));
    const parts: Uint8Array[] = [];
    for await (const part of file?.pcm ?? []) parts.push(part);
    const bytes = Buffer.concat(parts);
    expect(file?.bytes).toBe(bytes.length);
    return Int16Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readInt16LE(2 * at));
  }

  /** By how many samples the second lies behind the first, where the same noise is in both. */
  function shift(first: Int16Array, second: Int16Array, near: number): number {
    const found = { at: 0, likeness: -Infinity };
    for (let at = near - 800; at < near + 800; at += 1) {
      let likeness = 0;
      for (let each = 0; each < 800; each += 1)
        likeness += (first[4_000 + at + each] ?? 0) * (second[4_000 + each] ?? 0);
      if (likeness > found.likeness) Object.assign(found, { at, likeness });
    }
    return found.at;
  }

  test('R9 lie on one time line to below 20 ms, are as long as they lasted, and are gone when they are deleted', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ringside-noise-'));
    await using _folder = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
    const noise = Buffer.from(Array.from({ length: 160_000 }, () => Math.floor(Math.random() * 0x20) + 0x10));
    await writeFile(
      join(folder, 'noise.ul'),
      noise.map((byte) => (Math.random() < 0.5 ? byte : byte | 0x80)),
    );
    await using asterisk = await startAsterisk({ musicClasses: ['sales'], prompt: true });
    await using link = await openLink(asterisk);
    await using calls = await placeCalls({ sip: asterisk, target: NUMBER, play: join(folder, 'noise.ul') });
    const { legId } = await link.heard('leg.arrived');
    await link.perform('site-1', { type: 'answer', legId });
    for (const count of [1, 2, 3, 4, 5]) {
      await link.perform('site-1', { type: 'record', legId, tapId: tap(count) });
      await link.perform('site-1', { type: 'record', legId, tapId: tap(count) });
      await delay(137);
    }
    await delay(2_000);
    await link.perform('site-1', { type: 'stopRecord', legId, tapId: tap(1) });
    await link.perform('site-1', { type: 'stopRecord', legId, tapId: tap(1) });
    // What is over is not begun anew.
    await link.perform('site-1', { type: 'record', legId, tapId: tap(1) });
    await link.perform('site-1', { type: 'hangUp', legId, cause: 'normal' });
    const whole = await Promise.all(
      [1, 2, 3, 4, 5].map(async (count) => {
        const { startedAt } = await link.heard('tap.started', { where: ({ tapId }) => tapId === tap(count) });
        const { endedAt = 0 } = await link.heard('tap.ended', { where: ({ tapId }) => tapId === tap(count) });
        const samples = await samplesOf(link, tap(count));
        // A machine that is short of time cuts the end off, and nothing else; this one lets Asterisk go first.
        const missing = endedAt - startedAt - samples.length / 8;
        expect(missing, `of ${count}`).toBeGreaterThan(-40);
        expect(missing, `of ${count}`).toBeLessThan(100);
        return { startedAt, samples };
      }),
    );
    const [first, ...others] = whole;
    for (const { startedAt, samples } of others) {
      const told = startedAt - first!.startedAt;
      const real = shift(first!.samples, samples, told * 8) / 8;
      expect(Math.abs(told - real), `told ${told}, is ${real}`).toBeLessThan(20);
    }
    await link.provider.record?.discard(tap(1), AbortSignal.timeout(5_000));
    await link.provider.record?.discard(tap(1), AbortSignal.timeout(5_000));
    expect(await link.provider.record?.fetch(tap(1), AbortSignal.timeout(5_000))).toBeUndefined();
    await calls.done;
    expect(
      link.events.filter(({ type }) => type === 'leg.arrived'),
      'a tap is nobody’s leg',
    ).toHaveLength(1);
  });

  test('R3 are mute or not as they were told last, also when they are told the same twice', async () => {
    await using asterisk = await startAsterisk({ prompt: true });
    await using link = await openLink(asterisk);
    const channelId = leg('site-1-l1');
    await using _talker = await startTalker({ asterisk, app: 'ringside', channelId });
    await link.perform('site-1', { type: 'record', legId: channelId, tapId: tap(1) });
    const { startedAt } = await link.heard('tap.started');
    const told = [false, true, true, false, false, true, false, false, true, true, false];
    const stretches: { readonly muted: boolean; readonly from: number; readonly to: number }[] = [];
    for (const muted of told) {
      await link.perform('site-1', { type: 'muteRecord', legId: channelId, tapId: tap(1), muted });
      const from = Date.now();
      await delay(500);
      stretches.push({ muted, from, to: Date.now() });
    }
    await link.perform('site-1', { type: 'stopRecord', legId: channelId, tapId: tap(1) });
    await link.heard('tap.ended');
    const samples = await samplesOf(link, tap(1));
    const isMute = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
      samples
        .subarray((from + 150 - startedAt) * 8, (to - 150 - startedAt) * 8)
        .every((sample) => Math.abs(sample) < 16);
    expect(stretches.map(isMute)).toEqual(told);
  });

  test('R10 those that are written are listed after the link was lost, and no others', async () => {
    await using asterisk = await startAsterisk({ musicClasses: ['sales'] });
    await using calls = await placeCalls({ sip: asterisk, target: NUMBER });
    {
      await using link = await openLink(asterisk);
      const { legId } = await link.heard('leg.arrived');
      await link.perform('site-1', { type: 'answer', legId });
      for (const count of [1, 2]) await link.perform('site-1', { type: 'record', legId, tapId: tap(count) });
      await link.perform('site-1', { type: 'stopRecord', legId, tapId: tap(2) });
      await expect(
        link.perform('site-1', { type: 'record', legId: leg('nobody'), tapId: tap(3) }),
      ).rejects.toMatchObject({
        gone: ['nobody'],
      });
    }
    await using link = await openLink(asterisk);
    const { live } = await link.heard('provider.snapshot');
    expect(live.taps?.map(({ tapId }) => tapId)).toEqual([tap(1)]);
    expect(live.legs).toHaveLength(1);
    expect(live.taps?.[0]?.behindMs, 'the clocks of one machine').toBeLessThan(500);
    await calls.stop();
  });
});

describe('a call', () => {
  let carrier: Carrier;
  let asterisk: Asterisk;
  let server: Ringside;
  let centre: Centre;
  let agent: Party;
  let caller: Party;

  beforeAll(async () => {
    carrier = await startCarrier();
    asterisk = await startAsterisk({ endpoints: [carrier.account('1001')], carrierPort: carrier.sipPort, qualifyS: 1 });
    carrier.connect(asterisk);
    agent = carrier.party('1001', { tone: AGENT });
    caller = carrier.party('+4915990000001', { tone: CALLER });
    server = await Ringside.start();
    centre = await setUp(server, asterisk, {
      queues: [{ name: 'Sales', number: NUMBER, settings: { recording: 'ALWAYS', wrapUpMs: 0 } }],
      agents: { 1001: { Sales: 0 } },
    });
    await signIn(server, Object.values(centre.agentIds));
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await carrier[Symbol.asyncDispose]();
    await asterisk[Symbol.asyncDispose]();
  });

  /** Waits for a newer recording than that. */
  async function untilState(state: string, after?: string): Promise<Told> {
    const newest = async (): Promise<Told | undefined> => (await recordingsOf(server))[0];
    await expect
      .poll(
        async () => {
          const told = await newest();
          return told?.id === after ? undefined : told?.state;
        },
        { timeout: 20_000 },
      )
      .toBe(state);
    return (await newest())!;
  }

  const newestId = async (): Promise<string | undefined> => (await recordingsOf(server))[0]?.id;

  const tones = { caller: CALLER, agent: AGENT };
  const heard = ({ left, right }: Stereo, span: Span): string[][] =>
    [left, right].map((pcm) => voicesIn(pcm, tones, span));
  const both = [['caller'], ['agent']];

  const tell = (field: string, callId: string, more = ''): Promise<unknown> =>
    server.ask(
      `mutation($callId: ID!) { ${field}(callId: $callId${more}) { ... on RecordingChange { outcome } ... on Refused { code message } } }`,
      { callId },
    );

  async function talking(after?: string): Promise<Told> {
    await caller.call(NUMBER);
    await Promise.all([caller.answered(), agent.answered()]);
    return await untilState('RUNNING', after);
  }

  /** Inside a span by so much on both sides. */
  const within = ({ fromMs, toMs }: { fromMs: number; toMs: number }, ms: number): Span => ({
    from: Math.round((fromMs + ms) * 8),
    to: Math.round((toMs - ms) * 8),
  });

  test('R4 R7 R9 each side is heard on its channel alone, a pause is silence, and the length is right to 100 ms', async () => {
    const { callId } = await talking();
    await caller.listen(2_000);
    await tell('pauseRecording', callId, ', reason: "card"');
    await caller.listen(1_500);
    await tell('resumeRecording', callId);
    await caller.listen(2_000);
    await caller.hangUp();
    const told = await untilState('STORED');
    const sound = await soundOf(server, told);
    expect(told.lengthMs).toBe(sound.lengthMs);
    expect(Math.abs(sound.lengthMs - lastedMs(told)), `${sound.lengthMs} of ${lastedMs(told)}`).toBeLessThan(100);
    expect(told.gaps).toMatchObject([{ why: 'PAUSE', reason: 'card' }]);
    const [gap] = told.gaps;
    const silence = within(gap!, 0);
    for (const channel of [sound.left, sound.right]) expect(isSilent(channel, silence)).toBe(true);
    for (const span of [
      within({ fromMs: 100, toMs: gap!.fromMs }, 50),
      within({ fromMs: gap!.toMs, toMs: sound.lengthMs - 100 }, 100),
    ])
      expect(heard(sound, span)).toEqual(both);
  });

  test('R3 who is on hold is left out, the music with them, and is heard again afterwards, however often', async () => {
    const before = await newestId();
    const { callId } = await talking(before);
    const order = (name: string) =>
      server.ask(
        `mutation($callId: ID!) { ${name}(callId: $callId) { ... on CallChange { outcome } ... on Refused { code message } } }`,
        { callId },
      );
    for (let times = 0; times < 3; times += 1) {
      await caller.listen(1_500);
      await order('holdCall');
      await caller.listen(1_000);
      await order('resumeCall');
    }
    await caller.listen(1_500);
    await caller.hangUp();
    const told = await untilState('STORED', before);
    const sound = await soundOf(server, told);
    expect(told.gaps.map(({ why }) => why)).toEqual(['HOLD', 'HOLD', 'HOLD']);
    let from = 100;
    for (const gap of [...told.gaps, { fromMs: sound.lengthMs - 100, toMs: 0 }]) {
      const talk = within({ fromMs: from, toMs: gap.fromMs }, 150);
      expect([from, ...heard(sound, talk)]).toEqual([from, ...both]);
      from = gap.toMs;
    }
    for (const gap of told.gaps) {
      expect(isSilent(sound.left, within(gap, 60))).toBe(true);
    }
  });

  test('R10 what was said before and after a SIGKILL of the server is in it', async () => {
    const before = await newestId();
    await talking(before);
    await caller.listen(1_500);
    await server.kill();
    await caller.listen(1_000);
    await server.start();
    await untilLinked(server, centre.providerId);
    await caller.listen(1_000);
    await caller.hangUp();
    const told = await untilState('STORED', before);
    const sound = await soundOf(server, told);
    expect(Math.abs(sound.lengthMs - lastedMs(told)), `${sound.lengthMs} of ${lastedMs(told)}`).toBeLessThan(100);
    expect(sound.lengthMs).toBeGreaterThan(3_500);
    const whole = within({ fromMs: 100, toMs: sound.lengthMs - 100 }, 0);
    expect(heard(sound, whole)).toEqual(both);
  });

  test('R9 R10 a call that ended while the server was dead is kept until then', async () => {
    const before = await newestId();
    await talking(before);
    await caller.listen(1_500);
    await server.kill();
    await caller.hangUp();
    await server.start();
    await untilLinked(server, centre.providerId);
    const told = await untilState('STORED', before);
    const sound = await soundOf(server, told);
    expect(sound.lengthMs).toBeGreaterThan(1_400);
    expect(heard(sound, within({ fromMs: 100, toMs: 1_400 }, 0))).toEqual(both);
  });
});
