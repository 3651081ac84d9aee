/** Consent and pause, by ear: what is in a recording and what is not. Rules R7, R17 and R20–R23. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Party } from '../../peers/carrier/party.ts';
import type { Pcm } from '../../peers/carrier/rtp.ts';
import { isSilent, recordingsOf, soundOf, spanOf, type Told, untilRecording, voicesIn } from '../../support/tapes.ts';
import { remainder } from '../../support/tones.ts';
import { type EarCentre, expectHearing } from './ear.ts';
import { CUSTOMER, openScene, SALES, type Scene } from './scene.ts';

const EVERYBODY = SALES;
const OUTSIDE_ONLY = '+493023125300';
/** Nobody is asked before the queue: it can't be played. */
const UNASKED = '+493023125400';
/** Six seconds long. */
const ANNOUNCEMENT = 'sound:vm-intro';
/** How exactly a span that is silence lies where the gap says; a file of an Asterisk that is short of time lacks some ticks. */
const EXACT_MS = 60;
/** 100 ms, in samples: words have pauses. */
const MOMENT = 800;

let scene: Scene;
let ear: EarCentre;
let agent: Party;
let customer: Party;
let colleague: Party;

beforeAll(async () => {
  const settings = { wrapUpMs: 0, recording: 'ALWAYS', announcement: ANNOUNCEMENT };
  scene = await openScene({
    queues: [
      { name: 'sales', number: EVERYBODY, settings: { ...settings, consent: 'DE' } },
      {
        name: 'outsideOnly',
        number: OUTSIDE_ONLY,
        settings: { ...settings, consent: 'GB', announcement: 'sound:beep' },
      },
      { name: 'unasked', number: UNASKED, settings: { ...settings, consent: 'DE', recording: 'ON_DEMAND' } },
      { name: 'support', number: '+493023125200', settings },
    ],
    agents: { '1001': { sales: 0, outsideOnly: 0, unasked: 0 }, '1002': { support: 0 } },
  });
  ({ ear, agent, customer, colleague } = scene);
  await agrees(scene.agentId);
});
afterAll(() => scene?.[Symbol.asyncDispose]());
afterEach(() => scene.end());

const agrees = (id: string): Promise<unknown> =>
  ear.server.ask(
    `mutation($id: ID!) { updateAgent(id: $id, input: { recordingConsent: true }) { ... on AgentChange { outcome } ... on Refused { code message } } }`,
    { id },
  );

const tell = (field: string, callId: string, more = ''): Promise<unknown> =>
  ear.server.ask(
    `mutation($callId: ID!) { ${field}(callId: $callId${more}) { __typename ... on Refused { code message } } }`,
    { callId },
  );

/** The party of the call with this number or extension. */
async function legOf(
  number: string,
): Promise<{ readonly callId: string; readonly legId: string; readonly consent: string }> {
  const call = await ear.hands.call(CUSTOMER, ({ state }) => state === 'CONNECTED');
  const party = call.handling.parties.find((each) => each.number === number);
  if (!party) throw new Error(`${number} is not on the call: ${JSON.stringify(call.handling.parties)}`);
  return { callId: call.id, ...party };
}

/** The customer has pressed 1, and talks to the agent. */
async function agreedAndTalking(): Promise<string> {
  await customer.call(EVERYBODY);
  await customer.answered();
  await ear.hands.call(CUSTOMER, ({ state }) => state === 'ASKING');
  await customer.press('1');
  await agent.answered();
  await expectHearing(ear, { customer: ['agent'], agent: ['customer'] }, { forMs: 200 });
  return (await legOf(CUSTOMER)).callId;
}

async function talking(number: string): Promise<string> {
  await customer.call(number);
  await agent.answered(20_000);
  await expectHearing(ear, { customer: ['agent'], agent: ['customer'] }, { forMs: 200 });
  return (await legOf(CUSTOMER)).callId;
}

const tones = () => ({ agent: agent.tone, customer: customer.tone, colleague: colleague.tone });
const recordings = async (callId: string): Promise<number> =>
  (await recordingsOf(ear.server)).filter((each) => each.callId === callId).length;

