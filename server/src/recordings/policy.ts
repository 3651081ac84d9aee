/** Whether a call is recorded, and with whose consent: what its number says, and else its queue (R1, R16, R28). */
import type { Call } from '../calls/call.ts';
import type { Floor } from '../floor/floor.ts';
import { homeOf } from '../floor/spelling.ts';
import { jurisdictions, profileOf, type ConsentProfile, type Jurisdiction } from './jurisdiction.ts';
import { PAUSE_LIMIT_MS, type RecordingPolicy, type RecordingTerms } from './recording.ts';

type Known = Pick<Call, 'stage' | 'numberId' | 'recordingTerms'>;

function queueOf(floor: Floor, { stage, numberId }: Known) {
  const queueId = 'queueId' in stage ? stage.queueId : undefined;
  const number = numberId === undefined ? undefined : floor.numbers.get(numberId);
  const id = queueId ?? number?.queueId;
  return id === undefined ? undefined : floor.queues.get(id);
}

const numberOf = (floor: Floor, { numberId }: Known) =>
  numberId === undefined ? undefined : floor.numbers.get(numberId);

/** R28: as the call found it. */
export const policyOf = (floor: Floor, call: Known): RecordingPolicy => termsOf(floor, call).recording;

const termsOf = (floor: Floor, call: Known): RecordingTerms => call.recordingTerms ?? termsNow(floor, call);

/** What is in force at this moment for one who comes in by this number, or into this queue. */
export function termsNow(floor: Floor, call: Known): RecordingTerms {
  const number = numberOf(floor, call);
  const queue = queueOf(floor, call);
  return {
    ...(queue && { queueId: queue.id }),
    recording: number?.recording ?? queue?.settings.recording ?? 'never',
    consent: profileInForce(floor, number?.consent, queue?.settings.consent),
  };
}

export const pauseLimitOf = (floor: Floor, call: Known): number =>
  queueOf(floor, call)?.settings.pauseLimitMs ?? PAUSE_LIMIT_MS;

/** What is in force where this is what was set. */
export const profileInForce = (floor: Floor, ...set: readonly (ConsentProfile | undefined)[]): ConsentProfile =>
  set.find((each) => each !== undefined) ?? profileOf(homeOf(floor));

export const jurisdictionOf = (floor: Floor, call: Known): Jurisdiction => jurisdictions[termsOf(floor, call).consent];

/** What is played to whoever is asked; nobody can be while there is none. */
export const announcementOf = (floor: Floor, call: Known): string | undefined =>
  numberOf(floor, call)?.announcement ?? queueOf(floor, call)?.settings.announcement;
