/** Folds a fact into the floor: the only thing that changes it. Facts must come in the order of their seq, without a gap. */
import { foldAgents } from '../agents/fold.ts';
import { foldCommandLog, isOfLog } from '../calls/commandLog.ts';
import { foldCalls } from '../calls/fold.ts';
import { foldControl } from '../calls/foldControl.ts';
import { foldPeople } from '../people/fold.ts';
import { foldQueues } from '../queues/fold.ts';
import { foldConsent } from '../recordings/consentFold.ts';
import { foldRecordings } from '../recordings/fold.ts';
import { isOfFile } from '../recordings/recording.ts';
import type { Fact } from './fact.ts';
import type { Floor } from './floor.ts';
import { foldCentre } from './foldCentre.ts';
import { foldSupervision, isOfSupervisor } from '../supervision/fold.ts';
import { foldVoicemail } from '../voicemail/fold.ts';
import type { Slice } from './slice.ts';

/** Queues before calls, as they look at the stage that a fact ends; agents last, as they look at queues and calls. */
const slices: readonly Slice[] = [
  foldCentre,
  foldQueues,
  foldCalls,
  foldControl,
  foldCommandLog,
  foldAgents,
  foldPeople,
  foldRecordings,
  foldConsent,
  foldSupervision,
  foldVoicemail,
];

/** Folds in a fact of the journal, where those between may have been forgotten: it follows, but need not be the next. */
export function recall(floor: Floor, fact: Fact): void {
  if (fact.seq > floor.seq) floor.seq = fact.seq - 1;
  evolve(floor, fact);
}

export function evolve(floor: Floor, fact: Fact): void {
  if (fact.seq !== floor.seq + 1) throw new Error(`Fact ${fact.seq} does not follow fact ${floor.seq}`);
  floor.seq = fact.seq;
  floor.at = fact.at;
  const isUnseen = isOfLog(fact) || isOfFile(fact) || isOfSupervisor(floor, fact);
  for (const slice of slices) {
    const fold = slice[fact.type] as ((floor: Floor, fact: Fact) => void) | undefined;
    fold?.(floor, fact);
  }
  const call = fact.callId === undefined ? undefined : floor.calls.get(fact.callId);
  if (call && !isUnseen) call.version += 1;
}
