/** What an Asterisk says to somebody who shares no code with the adapter: seen through the `ari-client` package. */
import type { Client, Event } from 'ari-client';
import ari from 'ari-client';
import { setTimeout as delay } from 'node:timers/promises';
import type { Asterisk } from '../peers/asterisk/asterisk.ts';

export interface Observer extends AsyncDisposable {
  readonly client: Client;
  /** Of all channels and bridges, from the moment on in which it was opened. */
  readonly events: readonly Event[];
}

export async function ariOf(asterisk: Asterisk): Promise<Observer> {
  const { name, password } = asterisk.adminUser;
  const client = await ari.connect(asterisk.ariUrl.replace(/\/ari$/, ''), name, password);
  const events: Event[] = [];
  const keep = (event: Event): void => void events.push(event);
  client.on('ChannelDestroyed', keep);
  client.on('ChannelEnteredBridge', keep);
  client.on('ChannelLeftBridge', keep);
  await client.start('observer', true);
  return {
    client,
    events,
    [Symbol.asyncDispose]() {
      client.stop();
      return Promise.resolve();
    },
  };
}

/** How many RTP packets go out to a leg within a fifth of a second: ten when it hears something, none in silence. */
export async function packetsTo(asterisk: Asterisk, legId: string): Promise<number> {
  const { name, password } = asterisk.adminUser;
  const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  const channel = encodeURIComponent(legId.replace(/^[^~]*~/, ''));
  const sent = async (): Promise<number> => {
    const reply = await fetch(`${asterisk.ariUrl}/channels/${channel}/rtp_statistics`, { headers: { authorization } });
    const { txcount = 0 } = (await reply.json()) as { readonly txcount?: number }; // Asterisk's own JSON
    return txcount;
  };
  await delay(50); // what is under way may still go out
  const before = await sent();
  await delay(200);
  return (await sent()) - before;
}
