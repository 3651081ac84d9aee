import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { expect, test } from 'vitest';
import { problemOf } from './problem.ts';

const graphqlError = (message: string, extensions?: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message, ...(extensions && { extensions }) }] });

const status = (code: number) => new ServerError('no', { response: new Response('', { status: code }), bodyText: '' });

test.each([
  ['no key', graphqlError('No.', { code: 'UNAUTHENTICATED' }), { kind: 'unauthorized' }],
  [
    'a key without the right',
    graphqlError('No right.', { code: 'FORBIDDEN' }),
    { kind: 'refused', code: 'FORBIDDEN', message: 'No right.' },
  ],
  [
    'a fault with its id',
    graphqlError('Oops', { code: 'INTERNAL_SERVER_ERROR', id: 'f-12' }),
    { kind: 'failed', id: 'f-12' },
  ],
  ['a fault without more', graphqlError('Oops'), { kind: 'failed' }],
  ['status 401', status(401), { kind: 'unauthorized' }],
  ['status 502 of a proxy', status(502), { kind: 'unreachable' }],
  ['no network', new TypeError('Failed to fetch'), { kind: 'unreachable' }],
  ['a closed socket', new Error('Socket closed with event 1006'), { kind: 'unreachable' }],
] as const)('%s', (_name, error, problem) => {
  expect(problemOf(error)).toEqual(problem);
});
