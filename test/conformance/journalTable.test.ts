import { describe, expect, test } from 'vitest';
import { JournalError } from '../../server/src/engine/journal.ts';
import { factVersions } from '../../server/src/floor/fact.ts';
import { personalColumns } from '../../server/src/persistence/tables.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';
import { batch, callArrived, days, dayStarted } from '../support/facts.ts';

const databases = useDatabases();

async function written(opened: Opened): Promise<number> {
  const { epoch } = await opened.lead();
  await opened.journal.append(batch(epoch, [callArrived(1), callArrived(2)]), signal());
  return epoch;
}

describe.each(drivers)('the journal’s table on %s', (driver) => {
  test.each([
    ['update journal set type = $$other$$ where seq = 1'],
    ['update journal set type = $$other$$, personal = null'],
    ['update journal set payload = $${}$$, personal = null'],
    ['update journal set at = at + interval $$1 second$$, personal = null'],
    ['update journal set seq = seq + 10, personal = null'],
    ['update journal set epoch = epoch + 1, personal = null'],
    ['update journal set version = 2, personal = null'],
    ['update journal set call_id = null, personal = null'],
    ['update journal set agent_id = $$x$$, personal = null'],
    ['update journal set queue_id = $$x$$, personal = null'],
    ['update journal set provider_id = null, personal = null'],
    ['update journal set number_id = $$x$$, personal = null'],
    ['update journal set leg_id = $$x$$, personal = null'],
    ['update journal set personal = $${"dialled":"1"}$$'],
    ['delete from journal'],
    ['delete from journal where seq = 2'],
    ['truncate journal'],
    ['truncate journal_other'],
    [`do $x$ begin execute format('truncate %s', (select max(tableoid)::regclass from journal)); end $x$`],
    [`do $x$ begin execute format('delete from %s', (select max(tableoid)::regclass from journal)); end $x$`],
  ])('refuses: %s', async (statement) => {
    await using opened = await databases.fresh(driver);
    await written(opened);
    await expect(opened.sql(statement)).rejects.toThrow(/append-only/);
    expect(await opened.journal.read(0, 10, signal())).toEqual([callArrived(1), callArrived(2)]);
  });

  test('personal can be blanked, for good', async () => {
    await using opened = await databases.fresh(driver);
    await written(opened);
    await opened.sql('update journal set personal = null where seq = 1');
    const [blank, whole] = await opened.journal.read(0, 10, signal());
    expect(blank).not.toHaveProperty('personal');
    expect(blank).toEqual({ ...callArrived(1), personal: undefined });
    expect(whole).toEqual(callArrived(2));
    await expect(opened.sql(`update journal set personal = '{}' where seq = 1`)).rejects.toThrow(/append-only/);
    await opened.sql('update journal set personal = null');
  });

  test('the columns of personal data and of passwords are the ones on the list, and no others are named so', async () => {
    await using opened = await databases.fresh(driver);
    const rows = await opened.sql<{ place: string }>(
      `select table_name || '.' || column_name as place from information_schema.columns
       where (column_name like 'personal\\_%' or column_name = 'password_hash') and table_schema = 'public' order by 1`,
    );
    const listed = Object.entries(personalColumns).flatMap(([table, columns]) =>
      columns.map((column) => `${table}.${column}`),
    );
    expect(rows.map(({ place }) => place)).toEqual(listed.toSorted());
  });

  describe('facts of a newer Ringside', () => {
    test.each([
      ['a type that this one does not know', 'call.teleported', 1, /call\.teleported.*does not know.*newer/],
      [
        'a version that this one does not know',
        'call.arrived',
        (factVersions['call.arrived'] ?? 1) + 1,
        /call\.arrived of version \d+.*up to \d+.*newer/,
      ],
    ])('%s: tooNew', async (_what, type, version, words) => {
      await using opened = await databases.fresh(driver);
      await written(opened);
      await opened.sql(
        `insert into journal (seq, at, type, version, epoch, payload) values (3, now(), $1, $2, 1, '{}')`,
        [type, version],
      );
      await opened.sql('update journal_head set seq = 3');
      const refused = opened.journal.read(0, 10, signal());
      await expect(refused).rejects.toThrow(JournalError);
      await expect(refused).rejects.toMatchObject({ fault: 'tooNew', message: expect.stringMatching(words) });
      expect(await opened.journal.read(0, 2, signal())).toHaveLength(2);
    });
  });

  describe('months', () => {
    const partitions = async ({ sql }: Opened): Promise<Record<string, number>> => {
      const rows = await sql<{ name: string; facts: number }>(
        'select tableoid::regclass::text as name, count(*)::int as facts from journal group by 1 order by min(seq)',
      );
      return Object.fromEntries(rows.map(({ name, facts }) => [name, facts]));
    };
    const monthEnd = Date.UTC(2031, 0, 31, 23, 59, 59, 999);

    test('a batch over the end of a month goes into both', async () => {
      await using opened = await databases.fresh(driver);
      const { epoch } = await opened.lead();
      const facts = [
        dayStarted(1, monthEnd - 1),
        dayStarted(2, monthEnd),
        dayStarted(3, monthEnd + 1),
        dayStarted(4, monthEnd + 1),
      ];
      await opened.journal.append(batch(epoch, facts), signal());
      expect(await partitions(opened)).toEqual({ journal_2031_01: 2, journal_2031_02: 2 });
      expect(await opened.journal.read(1, 2, signal())).toEqual(facts.slice(1, 3));
    });

    test('the next month’s partition is there before its first fact', async () => {
      await using opened = await databases.fresh(driver);
      const { epoch } = await opened.lead();
      await opened.journal.append(batch(epoch, [dayStarted(1, Date.UTC(2032, 11, 5))]), signal());
      const [row] = await opened.sql<{ there: boolean }>(`select to_regclass('journal_2033_01') is not null as there`);
      expect(row).toEqual({ there: true });
      const start = new Date();
      const names = [0, 1].map((months) =>
        new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months)).toISOString().slice(0, 7),
      );
      for (const name of names) {
        const [made] = await opened.sql<{ there: boolean }>('select to_regclass($1) is not null as there', [
          `journal_${name.replace('-', '_')}`,
        ]);
        expect([name, made?.there]).toEqual([name, true]);
      }
    });

    test('without a partition the facts are taken all the same', async () => {
      await using opened = await databases.fresh(driver);
      const { epoch } = await opened.lead();
      await opened.sql(
        'drop table if exists journal_2034_05, journal_2034_06; create table journal_2034_05 (in_the_way int)',
      );
      const facts = [dayStarted(1, Date.UTC(2034, 4, 31)), dayStarted(2, Date.UTC(2034, 5, 1))];
      await opened.journal.append(batch(epoch, facts), signal());
      expect(await partitions(opened)).toEqual({ journal_other: 1, journal_2034_06: 1 });
      await opened.sql('drop table journal_2034_05');
      expect(await opened.sql(`select make_journal_partition('2034-05-01') as made`)).toEqual([{ made: false }]);
      expect(await opened.journal.read(0, 10, signal())).toEqual(facts);
    });

    test('a partition that can’t be made is told, and stops nothing', async () => {
      await using opened = await databases.fresh(driver);
      const { epoch } = await opened.lead();
      await opened.sql('alter function make_journal_partition rename to hidden');
      await opened.journal.append(batch(epoch, [dayStarted(1, Date.UTC(2035, 0))]), signal());
      await opened.journal.append(batch(epoch, [dayStarted(2, Date.UTC(2035, 0))]), signal());
      await opened.sql('alter function hidden rename to make_journal_partition');
      expect(await partitions(opened)).toEqual({ journal_other: 2 });
      expect(opened.warnings).toEqual([expect.stringContaining('2035-01')]);
    });
  });

  test('a whole month can be dropped, and the rest still reads', async () => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    const facts = [dayStarted(1, Date.UTC(2036, 0, 5)), dayStarted(2, Date.UTC(2036, 1, 5))];
    await opened.journal.append(batch(epoch, facts), signal());
    await opened.sql('drop table journal_2036_01');
    expect(await opened.journal.read(0, 10, signal())).toEqual(facts.slice(1));
    await opened.journal.append(batch(epoch, [dayStarted(3, Date.UTC(2036, 1, 6))]), signal());
  });

  test('a partitioned journal still finds facts by their seq with an index', async () => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    await opened.journal.append(batch(epoch, days(1, 2_000)), signal());
    await opened.sql('analyze journal');
    const plan = await opened.sql<{ 'QUERY PLAN': string }>(
      'explain select * from journal where seq > 1990 order by seq limit 10',
    );
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(/Index Scan using journal_\d{4}_\d{2}_pkey/);
  });
});
