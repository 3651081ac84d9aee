/** A past that was lived through elsewhere: journal, rows and snapshot tell of it alike. */
import { describe, expect, test } from 'vitest';
import { adopt } from '../../server/src/engine/adopt.ts';
import { Replica } from '../../server/src/engine/replica.ts';
import { emptyFloor } from '../../server/src/floor/floor.ts';
import { freeze } from '../../server/src/floor/snapshot.ts';
import { project } from '../../server/src/persistence/project.ts';
import { livePast } from '../../server/src/providers/simulator/past.ts';
import { drivers, signal, useDatabases } from '../support/databases.ts';

const databases = useDatabases();
const until = Date.UTC(2026, 10, 20, 14, 3);

describe.each(drivers)('a past on %s', (driver) => {
  test('the floor that is recovered is the one at its end, and the rows hold its calls', async () => {
    await using opened = await databases.fresh(driver);
    let floor = emptyFloor();
    let calls = 0;
    await adopt(
      { journal: opened.journal, project },
      (onFact) =>
        livePast({
          seed: 'hour',
          from: until - 3_600_000,
          until,
          site: 'demo1',
          timeZone: 'UTC',
          onFact: (fact, now) => {
            floor = now;
            if (fact.type === 'call.arrived' || fact.type === 'call.placed') calls += 1;
            onFact(fact, now);
          },
        }),
      signal(),
    );
    expect(await opened.journal.head(signal())).toBe(floor.seq);
    expect((await opened.journal.latestSnapshot(signal()))?.seq).toBe(floor.seq);
    const { floor: recovered } = await Replica.recover(opened.journal, signal());
    expect(freeze(recovered)).toEqual(freeze(floor));
    expect(calls).toBeGreaterThan(100);
    expect(await opened.sql('select count(*)::int as calls from call')).toEqual([{ calls }]);
  });
});
