/**
 * Puts supervisors where they are wanted. Beside a conversation means: in a room of their own with a snoop channel at the
 * ear of a party. A snoop can't be changed, so a new one is in the room before the old one goes: nothing is lost at a
 * change. Each step may be repeated.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Effect } from '../../floor/effect.ts';
import type { LegId, SupervisionId } from '../../kernel/ids.ts';
import { ProviderError } from '../provider.ts';
import { part, type Ari } from './ari.ts';
import { refusalOf } from './faults.ts';
import type { Memory } from './memory.ts';
import { spyIdOf, spyRoomName, supervisionOfSpy } from './names.ts';
import type { WireBridge } from './wire.ts';

export interface SuperviserParts {
  readonly ari: Ari;
  readonly app: string;
  readonly memory: () => Memory;
  readonly channelOf: (legId: LegId) => string;
}

type Supervise = Extract<Effect, { type: 'supervise' }>;

const DONE_ALREADY = [409];
const GONE_ALREADY = [404];
/** 409: it is just being removed. */
const GOING_OR_GONE = [404, 409];
/** A snoop channel comes into our app some milliseconds after it was made, and is not to be moved before that. */
const SNOOP_TRIES = 100;
const SNOOP_RETRY_MS = 10;

export class Superviser {
  readonly #parts: SuperviserParts;

  constructor(parts: SuperviserParts) {
    this.#parts = parts;
  }

  async supervise({ supervisionId, legId, place }: Supervise, signal: AbortSignal): Promise<void> {
    if (place.kind === 'inside') {
      await this.#enter(place.bridgeId, legId, signal);
      return await this.#dismiss(supervisionId, undefined, signal);
    }
    const room = { type: 'mixing', name: spyRoomName(this.#parts.app) };
    await this.#ari.do('POST', `bridges/${part(supervisionId)}`, { body: room }, signal, DONE_ALREADY);
    const spy = place.kind === 'beside' ? await this.#spy(supervisionId, place, signal) : undefined;
    await this.#enter(supervisionId, legId, signal);
    await this.#dismiss(supervisionId, spy, signal);
  }

  /** Nothing of it is left after this. */
  async clear(supervisionId: SupervisionId, signal: AbortSignal): Promise<void> {
    await this.#dismiss(supervisionId, undefined, signal);
    await this.#ari.do('DELETE', `bridges/${part(supervisionId)}`, {}, signal, GOING_OR_GONE);
  }

  get #ari(): Ari {
    return this.#parts.ari;
  }

  /** What the party says and hears; a whisper is put into what goes out to it. */
  async #spy(
    supervisionId: SupervisionId,
    { mode, targetLegId }: Extract<Supervise['place'], { kind: 'beside' }>,
    signal: AbortSignal,
  ): Promise<string> {
    const spy = spyIdOf(supervisionId, mode, targetLegId);
    if ((await this.#members(supervisionId, signal)).includes(spy)) return spy;
    const whisper = mode === 'whisper' ? 'out' : 'none';
    const body = { spy: 'both', whisper, app: this.#parts.app, appArgs: `spy,${supervisionId}` };
    const target = part(this.#parts.channelOf(targetLegId));
    const answer = await this.#ari.ask('POST', `channels/${target}/snoop/${part(spy)}`, { body }, signal);
    if (answer.status === 404) throw gone(targetLegId);
    // Asterisk says 500 of one that is there already.
    if (answer.status >= 300 && (await this.#ari.ask('GET', `channels/${part(spy)}`, {}, signal)).status >= 300)
      throw refusalOf(answer, 'POST snoop');
    for (let tries = 1; ; tries += 1) {
      const added = await this.#add(supervisionId, spy, signal);
      if (added.status < 300) return spy;
      if (added.status !== 422 || tries >= SNOOP_TRIES) throw refusalOf(added, 'POST addChannel');
      await sleep(SNOOP_RETRY_MS, undefined, { signal });
    }
  }

  /** One who is there already would be taken out and put in again, which can be heard. */
  async #enter(bridgeId: string, legId: LegId, signal: AbortSignal): Promise<void> {
    const channel = this.#parts.channelOf(legId);
    if ((await this.#members(bridgeId, signal)).includes(channel)) return;
    const answer = await this.#add(bridgeId, channel, signal);
    if (answer.status < 300) return;
    const found = await this.#ari.ask('GET', `channels/${part(channel)}`, {}, signal);
    throw found.status === 404 ? gone(legId) : refusalOf(answer, 'POST addChannel');
  }

  #add(bridgeId: string, channel: string, signal: AbortSignal) {
    return this.#ari.ask('POST', `bridges/${part(bridgeId)}/addChannel`, { body: { channel: [channel] } }, signal);
  }

  async #members(bridgeId: string, signal: AbortSignal): Promise<readonly string[]> {
    const bridge = (await this.#ari.do('GET', `bridges/${part(bridgeId)}`, {}, signal, GONE_ALREADY)) as
      | Partial<WireBridge>
      | undefined; // Asterisk's own JSON
    return bridge?.channels ?? [];
  }

  /** Every snoop channel of the supervision but this one. */
  async #dismiss(supervisionId: SupervisionId, kept: string | undefined, signal: AbortSignal): Promise<void> {
    const known = [...this.#parts.memory().spies, ...(await this.#members(supervisionId, signal))];
    const spies = new Set(known.filter((id) => id !== kept && supervisionOfSpy(id) === supervisionId));
    await Promise.all(
      Array.from(spies, (id) => this.#ari.do('DELETE', `channels/${part(id)}`, {}, signal, GONE_ALREADY)),
    );
  }
}

const gone = (legId: LegId): ProviderError =>
  new ProviderError('The PBX no longer has this leg.', { retryable: false, fault: 'gone', gone: [legId] });
