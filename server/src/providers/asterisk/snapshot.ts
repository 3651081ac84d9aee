/** What is really there: Asterisk's channels, bridges and endpoints as live legs and phones. */
import type { LiveLeg, LiveLegs } from '../../floor/event.ts';
import { asId, type LegId, type SupervisionId } from '../../kernel/ids.ts';
import { newKnown, type Memory } from './memory.ts';
import {
  bridgeIdOf,
  extensionOf,
  isOurLeg,
  isTalkBridge,
  isSpy,
  isSpyRoom,
  isTap,
  isWaitingRoom,
  legIdOf,
  phoneTechnology,
  spyRoomName,
  supervisionOfSpy,
  talkBridgeName,
} from './names.ts';
import { phoneState, remoteOf, type Translation } from './translate.ts';
import type { WireApplication, WireBridge, WireChannel, WireEndpoint } from './wire.ts';

export interface Listing {
  readonly channels: readonly WireChannel[];
  readonly bridges: readonly WireBridge[];
  readonly endpoints: readonly WireEndpoint[];
  readonly application: WireApplication;
}

/** What the channel entered our app with, such as `['inbound', '<number>']`; undefined when it is not in it. */
function argsIn({ dialplan }: WireChannel, app: string): readonly string[] | undefined {
  if (dialplan?.app_name !== 'Stasis') return undefined;
  const [name, ...args] = (dialplan.app_data ?? '').split(',');
  return name === app ? args : undefined;
}

/**
 * Those that are in our app, and those that we ring, which are not in it yet. Another Ringside on the same PBX names its
 * legs as we do: only what our own app is subscribed to is ours.
 */
export function ourChannels({ channels, application }: Listing, { app }: Translation): readonly WireChannel[] {
  const subscribed = new Set(application.channel_ids);
  return channels
    .filter((channel) => argsIn(channel, app) !== undefined || (isOurLeg(channel.id) && subscribed.has(channel.id)))
    .toSorted((a, b) => (a.creationtime ?? '').localeCompare(b.creationtime ?? ''));
}

/** Channels of ours and their bridges that Asterisk does not tell us about: an app object may have died with its connection. */
export function unsubscribed(listing: Listing, about: Translation): readonly string[] {
  const { bridges, application } = listing;
  const ours = new Set(ourChannels(listing, about).map(({ id }) => id));
  const channels = [...ours].filter((id) => application.channel_ids?.includes(id) !== true);
  const used = bridges.filter(
    ({ id, channels: members }) => isPlace(id, about.app) && members.some((member) => ours.has(member)),
  );
  const unheard = used.filter(({ id }) => application.bridge_ids?.includes(id) !== true);
  return [...channels.map((id) => `channel:${id}`), ...unheard.map(({ id }) => `bridge:${id}`)];
}

const isPlace = (bridgeId: string, app: string): boolean => isTalkBridge(bridgeId) || isWaitingRoom(app, bridgeId);

/** Teaches the memory what is told by this, so that events of before are not told again. */
export function liveLegs(listing: Listing, about: Translation, memory: Memory): LiveLegs {
  const { endpoints, bridges } = listing;
  const bridgeOf = new Map(
    bridges
      .filter(({ id }) => isPlace(id, about.app))
      .flatMap(({ id, channels }) => channels.map((member) => [member, id] as const)),
  );
  const channels = ourChannels(listing, about).filter(({ id }) => !isTap(id) && !isSpy(id));
  const legs = channels.map((channel) => liveLeg(channel, bridgeOf.get(channel.id), about, memory));
  const spies = ourChannels(listing, about).filter(({ id }) => isSpy(id));
  for (const { id } of spies) memory.spies.add(id);
  const rooms = bridges.filter(({ id, name }) => isSpyRoom(id) && name === spyRoomName(about.app));
  const technology = phoneTechnology(about.endpointTemplate);
  const phones = endpoints.flatMap(({ technology: used, resource, state }) => {
    const extension = extensionOf(about.endpointTemplate, `${used}/${resource}`, about.trunk);
    return extension === undefined ? [] : [{ extension, state: phoneState(state) }];
  });
  for (const { extension, state } of phones) memory.phones.set(extension, state);
  // Those of another Ringside are named after its app: to remove them would silence its calls.
  const talk = bridges.filter(({ id, name }) => isTalkBridge(id) && name === talkBridgeName(about.app));
  return {
    legs,
    phones,
    talkBridges: talk.map(({ id }) => bridgeIdOf(id)),
    supervisions: [
      ...new Set([
        ...spies.flatMap(({ id }) => supervisionOfSpy(id) ?? []),
        ...rooms.map(({ id }) => asId<SupervisionId>(id)),
      ]),
    ],
    phonesComplete: endpoints.some(({ technology: used }) => used === technology),
  };
}

function liveLeg(channel: WireChannel, bridge: string | undefined, about: Translation, memory: Memory): LiveLeg {
  const args = argsIn(channel, about.app);
  const legId = legOf(channel, args, about);
  const rung = isOurLeg(legId);
  const known = newKnown(legId, rung);
  // A leg that we rang takes commands only when it has come into our app.
  known.answered = channel.state === 'Up' && args !== undefined;
  known.ringing = channel.state === 'Ringing';
  if (bridge !== undefined && !isTalkBridge(bridge)) known.room = bridge;
  memory.channels.set(channel.id, known);
  if (rung && channel.id !== legId) memory.moved.set(legId, channel.id);
  const place: LiveLeg['place'] =
    bridge === undefined
      ? { kind: 'none' }
      : isTalkBridge(bridge)
        ? { kind: 'talk', bridgeId: bridgeIdOf(bridge) }
        : { kind: 'waiting' };
  const dialled = args?.[1] ?? channel.dialplan?.exten ?? '';
  return {
    legId,
    state: known.answered ? 'up' : rung ? 'ringing' : 'arrived',
    place,
    ...(rung ? {} : { inbound: { dialled, remote: remoteOf(channel) } }),
  };
}

/** A leg that we rang tells its id in its arguments, should another channel have taken its place. */
function legOf({ id }: WireChannel, args: readonly string[] | undefined, { providerId }: Translation): LegId {
  const [role, , legId = ''] = args ?? [];
  return role === 'agent' && isOurLeg(legId) ? asId<LegId>(legId) : legIdOf(providerId, id);
}
