/** What is looked for in the audit. All of it stands in the address, so that it can be handed on. */
import type { AuditFilter } from '@ringside/schema/documents';
import { dayStart, isDay, nextDay } from '../history/day.ts';
import { type Group, groupNames, groups } from './line.ts';

export interface AuditSearch {
  readonly group?: Group;
  readonly actor?: string;
  readonly subject?: string;
  /** A day such as `2026-11-21`, in the zone of the viewer; both are included. */
  readonly from?: string;
  readonly to?: string;
}

/** What can't be understood is left out. */
export function searchOf(query: Readonly<Record<string, unknown>>): AuditSearch {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === 'string' && value !== '' && value.length <= 100 ? value : undefined;
  };
  const [actor, subject, from, to] = [text('actor'), text('subject'), text('from'), text('to')];
  const group = groupNames.find((name) => name === query['group']);
  return {
    ...(group && { group }),
    ...(actor && { actor }),
    ...(subject && { subject }),
    ...(from && isDay(from) && { from }),
    ...(to && isDay(to) && { to }),
  };
}

export const isBackwards = ({ from, to }: AuditSearch): boolean => from !== undefined && to !== undefined && from > to;

export function filterOf({ group, actor, subject, from, to }: AuditSearch, timeZone: string): AuditFilter {
  return {
    ...(group && { actions: groups[group] }),
    ...(actor && { actorId: actor }),
    ...(subject && { subjectId: subject }),
    ...(from && { from: new Date(dayStart(from, timeZone)).toISOString() }),
    ...(to && { to: new Date(dayStart(nextDay(to), timeZone)).toISOString() }),
  };
}
