/** A PBX in memory: legs, talk bridges, a waiting room and phones. It decides nothing; it does what effects and people tell it. */
import type { HangUpCause, Party } from '../../calls/call.ts';
import { type Effect, legsOf } from '../../floor/effect.ts';
import type { LiveLegs, ProviderEvent } from '../../floor/event.ts';
import { asId, type BridgeId, type LegId, type ProviderId, type SupervisionId, type TapId } from '../../kernel/ids.ts';
import type { Random } from '../../kernel/random.ts';
import type { Place } from '../../supervision/supervision.ts';
import type { ProviderError } from '../provider.ts';
import type { Agenda, Appointment } from './agenda.ts';
import {
  gone,
  refused,
  requestedLeg,
  unreachable,
  type LinkListener,
  type Phone,
  type SwitchLeg,
  type SwitchObserver,
  type SwitchTap,
} from './line.ts';
import { Sounds } from './sounds.ts';

/** Legs that have left are remembered so long, so that an effect that is repeated does not ring them again. */
const REMEMBERED = 10_000;
const nowhere = { kind: 'none' } as const;

export interface SoftSwitchOptions {
  readonly providerId: ProviderId;
  readonly agenda: Agenda;
  readonly random: Random;
  /** How long an effect takes to be carried out. */
  readonly latencyMs?: { readonly from: number; readonly to: number };
}

type Settle = (error?: ProviderError) => void;
type SuperviseEffect = Extract<Effect, { type: 'supervise' }>;

interface UnderWay {
  readonly effect: Effect;
  readonly settle: Settle;
  readonly appointment: Appointment;
}

export class SoftSwitch {
  readonly providerId: ProviderId;
  readonly #agenda: Agenda;
  readonly #random: Random;
  readonly #latencyMs: { readonly from: number; readonly to: number };
  readonly #legs = new Map<LegId, SwitchLeg>();
  /** What its phones show of messages. */
  readonly mailboxes = new Map<string, { readonly new: number; readonly old: number }>();
  readonly #bridges = new Map<BridgeId, Set<LegId>>();
  readonly #phones = new Map<string, Phone>();
  readonly #spies = new Map<SupervisionId, { readonly legId: LegId; readonly place: Place }>();
  readonly #left = new Set<LegId>();
  readonly #taps = new Map<TapId, SwitchTap>();
  readonly #underWay = new Set<UnderWay>();
  readonly #observers = new Set<SwitchObserver>();
  readonly #sounds: Sounds;
  readonly #name: string;
  #arrived = 0;
  #listener: LinkListener | undefined;
  #cut: ProviderError | undefined;

