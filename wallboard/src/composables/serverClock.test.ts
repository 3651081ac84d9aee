import { expect, test } from 'vitest';
import { ServerClock } from './serverClock.ts';

const minute = 60_000;
const hour = 60 * minute;

test('without a message the screen goes by its own clock', () => {
  expect(new ServerClock().now(1000)).toBe(1000);
});

test('a television an hour behind shows the right wait', () => {
  const clock = new ServerClock();
  clock.observe(10 * hour + 20, 9 * hour + 60);
  expect(clock.now(9 * hour + 5000)).toBe(10 * hour + 4960);
});

test('the message that travelled fastest says the most', () => {
  const clock = new ServerClock();
  for (const latencyMs of [300, 12, 90]) clock.observe(hour, hour + latencyMs);
  expect(clock.offsetMs).toBe(-12);
});

test('a message about something long past changes nothing', () => {
  const clock = new ServerClock();
  clock.observe(hour, hour + 10);
  clock.observe(hour - 30 * minute, hour + 20);
  expect(clock.offsetMs).toBe(-10);
});

test('a clock that is put right is followed', () => {
  const clock = new ServerClock();
  clock.observe(hour, 0);
  clock.observe(6 * minute, 6 * minute);
  expect(clock.offsetMs).toBe(hour);
  clock.observe(12 * minute, 12 * minute);
  expect(clock.offsetMs).toBe(0);
});

test('an instant that is none is passed over', () => {
  const clock = new ServerClock();
  clock.observe(Number.NaN, 5);
  expect(clock.offsetMs).toBe(0);
});
