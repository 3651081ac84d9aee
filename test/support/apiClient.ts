/** Clients of the API for tests: typed where the schema's documents are used, raw where an attack needs it. */
import type { TypedDocumentNode } from '@ringside/schema/documents';
import { type ExecutionResult, print } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface Answer {
  readonly status: number;
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly GraphqlError[] };
}

export interface GraphqlError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A raw request; whatever is given as the body is sent. */
export async function post(origin: string, key: string | undefined, body: unknown): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text === '' ? '{}' : text) as Answer['body'] };
}

/** Asks with a document of schema/documents. Throws when there are errors. */
export async function ask<Data, Variables extends object>(
  origin: string,
  key: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { body } = await post(origin, key, { query: print(document), variables });
  if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors));
  return body.data as Data; // the schema says so
}

export function connect(origin: string, key: string | undefined): Client {
  return createClient({
    url: `${origin.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: true,
    ...(key !== undefined && { connectionParams: { authorization: `Bearer ${key}` } }),
  });
}

/** Follows a subscription; `next` throws for an error and after the end. */
export function follow<Data, Variables extends Record<string, unknown>>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const source = client.iterate<Data>({ query: print(document), variables });
  return {
    async next(): Promise<Data> {
      const { value, done } = await source.next();
      if (done) throw new Error('the subscription ended');
      const result = value as ExecutionResult<Data>; // graphql-ws has a type of its own for it
      if (result.errors || !result.data) throw new Error(JSON.stringify(result.errors));
      return result.data;
    },
    /** Reads on until a message fits. */
    async until(fits: (data: Data) => boolean): Promise<Data> {
      for (;;) {
        const data = await this.next();
        if (fits(data)) return data;
      }
    },
    end: () => source.return?.(),
  };
}

/** Runs one operation over a WebSocket and gives its first result, its errors, or how the socket was closed. */
export async function overSocket(
  client: Client,
  query: string,
  variables?: Record<string, unknown>,
): Promise<{ readonly data?: unknown; readonly errors?: readonly GraphqlError[]; readonly closed?: number }> {
  const source = client.iterate({ query, variables });
  try {
    const { value } = await source.next();
    return value as ExecutionResult as { data?: unknown; errors?: readonly GraphqlError[] }; // errors as they were sent
  } catch (error) {
    if (Array.isArray(error)) return { errors: error as GraphqlError[] };
    if (typeof error === 'object' && error !== null && 'code' in error) return { closed: Number(error.code) };
    throw error;
  } finally {
    await source.return?.();
  }
}
