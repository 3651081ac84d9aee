/** What an error of the database means: that it is away for now, or that we made a mistake. */
import { JournalError } from '../engine/journal.ts';

/**
 * SQLSTATEs by which a database says that the same call may work later. Two characters name a whole class.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const passing = [
  '08', // connection
  '28', // authorisation: the password was changed before it was changed here
  '3D', // the database is being restored
  '53', // out of disk, memory or connections
  '55P03', // a lock was not had in time
  '57', // shut down, starting up, or cancelled by a time-out
  '58', // its system or its disk fails
  '40', // serialisation, deadlock
  '25006', // a standby that has not been promoted yet
];

const fullDisk = ['53100', 'ENOSPC'];

/** How pg words that a connection is not had or has gone; it gives these no code. */
const silence =
  /^(Connection terminated|Query read timeout|timeout e|Client (has encountered a connection error|was closed)|There was an error establishing|Cannot use a pool)/;

/**
 * A database that can't be reached or can't write becomes `away`; everything else stays what it is. `fault` is what the
 * embedded database itself said when it gave up.
 */
export function asFault(error: unknown, name: string, fault?: string): unknown {
  if (error instanceof JournalError || !(error instanceof Error) || error.name === 'AbortError') return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (!isAway(error, code)) return isSqlState(code) ? stripped(error, code) : error;
  const words = [error.message || code, ...(fault === undefined ? [] : [fault])].join('; ');
  const full = fullDisk.includes(code) || words.includes('No space left on device');
  const said = full ? `${name} can't write, because its disk is full: ${words}` : `${name} does not answer: ${words}`;
  return new JournalError('away', said, { cause: stripped(error, code) });
}

function isAway(error: Error, code: string): boolean {
  if (isSqlState(code)) return !connectionLives(error) || passing.some((prefix) => code.startsWith(prefix));
  return /^E[A-Z]+$/.test(code) || silence.test(error.message); // of the system; otherwise a mistake of ours
}

/** The server has answered and goes on listening: it has not failed itself, nor ended this session. */
export const connectionLives = (error: unknown): boolean =>
  error instanceof Error && 'severity' in error && error.severity !== 'FATAL' && error.severity !== 'PANIC';

/** PostgreSQL's `detail` and `where` quote rows, and so personal data; an error that may be logged must not carry them (L9). */
function stripped(error: Error, code: string): Error {
  const plain = new Error(error.message);
  plain.name = code === '' ? error.name : `${error.name} ${code}`;
  if (error.stack !== undefined) plain.stack = error.stack;
  return plain;
}

const isSqlState = (code: string): boolean => /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E');
