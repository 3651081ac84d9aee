/** Eight hours of the demo centre, in a second or two: does it look like a centre that people work in? */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../server/src/floor/fact.ts';
import { invariants } from '../../server/src/floor/invariants.ts';
import { freeze } from '../../server/src/floor/snapshot.ts';
import { openDemoWorld } from '../../server/src/providers/simulator/demo.ts';
import { demoAgents, demoCommands, demoProviderId } from '../../server/src/providers/simulator/demoCentre.ts';
import { by } from '../support/centrePlan.ts';
import { replay, SimulatedCentre } from '../support/simulatedCentre.ts';

const hourMs = 3_600_000;
const sampleMs = 5000;

interface Day {
  readonly centre: SimulatedCentre;
  /** Every five seconds: the longest wait of those waiting, and how many agents do what. */
  readonly longestS: readonly number[];
  readonly doing: ReadonlyMap<string, number>;
  readonly broken: readonly string[];
}

function live(seed: string, hours: number): Day {
  const centre = new SimulatedCentre({ seed, providerId: demoProviderId });
  for (const { extension } of demoAgents) centre.softSwitch.setPhone(extension, true);
  const submit = (command: Parameters<SimulatedCentre['submit']>[0]) => void centre.submit(command);
  submit({ type: 'configureCentre', site: 'demo', timeZone: 'Europe/Berlin', by });
  for (const command of demoCommands(centre.floor)) submit(command);
  centre.connect();
  const { softSwitch, agenda, floor } = centre;
  using _world = openDemoWorld({ softSwitch, agenda, random: centre.random.fork('people'), floor, submit });
  const longestS: number[] = [];
  const broken: string[] = [];
  const doing = new Map<string, number>();
  centre.run(60_000);
  const samples = (hours * hourMs) / sampleMs;
  for (let sample = 0; sample < samples; sample += 1) {
    centre.run(sampleMs);
    broken.push(...invariants(floor));
    let longest = 0;
    for (const { stage } of floor.calls.values()) {
      if (stage.state === 'queued') longest = Math.max(longest, centre.clock.now() - stage.waitingSince);
    }
    longestS.push(longest / 1000);
    for (const { activity, status } of floor.agents.values()) {
      const what = activity.state === 'idle' && status.state !== 'available' ? status.state : activity.state;
      doing.set(what, (doing.get(what) ?? 0) + 1 / samples);
    }
  }
  return { centre, longestS: longestS.toSorted((a, b) => a - b), doing, broken };
}

describe.each(['monday', 'tuesday', 'wednesday'])('%s', (seed) => {
  let day: Day;
  const count = (type: Fact['type'], found: (fact: Fact) => boolean = () => true) =>
    day.centre.facts.filter((fact) => fact.type === type && found(fact)).length;
  const share = (part: number, whole: number) => part / whole;

  beforeAll(() => {
    day = live(seed, 8);
  });

  test('is busy: most agents are on the phone or wrap up, a few are free or away', () => {
    const at = (what: string) => day.doing.get(what) ?? 0;
    expect(at('talking') + at('wrappingUp') + at('ringing')).toBeGreaterThan(7);
    expect(at('talking') + at('wrappingUp') + at('ringing')).toBeLessThan(10.5);
    expect(at('away') + at('offline')).toBeGreaterThan(0.5);
    expect(at('idle')).toBeGreaterThan(0.5);
  });

  test('has callers who wait, mostly under 40 seconds, now and then longer', () => {
    const quantile = (q: number) => day.longestS[Math.floor(q * (day.longestS.length - 1))]!;
    expect(share(day.longestS.filter((s) => s > 0).length, day.longestS.length)).toBeGreaterThan(0.5);
    expect(quantile(0.7)).toBeLessThan(40);
    expect(quantile(0.95)).toBeGreaterThan(40);
    expect(quantile(0.99)).toBeLessThan(240);
  });

  test('has a miss, a rejection and an abandoned call now and then', () => {
    const calls = count('call.arrived');
    const offers = count('offer.made');
    expect(calls).toBeGreaterThan(1800);
    expect(share(count('offer.missed'), offers)).toBeGreaterThan(0.01);
    expect(share(count('offer.missed'), offers)).toBeLessThan(0.05);
    expect(count('offer.rejected')).toBeGreaterThan(10);
    const abandoned = count('queue.left', (fact) => fact.type === 'queue.left' && fact.payload.exit === 'abandoned');
    expect(share(abandoned, calls)).toBeGreaterThan(0.02);
    expect(share(abandoned, calls)).toBeLessThan(0.12);
    expect(count('call.placed')).toBeGreaterThan(10);
  });

  test('every agent works, and ring all is answered elsewhere', () => {
    for (const { id } of demoAgents)
      expect(count('offer.accepted', ({ agentId }) => agentId === id)).toBeGreaterThan(60);
    expect(count('offer.withdrawn')).toBeGreaterThan(50);
  });

  test('breaks no promise, and its facts alone make the same floor', () => {
    expect(day.broken).toEqual([]);
    expect(freeze(day.centre.floor)).toEqual(freeze(replay(day.centre.facts)));
  });

  test('leaves nothing behind on the switch', () => {
    const { floor, softSwitch } = day.centre;
    expect(softSwitch.legs.size).toBeLessThanOrEqual(
      [...floor.calls.values()].reduce((sum, call) => sum + call.legs.size, 0),
    );
    expect(softSwitch.bridges.size).toBeLessThanOrEqual(floor.calls.size);
  });
});

test('the same seed lives the same day', () => {
  expect(live('again', 1).centre.facts).toEqual(live('again', 1).centre.facts);
});
