import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayBounds, isTimeZone } from './zone.ts';

const HOUR = 3_600_000;

test('a time zone that does not exist is told from one that does', () => {
  for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'UTC'])
    expect(isTimeZone(zone)).toBe(true);
  for (const zone of ['Mars/Base', '', 'Europe', 'Europe/Berlin ', 'constructor']) expect(isTimeZone(zone)).toBe(false);
});

describe('the day at an instant', () => {
  test.each([
    ['an ordinary day', 'Europe/Berlin', '2026-11-20T12:00:00Z', '2026-11-19T23:00:00Z', 24],
    ['when clocks go forward', 'Europe/Berlin', '2026-03-29T12:00:00Z', '2026-03-28T23:00:00Z', 23],
    ['when clocks go back', 'Europe/Berlin', '2026-10-25T12:00:00Z', '2026-10-24T22:00:00Z', 25],
    ['in the hour that comes twice', 'Europe/Berlin', '2026-10-25T01:30:00Z', '2026-10-24T22:00:00Z', 25],
    ['the last millisecond of a day', 'Europe/Berlin', '2026-10-24T21:59:59.999Z', '2026-10-23T22:00:00Z', 24],
    ['the first millisecond of a day', 'Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-24T22:00:00Z', 25],
    ['an offset of three quarters of an hour', 'Asia/Kathmandu', '2026-11-20T12:00:00Z', '2026-11-19T18:15:00Z', 24],
    ['clocks that go forward at midnight itself', 'Africa/Cairo', '2026-04-24T12:00:00Z', '2026-04-23T22:00:00Z', 23],
    ['half an hour of summer time', 'Australia/Lord_Howe', '2026-04-05T00:00:00Z', '2026-04-04T13:00:00Z', 24.5],
  ])('%s', (_what, zone, at, start, hours) => {
    const { dayStart, nextDayAt } = dayBounds(zone, Date.parse(at));
    expect(new Date(dayStart).toISOString()).toBe(new Date(start).toISOString());
    expect((nextDayAt - dayStart) / HOUR).toBe(hours);
  });

  test('holds the instant, and the next day begins where it ends', () => {
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Africa/Cairo',
      'UTC',
    );
    const at = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(zone, at, (timeZone, instant) => {
        const { dayStart, nextDayAt } = dayBounds(timeZone, instant);
        expect(dayStart).toBeLessThanOrEqual(instant);
        expect(nextDayAt).toBeGreaterThan(instant);
        expect(dayBounds(timeZone, nextDayAt).dayStart).toBe(nextDayAt);
        expect(dayBounds(timeZone, dayStart - 1).nextDayAt).toBe(dayStart);
      }),
      { numRuns: 200 },
    );
  });
});
