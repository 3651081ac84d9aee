/** What people note about a call: tags and a disposition. Rules C13 to C16 in RULES.md; the shape of values is checked at the edge. */
import { done, refuse, type Decision } from '../floor/decision.ts';
import type { Actor, FactOf } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { Instant } from '../kernel/ids.ts';

/** L10 */
export const NOTE_LIMITS = { tags: 20, tag: 40, code: 60, note: 2_000 } as const;

/** What a call was about and what came of it. */
export interface Disposition {
  readonly code: string;
  /** Personal data; empty when there is none and once erased. */
  readonly note: string;
  readonly by: Actor;
  readonly at: Instant;
}

export interface Notes {
  readonly tags: readonly string[];
  readonly disposition?: Disposition;
}

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const noCall = refuse('CALL_NOT_FOUND', 'There is no such call.');

/** What two spellings of one tag have in common. */
export const tagKey = (tag: string): string => tag.normalize('NFC').toLowerCase();

/** C13: each tag once, spelled as it is on the call already, or else as it comes first. */
export function spelled(known: readonly string[], wanted: readonly string[]): readonly string[] {
  const spellings = new Map(known.map((tag) => [tagKey(tag), tag]));
  const tags = new Map<string, string>();
  for (const tag of wanted) {
    const key = tagKey(tag);
    if (!tags.has(key)) tags.set(key, spellings.get(key) ?? tag);
  }
  return [...tags.values()];
}

export function setTags(floor: Floor, { callId, tags, past, by }: Of<'setTags'>): Decision {
  const before = floor.calls.get(callId) ?? past;
  if (!before) return noCall;
  const after = spelled(before.tags, tags);
  if (after.length > NOTE_LIMITS.tags)
    return refuse('LIMIT_REACHED', `A call can have no more than ${NOTE_LIMITS.tags} tags.`);
  const isSame = after.length === before.tags.length && after.every((tag, index) => tag === before.tags[index]);
  return done(isSame ? [] : [{ type: 'call.tagged', callId, payload: { tags: after, by } }], callId);
}

export function setDisposition(floor: Floor, { callId, code, note, past, by }: Of<'setDisposition'>): Decision {
  const before = floor.calls.get(callId) ?? past;
  if (!before) return noCall;
  const facts = done([{ type: 'call.disposed', callId, payload: { code, by }, personal: { note } }], callId);
  return code === null && !before.disposition ? done([], callId) : facts;
}

/** What the fact leaves the call with; undefined when it takes the disposition away. */
export function dispositionOf({
  at,
  payload: { code, by },
  personal,
}: FactOf<'call.disposed'>): Disposition | undefined {
  return code === null ? undefined : { code, note: personal?.note ?? '', by, at };
}

/** The notes with another disposition, or with none. */
export function disposed<T extends Notes>({ disposition: _before, ...rest }: T, disposition: Disposition | undefined) {
  return { ...rest, ...(disposition && { disposition }) };
}
