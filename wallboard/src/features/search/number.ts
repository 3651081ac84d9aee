/** Phone numbers as people type them into a search. */

const leastDigits = 3;

/**
 * The digits to look for at the end of a number. `030 1234`, `+49 30 1234`, `0049 (0)30 1234` are the same number
 * written differently: a leading 0 or 00 is no part of what all have in common, and neither is a 0 in brackets.
 */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.replace(/\(\s*0\s*\)/g, '').replaceAll(/[^0-9*#]/g, '');
  const common = digits.replace(/^0+/, '');
  const chosen = common.length >= leastDigits ? common : digits;
  return chosen.length >= leastDigits ? chosen : undefined;
}
