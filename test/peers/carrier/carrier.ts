/** A second Asterisk that plays all the parties of a call, each with a tone of its own, and takes down what each one hears. */
import { type AriEvent, GONE, openAri } from './ari.ts';
import { Party, type PartyOptions, type PartyParts, toneClass } from './party.ts';
import { type Asterisk, startAsterisk } from '../asterisk/asterisk.ts';
import type { Account } from '../asterisk/conf.ts';
import { freeUdpPort } from '../asterisk/ports.ts';
import { until } from '../../support/until.ts';

/**
 * Multiples of 50 Hz, so that they can be told apart in 20 ms. None is a harmonic of another, and what µ-law makes of one
 * (its odd harmonics, folded) is at least 55 dB softer than any other; music (350 to 450 Hz) is none of them.
 */
export const PARTY_TONES = [600, 750, 900, 1600, 2000, 2200, 2500] as const;

export interface Carrier extends AsyncDisposable {
  readonly asterisk: Asterisk;
  /** The port to be given to the Asterisk under test as `carrierPort`. */
  readonly sipPort: number;
  /** The account of a phone that the carrier plays, for the Asterisk under test. */
  account(extension: string): Account;
  /** The account of a phone that is not there at all. */
  absent(extension: string): Promise<Account>;
  /** Calls go there from now on. */
  connect(asterisk: { readonly sipPort: number }): void;
  /** Somebody with that extension or number. They can be called at it and call from it. */
  party(number: string, options: PartyOptions): Party;
}

const APP = 'carrier';

export async function startCarrier(signal?: AbortSignal): Promise<Carrier> {
  await using opened = new AsyncDisposableStack();
  const asterisk = opened.use(
    await startAsterisk(
      {
        app: APP,
        prompt: true,
        musicClasses: [0, ...PARTY_TONES].map((hertz) => ({ name: hertz === 0 ? 'default' : toneClass(hertz), hertz })), // no music but the tones
        trunk: ['moh_passthrough=yes'], // hold is passed on to the other side instead of playing music to it
      },
      signal,
    ),
  );
  const parties = new Map<string, Party>();
  const faults: unknown[] = [];
  const there = new Set<string>();
  const hear = async (event: AriEvent): Promise<void> => {
    const { type, channel, args = [] } = event;
    if (channel === undefined) return;
    if (type === 'StasisStart') {
      there.add(channel.id);
      const [origin, number = ''] = args;
      if (origin === undefined) return;
      const party = parties.get(number);
      if (party) await party.arrived(channel.id);
      else await ari.ask('DELETE', `channels/${encodeURIComponent(channel.id)}?reason_code=1`, {}, GONE);
    } else for (const party of parties.values()) await party.told(event);
  };
  const ari = opened.use(
    await openAri(asterisk, APP, (event) => void hear(event).catch((fault: unknown) => faults.push(fault))),
  );
  let remote: { readonly sipPort: number } | undefined;
  const parts: PartyParts = {
    ari,
    there: async (channelId) => void (await until(() => there.has(channelId))),
    app: APP,
    sipPort: () => {
      if (remote === undefined) throw new Error('The carrier is not connected to any Asterisk');
      return remote.sipPort;
    },
  };
  const stack = opened.move();
  return {
    asterisk,
    sipPort: asterisk.sipPort,
    account: (extension) => ({ extension, contact: `sip:${extension}@127.0.0.1:${asterisk.sipPort}` }),
    absent: async (extension) => ({ extension, contact: `sip:${extension}@127.0.0.1:${await freeUdpPort()}` }),
    connect: (other) => void (remote = other),
    party(number, options) {
      const party = new Party(number, options, parts);
      parties.set(number, party);
      return party;
    },
    async [Symbol.asyncDispose]() {
      await stack.disposeAsync();
      if (faults.length > 0) throw new AggregateError(faults, 'The carrier could not do what it was told to');
    },
  };
}
