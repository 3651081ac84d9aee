/** Hands on calls over a real Asterisk: who is with whom is asked of Asterisk, not of the server that arranged it. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freeUdpPort } from '../../peers/asterisk/ports.ts';
import type { Calls } from '../../peers/sip/callers.ts';
import { type Phone, startPhone } from '../../peers/sip/phone.ts';
import { untilLinked } from '../../support/asteriskCentre.ts';
import { type HandsOn, openHandsOn, type Seen } from '../../support/handsOn.ts';

const from = '+4915990001111';
const beds = new AsyncDisposableStack();
let hands: HandsOn;
let outside: Phone;
let caller: Calls;

beforeAll(async () => {
  const carrierPort = await freeUdpPort();
  hands = beds.use(
    await openHandsOn(
      {
        '1001': { queues: { Sales: 0 }, behaviour: { answerAfterMs: 300 } },
        '1002': { behaviour: { answerAfterMs: 300 } },
        '1003': { behaviour: { refuseWith: 486, refuseAfterMs: 300 } },
        '1004': { behaviour: { refuseWith: 603, refuseAfterMs: 300 } },
      },
      { carrierPort, settings: { wrapUpMs: 0 } },
    ),
  );
  const behaviour = { answerAfterMs: 100 };
  outside = beds.use(
    await startPhone({ sip: hands.asterisk, extension: '+493023125002', port: carrierPort, behaviour }),
  );
});
afterAll(() => beds.disposeAsync());

/** What a test leaves behind is put away, and nothing of it may be left on the PBX. */
afterEach(async () => {
  for (const { id } of await hands.calls()) await hands.command('hangUp', { callId: id });
  await hands.callsOver();
  await caller.done;
  const left = [...(await hands.bridges()), ...(await hands.asterisk.errors())];
  if (left.length > 0) throw new Error(`left behind: ${left.join('; ')}`);
});

/** A caller who talks to 1001. */
async function talking(): Promise<Seen> {
  caller = await hands.caller(from);
  const call = await hands.callOnce(({ state }) => state === 'CONNECTED');
  await isWith(`talk ${from} 1001`);
  return call;
}

const isWith = (...bridges: readonly string[]) =>
  expect.poll(() => hands.bridges(), { timeout: 10_000 }).toEqual(bridges);
const legOf = ({ handling }: Seen, number: string) => handling!.parties.find((party) => party.number === number)!.legId;
const isTalking = ({ state, handling }: Seen) =>
  state === 'CONNECTED' && handling?.parties.length === 2 && handling.parties.every(({ hold }) => hold === 'NONE');
const consults = ({ handling }: Seen) => handling?.consult?.state === 'TALKING';
const agent = (extension: string) => ({ agentId: hands.centre.agentIds[extension] });

