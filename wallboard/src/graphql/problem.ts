/** What can go wrong between a screen and the server, as far as a screen must tell it apart. */
import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';

export type Problem =
  /** The key is missing, wrong or revoked: only another key helps. */
  | { readonly kind: 'unauthorized' }
  /** No answer, or none that makes sense: waiting helps. */
  | { readonly kind: 'unreachable' }
  /** The server understood and says no, with a code and words for a person. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** A fault of ours; `id` finds it in the server's log. */
  | { readonly kind: 'failed'; readonly id?: string };

const unauthorizedCodes = new Set(['UNAUTHENTICATED', 'UNAUTHORIZED']);
const faultCodes = new Set(['INTERNAL_SERVER_ERROR', 'INTERNAL_ERROR', 'INTERNAL']);

export function problemOf(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error))
    return ofGraphqlError(error.errors[0]?.message ?? '', error.errors[0]?.extensions ?? {});
  if (ServerError.is(error) || ServerParseError.is(error)) return ofStatus(error.statusCode);
  return { kind: 'unreachable' };
}

function ofStatus(status: number): Problem {
  if (status === 401 || status === 403) return { kind: 'unauthorized' };
  return { kind: 'unreachable' };
}

function ofGraphqlError(message: string, extensions: Readonly<Record<string, unknown>>): Problem {
  const code = typeof extensions['code'] === 'string' ? extensions['code'] : '';
  if (unauthorizedCodes.has(code)) return { kind: 'unauthorized' };
  if (code === '' || faultCodes.has(code)) {
    return { kind: 'failed', ...(typeof extensions['id'] === 'string' && { id: extensions['id'] }) };
  }
  return { kind: 'refused', code, message };
}
