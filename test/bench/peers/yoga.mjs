/** graphql-yoga with graphql-ws and ws, set up as its documentation says for subscriptions over WebSocket. */
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { createPubSub, createSchema, createYoga } from 'graphql-yoga';
import { useServer } from 'graphql-ws/use/ws';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { answering, nowMs, usage } from '../support/answering.ts';
import { Board } from './board.mjs';
import { prepare, queries, typeDefs } from './tree.mjs';

const pubSub = createPubSub();
let persisted = {};
/** @type {Board} */
let board;

const resolvers = {
  Query: queries,
  Subscription: {
    queueBoard: { subscribe: () => pubSub.subscribe('queueBoard'), resolve: (update) => update },
  },
};

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  graphiql: { subscriptionsProtocol: 'WS' },
  logging: 'error',
  plugins: [
    usePersistedOperations({
      allowArbitraryOperations: true,
      extractPersistedOperationId: (params) => params.documentId ?? null,
      getPersistedOperation: (id) => persisted[id] ?? null,
    }),
  ],
});
const http = createServer(yoga);
const sockets = new WebSocketServer({ server: http, path: yoga.graphqlEndpoint });
useServer(
  {
    execute: (args) => args.rootValue.execute(args),
    subscribe: (args) => args.rootValue.subscribe(args),
    onSubscribe: async (context, _id, params) => {
      const { schema, execute, subscribe, contextFactory, parse, validate } = yoga.getEnveloped({
        ...context,
        req: context.extra.request,
        socket: context.extra.socket,
        params,
      });
      const args = {
        schema,
        operationName: params.operationName,
        document: parse(params.query),
        variableValues: params.variables,
        contextValue: await contextFactory(),
        rootValue: { execute, subscribe },
      };
      const errors = validate(args.schema, args.document);
      return errors.length > 0 ? errors : args;
    },
  },
  sockets,
);
await new Promise((resolve) => http.listen(0, '127.0.0.1', resolve));

const { port } = http.address();
answering({
  open: ({ sample, query }) => {
    if (sample) board = new Board(sample);
    return { about: 'graphql-yoga', port, path: '/graphql', speaks: { init: {}, query } };
  },
  happen: () => {
    const at = nowMs();
    const update = board.next();
    pubSub.publish('queueBoard', update);
    return { position: update.position, at };
  },
  prepare: (prepared) => {
    prepare(prepared.answers);
    persisted = prepared.persisted;
    return { port, path: '/graphql' };
  },
  usage,
});
