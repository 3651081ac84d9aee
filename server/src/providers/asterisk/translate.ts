/** From Asterisk's events to ours. Pure but for the memory that is passed in, which forgets a channel with its end. */
import type { PhoneState } from '../../agents/agent.ts';
import type { ProviderEvent } from '../../floor/input.ts';
import type { ProviderId } from '../../kernel/ids.ts';
import { causeOf } from './causes.ts';
import { bridgeIdOf, extensionOf, isOurLeg, isTalkBridge, legIdOf } from './names.ts';
import type { WireChannel, WireEndpoint, WireEvent } from './wire.ts';

export interface Translation {
  readonly providerId: ProviderId;
  readonly endpointTemplate: string;
}

/** What is known of channels of ours, by their id. */
export interface Memory {
  /** Channels that are in our app. */
  readonly entered: Set<string>;
  /** Those that were told to ring, so that it is said once. */
  readonly ringing: Set<string>;
  /** The last word of the dialling of a leg that we ring. */
  readonly dialStatus: Map<string, string>;
}

export const newMemory = (): Memory => ({ entered: new Set(), ringing: new Set(), dialStatus: new Map() });

export const phoneState = (state: string | undefined): PhoneState => (state === 'online' || state === 'offline' ? state : 'unknown');

export const remoteOf = ({ caller }: WireChannel) => ({ number: caller?.number ?? '', name: caller?.name ?? '' });

const nothing: readonly ProviderEvent[] = [];

export function translate(event: WireEvent, about: Translation, memory: Memory): readonly ProviderEvent[] {
  const { channel, peer, bridge, endpoint } = event;
  switch (event.type) {
    case 'StasisStart':
      return channel ? entered(channel, event, about, memory) : nothing;
    case 'ChannelStateChange':
      return channel ? stateChanged(channel, about, memory) : nothing;
    case 'Dial':
      return peer ? dialled(peer, event.dialstatus ?? '', about, memory) : nothing;
    case 'ChannelDestroyed':
      return channel ? destroyed(channel, event.cause, about, memory) : nothing;
    case 'ChannelEnteredBridge':
      if (!bridge || !isTalkBridge(bridge.id) || bridge.channels.length < 2) return nothing;
      return [joined(bridge.id, bridge.channels, about)];
    case 'EndpointStateChange':
      return endpoint ? phoneChanged(endpoint, about) : nothing;
    default:
      return nothing;
  }
}

export const joined = (bridgeId: string, channelIds: readonly string[], { providerId }: Translation): ProviderEvent => ({
  type: 'legs.joined',
  providerId,
  bridgeId: bridgeIdOf(bridgeId),
  legIds: channelIds.map((id) => legIdOf(providerId, id)),
});

function entered(channel: WireChannel, event: WireEvent, { providerId }: Translation, memory: Memory): readonly ProviderEvent[] {
  // A channel that took another's place goes on as before; it is not a new caller.
  if (event.replace_channel) return nothing;
  memory.entered.add(channel.id);
  const legId = legIdOf(providerId, channel.id);
  if (isOurLeg(channel.id)) return channel.state === 'Up' ? [{ type: 'leg.answered', providerId, legId }] : nothing;
  const dialled = event.args?.[1] ?? channel.dialplan?.exten ?? '';
  return [{ type: 'leg.arrived', providerId, legId, dialled, remote: remoteOf(channel), answered: channel.state === 'Up' }];
}

function stateChanged(channel: WireChannel, about: Translation, memory: Memory): readonly ProviderEvent[] {
  const { providerId } = about;
  if (isOurLeg(channel.id)) return channel.state === 'Ringing' ? rings(channel, about, memory) : nothing;
  if (channel.state !== 'Up' || !memory.entered.has(channel.id)) return nothing;
  return [{ type: 'leg.answered', providerId, legId: legIdOf(providerId, channel.id) }];
}

function dialled(peer: WireChannel, status: string, about: Translation, memory: Memory): readonly ProviderEvent[] {
  if (!isOurLeg(peer.id)) return nothing;
  if (status !== '') memory.dialStatus.set(peer.id, status);
  return status === 'RINGING' ? rings(peer, about, memory) : nothing;
}

function rings(channel: WireChannel, { providerId }: Translation, memory: Memory): readonly ProviderEvent[] {
  if (memory.ringing.has(channel.id)) return nothing;
  memory.ringing.add(channel.id);
  return [{ type: 'leg.ringing', providerId, legId: legIdOf(providerId, channel.id) }];
}

function destroyed(channel: WireChannel, code: number | undefined, { providerId }: Translation, memory: Memory): readonly ProviderEvent[] {
  const isOurs = isOurLeg(channel.id) || memory.entered.has(channel.id);
  const status = memory.dialStatus.get(channel.id);
  memory.entered.delete(channel.id);
  memory.ringing.delete(channel.id);
  memory.dialStatus.delete(channel.id);
  if (!isOurs) return nothing;
  const cause = causeOf(code, status === 'ANSWER' ? undefined : status);
  return [{ type: 'leg.left', providerId, legId: legIdOf(providerId, channel.id), cause }];
}

export function phoneChanged({ technology, resource, state }: WireEndpoint, { providerId, endpointTemplate }: Translation): readonly ProviderEvent[] {
  const extension = extensionOf(endpointTemplate, `${technology}/${resource}`);
  return extension === undefined ? nothing : [{ type: 'phone.changed', providerId, extension, state: phoneState(state) }];
}
