/** What may be noted about a call, told before it is sent. */
import type { DispositionChoiceFragment } from '@ringside/schema/documents';

export const noteLimits = { tags: 20, tag: 40, code: 60, note: 2_000 } as const;

export interface NoteFault {
  /** Below `calls.notes`. */
  readonly key:
    | 'tagLong'
    | 'tagsFull'
    | 'codeBad'
    | 'noteLong'
    | 'chooseOne'
    | 'noteNeeded'
    | 'followUpNeeded'
    | 'followUpBad'
    | 'past';
  readonly most?: number;
}

const same = (a: string, b: string): boolean => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** The tags with one more; as they are when there is nothing to add. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = typed.trim();
  return tag === '' || tags.some((known) => same(known, tag)) ? tags : [...tags, tag];
}

export const withoutTag = (tags: readonly string[], tag: string): readonly string[] =>
  tags.filter((known) => known !== tag);

export function tagFault(tags: readonly string[], typed: string): NoteFault | undefined {
  if (typed.trim().length > noteLimits.tag) return { key: 'tagLong', most: noteLimits.tag };
  return withTag(tags, typed).length > noteLimits.tags ? { key: 'tagsFull', most: noteLimits.tags } : undefined;
}

export function codeFault(code: string): NoteFault | undefined {
  const { length } = code.trim();
  return length === 0 || length > noteLimits.code ? { key: 'codeBad', most: noteLimits.code } : undefined;
}

export const noteFault = (note: string): NoteFault | undefined =>
  note.trim().length > noteLimits.note ? { key: 'noteLong', most: noteLimits.note } : undefined;

interface Typed {
  readonly code: string;
  readonly note: string;
  /** As it stands in the field. */
  readonly followUp: string;
  /** What that is, when it is an instant. */
  readonly followUpAt: number | undefined;
}

const mostAheadMs = 731 * 86_400_000;

/** `choices`: the codes of the queue; without any, every code is right. */
export function dispositionFaults(
  choices: readonly DispositionChoiceFragment[],
  { code, note, followUp, followUpAt }: Typed,
  now: number,
): Readonly<Partial<Record<'code' | 'note' | 'followUp', NoteFault>>> {
  const choice = choices.find((one) => one.code === code);
  const wrongCode: NoteFault | undefined =
    choices.length === 0 ? codeFault(code) : choice ? undefined : { key: 'chooseOne' };
  const wrongNote: NoteFault | undefined =
    choice?.needsNote && note.trim() === '' ? { key: 'noteNeeded' } : noteFault(note);
  const wrongFollowUp = followUpFault(followUp, followUpAt, now, choice?.needsFollowUp ?? false);
  return {
    ...(wrongCode && { code: wrongCode }),
    ...(wrongNote && { note: wrongNote }),
    ...(wrongFollowUp && { followUp: wrongFollowUp }),
  };
}

function followUpFault(typed: string, at: number | undefined, now: number, isNeeded: boolean): NoteFault | undefined {
  if (typed === '') return isNeeded ? { key: 'followUpNeeded' } : undefined;
  if (at === undefined || at > now + mostAheadMs) return { key: 'followUpBad' };
  return at <= now ? { key: 'past' } : undefined;
}
