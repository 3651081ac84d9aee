import { expect, test } from 'vitest';
import { asId, type LegId, type ProviderId } from '../../kernel/ids.ts';
import {
  channelIdOf,
  extensionOf,
  isOurLeg,
  isTalkBridge,
  isWaitingRoom,
  legIdOf,
  phoneTechnology,
  trunkOf,
  waitingRoom,
} from './names.ts';

const pbx = asId<ProviderId>('pbx');

test('a leg’s id and its channel’s are found from each other, without any memory', () => {
  for (const channel of ['1700000000.12', 'pbx-berlin-1700000000.12', 'site-1-l2', 'a~b'])
    expect(channelIdOf(pbx, legIdOf(pbx, channel))).toBe(channel);
  expect(legIdOf(pbx, '1700000000.12')).toBe('pbx~1700000000.12');
  expect(legIdOf(pbx, 'k3j-204-l2')).toBe('k3j-204-l2');
  expect(channelIdOf(pbx, asId<LegId>('other~1.2'))).toBe('other~1.2');
});

test('Asterisk’s own ids are never taken for ours', () => {
  for (const id of ['1700000000.12', 'site-1-l2;2', 'asterisk-1700000000.1', 'x', '']) expect(isOurLeg(id)).toBe(false);
  expect(isTalkBridge('427dcbf2-6de6-4d74-b1d0-62f24805420d')).toBe(false);
  expect(isTalkBridge(waitingRoom('ringside', 'sales'))).toBe(false);
  expect(isTalkBridge('site-1-b2')).toBe(true);
  expect(isWaitingRoom('ringside', waitingRoom('ringside', 'sales'))).toBe(true);
  expect(isWaitingRoom('other', waitingRoom('ringside', 'sales'))).toBe(false);
});

test('the extension of an endpoint, by the template', () => {
  expect(extensionOf('PJSIP/{extension}', 'PJSIP/1001')).toBe('1001');
  expect(extensionOf('PJSIP/tenant-{extension}-phone', 'PJSIP/tenant-1001-phone')).toBe('1001');
  expect(extensionOf('PJSIP/tenant-{extension}', 'PJSIP/1001')).toBeUndefined();
  expect(extensionOf('PJSIP/{extension}', 'IAX2/1001')).toBeUndefined();
  expect(extensionOf('PJSIP/{extension}', 'PJSIP/')).toBeUndefined();
});

test('the trunk is an endpoint as well, and no phone', () => {
  expect(trunkOf('PJSIP/{number}@trunk')).toBe('PJSIP/trunk');
  expect(trunkOf('SIP/carrier/{number}')).toBe('SIP/carrier');
  for (const template of ['', 'PJSIP/{number}', 'PJSIP/{number}@a&PJSIP/b', 'PJSIP/carrier/sip:{number}@host'])
    expect(trunkOf(template)).toBeUndefined();
  expect(extensionOf('PJSIP/{extension}', 'PJSIP/trunk', 'PJSIP/trunk')).toBeUndefined();
  expect(extensionOf('PJSIP/{extension}', 'PJSIP/1001', 'PJSIP/trunk')).toBe('1001');
});

test('where the template does not name an endpoint, phones can’t be watched', () => {
  expect(phoneTechnology('PJSIP/{extension}')).toBe('PJSIP');
  for (const template of ['Local/{extension}@from-internal', 'PJSIP/{extension}@proxy', 'PJSIP/{extension}&PJSIP/desk'])
    expect(phoneTechnology(template)).toBeUndefined();
  expect(extensionOf('Local/{extension}@from-internal', 'Local/1001@from-internal')).toBeUndefined();
});
