/** Whether a call is recorded, and with whose consent: what its number says, and else its queue (R1, R16). */
import type { Call } from '../calls/call.ts';
import type { Floor } from '../floor/floor.ts';
import { homeOf } from '../floor/spelling.ts';
import { jurisdictions, profileOf, type ConsentProfile, type Jurisdiction } from './jurisdiction.ts';
import { PAUSE_LIMIT_MS, type RecordingPolicy } from './recording.ts';

type Known = Pick<Call, 'stage' | 'numberId'>;

function queueOf(floor: Floor, { stage, numberId }: Known) {
  const queueId = 'queueId' in stage ? stage.queueId : undefined;
  const number = numberId === undefined ? undefined : floor.numbers.get(numberId);
  const id = queueId ?? number?.queueId;
  return id === undefined ? undefined : floor.queues.get(id);
}

const numberOf = (floor: Floor, { numberId }: Known) =>
  numberId === undefined ? undefined : floor.numbers.get(numberId);

export const policyOf = (floor: Floor, call: Known): RecordingPolicy =>
  numberOf(floor, call)?.recording ?? queueOf(floor, call)?.settings.recording ?? 'never';

export const pauseLimitOf = (floor: Floor, call: Known): number =>
  queueOf(floor, call)?.settings.pauseLimitMs ?? PAUSE_LIMIT_MS;

/** What is in force where this is what was set. */
export const profileInForce = (floor: Floor, ...set: readonly (ConsentProfile | undefined)[]): ConsentProfile =>
  set.find((each) => each !== undefined) ?? profileOf(homeOf(floor));

export const jurisdictionOf = (floor: Floor, call: Known): Jurisdiction =>
  jurisdictions[profileInForce(floor, numberOf(floor, call)?.consent, queueOf(floor, call)?.settings.consent)];

/** What is played to whoever is asked; nobody can be while there is none. */
export const announcementOf = (floor: Floor, call: Known): string | undefined =>
  numberOf(floor, call)?.announcement ?? queueOf(floor, call)?.settings.announcement;
