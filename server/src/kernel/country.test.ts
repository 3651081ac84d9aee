import { expect, test } from 'vitest';
import { countryOfZone } from './country.ts';

test.each([
  ['Europe/Berlin', 'DE'],
  ['Europe/Vienna', 'AT'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Calcutta', 'IN'],
  ['America/Indiana/Indianapolis', 'US'],
  ['UTC', undefined],
])('N3 %s belongs to %s', (zone, country) => {
  expect(countryOfZone(zone)).toBe(country);
});
