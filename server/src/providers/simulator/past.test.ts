import { beforeAll, describe, expect, test } from 'vitest';
import { evolve } from '../../floor/evolve.ts';
import type { Fact } from '../../floor/fact.ts';
import { emptyFloor, type Floor } from '../../floor/floor.ts';
import { invariants } from '../../floor/invariants.ts';
import { freeze } from '../../floor/snapshot.ts';
import { livePast } from './past.ts';

const until = Date.UTC(2026, 10, 20, 14, 3);
const from = until - 86_400_000;

function live(seed: string) {
  const facts: Fact[] = [];
  const broken: string[] = [];
  const past = livePast({
    seed,
    from,
    until,
    site: 'demo1',
    timeZone: 'Europe/Berlin',
    onFact: (fact) => facts.push(fact),
  });
  let steps = 0;
  let floor: Floor | undefined;
  while (!floor) {
    const { done, value } = past.next();
    steps += 1;
    if (done) floor = value;
  }
  broken.push(...invariants(floor));
  return { facts, floor, steps, broken };
}

describe('the demo centre’s day before', () => {
  let day: ReturnType<typeof live>;
  const count = (type: Fact['type']) => day.facts.filter((fact) => fact.type === type).length;

  beforeAll(() => {
    day = live('friday');
  });

  test('is lived through by the rules: the facts lead to the floor at its end, and no promise is broken', () => {
    const replayed = emptyFloor();
    for (const fact of day.facts) evolve(replayed, fact);
    expect(freeze(replayed)).toEqual(freeze(day.floor));
    expect(day.broken).toEqual([]);
  });

  test('has agents who mostly say what came of their calls, from the codes of the queue', () => {
    const disposed = day.facts.filter((fact) => fact.type === 'call.disposed');
    const ended = day.facts.filter((fact) => fact.type === 'wrapUp.ended' && fact.payload.by.kind === 'agent');
    expect(disposed.length / ended.length).toBeGreaterThan(0.75);
    expect(disposed.length / ended.length).toBeLessThan(0.95);
    expect(disposed.every(({ payload }) => payload.label !== undefined && payload.by.kind === 'agent')).toBe(true);
    expect(new Set(disposed.map(({ payload }) => payload.code)).size).toBe(14);
    expect(disposed.some(({ payload }) => payload.followUpAt !== undefined)).toBe(true);
  });

  test('lies within that day, and is handed over in pieces', () => {
    expect(day.facts[0]!.at).toBe(from);
    expect(day.facts.at(-1)!.at).toBeLessThanOrEqual(until);
    expect(day.steps).toBe(289);
  });

  test('is a busy one, in which all kinds of things happen and midnight comes', () => {
    expect(count('call.arrived')).toBeGreaterThan(5_000);
    expect(count('day.started')).toBe(1);
    for (const type of ['offer.missed', 'offer.rejected', 'offer.withdrawn', 'call.placed', 'status.changed'] as const)
      expect([type, count(type) > 5]).toEqual([type, true]);
  });

  test('ends with hardly a call, as the switch of that day is gone when the first real one comes', () => {
    expect(day.floor.calls.size).toBeLessThanOrEqual(2);
  });

  test('is the same for the same seed', () => {
    expect(live('friday').facts.length).toBe(day.facts.length);
    expect(live('saturday').facts.length).not.toBe(day.facts.length);
  });
});
