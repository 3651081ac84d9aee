/** The link to an Asterisk: lost, taken, stalled and found again, and what is told of the calls that went on meanwhile. */
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import type { LiveLegs, ProviderEvent } from '../../../server/src/floor/event.ts';
import { type Asterisk, startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { placeCalls } from '../../peers/sip/callers.ts';
import { startPhone } from '../../peers/sip/phone.ts';
import { bridge, leg, type Link, openLink, openProvider } from '../../support/asteriskLink.ts';
import { brokenWire } from '../../support/brokenWire.ts';
import { packetsTo } from '../../support/observer.ts';

const number = '+4930901820';

/** What an adapter that is new to this Asterisk sees. */
async function look(asterisk: Asterisk): Promise<LiveLegs> {
  await using provider = openProvider(asterisk);
  const stop = new AbortController();
  for await (const event of provider.events(stop.signal)) if (event.type === 'provider.snapshot') return event.live;
  throw new Error('no snapshot');
}

/** The leg of a caller, whether the snapshot shows it or it came after. */
async function found(link: Link, from: string): Promise<string> {
  const listed = link.events.flatMap((event) => (event.type === 'provider.snapshot' ? event.live.legs : []));
  const there = listed.find(({ inbound }) => inbound?.remote.number === from);
  return there?.legId ?? (await link.heard('leg.arrived', { where: ({ remote }) => remote.number === from })).legId;
}

describe('the snapshot', () => {
  test('shows who waits, rings and talks, also after the link and the adapter were gone', async () => {
    await using asterisk = await startAsterisk({
      endpoints: [{ extension: '1001' }, { extension: '1002' }],
      musicClasses: ['sales'],
    });
    const register = (extension: string, behaviour: Parameters<typeof startPhone>[0]['behaviour']) =>
      startPhone({ sip: asterisk, extension, password: asterisk.account(extension).password, behaviour });
    await using _one = await register('1001', { answerAfterMs: 0 });
    await using _two = await register('1002', { neverAnswers: true });
    await using talker = await placeCalls({ sip: asterisk, target: number, from: ['+4915990000001'] });
    const legs = { talker: '', waiter: '', newcomer: '' };
    {
      await using link = await openLink(asterisk);
      legs.talker = (await link.heard('leg.arrived')).legId;
      await link.perform('site-1', { type: 'answer', legId: leg(legs.talker) });
      const ring = (legId: string, extension: string) =>
        link.perform('site-1', {
          type: 'ring',
          legId: leg(legId),
          target: { kind: 'extension', extension },
          shown: { number, name: '' },
          timeoutMs: 60_000,
        });
      await ring('site-1-l2', '1001');
      await link.heard('leg.answered', { where: ({ legId }) => legId === 'site-1-l2' });
      await link.perform('site-1', {
        type: 'join',
        bridgeId: bridge('site-1-b2'),
        legIds: [leg(legs.talker), leg('site-1-l2')],
      });
      await link.heard('legs.joined');
      await ring('site-2-l2', '1002');
      await link.heard('leg.ringing', { where: ({ legId }) => legId === 'site-2-l2' });
    }
    // Nobody listens: who calls now asks again every second, or has slipped in before Asterisk noticed.
    await using waiter = await placeCalls({ sip: asterisk, target: number, from: ['+4915990000002'] });
    await using link = await openLink(asterisk);
    legs.waiter = await found(link, '+4915990000002');
    await link.perform('site-3', { type: 'wait', legId: leg(legs.waiter), music: 'sales' });
    await using newcomer = await placeCalls({ sip: asterisk, target: number, from: ['+4915990000003'] });
    legs.newcomer = (
      await link.heard('leg.arrived', { where: ({ remote }) => remote.number === '+4915990000003' })
    ).legId;

    const live = await look(asterisk); // takes the name over, as another node of ours would
    expect(live).toMatchObject({
      legs: [
        {
          legId: legs.talker,
          state: 'up',
          place: { kind: 'talk', bridgeId: 'site-1-b2' },
          inbound: { dialled: number, remote: { number: '+4915990000001' } },
        },
        { legId: 'site-1-l2', state: 'up', place: { kind: 'talk', bridgeId: 'site-1-b2' } },
        { legId: 'site-2-l2', state: 'ringing', place: { kind: 'none' } },
        { legId: legs.waiter, state: 'arrived', place: { kind: 'waiting' }, inbound: { dialled: number } },
        { legId: legs.newcomer, state: 'arrived', place: { kind: 'none' }, inbound: { dialled: number } },
      ],
      talkBridges: ['site-1-b2'],
      phonesComplete: true,
    });
    expect(live.phones).toContainEqual({ extension: '1001', state: 'online' });
    expect(live.legs[1]).not.toHaveProperty('inbound');
    expect(await look(asterisk), 'a second look shows the same').toEqual(live);
    await Promise.all([talker, waiter, newcomer].map((calls) => calls.stop()));
  });

  test('leaves the legs and talk bridges of another Ringside on the same Asterisk alone', async () => {
    await using asterisk = await startAsterisk({ endpoints: [{ extension: '1001' }] });
    await using _phone = await startPhone({
      sip: asterisk,
      extension: '1001',
      password: asterisk.account('1001').password,
      behaviour: { neverAnswers: true },
    });
    await using other = await openLink(asterisk, { id: 'other', settings: { app: 'other' } });
    await other.perform('theirs-1', {
      type: 'ring',
      legId: leg('theirs-1-l1'),
      target: { kind: 'extension', extension: '1001' },
      shown: { number, name: '' },
      timeoutMs: 60_000,
    });
    await other.heard('leg.ringing');
    await expect(
      other.perform('theirs-1', { type: 'join', bridgeId: bridge('theirs-1-b1'), legIds: [leg('theirs-1-l9')] }),
    ).rejects.toMatchObject({ fault: 'gone' });
    expect(await look(asterisk)).toMatchObject({ legs: [], talkBridges: [] });
  });

  test('events that came while it was taken are told after it, unless it has told them', async () => {
    await using asterisk = await startAsterisk();
    const provider = openProvider(asterisk);
    const stop = new AbortController();
    const told: ProviderEvent[] = [];
    await using calls = await placeCalls({ sip: asterisk, target: number, count: 60, ratePerSecond: 60 });
    await delay(300);
    for await (const event of provider.events(stop.signal)) {
      told.push(event);
      const arrived = told.flatMap((each) => (each.type === 'leg.arrived' ? [each.legId] : []));
      const listed = told.flatMap((each) =>
        each.type === 'provider.snapshot' ? each.live.legs.map(({ legId }) => legId) : [],
      );
      if (arrived.length + listed.length < 60) continue;
      expect(new Set([...arrived, ...listed]).size, 'nobody is told twice').toBe(60);
      break;
    }
    expect(told.slice(0, 2).map(({ type }) => type)).toEqual(['provider.connected', 'provider.snapshot']);
    stop.abort();
    await provider[Symbol.asyncDispose]();
    await calls.stop();
  });
});

describe('a link that is lost', () => {
  test('Asterisk is killed and started again: lost, then connected with nobody there', async () => {
    await using asterisk = await startAsterisk();
    await using link = await openLink(asterisk);
    await using calls = await placeCalls({ sip: asterisk, target: number });
    const caller = (await link.heard('leg.arrived')).legId;
    await link.perform('site-1', { type: 'answer', legId: caller });
    await link.perform('site-1', { type: 'wait', legId: caller, music: 'default' });
    const since = link.events.length;
    await asterisk.kill();
    expect((await link.heard('provider.lost', { since, timeoutMs: 1_000 })).reason).toMatch(/closed the connection/);
    await expect(link.perform('site-1', { type: 'answer', legId: caller })).rejects.toMatchObject({
      fault: 'unreachable',
      retryable: true,
    });
    await asterisk.restart();
    await link.heard('provider.connected', { since });
    expect((await link.heard('provider.snapshot', { since })).live.legs).toEqual([]);
    await calls.vanish();
    // Waiting rooms are gone as well, and made again.
    await using again = await placeCalls({ sip: asterisk, target: number });
    const next = (await link.heard('leg.arrived', { since })).legId;
    await link.perform('site-2', { type: 'answer', legId: next });
    await link.perform('site-2', { type: 'wait', legId: next, music: 'default' });
    expect(await packetsTo(asterisk, next)).toBeGreaterThan(0);
    await again.stop();
  });

  test('a network that swallows everything is noticed within three seconds, and what happened meanwhile is in the snapshot', async () => {
    await using asterisk = await startAsterisk();
    await using wire = await brokenWire('127.0.0.1', asterisk.httpPort);
    await using link = await openLink(asterisk, { address: `http://127.0.0.1:${wire.port}` });
    await using calls = await placeCalls({ sip: asterisk, target: number });
    const caller = (await link.heard('leg.arrived')).legId;
    const since = link.events.length;
    wire.silence();
    const began = performance.now();
    expect((await link.heard('provider.lost', { since })).reason).toMatch(/stopped answering/);
    expect(performance.now() - began).toBeLessThan(3_500);
    // Asterisk believes in the old connection for a while, and lets callers in who are told to nobody.
    await using late = await placeCalls({ sip: asterisk, target: number, from: ['+4915990000009'] });
    await delay(500);
    wire.mend();
    const { live } = await link.heard('provider.snapshot', { since });
    expect(performance.now() - began, 'connected again').toBeLessThan(9_000);
    expect(live.legs[0]).toMatchObject({ legId: caller, inbound: { dialled: number } });
    expect(await found(link, '+4915990000009')).not.toBe(caller);
    await Promise.all([calls, late].map((each) => each.stop()));
  });

  test('a REST request into a network that swallows everything ends after five seconds', async () => {
    await using asterisk = await startAsterisk();
    await using wire = await brokenWire('127.0.0.1', asterisk.httpPort);
    await using link = await openLink(asterisk, { address: `http://127.0.0.1:${wire.port}` });
    wire.silence();
    const began = performance.now();
    await expect(link.perform('site-1', { type: 'clear', bridgeId: bridge('site-1-b1') })).rejects.toMatchObject({
      fault: 'timeout',
      retryable: true,
    });
    expect(performance.now() - began).toBeLessThan(6_000);
    wire.mend();
  });

  // Hundreds of times in a row, and Asterisk 22.10.1 itself aborts now and then.
  test('whoever follows at once upon another gets all events, twenty times', async () => {
    await using asterisk = await startAsterisk();
    const { name, password } = asterisk.adminUser;
    const headers = { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` };
    for (let at = 1; at <= 20; at += 1) {
      await using provider = openProvider(asterisk);
      const stop = new AbortController();
      const events = provider.events(stop.signal)[Symbol.asyncIterator]();
      await events.next();
      await events.next();
      const query = 'endpoint=Local/1@nowhere&app=ringside';
      const made = await fetch(`${asterisk.ariUrl}/channels/site-${at}-l1?${query}`, { method: 'POST', headers });
      await made.text(); // or its connection stays taken
      expect((await events.next()).value).toMatchObject({ type: 'leg.left', legId: `site-${at}-l1` });
      stop.abort();
      await events.next();
    }
  });

  test('another client takes the app name: lost in words, and not fought over', async () => {
    await using asterisk = await startAsterisk();
    await using link = await openLink(asterisk);
    const since = link.events.length;
    const { name, password } = asterisk.adminUser;
    const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
    const thief = new WebSocket(`${asterisk.ariUrl.replace(/^http/, 'ws')}/events?app=ringside`, {
      headers: { authorization },
    });
    await once(thief, 'open');
    expect((await link.heard('provider.lost', { since })).reason).toMatch(/taken over the app name “ringside”/);
    let fought = false;
    thief.on('message', (data: Buffer) => (fought ||= data.toString().includes('ApplicationReplaced')));
    await delay(3_000);
    expect(fought).toBe(false);
    thief.terminate();
  });

  test('whoever reads slowly loses nothing, and is not cut off by an Asterisk that waits only 100 ms', async () => {
    await using asterisk = await startAsterisk({ extra: { 'ari.conf': '[general](+)\nwebsocket_write_timeout=100' } });
    const { name, password } = asterisk.adminUser;
    const headers = { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` };
    await using provider = openProvider(asterisk);
    const stop = new AbortController();
    const events = provider.events(stop.signal)[Symbol.asyncIterator]();
    await events.next();
    await events.next();
    const count = 500;
    for (let at = 1; at <= count; at += 1) {
      const query = 'endpoint=Local/1@nowhere&app=ringside&appArgs=agent,site-1';
      const made = await fetch(`${asterisk.ariUrl}/channels/site-${at}-l1?${query}`, { method: 'POST', headers });
      await made.text(); // or its connection stays taken
    }
    await delay(1_500); // nobody has read yet
    const left = new Set<string>();
    while (left.size < count) {
      const { value } = await events.next();
      if (value?.type === 'leg.left') left.add(value.legId);
    }
    stop.abort();
    expect((await events.next()).done).toBe(true);
  });
});

test('two Asterisks at once, each with a password of its own', async () => {
  await using one = await startAsterisk();
  await using two = await startAsterisk();
  expect(one.adminUser.password).not.toBe(two.adminUser.password);
  await using first = await openLink(one, { id: 'first' });
  await using second = await openLink(two, { id: 'second' });
  await using callsOne = await placeCalls({ sip: one, target: number });
  await using callsTwo = await placeCalls({ sip: two, target: number });
  expect((await first.heard('leg.arrived')).legId).toMatch(/^first~/);
  expect((await second.heard('leg.arrived')).legId).toMatch(/^second~/);
  expect(first.events.filter(({ type }) => type === 'leg.arrived')).toHaveLength(1);
  await Promise.all([callsOne, callsTwo].map((calls) => calls.stop()));
});

test('a wrong password is an error that can be caught, and nothing else', async () => {
  await using asterisk = await startAsterisk();
  await using provider = openProvider(asterisk, { user: { ...asterisk.adminUser, password: 'wrong' } });
  const read = provider.events(new AbortController().signal)[Symbol.asyncIterator]().next();
  await expect(read).rejects.toMatchObject({ name: 'ProviderError', fault: 'refused', retryable: false });
  await expect(read).rejects.toThrow(/user name or the password/);
  await expect(read).rejects.not.toThrow(/wrong/);
  await using readOnly = openProvider(asterisk, { user: asterisk.readOnlyUser });
  const second = readOnly.events(new AbortController().signal)[Symbol.asyncIterator]().next();
  await expect(second).rejects.toMatchObject({ name: 'ProviderError', fault: 'refused' });
});

test('it ends when it is told to, at any moment', async () => {
  await using asterisk = await startAsterisk();
  for (const afterMs of [0, 1, 3, 10, 30]) {
    await using provider = openProvider(asterisk);
    const told: ProviderEvent[] = [];
    const stop = AbortSignal.timeout(afterMs);
    for await (const event of provider.events(stop)) told.push(event);
    expect(told.length).toBeLessThanOrEqual(2);
  }
});
