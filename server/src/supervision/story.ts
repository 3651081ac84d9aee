/** Rule S11 in the story of a call: an agent who is not told does not find it there either. */
import type { CallRecord, CommandRecord, LegRecord } from '../calls/history.ts';
import type { Fact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Sight } from '../people/sight.ts';
import type { SupervisionCommand } from './commands.ts';
import { toldOf } from './live.ts';

export function isTold(floor: Floor, sight: Sight, { queueId, state }: Pick<CallRecord, 'queueId' | 'state'>): boolean {
  if (sight.kind !== 'self') return true;
  const told = toldOf(floor, queueId);
  return told === 'atOnce' || (told === 'afterwards' && state === 'ended');
}

export const isOfParty = ({ role }: Pick<LegRecord, 'role'>): boolean => role !== 'supervisor';

/** Of all commands about a call, those that supervise it. */
const supervising: ReadonlySet<string> = new Set([
  'superviseCall',
  'changeSupervision',
  'endSupervision',
  'takeOverCall',
  'handBackCall',
] satisfies SupervisionCommand[]);

export const isOfParties = ({ command }: Pick<CommandRecord, 'command'>): boolean => !supervising.has(command);

/**
 * What is left of the facts of a call without those of its supervisions. `legs`: all of the call. What became of a command
 * is told only together with the command.
 */
export function withoutSupervision(facts: readonly Fact[], legs: readonly LegRecord[]): Fact[] {
  const hidden: ReadonlySet<string> = new Set(legs.filter((leg) => !isOfParty(leg)).map(({ id }) => id));
  const commands = new Set<number>();
  return facts.filter((fact) => {
    if (fact.type === 'command.settled') return commands.has(fact.payload.command);
    if (fact.type === 'call.commanded') {
      if (!isOfParties(fact.payload)) return false;
      commands.add(fact.seq);
    }
    return !fact.type.startsWith('supervision.') && !(fact.legId && hidden.has(fact.legId));
  });
}
