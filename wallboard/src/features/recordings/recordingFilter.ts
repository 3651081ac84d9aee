/** What is searched for among recordings: it stands in the address, but for the number, which never does. */
import type { RecordingFilter, RecordingLineFragment } from '@ringside/schema/documents';
import { dayStart, isDay, nextDay } from '../history/day.ts';

export const standings = [
  'RUNNING',
  'ENDING',
  'FINISHED',
  'STORED',
  'FAILED',
  'DELETED',
] as const satisfies readonly RecordingLineFragment['state'][];

export interface RecordingSearch {
  readonly queue?: string;
  readonly agent?: string;
  readonly state?: (typeof standings)[number];
  readonly held?: 'yes' | 'no';
  /** Of this call. */
  readonly of?: string;
  /** A day such as `2026-11-21`, in the time zone of the centre; both are included. */
  readonly from?: string;
  readonly to?: string;
}

/** What can't be understood is left out. */
export function recordingSearchOf(query: Readonly<Record<string, unknown>>): RecordingSearch {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === 'string' && value !== '' && value.length <= 100 ? value : undefined;
  };
  const [queue, agent, of, from, to] = [text('queue'), text('agent'), text('of'), text('from'), text('to')];
  const state = standings.find((one) => one === query['state']);
  const held = (['yes', 'no'] as const).find((one) => one === query['held']);
  return {
    ...(queue && { queue }),
    ...(agent && { agent }),
    ...(state && { state }),
    ...(held && { held }),
    ...(of && { of }),
    ...(from && isDay(from) && { from }),
    ...(to && isDay(to) && { to }),
  };
}

/** `digits` as `digitsOf` makes them. */
export function askedRecordings(
  { queue, agent, state, held, of, from, to }: RecordingSearch,
  digits: string | undefined,
  timeZone: string,
): RecordingFilter {
  return {
    ...(queue && { queueId: queue }),
    ...(agent && { agentId: agent }),
    ...(state && { states: [state] }),
    ...(held && { legalHold: held === 'yes' }),
    ...(of && { callId: of }),
    ...(digits && { number: digits }),
    ...(from && { from: new Date(dayStart(from, timeZone)).toISOString() }),
    ...(to && { to: new Date(dayStart(nextDay(to), timeZone)).toISOString() }),
  };
}
