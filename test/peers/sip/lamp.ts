/** A lamp of a phone: subscribes to the state of an extension (RFC 4235) and keeps what it is told. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface Lamp extends AsyncDisposable {
  /** The states that were told, the last one last, such as `confirmed` for one that is lit. */
  readonly states: readonly string[];
}

interface LampOptions {
  readonly sip: { readonly sipPort: number };
  readonly extension: string;
}

const header = (message: string, name: string): string =>
  new RegExp(`^${name}: *(.*)$`, 'im').exec(message)?.[1]?.trim() ?? '';

export async function openLamp({ sip: { sipPort }, extension }: LampOptions): Promise<Lamp> {
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo; // it is bound to an address
  const states: string[] = [];
  const send = (lines: readonly string[]): void => socket.send(`${lines.join('\r\n')}\r\n\r\n`, sipPort, '127.0.0.1');
  socket.on('message', (data) => {
    const message = data.toString();
    if (!message.startsWith('NOTIFY ')) return;
    const same = ['Via', 'From', 'To', 'Call-ID', 'CSeq'].map((name) => `${name}: ${header(message, name)}`);
    send(['SIP/2.0 200 OK', ...same, 'Content-Length: 0']);
    const state = /<state>([^<]*)<\/state>/.exec(message)?.[1];
    if (state !== undefined) states.push(state);
  });
  send([
    `SUBSCRIBE sip:${extension}@127.0.0.1:${sipPort} SIP/2.0`,
    `Via: SIP/2.0/UDP 127.0.0.1:${port};branch=z9hG4bK-lamp-${port}`,
    'Max-Forwards: 70',
    `From: <sip:lamp@127.0.0.1:${port}>;tag=lamp-${port}`,
    `To: <sip:${extension}@127.0.0.1:${sipPort}>`,
    `Call-ID: lamp-${port}`,
    'CSeq: 1 SUBSCRIBE',
    `Contact: <sip:lamp@127.0.0.1:${port}>`,
    'Event: dialog',
    'Accept: application/dialog-info+xml',
    'Expires: 600',
    'Content-Length: 0',
  ]);
  return {
    states,
    [Symbol.asyncDispose]: async () => {
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
}
