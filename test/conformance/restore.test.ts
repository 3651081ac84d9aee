/** The restore drill of docs/backup.md: a server that runs is backed up, lost, and goes on from the backup elsewhere. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { QueryResultRow } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adopt } from '../../server/src/engine/adopt.ts';
import { recall } from '../../server/src/floor/evolve.ts';
import { emptyFloor } from '../../server/src/floor/floor.ts';
import { invariants } from '../../server/src/floor/invariants.ts';
import { connect, postgresReach } from '../../server/src/persistence/connection.ts';
import { openDatabase } from '../../server/src/persistence/database.ts';
import { PostgresJournal } from '../../server/src/persistence/journal.postgres.ts';
import { project } from '../../server/src/persistence/project.ts';
import { rebuild } from '../../server/src/persistence/rebuild.ts';
import { projections } from '../../server/src/persistence/tables.ts';
import { livePast } from '../../server/src/providers/simulator/past.ts';
import { postgresBinaries, type Postgres, startPostgres } from '../support/postgres.ts';
import { Ringside } from '../support/ringside.ts';
import { eventually } from '../support/wholeCentre.ts';

const run = promisify(execFile);
const HOUR = 3_600_000;
const env = { RINGSIDE_SECRET: 'the secret of this drill, which is long enough' };
const signal = new AbortController().signal;

let before: Postgres;
let after: Postgres;
let folder: string;
/** Recordings that the backup's database knows as stored. */
let kept: string;
let deletedMeanwhile: string;
/** When the database had been dumped and the files were not copied yet. */
let storedMeanwhile: string;
let cameMeanwhile: string;
let restored: Ringside;

const sql = async <Row extends QueryResultRow>({ url }: Postgres, text: string): Promise<Row[]> => {
  await using client = await connect(postgresReach(url));
  return (await client.query<Row>(text)).rows;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ringside-restore-'));
  [before, after] = await Promise.all([startPostgres(), startPostgres()]);
  await livePlayedDay(before);
  await using server = await Ringside.start({ demo: true, databaseUrl: before.url, env });
  // Something for the audit that no projection of calls shows.
  await server.ask(`mutation { updateCentre(input: { name: "Before the fire" }) { __typename } }`);
  kept = await recorded(server);
  deletedMeanwhile = await recorded(server);
  const running = await begin(server);
  const bin = await postgresBinaries();
  const dump = join(folder, 'database.dump');
  await run(join(bin, 'pg_dump'), ['--format=custom', '--no-owner', `--file=${dump}`, before.url]);
  storedMeanwhile = running.id;
  await running.end();
  cameMeanwhile = await recorded(server);
  await server.ask(`mutation($id: ID!) { deleteRecording(id: $id, reason: "asked for") { __typename } }`, {
    id: deletedMeanwhile,
  });
  const dataFolder = join(folder, 'restored');
  await cp(join(server.dataFolder, 'recordings'), join(dataFolder, 'recordings'), { recursive: true });
  await server.kill();
  await run(join(bin, 'pg_restore'), ['--no-owner', '--exit-on-error', `--dbname=${after.url}`, dump]);
});

