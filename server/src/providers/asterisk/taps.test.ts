/** What Asterisk's words about snoop channels and their files mean. */
import { describe, expect, test } from 'vitest';
import { asId } from '../../kernel/ids.ts';
import { newMemory } from './memory.ts';
import { isOurLeg, isTap, tapName, tapOfName } from './names.ts';
import { firstSampleAt } from './recording.ts';
import { liveLegs, ourChannels } from './snapshot.ts';
import { tapsAmong } from './taps.ts';
import { translate, type Translation } from './translate.ts';
import type { WireEvent } from './wire.ts';

const about: Translation = { providerId: asId('pbx'), app: 'ringside', endpointTemplate: 'PJSIP/{extension}' };
const tapId = 'site-1-r1-t2';
const snoop = {
  id: tapId,
  state: 'Up',
  name: 'Snoop/site-1-l2-00000001',
  creationtime: '2026-11-20T10:00:00.100+0100',
  dialplan: { app_name: 'Stasis', app_data: `ringside,tap,${tapId}` },
};
const at = (second: string): string => `2026-11-20T09:00:${second}+0000`;
const started = { type: 'RecordingStarted', timestamp: at('00.125'), recording: { name: `ringside-${tapId}` } };
const noon = Date.parse('2026-11-20T09:00:00Z');

describe('names', () => {
  test('a tap is no leg, and its file is known by the name of the app', () => {
    expect([isTap(tapId), isOurLeg(tapId), isTap('site-1-l2'), isTap('1700000000.1')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(tapName('ringside', asId(tapId))).toBe(`ringside-${tapId}`);
    expect(tapName('../acd', asId(tapId)), 'no file of another folder').toBe(`.._acd-${tapId}`);
    expect(tapOfName('ringside', `ringside-${tapId}`)).toBe(tapId);
    for (const name of [`other---${tapId}`, 'ringside-voicemail', tapId, ''])
      expect(tapOfName('ringside', name), `${name}`).toBeUndefined();
  });
});

describe('events', () => {
  const told = (...events: WireEvent[]) => {
    const memory = newMemory();
    memory.behindMs = 7;
    return events.flatMap((event) => translate(event, about, memory));
  };

  test('a snoop channel that comes in is nobody’s call; its file begins with the first tick after that', () => {
    expect(told({ type: 'StasisStart', channel: snoop, args: ['tap', tapId] })).toEqual([]);
    expect(told({ type: 'StasisStart', channel: snoop, args: ['tap', tapId] }, started)).toEqual([
      { type: 'tap.started', providerId: 'pbx', tapId, startedAt: noon + 140, behindMs: 7 },
    ]);
  });

  test.each([
    { type: 'RecordingFinished', recording: { name: `ringside-${tapId}` } },
    { type: 'RecordingFailed', recording: { name: `ringside-${tapId}` } },
    { type: 'ChannelDestroyed', channel: snoop },
    { type: 'StasisEnd', channel: snoop },
  ])('$type ends it', (event) => {
    expect(told({ ...event, timestamp: at('05.000') })).toEqual([
      { type: 'tap.ended', providerId: 'pbx', tapId, endedAt: noon + 5_000 },
    ]);
  });

  test('the file of another app is nobody’s business, nor is what else happens to a snoop channel', () => {
    expect(told({ ...started, recording: { name: `acd-${tapId}` } })).toEqual([]);
    expect(told({ type: 'ChannelStateChange', channel: snoop, timestamp: at('01.000') })).toEqual([]);
    expect(told({ type: 'ChannelHangupRequest', channel: snoop, cause: 16 })).toEqual([]);
  });
});

test.each([
  [100, 100, 100],
  [101, 100, 120],
  [119, 100, 120],
  [120, 100, 120],
  [5_121, 100, 5_140],
  [105, undefined, 115],
])('a recording told of at %s on a channel of %s begins at %s', (startedAt, madeAt, first) => {
  expect(firstSampleAt(startedAt, madeAt)).toBe(first);
});

test('in a snapshot a tap is listed as such and not as a leg', () => {
  const leg = { id: '1700000000.1', state: 'Up', dialplan: { app_name: 'Stasis', app_data: 'ringside,inbound,+4930' } };
  const listing = { channels: [leg, snoop], bridges: [], endpoints: [], application: { channel_ids: [leg.id, tapId] } };
  const memory = newMemory();
  expect(liveLegs(listing, about, memory).legs.map(({ legId }) => legId)).toEqual(['pbx~1700000000.1']);
  expect(tapsAmong(ourChannels(listing, about), memory)).toEqual([{ tapId, startedAt: noon + 140, behindMs: 0 }]);
});
