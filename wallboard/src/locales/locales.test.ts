import { expect, test } from 'vitest';
import { type Messages, firstKnown, messages } from './locales.ts';

const { en, de } = messages;

function flat(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const slots = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

test('both languages have the same messages', () => {
  expect(flat(de).map(([key]) => key)).toEqual(flat(en).map(([key]) => key));
});

test('both languages put the same values into each message', () => {
  const german = new Map(flat(de));
  for (const [key, text] of flat(en)) expect([key, slots(german.get(key) ?? '')]).toEqual([key, slots(text)]);
});

test('nothing is empty and nothing was left in English', () => {
  const sameInBoth = new Set(
    'Agent Asterisk Board Journal Live Name Ringside Simulator System Team Teams Version ms'.split(' '),
  );
  const isOfBoth = (words: string) => !/\p{L}/u.test(words) || sameInBoth.has(words);
  const german = new Map(flat(de));
  for (const [key, text] of flat(en)) {
    expect([key, german.get(key)]).not.toEqual([key, '']);
    if (!isOfBoth(text.replaceAll(/\{\w+\}/g, '').trim())) expect([key, german.get(key)]).not.toEqual([key, text]);
  }
});

test.each([
  [['de', 'en'], 'de'],
  [[null, 'de-AT', 'en-US'], 'de'],
  [[null, 'fr-FR', 'en-GB'], 'en'],
  [[null, 'fr-FR'], 'en'],
  [['xx', 'de'], 'de'],
] as const)('of %j it speaks %s', (wanted, locale) => {
  expect(firstKnown(wanted)).toBe(locale);
});
