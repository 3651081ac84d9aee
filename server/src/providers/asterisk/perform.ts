/** Carries out effects by REST. Each may be repeated: what is done already is not a fault. */
import type { Party, Target } from '../../calls/call.ts';
import type { Effect } from '../../floor/effect.ts';
import { writeNumber, type Spelling } from '../../kernel/e164.ts';
import type { LegId, ProviderId } from '../../kernel/ids.ts';
import { ProviderError } from '../provider.ts';
import { part, type Ari, type AriAnswer } from './ari.ts';
import { codeOfCause } from './causes.ts';
import { refusalOf } from './faults.ts';
import { channelOf, type Memory } from './memory.ts';
import { talkBridgeName, waitingRoom } from './names.ts';
import { play, stopPlay } from './prompts.ts';
import type { Recorder } from './recording.ts';
import { Superviser } from './supervise.ts';
import type { WireBridge } from './wire.ts';

export interface Dialling {
  readonly app: string;
  /** Such as `PJSIP/{extension}`. */
  readonly endpointTemplate: string;
  /** Such as `PJSIP/{number}@trunk`; empty when nothing outside can be dialled. */
  readonly trunkTemplate: string;
  /** How the trunk writes numbers. */
  readonly spelling: Spelling;
}

export interface PerformerParts {
  readonly ari: Ari;
  readonly providerId: ProviderId;
  readonly dialling: Dialling;
  readonly recorder: Recorder;
  /** As the events have told it so far. */
  readonly memory: () => Memory;
  /** Told how a talk bridge stands that was there already. */
  readonly joined: (bridge: WireBridge) => void;
}

const DONE_ALREADY = [409];
const GONE_ALREADY = [404];
/** 409: it is just being removed. */
const GOING_OR_GONE = [404, 409];
/** In a holding bridge nobody but a holding participant is played music (bridge_holding.c). */
const WAITS = 'holding_participant';

export class Performer {
  readonly #parts: PerformerParts;
  readonly #superviser: Superviser;
  /** Waiting rooms that are known to be there, until the link is lost. */
  readonly #rooms = new Set<string>();

  constructor(parts: PerformerParts) {
    this.#parts = parts;
    const { ari, dialling, memory } = parts;
    this.#superviser = new Superviser({ ari, app: dialling.app, memory, channelOf: (legId) => this.#channelId(legId) });
  }

  /** A PBX that was away may have lost them. */
  forgetRooms(): void {
    this.#rooms.clear();
  }

  async perform(effect: Effect, signal: AbortSignal): Promise<void> {
    switch (effect.type) {
      case 'answer':
        return await this.#answer(effect.legId, signal);
      case 'wait':
        return await this.#wait(effect.legId, effect.music || 'default', signal);
      case 'aside':
        return await this.#aside(effect.legId, signal);
      case 'indicate':
        return await this.#onChannel(effect.legId, 'ring', {}, signal);
      case 'ring':
        return await this.#ring(effect, signal);
      case 'join':
        return await this.#join(effect, signal);
      case 'supervise':
        return await this.#superviser.supervise(effect, signal);
      case 'clearSupervision':
        return await this.#superviser.clear(effect.supervisionId, signal);
      case 'hangUp': {
        const query = { reason_code: String(codeOfCause[effect.cause]) };
        await this.#ari.do('DELETE', `channels/${this.#channel(effect.legId)}`, { query }, signal, GONE_ALREADY);
        return;
      }
      case 'mute': {
        const path = `channels/${this.#channel(effect.legId)}/mute`;
        // What comes from the phone, that is: it goes on hearing.
        await this.#ari.do(effect.muted ? 'POST' : 'DELETE', path, { query: { direction: 'in' } }, signal);
        return;
      }
      case 'play':
        return await play(effect, this.#prompts, signal);
      case 'stopPlay':
        return await stopPlay(effect.playId, this.#prompts, signal);
      case 'dtmf':
        return await this.#onChannel(effect.legId, 'dtmf', { dtmf: effect.digits }, signal);
      case 'record':
        return await this.#parts.recorder.start(effect, signal);
      case 'muteRecord':
        return await this.#parts.recorder.mute(effect.tapId, effect.muted, signal);
      case 'stopRecord':
        return await this.#parts.recorder.stop(effect.tapId, signal);
      case 'messageWaiting':
        return await this.#tellWaiting(effect, signal);
      case 'clear':
        await this.#ari.do('DELETE', `bridges/${part(effect.bridgeId)}`, {}, signal, GOING_OR_GONE);
    }
  }

  /** 404: this Asterisk has no mailboxes that others may set (res_mwi_external), but states of devices, which keys can show. */
  async #tellWaiting(
    { mailbox, new: newMessages, old: oldMessages }: Extract<Effect, { type: 'messageWaiting' }>,
    signal: AbortSignal,
  ): Promise<void> {
    const query = { oldMessages: String(oldMessages), newMessages: String(newMessages) };
    const answer = await this.#ari.ask('PUT', `mailboxes/${part(mailbox)}`, { query }, signal);
    if (answer.status < 300) return;
    if (!GONE_ALREADY.includes(answer.status)) throw refusalOf(answer, 'PUT mailboxes');
    const state = { deviceState: newMessages > 0 ? 'INUSE' : 'NOT_INUSE' };
    await this.#ari.do(
      'PUT',
      `deviceStates/${part(`Stasis:mailbox-${mailbox}`)}`,
      { query: state },
      signal,
      GONE_ALREADY,
    );
  }

