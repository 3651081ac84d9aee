/** What the journal tells of long ago, on both databases. */
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../server/src/floor/fact.ts';
import { asId, type ProviderId } from '../../server/src/kernel/ids.ts';
import { DatabaseJournalPast } from '../../server/src/persistence/journalPast.ts';
import { drivers, signal, useDatabases } from '../support/databases.ts';
import { batch } from '../support/facts.ts';

const databases = useDatabases();
const at = Date.UTC(2026, 10, 20, 8);

const reconciled = (seq: number, providerId: string, differences?: number): Fact => ({
  seq,
  at: at + seq * 1_000,
  version: 1,
  type: 'provider.reconciled',
  providerId: asId<ProviderId>(providerId),
  payload: {
    ...{ live: 9, adopted: 1, gone: 2, stray: 3, phonesComplete: true },
    ...(differences === undefined ? {} : { differences }),
  },
});

describe.each(drivers)('the past on %s', (driver) => {
  test('the first fact, and the last reconciliation with each of those that are asked about', async () => {
    await using opened = await databases.fresh(driver);
    const past = new DatabaseJournalPast(opened.database);
    expect(await past.oldestAt(signal())).toBeUndefined();
    const { epoch } = await opened.lead();
    const facts = [
      reconciled(1, 'a', 5),
      reconciled(2, 'b', 1),
      reconciled(3, 'a', 8),
      reconciled(4, 'old'),
      reconciled(5, 'c', 2),
    ];
    await opened.journal.append(batch(epoch, facts), signal());
    expect(await past.oldestAt(signal())).toBe(at + 1_000);
    const asked = ['a', 'b', 'old', 'nobody'].map((id) => asId<ProviderId>(id));
    expect(await past.reconciled(asked, signal())).toEqual(
      new Map([
        ['a', { at: at + 3_000, differences: 8 }],
        ['b', { at: at + 2_000, differences: 1 }],
        // One of before they were counted.
        ['old', { at: at + 4_000, differences: 6 }],
      ]),
    );
  });

  test('they are found by their indexes, however long the journal is', async () => {
    await using opened = await databases.fresh(driver);
    const plan = await opened.sql<{ 'QUERY PLAN': string }>(
      `explain select payload from journal where provider_id = 'a' and type = 'provider.reconciled' order by seq desc limit 1`,
    );
    const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(lines).toContain('provider_id_seq_idx');
    expect(lines).not.toContain('Seq Scan');
  });
});
