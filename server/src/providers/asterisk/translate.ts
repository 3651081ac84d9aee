/** From Asterisk's events to ours. Pure but for the memory that is passed in. */
import type { PhoneState } from '../../agents/agent.ts';
import type { ProviderEvent } from '../../floor/event.ts';
import type { LegId, ProviderId } from '../../kernel/ids.ts';
import { causeOf } from './causes.ts';
import { forget, newKnown, type Known, type Memory } from './memory.ts';
import { bridgeIdOf, extensionOf, isOurLeg, isSpy, isTalkBridge, isTap, isWaitingRoom, legIdOf } from './names.ts';
import { promptTold } from './prompts.ts';
import { tapTold } from './taps.ts';
import type { WireBridge, WireChannel, WireEndpoint, WireEvent } from './wire.ts';

export interface Translation {
  readonly providerId: ProviderId;
  readonly app: string;
  readonly endpointTemplate: string;
  /** The endpoint that leads outside, which is no phone; absent when there is none. */
  readonly trunk?: string;
}

const nothing: readonly ProviderEvent[] = [];

export function translate(event: WireEvent, about: Translation, memory: Memory): readonly ProviderEvent[] {
  const { channel, peer, bridge, endpoint } = event;
  if (isSpy(channel?.id ?? '')) return spied(event, memory);
  if (event.recording || isTap(channel?.id ?? '')) return tapTold(event, about, memory);
  switch (event.type) {
    case 'StasisStart':
      return channel ? entered(channel, event, about, memory) : nothing;
    case 'ChannelStateChange':
      return channel ? stateChanged(channel, about, memory) : nothing;
    case 'Dial':
      return peer ? dialled(peer, event.dialstatus ?? '', about, memory) : nothing;
    case 'ChannelHold':
    case 'ChannelUnhold':
      return channel ? heldItself(channel, event.type === 'ChannelHold', about, memory) : nothing;
    case 'ChannelTransfer':
      return transferAsked(event, about, memory);
    case 'ChannelDtmfReceived':
    case 'PlaybackFinished':
      return promptTold(event, about.providerId, memory);
    case 'ChannelHangupRequest':
      return channel ? hangingUp(channel, event, about, memory) : nothing;
    case 'StasisEnd':
      return channel ? ended(channel, about, memory) : nothing;
    case 'ChannelDestroyed':
      return channel ? destroyed(channel, event.cause, about, memory) : nothing;
    case 'ChannelEnteredBridge':
      return channel && bridge ? moved(channel, bridge, about, memory) : nothing;
    case 'ChannelLeftBridge':
      return channel && bridge ? movedOut(channel, bridge, memory) : nothing;
    case 'EndpointStateChange':
      return endpoint ? phoneChanged(endpoint, about, memory) : nothing;
    default:
      return nothing;
  }
}

/** Nobody's leg. */
function spied({ type, channel }: WireEvent, memory: Memory): readonly ProviderEvent[] {
  if (type === 'StasisStart' && channel) memory.spies.add(channel.id);
  if ((type === 'StasisEnd' || type === 'ChannelDestroyed') && channel) memory.spies.delete(channel.id);
  return nothing;
}

export const remoteOf = ({ caller }: WireChannel) => ({ number: caller?.number ?? '', name: caller?.name ?? '' });

export const phoneState = (state: string | undefined): PhoneState =>
  state === 'online' || state === 'offline' ? state : 'unknown';

/** The leg of a channel that we ring, known from its first event on; undefined for everyone else's channels. */
function rungLeg({ id }: WireChannel, { providerId }: Translation, { channels, ended }: Memory): Known | undefined {
  const known = channels.get(id);
  if (known) return known.rung ? known : undefined;
  if (!isOurLeg(id) || ended.has(id)) return undefined;
  const made = newKnown(legIdOf(providerId, id), true);
  channels.set(id, made);
  return made;
}

function entered(channel: WireChannel, event: WireEvent, about: Translation, memory: Memory): readonly ProviderEvent[] {
  if (event.replace_channel) return replaced(event.replace_channel, channel, memory);
  const { providerId } = about;
  const rung = rungLeg(channel, about, memory);
  // Only now does it take commands: answering a moment earlier would be too early to join it.
  if (rung) return channel.state === 'Up' ? answered(rung, about) : nothing;
  if (memory.channels.has(channel.id)) return nothing;
  const known = newKnown(legIdOf(providerId, channel.id), false);
  known.answered = channel.state === 'Up';
  memory.channels.set(channel.id, known);
  const number = event.args?.[1] ?? channel.dialplan?.exten ?? '';
  return [
    {
      type: 'leg.arrived',
      providerId,
      legId: known.legId,
      dialled: number,
      remote: remoteOf(channel),
      answered: known.answered,
    },
  ];
}

/** A channel took another's place (an attended transfer by phone): the same leg goes on with another id. */
function replaced(old: WireChannel, channel: WireChannel, memory: Memory): readonly ProviderEvent[] {
  const known = memory.channels.get(old.id);
  if (!known) return nothing;
  forget(memory, old.id, known);
  memory.channels.set(channel.id, known);
  memory.moved.set(known.legId, channel.id);
  return nothing;
}

