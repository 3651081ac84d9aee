import { expect, test } from 'vitest';
import {
  connectionOf,
  createInputOf,
  newProvider,
  providerFaults,
  providerFormOf,
  updateInputOf,
} from './providerForm.ts';

const stored = {
  id: 'p1',
  name: 'Main',
  kind: 'ASTERISK',
  primary: true,
  address: 'http://pbx.example:8088',
  username: 'ringside',
  hasPassword: true,
  app: 'ringside',
  endpointTemplate: 'PJSIP/{extension}',
  trunkTemplate: '',
  numberFormat: 'NATIONAL',
  country: null,
  callerId: null,
  link: 'CONNECTED',
  linkSince: null,
  linkNote: '22.10.1',
  capabilities: [],
  extensionCount: 0,
  onlineCount: 0,
} as const;
const typed = { ...newProvider, name: 'PBX', address: 'http://pbx:8088', username: 'ringside', password: 'secret' };

test('a password that is kept is neither shown nor sent back', () => {
  const form = providerFormOf(stored);
  expect(form.password).toBe('');
  expect(updateInputOf(form)).not.toHaveProperty('password');
  expect(connectionOf(form)).not.toHaveProperty('password');
  expect(providerFaults(form, true)).toEqual({});
  expect(providerFaults(form, false)).toEqual({ password: { key: 'empty' } });
});

test('how its trunk writes numbers comes back as it was', () => {
  const form = providerFormOf({ ...stored, country: 'AT', callerId: '+4312345' });
  expect(updateInputOf(form)).toMatchObject({ numberFormat: 'NATIONAL', country: 'AT', callerId: '+4312345' });
});

test('a new one is sent whole, without the space around it', () => {
  expect(createInputOf({ ...typed, address: ' http://pbx:8088 ' })).toEqual({
    kind: 'ASTERISK',
    name: 'PBX',
    primary: false,
    address: 'http://pbx:8088',
    username: 'ringside',
    password: 'secret',
    app: 'ringside',
    endpointTemplate: 'PJSIP/{extension}',
    trunkTemplate: '',
    numberFormat: 'E164',
    country: '',
    callerId: '',
  });
});

test('the simulator needs a name and nothing else', () => {
  const form = { ...newProvider, kind: 'SIMULATOR', name: 'Demo' } as const;
  expect(providerFaults(form, false)).toEqual({});
  expect(createInputOf(form)).toEqual({ kind: 'SIMULATOR', name: 'Demo', primary: false });
});

test.each([
  ['address', 'pbx:8088', 'address'],
  ['address', 'http://user:word@pbx', 'address'],
  ['address', '', 'empty'],
  ['username', ' ', 'empty'],
  ['app', 'my app', 'signs'],
  ['endpointTemplate', 'PJSIP/', 'slot'],
  ['trunkTemplate', 'PJSIP/x@trunk', 'slot'],
  ['callerId', 'main', 'dial'],
] as const)('%s of %j is a fault: %s', (field, text, key) => {
  const faults = providerFaults({ ...typed, [field]: text }, false);
  expect(Object.keys(faults)).toEqual([field]);
  expect(faults[field]?.key).toBe(key);
});
