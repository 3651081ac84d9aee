import { expect, test } from 'vitest';
import { newUser, newUserInputOf, userFaults, userFields, userFormOf, userInputOf } from './userForm.ts';

const anna = { ...newUser, login: ' anna ', name: ' Anna ', role: 'SUPERVISOR', teamIds: ['t1'] } as const;

test('a user needs a login without spaces and a name', () => {
  expect(userFaults({ ...newUser, role: 'ADMIN' })).toEqual({ login: { key: 'empty' }, name: { key: 'empty' } });
  expect(userFaults({ ...anna, login: 'an na' })).toEqual({ login: { key: 'spaces' } });
  expect(userFaults(anna)).toEqual({});
});

test('the role of an agent needs the agent that they are, the others do not', () => {
  expect(userFaults({ ...anna, role: 'AGENT' })).toEqual({ agentId: { key: 'empty' } });
  expect(userFaults({ ...anna, role: 'AGENT', agentId: 'a1' })).toEqual({});
});

test('a password may be left out, and is no other than the server takes', () => {
  expect(userFaults({ ...anna, password: 'short' })).toEqual({
    password: { key: 'tooShort', values: { min: 10, length: 5 } },
  });
  expect(newUserInputOf(anna)).not.toHaveProperty('password');
  expect(newUserInputOf({ ...anna, password: 'a long password' })).toMatchObject({ password: 'a long password' });
});

test('what is sent is without spaces around it; no agent is null, which takes them away', () => {
  expect(userInputOf(anna)).toEqual({
    login: 'anna',
    name: 'Anna',
    role: 'SUPERVISOR',
    agentId: null,
    teamIds: ['t1'],
    supervision: null,
  });
});

test('S1 all rights are null, which stays all; others have none to be taken', () => {
  expect(userInputOf({ ...anna, supervision: ['LISTEN'] }).supervision).toEqual(['LISTEN']);
  expect(userInputOf({ ...anna, supervision: [] }).supervision).toEqual([]);
  expect(userInputOf({ ...anna, role: 'AGENT', agentId: 'a1', supervision: ['LISTEN'] }).supervision).toBe(null);
});

test('what the server refuses stands at its field', () => {
  expect(userFields.codes).toMatchObject({ LAST_ADMIN: 'role', LOGIN_TAKEN: 'login', AGENT_TAKEN: 'agentId' });
});

test('what is stored fills the form, without a password', () => {
  const stored = { id: 'u1', login: 'al', name: 'Al', role: 'AGENT', sessions: [], supervision: [] } as const;
  const form = userFormOf({ ...stored, agent: { id: 'a1', name: 'Al' }, teams: [{ id: 't1', name: 'Day' }] });
  const supervision = ['LISTEN', 'WHISPER', 'BARGE', 'TAKE_OVER'];
  expect(form).toEqual({
    login: 'al',
    name: 'Al',
    role: 'AGENT',
    agentId: 'a1',
    teamIds: ['t1'],
    supervision,
    password: '',
  });
});
