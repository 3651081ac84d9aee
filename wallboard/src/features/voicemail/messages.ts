/** Messages in the order in which they are looked at. */
import type { VoicemailLineFragment } from '@ringside/schema/documents';

export interface Sorted {
  readonly fresh: readonly VoicemailLineFragment[];
  readonly heard: readonly VoicemailLineFragment[];
}

/**
 * New ones apart from those that were heard; the newest first. One that was opened while it was new stays among them, so
 * that it does not run away from whoever listens to it.
 */
export function sorted(messages: Iterable<VoicemailLineFragment>, openedId?: string): Sorted {
  const isFresh = ({ id, isNew }: VoicemailLineFragment) => isNew || id === openedId;
  const all = [...messages].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1));
  return { fresh: all.filter(isFresh), heard: all.filter((one) => !isFresh(one)) };
}
