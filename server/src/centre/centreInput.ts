/** What a person may enter for the centre. */
import type { Centre } from '../floor/floor.ts';
import { DEFAULT_COUNTRY } from '../floor/spelling.ts';
import { Check } from '../kernel/check.ts';
import { isCountry, type Country } from '../kernel/e164.ts';
import { RefusedError } from '../kernel/errors.ts';
import { isTimeZone } from '../kernel/zone.ts';
import { checkBeginnings } from '../routing/phoneNumber.ts';

const NAME_LENGTH = 80;

export interface CentreInput {
  readonly name?: string;
  readonly timeZone?: string;
  readonly country?: string;
  readonly blockedNumbers?: readonly string[];
  readonly allowedNumbers?: readonly string[];
}

/** What was not given is taken from `stored`. Throws the refusal that names every fault; a zone that does not exist has a code of its own. */
export function checkCentre(input: CentreInput, stored: Centre | undefined) {
  const { name, timeZone, blockedNumbers, allowedNumbers } = input;
  const check = new Check();
  const country = input.country === undefined ? undefined : checkCountry(check, input.country);
  const home = country ?? stored?.country ?? DEFAULT_COUNTRY;
  const checked = {
    ...(name === undefined ? {} : { name: check.text('name', name, { max: NAME_LENGTH }) }),
    timeZone: timeZone ?? stored?.timeZone ?? 'UTC',
    ...(country && { country }),
    ...(blockedNumbers && {
      blocked: checkBeginnings(check, 'blockedNumbers', blockedNumbers, { country: home, short: false }),
    }),
    ...(allowedNumbers && {
      allowed: checkBeginnings(check, 'allowedNumbers', allowedNumbers, { country: home, short: true }),
    }),
  };
  check.done();
  if (!isTimeZone(checked.timeZone)) {
    const message = 'is no time zone; expected a name such as Europe/Berlin';
    throw new RefusedError('INVALID_TIME_ZONE', `timeZone ${message}.`, [{ field: 'timeZone', message }]);
  }
  return checked;
}

function checkCountry(check: Check, country: string): Country {
  const code = country.trim().toUpperCase();
  if (isCountry(code)) return code;
  check.that(false, 'country', 'is no country; expected two letters such as DE');
  return DEFAULT_COUNTRY;
}
