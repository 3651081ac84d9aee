/** Consent before a recording, over a real Asterisk: every way in which a caller can answer, and what comes between. Rules R17, R18 and R24. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Asterisk, startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { type Carrier, PARTY_TONES, startCarrier } from '../../peers/carrier/carrier.ts';
import type { Party } from '../../peers/carrier/party.ts';
import { setUp, signIn, untilLinked } from '../../support/asteriskCentre.ts';
import { Ringside } from '../../support/ringside.ts';

const SALES = '+4930901830';
const BROKEN = '+4930901831';
const CALLER = '+4915990000001';

let carrier: Carrier;
let asterisk: Asterisk;
let server: Ringside;
let providerId: string;
let caller: Party;
let agent: Party;

beforeAll(async () => {
  carrier = await startCarrier();
  asterisk = await startAsterisk({ endpoints: [carrier.account('1001')], carrierPort: carrier.sipPort, qualifyS: 1 });
  carrier.connect(asterisk);
  agent = carrier.party('1001', { tone: PARTY_TONES[0] });
  caller = carrier.party(CALLER, { tone: PARTY_TONES[1] });
  server = await Ringside.start();
  const settings = { recording: 'ALWAYS', consent: 'DE', wrapUpMs: 0 };
  const centre = await setUp(server, asterisk, {
    queues: [
      // Two and a half seconds, so that there is a middle of it.
      {
        name: 'Sales',
        number: SALES,
        answer: 'WITH_AGENT',
        settings: { ...settings, announcement: 'sound:hello-world' },
      },
      { name: 'Broken', number: BROKEN, settings: { ...settings, announcement: 'sound:there-is-no-such-sound' } },
    ],
    agents: { 1001: { Sales: 0, Broken: 0 } },
  });
  ({ providerId } = centre);
  await server.ask(
    `mutation($id: ID!) { updateAgent(id: $id, input: { recordingConsent: true }) { ... on AgentChange { outcome } ... on Refused { code message } } }`,
    { id: centre.agentIds['1001'] },
  );
  await signIn(server, Object.values(centre.agentIds));
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await carrier?.[Symbol.asyncDispose]();
  await asterisk?.[Symbol.asyncDispose]();
});
afterEach(async () => {
  for (const party of [caller, agent]) if (party.state !== 'idle') await party.hangUp();
});

interface Told {
  readonly id: string;
  readonly state: string;
  readonly end: string | null;
  readonly recordings: readonly { readonly state: string }[];
  readonly queueVisits: readonly unknown[];
  readonly timeline: readonly { readonly type: string; readonly at: string }[];
}

async function calls(): Promise<readonly Told[]> {
  const { calls: page } = await server.ask<{ calls: { nodes: readonly Told[] } }>(
    '{ calls(first: 1) { nodes { id state end recordings { state } queueVisits { joinedAt } timeline { type at } } } }',
  );
  return page.nodes;
}

async function newest(): Promise<Told> {
  const [call] = await calls();
  if (!call) throw new Error('nobody has called');
  return call;
}

const has = async (type: string): Promise<boolean> => (await newest()).timeline.some((entry) => entry.type === type);

async function called(number = SALES): Promise<void> {
  const before = (await calls())[0]?.id;
  await caller.call(number);
  await expect.poll(async () => (await calls())[0]?.id).not.toBe(before);
}

async function asked(): Promise<void> {
  await called();
  await caller.answered();
  await expect.poll(async () => (await newest()).state).toBe('ASKING');
}

/** They talk, and it is recorded or not. */
async function expectTalk(isRecorded: boolean): Promise<void> {
  await agent.answered(20_000);
  await expect.poll(async () => (await newest()).state).toBe('CONNECTED');
  if (isRecorded) await expect.poll(async () => (await newest()).recordings).toEqual([{ state: 'RUNNING' }]);
  else {
    await caller.listen(1_000);
    expect((await newest()).recordings).toEqual([]);
  }
}

test('R17 1 is yes, also while the announcement goes on: it is recorded as soon as they talk', async () => {
  await asked();
  expect(agent.state, 'nobody is rung before').not.toBe('ringing');
  await caller.press('1');
  await expectTalk(true);
  expect(await has('CONSENT_GIVEN')).toBe(true);
});

test('R17 2 after its end is no: the caller goes on, and nothing is recorded', async () => {
  await asked();
  await expect.poll(() => has('CONSENT_AWAITED'), { timeout: 10_000 }).toBe(true);
  await caller.press('2');
  await expectTalk(false);
});

test('R17 no key at all is no, 8 s after its end', async () => {
  await asked();
  await expectTalk(false);
  const { timeline } = await newest();
  const at = (type: string): number => Date.parse(timeline.find((entry) => entry.type === type)!.at);
  const waited = at('CONSENT_REFUSED') - at('CONSENT_AWAITED');
  expect(waited).toBeGreaterThanOrEqual(8_000);
  expect(waited).toBeLessThan(9_000);
});

test('R17 after a wrong key the announcement is played once more', async () => {
  await asked();
  await caller.press('7');
  await expect
    .poll(async () => (await newest()).timeline.filter(({ type }) => type === 'CONSENT_ASKED').length)
    .toBe(2);
  await caller.press('1');
  await expectTalk(true);
});

test('R18 who hangs up in the middle has abandoned, was in no queue and leaves nothing behind', async () => {
  await asked();
  await caller.hangUp();
  await expect.poll(async () => (await newest()).state).toBe('ENDED');
  expect(await newest()).toMatchObject({ end: 'ABANDONED', queueVisits: [], recordings: [] });
  expect(agent.state).not.toBe('ringing');
  await expect.poll(async () => (await asterisk.cli('core show channels concise')).includes('trunk')).toBe(false);
});

test('R18 what the PBX does not have costs nobody the call', async () => {
  await called(BROKEN);
  await expectTalk(false);
  expect(await has('CONSENT_UNASKED')).toBe(true);
});

test('R24 after a SIGKILL of the server in the middle of it they are asked anew', async () => {
  await asked();
  await server.kill();
  await server.start();
  await untilLinked(server, providerId);
  expect((await newest()).state).toBe('ASKING');
  await expect
    .poll(async () => (await newest()).timeline.filter(({ type }) => type === 'CONSENT_ASKED').length)
    .toBe(2);
  await caller.press('1');
  await expectTalk(true);
});
