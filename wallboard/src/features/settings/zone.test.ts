import { expect, test } from 'vitest';
import { isZone, zonesWith } from './zone.ts';

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['', false],
])('%j is a time zone: %s', (name, is) => {
  expect(isZone(name)).toBe(is);
});

test('the zone that is set can be chosen, whatever the browser knows, and every one is a zone', () => {
  const zones = zonesWith('Etc/Special');
  expect(zones.find(({ id }) => id === 'Etc/Special')?.name).toBe('Etc/Special');
  expect(zones.length).toBeGreaterThan(300);
  expect(zones.filter(({ id }) => id !== 'Etc/Special' && !isZone(id))).toEqual([]);
  expect(new Set(zones.map(({ id }) => id)).size).toBe(zones.length);
});