async function storedOf(callId: string) {
  const told = await untilRecording(ear.server, callId, 'STORED');
  return { told, sound: await soundOf(ear.server, told) };
}

/** Position of the first, or of the last, sample in the span that is not silence. */
function edge(pcm: Pcm, which: 'first' | 'last', fromMs: number, toMs: number): number {
  const span = pcm.subarray(Math.max(0, Math.round(fromMs * 8)), Math.round(toMs * 8));
  const isLoud = (sample: number): boolean => Math.abs(sample) > 500;
  const at = which === 'first' ? span.findIndex(isLoud) : span.findLastIndex(isLoud);
  return at < 0 ? NaN : fromMs + at / 8;
}

const gapOf = ({ gaps }: Told, why: string, legId?: string) => {
  const gap = gaps.find((each) => each.why === why && (legId === undefined || each.legId === legId));
  if (!gap) throw new Error(`no gap because of ${why}: ${JSON.stringify(gaps)}`);
  return gap;
};

describe('before the queue', () => {
  test('R17 R20 the caller hears the announcement, and no sample is older than their yes', async () => {
    await customer.call(EVERYBODY);
    await customer.answered();
    const { id: callId } = await ear.hands.call(CUSTOMER, ({ state }) => state === 'ASKING');
    await expect.poll(async () => Math.max(...(await customer.listen(200))), { timeout: 5_000 }).toBeGreaterThan(1_000);
    expect(agent.state).not.toBe('up');
    expect(await recordings(callId)).toBe(0);
    const agreedAt = Date.now();
    await customer.press('1');
    await agent.answered();
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
    await customer.hangUp();
    const { told, sound } = await storedOf(callId);
    expect(Date.parse(told.startedAt)).toBeGreaterThanOrEqual(agreedAt);
    expect(edge(sound.left, 'first', 0, sound.lengthMs), 'the customer is in it').toBeLessThan(1_000);
  });

  test('R20 R23 who talks without consent is not taken down before they have agreed', async () => {
    const callId = await talking(UNASKED);
    const { legId, consent } = await legOf(CUSTOMER);
    expect(consent).toBe('MISSING');
    await expect(tell('startRecording', callId)).rejects.toThrow('CONSENT_MISSING');
    await customer.listen(1_000);
    const agreedAt = Date.now();
    await tell('giveConsent', callId, `, legId: "${legId}"`);
    await tell('startRecording', callId);
    await customer.listen(1_500);
    await customer.hangUp();
    const { told, sound } = await storedOf(callId);
    expect(Date.parse(told.startedAt)).toBeGreaterThanOrEqual(agreedAt);
    expect(sound.lengthMs).toBeLessThan(2_500);
  });
});

