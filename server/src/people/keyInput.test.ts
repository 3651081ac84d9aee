import { expect, test } from 'vitest';
import { checkKey, checkKeyRole } from './keyInput.ts';

const now = Date.UTC(2026, 10, 21);

test('a key has a name, and an end that is still to come or none', () => {
  expect(checkKey({ name: ' CRM ' }, now)).toEqual({ name: 'CRM' });
  expect(checkKey({ name: 'CRM', expiresAt: now + 1 }, now)).toEqual({ name: 'CRM', expiresAt: now + 1 });
  expect(() => checkKey({ name: 'CRM', expiresAt: now }, now)).toThrow('expiresAt is over already.');
  expect(() => checkKey({ name: '', expiresAt: 0 }, now)).toThrow('name may not be empty; expiresAt is over already.');
});

test('P8: a key without a board is for a program', () => {
  expect([checkKeyRole('admin'), checkKeyRole('crm')]).toEqual(['admin', 'crm']);
  expect(() => checkKeyRole('board')).toThrow('make a token of the board itself');
  for (const role of ['supervisor', 'agent'] as const) expect(() => checkKeyRole(role)).toThrow('ADMIN or CRM');
});
