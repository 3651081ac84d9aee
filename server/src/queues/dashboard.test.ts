import { expect, test } from 'vitest';
import type { Centre } from '../floor/floor.ts';
import { Stage } from '../floor/stage.testing.ts';
import { asId, type QueueId } from '../kernel/ids.ts';
import { dashboardHours, dashboardNow, dashboardToday } from './dashboard.ts';

const HOUR = 3_600_000;
const [sales, support] = [asId<QueueId>('sales'), asId<QueueId>('support')];

function twoQueues(): Stage {
  const stage = new Stage();
  stage.queue('sales');
  stage.queue('support');
  stage.agent('anna', { sales: 0, support: 0 });
  stage.agent('ben', { sales: 0, support: 0 });
  stage.agent('carla', { support: 0 }, { available: false });
  return stage;
}

test('who serves several queues is counted once, where they are nearest to a call', () => {
  const stage = twoQueues();
  stage.command({ type: 'pauseMember', agentId: asId('ben'), queueId: sales, reason: 'Lunch' });
  expect(dashboardNow(stage.floor, [sales, support]).agents).toMatchObject({ free: 2, paused: 0, offline: 1 });
  expect(dashboardNow(stage.floor, [sales]).agents).toMatchObject({ free: 1, paused: 1, offline: 0 });
  expect(dashboardNow(stage.floor, []).agents).toMatchObject({ free: 0, paused: 0, offline: 0 });
});

test('waiting and talking are those of the queues that were asked for', () => {
  const stage = twoQueues();
  stage.arrives('sales');
  stage.takes(stage.ringing()[0]!);
  stage.arrives('support');
  stage.pass(1_000);
  stage.arrives('support');
  const since = stage.now - 1_000;
  expect(dashboardNow(stage.floor, [sales])).toMatchObject({ waiting: 0, talking: 1 });
  expect(dashboardNow(stage.floor, [sales])).not.toHaveProperty('longestWaitingSince');
  expect(dashboardNow(stage.floor, [support])).toMatchObject({ waiting: 2, talking: 0, longestWaitingSince: since });
  expect(dashboardNow(stage.floor, [sales, support])).toMatchObject({ waiting: 2, talking: 1 });
});

test('the day is the sum of the queues, and their shares are made of the sums', () => {
  const stage = twoQueues();
  const { floor } = stage;
  Object.assign(floor.queues.get(sales)!.day, { entered: 5, answered: 3, answeredInTime: 3, answeredWaitMs: 3_000 });
  Object.assign(floor.queues.get(support)!.day, { entered: 2, abandoned: 1 });
  expect(dashboardToday(floor, [sales, support])).toEqual({
    entered: 7,
    answered: 3,
    answeredInTime: 3,
    abandoned: 1,
    serviceLevel: 0.75,
    averageSpeedOfAnswerMs: 1_000,
  });
  expect(dashboardToday(floor, [])).toEqual({ entered: 0, answered: 0, answeredInTime: 0, abandoned: 0 });
});

const berlin: Omit<Centre, 'dayStart' | 'nextDayAt'> = {
  site: 'test',
  name: '',
  timeZone: 'Europe/Berlin',
  country: 'DE',
  blocked: [],
  allowed: [],
};

test('hours in which nothing happened are there too, up to the present one', () => {
  const dayStart = Date.UTC(2026, 10, 20);
  const centre = { ...berlin, timeZone: 'UTC', dayStart, nextDayAt: dayStart + 24 * HOUR };
  const record = { hour: 1, entered: 2, answered: 1, answeredInTime: 0, abandoned: 1, answeredWaitMs: 30_000 };
  const hours = dashboardHours([record], centre, dayStart + 2 * HOUR);
  expect(hours.map(({ from, to, entered }) => [from - dayStart, to - dayStart, entered])).toEqual([
    [0, HOUR, 0],
    [HOUR, 2 * HOUR, 2],
    [2 * HOUR, 3 * HOUR, 0],
  ]);
  expect(hours[1]).toMatchObject({ serviceLevel: 0, averageSpeedOfAnswerMs: 30_000 });
  expect(hours[0]).not.toHaveProperty('serviceLevel');
  expect(dashboardHours([], centre, dayStart + 30 * HOUR)).toHaveLength(24);
  expect(dashboardHours([], undefined, dayStart)).toEqual([]);
});

test('a day that the clocks make 25 hours long has 25', () => {
  const dayStart = Date.UTC(2026, 9, 24, 22);
  const centre = { ...berlin, dayStart, nextDayAt: dayStart + 25 * HOUR };
  expect(dashboardHours([], centre, dayStart + 25 * HOUR - 1)).toHaveLength(25);
});
