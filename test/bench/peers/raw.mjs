/** The same bytes to everybody with `ws` and nothing else: what no GraphQL server on it can be cheaper than. */
import { WebSocketServer } from 'ws';
import { answering, nowMs, usage } from '../support/answering.ts';
import { Board } from './board.mjs';

const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
await new Promise((resolve) => sockets.once('listening', resolve));
/** @type {Board} */
let board;

answering({
  open: ({ sample }) => {
    board = new Board(sample);
    return { about: 'ws', port: sockets.address().port, path: '/', ids: board.id };
  },
  happen: () => {
    const at = nowMs();
    const queueBoard = board.next();
    const bytes = Buffer.from(JSON.stringify({ ...board.message, payload: { data: { queueBoard } } }));
    for (const socket of sockets.clients) socket.send(bytes, { binary: false });
    return { position: queueBoard.position, at };
  },
  usage,
});
