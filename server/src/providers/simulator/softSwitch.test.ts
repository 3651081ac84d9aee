import { beforeEach, describe, expect, test } from 'vitest';
import type { HangUpCause } from '../../calls/call.ts';
import type { Effect } from '../../floor/effect.ts';
import type { ProviderEvent } from '../../floor/event.ts';
import { ManualClock } from '../../kernel/clock.ts';
import { asId, type BridgeId, type CallId, type LegId, type ProviderId, type TapId } from '../../kernel/ids.ts';
import { Random } from '../../kernel/random.ts';
import type { ProviderError } from '../provider.ts';
import { Agenda } from './agenda.ts';
import { SoftSwitch } from './softSwitch.ts';

const providerId = asId<ProviderId>('sim');
const callId = asId<CallId>('c1');
const agentLeg = asId<LegId>('c1-l2');
const bridgeId = asId<BridgeId>('c1-b2');
const remote = { number: '+493023125401', name: 'Anna' };

let clock: ManualClock;
let agenda: Agenda;
let pbx: SoftSwitch;
let events: ProviderEvent[];
let faults: (ProviderError['fault'] | 'none')[];

beforeEach(() => {
  clock = new ManualClock();
  agenda = new Agenda(() => clock.now());
  pbx = new SoftSwitch({ providerId, agenda, random: Random.seeded('switch') });
  events = [];
  faults = [];
  for (const extension of ['1001', '1002']) pbx.setPhone(extension, true);
});

function connect(): void {
  pbx.connect({ event: (event) => events.push(event), lost: (error) => faults.push(error.fault) });
}

function pass(ms: number): void {
  const until = clock.now() + ms;
  for (let next = agenda.next; next !== undefined && next <= until; next = agenda.next) {
    clock.moveTo(next);
    agenda.runDue(next);
  }
  clock.moveTo(until);
}

type EffectBody<E = Effect> = E extends Effect ? Omit<E, 'providerId' | 'callId'> : never;

function perform(...effects: EffectBody[]): void {
  for (const effect of effects) {
    pbx.perform({ providerId, callId, ...effect } as Effect, (error) => faults.push(error?.fault ?? 'none'));
  }
  pass(100);
}

const ring = (extension: string, legId = agentLeg): EffectBody => ({
  type: 'ring',
  legId,
  target: { kind: 'extension', extension },
  shown: remote,
  timeoutMs: 15_000,
});

/** What was told about a leg, shortly. */
function toldOf(legId: LegId): string[] {
  return events.flatMap((event) => {
    if (event.type === 'legs.joined') return event.legIds.includes(legId) ? ['joined'] : [];
    if (!('legId' in event) || event.legId !== legId) return [];
    return [event.type === 'leg.left' ? `left ${event.cause}` : event.type.slice(4)];
  });
}

function lastSnapshot() {
  const found = events.findLast((event) => event.type === 'provider.snapshot');
  return found?.type === 'provider.snapshot' ? found.live : undefined;
}

describe('a call', () => {
  test('arrives, is answered, waits, is joined with an agent and ends', () => {
    connect();
    const caller = pbx.callIn({ dialled: '+493023125100', remote });
    perform({ type: 'answer', legId: caller }, { type: 'wait', legId: caller, music: 'default' });
    expect(pbx.legs.get(caller)?.place).toEqual({ kind: 'waiting' });
    perform(ring('1001'));
    pbx.pickUp(agentLeg);
    perform({ type: 'join', bridgeId, legIds: [caller, agentLeg] });
    expect(pbx.bridges.get(bridgeId)).toEqual(new Set([caller, agentLeg]));
    pbx.hangUp(caller);
    expect(toldOf(caller)).toEqual(['arrived', 'answered', 'joined', 'left normal']);
    expect(pbx.legs.has(agentLeg)).toBe(true); // as on a real PBX the other party stays until told
    perform({ type: 'hangUp', legId: agentLeg, cause: 'normal' }, { type: 'clear', bridgeId });
    expect(toldOf(agentLeg)).toEqual(['ringing', 'answered', 'joined', 'left normal']);
    expect(pbx.legs.size + pbx.bridges.size).toBe(0);
    expect(faults).toEqual(['none', 'none', 'none', 'none', 'none', 'none']);
  });

  test('effects on one leg keep their order, whatever their latencies', () => {
    connect();
    for (let round = 0; round < 50; round += 1) {
      const legId = asId<LegId>(`r${round}`);
      perform(ring('1001', legId), { type: 'hangUp', legId, cause: 'answeredElsewhere' });
      expect(toldOf(legId)).toEqual(['ringing', 'left answeredElsewhere']);
    }
  });

  test('an effect takes 2 to 30 ms', () => {
    connect();
    const took: number[] = [];
    for (let round = 0; round < 200; round += 1) {
      const legId = pbx.callIn({ dialled: '100', remote });
      const before = clock.now();
      pbx.perform({ providerId, callId, type: 'answer', legId }, () => took.push(clock.now() - before));
      pass(100);
    }
    expect(Math.min(...took)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...took)).toBeLessThanOrEqual(30);
    expect(new Set(took).size).toBeGreaterThan(20);
  });
});

