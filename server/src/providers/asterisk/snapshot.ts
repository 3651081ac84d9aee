/** What is really there: Asterisk's channels, bridges and endpoints as live legs. */
import type { LiveLeg, LiveLegs } from '../../floor/input.ts';
import { bridgeIdOf, extensionOf, isOurLeg, isTalkBridge, isWaitingRoom, legIdOf } from './names.ts';
import { phoneState, remoteOf, type Memory, type Translation } from './translate.ts';
import type { WireBridge, WireChannel, WireEndpoint } from './wire.ts';

export interface Listing {
  readonly channels: readonly WireChannel[];
  readonly bridges: readonly WireBridge[];
  readonly endpoints: readonly WireEndpoint[];
}

/** Channels of ours: those that we rang, and those that the dial plan gave to our app. */
const isOurs = (channel: WireChannel, app: string): boolean => isOurLeg(channel.id) || inboundTo(channel, app) !== undefined;

/** What was dialled, when the channel is in our app by the dial plan: `ringside,inbound,<number>`. */
function inboundTo({ id, dialplan }: WireChannel, app: string): string | undefined {
  if (isOurLeg(id) || dialplan?.app_name !== 'Stasis') return undefined;
  const [name, , dialled] = (dialplan.app_data ?? '').split(',');
  return name === app ? (dialled ?? dialplan.exten ?? '') : undefined;
}

/** Teaches the memory which channels are ours, as they were before it was there. */
export function liveLegs({ channels, bridges, endpoints }: Listing, app: string, about: Translation, memory: Memory): LiveLegs {
  const placeOf = new Map<string, LiveLeg['place']>();
  for (const { id, channels: members } of bridges) {
    const place: LiveLeg['place'] | undefined = isTalkBridge(id)
      ? { kind: 'talk', bridgeId: bridgeIdOf(id) }
      : isWaitingRoom(app, id)
        ? { kind: 'waiting' }
        : undefined;
    if (place) for (const member of members) placeOf.set(member, place);
  }
  const ours = channels.filter((channel) => isOurs(channel, app)).toSorted((a, b) => (a.creationtime ?? '').localeCompare(b.creationtime ?? ''));
  const legs = ours.map((channel): LiveLeg => {
    memory.entered.add(channel.id);
    const dialled = inboundTo(channel, app);
    return {
      legId: legIdOf(about.providerId, channel.id),
      state: channel.state === 'Up' ? 'up' : dialled === undefined ? 'ringing' : 'arrived',
      place: placeOf.get(channel.id) ?? { kind: 'none' },
      ...(dialled === undefined ? {} : { inbound: { dialled, remote: remoteOf(channel) } }),
    };
  });
  const phones = endpoints.flatMap(({ technology, resource, state }) => {
    const extension = extensionOf(about.endpointTemplate, `${technology}/${resource}`);
    return extension === undefined ? [] : [{ extension, state: phoneState(state) }];
  });
  const talkBridges = bridges.filter(({ id }) => isTalkBridge(id)).map(({ id }) => bridgeIdOf(id));
  return { legs, phones, talkBridges, phonesComplete: true };
}
