/** Calendar days of a time zone. Pure: the zone's rules come with the runtime. */
import type { Instant } from './ids.ts';

const HOUR = 3_600_000;

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day at an instant, as a sortable text such as 2026-11-21. */
function dayAt(timeZone: string, at: Instant): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(at);
}

/** The first instant, after `low` and not after `high`, on another day than `low`; to the millisecond. */
function dayChange(timeZone: string, low: Instant, high: Instant): Instant {
  const day = dayAt(timeZone, low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (dayAt(timeZone, middle) === day) low = middle;
    else high = middle;
  }
  return high;
}

/** When the day at this instant began, and when the next one does; days of 23 and 25 hours included. */
export function dayBounds(timeZone: string, at: Instant): { readonly dayStart: Instant; readonly nextDayAt: Instant } {
  const today = dayAt(timeZone, at);
  let before = at - HOUR;
  while (dayAt(timeZone, before) === today) before -= HOUR;
  let after = at + HOUR;
  while (dayAt(timeZone, after) === today) after += HOUR;
  return { dayStart: dayChange(timeZone, before, before + HOUR), nextDayAt: dayChange(timeZone, after - HOUR, after) };
}
