/**
 * Holds what the floor believes against what a PBX lists, after connecting to it (law L5). Every difference becomes an
 * event as if the PBX had told it; what the floor still wants is asked for again. Rules F1–F6 in RULES.md.
 */
import { remoteLeg, type Call, type Leg } from '../calls/call.ts';
import { muteEffect, musicOf } from '../calls/hold.ts';
import { wantedPlace, type Connected } from '../calls/parties.ts';
import type { BridgeId, Instant, LegId, ProviderId, SupervisionId } from '../kernel/ids.ts';
import { supervisionsWanted } from '../supervision/events.ts';
import { callIdOf, supervisionOf } from '../supervision/supervision.ts';
import { askAgain } from '../recordings/asking.ts';
import { tapsChanged, tapsWanted } from '../recordings/reconcile.ts';
import { messageWanted } from '../voicemail/message.ts';
import { both, nothing, type Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import { phoneKey, phoneOf, type Floor } from './floor.ts';
import type { LiveLeg, LiveLegs, ProviderEvent } from './event.ts';

type Snapshot = Extract<ProviderEvent, { type: 'provider.snapshot' }>;

function* legsOn(floor: Floor, providerId: ProviderId): Generator<{ readonly call: Call; readonly leg: Leg }> {
  for (const call of floor.calls.values()) {
    if (call.providerId !== providerId) continue;
    for (const leg of call.legs.values()) yield { call, leg };
  }
}

/** Every leg of a PBX has left. */
export const allGone = (floor: Floor, providerId: ProviderId): ProviderEvent[] =>
  [...legsOn(floor, providerId)].map(({ leg }) => ({ type: 'leg.left', providerId, legId: leg.id, cause: 'lost' }));

/** What must have happened while nobody listened. */
export function discrepancies(floor: Floor, { providerId, live }: Snapshot): readonly ProviderEvent[] {
  const events: ProviderEvent[] = [];
  const there = new Map(live.legs.map((leg) => [leg.legId, leg]));
  for (const { leg } of legsOn(floor, providerId)) {
    const found = there.get(leg.id);
    if (!found) events.push({ type: 'leg.left', providerId, legId: leg.id, cause: 'lost' });
    else if (found.state === 'up' && leg.state !== 'up')
      events.push({ type: 'leg.answered', providerId, legId: leg.id });
    else if (found.state === 'ringing' && leg.state === 'requested')
      events.push({ type: 'leg.ringing', providerId, legId: leg.id });
  }
  for (const call of floor.calls.values()) {
    const { stage } = call;
    if (call.providerId !== providerId || stage.state !== 'connecting') continue;
    if (stage.legIds.every((legId) => isIn(there.get(legId), stage.bridgeId)))
      events.push({ type: 'legs.joined', providerId, bridgeId: stage.bridgeId, legIds: stage.legIds });
  }
  for (const { legId, state, inbound } of adoptable(floor, live))
    events.push({ type: 'leg.arrived', providerId, legId, ...inbound, answered: state === 'up' });
  return [...events, ...tapsChanged(floor, providerId, live), ...phonesChanged(floor, providerId, live)];
}

const isIn = (leg: LiveLeg | undefined, bridgeId: string): boolean =>
  leg?.place.kind === 'talk' && leg.place.bridgeId === bridgeId;

/** In a talk bridge with somebody else: nobody is taken out of that. One whom an agent left there, or is leaving, hears only silence. */
function isTalking(
  { legId, place }: LiveLeg,
  there: ReadonlyMap<string, LiveLeg>,
  { legs }: Pick<Call, 'legs'>,
): boolean {
  if (place.kind !== 'talk') return false;
  for (const other of there.values()) {
    const isLeaving = legs.get(other.legId)?.hangUp !== undefined;
    if (other.legId !== legId && !isLeaving && isIn(other, place.bridgeId)) return true;
  }
  return false;
}

/** Callers who came in unseen. One who already talks to somebody is left alone: a conversation never ends because of us. */
function adoptable(floor: Floor, live: LiveLegs): (LiveLeg & Required<Pick<LiveLeg, 'inbound'>>)[] {
  return live.legs.filter(
    (leg): leg is LiveLeg & Required<Pick<LiveLeg, 'inbound'>> =>
      !floor.legs.has(leg.legId) && leg.inbound !== undefined && leg.place.kind !== 'talk',
  );
}

/** Legs of ours that belong to no call: phones that were rung for somebody who is gone. */
const strays = (floor: Floor, live: LiveLegs): LiveLeg[] =>
  live.legs.filter((leg) => !floor.legs.has(leg.legId) && leg.inbound === undefined && leg.place.kind !== 'talk');

/** Talk bridges of calls that are over, with nobody in them. */
function leftovers(floor: Floor, { legs, talkBridges }: LiveLegs): BridgeId[] {
  const used = new Set([...floor.calls.values()].flatMap(({ bridges }) => bridges));
  for (const { place } of legs) if (place.kind === 'talk') used.add(place.bridgeId);
  return talkBridges.filter((bridgeId) => !used.has(bridgeId));
}

/** Of which something is left on the PBX, and which nobody supervises by any more. */
const staleSupervisions = (floor: Floor, { supervisions = [] }: LiveLegs): SupervisionId[] =>
  supervisions.filter((id) => !supervisionOf(floor.calls.get(callIdOf(id)), id));

/** The phones that agents have there, and those that the PBX has named before. */
function believed(floor: Floor, providerId: ProviderId): ReadonlySet<string> {
  const phones = new Set<string>();
  for (const { extension } of floor.agents.values())
    if (extension?.providerId === providerId) phones.add(extension.extension);
  const prefix = phoneKey(providerId, '');
  for (const [key, state] of floor.phones)
    if (state !== 'absent' && key.startsWith(prefix)) phones.add(key.slice(prefix.length));
  return phones;
}

function phonesChanged(floor: Floor, providerId: ProviderId, live: LiveLegs): ProviderEvent[] {
  const listed = new Set(live.phones.map(({ extension }) => extension));
  const changed = live.phones.filter(({ extension, state }) => phoneOf(floor, providerId, extension) !== state);
  const absent = live.phonesComplete ? [...believed(floor, providerId)].filter((phone) => !listed.has(phone)) : [];
  return [
    ...changed.map(({ extension, state }): ProviderEvent => ({ type: 'phone.changed', providerId, extension, state })),
    ...absent.map((extension): ProviderEvent => ({ type: 'phone.changed', providerId, extension, state: 'absent' })),
  ];
}

/** After the differences have been folded in: the facts are agreed on, and what is still wanted is asked for again. */
export function reconciled(
  floor: Floor,
  { providerId, live }: Snapshot,
  events: readonly ProviderEvent[],
  now: Instant,
): Decision {
  const there = new Map(live.legs.map((leg) => [leg.legId, leg]));
  const count = (type: ProviderEvent['type']): number => events.filter((event) => event.type === type).length;
  const stray = strays(floor, live);
  const hangUps = stray.map(({ legId }): Effect => ({
    type: 'hangUp',
    providerId,
    callId: 'stray' as Call['id'],
    legId,
    cause: 'normal',
  }));
  const clears = leftovers(floor, live).map((bridgeId): Effect => ({
    type: 'clear',
    providerId,
    callId: 'stray' as Call['id'],
    bridgeId,
  }));
  const wanted: Effect[] = staleSupervisions(floor, live).map((supervisionId) => ({
    type: 'clearSupervision',
    providerId,
    callId: 'stray' as Call['id'],
    supervisionId,
    legId: 'stray' as LegId,
  }));
  for (const call of floor.calls.values())
    if (call.providerId === providerId) wanted.push(...stillWanted(floor, call, there));
  const effects = [...hangUps, ...clears, ...wanted, ...tapsWanted(floor, providerId, live)];
  const told: Decision = {
    facts: [
      {
        type: 'provider.reconciled',
        providerId,
        payload: {
          live: live.legs.length,
          adopted: count('leg.arrived'),
          gone: count('leg.left'),
          stray: stray.length,
          phonesComplete: live.phonesComplete,
          differences: events.length + effects.length,
        },
      },
    ],
    effects,
  };
  const asked = [...legsOn(floor, providerId)].map(({ call, leg }) => {
    const found = there.get(leg.id);
    return found ? askAgain(call, leg, found.state === 'up', now) : nothing;
  });
  return both(told, ...asked);
}

function stillWanted(floor: Floor, call: Call, there: ReadonlyMap<string, LiveLeg>): Effect[] {
  const about = { providerId: call.providerId, callId: call.id };
  const effects: Effect[] = [];
  for (const leg of call.legs.values())
    if (leg.hangUp && there.has(leg.id))
      effects.push({ type: 'hangUp', ...about, legId: leg.id, cause: leg.hangUp.cause });
  for (const leg of call.legs.values())
    if (leg.mute && leg.mute.wanted !== leg.mute.muted && there.get(leg.id)?.state === 'up')
      effects.push(muteEffect(call, leg, leg.mute.wanted));
  const { stage } = call;
  const remote = remoteLeg(call);
  const found = remote && there.get(remote.id);
  if (stage.state === 'queued' && found && !remote.hangUp) {
    if (call.answer === 'atOnce' && found.state === 'arrived')
      effects.push({ type: 'answer', ...about, legId: remote.id });
    const music = floor.queues.get(stage.queueId)?.settings.music ?? '';
    if (found.place.kind !== 'waiting' && !isTalking(found, there, call))
      effects.push({ type: 'wait', ...about, legId: remote.id, music });
  }
  if ((stage.state === 'transferring' || stage.state === 'parked') && there.get(stage.legId)?.place.kind !== 'waiting')
    effects.push({ type: 'wait', ...about, legId: stage.legId, music: musicOf(floor, call) });
  if (stage.state === 'leavingMessage') effects.push(...messageWanted(floor, call, there.get(stage.legId)));
  if (stage.state === 'connected') effects.push(...partiesWanted(floor, call, stage, there));
  if (stage.state === 'connecting') {
    const { bridgeId, legIds } = stage;
    if (found?.state === 'arrived') effects.push({ type: 'answer', ...about, legId: found.legId });
    if (!legIds.every((legId) => isIn(there.get(legId), bridgeId)))
      effects.push({ type: 'join', ...about, bridgeId, legIds });
  }
  effects.push(...supervisionsWanted(floor, call));
  return effects;
}

/** C20, C27: everybody of a conversation to where they are wanted; who is there already is not moved. */
function partiesWanted(floor: Floor, call: Call, stage: Connected, there: ReadonlyMap<string, LiveLeg>): Effect[] {
  const effects: Effect[] = [];
  const about = { providerId: call.providerId, callId: call.id };
  const wantedIn = new Map<BridgeId, LegId[]>();
  const apart = new Set<BridgeId>();
  for (const leg of call.legs.values()) {
    const found = there.get(leg.id);
    if (!found || leg.hangUp || found.state !== 'up') continue;
    const wanted = wantedPlace(stage, leg);
    if (wanted.kind === 'music' && (found.place.kind !== 'waiting' || leg.hold?.state === 'requested'))
      effects.push({ type: 'wait', ...about, legId: leg.id, music: musicOf(floor, call), tell: true });
    if (wanted.kind !== 'talk') continue;
    wantedIn.set(wanted.bridgeId, [...(wantedIn.get(wanted.bridgeId) ?? []), leg.id]);
    if (!isIn(found, wanted.bridgeId) || leg.hold || stage.consult?.state === 'joining') apart.add(wanted.bridgeId);
  }
  for (const bridgeId of apart)
    effects.push({ type: 'join', ...about, bridgeId, legIds: wantedIn.get(bridgeId) ?? [], again: true });
  return effects;
}
