/** Parties of a recorded conversation who are not taken down at all, as nobody may: told, so that the recording can tell it. Rule R22. */
import type { Call } from '../calls/call.ts';
import type { NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import { conversing, withheldBy } from './consent.ts';
import { type Recording, whoseSake, type Withheld } from './recording.ts';

const goesOn = ({ to }: Withheld): boolean => to === undefined;

/** What has to be told now; nothing when all of it has been told. Who has a file is left out there. */
export function withheldNow(floor: Floor, call: Call, recording: Recording): NewFact[] {
  const told = (recording.withheld ?? []).filter(goesOn);
  const { id: recordingId, callId, taps } = recording;
  const hasFile = new Set(taps.flatMap(({ state, legId }) => (state === 'ended' ? [] : [legId])));
  const now = conversing(call).flatMap((leg) => {
    const sake = leg.state === 'up' && !leg.hangUp && !hasFile.has(leg.id) && withheldBy(floor, call, leg);
    return sake ? [{ leg, sake }] : [];
  });
  const over = told.filter(({ legId }) => !now.some(({ leg }) => leg.id === legId));
  const begun = now.filter(({ leg }) => !told.some(({ legId }) => legId === leg.id));
  return [
    ...over.map(({ legId }): NewFact => ({
      type: 'recording.sideWithheld',
      callId,
      legId,
      payload: { recordingId, withheld: false },
    })),
    ...begun.map(({ leg: { id: legId }, sake }): NewFact => ({
      type: 'recording.sideWithheld',
      callId,
      legId,
      payload: { recordingId, withheld: true, ...whoseSake(sake) },
    })),
  ];
}
