/** What is kept of recordings, read from their rows. */
import { raw } from '@mikro-orm/core';
import type {
  RecordingCursor,
  RecordingFilter,
  RecordingHistory,
  RecordingPage,
  RecordingRecord,
} from '../recordings/history.ts';
import { RecordingEntity, type RecordingRow } from '../recordings/recording.entity.ts';
import { numbered, numberedValues } from './callConditions.ts';
import type { Database } from './database.ts';
import { using } from './entityManager.ts';

type Where = Readonly<Record<string, unknown>>;

/** L10. */
const MOST_RECORDINGS = 100;

export class DatabaseRecordings implements RecordingHistory {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  find(
    filter: RecordingFilter,
    first: number,
    after: RecordingCursor | undefined,
    signal: AbortSignal,
  ): Promise<RecordingPage> {
    const size = Math.min(first, MOST_RECORDINGS);
    return using(this.#database, signal, async (em) => {
      const rows = await em.find(RecordingEntity, { $and: conditions(filter, after) } as Where, {
        orderBy: [{ requestedAt: 'desc' }, { id: 'asc' }],
        limit: size + 1,
      });
      return { recordings: rows.slice(0, size).map(recordOf), more: rows.length > size };
    });
  }
}

function conditions(filter: RecordingFilter, after: RecordingCursor | undefined): Where[] {
  const { id, callId, states, queueId, agentId, number, legalHold, expiredAt, from, to, within } = filter;
  return [
    id === undefined ? {} : { id },
    callId === undefined ? {} : { callId },
    states === undefined ? {} : { state: { $in: states } },
    queueId === undefined ? {} : { queueId },
    agentId === undefined ? {} : { agentIds: { $overlap: [agentId] } },
    number === undefined ? {} : calledBy({ ...filter, number }),
    legalHold === undefined ? {} : { legalHold: legalHold ? true : null },
    expiredAt === undefined ? {} : { endedAt: { $lte: expiredAt }, legalHold: null },
    from === undefined ? {} : { requestedAt: { $gte: from } },
    to === undefined ? {} : { requestedAt: { $lt: to } },
    within === undefined
      ? {}
      : { $or: [{ queueId: { $in: within.queueIds } }, { agentIds: { $overlap: [...within.agentIds] } }] },
    after === undefined
      ? {}
      : {
          $or: [{ requestedAt: { $lt: after.requestedAt } }, { requestedAt: after.requestedAt, id: { $gt: after.id } }],
        },
  ];
}

const calledBy = (asked: Parameters<typeof numbered>[1]): Where => ({
  [raw(
    (recording) => `${recording}.call_id in (select c.id from call c where ${numbered('c', asked)})`,
    [...numberedValues(asked)],
  )]: [],
});

function recordOf(row: RecordingRow): RecordingRecord {
  const { id, callId, state, queueId, agentIds, requestedAt, startedAt, endedAt, storedAt, reason } = row;
  return {
    id,
    callId,
    state,
    agentIds,
    by: { kind: row.byKind, id: row.byId },
    requestedAt,
    gaps: row.gaps ?? [],
    legalHold: row.legalHold === true,
    ...(queueId == null ? {} : { queueId }),
    ...(startedAt == null ? {} : { startedAt }),
    ...(endedAt == null ? {} : { endedAt }),
    ...(storedAt == null ? {} : { storedAt }),
    ...(reason == null ? {} : { reason }),
    ...(row.boxQueueId == null && row.boxAgentId == null ? {} : { isMessage: true as const }),
    ...(row.stored == null || row.peaks == null ? {} : { stored: { ...row.stored, peaks: row.peaks } }),
  };
}
