/** What queues did today, by the hour: counted in the database from the rows of their visits. */
import type { Instant, QueueId } from '../kernel/ids.ts';
import type { DayHistory, DayRecord, HourRecord } from '../queues/dashboard.ts';
import type { Database } from './database.ts';
import { using } from './entityManager.ts';
import { timestamp } from './projection.ts';

/** Nobody waits for longer, so that what ended today began no earlier than this before. */
const LONGEST_VISIT = '1 day';

const visits = `
  select call_id, joined_at, left_at, exit, in_time, waited_ms from queue_visit
  where queue_id = any(?::text[]) and joined_at >= ?::timestamptz - interval '${LONGEST_VISIT}'`;

/** A visit is counted in the hour in which it began, and once more in that in which it ended. */
const byHour = `
  select floor(extract(epoch from at - ?::timestamptz) / 3600)::integer as hour,
    count(*) filter (where ended is null)::integer as entered,
    count(*) filter (where ended = 'answered')::integer as answered,
    count(*) filter (where ended = 'answered' and in_time)::integer as "answeredInTime",
    count(*) filter (where ended = 'abandoned')::integer as abandoned,
    coalesce(sum(waited_ms) filter (where ended = 'answered'), 0)::float8 as "answeredWaitMs"
  from (${visits}) visit, lateral (values (joined_at, null), (left_at, exit)) as moment(at, ended)
  where at >= ?::timestamptz group by 1 order by 1`;

const wholeDay = `
  with ended as (select * from (${visits}) visit where left_at >= ?::timestamptz)
  select (select max(waited_ms) from ended)::float8 as "longestWaitMs",
    (select avg(talk_ms) from call where id in (select call_id from ended where exit = 'answered'))::float8 as "averageTalkMs"`;

export class DatabaseDayHistory implements DayHistory {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  dayOf(queueIds: readonly QueueId[], from: Instant, signal: AbortSignal): Promise<DayRecord> {
    return using(this.#database, signal, async (em) => {
      const [ids, since] = [arrayText(queueIds), timestamp(from)];
      const hours = await em.execute<HourRecord[]>(byHour, [since, ids, since, since]);
      const [{ longestWaitMs, averageTalkMs } = { longestWaitMs: null, averageTalkMs: null }] = await em.execute<
        { readonly longestWaitMs: number | null; readonly averageTalkMs: number | null }[]
      >(wholeDay, [ids, since, since]);
      return {
        hours,
        ...(longestWaitMs !== null && { longestWaitMs }),
        ...(averageTalkMs !== null && { averageTalkMs: Math.round(averageTalkMs) }),
      };
    });
  }
}

const arrayText = (ids: readonly string[]): string => `{${ids.map((id) => JSON.stringify(id)).join(',')}}`;
