/** Errors on their way out: what the asker can act on is told, everything else becomes an id that stands in the log. */
import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { JournalError } from '../engine/journal.ts';
import type { Log } from '../kernel/log.ts';

export type Mask = (error: unknown) => GraphQLError;

/** Logs an unexpected error once, however many fields it broke and however often it is masked. */
export function createMask(log: Log): Mask {
  const masked = new WeakMap<object, GraphQLError>();
  return (error) => {
    const expected = expectedError(error);
    if (expected) return withoutCause(expected);
    const cause = causeOf(error);
    const outside = outsideFailure(cause);
    if (outside) return outside;
    const before = masked.get(cause);
    if (before) return before;
    const id = randomUUID();
    log.error({ id, err: cause }, 'an unexpected error was masked');
    const path = error instanceof GraphQLError && error.path ? { path: error.path } : {};
    const mask = new GraphQLError(`Something went wrong (id ${id})`, { ...path, extensions: { code: 'INTERNAL', id } });
    masked.set(cause, mask);
    masked.set(mask, mask);
    return mask;
  };
}

/** What is nobody's bug: the asker left, or the database is away, which health tells and the journal has logged. */
function outsideFailure(cause: Error): GraphQLError | undefined {
  if (cause.name === 'AbortError')
    return new GraphQLError('The request was given up.', { extensions: { code: 'ABORTED' } });
  if (!(cause instanceof JournalError && cause.fault === 'away')) return undefined;
  return new GraphQLError('The database can not be reached at the moment. Try again later.', {
    extensions: { code: 'UNAVAILABLE', retryable: true },
  });
}

/** graphql wraps what a resolver threw into an error with a path; only its own errors and ours were meant to be seen. */
function expectedError(error: unknown): GraphQLError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  if (!error.originalError) return error;
  return expectedError(error.originalError) ? error : undefined;
}

/** Where a body is no JSON, Yoga notes the parser's own words, and takes from their being there that HTTP answers 400. */
function withoutCause(error: GraphQLError): GraphQLError {
  if (!('originalError' in error.extensions)) return error;
  const { originalError: _noted, ...extensions } = error.extensions;
  return new GraphQLError(error.message, { extensions: { ...extensions, http: { status: 400 } } });
}

/** The same error without what HTTP would answer, for the WebSocket. */
export function withoutStatus(error: GraphQLError): GraphQLError {
  if (!('http' in error.extensions)) return error;
  const { http: _status, ...extensions } = error.extensions;
  const { message, nodes, source, positions, path, originalError } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
}

function causeOf(error: unknown): Error {
  if (error instanceof GraphQLError && error.originalError) return causeOf(error.originalError);
  return error instanceof Error ? error : new Error('something that is no Error was thrown', { cause: error });
}
