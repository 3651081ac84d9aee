import { expect, test } from 'vitest';
import { entriesOf, moved, toggled } from './order.ts';

test('what is shown comes first, in its own order', () => {
  expect(entriesOf(['c', 'a'], ['a', 'b', 'c'])).toEqual([
    { item: 'c', isOn: true },
    { item: 'a', isOn: true },
    { item: 'b', isOn: false },
  ]);
});

test('what is switched on comes last, what is switched off goes', () => {
  expect(toggled(['c', 'a'], 'b')).toEqual(['c', 'a', 'b']);
  expect(toggled(['c', 'a'], 'c')).toEqual(['a']);
});

test('one place up or down, and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  // The very same list, by which the button knows that it has nothing to do.
  const whole = ['a', 'b', 'c'];
  expect(moved(whole, 'a', -1)).toBe(whole);
  expect(moved(whole, 'c', 1)).toBe(whole);
  expect(moved(whole, 'x', 1)).toBe(whole);
});
