import { expect, test } from 'vitest';
import { newNumber, numberFaults, numberFormOf, numberInputOf } from './numberForm.ts';

const typed = { ...newNumber, number: ' +49 (30) 1234-567 ', providerId: 'p1', queueId: 'q1' };

test('a number is taken as people write it, and cleaned by the server', () => {
  expect(numberFaults(typed)).toEqual({});
  expect(numberInputOf(typed)).toEqual({
    number: '+49 (30) 1234-567',
    providerId: 'p1',
    queueId: 'q1',
    answer: 'AT_ONCE',
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
  const form = numberFormOf({ id: 'n1', number: '100', answer: 'WITH_AGENT', provider: null, queue: null });
  expect(form).toEqual({ number: '100', providerId: '', queueId: '', answer: 'WITH_AGENT' });
});
