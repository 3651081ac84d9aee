import { expect, test } from 'vitest';
import { asId, type LegId, type ProviderId, type SupervisionId } from '../../kernel/ids.ts';
import { newMemory } from './memory.ts';
import { isOurLeg, isSpy, isSpyRoom, isTalkBridge, isTap, spyIdOf, supervisionOfSpy } from './names.ts';
import { liveLegs, type Listing } from './snapshot.ts';
import { translate, type Translation } from './translate.ts';

const about: Translation = {
  providerId: asId<ProviderId>('pbx'),
  app: 'ringside',
  endpointTemplate: 'PJSIP/{extension}',
};
const id = asId<SupervisionId>('site-12-s3');
const spy = spyIdOf(id, 'whisper', asId<LegId>('site-12-l2'));

test('a snoop channel tells its supervision, and is neither a leg nor a tap; its room is no talk bridge', () => {
  expect(supervisionOfSpy(spy)).toBe(id);
  expect([isSpy(spy), isOurLeg(spy), isTap(spy)]).toEqual([true, false, false]);
  expect([isSpyRoom(id), isTalkBridge(id), isSpyRoom('site-12-b1')]).toEqual([true, false, false]);
  expect([isSpy('site-12-l2'), isSpy('pbx~123.4'), isSpy('site-12-r1-t1')]).toEqual([false, false, false]);
});

test('what happens to a snoop channel is remembered and told to nobody', () => {
  const memory = newMemory();
  const channel = { id: spy, state: 'Up', name: `Snoop/${spy}-00000001` };
  const bridge = { id, channels: [spy] };
  expect(translate({ type: 'StasisStart', channel, args: ['spy', id] }, about, memory)).toEqual([]);
  expect([...memory.spies]).toEqual([spy]);
  expect(translate({ type: 'ChannelEnteredBridge', channel, bridge }, about, memory)).toEqual([]);
  expect(translate({ type: 'StasisEnd', channel }, about, memory)).toEqual([]);
  expect(translate({ type: 'ChannelDestroyed', channel, cause: 16 }, about, memory)).toEqual([]);
  expect(memory.spies.size).toBe(0);
});

test('S13 what is left of supervisions is listed by them, whether it is a channel, a room or both, and only of our app', () => {
  const inApp = (app: string, args: string) => ({ app_name: 'Stasis', app_data: `${app},${args}` });
  const listing: Listing = {
    channels: [
      { id: spy, state: 'Up', dialplan: inApp('ringside', `spy,${id}`) },
      { id: 'other-1-s2~listen~other-1-l1', state: 'Up', dialplan: inApp('other', 'spy,other-1-s2') },
      { id: 'site-12-l3', state: 'Up', dialplan: inApp('ringside', 'agent,site-12,site-12-l3') },
    ],
    bridges: [
      { id: 'site-14-s5', name: 'ringside spy', channels: ['site-12-l3'] },
      { id: 'other-1-s2', name: 'other spy', channels: [] },
    ],
    endpoints: [],
    application: { channel_ids: [], bridge_ids: [] },
  };
  const memory = newMemory();
  const live = liveLegs(listing, about, memory);
  expect(live.supervisions).toEqual([id, 'site-14-s5']);
  expect(live.legs).toEqual([{ legId: 'site-12-l3', state: 'up', place: { kind: 'none' } }]);
  expect(live.talkBridges).toEqual([]);
  expect([...memory.spies]).toEqual([spy]);
});
