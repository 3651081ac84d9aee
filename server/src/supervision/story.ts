/** Rule S11 in the story of a call: an agent who is not told does not find it there either. */
import type { CallRecord, LegRecord } from '../calls/history.ts';
import type { Fact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Sight } from '../people/sight.ts';
import { toldOf } from './live.ts';

export function isTold(floor: Floor, sight: Sight, { queueId, state }: Pick<CallRecord, 'queueId' | 'state'>): boolean {
  if (sight.kind !== 'self') return true;
  const told = toldOf(floor, queueId);
  return told === 'atOnce' || (told === 'afterwards' && state === 'ended');
}

export const isOfParty = ({ role }: Pick<LegRecord, 'role'>): boolean => role !== 'supervisor';

/** What is left of the facts of a call without those of its supervisions. `legs`: all of the call. */
export function withoutSupervision(facts: readonly Fact[], legs: readonly LegRecord[]): Fact[] {
  const hidden: ReadonlySet<string> = new Set(legs.filter((leg) => !isOfParty(leg)).map(({ id }) => id));
  return facts.filter(({ type, legId }) => !type.startsWith('supervision.') && !(legId && hidden.has(legId)));
}
