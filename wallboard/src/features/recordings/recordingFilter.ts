/** What is searched for among recordings: it stands in the address, but for the number, which never does. */
import type { RecordingFilter, RecordingLineFragment } from '@ringside/schema/documents';
import { namesOf } from '../../composables/names.ts';
import { type Days, daysIn, instantsOf, type Query, textIn } from '../search/search.ts';

type Standing = RecordingLineFragment['state'];
export const standings = namesOf<Standing>({
  RUNNING: true,
  ENDING: true,
  FINISHED: true,
  STORED: true,
  FAILED: true,
  DELETED: true,
});
export const heldWays = ['yes', 'no'] as const;

/** Days are in the time zone of the centre. */
export interface RecordingSearch extends Days {
  readonly queue?: string;
  readonly agent?: string;
  readonly state?: Standing;
  readonly held?: (typeof heldWays)[number];
  /** Of this call. */
  readonly of?: string;
}

/** What can't be understood is left out. */
export function recordingSearchOf(query: Query): RecordingSearch {
  const [queue, agent, of] = [textIn(query, 'queue'), textIn(query, 'agent'), textIn(query, 'of')];
  const state = standings.find((one) => one === query['state']);
  const held = heldWays.find((one) => one === query['held']);
  return {
    ...(queue && { queue }),
    ...(agent && { agent }),
    ...(state && { state }),
    ...(held && { held }),
    ...(of && { of }),
    ...daysIn(query),
  };
}

/** `digits` as `digitsOf` makes them. */
export function askedRecordings(
  { queue, agent, state, held, of, ...days }: RecordingSearch,
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
    ...instantsOf(days, timeZone),
  };
}
