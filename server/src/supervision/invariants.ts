/** What holds for the supervisions of a call at any time: I12 in RULES.md. */
import type { Call } from '../calls/call.ts';
import { hasTakenOver, supervisionOfLeg, supervisionsOf } from './supervision.ts';

export function* supervisionFaults(call: Call): Generator<string> {
  const { stage } = call;
  const parties: readonly string[] = stage.state === 'connected' ? stage.legIds : [];
  const taken = supervisionsOf(call).filter(hasTakenOver);
  if (taken.length > 1) yield `I12 call ${call.id} was taken over ${taken.length} times`;
  for (const supervision of supervisionsOf(call)) {
    const { id, legId } = supervision;
    const leg = call.legs.get(legId);
    if (!leg) yield `I12 supervision ${id} has no leg ${legId}`;
    if (leg && (leg.role === 'agent') !== hasTakenOver(supervision))
      yield `I12 supervision ${id} is ${supervision.part.state} and its leg is of the ${leg.role}`;
    if (!hasTakenOver(supervision) && parties.includes(legId)) yield `I12 supervision ${id} is a party of the call`;
  }
  for (const leg of call.legs.values())
    if (leg.role === 'supervisor' && !supervisionOfLeg(call, leg.id)) yield `I12 leg ${leg.id} supervises nothing`;
}
