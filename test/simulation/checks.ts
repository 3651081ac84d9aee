/** What must hold after every step, whatever the step was. Each throws. */
import { isDeepStrictEqual } from 'node:util';
import { advance, type Step } from '../../server/src/floor/advance.ts';
import { nameOf } from '../../server/src/floor/deadlines.ts';
import type { Effect } from '../../server/src/floor/effect.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import type { Floor } from '../../server/src/floor/floor.ts';
import type { LiveLegs } from '../../server/src/floor/event.ts';
import type { Input } from '../../server/src/floor/input.ts';
import { invariants } from '../../server/src/floor/invariants.ts';
import { wantedPlace } from '../../server/src/calls/parties.ts';
import { freeze, thaw, type FrozenFloor } from '../../server/src/floor/snapshot.ts';
import type { Instant, LegId } from '../../server/src/kernel/ids.ts';
import type { SoftSwitch } from '../../server/src/providers/simulator/softSwitch.ts';
import type { Ordered, Ranked } from '../../server/src/kernel/ordered.ts';

export function expectInvariants(floor: Floor, input: Input): void {
  const broken = invariants(floor);
  if (broken.length > 0) throw new Error(`after ${JSON.stringify(input)}: ${broken.join('; ')}`);
}

/** The same in everything that can be stored, and in everything that is derived from it. */
export function expectSame(what: string, a: Floor, b: Floor): void {
  expectEqual(what, freeze(a), freeze(b));
  expectSameDerived(what, a, b);
  expectEqual(what, secrets(a), secrets(b));
}

/** Derived from what is personal, so not there after erasure. */
const secrets = ({ usersByLogin, credentials }: Floor) => ({
  logins: new Map(usersByLogin),
  credentials: new Map(credentials),
});

export const expectSameDerived = (what: string, a: Floor, b: Floor): void => expectEqual(what, derived(a), derived(b));

function expectEqual(what: string, one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) throw new Error(`${what} gives another floor: ${difference(one, other)}`);
}

export const thawed = (floor: Floor): Floor => thaw(JSON.parse(JSON.stringify(freeze(floor))) as FrozenFloor);

/** A floor that was thawed in the middle, and is told the same from there on. */
export class Twin {
  readonly #floor: Floor;
  steps = 0;

