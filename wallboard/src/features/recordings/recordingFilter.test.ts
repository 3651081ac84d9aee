import { expect, test } from 'vitest';
import { askedRecordings, recordingSearchOf } from './recordingFilter.ts';

test('what is not understood is left out', () => {
  const query = {
    queue: 'q',
    agent: ['a'],
    state: 'STORED',
    held: 'maybe',
    from: '2026-13-01',
    to: '2026-11-21',
    of: 'c',
  };
  expect(recordingSearchOf(query)).toEqual({ queue: 'q', state: 'STORED', of: 'c', to: '2026-11-21' });
});

test('days are those of the centre, both included', () => {
  const asked = askedRecordings({ held: 'no', from: '2026-07-01', to: '2026-07-01' }, '555', 'Europe/Berlin');
  expect(asked).toEqual({
    legalHold: false,
    number: '555',
    from: '2026-06-30T22:00:00.000Z',
    to: '2026-07-01T22:00:00.000Z',
  });
});
