import { expect, test } from 'vitest';
import { Entrance } from './entrance.testing.ts';
import { PasswordCheck } from './passwordCheck.ts';
import { ATTEMPT_LIMITS } from './attempts.ts';

const signal = new AbortController().signal;
const isPassword = (password: string, hash: string) => Promise.resolve(hash === `hash of ${password}`);

function open() {
  const entrance = new Entrance();
  const anna = entrance.user('anna', 'crm', { hash: 'hash of right' });
  return { entrance, anna, check: new PasswordCheck({ ...entrance, isPassword }) };
}

test('is right for the user whose it is, and for nobody else', async () => {
  const { check, anna, entrance } = open();
  const ben = entrance.user('ben', 'crm');
  expect(await check.isOf(anna, 'right', signal)).toBe(true);
  expect(await check.isOf(anna, 'wrong', signal)).toBe(false);
  expect(await check.isOf(ben, 'right', signal)).toBe(false);
  expect(await check.isOf(undefined, 'right', signal)).toBe(false);
});

test('after five wrong guesses of one who is signed in none is taken, not even the right one, until time has passed', async () => {
  const { check, anna, entrance } = open();
  for (let guess = 0; guess < ATTEMPT_LIMITS.failures; guess += 1)
    expect(await check.prove(anna, `guess ${guess}`, signal)).toBe('wrong');
  expect(await check.prove(anna, 'right', signal)).toBe('tooMany');
  entrance.stage.pass(ATTEMPT_LIMITS.lockMs);
  expect(await check.prove(anna, 'right', signal)).toBe('right');
  for (let guess = 0; guess < ATTEMPT_LIMITS.failures; guess += 1)
    expect(await check.prove(anna, 'right', signal)).toBe('right');
});

test('what could not be checked is no wrong guess', async () => {
  const { check, anna, entrance } = open();
  const away = new PasswordCheck({
    ...entrance,
    isPassword,
    passwords: { find: () => Promise.reject(new Error('the database is away')) },
  });
  for (let guess = 0; guess <= ATTEMPT_LIMITS.failures; guess += 1)
    await expect(away.prove(anna, 'right', signal)).rejects.toThrow('away');
  expect(await check.prove(anna, 'right', signal)).toBe('right');
});
