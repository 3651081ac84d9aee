/** Asks a party for their consent: the announcement, the key, and where a caller goes then. Rules R17, R18 and R24 in RULES.md. */
import { nextPlayId, type Call, type Leg } from '../calls/call.ts';
import { system } from '../calls/ending.ts';
import { about, keys } from '../calls/parties.ts';
import { both, nothing, type Decision } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import type { ProviderEvent } from '../floor/event.ts';
import type { Actor, NewFact } from '../floor/fact.ts';
import { callOfLeg, type Floor } from '../floor/floor.ts';
import type { Instant, LegId, QueueId } from '../kernel/ids.ts';
import { blockedBy, enter } from '../queues/visits.ts';
import type { Asking, ConsentHow } from './consent.ts';
import { announcementOf, jurisdictionOf, policyOf } from './policy.ts';

/** How long an announcement may take. */
const ANNOUNCEMENT_MS = 60_000;
/** How long a key is waited for. */
const KEY_MS = 8_000;
/** How often the announcement is played when wrong keys are pressed. */
const TRIES = 2;

type Prompted = Extract<ProviderEvent, { type: 'leg.digit' | 'play.ended' }>;

const YES = '1';
const NO = '2';

type Question = Pick<Asking, 'how' | 'media' | 'tries' | 'by'> & { readonly queueId?: QueueId };

export function ask(call: Call, leg: Leg, { queueId, how, media, tries, by }: Question, now: Instant): Decision {
  const playId = nextPlayId(call);
  const asked: NewFact = {
    type: 'consent.asked',
    ...keys(call, leg),
    ...(queueId === undefined ? {} : { queueId }),
    payload: { playId, how, media, until: now + ANNOUNCEMENT_MS, tries, by },
  };
  return {
    facts: [asked],
    effects: [
      ...stopped(call, leg),
      {
        type: 'play',
        ...about(call),
        legId: leg.id,
        playId,
        media: [media],
        ...(queueId === undefined && { keys: true }),
      },
    ],
  };
}

/** R17: before the caller waits, if the call will be recorded of itself; undefined when there is nothing to ask. */
export function askBefore(floor: Floor, call: Call, leg: Leg, queueId: QueueId, now: Instant): Decision | undefined {
  const { asked } = jurisdictionOf(floor, call);
  const media = announcementOf(floor, call);
  const queue = floor.queues.get(queueId);
  if (asked === 'none' || media === undefined || policyOf(floor, call) !== 'always') return undefined;
  if (!queue || blockedBy(queue) !== undefined) return undefined;
  const question = ask(call, leg, { how: asked, media, tries: 1, by: system, queueId }, now);
  return both({ facts: [], effects: inQuiet(call, leg, leg.state === 'up') }, question);
}

/** R24: after a reconnect, whoever was being asked; `isUp` says whether the PBX has answered the leg. */
export function askAgain(call: Call, leg: Leg, isUp: boolean, now: Instant): Decision {
  const { asking } = leg;
  // Adopted by this very reconciliation.
  if (!asking || (asking.state === 'playing' && asking.until === now + ANNOUNCEMENT_MS)) return nothing;
  const coming = comingIn(call, leg);
  const effects = coming.queueId === undefined ? [] : inQuiet(call, leg, isUp);
  return both({ facts: [], effects }, ask(call, leg, { ...asking, ...coming }, now));
}

/** While nothing could be decided the caller may have been given music (`comfort`). */
const inQuiet = (call: Call, leg: Leg, isUp: boolean): Effect[] => [
  ...(isUp ? [] : [{ type: 'answer', ...about(call), legId: leg.id } as const]),
  { type: 'aside', ...about(call), legId: leg.id },
];

/** The queue that a caller who has just come in goes into. */
const comingIn = ({ stage }: Call, leg: Leg): { readonly queueId?: QueueId } =>
  stage.state === 'asking' && stage.legId === leg.id ? { queueId: stage.queueId } : {};

const stopped = (call: Call, leg: Leg): Effect[] =>
  leg.asking?.state === 'playing'
    ? [{ type: 'stopPlay', ...about(call), legId: leg.id, playId: leg.asking.playId }]
    : [];

/** The party is not asked any more, whatever came of it. */
export function settle(floor: Floor, call: Call, leg: Leg, fact: NewFact, now: Instant): Decision {
  const { queueId } = comingIn(call, leg);
  return both(
    { facts: [fact], effects: stopped(call, leg) },
    queueId === undefined ? nothing : enter(floor, call, queueId, { waitingSince: now }, now),
  );
}

export const said = (
  call: Call,
  leg: Leg,
  type: 'consent.given' | 'consent.refused' | 'consent.withdrawn',
  how: ConsentHow,
  by: Actor = system,
): NewFact => ({ type, ...keys(call, leg), payload: { how, by } });

/** What the PBX tells of the announcement and of the keys of a party that is being asked. */
export function consentPrompted(floor: Floor, call: Call, leg: Leg, event: Prompted, now: Instant): Decision {
  const { asking } = leg;
  if (!asking) return nothing;
  if (event.type === 'leg.digit')
    return asking.how === 'key' ? keyed(floor, call, leg, asking, event.digit, now) : nothing;
  if (event.playId !== asking.playId || asking.state !== 'playing') return nothing;
  if (!event.ok) return notPlayed(floor, call, leg, now);
  if (asking.how === 'notice') return settle(floor, call, leg, said(call, leg, 'consent.given', 'notice'), now);
  return {
    facts: [{ type: 'consent.awaited', ...keys(call, leg), payload: { until: now + KEY_MS } }],
    effects: [],
  };
}

function keyed(floor: Floor, call: Call, leg: Leg, asking: Asking, digit: string, now: Instant): Decision {
  if (digit === YES) return settle(floor, call, leg, said(call, leg, 'consent.given', 'key'), now);
  if (digit === NO || asking.tries >= TRIES)
    return settle(floor, call, leg, said(call, leg, 'consent.refused', 'key'), now);
  return ask(call, leg, { ...asking, ...comingIn(call, leg), tries: asking.tries + 1 }, now);
}

/** R18: could not be asked, which is no refusal. */
export function notPlayed(floor: Floor, call: Call, leg: Leg, now: Instant): Decision {
  if (!leg.asking) return nothing;
  const unasked: NewFact = { type: 'consent.unasked', ...keys(call, leg), payload: { reason: 'notPlayed' } };
  return settle(floor, call, leg, unasked, now);
}

/** No key was pressed, or the announcement has no end. */
export function answerRanOut(floor: Floor, legId: LegId, now: Instant): Decision {
  const call = callOfLeg(floor, legId);
  const leg = call?.legs.get(legId);
  if (!call || !leg?.asking) return nothing;
  const fact: NewFact =
    leg.asking.state === 'awaiting'
      ? said(call, leg, 'consent.refused', 'silence')
      : { type: 'consent.unasked', ...keys(call, leg), payload: { reason: 'tooLong' } };
  return settle(floor, call, leg, fact, now);
}
