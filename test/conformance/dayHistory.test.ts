/** A simulated day: what the database counts by the hour is what the tiles have counted. */
import { describe, expect, test } from 'vitest';
import { adopt } from '../../server/src/engine/adopt.ts';
import { emptyFloor, type Floor } from '../../server/src/floor/floor.ts';
import type { QueueId } from '../../server/src/kernel/ids.ts';
import { DatabaseDayHistory } from '../../server/src/persistence/dayHistory.ts';
import { project } from '../../server/src/persistence/project.ts';
import { livePast } from '../../server/src/providers/simulator/past.ts';
import { dashboardHours, dashboardToday } from '../../server/src/queues/dashboard.ts';
import { queueTile } from '../../server/src/queues/queueBoard.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';

const databases = useDatabases();
const until = Date.UTC(2026, 10, 20, 2, 3);
const HOUR = 3_600_000;

/** From an hour and a half before midnight, where the day begins in the middle of the traffic. */
async function live({ journal }: Opened): Promise<Floor> {
  let floor = emptyFloor();
  await adopt(
    { journal, project },
    (onFact) =>
      livePast({
        seed: 'dashboard',
        from: until - 3.5 * HOUR,
        until,
        site: 'demo1',
        timeZone: 'UTC',
        onFact: (fact, now) => {
          floor = now;
          onFact(fact, now);
        },
      }),
    signal(),
  );
  return floor;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe.each(drivers)('the hours of a day on %s', (driver) => {
  test('their sums are what the tiles say, for all queues and for each', { timeout: 60_000 }, async () => {
    await using opened = await databases.fresh(driver);
    const floor = await live(opened);
    const history = new DatabaseDayHistory(opened.database);
    const dayStart = Date.UTC(2026, 10, 20);
    expect(floor.centre?.dayStart).toBe(dayStart);
    const all = [...floor.queues.keys()];
    for (const queueIds of [all, ...all.map((id) => [id])] as QueueId[][]) {
      const day = await history.dayOf(queueIds, dayStart, signal());
      const hours = dashboardHours(day.hours, floor.centre, until);
      const tiles = queueIds.map((id) => queueTile(floor, id)!.today);
      const today = dashboardToday(floor, queueIds);
      expect(hours).toHaveLength(3);
      for (const key of ['entered', 'answered', 'answeredInTime', 'abandoned'] as const) {
        expect([key, sum(hours.map((hour) => hour[key]))]).toEqual([key, sum(tiles.map((tile) => tile[key]))]);
        expect([key, today[key]]).toEqual([key, sum(tiles.map((tile) => tile[key]))]);
      }
      const waits = sum(day.hours.map(({ answeredWaitMs }) => answeredWaitMs));
      expect(Math.round(waits / today.answered)).toBe(today.averageSpeedOfAnswerMs);
      expect(day.longestWaitMs).toBeGreaterThan(today.averageSpeedOfAnswerMs!);
      expect(day.averageTalkMs).toBeGreaterThan(30_000);
    }
    expect(dashboardToday(floor, all).answered).toBeGreaterThan(200);
    // Not everything was today, or a missing condition could not be seen.
    const [visits] = await opened.sql<{ count: number }>('select count(*)::int as count from queue_visit');
    expect(visits!.count).toBeGreaterThan(dashboardToday(floor, all).entered + 50);
    expect(await history.dayOf([], dayStart, signal())).toEqual({ hours: [] });
  });

  test('a target that was changed counts for what came after it', async () => {
    await using opened = await databases.fresh(driver);
    const floor = await live(opened);
    const [queueId] = floor.queues.keys();
    await opened.sql(`update queue set settings = settings || '{"serviceLevelMs": 1}'`);
    const day = await new DatabaseDayHistory(opened.database).dayOf([queueId!], floor.centre!.dayStart, signal());
    expect(sum(day.hours.map(({ answeredInTime }) => answeredInTime))).toBe(
      queueTile(floor, queueId!)?.today.answeredInTime,
    );
  });
});
