/** What all searches have in common: words and days in the address. */
import { dayStart, isDay, nextDay } from './day.ts';

export type Query = Readonly<Record<string, unknown>>;

export interface Days {
  /** A day such as `2026-11-21`; both are included. */
  readonly from?: string;
  readonly to?: string;
}

const longest = 100;

/** Undefined when it is empty, no text, or too long to be a name or an id. */
export function textIn(query: Query, name: string): string | undefined {
  const value = query[name];
  return typeof value === 'string' && value !== '' && value.length <= longest ? value : undefined;
}

/** What is no day of the calendar is left out. */
export function daysIn(query: Query): Days {
  const [from, to] = [textIn(query, 'from'), textIn(query, 'to')];
  return { ...(from && isDay(from) && { from }), ...(to && isDay(to) && { to }) };
}

export const isBackwards = ({ from, to }: Days): boolean => from !== undefined && to !== undefined && from > to;

/** The instants between which these days of the zone lie, as the server takes them. */
export function instantsOf({ from, to }: Days, timeZone: string): Days {
  return {
    ...(from && { from: new Date(dayStart(from, timeZone)).toISOString() }),
    ...(to && { to: new Date(dayStart(nextDay(to), timeZone)).toISOString() }),
  };
}
