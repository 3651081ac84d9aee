import { expect, test } from 'vitest';
import { keyFaults, keyInputOf, newKey, newToken } from './keyForm.ts';

const now = Date.parse('2026-11-21T09:00:00Z');

test('a key needs a name, and a day when one is to be chosen', () => {
  expect(keyFaults(newKey, now)).toEqual({ name: { key: 'empty' } });
  expect(keyFaults({ ...newKey, name: 'CRM', span: 'day' }, now)).toEqual({ day: { key: 'empty' } });
  expect(keyFaults({ ...newKey, name: 'CRM' }, now)).toEqual({});
});

test('a key of a program ends after a year unless told otherwise, that of a screen never', () => {
  expect(keyInputOf({ ...newKey, name: ' CRM ' }, now)).toEqual({
    name: 'CRM',
    role: 'CRM',
    expiresAt: '2027-11-21T09:00:00.000Z',
  });
  expect(keyInputOf({ ...newToken, name: 'Hall' }, now).expiresAt).toBe(null);
});
