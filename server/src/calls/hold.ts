/** Hold, mute and keys. Rules C20–C23 and C31 in RULES.md. */
import { both, nothing, refuse, type Decision } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import type { Actor, NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { LegId } from '../kernel/ids.ts';
import type { Call, Leg } from './call.ts';
import { system } from './ending.ts';
import {
  about,
  actingLeg,
  fact,
  isRefused,
  keys,
  legsAt,
  notTalking,
  othersThan,
  wantedPlace,
  type Connected,
} from './parties.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** How often the PBX is asked to put somebody on hold, or to bring them back. */
const HOLD_TRIES = 2;

const noParty = refuse('NOT_A_PARTY', 'There is no such party in the conversation.');
export const consulting = refuse(
  'CONSULTATION_OPEN',
  'A consultation is going on. Swap, complete or cancel it instead.',
);

/** What a caller of this call hears while waiting. */
export const musicOf = (floor: Floor, call: Call): string => {
  const queueId = 'queueId' in call.stage ? call.stage.queueId : undefined;
  return (queueId && floor.queues.get(queueId)?.settings.music) || 'default';
};

export function toMusic(floor: Floor, call: Call, leg: Leg, by: Actor, tries = 1): Decision {
  const wait: Effect = { type: 'wait', ...about(call), legId: leg.id, music: musicOf(floor, call), tell: true };
  return { facts: [{ type: 'leg.holdRequested', ...keys(call, leg), payload: { by, tries } }], effects: [wait] };
}

/** Brings parties who are on music, or come from elsewhere, into a conversation where the others are or come to be. */
export function backToTalk(
  call: Call,
  {
    bridgeId,
    legIds,
    back,
  }: { readonly bridgeId: Connected['bridgeId']; readonly legIds: readonly LegId[]; readonly back: readonly Leg[] },
  by: Actor,
  tries = 1,
): Decision {
  const facts = back.map((leg): NewFact => ({
    type: 'leg.resumeRequested',
    ...keys(call, leg),
    payload: { by, tries },
  }));
  return { facts, effects: [{ type: 'join', ...about(call), bridgeId, legIds, again: true }] };
}

/** The parties who should be in the conversation's bridge once this leg is. */
const inTalk = (call: Call, stage: Connected, leg: Leg): LegId[] =>
  legsAt(call, stage.legIds)
    .filter((each) => each === leg || isIn(stage, each))
    .map(({ id }) => id);

function isIn(stage: Connected, leg: Leg): boolean {
  const wanted = wantedPlace(stage, leg);
  return wanted.kind === 'talk' && wanted.bridgeId === stage.bridgeId;
}

/** The party that a command is about: named, or the only other one. */
function meant(call: Call, stage: Connected, { legId, agentId }: Of<'holdCall' | 'resumeCall'>): Leg | Decision {
  if (legId !== undefined) return legsAt(call, stage.legIds).find((leg) => leg.id === legId) ?? noParty;
  const own = actingLeg(call, stage, agentId);
  if (isRefused(own)) return own;
  const others = othersThan(call, stage, own);
  return others.length === 1
    ? others[0]!
    : refuse('NOT_A_PARTY', 'There are several other parties. Say which of them is meant.');
}

export function holdCall(floor: Floor, call: Call, command: Of<'holdCall'>): Decision {
  const { stage } = call;
  if (stage.state !== 'connected') return notTalking;
  if (stage.consult) return consulting;
  const leg = meant(call, stage, command);
  if (isRefused(leg)) return leg;
  const reply = {
    outcome: 'awaits',
    callId: call.id,
    facts: ['leg.held'],
    failed: ['leg.holdFailed'],
    legId: leg.id,
  } as const;
  if (leg.hold?.state === 'held') return { ...nothing, reply: { outcome: 'done' } };
  if (leg.hold?.state === 'requested') return { ...nothing, reply };
  return { ...toMusic(floor, call, leg, command.by), reply };
}

export function resumeCall(_floor: Floor, call: Call, command: Of<'resumeCall'>): Decision {
  const { stage } = call;
  if (stage.state !== 'connected') return notTalking;
  if (stage.consult) return consulting;
  const leg = meant(call, stage, command);
  if (isRefused(leg)) return leg;
  const reply = {
    outcome: 'awaits',
    callId: call.id,
    facts: ['leg.resumed'],
    failed: ['leg.holdFailed'],
    legId: leg.id,
  } as const;
  if (!leg.hold) return refuse('NOT_ON_HOLD', 'This party is not on hold.');
  if (leg.hold.state === 'resuming') return { ...nothing, reply };
  const { bridgeId } = stage;
  return { ...backToTalk(call, { bridgeId, legIds: inTalk(call, stage, leg), back: [leg] }, command.by), reply };
}

/** The party is in the waiting room. */
export function held(call: Call, legId: LegId): Decision {
  const leg = call.legs.get(legId);
  return leg?.hold?.state === 'requested' ? fact({ type: 'leg.held', ...keys(call, leg), payload: {} }) : nothing;
}

/** Those who were on their way back and have been seen in the conversation's bridge. */
export function resumed(call: Call, stage: Connected, legIds: readonly LegId[]): Decision {
  const back = legsAt(call, legIds).filter((leg) => leg.hold?.state === 'resuming' && stage.legIds.includes(leg.id));
  return fact(...back.map((leg): NewFact => ({ type: 'leg.resumed', ...keys(call, leg), payload: {} })));
}

/** C28: nobody is left in the conversation who could bring anybody back. */
const isDeserted = (call: Call, stage: Connected): boolean =>
  legsAt(call, stage.legIds).every(({ hold }) => hold !== undefined);

/** C20: nothing was heard of it for too long: once more, and then it has failed. C28: of the last two it has not. */
export function stillNotThere(floor: Floor, call: Call, leg: Leg): Decision {
  const { hold } = leg;
  if (!hold || hold.state === 'held') return nothing;
  const { stage } = call;
  if (stage.state !== 'connected') return holdFailed(floor, call, leg);
  if (hold.tries >= HOLD_TRIES && (hold.state === 'requested' || !isDeserted(call, stage)))
    return holdFailed(floor, call, leg);
  if (hold.state === 'requested') return toMusic(floor, call, leg, system, hold.tries + 1);
  const { bridgeId } = stage;
  return backToTalk(call, { bridgeId, legIds: inTalk(call, stage, leg), back: [leg] }, system, hold.tries + 1);
}

/** It is where it was before, and the PBX is told so: it may have done what it did not confirm. */
export function holdFailed(floor: Floor, call: Call, leg: Leg): Decision {
  if (!leg.hold || leg.hold.state === 'held') return nothing;
  const wish = leg.hold.state === 'requested' ? 'hold' : 'resume';
  const { stage } = call;
  const effects: Effect[] = [];
  if (wish === 'resume') effects.push({ type: 'wait', ...about(call), legId: leg.id, music: musicOf(floor, call) });
  else if (stage.state === 'connected')
    effects.push({
      type: 'join',
      ...about(call),
      bridgeId: stage.bridgeId,
      legIds: inTalk(call, stage, leg),
      again: true,
    });
  return { facts: [{ type: 'leg.holdFailed', ...keys(call, leg), payload: { wish } }], effects };
}

/** The join of a conversation that goes on was refused: all who were on their way back stay where they are, or wait for the next try. */
export function resumesFailed(floor: Floor, call: Call): Decision {
  if (call.stage.state === 'connected' && isDeserted(call, call.stage)) return nothing;
  const back = [...call.legs.values()].filter((leg) => leg.hold?.state === 'resuming');
  return both(...back.map((leg) => holdFailed(floor, call, leg)));
}

export function muteCall(_floor: Floor, call: Call, command: Of<'muteCall'>): Decision {
  const { stage } = call;
  if (stage.state !== 'connected') return notTalking;
  const party = [...stage.legIds, ...(stage.consult ? [stage.consult.legId] : [])];
  const leg =
    command.legId === undefined
      ? actingLeg(call, stage, command.agentId)
      : (legsAt(call, party).find(({ id }) => id === command.legId) ?? noParty);
  if (isRefused(leg)) return leg;
  const { muted, by } = command;
  const reply = {
    outcome: 'awaits',
    callId: call.id,
    facts: ['leg.muted'],
    failed: ['leg.muteFailed'],
    legId: leg.id,
  } as const;
  if ((leg.mute?.wanted ?? false) === muted)
    return { ...nothing, reply: (leg.mute?.muted ?? false) === muted ? { outcome: 'done' } : reply };
  return {
    facts: [{ type: 'leg.muteRequested', ...keys(call, leg), payload: { muted, by } }],
    effects: [muteEffect(call, leg, muted)],
    reply,
  };
}

export const muteEffect = (call: Call, leg: Leg, muted: boolean): Effect => ({
  type: 'mute',
  ...about(call),
  legId: leg.id,
  muted,
  tell: true,
});

export function muted(call: Call, legId: LegId, isMuted: boolean): Decision {
  const leg = call.legs.get(legId);
  if (!leg?.mute || leg.mute.muted === isMuted) return nothing;
  return fact({ type: 'leg.muted', ...keys(call, leg), payload: { muted: isMuted } });
}

export function muteFailed(call: Call, legId: LegId): Decision {
  const leg = call.legs.get(legId);
  if (!leg?.mute || leg.mute.muted === leg.mute.wanted) return nothing;
  return fact({ type: 'leg.muteFailed', ...keys(call, leg), payload: {} });
}

/** C23. */
export function heldItself(call: Call, legId: LegId, isHeld: boolean): Decision {
  const leg = call.legs.get(legId);
  if (!leg || (leg.heldItself ?? false) === isHeld) return nothing;
  return fact({ type: 'leg.heldItself', ...keys(call, leg), payload: { held: isHeld } });
}

/** C31: to the party that is named, or to the only other one. */
export function sendDtmf(_floor: Floor, call: Call, command: Of<'sendDtmf'>): Decision {
  const { stage } = call;
  if (stage.state !== 'connected') return notTalking;
  if (!/^[0-9*#A-D]{1,40}$/.test(command.digits)) return refuse('INVALID_INPUT', 'Give 1 to 40 keys: 0 to 9, * and #.');
  const own = actingLeg(call, stage, command.agentId);
  if (command.legId === undefined && isRefused(own)) return own;
  const others = isRefused(own) ? [] : othersThan(call, stage, own);
  const front = stage.consult?.front === 'consult' ? call.legs.get(stage.consult.legId) : undefined;
  const leg =
    command.legId === undefined
      ? (front ?? (others.length === 1 ? others[0] : undefined))
      : call.legs.get(command.legId);
  if (!leg || leg.state !== 'up') return noParty;
  return {
    facts: [
      {
        type: 'dtmf.requested',
        callId: call.id,
        legId: leg.id,
        payload: { count: command.digits.length, by: command.by },
      },
    ],
    effects: [{ type: 'dtmf', ...about(call), legId: leg.id, digits: command.digits, tell: true }],
    reply: { outcome: 'awaits', callId: call.id, facts: ['dtmf.sent'], failed: ['dtmf.failed'], legId: leg.id },
  };
}