describe('a phone that is rung', () => {
  const causes: readonly [string, HangUpCause, () => void][] = [
    ['is not answered in time', 'noAnswer', () => pass(15_000)],
    ['is declined', 'rejected', () => pbx.decline(agentLeg)],
    ['goes off the network', 'unreachable', () => pbx.setPhone('1001', false)],
    [
      'is cancelled',
      'answeredElsewhere',
      () => perform({ type: 'hangUp', legId: agentLeg, cause: 'answeredElsewhere' }),
    ],
  ];
  test.each(causes)('%s: %s', (_what, cause, happen) => {
    connect();
    perform(ring('1001'));
    happen();
    expect(toldOf(agentLeg)).toEqual(['ringing', `left ${cause}`]);
    expect(pbx.phones.get('1001')?.legIds.size).toBe(0);
  });

  test('rings for the whole time and no longer', () => {
    connect();
    perform(ring('1001'));
    pass(14_800);
    expect(pbx.legs.has(agentLeg)).toBe(true);
    pass(200);
    expect(pbx.legs.has(agentLeg)).toBe(false);
  });

  test('is offline or unknown: unreachable, without ringing', () => {
    connect();
    pbx.setPhone('1002', false);
    perform(ring('1002'), ring('4711', asId('other')));
    expect(toldOf(agentLeg)).toEqual(['left unreachable']);
    expect(toldOf(asId('other'))).toEqual(['left unreachable']);
  });

  test('is in a call or rings already: busy', () => {
    connect();
    perform(ring('1001'));
    perform(ring('1001', asId('second')));
    pbx.pickUp(agentLeg);
    perform(ring('1001', asId('third')));
    expect(toldOf(asId('second'))).toEqual(['left busy']);
    expect(toldOf(asId('third'))).toEqual(['left busy']);
    expect(toldOf(agentLeg)).toEqual(['ringing', 'answered']);
  });

  test('a conversation ends as failed when the phone drops off the network', () => {
    connect();
    perform(ring('1001'));
    pbx.pickUp(agentLeg);
    pbx.setPhone('1001', false);
    expect(toldOf(agentLeg).at(-1)).toBe('left failed');
  });
});

describe('repeating an effect', () => {
  test('rings no second time and only confirms what is', () => {
    connect();
    const caller = pbx.callIn({ dialled: '100', remote });
    const join: EffectBody = { type: 'join', bridgeId, legIds: [caller, agentLeg] };
    let joined = 0;
    pbx.observe({ joined: () => void (joined += 1) });
    perform(ring('1001'), ring('1001'));
    expect(toldOf(agentLeg)).toEqual(['ringing', 'ringing']);
    pbx.pickUp(agentLeg);
    perform({ type: 'answer', legId: caller }, { type: 'answer', legId: caller }, join, join);
    expect(toldOf(caller)).toEqual(['arrived', 'answered', 'answered', 'joined', 'joined']);
    expect(joined).toBe(1);
    expect(pbx.legs.size).toBe(2);
  });

  test('a leg that has left is gone: it is not rung again', () => {
    connect();
    perform(ring('1001'));
    pbx.decline(agentLeg);
    faults.length = 0;
    perform(
      ring('1001'),
      { type: 'hangUp', legId: agentLeg, cause: 'normal' },
      { type: 'wait', legId: agentLeg, music: '' },
    );
    expect(faults).toEqual(['gone', 'gone', 'gone']);
    expect(pbx.legs.size).toBe(0);
  });

  test('legs that are not answered are not joined', () => {
    connect();
    const caller = pbx.callIn({ dialled: '100', remote });
    perform({ type: 'join', bridgeId, legIds: [caller, agentLeg] });
    perform(ring('1001'), { type: 'answer', legId: caller });
    perform({ type: 'join', bridgeId, legIds: [caller, agentLeg] });
    expect(faults).toEqual(['refused', 'none', 'none', 'refused']);
    expect(pbx.bridges.size).toBe(0);
  });
});

