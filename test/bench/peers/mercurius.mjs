/** mercurius with its compiler (jit) on, and its own publish and subscribe. */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { answering, nowMs, usage } from '../support/answering.ts';
import { Board } from './board.mjs';
import { prepare, queries, typeDefs } from './tree.mjs';

const persistedQueries = {};
/** @type {Board} */
let board;

const resolvers = {
  Query: queries,
  Subscription: {
    queueBoard: { subscribe: (_root, _args, { pubsub }) => pubsub.subscribe('queueBoard') },
  },
};

const app = Fastify({ logger: false });
app.register(mercurius, {
  schema: typeDefs,
  resolvers,
  jit: 1,
  subscription: true,
  persistedQueryProvider: {
    isPersistedQuery: ({ documentId }) => documentId !== undefined,
    getHash: ({ documentId }) => documentId,
    getQueryFromHash: (id) => Promise.resolve(persistedQueries[id]),
  },
});
await app.ready();
await app.listen({ port: 0, host: '127.0.0.1' });

const { port } = app.server.address();
answering({
  open: ({ sample, query }) => {
    if (sample) board = new Board(sample);
    return { about: 'mercurius', port, path: '/graphql', speaks: { init: {}, query } };
  },
  happen: () => {
    const at = nowMs();
    const queueBoard = board.next();
    app.graphql.pubsub.publish({ topic: 'queueBoard', payload: { queueBoard } });
    return { position: queueBoard.position, at };
  },
  prepare: (prepared) => {
    prepare(prepared.answers);
    Object.assign(persistedQueries, prepared.persisted);
    return { port, path: '/graphql' };
  },
  usage,
});
