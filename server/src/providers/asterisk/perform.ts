/** Carries out effects by REST. Each may be repeated: what is done already is not a fault. */
import type { Party, Target } from '../../calls/call.ts';
import type { Effect } from '../../floor/effect.ts';
import type { LegId, ProviderId } from '../../kernel/ids.ts';
import { ProviderError } from '../provider.ts';
import { part, refusalOf, type Ari } from './ari.ts';
import { codeOfCause } from './causes.ts';
import { channelIdOf, waitingRoom } from './names.ts';
import type { WireBridge } from './wire.ts';

export interface Dialling {
  readonly app: string;
  /** Such as `PJSIP/{extension}`. */
  readonly endpointTemplate: string;
  /** Such as `PJSIP/{number}@trunk`; empty when nothing outside can be dialled. */
  readonly trunkTemplate: string;
}

const DONE_ALREADY = [409];
const GONE_ALREADY = [404];

export class Performer {
  readonly #ari: Ari;
  readonly #providerId: ProviderId;
  readonly #dialling: Dialling;
  /** Waiting rooms that are known to be there, until the link is lost. */
  readonly #rooms = new Set<string>();

  readonly #joined: (bridge: WireBridge) => void;

  /** `joined` is told how a bridge stands whose joining was asked for again. */
  constructor(ari: Ari, providerId: ProviderId, dialling: Dialling, joined: (bridge: WireBridge) => void) {
    this.#joined = joined;
    this.#ari = ari;
    this.#providerId = providerId;
    this.#dialling = dialling;
  }

  /** A PBX that was away may have lost them. */
  forgetRooms(): void {
    this.#rooms.clear();
  }

  async perform(effect: Effect, signal: AbortSignal): Promise<void> {
    switch (effect.type) {
      case 'answer':
        return await this.#onChannel(effect.legId, 'answer', {}, signal);
      case 'wait':
        return await this.#wait(effect.legId, effect.music, signal);
      case 'indicate':
        return await this.#onChannel(effect.legId, 'ring', {}, signal);
      case 'ring':
        return await this.#ring(effect, signal);
      case 'join':
        return await this.#join(effect, signal);
      case 'hangUp':
        await this.#ari.do('DELETE', `channels/${this.#channel(effect.legId)}`, { reason_code: String(codeOfCause[effect.cause]) }, signal, GONE_ALREADY);
        return;
      case 'clear':
        await this.#ari.do('DELETE', `bridges/${part(effect.bridgeId)}`, {}, signal, GONE_ALREADY);
    }
  }

  #channel(legId: LegId): string {
    return part(channelIdOf(this.#providerId, legId));
  }

  /** A holding bridge plays the channel's own music to each, and moves legs on in milliseconds: see reference in README of the peers. */
  async #wait(legId: LegId, music: string, signal: AbortSignal): Promise<void> {
    const room = waitingRoom(this.#dialling.app, music);
    const setMusic = this.#onChannel(legId, 'variable', { variable: 'CHANNEL(musicclass)', value: music }, signal);
    await Promise.all([setMusic, this.#makeRoom(room, signal)]);
    await this.#add(room, [legId], signal);
  }

  async #onChannel(legId: LegId, what: string, query: Readonly<Record<string, string>>, signal: AbortSignal): Promise<void> {
    const answer = await this.#ari.ask('POST', `channels/${this.#channel(legId)}/${what}`, query, signal);
    if (answer.status === 404) throw gone([legId]);
    if (answer.status >= 300) throw refusalOf(answer, what);
  }

  /** 400: a channel is not there; 422: it is not in our app. */
  async #add(bridgeId: string, legIds: readonly LegId[], signal: AbortSignal): Promise<void> {
    const channel = legIds.map((legId) => channelIdOf(this.#providerId, legId)).join(',');
    const answer = await this.#ari.ask('POST', `bridges/${part(bridgeId)}/addChannel`, { channel }, signal);
    if (answer.status < 300) return;
    const missing = await Promise.all(
      legIds.map(async (legId) => (await this.#ari.ask('GET', `channels/${this.#channel(legId)}`, {}, signal)).status === 404),
    );
    const lost = legIds.filter((_legId, index) => missing[index]);
    throw lost.length > 0 ? gone(lost) : refusalOf(answer, 'addChannel');
  }

  async #makeRoom(room: string, signal: AbortSignal): Promise<void> {
    if (this.#rooms.has(room)) return;
    await this.#ari.do('POST', `bridges/${part(room)}`, { type: 'holding', name: room }, signal, DONE_ALREADY);
    this.#rooms.add(room);
  }

  async #join({ bridgeId, legIds, again }: Extract<Effect, { type: 'join' }>, signal: AbortSignal): Promise<void> {
    await this.#ari.do('POST', `bridges/${part(bridgeId)}`, { type: 'mixing', name: bridgeId }, signal, DONE_ALREADY);
    await this.#add(bridgeId, legIds, signal);
    if (!again) return;
    const bridge = (await this.#ari.do('GET', `bridges/${part(bridgeId)}`, {}, signal)) as WireBridge;
    this.#joined(bridge);
  }

  async #ring(effect: Extract<Effect, { type: 'ring' }>, signal: AbortSignal): Promise<void> {
    const { legId, callId, target, shown, timeoutMs, forLegId } = effect;
    const body = {
      endpoint: this.#endpoint(target),
      app: this.#dialling.app,
      appArgs: `agent,${callId}`,
      callerId: callerId(shown),
      timeout: Math.ceil(timeoutMs / 1000),
    };
    const path = `channels/${part(legId)}`;
    // The caller's channel lends the new one its codecs; it may be gone by now.
    const originator = forLegId === undefined ? undefined : channelIdOf(this.#providerId, forLegId);
    const answer = await this.#ari.ask('POST', path, {}, signal, originator === undefined ? body : { ...body, originator });
    if (answer.status < 300 || DONE_ALREADY.includes(answer.status)) return;
    throw new ProviderError(`The PBX could not ring the phone (status ${answer.status}).`, { retryable: false, fault: 'refused' });
  }

  #endpoint(target: Target): string {
    const { endpointTemplate, trunkTemplate } = this.#dialling;
    if (target.kind === 'extension') return endpointTemplate.replace('{extension}', target.extension);
    if (trunkTemplate === '') throw new ProviderError('No way to numbers outside is set up for this PBX.', { retryable: false, fault: 'refused' });
    return trunkTemplate.replace('{number}', target.number);
  }
}

const gone = (legIds: readonly LegId[]): ProviderError =>
  new ProviderError('The PBX no longer has this leg.', { retryable: false, fault: 'gone', gone: legIds });

/** As SIP writes it. Quotes and control characters in a name would end it early. */
function callerId({ name, number }: Party): string {
  const clean = name.replaceAll(/["\\<>\u0000-\u001f]/g, ' ').trim();
  return clean === '' ? number : `"${clean}" <${number.replaceAll(/[^0-9+*#a-z]/gi, '')}>`;
}
