/** Whether a call is recorded: what its number says, and else its queue (R1). */
import type { Call } from '../calls/call.ts';
import type { Floor } from '../floor/floor.ts';
import { PAUSE_LIMIT_MS, type RecordingPolicy } from './recording.ts';

function queueOf(floor: Floor, { stage, numberId }: Call) {
  const queueId = 'queueId' in stage ? stage.queueId : undefined;
  const number = numberId === undefined ? undefined : floor.numbers.get(numberId);
  const id = queueId ?? number?.queueId;
  return id === undefined ? undefined : floor.queues.get(id);
}

export function policyOf(floor: Floor, call: Call): RecordingPolicy {
  const number = call.numberId === undefined ? undefined : floor.numbers.get(call.numberId);
  return number?.recording ?? queueOf(floor, call)?.settings.recording ?? 'never';
}

export const pauseLimitOf = (floor: Floor, call: Call): number =>
  queueOf(floor, call)?.settings.pauseLimitMs ?? PAUSE_LIMIT_MS;
