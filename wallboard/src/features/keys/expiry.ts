/** When a key becomes void: how near that is, and how it is chosen. */
import type { Fault } from '../setup/fault.ts';

const dayMs = 86_400_000;
/** Long enough to put a new key in its place without haste. */
const soonMs = 14 * dayMs;

export type Expiry = 'never' | 'later' | 'soon' | 'over';

export function expiryOf(expiresAt: string | null, now: number): Expiry {
  if (expiresAt === null) return 'never';
  const leftMs = Date.parse(expiresAt) - now;
  if (leftMs <= 0) return 'over';
  return leftMs <= soonMs ? 'soon' : 'later';
}

/** Days from now, `never`, or a day that is chosen. */
export const spans = ['30', '90', '365', 'never', 'day'] as const;
export type Span = (typeof spans)[number];

/** `day`: such as `2026-12-31`, whose end counts; of no meaning for other spans. */
export function expiresAtOf(span: Span, day: string, now: number): string | null {
  if (span === 'never') return null;
  return new Date(span === 'day' ? endOfDay(day) : now + Number(span) * dayMs).toISOString();
}

export function dayFault(span: Span, day: string, now: number): Fault | undefined {
  if (span !== 'day') return undefined;
  if (day === '') return { key: 'empty' };
  const end = endOfDay(day);
  return Number.isFinite(end) && end > now ? undefined : { key: 'past' };
}

/** In the zone of the browser. */
const endOfDay = (day: string): number => Date.parse(`${day}T23:59:59`);
