import { beforeEach, describe, expect, test } from 'vitest';
import type { HangUpCause } from '../../calls/call.ts';
import type { Command } from '../../floor/input.ts';
import { ManualClock } from '../../kernel/clock.ts';
import { asId, type CallId, type LegId, type ProviderId } from '../../kernel/ids.ts';
import { Random } from '../../kernel/random.ts';
import { Agenda } from './agenda.ts';
import type { Line } from './callers.ts';
import type { Distribution } from './distribution.ts';
import type { SwitchLeg } from './line.ts';
import { SoftSwitch } from './softSwitch.ts';
import type { Habits, Worker } from './workers.ts';
import { World } from './world.ts';

const providerId = asId<ProviderId>('sim');
const hourMs = 3_600_000;
const constant = (ms: number): Distribution => ({ kind: 'constant', ms });

let clock: ManualClock;
let agenda: Agenda;
let pbx: SoftSwitch;
let commands: Command[];
let left: { readonly leg: SwitchLeg; readonly cause: HangUpCause; readonly at: number }[];
let arrivals: { readonly at: number; readonly dialled: string; readonly number: string; readonly legId: LegId }[];

beforeEach(begin);

function begin(): void {
  clock = new ManualClock(0);
  agenda = new Agenda(() => clock.now());
  pbx = new SoftSwitch({ providerId, agenda, random: Random.seeded('switch') });
  commands = [];
  left = [];
  arrivals = [];
  pbx.observe({ left: (leg, cause) => left.push({ leg, cause, at: clock.now() }) });
  pbx.connect({
    event: (event) => {
      if (event.type !== 'leg.arrived') return;
      arrivals.push({ at: clock.now(), dialled: event.dialled, number: event.remote.number, legId: event.legId });
    },
    lost: () => undefined,
  });
}

function open(lines: readonly Line[], workers: readonly Worker[] = [], seed = 'world'): World {
  for (const { extension } of workers) pbx.setPhone(extension, true);
  const submit = (command: Command) => void commands.push(command);
  return new World({ softSwitch: pbx, agenda, random: Random.seeded(seed), lines, workers, submit });
}

function pass(ms: number): void {
  const until = clock.now() + ms;
  for (let next = agenda.next; next !== undefined && next <= until; next = agenda.next) {
    clock.moveTo(next);
    agenda.runDue(next);
  }
  clock.moveTo(until);
}

let rung = 0;

/** Rings a phone and returns its leg. */
function ring(target: { extension: string } | { number: string }, timeoutMs = 15_000): LegId {
  const legId = asId<LegId>(`out-${(rung += 1)}`);
  const about = { providerId, callId: asId<CallId>('c'), legId, shown: { number: '', name: '' }, timeoutMs };
  const kind = 'extension' in target ? 'extension' : 'outside';
  pbx.perform({ type: 'ring', ...about, target: { kind, ...target } as never }, () => undefined);
  return legId;
}

function join(...legIds: LegId[]): void {
  const bridgeId = asId<never>(`b-${legIds.join()}`);
  pbx.perform({ type: 'join', providerId, callId: asId('c'), bridgeId, legIds }, () => undefined);
}

const line: Line = { dialled: '100', callsPerHour: 600, patience: constant(30_000), talk: constant(60_000) };

describe('callers', () => {
  test('arrive as a Poisson stream of the pace that is asked for', () => {
    open([line]);
    pass(20 * hourMs);
    expect(Math.abs(arrivals.length - 12_000)).toBeLessThan(330); // three deviations
    const gaps = arrivals.slice(1).map(({ at }, index) => at - arrivals[index]!.at);
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
    expect(Math.sqrt(variance) / mean).toBeGreaterThan(0.97);
    expect(Math.sqrt(variance) / mean).toBeLessThan(1.03);
  });

  test('follow the curve of the day', () => {
    open([{ ...line, curve: { spanMs: 4 * hourMs, origin: 0, weights: [0, 0, 2, 2] } }]);
    pass(40 * hourMs);
    const within = (from: number, to: number) =>
      arrivals.filter(({ at }) => at % (4 * hourMs) >= from * hourMs && at % (4 * hourMs) < to * hourMs).length;
    expect(within(0, 1)).toBe(0);
    expect(Math.abs(within(2, 3) / 12_000 - 1)).toBeLessThan(0.04);
    expect(Math.abs(within(1, 2) / within(3, 4) - 1)).toBeLessThan(0.06);
  });

  test('give up when their patience ends, and some try again from the same number', () => {
    open([{ ...line, callsPerHour: 60, redial: { chance: 0.5, after: constant(hourMs) } }]);
    pass(10 * hourMs);
    expect(left.every(({ leg, at }) => at - arrivals.find(({ legId }) => legId === leg.id)!.at === 30_000)).toBe(true);
    const numbers = Map.groupBy(arrivals, ({ number }) => number);
    const again = [...numbers.values()]
      .flat()
      .filter(({ at, number }) =>
        arrivals.some((other) => other.number === number && other.at === at - hourMs - 30_000),
      );
    expect(again.length / (left.length - again.length)).toBeGreaterThan(0.35);
    expect(again.length / (left.length - again.length)).toBeLessThan(0.6);
  });

  test('talk as long as they have to say, and then one of the two hangs up', () => {
    const world = open([{ ...line, callsPerHour: 0, patience: constant(hourMs) }]);
    const random = Random.seeded('talk');
    let byCaller = 0;
    for (let round = 0; round < 200; round += 1) {
      const phone = String(round);
      pbx.setPhone(phone, true);
      const caller = world.callers.call({ ...line, patience: constant(hourMs) }, random);
      pbx.perform({ type: 'answer', providerId, callId: asId('c'), legId: caller }, () => undefined);
      const agent = ring({ extension: phone });
      pass(100);
      pbx.pickUp(agent);
      left.length = 0;
      join(caller, agent);
      pass(61_000);
      expect(left).toHaveLength(1);
      if (left[0]!.leg.id === caller) byCaller += 1;
      pass(8000);
      expect(left).toHaveLength(2); // nobody listens to silence for ever
    }
    expect(byCaller / 200).toBeGreaterThan(0.5);
    expect(byCaller / 200).toBeLessThan(0.7);
  });

  test('the same seed brings the same callers, whatever happens to them and whoever else calls', () => {
    const story = () => arrivals.filter(({ dialled }) => dialled === '100').map(({ at, number }) => `${at} ${number}`);
    open([line]);
    pass(hourMs);
    const told = story();
    begin();
    open([line, { ...line, dialled: '200' }]);
    for (let round = 0; round < 60; round += 1) {
      pass(hourMs / 60);
      for (const legId of pbx.legs.keys()) if (round % 3 === 0) pbx.hangUp(legId);
    }
    expect(told.length).toBeGreaterThan(500);
    expect(story()).toEqual(told);
  });

  test('nobody calls any more once the world is closed', () => {
    const world = open([line]);
    pass(hourMs);
    world[Symbol.dispose]();
    arrivals.length = 0;
    pass(hourMs);
    expect(arrivals).toEqual([]);
  });
});

