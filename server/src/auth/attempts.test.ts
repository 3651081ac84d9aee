import { describe, expect, it } from 'vitest';
import { addressKey, ATTEMPT_LIMITS, Attempts } from './attempts.ts';

const minute = 60_000;
const start = 1_000_000;

const fail = (attempts: Attempts, times: number, at = start) =>
  Array.from({ length: times }, (_, n) => attempts.begin('anna', `10.0.0.${n}`, at).kind);

describe('attempts of one login', () => {
  it('are five, and then it is locked for a quarter of an hour', () => {
    const attempts = new Attempts();
    expect(fail(attempts, 5)).toEqual(Array.from({ length: 5 }, () => 'admitted'));
    const locked = attempts.begin('anna', '10.1.0.1', start + minute);
    expect(locked).toEqual({ kind: 'locked', waitMs: 14 * minute, isNews: true });
    expect(attempts.begin('anna', '10.1.0.2', start + 15 * minute - 1)).toMatchObject({ kind: 'locked', waitMs: 1 });
    expect(attempts.begin('anna', '10.1.0.3', start + 15 * minute)).toEqual({ kind: 'admitted' });
    expect(attempts.begin('berta', '10.1.0.1', start)).toEqual({ kind: 'admitted' });
  });

  it('are news once for each lock, however often it is tried', () => {
    const attempts = new Attempts();
    const news = () =>
      Array.from({ length: 3 }, (_, n) => attempts.begin('anna', `10.1.0.${n}`, start)).map(
        (a) => 'isNews' in a && a.isNews,
      );
    fail(attempts, 5);
    expect(news()).toEqual([true, false, false]);
    const later = start + 15 * minute;
    fail(attempts, 5, later);
    expect(attempts.begin('anna', '10.2.0.1', later)).toMatchObject({ isNews: true });
  });

  it('count for a quarter of an hour, and a lock holds from the last one on', () => {
    const attempts = new Attempts();
    fail(attempts, 4);
    attempts.begin('anna', '10.1.0.1', start + 14 * minute);
    expect(attempts.begin('anna', '10.1.0.1', start + 16 * minute).kind).toBe('locked');
    const other = new Attempts();
    fail(other, 4);
    expect(fail(other, 4, start + 15 * minute)).not.toContain('locked');
  });

  it('are forgiven by a right password, and undone when nobody knows what came of them', () => {
    const attempts = new Attempts();
    fail(attempts, 4);
    attempts.forgive('anna', '10.0.0.1');
    fail(attempts, 4);
    attempts.begin('anna', '10.1.0.1', start);
    attempts.undo('anna');
    expect(attempts.begin('anna', '10.1.0.2', start).kind).toBe('admitted');
    expect(attempts.begin('anna', '10.1.0.3', start).kind).toBe('locked');
  });
});

describe('attempts from one address', () => {
  it('are thirty in a minute, whatever the login', () => {
    const attempts = new Attempts();
    const from = (n: number, at = start) => attempts.begin(`login ${n}`, '10.0.0.1', at);
    for (let n = 0; n < 30; n += 1) expect(from(n).kind).toBe('admitted');
    expect(from(31, start + 10_000)).toEqual({ kind: 'tooMany', waitMs: 50_000 });
    expect(attempts.begin('login', '10.0.0.2', start).kind).toBe('admitted');
    expect(from(32, start + minute).kind).toBe('admitted');
  });

  it('that come off do not count: a whole shift signs in from one office', () => {
    const attempts = new Attempts();
    for (let n = 0; n < 200; n += 1) {
      expect(attempts.begin(`agent ${n}`, '10.0.0.1', start).kind).toBe('admitted');
      attempts.forgive(`agent ${n}`, '10.0.0.1');
    }
    for (let n = 0; n < 30; n += 1) expect(attempts.begin(`guess ${n}`, '10.0.0.1', start).kind).toBe('admitted');
    expect(attempts.begin('guess', '10.0.0.1', start).kind).toBe('tooMany');
  });

  it.each([
    ['10.0.0.1', '10.0.0.1'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s counts as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

it('remembers no more than it may, and forgets who was longest quiet', () => {
  const attempts = new Attempts();
  fail(attempts, 5);
  for (let n = 0; n < ATTEMPT_LIMITS.remembered - 1; n += 1) attempts.begin(`${n}`, `a${n}`, start);
  expect(attempts.begin('anna', 'b', start).kind).toBe('locked');
  for (let n = 0; n < ATTEMPT_LIMITS.remembered; n += 1) attempts.begin(`more ${n}`, `c${n}`, start);
  expect(attempts.remembered).toBe(ATTEMPT_LIMITS.remembered);
  expect(attempts.begin('anna', 'd', start).kind).toBe('admitted');
});