describe('hands on a call', () => {
  test('C20 C22 C31 hold, resume, mute and keys', async () => {
    const { id: callId } = await talking();
    expect(await hands.command('holdCall', { callId })).toBe('DONE');
    expect(await hands.bridges()).toEqual(['talk 1001', `wait ${from}`]);
    expect(await hands.command('resumeCall', { callId })).toBe('DONE');
    expect(await hands.bridges()).toEqual([`talk ${from} 1001`]);
    expect(await hands.command('muteCall', { callId, muted: true })).toBe('DONE');
    expect(await hands.command('muteCall', { callId, muted: false })).toBe('DONE');
    expect(await hands.command('sendDtmf', { callId, digits: '12#' })).toBe('DONE');
    expect(await hands.command('hangUp', { callId })).toBe('DONE');
  });

  test('C24 C18 a blind transfer to an agent, clicked twice', async () => {
    const before = (await hands.phones['1002']!.log()).length;
    const { id: callId } = await talking();
    const transfer = { callId, to: agent('1002'), key: 'one click' };
    const both = await Promise.all([hands.command('transferCall', transfer), hands.command('transferCall', transfer)]);
    expect(both).toEqual(['DONE', 'DONE']);
    expect(await hands.bridges()).toContain(`wait ${from}`);
    await hands.callOnce(isTalking);
    await isWith(`talk ${from} 1002`);
    expect(await hands.phones['1002']!.log()).toHaveLength(before + 1);
    await expect.poll(async () => (await hands.phones['1001']!.log()).at(-1)).toMatchObject({ endedBy: 'them' });
  });

  test.each([
    ['is busy', '1003', 'BUSY'],
    ['declines', '1004', 'REJECTED'],
  ])('C25 a transfer to a phone that %s comes back to the agent', async (_how, extension, back) => {
    const { id: callId } = await talking();
    await hands.command('transferCall', { callId, to: agent(extension) });
    const { handling } = await hands.callOnce((call) => call.handling?.back === back);
    expect(handling?.parties.map(({ number }) => number)).toContain('1001');
    await hands.callOnce(isTalking);
    await isWith(`talk ${from} 1001`);
  });

  test('C24 a blind transfer to a number outside', async () => {
    const { id: callId } = await talking();
    expect(await hands.command('transferCall', { callId, to: { number: '030 23125002' } })).toBe('DONE');
    await hands.callOnce(isTalking);
    expect(await outside.log()).toHaveLength(1);
  });

  test('C26 a blind transfer to a queue', async () => {
    const { id: callId } = await talking();
    const to = { queueId: hands.centre.queueIds['Sales'] };
    expect(await hands.command('transferCall', { callId, to })).toBe('DONE');
    await hands.callOnce(({ state }) => state === 'QUEUED');
    await isWith(`wait ${from}`);
    await hands.callOnce(isTalking);
    await isWith(`talk ${from} 1001`);
  });

  test('C27 C29 consult, swap, bring together, and let one go', async () => {
    const { id: callId } = await talking();
    expect(await hands.command('startConsult', { callId, to: { number: '1002' } })).toBe('DONE');
    await hands.callOnce(consults);
    await isWith('talk 1001 1002', `wait ${from}`);
    expect(await hands.command('swapConsult', { callId })).toBe('DONE');
    await isWith(`talk ${from} 1001`, 'wait 1002');
    expect(await hands.command('swapConsult', { callId })).toBe('DONE');
    await isWith('talk 1001 1002', `wait ${from}`);
    expect(await hands.command('mergeConsult', { callId })).toBe('DONE');
    await isWith(`talk ${from} 1001 1002`);
    const call = await hands.callOnce(({ handling }) => handling!.parties.every(({ hold }) => hold === 'NONE'));
    expect(await hands.command('dropParty', { callId, legId: legOf(call, '1002') })).toBe('DONE');
    await isWith(`talk ${from} 1001`);
  });

  test('C27 consult and cancel; C27 consult and complete', async () => {
    const { id: callId } = await talking();
    await hands.command('startConsult', { callId, to: agent('1002') });
    await hands.callOnce(consults);
    expect(await hands.command('cancelConsult', { callId })).toBe('DONE');
    await hands.callOnce(isTalking);
    await isWith(`talk ${from} 1001`);
    await hands.command('startConsult', { callId, to: agent('1002') });
    await hands.callOnce(consults);
    expect(await hands.command('completeConsult', { callId })).toBe('DONE');
    await hands.callOnce(isTalking);
    await isWith(`talk ${from} 1002`);
  });

  test('C28 a third party who is busy: agent and caller are together again', async () => {
    const { id: callId } = await talking();
    await hands.command('startConsult', { callId, to: { number: '1003' } });
    const { state } = await hands.callOnce(
      ({ handling }) => handling?.consult === null && handling.parties.length === 2,
    );
    expect(state).toBe('CONNECTED');
    await isWith(`talk ${from} 1001`);
  });

  test('C30 park, and retrieve by an agent', async () => {
    const { id: callId } = await talking();
    expect(await hands.command('parkCall', { callId })).toBe('DONE');
    await isWith(`wait ${from}`);
    expect((await hands.calls())[0]).toMatchObject({ state: 'PARKED', handling: { parked: { slot: '701' } } });
    expect(await hands.command('retrieveCall', { callId, ...agent('1002') })).toBe('DONE');
    await hands.callOnce(isTalking);
    await isWith(`talk ${from} 1002`);
  });

  test('the server is killed during a consultation: nobody is moved, and the consultation goes on', async () => {
    const { id: callId } = await talking();
    await hands.command('startConsult', { callId, to: agent('1002') });
    await hands.callOnce(consults);
    const apart = ['talk 1001 1002', `wait ${from}`];
    await isWith(...apart);
    await hands.server.kill();
    expect(await hands.bridges()).toEqual(apart);
    await hands.server.start();
    await untilLinked(hands.server, hands.centre.providerId);
    expect(await hands.bridges()).toEqual(apart);
    await hands.callOnce(consults);
    expect(await hands.command('completeConsult', { callId })).toBe('DONE');
    await hands.callOnce(isTalking);
    await isWith(`talk ${from} 1002`);
  });

  test('the server is killed while a call is parked: it is retrieved from its slot afterwards', async () => {
    const { id: callId } = await talking();
    await hands.command('parkCall', { callId });
    await isWith(`wait ${from}`);
    await hands.server.kill();
    await hands.server.start();
    await untilLinked(hands.server, hands.centre.providerId);
    await isWith(`wait ${from}`);
    expect(await hands.command('retrieveCall', { callId, ...agent('1002') })).toBe('DONE');
    await hands.callOnce(isTalking);
    await isWith(`talk ${from} 1002`);
  });

  test('C27 the caller hangs up in the middle: the two who consult talk on; C24 while the target rings, it is let go', async () => {
    const { id: callId } = await talking();
    await hands.command('startConsult', { callId, to: agent('1002') });
    await hands.callOnce(consults);
    await caller.stop();
    await isWith('talk 1001 1002');
    await hands.command('hangUp', { callId });
    await expect.poll(() => hands.calls()).toEqual([]);
    const next = await talking();
    await hands.command('transferCall', { callId: next.id, to: { number: '+493023125009' } });
    await caller.stop();
    await expect.poll(() => hands.calls(), { timeout: 15_000 }).toEqual([]);
  });
});
