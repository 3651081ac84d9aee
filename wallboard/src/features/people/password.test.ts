import { expect, test } from 'vitest';
import { makePassword, passwordFault } from './password.ts';

test.each([
  ['', 'empty'],
  ['short', 'tooShort'],
  ['a'.repeat(201), 'tooLong'],
  ['ababababab', 'fewSigns'],
  ['Anna.Schmidt', 'isName'],
  ['anna@example.com', 'isName'],
])('%j is no password: %s', (password, key) => {
  expect(passwordFault(password, ['anna@example.com', 'Anna Schmidt'])?.key).toBe(key);
});

test('a sentence is one, and length is counted as people count', () => {
  expect(passwordFault('the blue door opens late', ['anna'])).toBe(undefined);
  expect(passwordFault('🙂🙃😉😊😇🙂🙃😉😊😇', ['anna'])).toBe(undefined);
  expect(passwordFault('🙂🙃😉😊😇', ['anna'])).toEqual({ key: 'tooShort', values: { min: 10, length: 5 } });
});

test('one that is made can be had, is in groups, and is another one each time', () => {
  const made = Array.from({ length: 200 }, () => makePassword());
  expect(new Set(made).size).toBe(made.length);
  for (const password of made) {
    expect(password).toMatch(/^[a-z2-9+]{4}(-[a-z2-9+]{4}){3}$/);
    expect(passwordFault(password, [])).toBe(undefined);
  }
});

test('every sign is as likely as every other', () => {
  const count = new Map<string, number>();
  for (let from = 0; from < 256; from += 16) {
    const text = makePassword((bytes) => bytes.map((_, at) => from + at)).replaceAll('-', '');
    for (const sign of text) count.set(sign, (count.get(sign) ?? 0) + 1);
  }
  expect([...count.values()]).toEqual(Array.from({ length: 32 }, () => 8));
});
