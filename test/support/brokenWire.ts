/** A wire to a server that can go silent without being cut, as networks do. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface BrokenWire extends AsyncDisposable {
  readonly port: number;
  /** Nothing gets through any more in either direction, and nobody is told. */
  silence(): void;
  /** New connections get through again. Those that were silent stay so for ever, and are still not told. */
  mend(): void;
}

export async function brokenWire(host: string, port: number): Promise<BrokenWire> {
  const sockets = new Set<Socket>();
  const silenced = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    const far = connect({ host, port });
    for (const [from, to] of [[near, far] as const, [far, near] as const]) {
      sockets.add(from);
      if (silent) silenced.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
      from.on('data', (data) => void (silenced.has(from) || to.write(data)));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as { port: number }).port, // it listens on TCP
    silence() {
      silent = true;
      for (const socket of sockets) silenced.add(socket);
    },
    mend: () => void (silent = false),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
