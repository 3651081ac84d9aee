/** A GraphQL enum made of the words that the code uses: `leastRecent` becomes LEAST_RECENT. */
import { builder } from './builder.ts';

const screaming = (word: string): string =>
  word
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('.', '_')
    .toUpperCase();

/** One description for each word; the compiler sees to it that none is missing. */
export function enumOf<Word extends string>(name: string, description: string, words: Readonly<Record<Word, string>>) {
  const values = Object.entries<string>(words).map(
    ([word, meaning]) => [screaming(word), { value: word as Word, description: meaning }] as const, // the keys are the words
  );
  return builder.enumType(name, { description, values: Object.fromEntries(values) });
}
