/** How our ids and Asterisk's stand to each other. Legs that we ring carry our id; inbound channels keep Asterisk's. */
import { asId, type BridgeId, type LegId, type ProviderId, type SupervisionId, type TapId } from '../../kernel/ids.ts';

const ourLeg = /^[0-9a-z]+-\d+-l\d+$/;
const ourBridge = /^[0-9a-z]+-\d+-b\d+$/;

export const isOurLeg = (channelId: string): boolean => ourLeg.test(channelId);
export const isTalkBridge = (bridgeId: string): boolean => ourBridge.test(bridgeId);

const ourTap = /^[0-9a-z]+-\d+-r\d+-t\d+$/;

/** The snoop channel of a tap carries the tap's id; it is nobody's leg. */
export const isTap = (channelId: string): boolean => ourTap.test(channelId);
export const tapIdOf = (channelId: string): TapId => asId(channelId);

const ourPlay = /^[0-9a-z]+-\d+-p\d+$/;
export const isPlay = (playbackId: string): boolean => ourPlay.test(playbackId);

/** What the file of a tap is called at Asterisk, where files of all apps lie in one folder. */
export const tapName = (app: string, tapId: TapId): string => `${app.replaceAll(/[^\w.-]/g, '_')}-${tapId}`;
export function tapOfName(app: string, name: string): TapId | undefined {
  const tapId = name.slice(tapName(app, asId('')).length);
  return isTap(tapId) && name === tapName(app, asId(tapId)) ? asId(tapId) : undefined;
}

/** The snoop channel at a party's ear, and the room in which its supervisor hears it. */
const ourSpy = /^([0-9a-z]+-\d+-s\d+)~/;
const ourSpyRoom = /^[0-9a-z]+-\d+-s\d+$/;

export const spyIdOf = (id: SupervisionId, mode: 'listen' | 'whisper', legId: LegId): string =>
  `${id}~${mode}~${legId}`;
export const isSpy = (channelId: string): boolean => ourSpy.test(channelId);
export function supervisionOfSpy(channelId: string): SupervisionId | undefined {
  const id = ourSpy.exec(channelId)?.[1];
  return id === undefined ? undefined : asId(id);
}

export const isSpyRoom = (bridgeId: string): boolean => ourSpyRoom.test(bridgeId);
export const spyRoomName = (app: string): string => `${app} spy`;

/** Inbound channels of two PBXs may have the same id, so the provider's stands before it. */
export const legIdOf = (providerId: ProviderId, channelId: string): LegId =>
  asId(isOurLeg(channelId) ? channelId : `${providerId}~${channelId}`);

export function channelIdOf(providerId: ProviderId, legId: LegId): string {
  const prefix = `${providerId}~`;
  return legId.startsWith(prefix) ? legId.slice(prefix.length) : legId;
}

export const bridgeIdOf = (bridgeId: string): BridgeId => asId(bridgeId);

/** Says whose a talk bridge is, should two servers use one PBX. */
export const talkBridgeName = (app: string): string => `${app} talk`;

/** One waiting room for each music; the bridge's own name tells people what it is. */
export const waitingRoom = (app: string, music: string): string => `${app}-wait-${music}`;
export const isWaitingRoom = (app: string, bridgeId: string): boolean => bridgeId.startsWith(`${app}-wait-`);

/** Stands among the event types of our app: tells a connection test whose the app is. Asterisk lets any word stand there. */
export const ownerMark = (providerId: ProviderId): string => `Ringside:${providerId}`;
export const isOwnerMark = (type: string): boolean => type.startsWith('Ringside:');

/** The technology whose endpoints are the phones, by a template such as `PJSIP/{extension}`; undefined when there is no telling. */
export function phoneTechnology(template: string): string | undefined {
  const technology = /^(\w+)\/[^@&,;/]*\{extension\}[^@&,;/]*$/.exec(template)?.[1];
  return technology === 'Local' ? undefined : technology;
}

/** The endpoint that leads outside, by a template such as `PJSIP/{number}@trunk` or `SIP/trunk/{number}`; undefined when there is no telling. */
export function trunkOf(template: string): string | undefined {
  const found = /^(\w+)\/(?:\{number\}@([^/@&,;]+)|([^/@&,;]+)\/\{number\})$/.exec(template);
  return found ? `${found[1]}/${found[2] ?? found[3]}` : undefined;
}

/** The extension of an endpoint such as PJSIP/1001; undefined when the template does not make it, and for the trunk. */
export function extensionOf(template: string, endpoint: string, trunk?: string): string | undefined {
  if (phoneTechnology(template) === undefined || endpoint === trunk) return undefined;
  const [before = '', after = ''] = template.split('{extension}');
  if (!endpoint.startsWith(before) || !endpoint.endsWith(after)) return undefined;
  const extension = endpoint.slice(before.length, endpoint.length - after.length);
  return extension === '' ? undefined : extension;
}
