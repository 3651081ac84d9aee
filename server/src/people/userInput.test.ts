import { expect, test } from 'vitest';
import { RefusedError } from '../kernel/errors.ts';
import { checkTeam, checkUser } from './userInput.ts';

function faults(check: () => unknown): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof RefusedError) return error.faults.map(({ field }) => field);
    throw error;
  }
}

const sue = { login: 'sue@example.com', name: 'Sue', teamIds: [] };

test('what people type around a login and a name is left away, and a team is named once', () => {
  expect(checkUser({ login: ' sue ', name: ' Sue  Storm ', teamIds: ['a', 'b', 'a'] })).toEqual({
    login: 'sue',
    name: 'Sue  Storm',
    teamIds: ['a', 'b'],
  });
});

test.each([
  ['no login', { ...sue, login: '  ' }, ['login']],
  ['a login with a space', { ...sue, login: 'sue storm' }, ['login']],
  ['a login with a no-break space', { ...sue, login: 'sue\u00A0storm' }, ['login']],
  ['a login that is too long', { ...sue, login: 'x'.repeat(101) }, ['login']],
  ['no name', { ...sue, name: '' }, ['name']],
  ['a name over two lines', { ...sue, name: 'Sue\nStorm' }, ['name']],
  ['both', { ...sue, login: '', name: 'x'.repeat(81) }, ['login', 'name']],
  ['too many teams', { ...sue, teamIds: Array.from({ length: 2_001 }, (_, index) => String(index)) }, ['teamIds']],
])('%s is refused', (_what, input, fields) => {
  expect(faults(() => checkUser(input))).toEqual(fields);
});

test('what is wrong with the password is told with the rest', () => {
  const password = [{ field: 'password', message: 'is short' }];
  expect(faults(() => checkUser({ ...sue, name: '' }, password))).toEqual(['name', 'password']);
});

test('a team has a name, and its queues and agents once each', () => {
  expect(checkTeam({ name: ' Day ', queueIds: ['q', 'q'], agentIds: ['a'] })).toEqual({
    name: 'Day',
    queueIds: ['q'],
    agentIds: ['a'],
  });
  const many = Array.from({ length: 5_001 }, (_, index) => String(index));
  expect(faults(() => checkTeam({ name: '', queueIds: many, agentIds: many }))).toEqual([
    'name',
    'queueIds',
    'agentIds',
  ]);
  expect(faults(() => checkTeam({ name: 'x', queueIds: many.slice(0, 1_000), agentIds: many.slice(1) }))).toEqual([]);
});
