/** A fact as a row of the journal. */
import type { Fact } from '../floor/fact.ts';
import { type StoredFact, upgrade } from './upgrade.ts';

export interface FactRow {
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly version: number;
  readonly call_id: string | null;
  readonly agent_id: string | null;
  readonly queue_id: string | null;
  readonly provider_id: string | null;
  readonly number_id: string | null;
  readonly leg_id: string | null;
  readonly payload: unknown;
  readonly personal: unknown;
}

/** To be selected from `journal`; numbers come as numbers. */
export const factColumns = `journal.seq::float8 as seq, (extract(epoch from at) * 1000)::float8 as at, type, version,
  call_id, agent_id, queue_id, provider_id, number_id, leg_id, payload, personal`;

/** In today's shape. Without `personal` when that was erased. Throws JournalError `tooNew`. */
export function factFrom(row: FactRow): Fact {
  const stored: StoredFact = {
    seq: row.seq,
    at: row.at,
    type: row.type,
    version: row.version,
    ...(row.call_id === null ? {} : { callId: row.call_id }),
    ...(row.agent_id === null ? {} : { agentId: row.agent_id }),
    ...(row.queue_id === null ? {} : { queueId: row.queue_id }),
    ...(row.provider_id === null ? {} : { providerId: row.provider_id }),
    ...(row.number_id === null ? {} : { numberId: row.number_id }),
    ...(row.leg_id === null ? {} : { legId: row.leg_id }),
    payload: row.payload,
    ...(row.personal === null ? {} : { personal: row.personal }),
  };
  return upgrade(stored);
}
