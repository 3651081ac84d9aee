import { expect, test } from 'vitest';
import { regional } from './useFormat.ts';

test.each([
  ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
  ['de', ['de-AT', 'en'], 'de-AT'],
  ['de', ['fr-FR'], 'de'],
] as const)('%s in a browser that wants %j is written as in %s', (language, wanted, locale) => {
  expect(regional(language, wanted)).toBe(locale);
});
