/** Rules P1 and P9 in the database: the rows of people and of the audit, written with their facts and made again from them. */
import { describe, expect, test } from 'vitest';
import { isAudited } from '../../server/src/audit/audit.ts';
import { advance } from '../../server/src/floor/advance.ts';
import { evolve } from '../../server/src/floor/evolve.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import { emptyFloor } from '../../server/src/floor/floor.ts';
import type { Command } from '../../server/src/floor/input.ts';
import { plain } from '../../server/src/floor/stage.testing.ts';
import { asId, type AgentId, type Instant, type QueueId } from '../../server/src/kernel/ids.ts';
import { DatabaseAuditLog } from '../../server/src/persistence/auditLog.ts';
import { DatabasePasswords } from '../../server/src/persistence/passwords.ts';
import { project } from '../../server/src/persistence/project.ts';
import { rebuild } from '../../server/src/persistence/rebuild.ts';
import { personalColumns } from '../../server/src/persistence/tables.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';
import { batch, start } from '../support/facts.ts';
import { by, hashes, staff } from '../support/staff.ts';

const databases = useDatabases();
const [sales, anna] = [asId<QueueId>('sales'), asId<AgentId>('anna')];
const tables = ['user_account', 'team', 'api_key', 'board', 'audit'] as const;

type Row = Readonly<Record<string, unknown>>;

/** A second between commands. */
const facts: readonly Fact[] = (() => {
  const floor = emptyFloor();
  const commands: readonly Command[] = [
    { type: 'configureCentre', site: 'test', timeZone: 'UTC', by },
    { type: 'saveQueue', queueId: sales, isNew: true, settings: { ...plain, name: 'Sales' }, by },
    { type: 'saveAgent', agentId: anna, isNew: true, name: 'Anna', by },
    { type: 'saveMember', agentId: anna, queueId: sales, penalty: 1, by },
    { type: 'setAgentStatus', agentId: anna, status: 'available', reason: '', by },
    ...staff(sales, anna),
  ];
  return commands.flatMap((command, index) => advance(floor, command, start + 1_000 * index).facts);
})();

async function fill({ journal, lead }: Opened): Promise<void> {
  const { epoch } = await lead();
  const floor = emptyFloor();
  for (const fact of facts) {
    evolve(floor, fact);
    await journal.append(batch(epoch, [fact], { changes: project(floor, fact) }), signal());
  }
}

