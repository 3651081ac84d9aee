/** Outside parties who talk on when everybody of the centre has left. Rule C33 in RULES.md. */
import { both, nothing, type Decision } from '../floor/decision.ts';
import type { Floor } from '../floor/floor.ts';
import type { CallId, Instant } from '../kernel/ids.ts';
import { isRemote, type Call } from './call.ts';
import { endCall } from './ending.ts';
import { fact, legsAt } from './parties.ts';

/** Longer than what anybody has to say, and short enough for a line that was forgotten, or is misused, to cost little. */
export const ALONE_MS = 4 * 60 * 60_000;

/** Asked after every step for each call that a fact was about: there are many ways to leave others to themselves. */
export function followAlone(floor: Floor, callId: CallId, now: Instant): Decision {
  const call = floor.calls.get(callId);
  if (!call || call.aloneUntil !== undefined || !isAlone(call)) return nothing;
  return fact({ type: 'call.leftAlone', callId, payload: { until: now + ALONE_MS } });
}

/** Nobody can come back into it: only a party brings somebody in, and these have no screen to do it with. */
function isAlone(call: Call): boolean {
  const { stage } = call;
  return stage.state === 'connected' && !stage.consult && legsAt(call, stage.legIds).every(isRemote);
}

export const aloneTooLong = (call: Call): Decision =>
  both(
    fact({ type: 'call.aloneTooLong', callId: call.id, payload: {} }),
    endCall(call, 'completed', { cause: 'normal' }),
  );
