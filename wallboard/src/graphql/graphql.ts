/** The Apollo client and the socket under it: queries and mutations by HTTP, subscriptions by WebSocket. */
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { HttpLink } from '@apollo/client/link/http';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { type App, type InjectionKey, inject, watch } from 'vue';
import type { Clock } from '../composables/useClock.ts';
import { type Connection, openConnection } from './connection.ts';
import { byId, clientById } from './documents.ts';
import type { Session } from './session.ts';

export interface Graphql {
  readonly client: ApolloClient;
  readonly connection: Connection;
}

export interface GraphqlOptions {
  /** Such as `http://localhost:4000`. */
  readonly origin: string;
  readonly session: Session;
  readonly clock: Clock;
  readonly fetch?: typeof fetch;
  /** Passed by every operation, before it leaves and when its answer comes. */
  readonly through?: ApolloLink;
}

const graphqlKey: InjectionKey<Graphql> = Symbol('graphql');

export function openGraphql({ origin, session, clock, fetch: ask = fetch, through }: GraphqlOptions): Graphql {
  const url = new URL('/graphql', origin);
  const connection = openConnection({
    url: url.href.replace(/^http/, 'ws'),
    key: () => session.key.value,
    refused: (key) => void session.refuse(key),
    now: clock.local,
  });
  // The status is read here and not from the error, as a 401 may come with or without a GraphQL body.
  const watchfulFetch: typeof fetch = async (input, asked) => {
    const key = session.key.value;
    const init = asked && { ...asked, body: byId(asked.body) };
    const response = await ask(input, init);
    if (response.status === 401 && key !== undefined) {
      await session.refuse(key);
      const renewed = session.key.value;
      if (renewed !== undefined && renewed !== key) return ask(input, withKey(init, renewed));
    }
    clock.observe(Date.parse(response.headers.get('date') ?? ''));
    return response;
  };
  const authorize = new SetContextLink(() => ({ headers: { authorization: `Bearer ${session.key.value ?? ''}` } }));
  const ends = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(clientById(connection.client)),
    authorize.concat(new HttpLink({ uri: url.href, fetch: watchfulFetch })),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link: through ? through.concat(ends) : ends });
  // A socket stays open for some seconds after its last use and must not serve whoever signs in next.
  watch(session.key, () => connection.restart(), { flush: 'sync' });
  return { client, connection };
}

function withKey(init: RequestInit | undefined, key: string): RequestInit {
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${key}`);
  return { ...init, headers };
}

export function provideGraphql(app: App, graphql: Graphql): void {
  app.provide(graphqlKey, graphql);
}

export function useGraphql(): Graphql {
  const graphql = inject(graphqlKey);
  if (!graphql) throw new Error('provideGraphql() was not called');
  return graphql;
}
