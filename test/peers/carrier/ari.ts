/** The few words of ARI that the carrier speaks, sharing no code with the adapter under test. */
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Asterisk } from '../asterisk/asterisk.ts';

export interface AriEvent {
  readonly type: string;
  readonly args?: readonly string[];
  readonly digit?: string;
  readonly channel?: { readonly id: string; readonly state: string };
}

export interface Ari extends AsyncDisposable {
  /** Throws for every answer that is not a success, unless its status is among the allowed. */
  ask(method: 'POST' | 'DELETE', path: string, body?: object, allowed?: readonly number[]): Promise<void>;
}

/** What is no longer there needs no ending; what has ended can't be told anything. */
export const GONE = [404, 409, 412];

export async function openAri(asterisk: Asterisk, app: string, told: (event: AriEvent) => void): Promise<Ari> {
  const { name, password } = asterisk.adminUser;
  const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  const socket = new WebSocket(`${asterisk.ariUrl.replace('http', 'ws')}/events?app=${app}`, {
    headers: { authorization },
  });
  socket.on('message', (data: Buffer) => told(JSON.parse(data.toString()) as AriEvent)); // Asterisk's own JSON
  await once(socket, 'open');
  return {
    async ask(method, path, body = {}, allowed = []) {
      const reply = await fetch(`${asterisk.ariUrl}/${path}`, {
        method,
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const text = await reply.text();
      if (!reply.ok && !allowed.includes(reply.status))
        throw new Error(`The carrier's ${method} ${path} was answered ${reply.status}: ${text}`);
    },
    async [Symbol.asyncDispose]() {
      const closed = once(socket, 'close');
      socket.terminate();
      await closed;
    },
  };
}
