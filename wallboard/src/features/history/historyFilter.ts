/** What is searched for in the history: one part stands in the address, the number never does. */
import type { CallFilter, CallSummaryFragment } from '@ringside/schema/documents';
import { namesOf } from '../../composables/names.ts';
import { type Direction, directions, liveStates } from '../calls/liveRow.ts';
import { dayOf, dayStart, nextDay } from '../search/day.ts';
import { type Days, daysIn, instantsOf, type Query, textIn } from '../search/search.ts';

/** The states as people think of them. */
const states = { over: ['ENDED'], going: liveStates } as const;
export type Standing = keyof typeof states;
export const standings = namesOf<Standing>(states);

/** Milliseconds that calls waited or talked for at least, as people ask for them. */
export const leastWaits = [30_000, 60_000, 120_000, 300_000, 600_000] as const;
export const leastTalks = [30_000, 60_000, 300_000, 900_000, 1_800_000] as const;
type End = NonNullable<CallSummaryFragment['end']>;
export const historyEnds = namesOf<End>({
  COMPLETED: true,
  ABANDONED: true,
  TIMED_OUT: true,
  EMPTY: true,
  OVERFLOWED: true,
  VOICEMAIL: true,
  WITHDRAWN: true,
  UNKNOWN_NUMBER: true,
  BUSY: true,
  NO_ANSWER: true,
  REJECTED: true,
  UNREACHABLE: true,
  FAILED: true,
  LOST: true,
});

/** `missing`: none, though the queue needs one. */
export const disposedWays = ['yes', 'no', 'missing'] as const;
/** Until the end of today, within seven days from today, or at any time. */
export const followUps = ['due', 'week', 'any'] as const;

/** Days are in the time zone of the centre. */
export interface HistoryFilter extends Days {
  readonly queue?: string;
  readonly agent?: string;
  readonly direction?: Direction;
  readonly state?: Standing;
  readonly tag?: string;
  readonly disposition?: string;
  readonly disposed?: (typeof disposedWays)[number];
  readonly followUp?: (typeof followUps)[number];
  readonly ended?: End;
  /** Milliseconds as digits, one of the list. */
  readonly waited?: string;
  readonly talkedFor?: string;
}

/** What can't be understood is left out. */
export function historyFilterOf(query: Query): HistoryFilter {
  const [queue, agent] = [textIn(query, 'queue'), textIn(query, 'agent')];
  const direction = directions.find((one) => one === query['direction']);
  const state = standings.find((one) => one === query['state']);
  const disposed = disposedWays.find((one) => one === query['disposed']);
  const followUp = followUps.find((one) => one === query['followUp']);
  const ended = historyEnds.find((one) => one === query['ended']);
  const least = (name: string, list: readonly number[]) => list.map(String).find((one) => one === query[name]);
  const [waited, talkedFor] = [least('waited', leastWaits), least('talkedFor', leastTalks)];
  const [tag, disposition] = [textIn(query, 'tag'), textIn(query, 'disposition')];
  return {
    ...(queue && { queue }),
    ...(agent && { agent }),
    ...(direction && { direction }),
    ...(state && { state }),
    ...(tag && { tag }),
    ...(disposition && { disposition }),
    ...(disposed && { disposed }),
    ...(followUp && { followUp }),
    ...(ended && { ended }),
    ...(waited && { waited }),
    ...(talkedFor && { talkedFor }),
    ...daysIn(query),
  };
}

/** `digits` as `digitsOf` makes them; `note` as it was typed. */
export function asked(
  filter: HistoryFilter,
  digits: string | undefined,
  timeZone: string,
  note = '',
  now = Date.now(),
): CallFilter {
  const { queue, agent, direction, state, tag, disposition, disposed, ended, waited, talkedFor } = filter;
  return {
    ...(queue && { queueId: queue }),
    ...(agent && { agentId: agent }),
    ...(direction && { direction }),
    ...(state && { states: states[state] }),
    ...instantsOf(filter, timeZone),
    ...(digits && { number: digits }),
    ...(tag && { tags: [tag] }),
    ...(disposition && { dispositions: [disposition] }),
    ...(disposed && (disposed === 'missing' ? { dispositionMissing: true } : { hasDisposition: disposed === 'yes' })),
    ...followUpIn(filter.followUp, timeZone, now),
    ...(ended && { ends: [ended] }),
    ...(waited && { waitedAtLeastMs: Number(waited) }),
    ...(talkedFor && { talkedAtLeastMs: Number(talkedFor) }),
    ...(note.trim() && { note: note.trim() }),
  };
}

/** Days in which the follow-ups of a week are. */
const weekDays = 7;

function followUpIn(wanted: HistoryFilter['followUp'], timeZone: string, now: number): CallFilter {
  if (wanted === undefined) return {};
  if (wanted === 'any') return { followUpFrom: new Date(0).toISOString() };
  let day = dayOf(now, timeZone);
  for (let left = wanted === 'due' ? 1 : weekDays; left > 0; left -= 1) day = nextDay(day);
  return { followUpTo: new Date(dayStart(day, timeZone)).toISOString() };
}
