/** What has been supervised, for the API. */
import type { FilterQuery } from '@mikro-orm/core';
import { SupervisionEntity, type SupervisionRow } from '../supervision/supervision.entity.ts';
import type { SupervisionFilter, SupervisionLog, SupervisionPage, SupervisionRecord } from '../supervision/history.ts';
import type { Database } from './database.ts';
import { using } from './entityManager.ts';

/** L10 */
const MOST_ROWS = 100;

type Where = FilterQuery<SupervisionRow>;

export class DatabaseSupervisionLog implements SupervisionLog {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  find(
    filter: SupervisionFilter,
    first: number,
    before: number | undefined,
    signal: AbortSignal,
  ): Promise<SupervisionPage> {
    const size = Math.min(first, MOST_ROWS);
    return using(this.#database, signal, async (em) => {
      const rows = await em.find(SupervisionEntity, { $and: conditions(filter, before) } as Where, {
        orderBy: { seq: 'desc' },
        limit: size + 1,
      });
      return { supervisions: rows.slice(0, size).map(recordOf), more: rows.length > size };
    });
  }
}

function conditions({ callId, userId, agentId, from, to }: SupervisionFilter, before: number | undefined): Where[] {
  const all: Where[] = [];
  if (before !== undefined) all.push({ seq: { $lt: before } });
  if (callId !== undefined) all.push({ callId: callId as SupervisionRow['callId'] }); // an id from outside, only compared
  if (userId !== undefined) all.push({ byId: userId });
  if (agentId !== undefined) all.push({ ofIds: { $contains: [agentId] } });
  if (from !== undefined) all.push({ requestedAt: { $gte: from } });
  if (to !== undefined) all.push({ requestedAt: { $lt: to } });
  return all;
}

function recordOf({ endedByKind, endedById, endReason, steps, ...row }: SupervisionRow): SupervisionRecord {
  const { id, seq, callId, reason, mode, requestedAt } = row;
  return {
    id,
    seq,
    callId,
    by: { kind: row.byKind, id: row.byId },
    reason,
    mode,
    requestedAt,
    ...(row.queueId == null ? {} : { queueId: row.queueId }),
    ...(row.startedAt == null ? {} : { startedAt: row.startedAt }),
    ...(row.takenOverAt == null ? {} : { takenOverAt: row.takenOverAt }),
    ...(row.handedBackAt == null ? {} : { handedBackAt: row.handedBackAt }),
    ...(row.endedAt == null ? {} : { endedAt: row.endedAt }),
    ...(endReason == null ? {} : { end: endReason }),
    ...(endedByKind == null || endedById == null ? {} : { endedBy: { kind: endedByKind, id: endedById } }),
    steps: steps.map(({ at, ...step }) => ({ ...step, at: Date.parse(at) })),
  };
}
