import { describe, expect, test } from 'vitest';
import { asId, type LegId } from '../../kernel/ids.ts';
import { channelOf, newMemory } from './memory.ts';
import { liveLegs, unsubscribed, type Listing } from './snapshot.ts';
import { translate, type Translation } from './translate.ts';

const about: Translation = { providerId: asId('pbx'), app: 'ringside', endpointTemplate: 'PJSIP/{extension}' };

const inbound = (id: string, state: string, at: number, appData = `ringside,inbound,+4930901820`) => ({
  id,
  state,
  creationtime: `2026-01-05T08:00:0${at}.000+0000`,
  caller: { number: '+4915990001111', name: 'A' },
  dialplan: { exten: '1', app_name: 'Stasis', app_data: appData },
});
const rung = (id: string, state: string, at: number, inApp = state === 'Up') => ({
  id,
  state,
  creationtime: `2026-01-05T08:00:0${at}.000+0000`,
  dialplan: inApp
    ? { app_name: 'Stasis', app_data: `ringside,agent,site-1,${id}` }
    : { app_name: 'AppDial2', app_data: '(Outgoing Line)' },
});

const listing: Listing = {
  channels: [
    inbound('1.3', 'Ring', 3),
    inbound('1.1', 'Up', 1),
    rung('site-1-l2', 'Up', 2),
    rung('site-2-l2', 'Ringing', 4),
    rung('site-3-l2', 'Up', 5, false),
    rung('theirs-1-l1', 'Ringing', 6),
    inbound('1.9', 'Up', 7, 'other,inbound,1'),
    { ...inbound('1.8', 'Up', 8), dialplan: { app_name: 'Dial', app_data: 'PJSIP/1001' } },
  ],
  bridges: [
    { id: 'site-1-b1', name: 'ringside talk', channels: ['1.1', 'site-1-l2'] },
    { id: 'site-0-b1', name: 'ringside talk', channels: [] },
    { id: 'theirs-1-b1', name: 'other talk', channels: [] },
    { id: 'ringside-wait-sales', name: 'ringside-wait-sales', channels: ['1.3'] },
    { id: '427dcbf2', name: '', channels: ['1.8'] },
  ],
  endpoints: [
    { technology: 'PJSIP', resource: '1001', state: 'online' },
    { technology: 'PJSIP', resource: '1002', state: 'offline' },
    { technology: 'PJSIP', resource: '1003', state: 'unknown' },
    { technology: 'IAX2', resource: '1004', state: 'online' },
  ],
  application: { channel_ids: ['1.1', 'site-1-l2', 'site-2-l2', 'site-3-l2'], bridge_ids: ['site-1-b1'] },
};

describe('live legs', () => {
  test('ours alone, in the order in which they came, each where it is', () => {
    const { legs } = liveLegs(listing, about, newMemory());
    expect(legs).toEqual([
      {
        legId: 'pbx~1.1',
        state: 'up',
        place: { kind: 'talk', bridgeId: 'site-1-b1' },
        inbound: { dialled: '+4930901820', remote: { number: '+4915990001111', name: 'A' } },
      },
      { legId: 'site-1-l2', state: 'up', place: { kind: 'talk', bridgeId: 'site-1-b1' } },
      {
        legId: 'pbx~1.3',
        state: 'arrived',
        place: { kind: 'waiting' },
        inbound: { dialled: '+4930901820', remote: { number: '+4915990001111', name: 'A' } },
      },
      { legId: 'site-2-l2', state: 'ringing', place: { kind: 'none' } },
      { legId: 'site-3-l2', state: 'ringing', place: { kind: 'none' } }, // answered, but takes no commands yet
    ]);
  });

  test('talk bridges of ours, also empty ones', () => {
    expect(liveLegs(listing, about, newMemory()).talkBridges).toEqual(['site-1-b1', 'site-0-b1']);
  });

  test('phones by the template; that a phone is not listed says something only where phones are listed at all', () => {
    const { phones, phonesComplete } = liveLegs(listing, about, newMemory());
    expect(phones).toEqual([
      { extension: '1001', state: 'online' },
      { extension: '1002', state: 'offline' },
      { extension: '1003', state: 'unknown' },
    ]);
    expect(phonesComplete).toBe(true);
    const local = { ...about, endpointTemplate: 'Local/{extension}@from-internal' };
    expect(liveLegs(listing, local, newMemory())).toMatchObject({ phones: [], phonesComplete: false });
  });

  test('what it has told is not told again by events of before, and what comes after is', () => {
    const memory = newMemory();
    liveLegs(listing, about, memory);
    const of = (type: string, id: string, state = 'Up', more: object = {}) =>
      translate({ type, channel: { id, state }, ...more }, about, memory);
    expect(of('StasisStart', '1.1', 'Ring')).toEqual([]);
    expect(of('ChannelStateChange', '1.1')).toEqual([]);
    expect(of('ChannelStateChange', 'site-2-l2', 'Ringing')).toEqual([]);
    expect(of('ChannelStateChange', 'site-1-l2', 'Ringing')).toEqual([]);
    expect(of('ChannelStateChange', '1.3')).toMatchObject([{ type: 'leg.answered', legId: 'pbx~1.3' }]);
    expect(of('StasisStart', 'site-3-l2')).toMatchObject([{ type: 'leg.answered', legId: 'site-3-l2' }]);
    expect(of('ChannelDestroyed', 'site-1-l2', 'Up', { cause: 16 })).toMatchObject([{ type: 'leg.left' }]);
    const endpoint = { technology: 'PJSIP', resource: '1001', state: 'online' };
    expect(translate({ type: 'EndpointStateChange', endpoint }, about, memory)).toEqual([]);
    expect(memory.channels.get('1.3')?.room).toBe('ringside-wait-sales');
  });

  test('a leg whose channel was replaced while nobody listened is found by what it entered with', () => {
    const memory = newMemory();
    const moved = { ...rung('site-1-l2', 'Up', 2), id: '1.77' };
    const { legs } = liveLegs({ ...listing, channels: [moved] }, about, memory);
    expect(legs).toMatchObject([{ legId: 'site-1-l2', state: 'up' }]);
    expect(channelOf(memory, about.providerId, asId<LegId>('site-1-l2'))).toBe('1.77');
  });
});

test('what is ours and not heard is to be subscribed', () => {
  expect(unsubscribed(listing, about)).toEqual(['channel:1.3', 'bridge:ringside-wait-sales']);
  expect(unsubscribed({ ...listing, application: {} }, about)).toEqual([
    'channel:1.1',
    'channel:site-1-l2',
    'channel:1.3',
    'bridge:site-1-b1',
    'bridge:ringside-wait-sales',
  ]);
});