function stateChanged(channel: WireChannel, about: Translation, memory: Memory): readonly ProviderEvent[] {
  const rung = rungLeg(channel, about, memory);
  if (rung) return channel.state === 'Ringing' ? rings(rung, about) : nothing;
  const known = memory.channels.get(channel.id);
  return known && channel.state === 'Up' ? answered(known, about) : nothing;
}

function dialled(peer: WireChannel, status: string, about: Translation, memory: Memory): readonly ProviderEvent[] {
  const rung = rungLeg(peer, about, memory);
  if (!rung || status === '') return nothing;
  rung.dialStatus = status;
  return status === 'RINGING' ? rings(rung, about) : nothing;
}

function answered(known: Known, { providerId }: Translation): readonly ProviderEvent[] {
  if (known.answered) return nothing;
  known.answered = true;
  return [{ type: 'leg.answered', providerId, legId: known.legId }];
}

function rings(known: Known, { providerId }: Translation): readonly ProviderEvent[] {
  if (known.ringing || known.answered) return nothing;
  known.ringing = true;
  return [{ type: 'leg.ringing', providerId, legId: known.legId }];
}

/** The hold button of a phone. Asterisk plays music to the others in the bridge by itself. */
function heldItself(
  { id }: WireChannel,
  held: boolean,
  { providerId }: Translation,
  { channels }: Memory,
): readonly ProviderEvent[] {
  const known = channels.get(id);
  return known ? [{ type: 'leg.heldItself', providerId, legId: known.legId, held }] : nothing;
}

/** The transfer button of a phone (REFER), which Asterisk leaves to us. */
function transferAsked(
  { referred_by, refer_to }: WireEvent,
  { providerId }: Translation,
  { channels }: Memory,
): readonly ProviderEvent[] {
  const known = channels.get(referred_by?.source_channel?.id ?? '');
  const to = refer_to?.requested_destination?.destination;
  return known && to ? [{ type: 'leg.transferAsked', providerId, legId: known.legId, to }] : nothing;
}

/**
 * The other side has hung up: its phone is free, though Asterisk takes some milliseconds to take the channel down. Of a
 * leg that nobody has answered the end says more.
 */
function hangingUp(
  channel: WireChannel,
  { cause, soft }: WireEvent,
  about: Translation,
  memory: Memory,
): readonly ProviderEvent[] {
  const known = memory.channels.get(channel.id);
  if (!known || cause === undefined || soft === true) return nothing;
  if (known.answered) return left(channel, known, cause, about, memory);
  known.hangUpCode = cause;
  return nothing;
}

/**
 * A caller has left our app. Asterisk says no more of the channel after that, unless its endpoint is subscribed, and it
 * may live on where a transfer took it. Of a leg that we ring we hear the end, and its true cause, in any case.
 */
function ended(channel: WireChannel, about: Translation, memory: Memory): readonly ProviderEvent[] {
  const known = memory.channels.get(channel.id);
  return known && !known.rung ? left(channel, known, known.hangUpCode ?? 16, about, memory) : nothing;
}

function destroyed(
  channel: WireChannel,
  code: number | undefined,
  about: Translation,
  memory: Memory,
): readonly ProviderEvent[] {
  // A leg that could not even be dialled has no event before this one.
  const known = rungLeg(channel, about, memory) ?? memory.channels.get(channel.id);
  return known ? left(channel, known, code, about, memory) : nothing;
}

function left(
  { id }: WireChannel,
  known: Known,
  code: number | undefined,
  { providerId }: Translation,
  memory: Memory,
): readonly ProviderEvent[] {
  forget(memory, id, known);
  const cause = causeOf(code, known.rung && !known.answered && !known.ringing ? known.dialStatus : undefined);
  return [{ type: 'leg.left', providerId, legId: known.legId, cause }];
}

function moved(channel: WireChannel, bridge: WireBridge, about: Translation, memory: Memory): readonly ProviderEvent[] {
  const { providerId, app } = about;
  const known = memory.channels.get(channel.id);
  if (!known) return nothing;
  delete known.room;
  if (isWaitingRoom(app, bridge.id)) known.room = bridge.id;
  if (!isTalkBridge(bridge.id) || bridge.channels.length < 2) return nothing;
  const legIds = bridge.channels.map((id): LegId => memory.channels.get(id)?.legId ?? legIdOf(providerId, id));
  return [{ type: 'legs.joined', providerId, bridgeId: bridgeIdOf(bridge.id), legIds }];
}

function movedOut(channel: WireChannel, bridge: WireBridge, memory: Memory): readonly ProviderEvent[] {
  const known = memory.channels.get(channel.id);
  if (known?.room === bridge.id) delete known.room;
  return nothing;
}

/** Asterisk tells the state anew with every call of the phone. */
function phoneChanged(endpoint: WireEndpoint, about: Translation, memory: Memory): readonly ProviderEvent[] {
  const { providerId, endpointTemplate, trunk } = about;
  const extension = extensionOf(endpointTemplate, `${endpoint.technology}/${endpoint.resource}`, trunk);
  const state = phoneState(endpoint.state);
  if (extension === undefined || memory.phones.get(extension) === state) return nothing;
  memory.phones.set(extension, state);
  return [{ type: 'phone.changed', providerId, extension, state }];
}
