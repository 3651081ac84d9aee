/** What is searched for in the history: one part stands in the address, the number never does. */
import type { CallFilter, CallSummaryFragment } from '@ringside/schema/documents';
import { dayOf, dayStart, isDay, nextDay } from './day.ts';

export const historyDirections = ['INBOUND', 'OUTBOUND', 'INTERNAL'] as const;
/** The states as people think of them. */
export const standings = ['over', 'going'] as const;
export type Standing = (typeof standings)[number];

/** Milliseconds that calls waited or talked for at least, as people ask for them. */
export const leastWaits = [30_000, 60_000, 120_000, 300_000, 600_000] as const;
export const leastTalks = [30_000, 60_000, 300_000, 900_000, 1_800_000] as const;
export const historyEnds = [
  'COMPLETED',
  'ABANDONED',
  'TIMED_OUT',
  'EMPTY',
  'OVERFLOWED',
  'VOICEMAIL',
  'WITHDRAWN',
  'UNKNOWN_NUMBER',
  'BUSY',
  'NO_ANSWER',
  'REJECTED',
  'UNREACHABLE',
  'FAILED',
  'LOST',
] as const satisfies readonly NonNullable<CallSummaryFragment['end']>[];

/** `missing`: none, though the queue needs one. */
export const disposedWays = ['yes', 'no', 'missing'] as const;
/** Until the end of today, within seven days from today, or at any time. */
export const followUps = ['due', 'week', 'any'] as const;

export interface HistoryFilter {
  readonly queue?: string;
  readonly agent?: string;
  readonly direction?: (typeof historyDirections)[number];
  readonly state?: Standing;
  readonly tag?: string;
  readonly disposition?: string;
  readonly disposed?: (typeof disposedWays)[number];
  readonly followUp?: (typeof followUps)[number];
  readonly ended?: (typeof historyEnds)[number];
  /** Milliseconds as digits, one of the list. */
  readonly waited?: string;
  readonly talkedFor?: string;
  /** A day such as `2026-11-21`, in the time zone of the centre; both are included. */
  readonly from?: string;
  readonly to?: string;
}

const goingOn = ['ARRIVED', 'QUEUED', 'DIALLING', 'CONNECTING', 'CONNECTED', 'ENDING'] as const;

/** What can't be understood is left out. */
export function historyFilterOf(query: Readonly<Record<string, unknown>>): HistoryFilter {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [queue, agent, from, to] = [text('queue'), text('agent'), text('from'), text('to')];
  const direction = historyDirections.find((one) => one === query['direction']);
  const state = standings.find((one) => one === query['state']);
  const disposed = disposedWays.find((one) => one === query['disposed']);
  const followUp = followUps.find((one) => one === query['followUp']);
  const ended = historyEnds.find((one) => one === query['ended']);
  const least = (name: string, list: readonly number[]) => list.map(String).find((one) => one === query[name]);
  const [waited, talkedFor] = [least('waited', leastWaits), least('talkedFor', leastTalks)];
  const [tag, disposition] = [text('tag'), text('disposition')];
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
    ...(from && isDay(from) && { from }),
    ...(to && isDay(to) && { to }),
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
  const { queue, agent, direction, state, from, to, tag, disposition, disposed, ended, waited, talkedFor } = filter;
  return {
    ...(queue && { queueId: queue }),
    ...(agent && { agentId: agent }),
    ...(direction && { direction }),
    ...(state && { states: state === 'over' ? ['ENDED'] : goingOn }),
    ...(from && { from: new Date(dayStart(from, timeZone)).toISOString() }),
    ...(to && { to: new Date(dayStart(nextDay(to), timeZone)).toISOString() }),
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

const leastDigits = 3;

/**
 * The digits to look for at the end of a number. `030 1234`, `+49 30 1234`, `0049 (0)30 1234` are the same number
 * written differently: a leading 0 or 00 is no part of what all have in common, and neither is a 0 in brackets.
 */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.replace(/\(\s*0\s*\)/g, '').replaceAll(/[^0-9*#]/g, '');
  const common = digits.replace(/^0+/, '');
  const chosen = common.length >= leastDigits ? common : digits;
  return chosen.length >= leastDigits ? chosen : undefined;
}
