/** The words with which calls are noted, and that the usual searches for calls go by indexes, on both databases. */
import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import { describe, expect, test, vi } from 'vitest';
import type { CallFilter } from '../../server/src/calls/history.ts';
import { asId, type QueueId } from '../../server/src/kernel/ids.ts';
import { DatabaseHistory } from '../../server/src/persistence/history.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';
import { batch, start } from '../support/facts.ts';

const databases = useDatabases();

describe.each(drivers)('notes of calls on %s', (driver) => {
  test('the words of notes, most used first, as the newest call spells them, and only of calls that are asked for', async () => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    const rows: readonly (readonly [tags: readonly string[], code: string, queue: string])[] = [
      [['vip'], 'sold', 'q1'],
      [['Loud', 'VIP'], 'callBack', 'q1'],
      [['100%'], 'callBack', 'q2'],
    ];
    const changes = rows.flatMap(([tags, disposition, queue], index) => {
      const at = new Date(start + index).toISOString();
      const visit = {
        call_id: `c${index}`,
        seq: index,
        queue_id: queue,
        priority: 0,
        joined_at: at,
        waiting_since: at,
      };
      const notes = { tags, tag_keys: tags.map((tag) => tag.toLowerCase()), disposition };
      const base = { direction: 'inbound', provider_id: 'pbx', state: 'ended', priority: 0, arrived_at: at };
      return [
        { table: 'call', key: { id: `c${index}` }, set: { ...base, ...notes } },
        { table: 'queue_visit', key: { id: `v${index}` }, set: visit },
      ];
    });
    await opened.journal.append(batch(epoch, [], { changes }), signal());
    const history = new DatabaseHistory(opened.database);
    const words = async (asked: Partial<Parameters<typeof history.noteWords>[0]>) =>
      (await history.noteWords({ kind: 'tag', search: '', first: 10, ...asked }, signal())).map(
        ({ word, count }) => `${word} ${count}`,
      );
    expect(await words({})).toEqual(['VIP 2', '100% 1', 'Loud 1']);
    expect(await words({ first: 1 })).toEqual(['VIP 2']);
    expect(await words({ search: 'OU' })).toEqual(['Loud 1']);
    expect(await words({ search: '%' })).toEqual(['100% 1']);
    expect(await words({ kind: 'disposition' })).toEqual(['callBack 2', 'sold 1']);
    expect(await words({ kind: 'disposition', search: 'SO' })).toEqual(['sold 1']);
    const within = { queueIds: [asId<QueueId>('q2')], agentIds: [] };
    expect(await words({ within })).toEqual(['100% 1']);
    expect(await words({ kind: 'disposition', within })).toEqual(['callBack 1']);
    expect(await words({ within: { queueIds: [], agentIds: [] } })).toEqual([]);
  });

  test('the usual searches read no table from end to end', async () => {
    await using opened = await databases.fresh(driver);
    await opened.sql(
      `insert into call (id, direction, provider_id, state, priority, arrived_at, ended_at, personal_remote_number, tags, tag_keys, disposition, personal_note, disposition_needed, follow_up_at)
       select 'c' || n, 'inbound', 'pbx', 'ended', 0, now() - n * interval '1 minute', now(), '+4930' || n,
         case when n % 100 = 0 then array['VIP'] end, case when n % 100 = 0 then array['vip'] end,
         case when n % 50 = 0 then 'sold' end, case when n % 500 = 0 then 'angry' end,
         n % 60 = 0, case when n % 400 = 0 then now() + n * interval '1 minute' end
       from generate_series(1, 20000) n`,
    );
    await opened.sql('analyze call');
    const history = new DatabaseHistory(opened.database);
    const usual: readonly CallFilter[] = [
      {},
      { number: '4711' },
      { remote: '4930555' },
      { tags: ['vip'] },
      { dispositions: ['sold'] },
      { disposed: true },
      { disposed: false },
      { undisposed: true },
      { followUpTo: Date.now() + 86_400_000 },
      { note: 'angry' },
      { from: Date.now() - 3_600_000, direction: 'inbound' },
      { states: ['queued'] },
    ];
    for (const filter of usual) {
      const plan = await explained(opened, () => history.findCalls(filter, 50, undefined, signal()));
      expect([filter, /Seq Scan on call\b/.test(plan), / using | on call_/.test(plan)]).toEqual([filter, false, true]);
    }
    for (const kind of ['tag', 'disposition'] as const) {
      const plan = await explained(opened, () => history.noteWords({ kind, search: 'x', first: 50 }, signal()));
      expect([kind, plan]).toEqual([kind, expect.not.stringMatching(/Seq Scan on call\b/)]);
    }
  });
});

/** How the database goes about what is asked of it, as it tells itself for the very statements that were sent. */
async function explained({ sql, database }: Opened, ask: () => Promise<unknown>): Promise<string> {
  const connection = database.orm.em.getConnection() as PostgreSqlConnection; // the driver's own
  const client = await (await connection.getNativeClient()).connect();
  client.release();
  const sent = vi.spyOn(client, 'query');
  await ask();
  const asked = sent.mock.calls.map((call) => statementOf(call)).filter(({ text }) => /\bfrom "?call/.test(text));
  sent.mockRestore();
  expect(asked).not.toEqual([]);
  const plans = asked.map(({ text, values }) => sql<{ 'QUERY PLAN': string }>(`explain ${text}`, values));
  return (await Promise.all(plans)).flatMap((lines) => lines.map((line) => line['QUERY PLAN'])).join('\n');
}

/** The driver takes a text with values, or both in one object. */
function statementOf([first, second]: readonly unknown[]): { readonly text: string; readonly values: unknown[] } {
  const { text, values } = (typeof first === 'string' ? { text: first, values: second } : first) as {
    text?: string;
    values?: unknown;
  };
  return { text: text ?? '', values: Array.isArray(values) ? (values as unknown[]) : [] };
}
