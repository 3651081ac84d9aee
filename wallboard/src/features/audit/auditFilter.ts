/** What is looked for in the audit. All of it stands in the address, so that it can be handed on. */
import type { AuditFilter } from '@ringside/schema/documents';
import { type Days, daysIn, instantsOf, type Query, textIn } from '../search/search.ts';
import { type Group, groupNames, groups } from './line.ts';

/** Days are in the time zone of the viewer. */
export interface AuditSearch extends Days {
  readonly group?: Group;
  readonly actor?: string;
  readonly subject?: string;
}

/** What can't be understood is left out. */
export function searchOf(query: Query): AuditSearch {
  const [actor, subject] = [textIn(query, 'actor'), textIn(query, 'subject')];
  const group = groupNames.find((name) => name === query['group']);
  return { ...(group && { group }), ...(actor && { actor }), ...(subject && { subject }), ...daysIn(query) };
}

export function filterOf({ group, actor, subject, ...days }: AuditSearch, timeZone: string): AuditFilter {
  return {
    ...(group && { actions: groups[group] }),
    ...(actor && { actorId: actor }),
    ...(subject && { subjectId: subject }),
    ...instantsOf(days, timeZone),
  };
}
