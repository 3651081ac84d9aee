/** One party: somebody with a number and a tone, who is called or calls, and whose ear is taken down. */
import { setTimeout as delay } from 'node:timers/promises';
import { until } from '../../support/until.ts';
import { type Ari, type AriEvent, GONE } from './ari.ts';
import { type Ear, openEar } from './ear.ts';
import type { Pcm } from './rtp.ts';

export interface Manner {
  /** What it does with a call; a party that is on the line already is always busy. */
  readonly manner: 'answers' | 'busy' | 'rejects' | 'neverAnswers';
  readonly answerAfterMs: number;
}

export interface PartyOptions extends Partial<Manner> {
  /** Its own steady tone, see PARTY_TONES. */
  readonly tone: number;
}

interface Line {
  readonly channelId: string;
  readonly ear: Ear;
  state: 'ringing' | 'up' | 'over';
}

export interface PartyParts {
  readonly ari: Ari;
  /** Resolves when that channel has come into our hands. */
  readonly there: (channelId: string) => Promise<void>;
  readonly app: string;
  /** Where calls go: the SIP port of the Asterisk under test. */
  readonly sipPort: () => number;
}

/** In samples: what was sent by then has come by now. */
const SETTLED = 60 * 8;
const REFERRED_MS = 300;
const CAUSES = { busy: 17, rejects: 21 } as const;

export class Party {
  readonly number: string;
  readonly tone: number;
  /** The digits that were pressed for it to hear. */
  readonly digits: string[] = [];
  #manner: Manner;
  #line: Line | undefined;
  /** How many calls it has been rung for. */
  #rings = 0;
  readonly #parts: PartyParts;

  constructor(number: string, { tone, manner = 'answers', answerAfterMs = 100 }: PartyOptions, parts: PartyParts) {
    this.number = number;
    this.tone = tone;
    this.#manner = { manner, answerAfterMs };
    this.#parts = parts;
  }

  /** From its latest call, also when that is over. */
  get state(): 'idle' | Line['state'] {
    return this.#line?.state ?? 'idle';
  }

  get rings(): number {
    return this.#rings;
  }

  /** The next call is taken otherwise. */
  become(manner: Partial<Manner>): void {
    this.#manner = { ...this.#manner, ...manner };
  }

  /** Resolves when the call is on its way; `answered` tells the rest. */
  async call(number: string): Promise<void> {
    const channelId = `${this.number}-calls-${++made}`;
    const endpoint = `PJSIP/trunk/sip:${number}@127.0.0.1:${this.#parts.sipPort()}`;
    this.#line = { channelId, ear: await openEar(), state: 'ringing' };
    await this.#ask('POST', 'channels/create', { endpoint, app: this.#parts.app, channelId, formats: 'ulaw' });
    await this.#parts.there(channelId);
    await this.#listen(this.#line);
    await this.#ask('POST', `${this.#channel}/dial`, { timeout: 120 });
  }

  /** When both sides have picked up. */
  async answered(withinMs = 15_000): Promise<void> {
    await until(() => this.state === 'up', withinMs);
  }

  async ringing(withinMs = 15_000): Promise<void> {
    await until(() => this.state === 'ringing', withinMs);
  }

  async over(withinMs = 15_000): Promise<void> {
    await until(() => this.state === 'over', withinMs);
  }

  /** Takes the call that rings now, whatever its manner. */
  async answer(): Promise<void> {
    await this.#ask('POST', `${this.#channel}/answer`);
  }

  async hangUp(): Promise<void> {
    await this.#parts.ari.ask('DELETE', this.#channel, {}, GONE);
    await this.over();
  }

  /** The phone's own hold button: a re-INVITE with `sendonly`. The phone sends nothing more. */
  async hold(): Promise<void> {
    await this.#ask('POST', `${this.#channel}/hold`);
    await this.quieten();
  }

  async resume(): Promise<void> {
    await this.#ask('DELETE', `${this.#channel}/hold`);
    await this.speak();
  }

  /** Says its tone, from now on. */
  async speak(): Promise<void> {
    await this.#ask('POST', `${this.#channel}/moh`, { mohClass: toneClass(this.tone) });
  }

  /** Says nothing more, until it speaks. */
  async quieten(): Promise<void> {
    await this.#ask('DELETE', `${this.#channel}/moh`);
  }