const steady: Habits = { answer: constant(2000), missChance: 0, rejectChance: 0 };
const worker = (habits: Partial<Habits>, about: Partial<Worker> = {}): Worker => ({
  agentId: asId('agent'),
  extension: '1001',
  habits: { ...steady, ...habits },
  ...about,
});
const sent = () =>
  commands.map((command) => ('status' in command ? `${command.status} ${command.reason}`.trim() : command.type));

describe('agents', () => {
  test('pick up after their delay, miss some and decline some', () => {
    open([], [worker({ missChance: 0.2, rejectChance: 0.1 })]);
    const outcomes = new Map<string, number>();
    for (let round = 0; round < 1000; round += 1) {
      const legId = ring({ extension: '1001' });
      pass(20_000);
      const outcome = pbx.legs.has(legId) ? 'taken' : left.at(-1)!.cause;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      pbx.hangUp(legId);
    }
    expect(outcomes.get('taken')! / 1000).toBeCloseTo(0.7, 1);
    expect(outcomes.get('noAnswer')! / 1000).toBeCloseTo(0.2, 1);
    expect(outcomes.get('rejected')! / 1000).toBeCloseTo(0.1, 1);
  });

  test('take breaks with a reason, never in a conversation, and come back', () => {
    const kinds = [{ status: 'away', reason: 'Lunch', length: constant(60_000), weight: 1 }] as const;
    open([], [worker({ breaks: { every: constant(10_000), kinds } })]);
    const legId = ring({ extension: '1001' });
    pass(30_000);
    expect(pbx.legs.has(legId)).toBe(true);
    expect(sent()).toEqual([]);
    pbx.hangUp(legId);
    expect(sent()).toEqual(['away Lunch']);
    pass(60_000);
    expect(sent()).toEqual(['away Lunch', 'available']);
    expect(commands[0]?.by).toEqual({ kind: 'agent', id: 'agent' });
  });

  test('end their wrap-up themselves, unless the next call rings first', () => {
    open([], [worker({ wrapUp: constant(10_000) })]);
    for (const again of [true, false]) {
      const legId = ring({ extension: '1001' });
      pass(5000);
      pbx.hangUp(legId);
      pass(again ? 5000 : 11_000);
    }
    expect(sent()).toEqual(['endWrapUp']);
  });

  test('notice that they missed a call, and say that they are there', () => {
    open([], [worker({ missChance: 1 })]);
    ring({ extension: '1001' });
    pass(15_100);
    expect(sent()).toEqual([]);
    pass(180_000);
    expect(sent()).toEqual(['available']);
  });

  test('come back in a while when they were away at the start', () => {
    open([], [worker({}, { status: 'offline' })]);
    pass(hourMs);
    expect(sent()).toEqual(['available']);
  });

  test('call people outside when they are free', () => {
    open([], [worker({ callsOut: constant(60_000) })]);
    pass(60_000);
    expect(sent()).toEqual(['placeCall']);
    ring({ extension: '1001' });
    pass(60_000);
    expect(sent()).toEqual(['placeCall']);
  });
});

test('people outside answer, are busy, are not there, or have no such number', () => {
  open([]);
  const outcomes = new Map<string, number>();
  for (let round = 0; round < 1000; round += 1) {
    const legId = ring({ number: '+493023125500' }, 60_000);
    pass(61_000);
    const outcome = pbx.legs.has(legId) ? 'taken' : left.at(-1)!.cause;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    pbx.hangUp(legId);
  }
  expect([...outcomes.keys()].toSorted()).toEqual(['busy', 'noAnswer', 'taken', 'unallocated']);
  expect(outcomes.get('taken')! / 1000).toBeCloseTo(0.7, 1);
});
