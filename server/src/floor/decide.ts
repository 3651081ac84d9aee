/** The answer to every input. Reads the floor and changes nothing. */
import { pauseMember, setAgentStatus, unpauseMember } from '../agents/commands.ts';
import { endWrapUp, extendWrapUp } from '../agents/wrapUp.ts';
import { answered, joined, ringing } from '../calls/answer.ts';
import { arrive } from '../calls/arrive.ts';
import { controlCall, controlFailed, effectDone, isCallControl, phoneAsks } from '../calls/control.ts';
import { left } from '../calls/leave.ts';
import { setDisposition, setTags } from '../calls/notes.ts';
import { placeCall } from '../calls/place.ts';
import { prompted } from '../calls/prompted.ts';
import type { Instant } from '../kernel/ids.ts';
import { decidePeople, isAboutPeople } from '../people/commands.ts';
import { decideRecordings, isAboutRecordings, recordFailed, tapTold } from '../recordings/commands.ts';
import { handedBack, supervised, superviseFailed } from '../supervision/events.ts';
import { greetingTaken, recordGreeting } from '../voicemail/greeting.ts';
import { setVoicemailHeard } from '../voicemail/messages.ts';
import { configure, isConfiguration } from './configure.ts';
import { both, nothing, type Decision } from './decision.ts';
import { callOfLeg, linkOf, phoneOf, type Floor } from './floor.ts';
import type { EffectFailed, Input } from './input.ts';
import { meet } from './timeouts.ts';

/**
 * A snapshot and the loss of a PBX's calls are many happenings at once; `advance` gives them to `decide` one by one.
 * A tick meets the first deadline that is due.
 */
export function decide(floor: Floor, input: Input, now: Instant): Decision {
  if (isConfiguration(input)) return configure(floor, input, now);
  if (isCallControl(input)) return controlCall(floor, input, now);
  if (isAboutPeople(input)) return decidePeople(floor, input, now);
  if (isAboutRecordings(input)) return decideRecordings(floor, input);
  switch (input.type) {
    case 'tick': {
      const first = floor.deadlines.first();
      return first && first.at <= now ? meet(floor, first.deadline, now) : nothing;
    }
    case 'leg.arrived':
      return arrive(floor, input, now);
    case 'leg.ringing':
      return ringing(floor, input.legId);
    case 'leg.answered':
      return answered(floor, input.legId, now);
    case 'leg.left':
      return left(floor, input.legId, input.cause, now);
    case 'legs.joined':
      return both(joined(floor, input.legIds, input.bridgeId), handedBack(floor, input));
    case 'leg.heldItself':
    case 'leg.transferAsked':
      return phoneAsks(floor, input, now);
    case 'leg.digit':
    case 'play.ended':
      return prompted(floor, input, now);
    case 'phone.changed':
      if (phoneOf(floor, input.providerId, input.extension) === input.state) return nothing;
      return fact({
        type: 'phone.changed',
        providerId: input.providerId,
        payload: { extension: input.extension, state: input.state },
      });
    case 'provider.connected':
      if (!floor.providers.has(input.providerId)) return nothing;
      return fact({
        type: 'provider.connected',
        providerId: input.providerId,
        payload: { version: input.version, ...(input.facets && { facets: input.facets }) },
      });
    case 'provider.lost':
      if (!floor.providers.has(input.providerId)) return nothing;
      // After a restart of ours the patience with a PBX that was away already begins anew.
      if (linkOf(floor, input.providerId) === 'lost' && !input.restarted) return nothing;
      return fact({ type: 'provider.lost', providerId: input.providerId, payload: { reason: input.reason } });
    case 'tap.started':
    case 'tap.ended':
      return tapTold(floor, input);
    case 'provider.snapshot':
      return nothing;
    case 'effect.done':
      return input.effect.type === 'supervise' ? supervised(floor, input.effect) : effectDone(floor, input.effect);
    case 'effect.failed':
      return both(recordFailed(floor, input), effectFailed(floor, input, now));
    case 'setAgentStatus':
      return setAgentStatus(floor, input, now);
    case 'endWrapUp':
      return endWrapUp(floor, input);
    case 'extendWrapUp':
      return extendWrapUp(floor, input);
    case 'pauseMember':
      return pauseMember(floor, input);
    case 'unpauseMember':
      return unpauseMember(floor, input);
    case 'placeCall':
      return placeCall(floor, input, now);
    case 'setTags':
      return setTags(floor, input);
    case 'recordGreeting':
      return recordGreeting(floor, input, now);
    case 'greetingTaken':
      return greetingTaken(floor, input, now);
    case 'setVoicemailHeard':
      return setVoicemailHeard(floor, input);
    case 'setDisposition':
      return setDisposition(floor, input, now);
  }
}

const fact = (one: Decision['facts'][number]): Decision => ({ facts: [one], effects: [] });

/**
 * F5: what turned out to be gone has left; a phone that could not be rung has too; legs that could not be joined come apart.
 * A phone that rings or is answered by now was rung: only the PBX's answer to us came too late.
 */
function effectFailed(floor: Floor, failed: EffectFailed, now: Instant): Decision {
  const gone = failed.gone?.find((legId) => floor.legs.has(legId));
  if (gone !== undefined) return left(floor, gone, 'lost', now);
  if (failed.effect === 'ring' && failed.legId !== undefined) {
    const leg = callOfLeg(floor, failed.legId)?.legs.get(failed.legId);
    return leg?.state === 'requested' ? left(floor, failed.legId, failed.cause, now) : nothing;
  }
  // S6: beside one who has left meanwhile, which was followed then.
  if (failed.effect === 'supervise') return failed.gone ? nothing : superviseFailed(floor, failed.callId, failed.legId);
  const call = floor.calls.get(failed.callId);
  return call ? controlFailed(floor, call, failed, now) : nothing;
}
