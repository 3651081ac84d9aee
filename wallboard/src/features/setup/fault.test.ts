import { expect, test } from 'vitest';
import { faultsOf, readWhole, spanFault, textFault, wholeFault } from './fault.ts';

test('a text must not be empty, unless it may, and not be too long', () => {
  expect(textFault('  ', 80)).toEqual({ key: 'empty' });
  expect(textFault('', 80, false)).toBeUndefined();
  expect(textFault('x'.repeat(81), 80)).toEqual({ key: 'tooLong', values: { length: 81, max: 80 } });
  expect(textFault(` ${'x'.repeat(80)} `, 80)).toBeUndefined();
});

test('a span is told by its bounds', () => {
  const bounds = { min: 1000, max: 300_000 };
  expect(spanFault('20', bounds)).toBeUndefined();
  expect(spanFault('soon', bounds)).toEqual({ key: 'noSpan' });
  expect(spanFault('0', bounds)).toEqual({ key: 'spanRange', values: { min: '1 s', max: '5 min' } });
  expect(spanFault('5:01', bounds)?.key).toBe('spanRange');
});

test('a whole number may be negative, and is nothing else', () => {
  expect(['−5', '+7', ' 3 ', '1.5', 'x', '', '12345678901'].map(readWhole)).toEqual([
    -5,
    7,
    3,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(wholeFault('11', { min: 0, max: 10 })).toEqual({ key: 'wholeRange', values: { min: 0, max: 10 } });
});

test('only what is wrong is kept', () => {
  expect(faultsOf({ name: undefined, app: { key: 'empty' } })).toEqual({ app: { key: 'empty' } });
});