afterAll(async () => {
  await restored?.[Symbol.asyncDispose]();
  await before?.[Symbol.asyncDispose]();
  await after?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Three hours of calls, up to this moment. */
async function livePlayedDay({ url }: Postgres): Promise<void> {
  await using database = await openDatabase({ databaseUrl: url, dataFolder: folder }, signal);
  const until = Date.now();
  const past = { seed: 'restore', from: until - 3 * HOUR, until, site: 'drill', timeZone: 'UTC' };
  const journal = new PostgresJournal(database);
  await adopt({ journal, project }, (onFact) => livePast({ ...past, onFact }), signal);
}

interface Begun {
  readonly id: string;
  /** Resolves when it is in the vault. */
  end(): Promise<void>;
}

async function begin(server: Ringside): Promise<Begun> {
  const callId = await eventually(
    () => unrecorded(server),
    (id) => id !== undefined,
    60_000,
  );
  const start = `mutation($callId: ID!) { startRecording(callId: $callId) { ... on RecordingChange { recording { id } } ... on Refused { code } } }`;
  const stop = 'mutation($callId: ID!) { stopRecording(callId: $callId) { ... on Refused { code } } }';
  const begun = await server.ask<{ startRecording: { recording: { id: string } } }>(start, { callId });
  const { id } = begun.startRecording.recording;
  return {
    id,
    async end() {
      await server.ask(stop, { callId });
      await eventually(
        () => stateOf(server, id),
        (state) => state === 'STORED',
        30_000,
      );
    },
  };
}

async function recorded(server: Ringside): Promise<string> {
  const { id, end } = await begin(server);
  await end();
  return id;
}

async function stateOf(server: Ringside, id: string): Promise<string | undefined> {
  const ask = 'query($id: ID!) { recording(id: $id) { state } }';
  return (await server.ask<{ recording: { state: string } | null }>(ask, { id })).recording?.state;
}

async function unrecorded(server: Ringside): Promise<string | undefined> {
  const { calls, recordings } = await server.ask<{
    calls: { nodes: { id: string }[] };
    recordings: { nodes: { call: { id: string } | null }[] };
  }>(
    `{ calls(filter: { states: [CONNECTED] }, first: 20) { nodes { id } } recordings(first: 20) { nodes { call { id } } } }`,
  );
  const taken = new Set(recordings.nodes.map(({ call }) => call?.id));
  return calls.nodes.find(({ id }) => !taken.has(id))?.id;
}

const rowsOf = async (postgres: Postgres): Promise<Map<string, string[]>> => {
  const tables = new Map<string, string[]>();
  for (const table of projections) {
    const rows = await sql<{ row: string }>(postgres, `select to_jsonb(t)::text as row from ${table} t order by 1`);
    tables.set(
      table,
      rows.map(({ row }) => row),
    );
  }
  return tables;
};

describe('what the backup holds', () => {
  test('the journal, whole up to its head and word for word as it was', async () => {
    const [head] = await sql<{ seq: string; count: string; first: string; last: string }>(
      after,
      'select head.seq, count(*), min(journal.seq) as first, max(journal.seq) as last from journal, journal_head head group by head.seq',
    );
    expect(head).toEqual({ seq: head!.last, count: head!.last, first: '1', last: head!.last });
    expect(Number(head!.last)).toBeGreaterThan(5_000);
    // It had gone on meanwhile.
    const [was] = await sql<{ seq: string }>(before, 'select seq from journal_head');
    expect(Number(was!.seq)).toBeGreaterThan(Number(head!.last));
    const digest = `select md5(string_agg(j::text, '' order by seq)) from journal j where seq <= ${head!.last}`;
    expect(await sql(after, digest)).toEqual(await sql(before, digest));
  });

  test('the audit, as it was', async () => {
    const [head] = await sql<{ seq: string }>(after, 'select seq from journal_head');
    const entries = `select * from audit where seq <= ${head!.seq} order by seq`;
    const audit = await sql(after, entries);
    expect(audit).toEqual(await sql(before, entries));
    expect(audit.filter(({ action }) => action === 'centre.configured').length).toBeGreaterThanOrEqual(1);
  });

  test(
    'projections that are what the journal makes of them, and a floor that breaks no promise',
    { timeout: 120_000 },
    async () => {
      await using database = await openDatabase({ databaseUrl: after.url, dataFolder: folder }, signal);
      const found = await rowsOf(after);
      expect(found.get('call')!.length).toBeGreaterThan(100);
      await rebuild(database, signal);
      const rebuilt = await rowsOf(after);
      for (const table of projections) expect([table, rebuilt.get(table)]).toEqual([table, found.get(table)]);
      const journal = new PostgresJournal(database);
      const floor = emptyFloor();
      for (let facts = await journal.read(0, 10_000, signal); facts.length > 0;) {
        for (const fact of facts) recall(floor, fact);
        facts = await journal.read(floor.seq, 10_000, signal);
      }
      expect(invariants(floor)).toEqual([]);
    },
  );
});

describe('a new Ringside on it', () => {
  const address = `mutation($id: ID!) { recordingAddress(id: $id, rendition: ORIGINAL) { ... on RecordingAddress { path } ... on Refused { code } } }`;

  beforeAll(async () => {
    restored = await Ringside.start({
      databaseUrl: after.url,
      env: { ...env, RINGSIDE_DATA: join(folder, 'restored') },
    });
  });

  async function listen(id: string): Promise<Response> {
    const { recordingAddress } = await restored.ask<{ recordingAddress: { path: string } }>(address, { id });
    return fetch(`${restored.origin}${recordingAddress.path}`);
  }

  test('leads under a higher epoch than anybody before, and goes on after the last fact', async () => {
    const [then] = await sql<{ epoch: string }>(before, 'select epoch from journal_head');
    const [now] = await sql<{ epoch: string }>(after, 'select epoch from journal_head');
    expect(Number(now!.epoch)).toBeGreaterThan(Number(then!.epoch));
    const { centre } = await restored.ask<{ centre: { name: string } }>('{ centre { name } }');
    expect(centre.name).toBe('Before the fire');
  });

  test('plays every recording that was stored before the backup, whole', async () => {
    const [row] = await sql<{ sha256: string }>(
      after,
      `select stored ->> 'sha256' as sha256 from recording where id = '${kept}'`,
    );
    const response = await listen(kept);
    expect(response.status).toBe(200);
    const heard = createHash('sha256').update(new Uint8Array(await response.arrayBuffer()));
    expect(heard.digest('hex')).toBe(row!.sha256);
  });

  test('says of one that was deleted meanwhile that it is gone: a backup brings nothing back', async () => {
    expect((await listen(deletedMeanwhile)).status).toBe(404);
  });

  test('says of one that was under way then that it is not stored, and knows nothing of one that came later', async () => {
    expect(await stateOf(restored, storedMeanwhile)).toBe('RUNNING');
    await expect(listen(storedMeanwhile)).rejects.toThrow('RECORDING_NOT_FOUND');
    expect(await stateOf(restored, cameMeanwhile)).toBeUndefined();
  });
});
