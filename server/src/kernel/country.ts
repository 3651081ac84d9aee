/** Which country a time zone belongs to. */
import { getCountries } from 'libphonenumber-js/max';
import type { Country } from './e164.ts';

/** `getTimeZones` came after the published types. */
type ZonedLocale = Intl.Locale & { getTimeZones?(): readonly string[] | undefined };

const zonesOf = (country: Country): readonly string[] => {
  const locale: ZonedLocale = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? [];
};

const found = new Map<string, Country | undefined>();

/** Undefined for a zone of no country, such as UTC. Throws RangeError when there is no such zone. */
export function countryOfZone(timeZone: string): Country | undefined {
  if (found.has(timeZone)) return found.get(timeZone);
  // Its other names, such as Asia/Kolkata, stand in no list.
  const { timeZone: known } = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions();
  const country = getCountries().find((each) => zonesOf(each).some((zone) => zone === known || zone === timeZone));
  found.set(timeZone, country);
  return country;
}
