/** The phones that the PBXs have told about, whether an agent has them or not. */
import { phoneKey, type Floor } from '../floor/floor.ts';
import { asId, type ProviderId } from '../kernel/ids.ts';
import type { Extension, PhoneState } from './agent.ts';

export interface ExtensionFilter {
  readonly providerId?: ProviderId;
  /** Whether no agent has it. */
  readonly isFree?: boolean;
  /** A part of the extension or of the agent's name, in capitals or not. */
  readonly search?: string;
}

/** Those that their PBX has; one that it has removed is not among them. */
export function* knownExtensions(floor: Floor): Generator<Extension & { readonly state: PhoneState }> {
  for (const [key, state] of floor.phones) {
    const slash = key.indexOf('/');
    if (state !== 'absent')
      yield { providerId: asId<ProviderId>(key.slice(0, slash)), extension: key.slice(slash + 1), state };
  }
}

export function* findExtensions(floor: Floor, { providerId, isFree, search = '' }: ExtensionFilter) {
  const wanted = search.trim().toLowerCase();
  for (const known of knownExtensions(floor)) {
    if (providerId !== undefined && known.providerId !== providerId) continue;
    const agentId = floor.agentsByExtension.get(phoneKey(known.providerId, known.extension));
    if (isFree !== undefined && isFree !== (agentId === undefined)) continue;
    const name = agentId === undefined ? '' : (floor.agents.get(agentId)?.name ?? '');
    if ([known.extension, name].some((text) => text.toLowerCase().includes(wanted))) yield known;
  }
}

/** Longer than any extension that people dial. */
const DIGITS = 40;

/** Sorts numbers as numbers, and before everything else. */
export const orderOf = (extension: string): string =>
  /^\d{1,40}$/.test(extension) ? `0${extension.padStart(DIGITS, '0')}/${extension}` : `1${extension}`;

export interface PhoneCount {
  readonly known: number;
  readonly online: number;
}

export function countPhones(floor: Floor): ReadonlyMap<ProviderId, PhoneCount> {
  const counts = new Map<ProviderId, PhoneCount>();
  for (const { providerId, state } of knownExtensions(floor)) {
    const { known, online } = counts.get(providerId) ?? { known: 0, online: 0 };
    counts.set(providerId, { known: known + 1, online: online + (state === 'online' ? 1 : 0) });
  }
  return counts;
}
