/** Takes down what a party hears: a UDP port that the carrier forwards every RTP packet of that party to. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type Packet, type Pcm, parse, render } from './rtp.ts';

export interface Ear {
  readonly port: number;
  /** How many samples long it has been listening, silence included. */
  readonly position: number;
  /** Everything until the last time that this process had time to look. */
  heard(): Pcm;
  close(): Promise<void>;
}

export async function openEar(): Promise<Ear> {
  const began = performance.now();
  const packets: Packet[] = [];
  const socket = createSocket('udp4', (message) => {
    const packet = parse(message, performance.now() - began);
    if (packet) packets.push(packet);
  });
  socket.bind({ port: 0, address: '127.0.0.1' });
  await once(socket, 'listening');
  let ended: number | undefined;
  // Looked at after the sockets were read: what this process had no time for is not taken for silence.
  let looked = 0;
  let look: NodeJS.Timeout | undefined;
  const lookAgain = (): void => {
    look = setTimeout(() => {
      const at = performance.now() - began;
      setImmediate(() => (looked = at));
      lookAgain();
    }, 5);
  };
  lookAgain();
  const position = (): number => Math.floor((ended ?? looked) * 8);
  return {
    port: socket.address().port,
    get position() {
      return position();
    },
    heard: () => render(packets, position()),
    async close() {
      if (ended !== undefined) return;
      ended = looked;
      clearTimeout(look);
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
}
