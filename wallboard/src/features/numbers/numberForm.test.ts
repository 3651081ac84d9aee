import { expect, test } from 'vitest';
import { newNumber, numberFaults, numberFormOf, numberInputOf } from './numberForm.ts';

const stored = {
  id: 'n1',
  number: '100',
  answer: 'WITH_AGENT',
  provider: null,
  queue: null,
  recording: null,
  consent: null,
  announcement: null,
} as const;
const typed = { ...newNumber, number: ' +49 (30) 1234-567 ', providerId: 'p1', queueId: 'q1' };

test('a number is taken as people write it, and cleaned by the server', () => {
  expect(numberFaults(typed)).toEqual({});
  expect(numberInputOf(typed)).toEqual({
    number: '+49 (30) 1234-567',
    providerId: 'p1',
    queueId: 'q1',
    answer: 'AT_ONCE',
    recording: null,
    consent: null,
    announcement: null,
  });
});

test('without a number, a provider or a queue there is no number', () => {
  expect(numberFaults(newNumber)).toEqual({
    number: { key: 'empty' },
    providerId: { key: 'empty' },
    queueId: { key: 'empty' },
  });
});

test.each(['0800 TAXI', '+-', '030/1234;5'])('%j can not be dialled', (number) => {
  expect(numberFaults({ ...typed, number })).toEqual({ number: { key: 'dial' } });
});

test('a provider or queue that is gone has to be chosen anew', () => {
  expect(numberFormOf(stored)).toEqual({ ...newNumber, number: '100', answer: 'WITH_AGENT' });
});

test('R16 what it says of recordings comes back unchanged, and nothing leaves it to the queue', () => {
  const own = { recording: 'ALWAYS', consent: 'US_ALL_PARTIES', announcement: 'sound:consent' } as const;
  expect(numberInputOf(numberFormOf({ ...stored, ...own }))).toMatchObject(own);
  expect(numberInputOf(numberFormOf(stored))).toMatchObject({ recording: null, consent: null, announcement: null });
  expect(numberFaults({ ...typed, announcement: 'http://elsewhere' })).toEqual({
    announcement: { key: 'announcement' },
  });
});
