/** Requests with the id of a document in place of its text: the server has the texts of this very version. */
import type { ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { documentIds } from '@ringside/schema/documents';
import type { Client, SubscribePayload } from 'graphql-ws';

/** The id when the document is one of ours, undefined for any other. */
const idOf = (operationName: unknown): string | undefined =>
  typeof operationName === 'string' && Object.hasOwn(documentIds, operationName)
    ? documentIds[operationName]
    : undefined;

/** The body of an HTTP request. */
export function byId(body: RequestInit['body']): RequestInit['body'] {
  if (typeof body !== 'string') return body;
  const { query, ...more } = JSON.parse(body) as Readonly<Record<string, unknown>>; // an HttpLink wrote it
  const documentId = idOf(more['operationName']);
  return documentId === undefined ? body : JSON.stringify({ documentId, ...more });
}

/** On the WebSocket the protocol wants a text beside it, which is empty. */
export function clientById(client: Client): Client {
  const named = (payload: SubscribePayload): SubscribePayload & { readonly documentId?: string } => {
    const documentId = idOf(payload.operationName);
    return documentId === undefined ? payload : { ...payload, documentId, query: '' };
  };
  return { ...client, subscribe: (payload, sink) => client.subscribe(named(payload), sink) };
}

const reloadedAt = 'ringside.reloadedAt';
const reloadEveryMs = 60_000;

/** Loads the page anew when the server does not know its documents, because it is of another version by now. */
export function outdatedLink({ location, sessionStorage }: Pick<Window, 'location' | 'sessionStorage'>): ApolloLink {
  return new ErrorLink(({ error }) => {
    if (!CombinedGraphQLErrors.is(error)) return;
    if (!error.errors.some(({ extensions }) => extensions?.['code'] === 'PERSISTED_DOCUMENT_NOT_FOUND')) return;
    // Where that does not help, a page that reloads for ever would be worse than one that says what is wrong.
    if (Date.now() - Number(sessionStorage.getItem(reloadedAt)) < reloadEveryMs) return;
    sessionStorage.setItem(reloadedAt, String(Date.now()));
    location.reload();
  });
}
