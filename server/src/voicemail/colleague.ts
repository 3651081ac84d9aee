/** Who calls a colleague inside and does not get them is asked for a message. Rule VM3 in RULES.md. */
import type { Call, HangUpCause, Leg } from '../calls/call.ts';
import { endOf, hangUpLegs } from '../calls/ending.ts';
import { both, nothing, type Decision } from '../floor/decision.ts';
import type { Floor } from '../floor/floor.ts';
import type { AgentId, Instant } from '../kernel/ids.ts';
import { askForMessage } from './message.ts';
import { isOpen, type Box } from './voicemail.ts';

export const boxOfColleague = (floor: Floor, agentId: AgentId | undefined): Box | undefined => {
  const box = agentId === undefined ? undefined : ({ kind: 'agent', agentId } as const);
  return box && isOpen(floor, box) ? box : undefined;
};

interface NotHad {
  readonly agentId: AgentId | undefined;
  readonly cause: HangUpCause;
  /** The colleague's phone: told to stop here unless it has left by this very decision. */
  readonly rung?: Leg;
  readonly hasLeft?: boolean;
  /** Whoever calls has answered by this very decision. */
  readonly justUp?: boolean;
}

/** Undefined when there is no box, or nobody left to be asked. */
export function askInstead(
  floor: Floor,
  call: Call,
  { agentId, cause, rung, hasLeft = false, justUp = false }: NotHad,
  now: Instant,
): Decision | undefined {
  const box = boxOfColleague(floor, agentId);
  const [own] = call.legs.values();
  if (!box || call.stage.state !== 'dialling' || !own || own === rung || own.hangUp) return undefined;
  if (own.state !== 'up' && !justUp) return undefined;
  const otherwise = { end: endOf(cause), cause: cause === 'lost' ? 'failed' : cause } as const;
  const stop = rung && !hasLeft ? hangUpLegs(call, [rung], cause) : nothing;
  return both(stop, askForMessage(floor, call, { leg: { id: own.id, state: 'up' }, box, otherwise }, now));
}
