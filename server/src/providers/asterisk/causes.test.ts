import { expect, test } from 'vitest';
import { hangUpCauses } from '../../calls/call.ts';
import { causeOf, codeOfCause } from './causes.ts';

test.each([
  [16, 'normal'],
  [17, 'busy'],
  [18, 'noAnswer'],
  [19, 'noAnswer'],
  [21, 'rejected'],
  [26, 'answeredElsewhere'],
  [20, 'unreachable'],
  [3, 'unreachable'],
  [27, 'unreachable'],
  [38, 'unreachable'],
  [34, 'congestion'],
  [42, 'congestion'],
  [1, 'unallocated'],
  [127, 'normal'],
  [58, 'failed'],
  [0, 'failed'],
  [undefined, 'failed'],
] as const)('code %s is %s', (code, cause) => {
  expect(causeOf(code)).toBe(cause);
});

test('the code goes before the dial status: declined and taken back both end as NOANSWER', () => {
  expect(causeOf(21, 'NOANSWER')).toBe('rejected');
  expect(causeOf(26, 'NOANSWER')).toBe('answeredElsewhere');
  expect(causeOf(16, 'NOANSWER')).toBe('normal');
});

test('without a code the dial status decides', () => {
  expect(causeOf(0, 'BUSY')).toBe('busy');
  expect(causeOf(undefined, 'CHANUNAVAIL')).toBe('unreachable');
});

test('who has said nothing at all was not there to be missed', () => {
  expect(causeOf(19, '')).toBe('unreachable');
  expect(causeOf(19, 'RINGING')).toBe('noAnswer');
  expect(causeOf(17, '')).toBe('busy');
});

test('nor was one whom SIP has given up after 32 seconds; one who rang before that was missed', () => {
  expect(causeOf(18, 'NOANSWER')).toBe('unreachable');
  expect(causeOf(19, 'NOANSWER')).toBe('noAnswer');
  expect(causeOf(18)).toBe('noAnswer');
});

test('a cause that we give comes back as itself, where Q.850 has a code for it', () => {
  const coded = hangUpCauses.filter((cause) => cause !== 'failed' && cause !== 'lost');
  expect(coded.map((cause) => causeOf(codeOfCause[cause]))).toEqual(coded);
});
