import { expect, test } from 'vitest';
import { JournalError } from '../engine/journal.ts';
import { asFault } from './faults.ts';

const failure = (message: string, about: object = {}): Error => Object.assign(new Error(message), about);
const answer = (code: string, severity = 'ERROR'): Error => failure('it said so', { code, severity });

test.each([
  ['refused', failure('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED' })],
  ['a broken pipe, whose code looks like an SQLSTATE', failure('write EPIPE', { code: 'EPIPE' })],
  ['no answer', failure('Query read timeout')],
  ['no free connection', failure('timeout exceeded when trying to connect')],
  ['no connection in time', failure('timeout expired')],
  ['cut', failure('Connection terminated unexpectedly')],
  ['shut down', answer('57P01', 'FATAL')],
  ['a statement time-out', answer('57014')],
  ['too many connections', answer('53300', 'FATAL')],
  ['a standby', answer('25006')],
  ['a panic, whatever its code', answer('42809', 'PANIC')],
])('%s: away', (_what, error) => {
  const fault = asFault(error, 'The database');
  expect(fault).toBeInstanceOf(JournalError);
  expect(fault).toMatchObject({ fault: 'away', message: `The database does not answer: ${error.message}` });
});

test.each([
  ['a syntax error', answer('42601')],
  ['a unique violation', answer('23505')],
  ['a trigger’s refusal', answer('23001')],
])('%s: a mistake, not away', (_what, error) => {
  expect(asFault(error, 'The database')).not.toBeInstanceOf(JournalError);
});

test.each([
  new TypeError('x is not a function'),
  new Error('There is no upgrade'),
  new JournalError('fenced', 'over'),
  'a text',
])('%s stays what it is', (error) => {
  expect(asFault(error, 'The database')).toBe(error);
});

test('a full disk is said in plain words, with what the embedded database said last', () => {
  expect(asFault(answer('53100'), 'The database')).toMatchObject({
    message: "The database can't write, because its disk is full: it said so",
  });
  const gone = failure('connect ENOENT', { code: 'ENOENT' });
  expect(
    asFault(gone, 'The embedded database', 'could not write to file "pg_wal/x": No space left on device'),
  ).toMatchObject({
    fault: 'away',
    message: `The embedded database can't write, because its disk is full: connect ENOENT; could not write to file "pg_wal/x": No space left on device`,
  });
});

test('the cause has no more than a name, a message and a stack', () => {
  const fault = asFault(
    failure('no', { code: '08006', severity: 'FATAL', detail: 'Failing row contains (Zoë)' }),
    'The database',
  );
  expect(Object.keys((fault as JournalError).cause as object)).toEqual(['name']);
});