  get #ari(): Ari {
    return this.#parts.ari;
  }

  get #prompts() {
    return { ari: this.#parts.ari, channelOf: (legId: LegId) => this.#channelId(legId) };
  }

  #channelId(legId: LegId): string {
    return channelOf(this.#parts.memory(), this.#parts.providerId, legId);
  }

  #channel(legId: LegId): string {
    return part(this.#channelId(legId));
  }

  /** Answering stops the music of one who waits already, even of one who has been answered before. */
  async #answer(legId: LegId, signal: AbortSignal): Promise<void> {
    await this.#onChannel(legId, 'answer', {}, signal);
    if (this.#parts.memory().channels.get(this.#channelId(legId))?.room !== undefined)
      await this.#onChannel(legId, 'moh', {}, signal);
  }

  /**
   * Into a holding bridge, and music. Starting it once more is what one needs who was there before or comes from another
   * room, and what opens early media (183) for one who is not answered; the ringing before that (180) is for networks that
   * let no early media through. The music ends by itself when the leg goes on into a talk bridge.
   */
  async #wait(legId: LegId, music: string, signal: AbortSignal): Promise<void> {
    const room = waitingRoom(this.#parts.dialling.app, music);
    const known = this.#parts.memory().channels.get(this.#channelId(legId));
    if (known?.room !== room) {
      await Promise.all([
        this.#onChannel(legId, 'variable', { variable: 'CHANNEL(musicclass)', value: music }, signal),
        this.#makeRoom(room, signal),
        ...(known?.answered === false ? [this.#onChannel(legId, 'ring', {}, signal)] : []),
      ]);
      await this.#enter(room, legId, signal);
    }
    await this.#onChannel(legId, 'moh', { mohClass: music }, signal);
  }

  /** Who is not in a room is told to be quiet all the same: music that was begun for one who is nowhere goes on. */
  async #aside(legId: LegId, signal: AbortSignal): Promise<void> {
    const room = this.#parts.memory().channels.get(this.#channelId(legId))?.room;
    const body = { channel: [this.#channelId(legId)] };
    if (room !== undefined) await this.#ari.ask('POST', `bridges/${part(room)}/removeChannel`, { body }, signal);
    const [music] = await Promise.all([
      this.#ari.ask('DELETE', `channels/${this.#channel(legId)}/moh`, {}, signal),
      this.#quieten(legId, signal),
    ]);
    if (music.status === 404) throw gone([legId]);
  }

  /** The room may have been removed behind our back. */
  async #enter(room: string, legId: LegId, signal: AbortSignal): Promise<void> {
    const answer = await this.#add(room, [legId], signal, { role: WAITS });
    if (answer.status === 404) {
      this.#rooms.delete(room);
      await this.#makeRoom(room, signal);
      await this.#added(await this.#add(room, [legId], signal, { role: WAITS }), [legId], signal);
    } else await this.#added(answer, [legId], signal);
  }

  async #makeRoom(room: string, signal: AbortSignal): Promise<void> {
    if (this.#rooms.has(room)) return;
    await this.#ari.do(
      'POST',
      `bridges/${part(room)}`,
      { body: { type: 'holding', name: room } },
      signal,
      DONE_ALREADY,
    );
    this.#rooms.add(room);
  }

  async #join({ bridgeId, legIds, again }: Extract<Effect, { type: 'join' }>, signal: AbortSignal): Promise<void> {
    const path = `bridges/${part(bridgeId)}`;
    const body = { type: 'mixing', name: talkBridgeName(this.#parts.dialling.app) };
    const [made] = await Promise.all([
      this.#ari.ask('POST', path, { body }, signal),
      ...legIds.map((legId) => this.#quieten(legId, signal)),
    ]);
    if (made.status >= 300 && !DONE_ALREADY.includes(made.status)) throw refusalOf(made, 'POST bridges');
    const isNew = made.status < 300;
    // One who is in it already would be taken out and put in again, which can be heard.
    const members = isNew ? [] : await this.#members(path, signal);
    const missing = legIds.filter((legId) => !members.includes(this.#channelId(legId)));
    if (missing.length > 0) await this.#added(await this.#add(bridgeId, missing, signal), missing, signal);
    if (isNew && again !== true) return;
    const bridge = (await this.#ari.do('GET', path, {}, signal)) as WireBridge; // Asterisk's own JSON
    if (legIds.every((legId) => bridge.channels.includes(this.#channelId(legId)))) this.#parts.joined(bridge);
  }

  async #members(path: string, signal: AbortSignal): Promise<readonly string[]> {
    const bridge = (await this.#ari.do('GET', path, {}, signal)) as WireBridge; // Asterisk's own JSON
    return bridge.channels;
  }

  /** A ringing tone goes on in the talk bridge, unless the leg comes out of a waiting room. */
  async #quieten(legId: LegId, signal: AbortSignal): Promise<void> {
    const known = this.#parts.memory().channels.get(this.#channelId(legId));
    if (known === undefined || known.room !== undefined) return;
    // Whoever is gone, or not answered yet, is told so by the joining itself.
    await this.#ari.ask('DELETE', `channels/${this.#channel(legId)}/ring`, {}, signal);
  }

  #add(
    bridgeId: string,
    legIds: readonly LegId[],
    signal: AbortSignal,
    role: { readonly role?: string } = {},
  ): Promise<AriAnswer> {
    const channel = legIds.map((legId) => this.#channelId(legId));
    return this.#ari.ask('POST', `bridges/${part(bridgeId)}/addChannel`, { body: { channel, ...role } }, signal);
  }

  /** 400: one of them is not there; 422: it is not in our app. Nobody was moved then. */
  async #added(answer: AriAnswer, legIds: readonly LegId[], signal: AbortSignal): Promise<void> {
    if (answer.status < 300) return;
    const asked = await Promise.all(
      legIds.map(async (legId) => ({
        legId,
        found: (await this.#ari.ask('GET', `channels/${this.#channel(legId)}`, {}, signal)).status !== 404,
      })),
    );
    const lost = asked.filter(({ found }) => !found).map(({ legId }) => legId);
    throw lost.length > 0 ? gone(lost) : refusalOf(answer, 'POST addChannel');
  }

  async #onChannel(legId: LegId, what: string, body: object, signal: AbortSignal): Promise<void> {
    const answer = await this.#ari.ask('POST', `channels/${this.#channel(legId)}/${what}`, { body }, signal);
    if (answer.status === 404) throw gone([legId]);
    if (answer.status >= 300) throw refusalOf(answer, `POST ${what}`);
  }

  async #ring(effect: Extract<Effect, { type: 'ring' }>, signal: AbortSignal): Promise<void> {
    const { legId, callId, target, shown, timeoutMs, forLegId } = effect;
    const body = {
      endpoint: endpoint(target, this.#parts.dialling),
      app: this.#parts.dialling.app,
      appArgs: `agent,${callId},${legId}`,
      callerId: callerId(shown, target, this.#parts.dialling),
      // A phone's transfer button is told to us instead of being carried out behind our back.
      variables: { 'PJSIP_TRANSFER_HANDLING()': 'ari-only' },
      timeout: Math.ceil(timeoutMs / 1000),
    };
    const path = `channels/${part(legId)}`;
    // For whose sake it is rung: lends its codecs, and the records of both belong together.
    const originator = forLegId === undefined ? {} : { originator: this.#channelId(forLegId) };
    let answer = await this.#ari.ask('POST', path, { body: { ...body, ...originator } }, signal);
    // The originator has gone a moment ago. It is not for us to decide what that means.
    if (answer.status === 400 && forLegId !== undefined) answer = await this.#ari.ask('POST', path, { body }, signal);
    if (answer.status < 300 || DONE_ALREADY.includes(answer.status)) return;
    if (answer.status === 500)
      throw new ProviderError('The PBX can’t ring this phone: it does not know it, or the phone is not registered.', {
        retryable: false,
        fault: 'refused',
      });
    throw refusalOf(answer, 'POST channels');
  }
}

const gone = (legIds: readonly LegId[]): ProviderError =>
  new ProviderError('The PBX no longer has this leg.', { retryable: false, fault: 'gone', gone: legIds });

/** What is put into a template must not be able to change what is dialled: `1001&Local/…` would ring two. */
function endpoint(target: Target, { endpointTemplate, trunkTemplate, spelling }: Dialling): string {
  const refused = (message: string): ProviderError =>
    new ProviderError(message, { retryable: false, fault: 'refused' });
  if (target.kind === 'extension') {
    if (!/^[\w.+*#-]{1,64}$/.test(target.extension))
      throw refused('This extension has characters that no extension has.');
    return endpointTemplate.replace('{extension}', () => target.extension);
  }
  if (trunkTemplate === '') throw refused('No way to numbers outside is set up for this PBX.');
  if (!/^\+?[0-9*#]{1,32}$/.test(target.number)) throw refused('This number has characters that can’t be dialled.');
  return trunkTemplate.replace('{number}', () => writeNumber(target.number, spelling));
}

/** As SIP writes it. Quotes and control characters in a name would end it early. */
function callerId({ name, number }: Party, target: Target, { spelling }: Dialling): string {
  const clean = name.replaceAll(/["\\<>\p{Cc}]/gu, ' ').trim();
  const written = target.kind === 'outside' ? writeNumber(number, spelling) : number;
  const digits = written.replaceAll(/[^0-9+*#a-z]/gi, '');
  return clean === '' ? digits : `"${clean}" <${digits}>`;
}
