import { expect, test } from 'vitest';
import { diallingFaults, diallingFormOf, diallingInputOf } from './diallingForm.ts';

const stored = { country: 'DE', blockedNumbers: ['+', '+4930'], allowedNumbers: null };

test('lists stand one below the other, and come back as they were', () => {
  const form = diallingFormOf(stored);
  expect(form).toEqual({ country: 'DE', blockedNumbers: '+\n+4930', allowedNumbers: '' });
  expect(diallingInputOf(form)).toEqual({ country: 'DE', blockedNumbers: ['+', '+4930'], allowedNumbers: [] });
});

test('commas part them as well, and empty lines are none', () => {
  const form = { ...diallingFormOf(stored), allowedNumbers: '\n +49 (30), 116117;\n\n' };
  expect(diallingFaults(form)).toEqual({});
  expect(diallingInputOf(form).allowedNumbers).toEqual(['+49 (30)', '116117']);
});

test.each(['anna', '+49x', '0049+', '1'])('%s is no beginning of a number, and the fault names it', (text) => {
  expect(diallingFaults({ ...diallingFormOf(stored), blockedNumbers: `+49\n${text}` })).toEqual({
    blockedNumbers: { key: 'beginning', values: { text } },
  });
});

test('a short number can be allowed, and not blocked, as it is refused anyhow', () => {
  expect(diallingFaults({ ...diallingFormOf(stored), blockedNumbers: '11880', allowedNumbers: '11880' })).toEqual({
    blockedNumbers: { key: 'beginning', values: { text: '11880' } },
  });
});

test('500 of each are the most', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `+49${at}`).join('\n');
  expect(diallingFaults({ ...diallingFormOf(stored), blockedNumbers: lines(500) })).toEqual({});
  expect(diallingFaults({ ...diallingFormOf(stored), blockedNumbers: lines(501) })).toEqual({
    blockedNumbers: { key: 'tooMany', values: { most: 500 } },
  });
});
