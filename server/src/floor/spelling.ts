/** How numbers are written here: by people by the centre's country, by a PBX by its own settings. Rules N1–N4 in routing/RULES.md. */
import {
  isCountry,
  numberFormats,
  readNumber,
  type Country,
  type NumberFormat,
  type Spelling,
} from '../kernel/e164.ts';
import type { ProviderId } from '../kernel/ids.ts';
import { canonicalNumber, phoneKey, type Floor, type InboundNumber } from './floor.ts';

/** Of a centre whose time zone belongs to no country. */
export const DEFAULT_COUNTRY: Country = 'DE';

export const homeOf = ({ centre }: Floor): Country => centre?.country ?? DEFAULT_COUNTRY;

const isNumberFormat = (text: string): text is NumberFormat => (numberFormats as readonly string[]).includes(text);

/** By the settings of a PBX. */
export const formatOf = ({ numberFormat = '' }: Readonly<Record<string, string>>): NumberFormat =>
  isNumberFormat(numberFormat) ? numberFormat : 'e164';

export const countryOf = ({ country = '' }: Readonly<Record<string, string>>): Country | undefined =>
  isCountry(country) ? country : undefined;

export function spellingOf(floor: Floor, providerId: ProviderId): Spelling {
  const settings = floor.providers.get(providerId)?.settings ?? {};
  return { country: countryOf(settings) ?? homeOf(floor), format: formatOf(settings) };
}

/** A number that a PBX reports, as E.164 where it is one; a phone of the PBX keeps its extension. */
export function numberFrom(floor: Floor, providerId: ProviderId, written: string): string {
  const key = phoneKey(providerId, written);
  if (floor.agentsByExtension.has(key) || floor.phones.has(key)) return written;
  return readNumber(written, spellingOf(floor, providerId));
}

/** The same for all spellings of a number that is dialled at this PBX. */
export const dialledKey = (floor: Floor, providerId: ProviderId, dialled: string): string =>
  `${providerId}/${canonicalNumber(readNumber(dialled, spellingOf(floor, providerId)))}`;

/** Of two that are the same number once they are spelled alike, the first in the floor's order leads somewhere. */
export function claim(floor: Floor, { id, providerId, number }: InboundNumber): void {
  const key = dialledKey(floor, providerId, number);
  if (!floor.numbersDialled.has(key)) floor.numbersDialled.set(key, id);
}

export function indexNumbers(floor: Floor): void {
  floor.numbersDialled.clear();
  for (const number of floor.numbers.values()) claim(floor, number);
}
