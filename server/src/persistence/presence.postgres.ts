/** Who runs on this database: a row for each node, which it writes anew every second. Times are the database's. */
import { createHmac } from 'node:crypto';
import type { QueryResultRow } from 'pg';
import { type NodeReport, SILENT_MS, type SeenNode } from '../centre/nodes.ts';
import { type Presence, SecretDiffers } from '../engine/presence.ts';
import type { Database } from './database.ts';

const KEPT = `interval '1 minute'`;
/** L10 */
const MOST_NODES = 100;

interface NodeRow extends QueryResultRow, Omit<SeenNode, 'role'> {
  readonly role: NodeReport['role'];
}

/** Needs the sealing secret only to tell it from another; the table holds twelve digits of a MAC made with it. */
export class PostgresPresence implements Presence {
  readonly #database: Database;
  readonly #print: string;

  constructor(database: Database, secret: string) {
    this.#database = database;
    this.#print = createHmac('sha256', secret).update('ringside presence').digest('hex').slice(0, 12);
  }

  async join(report: NodeReport, signal: AbortSignal): Promise<void> {
    // First its own row, then the look around: of two that start at once at least one sees the other.
    await this.report(report, signal);
    const [other] = await this.#ask<{ host: string }>(
      `select host from node where secret_print <> $1 and seen_at > now() - $2 * interval '1 ms' limit 1`,
      [this.#print, SILENT_MS],
      signal,
    );
    if (!other) return;
    await this.leave(report.id, signal);
    throw new SecretDiffers(other.host);
  }

  async report(report: NodeReport, signal: AbortSignal): Promise<void> {
    const { id, host, version, role, epoch, position, loopDelayMs, isStopping, roundTripMs, upMs } = report;
    await this.#ask(
      `with gone as (delete from node where seen_at < now() - ${KEPT} and id <> $1)
       insert into node (id, host, version, role, epoch, position, head, loop_delay_ms, stopping, round_trip_ms, secret_print, started_at)
       select $1, $2, $3, $4, $5, $6, seq, $7, $8, $9, $10, now() - $11 * interval '1 ms' from journal_head
       on conflict (id) do update set role = excluded.role, epoch = excluded.epoch, position = excluded.position,
         head = excluded.head, behind = excluded.position < node.head, loop_delay_ms = excluded.loop_delay_ms,
         stopping = excluded.stopping, round_trip_ms = excluded.round_trip_ms, seen_at = excluded.seen_at`,
      [
        ...[id, host, version, role, epoch, position, loopDelayMs],
        ...[isStopping, JSON.stringify(roundTripMs), this.#print, upMs],
      ],
      signal,
    );
  }

  async leave(id: string, signal: AbortSignal): Promise<void> {
    await this.#ask('delete from node where id = $1', [id], signal);
  }

  nodes(signal: AbortSignal): Promise<readonly SeenNode[]> {
    return this.#ask<NodeRow>(
      `select id, host, version, role, epoch::float8 as epoch, position::float8 as position, loop_delay_ms as "loopDelayMs",
         stopping as "isStopping", round_trip_ms as "roundTripMs", behind as "isBehind",
         greatest(0, head - position)::float8 as "lagFacts",
         (extract(epoch from started_at) * 1000)::float8 as "startedAt",
         (extract(epoch from now() - seen_at) * 1000)::float8 as "silentMs"
       from node where seen_at > now() - ${KEPT} order by started_at, id limit ${MOST_NODES}`,
      [],
      signal,
    );
  }

  async #ask<Row extends QueryResultRow>(text: string, values: unknown[], signal: AbortSignal): Promise<Row[]> {
    signal.throwIfAborted();
    try {
      return (await this.#database.pool.query<Row>(text, values)).rows;
    } catch (error) {
      signal.throwIfAborted();
      throw this.#database.asFault(error);
    }
  }
}
