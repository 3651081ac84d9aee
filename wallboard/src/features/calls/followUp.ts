/** The instant of a follow-up as it stands in a field: the wall clock of the centre, whatever the zone of the screen. */
import { offsetAt } from '../../composables/offset.ts';

const minuteMs = 60_000;

/** As the browser's field for a day with a time takes it, such as `2026-11-21T14:30`. */
export function localOf(at: string | null, timeZone: string): string {
  if (at === null) return '';
  const instant = Math.floor(Date.parse(at) / minuteMs) * minuteMs;
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 16);
}

/** Undefined for what is no instant. */
export function instantOf(local: string, timeZone: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local)) return undefined;
  const wall = Date.parse(`${local.slice(0, 16)}Z`);
  if (!Number.isFinite(wall)) return undefined;
  const guess = wall - offsetAt(wall, timeZone);
  // The offset may be another one at the guess, when the clocks are changed on that day.
  return wall - offsetAt(guess, timeZone);
}
