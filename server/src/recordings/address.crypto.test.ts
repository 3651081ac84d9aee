/** Rule R13: addresses that nobody else can make, and none that can be changed. */
import { expect, test } from 'vitest';
import { asId } from '../kernel/ids.ts';
import { createAddressBook } from './address.crypto.ts';
import type { Grant } from './address.ts';

const secret = 'a secret of a test, which is long enough';
const book = createAddressBook(secret);
const grant: Grant = {
  recordingId: asId('site-7-r1'),
  rendition: 'compact',
  expiresAt: 1_700_000_000_000,
  by: { kind: 'user', id: 'user-abc' },
};

function read(address: string, from = book): Grant | undefined {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  return from.read(pathname, searchParams);
}

test('R13 what was signed is read as it was', () => {
  expect(read(book.sign(grant))).toEqual(grant);
  expect(book.sign(grant)).toBe(book.sign(grant));
});

test.each([
  ['another recording', (address: string) => address.replace('site-7-r1', 'site-8-r1')],
  ['another rendition', (address: string) => address.replace('compact', 'original')],
  ['more time', (address: string) => address.replace('1700000000000', '1800000000000')],
  ['another person', (address: string) => address.replace('user-abc', 'user-abd')],
  ['another kind of person', (address: string) => address.replace('user.', 'key.')],
  ['another signature', (address: string) => address.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
  ['a signature cut short', (address: string) => address.slice(0, -10)],
  ['no signature', (address: string) => address.replace(/&signature=.*/, '')],
  ['nothing', () => '/recordings/site-7-r1'],
  ['no id', (address: string) => address.replace('site-7-r1', '')],
])('R13 an address with %s is not one of ours', (_what, change) => {
  expect(read(change(book.sign(grant)))).toBeUndefined();
});

test('R13 nor is that of another server', () => {
  expect(read(createAddressBook('another secret, which is long enough').sign(grant))).toBeUndefined();
});
