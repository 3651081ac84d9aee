/**
 * Taps: what a leg says, taken down by Asterisk into a file of its own. A snoop channel hears the leg alone, wherever it is
 * bridged, and dies with it; it is recorded as raw 8 kHz samples, which need no header and so survive every crash.
 */
import type { Clock } from '../../kernel/clock.ts';
import type { Instant, LegId, TapId } from '../../kernel/ids.ts';
import { ProviderError, type Recorded, type RecordedFile } from '../provider.ts';
import { part, type Ari, type AriAnswer } from './ari.ts';
import { refusalOf } from './faults.ts';
import { tapName, tapOfName } from './names.ts';

export interface RecorderParts {
  readonly ari: Ari;
  readonly app: string;
  readonly clock: Clock;
  readonly channelOf: (legId: LegId) => string;
}

/** The snoop channel enters our app a moment after it was made, and takes commands only there. */
const ENTERS_WITHIN_MS = 1_000;
const LOOK_EVERY_MS = 5;
const GONE_ALREADY = [404];
/** Not being written yet, or not any more. */
const NOT_LIVE = [404, 409];
/** A snoop channel hears something new every so often (res_stasis_snoop.c). */
const TICK_MS = 20;

interface Start {
  readonly tapId: TapId;
  readonly legId: LegId;
  readonly silenceMs?: number;
}

export class Recorder implements Recorded {
  readonly #parts: RecorderParts;

  constructor(parts: RecorderParts) {
    this.#parts = parts;
  }

  /** Throws ProviderError with the leg as gone when it is. */
  async start({ tapId, legId, silenceMs }: Start, signal: AbortSignal): Promise<void> {
    const { ari, app, channelOf } = this.#parts;
    const body = { spy: 'in', whisper: 'none', app, appArgs: `tap,${tapId}` };
    const path = `channels/${part(channelOf(legId))}/snoop/${part(tapId)}`;
    const made = await ari.ask('POST', path, { body }, signal);
    if (made.status === 404)
      throw new ProviderError('The PBX no longer has this leg.', { retryable: false, fault: 'gone', gone: [legId] });
    // Asterisk has no better word for an id that it has already.
    const isThere = made.status === 500 && (await this.#isThere(tapId, signal));
    if (made.status >= 300 && !isThere) throw refusalOf(made, 'POST snoop');
    await this.#write(tapId, silenceMs, signal);
  }

  async #isThere(tapId: TapId, signal: AbortSignal): Promise<boolean> {
    return (await this.#parts.ari.ask('GET', `channels/${part(tapId)}`, {}, signal)).status === 200;
  }

  async #write(tapId: TapId, silenceMs: number | undefined, signal: AbortSignal): Promise<void> {
    const { ari, app, clock } = this.#parts;
    const silence = silenceMs === undefined ? {} : { maxSilenceSeconds: Math.ceil(silenceMs / 1000) };
    const body = { name: tapName(app, tapId), format: 'sln', ifExists: 'fail', terminateOn: 'none', ...silence };
    for (let waited = 0; ; waited += LOOK_EVERY_MS) {
      const answer = await ari.ask('POST', `channels/${part(tapId)}/record`, { body }, signal);
      if (answer.status < 300) return;
      if (isWritten(answer)) {
        // It is over: a snoop channel without a file would be there for nothing.
        if (!(await this.isLive(tapId, signal))) await this.stop(tapId, signal);
        return;
      }
      const isEarly = answer.status === 404 || answer.status === 409;
      if (!isEarly || waited >= ENTERS_WITHIN_MS) throw refusalOf(answer, 'POST record');
      await clock.sleep(LOOK_EVERY_MS, signal);
    }
  }

  /**
   * Asterisk turns the sound off and on with one and the same switch. To unmute what is not mute it leaves it alone, but to
   * mute what is mute it turns it on (`recording->muted == 1` is never true, as the bit is signed; res_stasis_recording.c).
   */
  async mute(tapId: TapId, muted: boolean, signal: AbortSignal): Promise<void> {
    const path = `${this.#live(tapId)}/mute`;
    await this.#parts.ari.do('DELETE', path, {}, signal, NOT_LIVE);
    if (muted) await this.#parts.ari.do('POST', path, { once: true }, signal, NOT_LIVE);
  }

  /** Closes the file properly before the channel is taken away. */
  async stop(tapId: TapId, signal: AbortSignal): Promise<void> {
    const { ari } = this.#parts;
    await ari.do('POST', `${this.#live(tapId)}/stop`, {}, signal, NOT_LIVE);
    await ari.do('DELETE', `channels/${part(tapId)}`, {}, signal, GONE_ALREADY);
  }

  async isLive(tapId: TapId, signal: AbortSignal): Promise<boolean> {
    return (await this.#parts.ari.ask('GET', this.#live(tapId), {}, signal)).status === 200;
  }

  async fetch(tapId: TapId, signal: AbortSignal): Promise<RecordedFile | undefined> {
    const file = await this.#parts.ari.download(`${this.#stored(tapId)}/file`, signal);
    return file && { bytes: file.bytes, pcm: file.content };
  }

  media(tapId: TapId): string {
    return `recording:${tapName(this.#parts.app, tapId)}`;
  }

  tapOf(media: string): TapId | undefined {
    return media.startsWith('recording:') ? tapOfName(this.#parts.app, media.slice('recording:'.length)) : undefined;
  }

  async discard(tapId: TapId, signal: AbortSignal): Promise<void> {
    await this.#parts.ari.do('DELETE', this.#stored(tapId), {}, signal, GONE_ALREADY);
  }

  #live(tapId: TapId): string {
    return `recordings/live/${part(tapName(this.#parts.app, tapId))}`;
  }

  #stored(tapId: TapId): string {
    return `recordings/stored/${part(tapName(this.#parts.app, tapId))}`;
  }
}

/** Asked before: it is being written, or has been. */
const isWritten = ({ status, body }: AriAnswer): boolean =>
  status === 409 &&
  typeof body === 'object' &&
  body !== null &&
  'message' in body &&
  /exists/.test(String(body.message));

/**
 * When the first sample was taken: at the first tick of the snoop channel after the recording began. The ticks run from the
 * channel's making, so that this is right to a millisecond or two, where the event alone may be 20 ms early.
 */
export function firstSampleAt(startedAt: Instant, madeAt: Instant | undefined): Instant {
  if (madeAt === undefined) return startedAt + TICK_MS / 2;
  const ticks = Math.ceil((startedAt - madeAt) / TICK_MS);
  return madeAt + ticks * TICK_MS;
}
