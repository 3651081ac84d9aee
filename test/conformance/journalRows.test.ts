import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../server/src/floor/fact.ts';
import { rebuild } from '../../server/src/persistence/rebuild.ts';
import { projections } from '../../server/src/persistence/tables.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';
import { batches, busyDay, type Made, skillAt } from '../support/traffic.ts';

const databases = useDatabases();
let day: readonly Made[];

beforeAll(() => {
  day = busyDay('rows', 6_000);
});

type Row = Readonly<Record<string, unknown>>;

async function allRows({ sql }: Opened): Promise<Record<string, Row[]>> {
  const tables: Record<string, Row[]> = {};
  for (const table of projections) {
    tables[table] = (
      await sql<{ row: Row }>(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`)
    ).map(({ row }) => row);
  }
  return tables;
}

/** With group commits of changing sizes. */
async function fill(opened: Opened): Promise<void> {
  const { epoch } = await opened.lead();
  for (const batch of batches(day, epoch, 9)) await opened.journal.append(batch, signal());
}

const factsOf = <T extends Fact['type']>(...types: T[]): Extract<Fact, { type: T }>[] =>
  day
    .map(({ fact }) => fact)
    .filter((fact): fact is Extract<Fact, { type: T }> => (types as string[]).includes(fact.type));

describe.each(drivers)('the rows of a busy day on %s', (driver) => {
  test('rebuilt from the journal they are the same as those written with it', async () => {
    await using opened = await databases.fresh(driver);
    await fill(opened);
    const live = await allRows(opened);
    for (const table of projections) expect([table, live[table]?.length]).not.toEqual([table, 0]);
    await opened.sql(
      `delete from call where state = 'ended'; update leg set cause = 'wrong'; update queue set name = 'wrong'; update agent set skills = '[]'; insert into member values ('x', 'y', 1, 1)`,
    );
    expect(await rebuild(opened.database, signal())).toBe(day.length);
    expect(await allRows(opened)).toEqual(live);
    expect(await opened.journal.head(signal())).toBe(day.length);
  });

  test('a rebuild that is broken off leaves the rows as they were', async () => {
    await using opened = await databases.fresh(driver);
    await fill(opened);
    const live = await allRows(opened);
    const controller = new AbortController();
    const rebuilding = rebuild(opened.database, controller.signal);
    controller.abort(new Error('enough'));
    await expect(rebuilding).rejects.toThrow('enough');
    await opened.sql(
      `insert into journal (seq, at, type, version, epoch, payload) values (${day.length + 1}, now(), 'from.tomorrow', 1, 1, '{}')`,
    );
    await expect(rebuild(opened.database, signal())).rejects.toMatchObject({ fault: 'tooNew' });
    expect(await allRows(opened)).toEqual(live);
  });

  test('they hold what the facts say', async () => {
    await using opened = await databases.fresh(driver);
    await fill(opened);
    const {
      call,
      leg,
      offer,
      queue_visit: visit,
      status_span: span,
      agent,
      queue,
      number,
      member,
      provider,
    } = await allRows(opened);

    const arrived = factsOf('call.arrived', 'call.placed');
    expect(call).toHaveLength(arrived.length);
    for (const { callId, personal } of arrived) {
      const row = call?.find(({ id }) => id === callId);
      expect(row).toMatchObject({ state: 'ended', personal_remote_number: personal.remote.number });
      expect(row?.['end_reason']).toBe(factsOf('call.ended').find((fact) => fact.callId === callId)?.payload.end);
    }
    const talked = call?.filter((row) => row['connected_at'] !== null) ?? [];
    expect(talked).toHaveLength(factsOf('call.connected').length);
    for (const row of talked) {
      expect(row['talk_ms']).toBe(ms(row['ending_at']) - ms(row['connected_at']));
      expect(row['agent_id']).toMatch(/^agent-/);
    }

    // The last notes count.
    for (const { id, ...row } of call ?? []) {
      const tagged = factsOf('call.tagged').findLast(({ callId }) => callId === id)?.payload.tags ?? [];
      const disposed = factsOf('call.disposed').findLast(({ callId }) => callId === id);
      expect([id, row['tags'] ?? [], row['tag_keys'] ?? []]).toEqual([
        id,
        tagged,
        tagged.map((tag) => tag.toLowerCase()),
      ]);
      expect([id, row['disposition'], row['personal_note'] ?? '']).toEqual([
        id,
        disposed?.payload.code ?? null,
        disposed?.personal.note ?? '',
      ]);
      const needed = factsOf('wrapUp.started').some((fact) => fact.callId === id && fact.payload.dispositionNeeded);
      expect([id, row['disposition_needed']]).toEqual([id, needed || null]);
      if (row['disposition'] !== null) {
        const { kind, id: actor } = disposed!.payload.by;
        expect(row).toMatchObject({ disposed_by_kind: kind, disposed_by_id: actor });
        expect(ms(row['disposed_at'])).toBe(disposed?.at);
      }
    }

    // Every visit has one exit, every offer one outcome, every leg one end.
    expect(visit).toHaveLength(factsOf('call.queued').length);
    expect(count(visit, 'exit')).toEqual(countOf(factsOf('queue.left').map(({ payload }) => payload.exit)));
    expect(offer).toHaveLength(factsOf('offer.made').length);
    const ends = factsOf('offer.accepted', 'offer.missed', 'offer.rejected', 'offer.failed', 'offer.withdrawn');
    expect(count(offer, 'outcome')).toEqual(countOf(ends.map(({ type }) => type.replace('offer.', ''))));
    expect(count(leg, 'cause')).toEqual(countOf(factsOf('leg.left').map(({ payload }) => payload.cause)));
    for (const { legId, type, at } of ends) {
      const row = offer?.find(({ id }) => id === legId);
      expect(row).toMatchObject({ outcome: type.replace('offer.', ''), rang_ms: at - ms(row?.['made_at']) });
    }

    // The spans of an agent lie one after the other without a hole, from the first to the last.
    const agents = factsOf('agent.configured').map(({ agentId }) => agentId);
    for (const agentId of agents) {
      const spans = (span ?? [])
        .filter((row) => row['agent_id'] === agentId)
        .toSorted((a, b) => Number(a['seq']) - Number(b['seq']));
      expect(spans.length).toBeGreaterThan(3);
      for (const [index, { ended_at: ended }] of spans.entries()) {
        const isLast = index === spans.length - 1;
        expect(ended).toBe(
          isLast
            ? agentId === 'agent-1'
              ? agent?.find(({ id }) => id === agentId)?.['removed_at']
              : null
            : spans[index + 1]?.['began_at'],
        );
      }
      const talking = spans.filter(({ activity }) => activity === 'talking');
      for (const row of talking) expect(call?.some(({ id }) => id === row['call_id'])).toBe(true);
    }

    // What was removed is marked, and its memberships are gone.
    expect(agent?.filter((row) => row['removed_at'] !== null).map(({ id }) => id)).toEqual(['agent-1']);
    expect(queue?.filter((row) => row['removed_at'] !== null).map(({ id }) => id)).toEqual(['Support']);
    expect(number?.every((row) => row['removed_at'] !== null)).toBe(true);
    expect(provider).toHaveLength(1);

    // What somebody can do, and what is asked of them.
    for (const row of agent ?? []) expect(row['skills']).toEqual([skillAt(String(row['id']).replace('agent-', ''))]);
    expect(queue?.find(({ id }) => id === 'Sales')?.['settings']).toMatchObject({
      requiredSkills: [{ name: 'German', level: 1 }],
    });
    expect(member?.map((row) => `${String(row['queue_id'])} ${String(row['agent_id'])}`).toSorted()).toEqual(
      [3, 4, 5, 6].map((agentNumber) => `Sales agent-${agentNumber}`),
    );
  });

  test('every column that is written exists, and every column that exists is written', async () => {
    await using opened = await databases.fresh(driver);
    const written = day.flatMap(({ changes }) =>
      changes.flatMap(({ table, key, set }) => Object.keys({ ...key, ...set }).map((column) => `${table}.${column}`)),
    );
    const rows = await opened.sql<{ place: string }>(
      `select table_name || '.' || column_name as place from information_schema.columns
       where table_schema = 'public' and is_generated = 'NEVER' and table_name = any ($1)`,
      [[...projections]],
    );
    expect([...new Set(written)].toSorted()).toEqual(rows.map(({ place }) => place).toSorted());
  });

  test('the entities have the columns of their tables', async () => {
    await using opened = await databases.fresh(driver);
    const rows = await opened.sql<{ name: string; columns: string[] }>(
      `select table_name as name, array_agg(column_name::text order by column_name) as columns
       from information_schema.columns where table_schema = 'public' group by 1`,
    );
    const metadata = [...opened.database.orm.getMetadata().getAll().values()];
    // Those of which the API asks the floor alone.
    const unread = new Set(['team', 'api_key', 'board']);
    expect(metadata.map(({ tableName }) => tableName).toSorted()).toEqual(
      projections.filter((table) => !unread.has(table)).toSorted(),
    );
    for (const { tableName, props } of metadata) {
      const columns = props.flatMap(({ fieldNames }) => fieldNames).toSorted();
      expect([tableName, columns]).toEqual([
        tableName,
        rows.find(({ name }) => name === tableName)?.columns.toSorted(),
      ]);
    }
  });

  test('no index but the primary key begins with a column of it: a plan made on the empty table could take it', async () => {
    await using opened = await databases.fresh(driver);
    const rows = await opened.sql<{ name: string }>(
      `select other.indexrelid::regclass::text as name from pg_index key join pg_index other using (indrelid)
       where key.indisprimary and not other.indisprimary and other.indkey[0] = any (key.indkey)
         and indrelid = any ($1::regclass[])`,
      [[...projections, 'intent']],
    );
    expect(rows).toEqual([]);
  });

  test('after personal data was erased, the rows can be rebuilt and hold none', async () => {
    await using opened = await databases.fresh(driver);
    await fill(opened);
    await opened.sql('update journal set personal = null');
    await rebuild(opened.database, signal());
    const { call, leg, agent } = await allRows(opened);
    expect(call).toHaveLength(factsOf('call.arrived', 'call.placed').length);
    for (const row of [...(call ?? []), ...(leg ?? []), ...(agent ?? [])]) {
      for (const [column, value] of Object.entries(row))
        if (column.startsWith('personal_')) expect([column, value]).toEqual([column, null]);
    }
  });
});

test('the busy day has everything in it', () => {
  const seen = new Set(day.map(({ fact }) => fact.type));
  const missing = [
    'offer.missed',
    'offer.rejected',
    'offer.withdrawn',
    'offer.accepted',
    'offer.failed',
    'call.placed',
    'wrapUp.ended',
    'member.paused',
    'member.removed',
    'queue.removed',
    'agent.removed',
    'call.tagged',
    'call.disposed',
  ].filter((type) => !seen.has(type as Fact['type']));
  expect(missing).toEqual([]);
  expect(new Set(factsOf('queue.left').map(({ payload }) => payload.exit)).size).toBeGreaterThan(2);
});

const ms = (value: unknown): number => Date.parse(String(value));

function countOf(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values.toSorted()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const count = (rows: readonly Row[] | undefined, column: string): Record<string, number> =>
  countOf((rows ?? []).map((row) => String(row[column])));