describe('the link', () => {
  test('begins with connected and a snapshot', () => {
    const caller = pbx.callIn({ dialled: '100', remote });
    pbx.setPhone('1002', false);
    connect();
    expect(events.map(({ type }) => type)).toEqual(['provider.connected', 'provider.snapshot']);
    expect(lastSnapshot()).toEqual({
      legs: [{ legId: caller, state: 'arrived', place: { kind: 'none' }, inbound: { dialled: '100', remote } }],
      phones: [
        { extension: '1001', state: 'online' },
        { extension: '1002', state: 'offline' },
      ],
      talkBridges: [],
      supervisions: [],
      taps: [],
      phonesComplete: true,
    });
  });

  test('is lost: conversations go on, and the next snapshot shows where everybody is', () => {
    connect();
    const caller = pbx.callIn({ dialled: '100', remote });
    const leaving = pbx.callIn({ dialled: '100', remote });
    perform({ type: 'answer', legId: caller }, { type: 'wait', legId: leaving, music: 'default' }, ring('1001'));
    pbx.pickUp(agentLeg);
    perform({ type: 'join', bridgeId, legIds: [caller, agentLeg] });
    faults.length = 0;
    pbx.cutLink();
    expect(faults).toEqual(['unreachable']);
    perform({ type: 'hangUp', legId: caller, cause: 'normal' });
    expect(faults).toEqual(['unreachable', 'unreachable']);
    expect(() => connect()).toThrow('the link was cut');
    pbx.hangUp(leaving);
    expect(toldOf(leaving)).toEqual(['arrived']);
    pbx.mendLink();
    connect();
    expect(lastSnapshot()?.legs.map(({ legId, state, place }) => ({ legId, state, place }))).toEqual([
      { legId: caller, state: 'up', place: { kind: 'talk', bridgeId } },
      { legId: agentLeg, state: 'up', place: { kind: 'talk', bridgeId } },
    ]);
  });

  test('breaks while effects are under way: each fails once, and some are carried out all the same', () => {
    connect();
    for (let round = 0; round < 40; round += 1) {
      const legId = asId<LegId>(`r${round}`);
      pbx.setPhone(`2${round}`, true);
      pbx.perform({ providerId, callId, ...ring(`2${round}`, legId) } as Effect, (error) =>
        faults.push(error?.fault ?? 'none'),
      );
    }
    pbx.cutLink();
    pass(100);
    expect(faults.filter((fault) => fault === 'unreachable')).toHaveLength(41);
    expect(faults).not.toContain('none');
    expect(pbx.legs.size).toBeGreaterThan(5);
    expect(pbx.legs.size).toBeLessThan(35);
    expect([...pbx.legs.values()].every(({ state }) => state === 'ringing')).toBe(true);
  });

  test('a second connection takes the place of the first', () => {
    connect();
    connect();
    expect(faults).toEqual(['unreachable']);
    events.length = 0;
    pbx.callIn({ dialled: '100', remote });
    expect(events).toHaveLength(1);
  });
});

test('a switch that is started anew names its legs anew', () => {
  const first = pbx.callIn({ dialled: '100', remote });
  pass(1);
  const later = new SoftSwitch({ providerId, agenda, random: Random.seeded('switch') });
  expect(later.callIn({ dialled: '100', remote })).not.toBe(first);
});

describe('taps', () => {
  const [first, second] = ['c1-r1-t1', 'c1-r1-t2'].map((id) => asId<TapId>(id)) as [TapId, TapId];
  const told = () => events.flatMap((event) => (event.type.startsWith('tap.') ? [event] : []));

  test('begin once, are listed while they go on, and end with their leg or when they are stopped', () => {
    connect();
    const caller = pbx.callIn({ dialled: '100', remote });
    perform({ type: 'record', legId: caller, tapId: first }, { type: 'record', legId: caller, tapId: second });
    perform(
      { type: 'record', legId: caller, tapId: first },
      { type: 'muteRecord', legId: caller, tapId: first, muted: true },
    );
    expect(pbx.snapshot().taps?.map(({ tapId }) => tapId)).toEqual([first, second]);
    perform({ type: 'stopRecord', legId: caller, tapId: second }, { type: 'stopRecord', legId: caller, tapId: second });
    pbx.hangUp(caller);
    expect(told().map(({ type, ...event }) => [type, 'tapId' in event && event.tapId])).toEqual([
      ['tap.started', first],
      ['tap.started', second],
      ['tap.ended', second],
      ['tap.ended', first],
    ]);
    expect(pbx.snapshot().taps).toEqual([]);
    expect(faults).toEqual(['none', 'none', 'none', 'none', 'none', 'none']);
  });

  test('of a leg that is gone there are none', () => {
    perform({ type: 'record', legId: agentLeg, tapId: first });
    expect(faults).toEqual(['gone']);
  });
});
