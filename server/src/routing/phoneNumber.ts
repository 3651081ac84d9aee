/** Phone numbers as people enter them: is it one, and what of it may be dialled. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { RefusedError } from '../kernel/errors.ts';

const punctuation = /[\s()/.-]/g;

/**
 * The number with its punctuation taken out. `+49 (30) 1234-567` becomes +49301234567; a national or internal number
 * stays as it is, since only the PBX knows its own dial plan. Throws the refusal INVALID_PHONE_NUMBER.
 */
export function checkPhoneNumber(field: string, entered: string): string {
  const bare = entered.trim().replaceAll(punctuation, '');
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
  if (bare.startsWith('+') && !parsePhoneNumberFromString(bare)?.isPossible()) return 'is no international number';
  return undefined;
}
