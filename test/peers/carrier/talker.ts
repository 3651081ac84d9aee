/** Somebody who sends noise over RTP by a clock of their own: it may be wrong, packets may get lost, and they may fall silent. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Asterisk } from '../asterisk/asterisk.ts';
import { LINEAR, type Pcm } from './rtp.ts';

export interface TalkerOptions {
  readonly asterisk: Asterisk;
  readonly app: string;
  readonly channelId: string;
  /** By how many millionths their clock is too fast; too slow below 0. */
  readonly skewPpm?: number;
  /** Which packets get lost on the way. */
  readonly loses?: (packet: number) => boolean;
}

export interface Talker extends AsyncDisposable {
  /** From now on nothing is sent, while the clock goes on; until told otherwise. */
  hush(isQuiet: boolean): void;
  /**
   * How much later than it was said something stands in these samples, the first of which was taken down at that instant:
   * in ms, looked for 100 ms from sample `at` on, up to a second early or late. Undefined where nothing of it is there.
   */
  lateness(pcm: Pcm, startedAt: number, at: number): number | undefined;
}

const RATE = 8_000;
const PER_MS = 8;
const PACKET = 20 * PER_MS;
/** Ten seconds of noise, again and again. */
const NOISE = 10 * RATE;
const LOOKED_AT = 100 * PER_MS;
const REACH = RATE;

/** A channel with that id comes into the app, at whose other end somebody talks. */
export async function startTalker(options: TalkerOptions): Promise<Talker> {
  const { skewPpm = 0, loses = () => false } = options;
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const to = await channelTo((socket.address() as AddressInfo).port, options); // bound to a UDP port
  const stop = new AbortController();
  const startedAt = Date.now();
  const first = performance.now();
  const packetMs = (PACKET / PER_MS) * (1 - skewPpm / 1_000_000);
  let isQuiet = false;
  const talking = (async () => {
    for (let packet = 0; ; packet += 1) {
      const early = first + packet * packetMs - performance.now();
      if (early > 0) await delay(early, undefined, { signal: stop.signal }).catch(() => undefined);
      if (stop.signal.aborted) return;
      if (!isQuiet && !loses(packet)) socket.send(rtp(packet), to, '127.0.0.1');
    }
  })();
  /** Which sample of theirs was sent at that instant. */
  const saidAt = (instant: number): number => Math.round(((instant - startedAt) / packetMs) * PACKET);
  return {
    hush: (quiet) => void (isQuiet = quiet),
    lateness(pcm, fileFrom, at) {
      const expected = saidAt(fileFrom + at / PER_MS);
      const near = Int16Array.from({ length: 2 * REACH + LOOKED_AT }, (_, each) => said(expected - REACH + each));
      const heard = pcm.subarray(at, at + LOOKED_AT);
      const loudness = heard.reduce((sum, sample) => sum + sample ** 2, 0);
      let found = { by: 0, likeness: 0 };
      for (let by = -REACH; by <= REACH; by += 1) {
        let likeness = 0;
        for (let each = 0; each < LOOKED_AT; each += 1) likeness += heard[each]! * near[REACH - by + each]!;
        if (likeness > found.likeness) found = { by, likeness };
      }
      return found.likeness > loudness / 2 && loudness > 0 ? found.by / PER_MS : undefined;
    },
    async [Symbol.asyncDispose]() {
      stop.abort();
      await talking;
      socket.close();
    },
  };
}

/** The port at which Asterisk listens. */
async function channelTo(port: number, { asterisk, app, channelId }: TalkerOptions): Promise<number> {
  const { name, password } = asterisk.adminUser;
  const made = await fetch(`${asterisk.ariUrl}/channels/externalMedia`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ app, channelId, external_host: `127.0.0.1:${port}`, format: 'ulaw' }),
  });
  if (!made.ok) throw new Error(`Nobody can talk: ${await made.text()}`);
  const { channelvars } = (await made.json()) as { readonly channelvars: Readonly<Record<string, string>> }; // Asterisk's own JSON
  return Number(channelvars['UNICASTRTP_LOCAL_PORT']);
}

function rtp(packet: number): Buffer {
  const bytes = Buffer.alloc(12 + PACKET);
  bytes[0] = 0x80;
  bytes.writeUInt16BE(packet & 0xff_ff, 2);
  bytes.writeUInt32BE((packet * PACKET) >>> 0, 4);
  bytes.writeUInt32BE(1, 8);
  for (let at = 0; at < PACKET; at += 1) bytes[12 + at] = noise[(packet * PACKET + at) % NOISE]!;
  return bytes;
}

/** Always the same. */
const noise = ((): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length: NOISE }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return 0x10 + ((state >>> 16) & 0x1f) + ((state >>> 24) & 0x80);
  });
})();

const said = (sample: number): number => LINEAR[noise[((sample % NOISE) + NOISE) % NOISE]!]!;
