import { expect, test } from 'vitest';
import { nextSpeed, pressOf } from './keys.ts';

const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
  pressOf({ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });

test.each([
  [' ', { kind: 'toggle' }],
  ['M', { kind: 'mute' }],
  ['ArrowLeft', { kind: 'by', ms: -5_000 }],
  ['ArrowUp', { kind: 'by', ms: 5_000 }],
  ['PageDown', { kind: 'by', ms: -30_000 }],
  ['7', { kind: 'to', share: 0.7 }],
  ['Home', { kind: 'to', share: 0 }],
  ['>', { kind: 'speed', step: 1 }],
  ['x', undefined],
] as const)('%s', (name, press) => {
  expect(key(name)).toEqual(press);
});

test('with shift the steps are longer', () => {
  expect(key('ArrowRight', { shiftKey: true })).toEqual({ kind: 'by', ms: 30_000 });
});

test('what belongs to the browser is left to it', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey'])
    expect([held, key('m', { [held]: true })]).toEqual([held, undefined]);
});

test('the speed has an end on both sides', () => {
  expect([nextSpeed(1, 1), nextSpeed(2, 1), nextSpeed(0.5, -1)]).toEqual([1.25, 2, 0.5]);
});
