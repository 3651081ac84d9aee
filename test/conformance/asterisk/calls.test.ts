/** A call from its arrival to its end, over a real Asterisk, with SIPp as caller and as phones. */
import { describe, expect, test } from 'vitest';
import { type Asterisk, startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { freeUdpPort } from '../../peers/asterisk/ports.ts';
import { placeCalls } from '../../peers/sip/callers.ts';
import { type Phone, type PhoneOptions, startPhone } from '../../peers/sip/phone.ts';
import { bridge, leg, type Link, openLink } from '../../support/asteriskLink.ts';
import { ariOf, packetsTo } from '../../support/observer.ts';

const number = '+4930901820';
const shown = { number: '+4930901820', name: 'Sales "A" <1>' };

const bed = (extensions: readonly string[]): Promise<Asterisk> =>
  startAsterisk({ endpoints: extensions.map((extension) => ({ extension })), musicClasses: ['sales', 'support'] });

const phone = (
  asterisk: Asterisk,
  extension: string,
  options: Pick<PhoneOptions, 'behaviour' | 'echo'>,
): Promise<Phone> =>
  startPhone({ sip: asterisk, extension, password: asterisk.account(extension).password, ...options });

const arrival = async (link: Link, since = 0) => (await link.heard('leg.arrived', { since })).legId;

const ring = (link: Link, legId: string, extension: string, forLegId: string, timeoutMs = 10_000): Promise<void> =>
  link.perform('site-1', {
    type: 'ring',
    legId: leg(legId),
    target: { kind: 'extension', extension },
    shown,
    timeoutMs,
    forLegId: leg(forLegId),
  });

describe('an inbound call', () => {
  test('arrives, waits with music, is rung, joined and hung up on', async () => {
    await using asterisk = await bed(['1001']);
    await using link = await openLink(asterisk);
    await using agent = await phone(asterisk, '1001', { behaviour: { answerAfterMs: 300 } });
    await using calls = await placeCalls({ sip: asterisk, target: number, from: ['+4915990001111'] });
    const arrived = await link.heard('leg.arrived');
    const caller = arrived.legId;
    expect(arrived).toMatchObject({ dialled: number, remote: { number: '+4915990001111' }, answered: false });
    expect(caller.startsWith('pbx~')).toBe(true);

    await link.perform('site-1', { type: 'answer', legId: caller });
    await link.perform('site-1', { type: 'wait', legId: caller, music: 'sales' });
    await link.heard('leg.answered', { where: ({ legId }) => legId === caller });
    expect(await packetsTo(asterisk, caller)).toBeGreaterThan(0);

    await ring(link, 'site-1-l2', '1001', caller);
    await link.heard('leg.ringing', { where: ({ legId }) => legId === 'site-1-l2' });
    await link.heard('leg.answered', { where: ({ legId }) => legId === 'site-1-l2' });
    await link.perform('site-1', { type: 'join', bridgeId: bridge('site-1-b1'), legIds: [caller, leg('site-1-l2')] });
    const joined = await link.heard('legs.joined');
    expect(joined).toMatchObject({ bridgeId: 'site-1-b1' });
    expect([...joined.legIds].toSorted()).toEqual([caller, 'site-1-l2'].toSorted());
    expect(await packetsTo(asterisk, caller), 'the music has ended').toBe(0);

    await link.perform('site-1', { type: 'hangUp', legId: caller, cause: 'normal' });
    await link.perform('site-1', { type: 'hangUp', legId: leg('site-1-l2'), cause: 'normal' });
    await link.perform('site-1', { type: 'clear', bridgeId: bridge('site-1-b1') });
    await link.heard('leg.left', { where: ({ legId, cause }) => legId === caller && cause === 'normal' });
    await link.heard('leg.left', { where: ({ legId, cause }) => legId === 'site-1-l2' && cause === 'normal' });
    expect(await calls.done).toMatchObject([{ status: 200, endedBy: 'them' }]);
    await expect.poll(() => agent.log()).toMatchObject([{ from: '+4930901820', status: 200, endedBy: 'them' }]);
    expect(await asterisk.errors()).toEqual([]);
    expect(link.events.filter(({ type }) => type === 'leg.answered')).toHaveLength(2);
    expect(link.events.filter(({ type }) => type === 'leg.ringing')).toHaveLength(1);
    expect(link.events.filter(({ type }) => type === 'leg.left')).toHaveLength(2);
  });

  test('every effect may be repeated, and none can be heard', async () => {
    await using asterisk = await bed(['1001']);
    await using link = await openLink(asterisk);
    await using _agent = await phone(asterisk, '1001', { behaviour: { answerAfterMs: 0 } });
    await using calls = await placeCalls({ sip: asterisk, target: number });
    const caller = await arrival(link);
    for (let again = 0; again < 2; again += 1) {
      await link.perform('site-1', { type: 'answer', legId: caller });
      await link.perform('site-1', { type: 'wait', legId: caller, music: 'sales' });
    }
    expect(await packetsTo(asterisk, caller), 'music after waiting twice').toBeGreaterThan(0);
    await link.perform('site-1', { type: 'answer', legId: caller });
    expect(await packetsTo(asterisk, caller), 'music after answering one who waits').toBeGreaterThan(0);
    await link.perform('site-1', { type: 'wait', legId: caller, music: 'support' });
    expect(await packetsTo(asterisk, caller), 'music after moving to another room').toBeGreaterThan(0);
    for (let again = 0; again < 2; again += 1) await ring(link, 'site-1-l2', '1001', caller);
    await link.heard('leg.answered', { where: ({ legId }) => legId === 'site-1-l2' });
    const legIds = [caller, leg('site-1-l2')];
    await link.perform('site-1', { type: 'join', bridgeId: bridge('site-1-b1'), legIds });
    await link.heard('legs.joined');
    const since = link.events.length;
    await using observer = await ariOf(asterisk);
    await link.perform('site-1', { type: 'join', bridgeId: bridge('site-1-b1'), legIds, again: true });
    await link.heard('legs.joined', { since });
    expect(
      observer.events.filter(({ type }) => type === 'ChannelLeftBridge'),
      'nobody was taken out',
    ).toEqual([]);
    for (let again = 0; again < 2; again += 1) {
      for (const legId of legIds) await link.perform('site-1', { type: 'hangUp', legId, cause: 'normal' });
      await link.perform('site-1', { type: 'clear', bridgeId: bridge('site-1-b1') });
    }
    await calls.done;
  });

  test('who is not answered hears ringing and then music as early media, until an agent takes the call', async () => {
    await using asterisk = await bed(['1001']);
    await using link = await openLink(asterisk);
    await using _agent = await phone(asterisk, '1001', { behaviour: { answerAfterMs: 0 } });
    await using calls = await placeCalls({ sip: asterisk, target: number });
    const caller = await arrival(link);
    await link.perform('site-1', { type: 'wait', legId: caller, music: 'sales' });
    expect(await packetsTo(asterisk, caller), 'music before the answer').toBeGreaterThan(0);
    const statuses = async () =>
      (await calls.messages()).filter(({ method }) => method === 'INVITE').map(({ status }) => status);
    await expect.poll(statuses).toEqual([undefined, 100, 180, 183]);
    await ring(link, 'site-1-l2', '1001', caller);
    await link.heard('leg.answered', { where: ({ legId }) => legId === 'site-1-l2' });
    await link.perform('site-1', { type: 'answer', legId: caller });
    await link.perform('site-1', { type: 'join', bridgeId: bridge('site-1-b1'), legIds: [caller, leg('site-1-l2')] });
    await link.heard('legs.joined');
    await expect.poll(statuses).toEqual([undefined, 100, 180, 183, 200]);
    await calls.stop();
    await link.heard('leg.left', { where: ({ legId, cause }) => legId === caller && cause === 'normal' });
  });

  test('a caller who gives up before the answer has left as normal', async () => {
    await using asterisk = await bed([]);
    await using link = await openLink(asterisk);
    await using calls = await placeCalls({ sip: asterisk, target: number, patienceMs: 300 });
    const caller = await arrival(link);
    await link.perform('site-1', { type: 'wait', legId: caller, music: 'sales' });
    await link.heard('leg.left', { where: ({ legId, cause }) => legId === caller && cause === 'normal' });
    expect(await calls.done).toMatchObject([{ status: 487 }]);
    expect(link.events.filter(({ type }) => type === 'leg.left')).toHaveLength(1);
  });

  test('the ends that a caller is told', async () => {
    await using asterisk = await bed([]);
    await using link = await openLink(asterisk);
    const causes = { busy: 486, unallocated: 404, noAnswer: 480, congestion: 503, rejected: 403, normal: 603 } as const;
    for (const [cause, status] of Object.entries(causes)) {
      const since = link.events.length;
      await using calls = await placeCalls({ sip: asterisk, target: number });
      const legId = await arrival(link, since);
      await link.perform('site-1', { type: 'hangUp', legId, cause: cause as keyof typeof causes });
      expect(await calls.done).toMatchObject([{ status }]);
    }
  });

  test('legs that are not there are told as gone, and whoever is left keeps his music', async () => {
    await using asterisk = await bed([]);
    await using link = await openLink(asterisk);
    await using _calls = await placeCalls({ sip: asterisk, target: number });
    const caller = await arrival(link);
    await link.perform('site-1', { type: 'answer', legId: caller });
    await link.perform('site-1', { type: 'wait', legId: caller, music: 'sales' });
    const join = link.perform('site-1', {
      type: 'join',
      bridgeId: bridge('site-1-b1'),
      legIds: [caller, leg('site-1-l2')],
    });
    await expect(join).rejects.toMatchObject({
      name: 'ProviderError',
      fault: 'gone',
      gone: ['site-1-l2'],
      retryable: false,
    });
    expect(await packetsTo(asterisk, caller)).toBeGreaterThan(0);
    const wait = link.perform('site-1', { type: 'wait', legId: leg('pbx~1.1'), music: 'sales' });
    await expect(wait).rejects.toMatchObject({ fault: 'gone', gone: ['pbx~1.1'] });
  });
});

describe('a call that an agent places', () => {
  test('the agent hears it ring, and the tone ends in the conversation', async () => {
    await using asterisk = await bed(['1001', '1002']);
    await using link = await openLink(asterisk);
    await using _own = await phone(asterisk, '1001', { behaviour: { answerAfterMs: 0 } });
    await using _other = await phone(asterisk, '1002', { behaviour: { answerAfterMs: 500 } });
    await link.perform('site-1', {
      type: 'ring',
      legId: leg('site-1-l1'),
      target: { kind: 'extension', extension: '1001' },
      shown,
      timeoutMs: 10_000,
    });
    await link.heard('leg.answered', { where: ({ legId }) => legId === 'site-1-l1' });
    await link.perform('site-1', { type: 'indicate', legId: leg('site-1-l1'), tone: 'ringing' });
    expect(await packetsTo(asterisk, leg('site-1-l1'))).toBeGreaterThan(0);
    await ring(link, 'site-1-l2', '1002', 'site-1-l1');
    await link.heard('leg.answered', { where: ({ legId }) => legId === 'site-1-l2' });
    await link.perform('site-1', {
      type: 'join',
      bridgeId: bridge('site-1-b1'),
      legIds: [leg('site-1-l1'), leg('site-1-l2')],
    });
    await link.heard('legs.joined');
    expect(await packetsTo(asterisk, leg('site-1-l1'))).toBe(0);
  });

  test('a number outside is dialled over the trunk, with the number that is to be shown', async () => {
    const carrierPort = await freeUdpPort();
    await using asterisk = await startAsterisk({ carrierPort });
    await using link = await openLink(asterisk);
    const behaviour = { answerAfterMs: 100 };
    await using carrier = await startPhone({ sip: asterisk, extension: 'carrier', port: carrierPort, behaviour });
    const legId = leg('site-1-l2');
    const target = { kind: 'outside', number: '+4915990001111' } as const;
    await link.perform('site-1', { type: 'ring', legId, target, shown: { number, name: '' }, timeoutMs: 10_000 });
    await link.heard('leg.ringing');
    await link.heard('leg.answered');
    await link.perform('site-1', { type: 'hangUp', legId, cause: 'normal' });
    await link.heard('leg.left', { where: ({ cause }) => cause === 'normal' });
    await expect
      .poll(() => carrier.log())
      .toMatchObject([{ from: number, to: '+4915990001111', status: 200, endedBy: 'them' }]);
  });
});
