/** A wire to a server that can be cut, or go silent without being cut, as networks do. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface BrokenWire extends AsyncDisposable {
  readonly port: number;
  /** Nothing gets through any more in either direction, and nobody is told. */
  silence(): void;
  /** What is connected is cut; new connections get through again. */
  mend(): void;
}

export async function brokenWire(host: string, port: number): Promise<BrokenWire> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let silent = false;
  const server = createServer((near) => {
    const far = connect({ host, port });
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [far, near] as const]) {
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
      from.on('data', (data) => void (silent || to.write(data)));
    }
    near.once('close', () => pairs.delete(pair));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => pairs.forEach(([near, far]) => (near.destroy(), far.destroy()));
  return {
    port: (server.address() as { port: number }).port, // it listens on TCP
    silence: () => void (silent = true),
    mend() {
      cut();
      silent = false;
    },
    async [Symbol.asyncDispose]() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
