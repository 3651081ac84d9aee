/** What a person may enter for the centre. */
import type { Centre } from '../floor/floor.ts';
import { Check } from '../kernel/check.ts';
import { RefusedError } from '../kernel/errors.ts';
import { isTimeZone } from '../kernel/zone.ts';

const NAME_LENGTH = 80;

export interface CentreInput {
  readonly name?: string;
  readonly timeZone?: string;
}

/** What was not given is taken from `stored`. Throws the refusal that names every fault; a zone that does not exist has a code of its own. */
export function checkCentre({ name, timeZone }: CentreInput, stored: Centre | undefined) {
  const check = new Check();
  const checked = {
    ...(name === undefined ? {} : { name: check.text('name', name, { max: NAME_LENGTH }) }),
    timeZone: timeZone ?? stored?.timeZone ?? 'UTC',
  };
  check.done();
  if (!isTimeZone(checked.timeZone)) {
    const message = 'is no time zone; expected a name such as Europe/Berlin';
    throw new RefusedError('INVALID_TIME_ZONE', `timeZone ${message}.`, [{ field: 'timeZone', message }]);
  }
  return checked;
}
