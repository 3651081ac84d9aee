import { ApolloClient, ApolloLink, InMemoryCache, Observable, type TypedDocumentNode, gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { of } from 'rxjs';
import { expect, test, vi } from 'vitest';
import { createApp, effectScope, nextTick, shallowRef } from 'vue';
import type { Connection } from './connection.ts';
import { provideGraphql } from './graphql.ts';
import { useMutation } from './useMutation.ts';
import { useQuery } from './useQuery.ts';
import { useSubscription } from './useSubscription.ts';

type Answers = (variables: Record<string, unknown>, attempt: number) => Observable<ApolloLink.Result>;

/** Runs a composable with a server that answers as the test says; the next attempt is always due at once. */
function within<Result>(answers: Answers, use: () => Result) {
  const asked: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ variables }) => answers(variables, asked.push(variables)));
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const turn = vi.fn<() => Promise<void>>(() => new Promise<void>((resolve) => setTimeout(resolve)));
  const app = createApp({});
  provideGraphql(app, { client, connection: { turn } as unknown as Connection }); // the only part that is used
  const own = effectScope();
  const result = app.runWithContext(() => own.run(use))!;
  return { result, asked, turn, stop: () => own.stop() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 40));
const refusal = (code: string) => new CombinedGraphQLErrors({ errors: [{ message: 'No.', extensions: { code } }] });

const query: TypedDocumentNode<{ waiting: number }, { id: string }> = gql`
  query Waiting($id: ID!) {
    waiting(id: $id)
  }
`;
const mutation: TypedDocumentNode<{ hangUp: boolean }, { id: string }> = gql`
  mutation HangUp($id: ID!) {
    hangUp(id: $id)
  }
`;
const subscription: TypedDocumentNode<{ board: number }, { id: string; since?: number | null }> = gql`
  subscription Board($id: ID!, $since: Int) {
    board(id: $id, since: $since)
  }
`;

test('a query answers, and asks again for other variables', async () => {
  const id = shallowRef('a');
  const { result, asked } = within(
    (variables) => of({ data: { waiting: variables['id'] === 'a' ? 1 : 2 } }),
    () => useQuery(query, () => ({ id: id.value })),
  );
  expect(result.isLoading.value).toBe(true);
  await settled();
  expect([result.data.value, result.isLoading.value]).toEqual([{ waiting: 1 }, false]);
  id.value = 'b';
  await settled();
  expect(result.data.value).toEqual({ waiting: 2 });
  expect(asked).toEqual([{ id: 'a' }, { id: 'b' }]);
});

test('a query without variables waits for them', async () => {
  const { asked } = within(
    () => of({ data: { waiting: 1 } }),
    () => useQuery(query, () => undefined),
  );
  await settled();
  expect(asked).toEqual([]);
});

test('a query that failed keeps the last answer beside the problem, and can be asked again', async () => {
  const { result } = within(
    (_variables, attempt) =>
      attempt === 2
        ? new Observable((observer) => observer.error(new TypeError('Failed to fetch')))
        : of({ data: { waiting: attempt } }),
    () => useQuery(query, { id: 'a' }),
  );
  await settled();
  result.again();
  await settled();
  expect([result.data.value, result.problem.value]).toEqual([{ waiting: 1 }, { kind: 'unreachable' }]);
  result.again();
  await settled();
  expect([result.data.value, result.problem.value]).toEqual([{ waiting: 3 }, undefined]);
});

test('a mutation resolves to its answer', async () => {
  const { result } = within(
    () => of({ data: { hangUp: true } }),
    () => useMutation(mutation),
  );
  const running = result.run({ id: 'a' });
  expect(result.isRunning.value).toBe(true);
  expect(await running).toEqual({ hangUp: true });
  expect([result.isRunning.value, result.problem.value]).toEqual([false, undefined]);
});

test('a mutation that went wrong says how and does not reject', async () => {
  const { result } = within(
    () => new Observable((observer) => observer.error(refusal('FORBIDDEN'))),
    () => useMutation(mutation),
  );
  expect(await result.run({ id: 'a' })).toBeUndefined();
  expect(result.problem.value).toEqual({ kind: 'refused', code: 'FORBIDDEN', message: 'No.' });
});

test('a subscription hands on every message, in order', async () => {
  const heard: number[] = [];
  const { result, stop } = within(
    () =>
      new Observable((observer) => {
        for (const board of [1, 2, 3]) observer.next({ data: { board } });
      }),
    () => useSubscription(subscription, { id: 'a' }, { next: ({ board }) => heard.push(board) }),
  );
  await settled();
  expect(heard).toEqual([1, 2, 3]);
  expect(result.data.value).toEqual({ board: 3 });
  stop();
});

test('after a lost link it goes on from where it was', async () => {
  let since: number | undefined;
  const { result, asked, turn, stop } = within(
    (_variables, attempt) =>
      new Observable((observer) => {
        observer.next({ data: { board: attempt * 10 } });
        if (attempt < 3) observer.error(new Error('Socket closed with event 1006'));
      }),
    () =>
      useSubscription(subscription, { id: 'a' }, { next: ({ board }) => (since = board), resume: () => ({ since }) }),
  );
  await vi.waitFor(() => expect(asked.map((variables) => variables['since'])).toEqual([undefined, 10, 20]));
  await settled();
  expect(turn).toHaveBeenCalledTimes(2);
  expect(result.problem.value).toBeUndefined();
  stop();
});

test('a server that stops completes its subscriptions, and they come back', async () => {
  const { asked, stop } = within(
    (_variables, attempt) => (attempt === 1 ? of({ data: { board: 1 } }) : new Observable(() => {})),
    () => useSubscription(subscription, { id: 'a' }),
  );
  await vi.waitFor(() => expect(asked.length).toBe(2));
  await settled();
  expect(asked.length).toBe(2);
  stop();
});

test('what the server refuses is not asked for again and again', async () => {
  const { result, asked } = within(
    () => new Observable((observer) => observer.error(refusal('FORBIDDEN'))),
    () => useSubscription(subscription, { id: 'a' }),
  );
  await settled();
  expect(asked.length).toBe(1);
  expect(result.problem.value).toMatchObject({ kind: 'refused', code: 'FORBIDDEN' });
});

test('other variables end the old subscription and start a new one', async () => {
  const ended = vi.fn<() => void>();
  const id = shallowRef('a');
  const { asked, stop } = within(
    () => new Observable(() => ended),
    () => useSubscription(subscription, () => ({ id: id.value })),
  );
  await settled();
  id.value = 'b';
  await nextTick();
  await settled();
  expect(asked).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(ended).toHaveBeenCalledOnce();
  stop();
  await settled();
  expect(ended).toHaveBeenCalledTimes(2);
});
