/** Finding rows by what is typed into the search. */

/** Every word must be somewhere; case and accents do not matter. */
export function matches(search: string, ...texts: readonly string[]): boolean {
  const whole = plain(texts.join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
