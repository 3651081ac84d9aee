/** What people say of the consent of a party on a call. Rules R19, R20 and R23 in RULES.md. */
import type { Call, Leg } from '../calls/call.ts';
import { isRefused, notTalking } from '../calls/parties.ts';
import { nothing, refuse, type Decision } from '../floor/decision.ts';
import { linkOf, type Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { Instant } from '../kernel/ids.ts';
import { ask, said, settle } from './asking.ts';
import { conversing } from './consent.ts';
import { announcementOf, jurisdictionOf } from './policy.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const noParty = refuse('NOT_A_PARTY', 'There is no such party in the conversation.');
const noAnnouncement = refuse(
  'CONSENT_NOT_ASKED',
  'There is no announcement to be played. Set one up at the queue or the number, or ask in person.',
);
const asItIs = { ...nothing, reply: { outcome: 'done' } } as const satisfies Decision;

function partyOf(call: Call, legId: Leg['id']): Leg | Decision {
  if (call.stage.state !== 'connected') return notTalking;
  return conversing(call).find(({ id, hangUp }) => id === legId && !hangUp) ?? noParty;
}

export function giveConsent(floor: Floor, call: Call, { legId, by }: Of<'giveConsent'>, now: Instant): Decision {
  const leg = partyOf(call, legId);
  if (isRefused(leg)) return leg;
  if (leg.consent?.state === 'given') return asItIs;
  const given = said(call, leg, 'consent.given', 'spoken', by);
  return { ...settle(floor, call, leg, given, now), reply: { outcome: 'done' } };
}

/** Of one who has not given it, it is a refusal. While somebody is asked before the queue they may say so as well. */
export function withdrawConsent(floor: Floor, call: Call, command: Of<'withdrawConsent'>, now: Instant): Decision {
  const leg = call.legs.get(command.legId);
  if (!leg || leg.hangUp || leg.state !== 'up' || leg.role === 'supervisor') return noParty;
  const state = leg.consent?.state;
  if (state === 'withdrawn' || (state === 'refused' && !leg.asking)) return asItIs;
  const type = state === 'given' ? 'consent.withdrawn' : 'consent.refused';
  const no = said(call, leg, type, 'spoken', command.by);
  return { ...settle(floor, call, leg, no, now), reply: { outcome: 'done' } };
}

export function askForConsent(floor: Floor, call: Call, { legId, by }: Of<'askForConsent'>, now: Instant): Decision {
  const leg = partyOf(call, legId);
  if (isRefused(leg)) return leg;
  if (leg.consent?.state === 'given') return asItIs;
  if (leg.hold) return refuse('CALL_NOT_TALKING', 'The party is on hold. Resume it first.');
  const media = announcementOf(floor, call);
  if (media === undefined) return noAnnouncement;
  if (linkOf(floor, call.providerId) !== 'connected')
    return refuse('PROVIDER_LOST', 'The PBX is out of reach at the moment.');
  const reply = {
    outcome: 'awaits',
    callId: call.id,
    facts: ['consent.given', 'consent.refused'],
    failed: ['consent.unasked'],
    legId,
  } as const;
  if (leg.asking) return { ...nothing, reply };
  const { asked } = jurisdictionOf(floor, call);
  return { ...ask(call, leg, { how: asked === 'notice' ? 'notice' : 'key', media, tries: 1, by }, now), reply };
}