describe('in the conversation', () => {
  test('R21 after a withdrawal nothing of a second later is in it, and they talk on', async () => {
    const callId = await agreedAndTalking();
    await untilRecording(ear.server, callId, 'RUNNING');
    await customer.listen(2_000);
    const { legId } = await legOf(CUSTOMER);
    const withdrawnAt = Date.now();
    await tell('withdrawConsent', callId, `, legId: "${legId}"`);
    await customer.listen(2_500);
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] });
    await customer.hangUp();
    const { told, sound } = await storedOf(callId);
    expect(Date.parse(told.startedAt) + sound.lengthMs).toBeLessThan(withdrawnAt + 1_000);
    expect(sound.lengthMs).toBeGreaterThan(1_500);
    expect(await recordings(callId)).toBe(1);
  });

  test('R21 where the one outside is asked, they are silence from then on, and the agent is heard', async () => {
    const callId = await talking(OUTSIDE_ONLY);
    await untilRecording(ear.server, callId, 'RUNNING');
    await customer.listen(1_500);
    const { legId } = await legOf(CUSTOMER);
    const withdrawnAt = Date.now();
    await tell('withdrawConsent', callId, `, legId: "${legId}"`);
    await customer.listen(2_500);
    const until = Date.now();
    await customer.hangUp();
    const { told, sound } = await storedOf(callId);
    const span = spanOf(told, { from: withdrawnAt + 150, to: until });
    expect(isSilent(sound.left, span)).toBe(true);
    expect(voicesIn(sound.right, tones(), span)).toEqual(['agent']);
    expect(gapOf(told, 'CONSENT').legId).toBe(legId);
  });

  test('R23 a party that is asked hears it alone and is still heard, and their key decides', async () => {
    const callId = await talking(UNASKED);
    const { legId } = await legOf(CUSTOMER);
    const from = customer.mark();
    await tell('askForConsent', callId, `, legId: "${legId}"`);
    await expectHearing(ear, { agent: ['customer'] }, { forMs: 1_000 });
    const heard = customer.heard().slice(from);
    const moments = Array.from({ length: Math.floor(heard.length / MOMENT) }, (_, at) =>
      remainder(heard, [agent.tone], { from: at * MOMENT, to: (at + 1) * MOMENT }),
    );
    expect(Math.max(...moments), 'the announcement').toBeGreaterThan(-20);
    const agreedAt = Date.now();
    await customer.press('1');
    await expect.poll(async () => (await legOf(CUSTOMER)).consent).toBe('GIVEN');
    await tell('startRecording', callId);
    await customer.listen(1_500);
    await customer.hangUp();
    const { told } = await storedOf(callId);
    expect(Date.parse(told.startedAt)).toBeGreaterThanOrEqual(agreedAt);
  });

  test('R22 while somebody is there who has not agreed, nobody is in it', async () => {
    const callId = await agreedAndTalking();
    await untilRecording(ear.server, callId, 'RUNNING');
    await customer.listen(1_000);
    await ear.hands.order('startConsult', { callId, to: { agentId: scene.colleagueId } });
    await colleague.answered();
    await expectHearing(ear, { agent: ['colleague'], colleague: ['agent'] });
    await ear.hands.order('mergeConsult', { callId });
    await expectHearing(ear, { customer: ['agent', 'colleague'], agent: ['colleague', 'customer'] });
    const together = { from: Date.now(), to: 0 };
    await customer.listen(1_500);
    together.to = Date.now();
    const { legId } = await legOf('1002');
    await tell('giveConsent', callId, `, legId: "${legId}"`);
    const agreed = { from: Date.now() + 300, to: 0 };
    await customer.listen(2_000);
    agreed.to = Date.now();
    await ear.server.ask('mutation($id: ID!) { hangUp(callId: $id) { __typename } }', { id: callId });
    const { told, sound } = await storedOf(callId);
    expect(isSilent(sound.left, spanOf(told, together)), 'left').toBe(true);
    expect(isSilent(sound.right, spanOf(told, together)), 'right').toBe(true);
    expect(voicesIn(sound.left, tones(), spanOf(told, agreed))).toEqual(['customer']);
    expect(voicesIn(sound.right, tones(), spanOf(told, agreed)).toSorted()).toEqual(['agent', 'colleague']);
    expect(gapOf(told, 'CONSENT')).toBeDefined();
  });

  test('R7 a pause is silence on each side exactly while it lasts', { retry: 2 }, async () => {
    const callId = await agreedAndTalking();
    await untilRecording(ear.server, callId, 'RUNNING');
    await customer.listen(1_500);
    await tell('pauseRecording', callId, ', reason: "card"');
    await customer.listen(1_500);
    await tell('resumeRecording', callId);
    await customer.listen(1_500);
    await customer.hangUp();
    const { told, sound } = await storedOf(callId);
    const { fromMs, toMs } = gapOf(told, 'PAUSE');
    for (const side of ['left', 'right'] as const) {
      expect(isSilent(sound[side], { from: Math.round(fromMs * 8), to: Math.round(toMs * 8) }), `${side}`).toBe(true);
      expect(fromMs - edge(sound[side], 'last', 0, fromMs), `${side}, before`).toBeLessThan(EXACT_MS);
      expect(edge(sound[side], 'first', toMs, sound.lengthMs) - toMs, `${side}, after`).toBeLessThan(EXACT_MS);
    }
  });
});
