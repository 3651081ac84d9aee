import { describe, expect, test } from 'vitest';
import type { Intent } from '../../server/src/engine/journal.ts';
import type { Effect } from '../../server/src/floor/effect.ts';
import { asId } from '../../server/src/kernel/ids.ts';
import { DatabaseFigures } from '../../server/src/persistence/figures.ts';
import { drivers, signal, useDatabases } from '../support/databases.ts';
import { batch, days } from '../support/facts.ts';

const databases = useDatabases();

describe.each(drivers)('what the database tells of itself on %s', (driver) => {
  test('the journal grows with its facts, and an intent is open until it is struck off', async () => {
    await using opened = await databases.fresh(driver);
    const figures = new DatabaseFigures(opened.database);
    const before = await figures.journal(signal());
    expect(before).toMatchObject({ position: 0, openIntents: 0, oldestIntentMs: undefined });
    expect(before.partitions).toBeGreaterThanOrEqual(3); // two months, and all others
    const { epoch } = await opened.lead();
    const effect: Effect = { type: 'answer', providerId: asId('pbx'), callId: asId('c'), legId: asId('l') };
    const intents: Intent[] = [{ id: asId('1.0'), seq: 1, effect }];
    await opened.journal.append(batch(epoch, days(1, 2_000), { intents }), signal());
    const after = await figures.journal(signal());
    expect(after).toMatchObject({ position: 2_000, openIntents: 1, partitions: before.partitions });
    expect(after.oldestIntentMs).toBeGreaterThanOrEqual(0);
    expect(after.bytes).toBeGreaterThan(before.bytes + 2_000 * 50);
    await opened.journal.append(batch(epoch, [], { struckOff: [asId('1.0')] }), signal());
    expect(await figures.journal(signal())).toMatchObject({ openIntents: 0, oldestIntentMs: undefined });
  });
});
