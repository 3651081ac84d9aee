/** What may be noted about a call, told before it is sent. */

export const noteLimits = { tags: 20, tag: 40, code: 60, note: 2_000 } as const;

export interface NoteFault {
  /** Below `calls.notes`. */
  readonly key: 'tagLong' | 'tagsFull' | 'codeBad' | 'noteLong';
  readonly most: number;
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
