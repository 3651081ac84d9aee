import { readFileSync } from 'node:fs';
import { ApolloClient, ApolloLink, InMemoryCache, Observable, gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import * as documents from '@ringside/schema/documents';
import { type DocumentNode, type DefinitionNode, Kind, parse, print } from 'graphql';
import type { Client } from 'graphql-ws';
import { expect, test, vi } from 'vitest';
import { byId, clientById, outdatedLink } from './documents.ts';

const { documentIds } = documents;
const file = new URL('../../../schema/generated/persisted.json', import.meta.url);
const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>; // texts by id

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;
const all = Object.values<unknown>(documents).filter(isDocument);
const operationOf = ({ definitions }: DocumentNode): string =>
  definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION && node.name ? [node.name.value] : []))[0] ??
  '';
const parts = (document: DocumentNode) => document.definitions.map((node: DefinitionNode) => print(node)).toSorted();

test('the text that the server has of each document is what Apollo would send', () => {
  const operations = all.filter((document) => operationOf(document) !== '');
  expect(operations.length).toBeGreaterThan(30);
  expect(operations.map(operationOf).toSorted()).toEqual(Object.keys(documentIds).toSorted());
  const cache = new InMemoryCache();
  for (const document of operations) {
    const text = texts[documentIds[operationOf(document)]!]!;
    expect(parts(parse(text))).toEqual(parts(cache.transformDocument(document)));
  }
});

test('a request by HTTP has the id in place of the text; what is not ours stays as it is', () => {
  const body = { operationName: 'Agents', variables: { first: 5 }, query: 'query Agents { … }' };
  expect(JSON.parse(byId(JSON.stringify(body)) as string)).toEqual({
    documentId: documentIds['Agents'],
    operationName: 'Agents',
    variables: { first: 5 },
  });
  for (const operationName of ['Strange', 'constructor', undefined]) {
    const other = JSON.stringify({ ...body, operationName });
    expect(byId(other)).toBe(other);
  }
  expect(byId(undefined)).toBeUndefined();
});

test('so has one by WebSocket, with an empty text, as the protocol wants one', () => {
  const subscribe = vi.fn<Client['subscribe']>(() => () => undefined);
  const client = clientById({ subscribe } as unknown as Client); // the only part that is used
  const sink = { next: () => undefined, error: () => undefined, complete: () => undefined };
  client.subscribe({ operationName: 'QueueBoard', variables: { since: 3 }, query: 'subscription …' }, sink);
  client.subscribe({ query: 'subscription { other }' }, sink);
  expect(subscribe.mock.calls.map(([payload]) => payload)).toEqual([
    { operationName: 'QueueBoard', variables: { since: 3 }, query: '', documentId: documentIds['QueueBoard'] },
    { query: 'subscription { other }' },
  ]);
});

const question = gql`
  {
    a
  }
`;

test('a page whose documents the server does not know loads anew, and not again within a minute', async () => {
  const reload = vi.fn<() => void>();
  const kept = new Map<string, string>();
  const sessionStorage = { getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept) };
  const link = outdatedLink({ location: { reload }, sessionStorage } as unknown as Window); // what it uses of it
  const ask = async (code: string, isThrown: boolean) => {
    const errors = [{ message: 'No.', extensions: { code } }];
    const answer = new ApolloLink(
      () =>
        new Observable((observer) => {
          if (isThrown) return observer.error(new CombinedGraphQLErrors({ errors }));
          observer.next({ errors });
          observer.complete();
        }),
    );
    const client = new ApolloClient({ cache: new InMemoryCache(), link: link.concat(answer) });
    await expect(client.query({ query: question })).rejects.toThrow('No.');
  };
  await ask('FORBIDDEN', true);
  await ask('FORBIDDEN', false);
  expect(reload).not.toHaveBeenCalled();
  await ask('PERSISTED_DOCUMENT_NOT_FOUND', false);
  await ask('PERSISTED_DOCUMENT_NOT_FOUND', true);
  expect(reload).toHaveBeenCalledTimes(1);
  kept.clear();
  await ask('PERSISTED_DOCUMENT_NOT_FOUND', true);
  expect(reload).toHaveBeenCalledTimes(2);
});
