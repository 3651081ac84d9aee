/** How our ids and Asterisk's stand to each other. Legs that we ring carry our id; inbound channels keep Asterisk's. */
import { asId, type BridgeId, type LegId, type ProviderId } from '../../kernel/ids.ts';

const ourLeg = /^[0-9a-z]+-\d+-l\d+$/;
const ourBridge = /^[0-9a-z]+-\d+-b\d+$/;

export const isOurLeg = (channelId: string): boolean => ourLeg.test(channelId);
export const isTalkBridge = (bridgeId: string): boolean => ourBridge.test(bridgeId);

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