async function allRows({ sql }: Opened): Promise<Record<string, Row[]>> {
  const rows: Record<string, Row[]> = {};
  for (const table of tables)
    rows[table] = (await sql<{ row: Row }>(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`)).map(
      ({ row }) => row,
    );
  return rows;
}

const rowOf = (rows: readonly Row[] | undefined, id: string): Row | undefined => rows?.find((row) => row['id'] === id);
const ms = (value: unknown): Instant => Date.parse(String(value));

describe.each(drivers)('people and the audit on %s', (driver) => {
  test('the rows hold what was set up, and what is removed is marked', async () => {
    await using opened = await databases.fresh(driver);
    await fill(opened);
    const { user_account: users, team, api_key: keys, board } = await allRows(opened);
    expect(rowOf(users, 'user-sue')).toMatchObject({
      role: 'supervisor',
      team_ids: ['team-day'],
      personal_login: 'sue@example.com',
      personal_name: 'Sue',
      password_hash: null,
      removed_at: null,
    });
    expect(rowOf(users, 'user-boss')).toMatchObject({ password_hash: hashes.password });
    expect(rowOf(users, 'user-al')).toMatchObject({ password_hash: null, removed_at: expect.any(String) });
    expect(rowOf(team, 'team-day')).toMatchObject({ queue_ids: ['sales'], agent_ids: ['anna'], removed_at: null });
    expect(rowOf(team, 'team-night')).toMatchObject({ removed_at: expect.any(String) });
    expect(ms(rowOf(keys, 'key-crm')?.['expires_at'])).toBe(4e12);
    expect(rowOf(keys, 'key-crm')).toMatchObject({ revoked_at: expect.any(String) });
    expect(rowOf(keys, 'key-hall')).toMatchObject({ board_id: 'board-hall', revoked_at: null, expires_at: null });
    // P8
    expect(rowOf(keys, 'key-old')).toMatchObject({ revoked_at: rowOf(board, 'board-old')?.['removed_at'] });
    expect(rowOf(board, 'board-hall')).toMatchObject({ name: 'Hall', settings: { rotateAfterMs: 20_000 } });
  });

  test('P9: every change of the centre and of people has its entry, and nothing else has one', async () => {
    await using opened = await databases.fresh(driver);
    await fill(opened);
    const { audit } = await allRows(opened);
    const expected = facts.filter(({ type }) => type !== 'status.changed' && type !== 'session.refreshed');
    expect(audit?.map(({ seq }) => seq).toSorted((a, b) => Number(a) - Number(b))).toEqual(
      expected.map(({ seq }) => seq),
    );
    expect(expected.every(isAudited)).toBe(true);
    for (const { seq, type, at } of expected) {
      const entry = audit?.find((row) => row['seq'] === seq);
      expect([entry?.['action'], ms(entry?.['at']), entry?.['actor_id']]).toEqual([type, at, 'user-boss']);
      expect(entry?.['detail']).not.toHaveProperty('by');
    }
    const of = (action: string) => audit?.find((row) => row['action'] === action);
    expect(of('member.configured')).toMatchObject({
      subject_kind: 'agent',
      subject_id: 'anna',
      detail: { penalty: 1, queueId: 'sales' },
    });
    expect(of('centre.configured')).toMatchObject({ subject_kind: 'centre', subject_id: null });
    expect(of('session.ended')).toMatchObject({ subject_kind: 'user', subject_id: 'user-boss' });
  });

  test('P9: an entry is there with its fact or not at all', async () => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    const floor = emptyFloor();
    const [first] = facts as readonly [Fact];
    evolve(floor, first);
    const broken = {
      table: 'team',
      key: { id: 'x' },
      set: { name: 1, configured_at: 'no time', queue_ids: [], agent_ids: [] },
    };
    const changes = [...project(floor, first), broken];
    await expect(opened.journal.append(batch(epoch, [first], { changes }), signal())).rejects.toThrow(/no time/);
    expect((await allRows(opened))['audit']).toEqual([]);
    expect(await opened.journal.head(signal())).toBe(0);
  });

  test('rebuilt from the journal they are the same as those written with it', async () => {
    await using opened = await databases.fresh(driver);
    await fill(opened);
    const live = await allRows(opened);
    await opened.sql(
      `delete from audit where seq > 5; update user_account set role = 'admin', password_hash = 'x'; delete from board`,
    );
    await rebuild(opened.database, signal());
    expect(await allRows(opened)).toEqual(live);
  });

  test('P1: hashes of keys and tokens are in no table but the journal, and that of a password in one more', async () => {
    await using opened = await databases.fresh(driver);
    await fill(opened);
    const places = async (hash: string): Promise<string[]> => {
      const found: string[] = [];
      for (const table of ['journal', ...tables]) {
        const [row] = await opened.sql<{ count: number }>(
          `select count(*)::int as count from ${table} t where strpos(to_jsonb(t)::text, $1) > 0`,
          [hash],
        );
        if (row && row.count > 0) found.push(table);
      }
      return found;
    };
    expect(await places(hashes.password)).toEqual(['journal', 'user_account']);
    for (const hash of [hashes.key, hashes.access, hashes.refresh]) expect(await places(hash)).toEqual(['journal']);
  });

  test('after personal data was erased, rows can be made again and hold neither names, logins nor passwords', async () => {
    await using opened = await databases.fresh(driver);
    await fill(opened);
    await opened.sql('update journal set personal = null');
    await rebuild(opened.database, signal());
    const rows = await allRows(opened);
    expect(rows['user_account']).toHaveLength(3);
    for (const table of ['user_account', 'audit'] as const)
      for (const row of rows[table] ?? [])
        for (const column of personalColumns[table]) expect([column, row[column]]).toEqual([column, null]);
  });

  test('passwords are found for users who are there and have one', async () => {
    await using opened = await databases.fresh(driver);
    await fill(opened);
    const passwords = new DatabasePasswords(opened.database);
    const found = await Promise.all(
      ['user-boss', 'user-sue', 'user-al', 'nobody'].map((id) => passwords.find(asId(id), signal())),
    );
    expect(found).toEqual([hashes.password, undefined, undefined, undefined]);
  });

  test('the audit is read newest first, by pages, and every filter leaves out what it should', async () => {
    await using opened = await databases.fresh(driver);
    await fill(opened);
    const audit = new DatabaseAuditLog(opened.database);
    const expected = facts.filter(isAudited).toReversed();
    const seqs = async (filter: Parameters<typeof audit.find>[0]): Promise<number[]> =>
      (await audit.find(filter, 100, undefined, signal())).entries.map(({ seq }) => seq);
    const seen: number[] = [];
    for (let before: number | undefined, more = true; more;) {
      const page = await audit.find({}, 4, before, signal());
      seen.push(...page.entries.map(({ seq }) => seq));
      ({ more } = page);
      before = seen.at(-1);
    }
    expect(seen).toEqual(expected.map(({ seq }) => seq));
    const subjectsAl = expected.filter((fact) => 'userId' in fact.payload && fact.payload.userId === asId('user-al'));
    expect(await seqs({ subjectId: 'user-al' })).toEqual(subjectsAl.map(({ seq }) => seq));
    expect(await seqs({ actions: ['team.removed', 'board.removed'] })).toEqual(
      expected.filter(({ type }) => type === 'team.removed' || type === 'board.removed').map(({ seq }) => seq),
    );
    const middle = expected[7]!.at;
    expect(await seqs({ from: middle })).toEqual(expected.filter(({ at }) => at >= middle).map(({ seq }) => seq));
    expect(await seqs({ to: middle })).toEqual(expected.filter(({ at }) => at < middle).map(({ seq }) => seq));
    // Sessions that end with their user were ended by whoever removed that one.
    expect(await seqs({ actorId: 'user-boss' })).toEqual(expected.map(({ seq }) => seq));
    expect(await seqs({ actorId: 'user-sue' })).toEqual([]);
    expect(await seqs({ actions: [] })).toEqual([]);
    const { entries } = await audit.find({ actions: ['user.signInRefused'] }, 100, undefined, signal());
    expect(entries).toMatchObject([
      { login: 'nobody@example.com', subject: { kind: 'user' }, detail: { reason: 'unknown' } },
      { login: 'sue@example.com', subject: { kind: 'user', id: 'user-sue' } },
    ]);
    expect(entries[0]?.subject).not.toHaveProperty('id');
  });
});
