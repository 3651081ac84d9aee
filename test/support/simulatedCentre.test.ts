import { beforeEach, describe, expect, test } from 'vitest';
import type { Effect } from '../../server/src/floor/effect.ts';
import type { Fact, FactType } from '../../server/src/floor/fact.ts';
import type { EffectFailed } from '../../server/src/floor/input.ts';
import { invariants } from '../../server/src/floor/invariants.ts';
import { freeze } from '../../server/src/floor/snapshot.ts';
import { type Happening, type Played, play } from '../../server/src/providers/simulator/scenario.ts';
import { World } from '../../server/src/providers/simulator/world.ts';
import { agentAt, numberOf, setUp } from './centrePlan.ts';
import { type CentreOptions, replay, SimulatedCentre } from './simulatedCentre.ts';
import { SimulatedPerformer } from '../../server/src/providers/simulator/performer.ts';

let centre: SimulatedCentre;

beforeEach(() => {
  const onStep: CentreOptions['onStep'] = (_step, _input, floor) => expect(invariants(floor)).toEqual([]);
  centre = new SimulatedCentre({ seed: 'driver', commitMs: 2, onStep });
  setUp(centre, { queues: { Sales: { wrapUpMs: 10_000 } }, agents: { '1': { Sales: 0 }, '2': { Sales: 0 } } });
});

function script(...happenings: Happening[]): Played {
  const submit = (command: Parameters<SimulatedCentre['submit']>[0]) => void centre.submit(command);
  return play(happenings, { softSwitch: centre.softSwitch, agenda: centre.agenda, submit });
}

const callIn = (atMs: number, caller: string): Happening => ({
  atMs,
  type: 'callIn',
  caller,
  dialled: numberOf('Sales'),
});
const pickUp = (atMs: number, extension: string): Happening => ({ atMs, type: 'pickUp', extension });
const of = <T extends FactType>(type: T) =>
  centre.facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);
const stages = () => [...centre.floor.calls.values()].map(({ stage }) => stage.state);

test('a call goes through: queued, offered, answered, connected, ended, wrapped up', () => {
  const played = script(callIn(0, 'anna'), pickUp(3000, '1'), { atMs: 60_000, type: 'hangUp', caller: 'anna' });
  centre.run(59_000);
  expect(stages()).toEqual(['connected']);
  centre.run(2000);
  expect(centre.floor.agents.get(agentAt('1'))?.activity.state).toBe('wrappingUp');
  centre.run(10_000);
  expect(played.failed).toEqual([]);
  expect(of('queue.left').map(({ payload }) => payload.exit)).toEqual(['answered']);
  expect(of('call.ended').map(({ payload }) => payload.end)).toEqual(['completed']);
  expect(centre.softSwitch.legs.size + centre.softSwitch.bridges.size).toBe(0);
  const [answered] = of('offer.accepted');
  expect(answered?.payload.rangMs).toBeGreaterThan(2800);
});

test('deadlines are met to the millisecond', () => {
  script(callIn(0, 'anna'));
  centre.run(40_000);
  const [first, second] = of('offer.made');
  expect(of('offer.missed').map(({ at }) => at)).toEqual([first?.payload.ringUntil, second?.payload.ringUntil]);
});

test('a script says what could not happen', () => {
  const played = script(callIn(0, 'anna'), pickUp(0, '1'), { atMs: 5, type: 'hangUp', caller: 'nobody' });
  centre.run(10);
  expect(played.failed).toEqual([pickUp(0, '1'), { atMs: 5, type: 'hangUp', caller: 'nobody' }]);
});

describe('the link is cut', () => {
  test('the conversation goes on, and what happened meanwhile is known afterwards', () => {
    script(callIn(0, 'anna'), callIn(0, 'ben'), pickUp(2000, '1'), pickUp(2000, '2'), callIn(2500, 'late'));
    centre.run(3000);
    centre.cutLink();
    expect(centre.floor.providers.get(centre.providerId)?.link).toBe('lost');
    script({ atMs: 1000, type: 'putDown', extension: '1' }, callIn(2000, 'unseen'));
    centre.run(60_000);
    expect(stages().toSorted()).toEqual(['connected', 'connected', 'queued']);
    centre.mendLink();
    centre.run(1000);
    expect(centre.floor.providers.get(centre.providerId)?.link).toBe('connected');
    expect(of('provider.reconciled').at(-1)?.payload).toMatchObject({ adopted: 1, gone: 1 });
    expect(stages().toSorted()).toEqual(['connected', 'queued', 'queued']);
  });
});

