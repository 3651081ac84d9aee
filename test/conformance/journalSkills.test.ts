/** A database from before there were skills: it is brought up to date, and the journal makes the same rows anew. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { plain } from '../../server/src/floor/stage.testing.ts';
import { connect, postgresReach } from '../../server/src/persistence/connection.ts';
import { migrate } from '../../server/src/persistence/migrate.ts';
import { rebuild } from '../../server/src/persistence/rebuild.ts';
import { type Opened, signal, useDatabases } from '../support/databases.ts';

const databases = useDatabases();
const folder = new URL('../../server/src/persistence/migrations/', import.meta.url);

/** The migrations of the version before. */
async function before() {
  const names = (await readdir(folder)).filter((name) => name < '0004').toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

const { requiredSkills: _none, ...settings } = plain;
const by = { kind: 'key', id: 'test' };

const rowsOf = async ({ sql }: Opened) => ({
  agents: await sql('select id, extension, skills, configured_at, removed_at, personal_name from agent order by id'),
  queues: await sql('select * from queue order by id'),
});

test('rows and facts without skills become ones with none', async () => {
  const place = await databases.place('PostgreSQL');
  {
    await using client = await connect(postgresReach(place.databaseUrl!));
    expect(await migrate(client, signal(), before)).toHaveLength(3);
    await client.query('select make_journal_partition(current_date)');
    const write = `insert into journal (seq, at, type, version, epoch, queue_id, agent_id, payload, personal)
      values ($1, '2026-11-20T09:00:00Z', $2, 1, 1, $3, $4, $5, $6)`;
    await client.query(`select make_journal_partition('2026-11-20')`);
    await client.query(write, [1, 'queue.configured', 'sales', null, { settings, by }, null]);
    await client.query(write, [2, 'agent.configured', null, 'anna', { by }, { name: 'Anna' }]);
    await client.query('update journal_head set seq = 2');
    await client.query(`insert into queue values ('sales', 'Sales', $1, '2026-11-20T09:00:00Z')`, [settings]);
    await client.query(
      `insert into agent (id, configured_at, personal_name) values ('anna', '2026-11-20T09:00:00Z', 'Anna')`,
    );
  }
  await using opened = await databases.open(place);
  const migrated = await rowsOf(opened);
  expect(migrated.agents).toMatchObject([{ id: 'anna', skills: [], personal_name: 'Anna' }]);
  expect(migrated.queues).toMatchObject([{ id: 'sales', settings: { ...settings, requiredSkills: [] } }]);
  expect(await rebuild(opened.database, signal())).toBe(2);
  expect(await rowsOf(opened)).toEqual(migrated);
});
