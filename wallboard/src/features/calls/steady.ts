/** Keeps lines where they are while somebody points at them: what is gone stays, marked, until the hand is off. */
import type { LiveCallFragment } from '@ringside/schema/documents';

export interface Held {
  readonly call: LiveCallFragment;
  /** When it was seen to be gone or to fit the filter no longer; undefined while it is there. */
  readonly goneAt: number | undefined;
}

/**
 * `shown` are the calls to be shown now, in order; `before` the lines as they stand. While held, no line goes away and
 * new ones come below all others; otherwise the lines are those that are shown.
 */
export function steady(
  before: readonly Held[],
  shown: readonly LiveCallFragment[],
  { isHeld, now }: { readonly isHeld: boolean; readonly now: number },
): readonly Held[] {
  if (!isHeld) return shown.map((call) => ({ call, goneAt: undefined }));
  const fresh = new Map(shown.map((call) => [call.id, call]));
  const kept = before.map((line): Held => {
    const call = fresh.get(line.call.id);
    fresh.delete(line.call.id);
    return call ? { call, goneAt: undefined } : { call: line.call, goneAt: line.goneAt ?? now };
  });
  return [...kept, ...[...fresh.values()].map((call) => ({ call, goneAt: undefined }))];
}