describe('the process dies', () => {
  test.each(['replay', 'thaw'] as const)('%s: conversations and the line are kept', (how) => {
    script(callIn(0, 'anna'), pickUp(2000, '1'), callIn(3000, 'ben'), callIn(4000, 'clara'));
    centre.run(5000);
    const before = [...centre.floor.calls.keys()];
    centre.restart(how, 3000);
    centre.run(1000);
    expect([...centre.floor.calls.keys()]).toEqual(before);
    expect(stages()).toEqual(['connected', 'queued', 'queued']);
  });

  test('between the commit and the ringing: the offer has failed, and the caller is offered again', () => {
    script(callIn(0, 'anna'));
    while (of('offer.made').length === 0) centre.run(1);
    centre.restart('replay', 100);
    centre.run(1000);
    expect(of('offer.failed')).toHaveLength(1);
    expect(of('offer.made')).toHaveLength(2);
    expect([...centre.softSwitch.legs.values()].map(({ state }) => state)).toEqual(['up', 'ringing']);
  });

  test('commands that are sent meanwhile get no answer', () => {
    let reply: unknown = 'none';
    centre.agenda.after(50, () => {
      reply = centre.submit({ type: 'hangUp', callId: 'x' as never, by: { kind: 'system', id: 'test' } });
    });
    centre.restart('thaw', 100);
    expect(reply).toBeUndefined();
  });
});

describe('between the switch and the floor', () => {
  test('an event can be lost, and the next snapshot makes up for it', () => {
    script(callIn(0, 'anna'), { atMs: 1000, type: 'hangUp', caller: 'anna' });
    centre.run(900);
    centre.faults = { loseChance: 1 };
    centre.run(5000);
    expect(centre.floor.calls.size).toBe(1);
    centre.faults = {};
    centre.cutLink();
    centre.mendLink();
    centre.run(1000);
    expect(centre.floor.calls.size).toBe(0);
  });

  test('an event can be told twice, and changes nothing then', () => {
    centre.faults = { repeatChance: 1 };
    const before = centre.inputs;
    script(callIn(0, 'anna'), pickUp(3000, '1'), { atMs: 9000, type: 'hangUp', caller: 'anna' });
    centre.run(60_000);
    expect(centre.inputs - before).toBeGreaterThanOrEqual(14);
    expect(of('call.arrived').length + of('call.connected').length + of('call.ended').length).toBe(3);
  });

  test('events are late, those of one leg in their order, and none of an earlier connection', () => {
    centre.faults = { delay: { kind: 'uniform', fromMs: 0, toMs: 3000 } };
    const seen: string[] = [];
    for (let call = 0; call < 20; call += 1) {
      script(callIn(call * 10, `c${call}`), { atMs: call * 10 + 1, type: 'hangUp', caller: `c${call}` });
    }
    centre.run(10_000);
    for (const { type, callId } of centre.facts) if (callId) seen.push(`${callId} ${type}`);
    expect(seen.filter((line) => line.endsWith('call.arrived'))).toHaveLength(20);
    expect(centre.floor.calls.size).toBe(0);
    const inputs = centre.inputs;
    script(callIn(0, 'late'));
    centre.run(1);
    centre.cutLink();
    centre.mendLink();
    expect(of('call.arrived')).toHaveLength(21); // by the snapshot
    const after = centre.inputs;
    expect(after - inputs).toBe(3);
  });
});

