/** Tags, dispositions and searches for them as somebody typed them: made plain, and refused with all that is wrong. */
import { Check } from '../kernel/check.ts';
import type { Instant } from '../kernel/ids.ts';
import { NOTE_LIMITS, spelled } from './notes.ts';

/** C13: without the space around them, each once. Throws RefusedError. */
export function checkTags(typed: readonly string[]): readonly string[] {
  const check = new Check();
  const tags = spelled(
    [],
    typed.slice(0, MOST_TYPED).map((tag, index) => check.text(`tags.${index}`, tag, { max: NOTE_LIMITS.tag })),
  );
  check.that(typed.length <= MOST_TYPED, 'tags', `are ${typed.length}; ${NOTE_LIMITS.tags} is the most`);
  check.that(tags.length <= NOTE_LIMITS.tags, 'tags', `are ${tags.length}; ${NOTE_LIMITS.tags} is the most`);
  check.done();
  return tags;
}

/** With every tag twice there is nothing left to be said. */
const MOST_TYPED = 2 * NOTE_LIMITS.tags;

interface Typed {
  readonly code?: string | null;
  readonly note?: string | null;
  readonly followUpAt?: Instant | null;
}

interface Plain {
  readonly code: string | null;
  readonly note: string;
  readonly followUpAt?: Instant;
}

/** C14. Lines of a note end in one way. Throws RefusedError. */
export function checkDisposition({ code, note, followUpAt }: Typed): Plain {
  const check = new Check();
  const text = (note ?? '').replaceAll(/\r\n?/g, '\n').trim();
  check.that(text.length <= NOTE_LIMITS.note, 'note', `has ${text.length} characters; ${NOTE_LIMITS.note} is the most`);
  check.that(!/[^\P{Cc}\n\t]/u.test(text), 'note', 'holds control characters');
  check.that(code != null || text === '', 'code', 'is missing, and a note needs one');
  check.that(code != null || followUpAt == null, 'code', 'is missing, and a follow-up needs one');
  const plain = code == null ? null : check.text('code', code, { max: NOTE_LIMITS.code });
  check.done();
  return { code: plain, note: text, ...(followUpAt != null && { followUpAt }) };
}