  /** The phone's own transfer button: a REFER within the call. As phones do, it hangs up a moment later. */
  async refer(number: string): Promise<void> {
    const endpoint = `PJSIP/sip:${number}@127.0.0.1:${this.#parts.sipPort()}`;
    await this.#ask('POST', `${this.#channel}/redirect`, { endpoint });
    await delay(REFERRED_MS);
    await this.hangUp();
  }

  /** Presses keys, as RFC 4733 events. */
  async press(digits: string): Promise<void> {
    await this.#ask('POST', `${this.#channel}/dtmf`, { dtmf: digits, duration: 100, between: 100 });
  }

  /** All that it has heard in its latest call, from before the answer on, with silence where nothing came. */
  heard(): Pcm {
    return this.#ear.heard();
  }

  /** The position in `heard()` that is now. */
  mark(): number {
    return this.#ear.position;
  }

  /** Waits until it has heard that much more, and gives that part. */
  async listen(ms: number, from = this.mark()): Promise<Pcm> {
    const to = from + ms * 8;
    await until(() => this.#ear.position >= to + SETTLED, ms + 5_000);
    return this.heard().slice(from, to);
  }

  /** The carrier has a call for it. */
  async arrived(channelId: string): Promise<void> {
    const { manner, answerAfterMs } = this.#manner;
    const refusal = this.#busy ? 'busy' : manner;
    if (refusal === 'busy' || refusal === 'rejects') {
      const path = `channels/${encodeURIComponent(channelId)}?reason_code=${CAUSES[refusal]}`;
      await this.#parts.ari.ask('DELETE', path, {}, GONE);
      return;
    }
    const line: Line = { channelId, ear: await openEar(), state: 'ringing' };
    this.#line = line;
    this.#rings += 1;
    await this.#ask('POST', `${this.#channel}/ring`);
    await this.#listen(line);
    if (manner === 'neverAnswers') return;
    await delay(answerAfterMs);
    if (this.#line === line && line.state === 'ringing') await this.answer();
  }

  /** What Asterisk tells of one of its channels. */
  async told({ type, channel, digit }: AriEvent): Promise<void> {
    const line = this.#line;
    if (line === undefined || channel?.id !== line.channelId) return;
    if (type === 'ChannelDtmfReceived' && digit !== undefined) this.digits.push(digit);
    if ((type === 'ChannelDestroyed' || type === 'StasisEnd') && line.state !== 'over') await this.#end(line);
    if (type === 'ChannelStateChange' && channel.state === 'Up' && line.state === 'ringing') {
      line.state = 'up';
      await this.speak();
    }
  }

  get #busy(): boolean {
    return this.#line !== undefined && this.#line.state !== 'over';
  }

  get #ear(): Ear {
    if (this.#line === undefined) throw new Error(`${this.number} has never been on the line`);
    return this.#line.ear;
  }

  get #channel(): string {
    if (this.#line === undefined) throw new Error(`${this.number} has never been on the line`);
    return `channels/${encodeURIComponent(this.#line.channelId)}`;
  }

  /** A bridge of the party's channel with one that sends our ear what the party is sent. */
  async #listen(line: Line): Promise<void> {
    const { channelId, ear } = line;
    const { app } = this.#parts;
    const earId = `${channelId}-ear`;
    const media = {
      app,
      channelId: earId,
      external_host: `127.0.0.1:${ear.port}`,
      format: 'ulaw',
      variables: { 'CALLERID(num)': this.number }, // whom the party's channel is connected to is whose number it calls with
    };
    await this.#ask('POST', 'channels/externalMedia', media);
    await this.#parts.there(earId);
    await this.#ask('POST', `bridges/${encodeURIComponent(channelId)}`, { type: 'mixing' });
    const path = `bridges/${encodeURIComponent(channelId)}/addChannel`;
    await this.#parts.ari.ask('POST', path, { channel: [channelId, earId] }, [400, ...GONE]);
    if (line.state === 'over') await this.#end(line); // hung up meanwhile
  }

  async #end(line: Line): Promise<void> {
    line.state = 'over';
    await line.ear.close();
    await this.#ask('DELETE', `channels/${encodeURIComponent(`${line.channelId}-ear`)}`);
    await this.#ask('DELETE', `bridges/${encodeURIComponent(line.channelId)}`);
  }

  #ask(method: 'POST' | 'DELETE', path: string, body: object = {}): Promise<void> {
    return this.#parts.ari.ask(method, path, body, GONE);
  }
}

let made = 0;

/** The music class by which a party's tone is played. */
export const toneClass = (hertz: number): string => `tone-${hertz}`;
