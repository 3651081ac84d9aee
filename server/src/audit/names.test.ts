import { expect, test } from 'vitest';
import { Stage } from '../floor/stage.testing.ts';
import { asId } from '../kernel/ids.ts';
import { actorName, subjectName } from './names.ts';

const stage = new Stage();
stage.queue('Sales', {});
stage.agent('anna', { Sales: 0 });
const user = { userId: asId<never>('u1'), login: 'boss', name: 'The Boss', role: 'admin', teamIds: [] } as const;
stage.command({ type: 'saveUser', isNew: true, ...user });
stage.command({ type: 'saveTeam', teamId: asId('t1'), isNew: true, name: 'Day', queueIds: [], agentIds: [] });
stage.command({ type: 'saveKey', keyId: asId('k1'), name: 'CRM', role: 'crm', hash: 'x' });

test('subjects and actors have the names of now', () => {
  const { floor } = stage;
  const [numberId, number] = [...floor.numbers.values()].map((known) => [known.id, known.number])[0]!;
  expect(subjectName(floor, { kind: 'queue', id: 'Sales' })).toBe('Sales');
  expect(subjectName(floor, { kind: 'agent', id: 'anna' })).toBe('anna');
  expect(subjectName(floor, { kind: 'number', id: numberId! })).toBe(number);
  expect(subjectName(floor, { kind: 'user', id: 'u1' })).toBe('The Boss');
  expect(subjectName(floor, { kind: 'team', id: 't1' })).toBe('Day');
  expect(actorName(floor, { kind: 'key', id: 'k1' })).toBe('CRM');
  expect(actorName(floor, { kind: 'user', id: 'u1' })).toBe('The Boss');
});

test('what is gone, what was erased and Ringside itself have none', () => {
  const { floor } = stage;
  expect(subjectName(floor, { kind: 'team', id: 'gone' })).toBe(undefined);
  expect(subjectName(floor, { kind: 'user' })).toBe(undefined);
  expect(subjectName(floor, { kind: 'centre' })).toBe(undefined);
  expect(actorName(floor, { kind: 'system', id: 'u1' })).toBe(undefined);
  floor.users.set(asId('u2'), { ...floor.users.get(asId('u1'))!, name: '' });
  expect(actorName(floor, { kind: 'user', id: 'u2' })).toBe(undefined);
});
