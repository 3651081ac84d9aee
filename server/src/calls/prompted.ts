/** What a party was played is over, or a party has pressed a key. */
import { nothing, type Decision } from '../floor/decision.ts';
import { callOfLeg, type Floor } from '../floor/floor.ts';
import type { ProviderEvent } from '../floor/event.ts';
import type { Instant } from '../kernel/ids.ts';
import { consentPrompted } from '../recordings/asking.ts';
import { messagePrompted } from '../voicemail/message.ts';

export type Prompted = Extract<ProviderEvent, { type: 'leg.digit' | 'play.ended' }>;

export function prompted(floor: Floor, event: Prompted, now: Instant): Decision {
  const call = callOfLeg(floor, event.legId);
  const leg = call?.legs.get(event.legId);
  if (!call || !leg) return nothing;
  if (call.stage.state === 'leavingMessage') return messagePrompted(floor, call, call.stage, event, now);
  return consentPrompted(floor, call, leg, event, now);
}
