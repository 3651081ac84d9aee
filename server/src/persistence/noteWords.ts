/** The words with which calls are noted, for pick lists: read from the newest calls that have any. */
import type { NoteWord, NoteWordsAsked } from '../calls/history.ts';
import { tagKey } from '../calls/notes.ts';
import { containing, seenBy, seenValues } from './callConditions.ts';
import type { EntityManager } from './entityManager.ts';

const MOST_WORDS = 100;
/** What nobody has used for so many noted calls is no help to anybody. */
const NEWEST_NOTED = 5_000;

/** Each as a list of spellings and of what they are compared by. */
const sources = {
  tag: {
    columns: 'tags as words, tag_keys as keys',
    holds: 'tag_keys is not null',
    asKey: tagKey,
  },
  disposition: {
    columns: 'array[disposition] as words, array[disposition] as keys',
    holds: 'disposition is not null',
    asKey: (code: string) => code,
  },
} as const;

export function noteWords(
  em: EntityManager,
  { kind, search, within, first }: NoteWordsAsked,
): Promise<readonly NoteWord[]> {
  const { columns, holds, asKey } = sources[kind];
  return em.execute<NoteWord[]>(
    `select (array_agg(word order by arrived_at desc))[1] as word, count(*)::integer as count
     from (select ${columns}, arrived_at from call where ${holds} ${within ? `and ${seenBy('call')}` : ''}
           order by arrived_at desc, id limit ${NEWEST_NOTED}) noted, unnest(words, keys) as each(word, key)
     where key ilike ?
     group by key order by count(*) desc, key limit ?`,
    [...(within ? seenValues(within) : []), containing(asKey(search)), Math.min(first, MOST_WORDS)],
  );
}
