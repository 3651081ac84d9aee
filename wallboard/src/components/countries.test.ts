import { expect, test } from 'vitest';
import { countriesIn } from './countries.ts';

test('countries have their names in the reader’s language, in its order', () => {
  expect(countriesIn('de').find(({ id }) => id === 'DE')).toEqual({ id: 'DE', name: 'Deutschland (DE)' });
  const english = countriesIn('en').map(({ name }) => name);
  expect(english.indexOf('Austria (AT)')).toBeLessThan(english.indexOf('Germany (DE)'));
  expect(new Set(countriesIn('de').map(({ id }) => id)).size).toBe(countriesIn('de').length);
});

test('one that is set and not known here can be kept', () => {
  expect(countriesIn('en', 'XX').some(({ id }) => id === 'XX')).toBe(true);
});