describe('effects', () => {
  const wait = (legId: string, callId = 'x'): Effect => ({
    type: 'wait',
    providerId: centre.providerId,
    callId: callId as never,
    legId: legId as never,
    music: '',
  });

  function performer(): { readonly performer: SimulatedPerformer; readonly failed: EffectFailed[] } {
    const failed: EffectFailed[] = [];
    const sent = new SimulatedPerformer(centre.softSwitch, centre.agenda, (one) => {
      if (one.type === 'effect.failed') failed.push(one);
    });
    return { performer: sent, failed };
  }

  test('about a leg that is gone fail at once', () => {
    const { performer: sent, failed } = performer();
    sent.start(wait('nobody'));
    centre.run(100);
    expect(failed).toMatchObject([{ type: 'effect.failed', effect: 'wait', legId: 'nobody', cause: 'unreachable' }]);
  });

  test('are tried three times while the link is cut', () => {
    const { performer: sent, failed } = performer();
    const legId = centre.softSwitch.callIn({ dialled: 'nowhere', remote: { number: '', name: '' } });
    centre.cutLink();
    sent.start(wait(legId));
    centre.run(100);
    centre.mendLink();
    centre.run(400);
    expect(failed).toEqual([]);
    centre.cutLink();
    sent.start(wait(legId));
    centre.run(449);
    expect(failed).toEqual([]);
    centre.run(1);
    expect(failed).toHaveLength(1);
  });

  test('on one leg wait for each other, also through a second try', () => {
    const { performer: sent, failed } = performer();
    centre.cutLink();
    const ring = { providerId: centre.providerId, callId: 'x' as never, legId: 'x-l1' as never, timeoutMs: 5000 };
    const target = { kind: 'extension', extension: '1' } as const;
    sent.start({ type: 'ring', ...ring, target, shown: { number: '', name: '' } });
    centre.softSwitch.mendLink();
    sent.start({ type: 'hangUp', ...ring, cause: 'normal' });
    centre.run(1000);
    expect(failed).toEqual([]);
    expect(centre.softSwitch.legs.size).toBe(0);
  });
});

describe('a day with everything', () => {
  /** Random people, random faults, and a floor that is compared with its replay. */
  function storm(seed: string): SimulatedCentre {
    const stormy = new SimulatedCentre({ seed, commitMs: 2 });
    const extensions = ['1', '2', '3', '4'];
    const agents = Object.fromEntries(extensions.map((extension) => [extension, { Sales: 0 }]));
    setUp(stormy, { queues: { Sales: { strategy: 'ringAll', wrapUpMs: 5000 } }, agents });
    const random = stormy.random.fork('storm');
    const { softSwitch, agenda } = stormy;
    const talk = { kind: 'exponential', meanMs: 40_000 } as const;
    const habits = {
      answer: { kind: 'uniform', fromMs: 500, toMs: 9000 },
      missChance: 0.1,
      rejectChance: 0.1,
    } as const;
    const workers = extensions.map((extension) => ({ agentId: agentAt(extension), extension, habits }));
    const lines = [{ dialled: numberOf('Sales'), callsPerHour: 300, talk, patience: talk }];
    const submit = (command: Parameters<SimulatedCentre['submit']>[0]) => void stormy.submit(command);
    using _world = new World({ softSwitch, agenda, random: random.fork('people'), lines, workers, submit });
    stormy.faults = { loseChance: 0.002, repeatChance: 0.05, delay: { kind: 'uniform', fromMs: 0, toMs: 50 } };
    for (let round = 0; round < 40; round += 1) {
      stormy.run(random.whole(40_000));
      if (random.chance(0.4)) stormy.restart(random.chance(0.5) ? 'replay' : 'thaw', random.whole(5000));
      if (random.chance(0.5)) {
        stormy.cutLink();
        stormy.run(random.whole(10_000));
        stormy.mendLink();
      }
    }
    return stormy;
  }

  test('the same seed tells the same story, another seed another', () => {
    const first = storm('a').facts;
    expect(storm('a').facts).toEqual(first);
    expect(storm('b').facts).not.toEqual(first);
    expect(first.length).toBeGreaterThan(1000);
  });

  test('the floor is what its facts say', () => {
    for (const seed of ['c', 'd', 'e']) {
      const stormy = storm(seed);
      expect(freeze(stormy.floor)).toEqual(freeze(replay(stormy.facts)));
    }
  });
});
