/** Messages over a real Asterisk, by ear: greeting, tone, what was said, and how soon it is there. Rules VM2–VM9. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Asterisk, startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { type Carrier, startCarrier } from '../../peers/carrier/carrier.ts';
import type { Party } from '../../peers/carrier/party.ts';
import { openLamp } from '../../peers/sip/lamp.ts';
import { type Centre, setUp, signIn, untilLinked } from '../../support/asteriskCentre.ts';
import { Ringside } from '../../support/ringside.ts';
import { stereoOf, type Stereo } from '../../support/stereoWav.ts';
import { HEARD_DB, loudest, MUSIC_TONES, NO_TRACE_DB, UNHEARD_DB, verdict } from '../../support/tones.ts';

const NUMBER = '+4930901820';
const NOBODY = '+4930901821';
const HELP = '+4930901822';
const CALLER = 2_000;
const AGENT = 900;
/** From the hang-up until the message is there. */
const SOON_MS = 2_000;

interface Told {
  readonly id: string;
  readonly isNew: boolean;
  readonly lengthMs: number;
  readonly remoteNumber: string;
}

describe('a message', () => {
  let carrier: Carrier;
  let asterisk: Asterisk;
  let server: Ringside;
  let centre: Centre;
  let caller: Party;
  let agent: Party;

  beforeAll(async () => {
    carrier = await startCarrier();
    asterisk = await startAsterisk({
      endpoints: [carrier.account('1001'), carrier.account('1002')],
      carrierPort: carrier.sipPort,
      qualifyS: 1,
      prompt: true,
      extra: { 'extensions.conf': '[from-trunk]\nexten => sales-box,hint,Stasis:mailbox-sales\n' },
    });
    carrier.connect(asterisk);
    carrier.party('1001', { tone: 600, manner: 'neverAnswers' });
    agent = carrier.party('1002', { tone: AGENT });
    server = await Ringside.start();
    const voicemail = { greeting: 'sound:vm-goodbye', silenceMs: 2_000 };
    centre = await setUp(server, asterisk, {
      queues: [
        {
          name: 'Sales',
          number: NUMBER,
          settings: { voicemail: { ...voicemail, mailbox: 'sales' }, maxWaitMs: 1_500, recording: 'NEVER' },
        },
        { name: 'Help', number: HELP },
        {
          name: 'Night',
          number: NOBODY,
          settings: { voicemail: { ...voicemail, longestMs: 5_000 } },
          answer: 'WITH_AGENT',
        },
      ],
      agents: { 1001: { Sales: 0 }, 1002: { Help: 0 } },
    });
    await signIn(server, Object.values(centre.agentIds));
  });
  beforeEach(() => {
    caller = carrier.party(`+491599000${String(made++).padStart(4, '0')}`, { tone: CALLER });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await carrier[Symbol.asyncDispose]();
    await asterisk[Symbol.asyncDispose]();
  });
  let made = 1;

  async function messages(): Promise<readonly Told[]> {
    const { voicemails } = await server.ask<{ voicemails: { nodes: Told[] } }>(
      '{ voicemails { nodes { id isNew lengthMs remoteNumber } } }',
    );
    return voicemails.nodes;
  }

  const messageOf = async (party: Party): Promise<Told | undefined> =>
    (await messages()).find(({ remoteNumber }) => remoteNumber === party.number);

  async function untilLeft(party: Party, timeout = 15_000): Promise<Told> {
    await expect.poll(() => messageOf(party), { timeout, interval: 50 }).toBeDefined();
    return (await messageOf(party))!;
  }

  async function stages(): Promise<readonly string[]> {
    const { calls } = await server.ask<{ calls: { nodes: { state: string; end: string | null }[] } }>(
      '{ calls(first: 1) { nodes { state end } } }',
    );
    return calls.nodes.map(({ state, end }) => end ?? state);
  }

  /** That the message is being taken down. */
  const begun = async (): Promise<void> => {
    await expect
      .poll(
        async () => {
          const { recordings } = await server.ask<{ recordings: { nodes: { state: string; startedAt: string }[] } }>(
            '{ recordings(first: 1, filter: { states: [RUNNING] }) { nodes { state startedAt } } }',
          );
          return recordings.nodes[0]?.startedAt;
        },
        { timeout: 20_000, interval: 50 },
      )
      .toBeTruthy();
  };

  async function soundOf({ id }: Told): Promise<Stereo> {
    const { recordingAddress } = await server.ask<{ recordingAddress: { path: string } }>(
      `mutation($id: ID!) { recordingAddress(id: $id, rendition: ORIGINAL) { ... on RecordingAddress { path } ... on Refused { code message } } }`,
      { id },
    );
    const reply = await fetch(`${server.origin}${recordingAddress.path}`);
    expect(reply.status).toBe(200);
    return stereoOf(Buffer.from(await reply.arrayBuffer()));
  }

  const whole = ({ left }: Stereo) => ({ from: 800, to: left.length - 800 });

  test('VM2 VM4 VM6 after the longest wait: the caller’s tone, nothing of music or greeting, within two seconds', async () => {
    await caller.call(NUMBER);
    await caller.answered();
    await begun();
    const from = caller.mark();
    await caller.listen(3_000, from);
    await caller.hangUp();
    const told = await untilLeft(caller, SOON_MS);
    expect(told).toMatchObject({ isNew: true });
    const sound = await soundOf(told);
    expect(sound.lengthMs).toBe(told.lengthMs);
    expect(sound.lengthMs).toBeGreaterThan(2_500);
    expect(sound.lengthMs).toBeLessThan(5_000);
    expect(verdict(sound.left, CALLER, whole(sound))).toBe('heard');
    expect(loudest(sound.right, CALLER, whole(sound))).toBeLessThan(NO_TRACE_DB);
    const heard = caller.heard().subarray(from, from + 20_000);
    expect(loudest(heard, MUSIC_TONES[0]!), 'no music while they speak').toBeLessThan(UNHEARD_DB);
    await expect.poll(async () => (await messageOf(caller))?.isNew, { timeout: 5_000 }).toBe(false);
    expect(await stages()).toEqual(['VOICEMAIL']);
  });

  test('VM10 a phone’s lamp is lit by a message, as its NOTIFY on the wire says, goes out, and is right again after a restart', async () => {
    await using lamp = await openLamp({ sip: asterisk, extension: 'sales-box' });
    await expect.poll(() => lamp.states.at(-1), { timeout: 5_000 }).toBe('terminated');
    await caller.call(NUMBER);
    await caller.answered();
    await begun();
    await caller.listen(1_500);
    await caller.hangUp();
    const { id } = await untilLeft(caller);
    await expect.poll(() => lamp.states.at(-1), { timeout: 5_000 }).toBe('confirmed');
    await asterisk.kill();
    await asterisk.restart();
    await untilLinked(server, centre.providerId);
    await using again = await openLamp({ sip: asterisk, extension: 'sales-box' });
    await expect.poll(() => again.states.at(-1), { timeout: 5_000 }).toBe('confirmed');
    await server.ask(
      `mutation($id: ID!) { setVoicemailHeard(id: $id, heard: true) { ... on VoicemailChange { outcome } ... on Refused { code message } } }`,
      { id },
    );
    await expect.poll(() => again.states.at(-1), { timeout: 5_000 }).toBe('terminated');
  });

  test('VM4 nobody serves the queue: answered, # skips the greeting, # ends the message', async () => {
    await caller.call(NOBODY);
    await caller.answered();
    await caller.press('#');
    await begun();
    await caller.listen(1_500);
    await caller.press('#');
    await caller.over();
    const sound = await soundOf(await untilLeft(caller));
    expect(loudest(sound.left, CALLER, { from: 800, to: 8_000 })).toBeGreaterThan(HEARD_DB);
  });

  test('VM4 silence ends it, and so does the longest time', async () => {
    await caller.call(NUMBER);
    await caller.answered();
    await begun();
    await caller.listen(1_500);
    await caller.hold();
    await caller.over();
    const { lengthMs } = await untilLeft(caller);
    expect(lengthMs).toBeGreaterThan(3_000);
    expect(lengthMs).toBeLessThan(6_000);
    const other = carrier.party('+4915990009999', { tone: CALLER });
    await other.call(NOBODY);
    await other.answered();
    await other.over(30_000);
    const long = await untilLeft(other);
    expect(Math.abs(long.lengthMs - 5_000), `${long.lengthMs}`).toBeLessThan(500);
  });

  test('VM3 a caller is transferred out of a conversation: their own voice is left alone', async () => {
    await caller.call(HELP);
    await Promise.all([caller.answered(), agent.answered()]);
    await expect.poll(stages, { timeout: 10_000, interval: 50 }).toEqual(['CONNECTED']);
    const { calls } = await server.ask<{ calls: { nodes: { id: string }[] } }>('{ calls(first: 1) { nodes { id } } }');
    await server.ask(
      `mutation($id: ID!, $to: DestinationInput!) { transferCall(callId: $id, to: $to) { ... on CallChange { outcome } ... on Refused { code message } } }`,
      { id: calls.nodes[0]!.id, to: { queueId: centre.queueIds['Sales'], voicemail: true } },
    );
    await agent.over();
    await begun();
    const from = caller.mark();
    await caller.listen(2_000);
    expect(loudest(caller.heard().subarray(from), MUSIC_TONES[0]!), 'no music').toBeLessThan(UNHEARD_DB);
    await caller.hangUp();
    const sound = await soundOf(await untilLeft(caller));
    expect(loudest(sound.left, CALLER, { from: 800, to: 12_000 })).toBeGreaterThan(HEARD_DB);
    expect(loudest(sound.left, AGENT, { from: 0, to: 12_000 }, [CALLER])).toBeLessThan(NO_TRACE_DB);
  });

  /** The agent says the greeting of the queue `Night`; gives the call. */
  async function saysGreeting(): Promise<string> {
    const { recordGreeting } = await server.ask<{ recordGreeting: { callId: string } }>(
      `mutation($agentId: ID!, $queueId: ID) { recordGreeting(agentId: $agentId, queueId: $queueId) { ... on GreetingCall { callId } ... on Refused { code message } } }`,
      { agentId: centre.agentIds['1002'], queueId: centre.queueIds['Night'] },
    );
    await agent.answered();
    await begun();
    await agent.listen(2_500);
    await agent.press('#');
    await agent.over();
    return recordGreeting.callId;
  }

  const greeting = async (): Promise<string> => {
    const { queue } = await server.ask<{ queue: { voicemail: { greeting: string } } }>(
      'query($id: ID!) { queue(id: $id) { voicemail { greeting } } }',
      { id: centre.queueIds['Night'] },
    );
    return queue.voicemail.greeting;
  };

  /** The recordings that are at the PBX. */
  async function files(): Promise<readonly string[]> {
    const { name: user, password } = asterisk.adminUser;
    const reply = await fetch(`${asterisk.ariUrl}/recordings/stored`, {
      headers: { authorization: `Basic ${btoa(`${user}:${password}`)}` },
    });
    return ((await reply.json()) as { name: string }[]).map(({ name }) => `recording:${name}`); // as ARI answers
  }

  test('VM11 a greeting is said by phone, and callers hear it, also after a restart of the PBX', async () => {
    const callId = await saysGreeting();
    expect(callId).not.toBe('');
    await expect.poll(greeting, { timeout: 10_000 }).toMatch(/^recording:ringside-/);
    const { recordings } = await server.ask<{ recordings: { nodes: { callId: string }[] } }>(
      '{ recordings(first: 1) { nodes { callId } } }',
    );
    expect(recordings.nodes.map(({ callId }) => callId)).not.toContain(callId);
    await asterisk.kill();
    await asterisk.restart();
    await untilLinked(server, centre.providerId);
    await caller.call(NOBODY);
    await caller.answered();
    const from = caller.mark();
    await begun();
    expect(loudest(caller.heard().subarray(from), AGENT), 'the greeting').toBeGreaterThan(HEARD_DB);
    await caller.hangUp();
  });

  test('VM11 the next greeting takes the file of the one before with it', async () => {
    const before = await greeting();
    await expect.poll(files, { timeout: 10_000 }).toEqual([before]);
    await saysGreeting();
    await expect.poll(greeting, { timeout: 10_000 }).not.toBe(before);
    await expect.poll(files, { timeout: 10_000 }).toEqual([await greeting()]);
  });

  /** That the last recording is nothing to be kept. */
  const dropped = (reason: string) =>
    expect
      .poll(
        async () => {
          const { recordings } = await server.ask<{ recordings: { nodes: { state: string; reason: string }[] } }>(
            '{ recordings(first: 1) { nodes { state reason } } }',
          );
          return recordings.nodes[0];
        },
        { timeout: 15_000 },
      )
      .toEqual({ state: 'FAILED', reason });

  test('VM6 what is shorter than a second is dropped', async () => {
    await caller.call(NOBODY);
    await caller.answered();
    await caller.press('#');
    await begun();
    await caller.hangUp();
    await dropped('tooShort');
    expect(await messageOf(caller)).toBeUndefined();
  });

  test('VM6 who says nothing until the silence ends it has left no message', async () => {
    await caller.call(NOBODY);
    await caller.answered();
    await caller.hold();
    await caller.over();
    await dropped('silent');
    expect(await messageOf(caller)).toBeUndefined();
  });

  test('VM5 a greeting that the PBX does not have: as if there were no box', async () => {
    await server.ask(
      `mutation($id: ID!) { updateQueue(id: $id, input: { voicemail: { greeting: "sound:there-is-none" } }) { ... on QueueChange { outcome } ... on Refused { code message } } }`,
      { id: centre.queueIds['Night'] },
    );
    await caller.call(NOBODY);
    await caller.over();
    expect(await stages()).toEqual(['EMPTY']);
    expect(await messageOf(caller)).toBeUndefined();
    await server.ask(
      `mutation($id: ID!) { updateQueue(id: $id, input: { voicemail: { greeting: "sound:vm-goodbye" } }) { ... on QueueChange { outcome } ... on Refused { code message } } }`,
      { id: centre.queueIds['Night'] },
    );
  });

  test('VM7 a SIGKILL of the server in the middle: what was said before and after is in it', async () => {
    await caller.call(NUMBER);
    await caller.answered();
    await begun();
    await caller.listen(1_500);
    await server.kill();
    await caller.listen(1_000);
    await server.start();
    await untilLinked(server, centre.providerId);
    await caller.listen(1_000);
    await caller.hangUp();
    const sound = await soundOf(await untilLeft(caller));
    expect(sound.lengthMs).toBeGreaterThan(3_500);
    expect(loudest(sound.left, CALLER, { from: 800, to: 8_800 }), 'before').toBeGreaterThan(HEARD_DB);
    const { length } = sound.left;
    expect(loudest(sound.left, CALLER, { from: length - 6_400, to: length - 800 }), 'after').toBeGreaterThan(HEARD_DB);
  });

  test('VM7 who hangs up while the server is dead has left what they said', async () => {
    await caller.call(NUMBER);
    await caller.answered();
    await begun();
    await caller.listen(1_500);
    await server.kill();
    await caller.hangUp();
    await server.start();
    await untilLinked(server, centre.providerId);
    const sound = await soundOf(await untilLeft(caller));
    expect(loudest(sound.left, CALLER, { from: 800, to: 8_000 })).toBeGreaterThan(HEARD_DB);
  });

  test('VM7 a SIGKILL during the greeting: it is played again, and the message taken down', async () => {
    await caller.call(NUMBER);
    await caller.answered();
    await expect.poll(stages, { timeout: 10_000, interval: 20 }).toEqual(['LEAVING_MESSAGE']);
    await server.kill();
    await server.start();
    await untilLinked(server, centre.providerId);
    await begun();
    await caller.listen(1_500);
    await caller.hangUp();
    const sound = await soundOf(await untilLeft(caller));
    expect(loudest(sound.left, CALLER, { from: 800, to: 8_000 })).toBeGreaterThan(HEARD_DB);
  });
});
