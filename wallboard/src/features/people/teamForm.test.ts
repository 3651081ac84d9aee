import { expect, test } from 'vitest';
import { newTeam, teamFaults, teamFormOf, teamInputOf } from './teamForm.ts';

test('a team needs a name, and may be of nobody', () => {
  expect(teamFaults(newTeam)).toEqual({ name: { key: 'empty' } });
  expect(teamFaults({ ...newTeam, name: 'Day' })).toEqual({});
  expect(teamFaults({ ...newTeam, name: 'x'.repeat(81) })).toMatchObject({ name: { key: 'tooLong' } });
});

test('what is stored comes back as it was', () => {
  const named = (id: string) => ({ id, name: id });
  const stored = { id: 't1', name: 'Day', queues: [named('q1')], agents: [named('a1'), named('a2')], supervisors: [] };
  expect(teamInputOf(teamFormOf(stored))).toEqual({ name: 'Day', queueIds: ['q1'], agentIds: ['a1', 'a2'] });
});