  constructor({ providerId, agenda, random, latencyMs = { from: 2, to: 30 } }: SoftSwitchOptions) {
    this.providerId = providerId;
    this.#agenda = agenda;
    this.#random = random;
    this.#latencyMs = latencyMs;
    this.#sounds = new Sounds({
      agenda,
      random,
      ended: (legId, playId) => this.#emit({ type: 'play.ended', providerId, legId, playId, ok: true }),
    });
    // A switch that is started anew must not give the names of legs that an earlier one gave.
    this.#name = `${providerId}-${agenda.now().toString(36)}`;
  }

  get legs(): ReadonlyMap<LegId, SwitchLeg> {
    return this.#legs;
  }

  get now(): number {
    return this.#agenda.now();
  }

  get taps(): ReadonlyMap<TapId, SwitchTap> {
    return this.#taps;
  }

  get bridges(): ReadonlyMap<BridgeId, ReadonlySet<LegId>> {
    return this.#bridges;
  }

  /** Who supervises from which leg, and where. */
  get spies(): ReadonlyMap<SupervisionId, { readonly legId: LegId; readonly place: Place }> {
    return this.#spies;
  }

  get phones(): ReadonlyMap<string, Phone> {
    return this.#phones;
  }

  observe(observer: SwitchObserver): Disposable {
    this.#observers.add(observer);
    return { [Symbol.dispose]: () => void this.#observers.delete(observer) };
  }

  // What people do.

  callIn(call: { readonly dialled: string; readonly remote: Party; readonly answered?: boolean }): LegId {
    this.#arrived += 1;
    const id = asId<LegId>(`${this.#name}-${this.#arrived}`);
    const { dialled, remote, answered = false } = call;
    const leg: SwitchLeg = {
      id,
      state: answered ? 'up' : 'arrived',
      place: nowhere,
      inbound: { dialled, remote },
      settledAt: 0,
    };
    this.#legs.set(id, leg);
    this.#emit({ type: 'leg.arrived', providerId: this.providerId, legId: id, dialled, remote, answered });
    return id;
  }

  /** False when the leg does not ring (any more). */
  pickUp(legId: LegId): boolean {
    const leg = this.#legs.get(legId);
    if (leg?.state !== 'ringing') return false;
    leg.state = 'up';
    leg.timeout?.cancel();
    this.#emit({ type: 'leg.answered', providerId: this.providerId, legId });
    return true;
  }

  /** Ends a leg from its own end: puts the receiver down, or declines while it rings. */
  hangUp(legId: LegId, cause: HangUpCause = 'normal'): boolean {
    const leg = this.#legs.get(legId);
    if (!leg || leg.state === 'requested') return false;
    this.#leave(leg, cause);
    return true;
  }

  decline(legId: LegId): boolean {
    return this.#legs.get(legId)?.state === 'ringing' && this.hangUp(legId, 'rejected');
  }

  /** A key of the phone. */
  press(legId: LegId, digit: string): void {
    if (this.#legs.get(legId)?.state === 'up')
      this.#emit({ type: 'leg.digit', providerId: this.providerId, legId, digit });
  }

  /** Plugs a phone in, brings it back, or takes it off the network with all its calls. */
  setPhone(extension: string, reachable: boolean): void {
    const phone = this.#phones.get(extension);
    if (phone?.reachable === reachable) return;
    if (phone) phone.reachable = reachable;
    else this.#phones.set(extension, { extension, reachable, legIds: new Set() });
    const state = reachable ? 'online' : 'offline';
    this.#emit({ type: 'phone.changed', providerId: this.providerId, extension, state });
    if (reachable || !phone) return;
    for (const legId of phone.legIds) {
      const leg = this.#legs.get(legId);
      if (leg) this.#leave(leg, leg.state === 'up' ? 'failed' : 'unreachable');
    }
  }

  // What the controller does.

  /** Carries out an effect after a moment; `settle` is called once. Repeating an effect confirms what already is. */
  perform(effect: Effect, settle: Settle): void {
    if (this.#cut) return settle(this.#cut);
    if (effect.type === 'ring' && !this.#legs.has(effect.legId)) {
      if (this.#left.has(effect.legId)) return settle(gone(effect.legId));
      this.#legs.set(effect.legId, requestedLeg(effect));
    }
    const { from, to } = this.#latencyMs;
    let at = this.#agenda.now() + (to === 0 ? 0 : Math.round(this.#random.between(from, to)));
    const legs = legsOf(effect).flatMap((legId) => this.#legs.get(legId) ?? []);
    for (const leg of legs) at = Math.max(at, leg.settledAt);
    for (const leg of legs) leg.settledAt = at;
    const appointment = this.#agenda.at(at, () => {
      const error = this.#carryOut(effect);
      // Otherwise the link broke meanwhile and the answer was lost with it.
      if (this.#underWay.delete(underWay)) settle(error);
    });
    const underWay: UnderWay = { effect, settle, appointment };
    this.#underWay.add(underWay);
  }

  /** Begins with `provider.connected` and a snapshot. A new connection takes the place of the one before. Throws ProviderError. */
  connect(listener: LinkListener): Disposable {
    if (this.#cut) throw this.#cut;
    const before = this.#listener;
    this.#listener = listener;
    before?.lost(unreachable('another connection took its place'));
    this.#emit({ type: 'provider.connected', providerId: this.providerId, version: 'simulator' });
    this.#emit({ type: 'provider.snapshot', providerId: this.providerId, live: this.snapshot() });
    return {
      [Symbol.dispose]: () => {
        if (this.#listener === listener) this.#listener = undefined;
      },
    };
  }

  /** Breaks the link: events are lost until it is mended, and half of what is under way is never carried out. */
  cutLink(reason = 'the link was cut'): void {
    if (this.#cut) return;
    const error = unreachable(reason);
    this.#cut = error;
    for (const { effect, settle, appointment } of this.#underWay) {
      if (this.#random.chance(0.5)) {
        appointment.cancel();
        if (effect.type === 'ring' && this.#legs.get(effect.legId)?.state === 'requested')
          this.#legs.delete(effect.legId);
      }
      settle(error);
    }
    this.#underWay.clear();
    const listener = this.#listener;
    this.#listener = undefined;
    listener?.lost(error);
  }

  mendLink(): void {
    this.#cut = undefined;
  }

  get linkIsUp(): boolean {
    return this.#cut === undefined;
  }

  snapshot(): LiveLegs {
    const legs = [...this.#legs.values()].flatMap(({ id, state, place, inbound }) =>
      state === 'requested' ? [] : [{ legId: id, state, place, ...(inbound && { inbound }) }],
    );
    const phones = [...this.#phones.values()].map(
      ({ extension, reachable }) => ({ extension, state: reachable ? 'online' : 'offline' }) as const,
    );
    const taps = [...this.#taps.values()].flatMap(({ tapId, startedAt, endedAt }) =>
      endedAt === undefined ? [{ tapId, startedAt, behindMs: 0 }] : [],
    );
    return {
      legs,
      phones,
      talkBridges: [...this.#bridges.keys()],
      taps,
      supervisions: [...this.#spies.keys()],
      phonesComplete: true,
    };
  }

  #carryOut(effect: Effect): ProviderError | undefined {
    if (effect.type === 'clear') return this.#clear(effect.bridgeId);
    if (effect.type === 'messageWaiting')
      return void this.mailboxes.set(effect.mailbox, { new: effect.new, old: effect.old });
    if (effect.type === 'join') return this.#join(effect.bridgeId, effect.legIds);
    if (effect.type === 'clearSupervision') return void this.#spies.delete(effect.supervisionId);
    if (effect.type === 'stopRecord') return this.#endTap(this.#taps.get(effect.tapId));
    const leg = this.#legs.get(effect.legId);
    if (!leg) return gone(effect.legId);
    switch (effect.type) {
      case 'ring':
        return this.#ring(leg);
      case 'answer':
        if (!leg.inbound) return refused(`${leg.id} did not come in from outside`);
        leg.state = 'up';
        this.#emit({ type: 'leg.answered', providerId: this.providerId, legId: leg.id });
        return undefined;
      case 'wait':
        this.#move(leg, { kind: 'waiting' });
        return undefined;
      case 'indicate':
        return undefined;
      case 'aside':
        this.#move(leg, nowhere);
        return undefined;
      case 'record':
        return this.#tap(effect.tapId, leg);
      case 'muteRecord':
        return undefined;
      case 'mute':
        leg.muted = effect.muted;
        return undefined;
      case 'supervise':
        return this.#supervise(effect, leg);
      case 'play':
        return this.#sounds.play(leg, effect.playId);
      case 'stopPlay':
        return this.#sounds.end(leg, effect.playId);
      case 'dtmf':
        return leg.state === 'up' ? undefined : refused(`${leg.id} is not answered`);
      case 'hangUp':
        this.#leave(leg, effect.cause);
        return undefined;
    }
  }

  #ring(leg: SwitchLeg): undefined {
    if (leg.state !== 'requested') {
      this.#emit({
        type: leg.state === 'up' ? 'leg.answered' : 'leg.ringing',
        providerId: this.providerId,
        legId: leg.id,
      });
      return;
    }
    const { target, timeoutMs } = leg.rung!;
    if (target.kind === 'extension') {
      const phone = this.#phones.get(target.extension);
      if (!phone?.reachable) return this.#leave(leg, 'unreachable');
      if (phone.legIds.size > 0) return this.#leave(leg, 'busy');
      phone.legIds.add(leg.id);
    }
    leg.state = 'ringing';
    leg.timeout = this.#agenda.after(timeoutMs, () => this.#leave(leg, 'noAnswer'));
    this.#emit({ type: 'leg.ringing', providerId: this.providerId, legId: leg.id });
    for (const observer of this.#observers) observer.ringing?.(leg);
  }

  #supervise({ supervisionId, place }: SuperviseEffect, leg: SwitchLeg): ProviderError | undefined {
    if (leg.state !== 'up') return refused(`${leg.id} is not answered`);
    if (place.kind === 'beside' && !this.#legs.has(place.targetLegId)) return gone(place.targetLegId);
    if (place.kind === 'inside' && !this.#bridges.has(place.bridgeId)) return refused(`there is no ${place.bridgeId}`);
    this.#move(leg, place.kind === 'inside' ? { kind: 'talk', bridgeId: place.bridgeId } : nowhere);
    this.#spies.set(supervisionId, { legId: leg.id, place });
    return undefined;
  }

  #join(bridgeId: BridgeId, legIds: readonly LegId[]): ProviderError | undefined {
    const legs: SwitchLeg[] = [];
    for (const legId of legIds) {
      const leg = this.#legs.get(legId);
      if (!leg) return gone(legId);
      if (leg.state !== 'up') return refused(`${legId} is not answered`);
      legs.push(leg);
    }
    const wasJoined = legs.every(({ place }) => place.kind === 'talk' && place.bridgeId === bridgeId);
    if (!this.#bridges.has(bridgeId)) this.#bridges.set(bridgeId, new Set());
    for (const leg of legs) this.#move(leg, { kind: 'talk', bridgeId });
    this.#emit({ type: 'legs.joined', providerId: this.providerId, bridgeId, legIds });
    if (!wasJoined) for (const observer of this.#observers) observer.joined?.(legs);
    return undefined;
  }

  #tap(tapId: TapId, leg: SwitchLeg): undefined {
    if (this.#taps.has(tapId)) return;
    const startedAt = this.#agenda.now();
    const tap: SwitchTap = { tapId, legId: leg.id, startedAt };
    this.#taps.set(tapId, tap);
    leg.taps = [...(leg.taps ?? []), tap];
    if (this.#taps.size > REMEMBERED) this.#taps.delete(this.#taps.keys().next().value!);
    this.#emit({ type: 'tap.started', providerId: this.providerId, tapId, startedAt, behindMs: 0 });
  }

  #endTap(tap: SwitchTap | undefined): undefined {
    if (!tap || tap.endedAt !== undefined) return;
    tap.endedAt = this.#agenda.now();
    this.#emit({ type: 'tap.ended', providerId: this.providerId, tapId: tap.tapId, endedAt: tap.endedAt });
  }

  #clear(bridgeId: BridgeId): undefined {
    for (const legId of this.#bridges.get(bridgeId) ?? []) this.#move(this.#legs.get(legId)!, nowhere);
    this.#bridges.delete(bridgeId);
  }

  #move(leg: SwitchLeg, place: SwitchLeg['place']): void {
    if (leg.place.kind === 'talk') this.#bridges.get(leg.place.bridgeId)?.delete(leg.id);
    if (place.kind === 'talk') this.#bridges.get(place.bridgeId)?.add(leg.id);
    leg.place = place;
  }

  #leave(leg: SwitchLeg, cause: HangUpCause): undefined {
    leg.timeout?.cancel();
    this.#sounds.drop(leg);
    for (const tap of leg.taps ?? []) this.#endTap(tap);
    this.#move(leg, nowhere);
    this.#legs.delete(leg.id);
    const target = leg.rung?.target;
    if (target?.kind === 'extension') this.#phones.get(target.extension)?.legIds.delete(leg.id);
    this.#left.add(leg.id);
    if (this.#left.size > REMEMBERED) this.#left.delete(this.#left.values().next().value!);
    this.#emit({ type: 'leg.left', providerId: this.providerId, legId: leg.id, cause });
    for (const observer of this.#observers) observer.left?.(leg, cause);
  }

  #emit(event: ProviderEvent): void {
    this.#listener?.event(event);
  }
}
