/** How the call at hand stands, in the one word that an agent needs. */
import type { MyCallFragment } from '@ringside/schema/documents';

export type DeskState =
  | 'ringing'
  | 'dialling'
  | 'talking'
  | 'held'
  | 'consulting'
  | 'consulted'
  | 'conference'
  | 'wrapUp';

/** `agentId`: whose desk it is. */
export function stateOf({ part, handling }: Pick<MyCallFragment, 'part' | 'handling'>, agentId: string): DeskState {
  if (part === 'RINGING') return 'ringing';
  if (part === 'WRAP_UP' || !handling) return 'wrapUp';
  const { parties, consult } = handling;
  const own = parties.find((party) => party.agentId === agentId);
  if (consult) return own?.legId === consult.legId ? 'consulted' : 'consulting';
  const others = parties.filter((party) => party !== own && party.role !== 'SUPERVISOR' && party.state === 'UP');
  if (others.length === 0) return 'dialling';
  if (others.length > 1) return 'conference';
  return others[0]?.hold === 'HELD' ? 'held' : 'talking';
}

/** How much of a span with a fixed end is left, as a share of the whole and in milliseconds; never below 0. */
export function leftOf(
  since: string,
  until: string | null,
  now: number,
): { readonly ms: number; readonly share: number } {
  if (until === null) return { ms: 0, share: 0 };
  const whole = Date.parse(until) - Date.parse(since);
  const ms = Math.max(0, Date.parse(until) - now);
  return { ms, share: whole > 0 ? Math.min(1, ms / whole) : 0 };
}
