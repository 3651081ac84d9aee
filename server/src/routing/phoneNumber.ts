/** Phone numbers as people enter them: is it one, and what of it may be dialled. */
import { bareNumber, parseNumber, wholeNumber, type Country } from '../kernel/e164.ts';
import type { Check } from '../kernel/check.ts';
import { RefusedError } from '../kernel/errors.ts';
import { DIAL_RULES_LIMIT } from './dialRules.ts';

/**
 * The number with its punctuation taken out. `+49 (30) 1234-567` becomes +49301234567; a national or internal number
 * stays as it is, since only the PBX knows its own dial plan. Throws the refusal INVALID_PHONE_NUMBER.
 */
export function checkPhoneNumber(field: string, entered: string): string {
  const bare = bareNumber(entered);
  const fault = faultOf(bare);
  if (!fault) return bare;
  throw new RefusedError('INVALID_PHONE_NUMBER', `${field} ${fault}.`, [{ field, message: fault }]);
}

function faultOf(bare: string): string | undefined {
  if (bare === '') return 'may not be empty';
  if (/\p{L}/u.test(bare)) return 'holds letters';
  if (!/^\+?[0-9*#]+$/.test(bare)) return 'holds signs that can not be dialled';
  if (!/\d/.test(bare)) return 'holds no digit';
  if (bare.length > 20) return 'is too long';
  if (bare.startsWith('+') && !parseNumber(bare, 'DE')) return 'is no international number';
  return undefined;
}

/** A number of the centre that others are to see, as E.164; undefined when nothing was entered. */
export function checkCallerId(check: Check, field: string, entered: string, country: Country): string | undefined {
  const bare = bareNumber(entered);
  if (bare === '') return undefined;
  const number = wholeNumber(bare, country)?.number;
  check.that(number !== undefined, field, 'is no whole number; give it as +49…, or with its area code');
  return number;
}

/** Beginnings of numbers (N8), each once: `+4930`, `+` for all, and where `short` is so also short numbers such as 116117. */
export function checkBeginnings(
  check: Check,
  field: string,
  entered: readonly string[],
  { country, short }: { readonly country: Country; readonly short: boolean },
): readonly string[] {
  check.that(
    entered.length <= DIAL_RULES_LIMIT,
    field,
    `has ${entered.length} entries; ${DIAL_RULES_LIMIT} is the most`,
  );
  const read = entered.slice(0, DIAL_RULES_LIMIT).map((each, index) => {
    const bare = bareNumber(each);
    const beginning = /^\+\d{0,15}$/.test(bare) || (short && /^[1-9]\d{2,5}$/.test(bare));
    const number = beginning ? bare : wholeNumber(bare, country)?.number;
    check.that(number !== undefined, `${field}.${index}`, 'is no beginning of a number such as +4930');
    return number ?? bare;
  });
  return [...new Set(read)].toSorted();
}