  constructor(floor: Floor) {
    this.#floor = thawed(floor);
    expectSame('thawing', floor, this.#floor);
  }

  expectSame(input: Input, at: Instant, step: Step): void {
    this.steps += 1;
    const own = advance(this.#floor, input, at);
    if (!isDeepStrictEqual(own, step))
      throw new Error(`a thawed floor behaves differently after ${JSON.stringify(input)}\n${difference(step, own)}`);
  }

  compare(floor: Floor): void {
    expectSame('living on after thawing', floor, this.#floor);
  }
}

/** F4: nobody is taken out of a conversation because we have come back; unless that was asked for before. */
export class Conversations {
  readonly #legs = new Set<LegId>();

  constructor(floor: Floor, live: LiveLegs) {
    const talking = new Map<string, LegId[]>();
    for (const { legId, place, state } of live.legs)
      if (place.kind === 'talk' && state === 'up')
        talking.set(place.bridgeId, [...(talking.get(place.bridgeId) ?? []), legId]);
    for (const legIds of talking.values()) {
      if (legIds.length < 2 || legIds.some((legId) => wasToldToGo(floor, legId))) continue;
      for (const legId of legIds) this.#legs.add(legId);
    }
  }

  get size(): number {
    return this.#legs.size;
  }

  expectKept(effects: readonly Effect[]): void {
    for (const effect of effects)
      if ((effect.type === 'hangUp' || effect.type === 'wait') && this.#legs.has(effect.legId))
        throw new Error(`F4 ${effect.legId} was taken out of a conversation: ${effect.type}`);
  }
}

/** A wish is a fact and an effect: neither without the other. What was asked of legs that are gone by now is left out. */
export function expectEffects(floor: Floor, { facts, effects }: Step): void {
  const asked = (type: Effect['type'], legId: LegId) =>
    effects.some((effect) => effect.type === type && 'legId' in effect && effect.legId === legId);
  const expect = (holds: boolean, fact: Fact): void => {
    if (!holds) throw new Error(`no effect follows ${JSON.stringify(fact)}`);
  };
  for (const fact of facts) {
    if (fact.type === 'leg.requested') expect(asked('ring', fact.legId), fact);
    if (fact.type === 'leg.hangUpRequested' && floor.legs.has(fact.legId)) expect(asked('hangUp', fact.legId), fact);
    if (fact.type === 'join.requested' && fact.payload.legIds.every((legId) => floor.legs.has(legId)))
      expect(
        effects.some((effect) => effect.type === 'join' && effect.bridgeId === fact.payload.bridgeId),
        fact,
      );
    if (fact.type === 'call.queued') {
      const call = floor.calls.get(fact.callId);
      const caller =
        call?.stage.state === 'queued' ? [...call.legs.values()].find(({ role }) => role === 'caller') : undefined;
      if (caller) expect(asked('wait', caller.id), fact);
    }
  }
  const rung = new Set(facts.flatMap((fact) => (fact.type === 'leg.requested' ? [fact.legId] : [])));
  for (const effect of effects)
    if (effect.type === 'ring' && !rung.has(effect.legId))
      throw new Error(`nobody asked for ${JSON.stringify(effect)}`);
}

/**
 * Once all is settled, the PBX is as the floor wants it: who waits is in the waiting room, who talks is in a bridge.
 * Calls that have changed after `since` are left out: their effects may be under way. Returns how much was compared.
 */
export function expectAgreement(floor: Floor, { providerId, legs, bridges }: SoftSwitch, since: Instant): number {
  let agreed = 0;
  for (const { id, stage, legs: own, answer, ...call } of floor.calls.values()) {
    if (call.providerId !== providerId) continue;
    const there = (legId: LegId) => legs.get(legId);
    const agree = (holds: boolean, what: string): void => {
      agreed += 1;
      if (!holds)
        throw new Error(
          `call ${id} is ${stage.state} and ${what}: ${JSON.stringify([...own.values()].map((leg) => there(leg.id)))}`,
        );
    };
    const caller = [...own.values()].find(({ role }) => role === 'caller');
    if (stage.state === 'queued' && caller && stage.joinedAt <= since) {
      agree(there(caller.id)?.place.kind === 'waiting', 'the caller is not in the waiting room');
      agree(answer !== 'atOnce' || there(caller.id)?.state === 'up', 'the caller is not answered');
    }
    if (stage.state === 'asking' && stage.since <= since)
      agree(there(stage.legId)?.state === 'up' && there(stage.legId)?.place.kind === 'none', 'who is asked hears else');
    if (stage.state === 'connected' && stage.since <= since)
      for (const leg of own.values()) {
        if (leg.hold && leg.hold.since > since) continue;
        const wanted = wantedPlace(stage, leg);
        if (wanted.kind === 'talk')
          agree(bridges.get(wanted.bridgeId)?.has(leg.id) === true, `${leg.id} is not in its bridge`);
        if (wanted.kind === 'music')
          agree(there(leg.id)?.place.kind === 'waiting', `${leg.id} is on hold and elsewhere`);
      }
    if ((stage.state === 'transferring' || stage.state === 'parked') && stage.since <= since)
      agree(there(stage.legId)?.place.kind === 'waiting', 'who waits is not in the waiting room');
  }
  return agreed;
}

function wasToldToGo(floor: Floor, legId: LegId): boolean {
  const callId = floor.legs.get(legId);
  const call = callId === undefined ? undefined : floor.calls.get(callId);
  const leg = call?.legs.get(legId);
  if (!call || !leg) return false;
  const { stage } = call;
  const waits = (stage.state === 'transferring' || stage.state === 'parked') && stage.legId === legId;
  return leg.hangUp !== undefined || leg.hold !== undefined || waits;
}

function derived(floor: Floor) {
  return {
    deadlines: Array.from(floor.deadlines, ({ at, deadline }) => `${at} ${nameOf(deadline)}`),
    legs: new Map(floor.legs),
    numbers: new Map(floor.numbersDialled),
    extensions: new Map(floor.agentsByExtension),
    queues: Array.from(floor.queues.values(), ({ callers, obstacles, members, lanes }) => ({
      callers: new Set(callers),
      obstacles: new Map([...obstacles].filter(([, count]) => count > 0)),
      members: Array.from(members.values(), ({ agentId, obstacle }) => [agentId, obstacle]),
      lanes: Array.from(lanes, ([providerId, lane]) => [
        providerId,
        listed(lane.waiting),
        listed(lane.ready),
        listed(lane.closing),
      ])
        .filter((lane) => lane.slice(1).some((list) => list.length > 0))
        .toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
    })),
  };
}

const listed = (list: Ordered<Ranked>): string => Array.from(list, ({ key, id }) => `${key.join(',')},${id}`).join(' ');

/** The first place in which two values differ. */
function difference(a: unknown, b: unknown, path = ''): string {
  if (isDeepStrictEqual(a, b)) return '';
  if (!isObject(a) || !isObject(b)) return `${path}: ${JSON.stringify(a)} or ${JSON.stringify(b)}`;
  const [one, other] = [entriesOf(a), entriesOf(b)];
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const found = difference(one.get(key), other.get(key), `${path}.${String(key)}`);
    if (found !== '') return found;
  }
  return `${path}: in another order`;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function entriesOf(value: object): Map<unknown, unknown> {
  if (value instanceof Map) return value;
  if (value instanceof Set) return new Map([...value].map((entry) => [entry, entry]));
  return new Map(Object.entries(value));
}
