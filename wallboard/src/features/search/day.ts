/** Days of the centre's calendar, whatever the zone of the screen. */
import { offsetAt } from '../../composables/offset.ts';

const dayMs = 86_400_000;

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}

/** The instant at which the day begins there, in epoch milliseconds. */
export function dayStart(day: string, timeZone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - offsetAt(midnight, timeZone);
  // The offset may be another one at the guess, when the clocks are changed on that day.
  return midnight - offsetAt(guess, timeZone);
}

/** The day that an instant belongs to there. */
export const dayOf = (at: number, timeZone: string): string =>
  new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10);
