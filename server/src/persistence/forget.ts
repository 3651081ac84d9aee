/**
 * Takes out of the journal what is to leave no trace. Everything else is made anew of the facts that remain, so that rows
 * and floor are as if it had never been there. One transaction: readers see the old until it is done, and appends wait.
 */
import type { PoolClient } from 'pg';
import { JournalError, type Forgetting, type Forgotten } from '../engine/journal.ts';
import { recall } from '../floor/evolve.ts';
import { factVersions, type Fact, type FactOf } from '../floor/fact.ts';
import { freeze, SNAPSHOT_FORMAT } from '../floor/snapshot.ts';
import { without } from '../floor/without.ts';
import type { CallId } from '../kernel/ids.ts';
import { encode, encodeBatch } from './batch.ts';
import type { Database } from './database.ts';
import { pack } from './pack.ts';
import { project } from './project.ts';
import { ask, emptyRows, refill } from './rebuild.ts';

/** `repeated`: it had got through before. */
export type Forgot = Forgotten | { readonly kind: 'repeated' };

export async function forget(database: Database, what: Forgetting, signal: AbortSignal): Promise<Forgot> {
  signal.throwIfAborted();
  let client: PoolClient | undefined;
  try {
    client = await database.pool.connect();
    await ask(client, 'begin');
    await ask(client, `set local statement_timeout = 0; set local "ringside.forgetting" = 'on'`);
    const forgot = await forgetWith(client, what, signal);
    await ask(client, forgot.kind === 'forgotten' ? 'commit' : 'rollback');
    client.release();
    return forgot;
  } catch (error) {
    client?.release(true); // the transaction ends with its connection
    signal.throwIfAborted();
    throw database.asFault(error);
  }
}

async function forgetWith(client: PoolClient, what: Forgetting, signal: AbortSignal): Promise<Forgot> {
  if ((await placeOf(client, what)) === 'repeated') return { kind: 'repeated' };
  const { idsFrom } = what;
  await findCalls(client, idsFrom);
  const underWay = await ask<{ id: CallId }>(
    client,
    `select id from call join forgotten_call on call_id = id
     where ended_at is null and not starts_with(provider_id, $1) order by id limit 100`,
    [idsFrom],
  );
  if (underWay.length > 0) return { kind: 'underWay', callIds: underWay.map(({ id }) => id) };
  const [{ gone = 0 } = {}] = await ask<{ gone: number }>(client, 'select forget_facts($1)::float8 as gone', [idsFrom]);
  await ask(client, emptyRows);
  const redaction = new Redaction(client, (id) => id.startsWith(idsFrom));
  const { floor } = await refill(client, signal, (facts) => redaction.of(facts));
  if (gone + redaction.count === 0) return { kind: 'nothing' };
  const fact = forgottenFact(what, gone + redaction.dropped);
  recall(floor, fact);
  const batch = { epoch: what.epoch, facts: [fact], changes: project(floor, fact), intents: [], struckOff: [] };
  await ask(client, 'select append_batch($1)', [encodeBatch(batch)]);
  const state = JSON.parse(JSON.stringify(freeze(floor))) as unknown;
  const snapshot = { seq: fact.seq, at: fact.at, format: SNAPSHOT_FORMAT, state };
  await ask(client, 'insert into floor_snapshot (seq, at, format, state) values ($1, $2, $3, $4)', [
    snapshot.seq,
    new Date(snapshot.at).toISOString(),
    snapshot.format,
    await pack(state),
  ]);
  return { kind: 'forgotten', fact, snapshot };
}

/** Holds the head of the journal until the end. Throws JournalError when the leader's time is over or the place is not the next one. */
async function placeOf(client: PoolClient, { epoch, seq }: Forgetting): Promise<'next' | 'repeated'> {
  const [head] = await ask<{ epoch: number; seq: number }>(
    client,
    'select epoch::float8 as epoch, seq::float8 as seq from journal_head for update',
  );
  if (head?.epoch !== epoch) throw new JournalError('fenced', `Epoch ${epoch} is over: another process leads`);
  if (head.seq === seq) return 'repeated';
  if (head.seq !== seq - 1) throw new JournalError('gap', `Fact ${seq} does not follow the last fact of the journal`);
  const [first] = await ask<{ seq: number }>(client, 'select min(seq)::float8 as seq from journal');
  // What months that were dropped had set up is in the snapshot alone, and could not be made again.
  if (first?.seq !== 1) throw new Error('Nothing can be forgotten, as the beginning of the journal was dropped');
  return 'next';
}

async function findCalls(client: PoolClient, idsFrom: string): Promise<void> {
  await ask(client, 'create temp table forgotten_call (call_id text primary key) on commit drop');
  await ask(
    client,
    `insert into forgotten_call select distinct call_id from journal
     where call_id is not null and (starts_with(provider_id, $1) or starts_with(queue_id, $1) or starts_with(agent_id, $1)
       or type = 'call.arrived' and starts_with(payload ->> 'numberId', $1))`,
    [idsFrom],
  );
  await ask(client, 'analyze forgotten_call');
}

/** What remains may still name what is gone. */
class Redaction {
  dropped = 0;
  /** Of all facts that were touched. */
  count = 0;
  readonly #client: PoolClient;
  readonly #isGone: (id: string) => boolean;

  constructor(client: PoolClient, isGone: (id: string) => boolean) {
    this.#client = client;
    this.#isGone = isGone;
  }

  async of(facts: readonly Fact[]): Promise<readonly Fact[]> {
    const left = facts.map((fact) => without(fact, this.#isGone));
    const changed = left.filter((fact, index) => fact !== undefined && fact !== facts[index]);
    const dropped = facts.filter((_, index) => left[index] === undefined).map(({ seq }) => seq);
    if (dropped.length > 0) await ask(this.#client, 'delete from journal where seq = any($1::bigint[])', [dropped]);
    if (changed.length > 0)
      await ask(
        this.#client,
        `update journal set payload = told.payload, version = told.version
         from jsonb_to_recordset($1) as told(seq bigint, version integer, payload jsonb) where journal.seq = told.seq`,
        [encode(changed)],
      );
    this.dropped += dropped.length;
    this.count += dropped.length + changed.length;
    return left.filter((fact) => fact !== undefined);
  }
}

const forgottenFact = ({ seq, at, by }: Forgetting, facts: number): FactOf<'facts.forgotten'> => ({
  seq,
  at,
  version: factVersions['facts.forgotten'] ?? 1,
  type: 'facts.forgotten',
  payload: { facts, by },
});

/** PostgreSQL does this by itself, some time; PGlite has nobody to do it. */
export async function giveSpaceBack(database: Database, warn: (message: string) => void): Promise<void> {
  if (database.reach.kind !== 'pglite') return;
  try {
    const { rows } = await database.pool.query<{ name: string }>(
      `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'journal'::regclass`,
    );
    const all = [...rows.map(({ name }) => name), 'floor_snapshot', 'intent'];
    for (const name of all)
      await database.pool.query(Object.assign({ text: `vacuum (full, analyze) ${name}` }, { query_timeout: 600_000 }));
    await database.pool.query(Object.assign({ text: 'checkpoint' }, { query_timeout: 60_000 }));
  } catch (error) {
    warn(
      `The space of what was forgotten could not be given back: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
