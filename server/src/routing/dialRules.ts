/** What the centre has blocked and allowed: beginnings of E.164 numbers, of which the longest that fits counts. Rule N8. */

/** L10: how many of each. */
export const DIAL_RULES_LIMIT = 500;

export function ruleFor(
  number: string,
  blocked: readonly string[],
  allowed: readonly string[],
): 'blocked' | 'allowed' | undefined {
  const against = longest(number, blocked);
  const inFavour = longest(number, allowed);
  if (against === -1 && inFavour === -1) return undefined;
  return against > inFavour ? 'blocked' : 'allowed';
}

/** How much of the number the longest beginning covers; -1 when none fits. */
const longest = (number: string, beginnings: readonly string[]): number =>
  beginnings.reduce((most, each) => (number.startsWith(each) ? Math.max(most, each.length) : most), -1);
