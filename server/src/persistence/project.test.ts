import { expect, test } from 'vitest';
import { agent, talking } from '../calls/control.testing.ts';
import type { Fact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import { Stage } from '../floor/stage.testing.ts';
import { evolve } from '../floor/evolve.ts';
import { emptyFloor } from '../floor/floor.ts';
import { asId, type UserId } from '../kernel/ids.ts';
import { project } from './project.ts';
import { timestamp } from './projection.ts';

/** A few calls with all that can happen to them, fact by fact. */
function replay(look: (fact: Fact, floor: Floor) => void): void {
  const stage = new Stage();
  stage.queue('Sales', { strategy: 'ringAll', wrapUpMs: 5_000 });
  for (const name of ['anna', 'ben', 'clara']) stage.agent(name, { Sales: 0 });
  stage.arrives('Sales');
  stage.takes('ben');
  stage.settle();
  const waiting = stage.arrives('Sales');
  stage.pass(16_000);
  stage.leaves(stage.callerOf(waiting));
  stage.settle();
  stage.pass(60_000);
  stage.status('anna' as never, 'away');
  stage.status('anna' as never, 'available');
  const floor = emptyFloor();
  for (const fact of stage.facts) {
    evolve(floor, fact);
    look(fact, floor);
  }
}

test('a fact begins a span for the agent whom it names and for no other', () => {
  let begun = 0;
  replay((fact, floor) => {
    const others = [...floor.agents.values()].filter(({ id, span }) => span.seq === fact.seq && id !== fact.agentId);
    expect(others.map(({ id }) => id)).toEqual([]);
    if (fact.agentId !== undefined && floor.agents.get(fact.agentId)?.span.seq === fact.seq) begun += 1;
  });
  expect(begun).toBeGreaterThan(15);
});

test('projecting changes nothing on the floor and gives the same each time', () => {
  replay((fact, floor) => {
    const before = JSON.stringify([...floor.calls.values()].map(({ stage, version }) => [stage, version]));
    expect(project(floor, fact)).toEqual(project(floor, fact));
    expect(JSON.stringify([...floor.calls.values()].map(({ stage, version }) => [stage, version]))).toBe(before);
  });
});

test('a call that came in belongs to the agent in the conversation, and its visit ends where it began', () => {
  const rows = new Map<string, Record<string, unknown>>();
  replay((fact, floor) => {
    for (const { table, key, set } of project(floor, fact)) {
      const name = `${table} ${Object.values(key).join(' ')}`;
      rows.set(name, { ...rows.get(name), ...set });
    }
  });
  const calls = [...rows].filter(([name]) => name.startsWith('call ')).map(([, row]) => row);
  expect(calls.map((row) => [row['state'], row['agent_id'], row['end_reason']])).toContainEqual([
    'ended',
    undefined,
    'abandoned',
  ]);
  expect(calls.find((row) => row['connected_at'] !== undefined)).toMatchObject({ agent_id: 'ben', queue_id: 'Sales' });
  const visits = [...rows].filter(([name]) => name.startsWith('queue_visit ')).map(([, row]) => row);
  expect(visits.map((row) => row['exit'])).toEqual(['answered', 'abandoned']);
  for (const visit of visits)
    expect(visit).toMatchObject({ joined_at: expect.any(String), left_at: expect.any(String), priority: 0 });
});

test('C24 a call that was transferred has been a conversation since its parties first talked', () => {
  const { stage, callId } = talking();
  const first = stage.now;
  stage.pass(60_000);
  stage.command({ type: 'transferCall', callId, to: { kind: 'agent', agentId: agent('ben') } });
  stage.leaves(stage.legOf('anna'));
  stage.takes('ben');
  const rows = project(stage.floor, stage.last('call.connected')).filter(({ table }) => table === 'call');
  expect(rows).toMatchObject([{ set: { connected_at: timestamp(first), agent_id: 'ben' } }]);
});

test('P9: a row of the audit goes with every fact that somebody is answerable for but the work of the day, and with no other', () => {
  const stage = new Stage();
  stage.queue('Sales', {});
  stage.agent('anna', { Sales: 0 });
  const user = { userId: asId<UserId>('boss'), login: 'boss', name: 'The Boss', role: 'admin', teamIds: [] } as const;
  stage.command({ type: 'saveUser', isNew: true, ...user });
  stage.command({ type: 'setPassword', userId: user.userId, hash: 'the hash' });
  stage.command({ type: 'openSession', sessionId: asId('s1'), userId: user.userId, access: 'one', refresh: 'two' });
  stage.command({ type: 'refreshSession', sessionId: asId('s1'), presented: 'two', access: 'three', refresh: 'four' });
  stage.command({ type: 'endSession', sessionId: asId('s1'), reason: 'signedOut' });
  stage.status('anna' as never, 'away');
  const floor = emptyFloor();
  const without = new Set<string>();
  for (const fact of stage.facts) {
    evolve(floor, fact);
    const entries = project(floor, fact).filter(({ table }) => table === 'audit');
    const isSigned = 'by' in fact.payload && fact.type !== 'status.changed';
    expect([fact.type, entries.length]).toEqual([fact.type, isSigned ? 1 : 0]);
    if (!isSigned) without.add(fact.type);
    // P1
    expect(JSON.stringify(entries)).not.toMatch(/the hash|"(one|two|three|four)"/);
    for (const { set } of entries) expect(set?.['detail']).not.toHaveProperty('by');
  }
  expect([...without]).toEqual(expect.arrayContaining(['session.refreshed', 'status.changed']));
});
