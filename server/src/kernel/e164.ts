/**
 * Phone numbers in the one spelling in which Ringside keeps them, E.164 (+493023125001), from and to what people, PBXs and
 * carriers write. The numbering plans are those of libphonenumber.
 */
import {
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
  type CountryCode,
  parsePhoneNumberFromString,
  type PhoneNumber,
} from 'libphonenumber-js/max';

/** ISO 3166-1, two letters. */
export type Country = CountryCode;
export const isCountry = (code: string): code is Country => isSupportedCountry(code);

/** How a trunk writes numbers: +4930…, 004930…, or 030… for those of its own country. */
export const numberFormats = ['e164', 'international', 'national'] as const;
export type NumberFormat = (typeof numberFormats)[number];

export interface Spelling {
  readonly country: Country;
  readonly format: NumberFormat;
}

const punctuation = /[\s()/.\u00AD\u2010-\u2015-]/g;
export const bareNumber = (written: string): string => written.trim().replaceAll(punctuation, '');

/** As it would be dialled in this country, were it a number; it need not be one. */
export const parseLoosely = (bare: string, country: Country): PhoneNumber | undefined =>
  parsePhoneNumberFromString(bare, { defaultCountry: country, extract: false });

/** Undefined when it has a length that no number there has. */
export function parseNumber(bare: string, country: Country): PhoneNumber | undefined {
  const parsed = parseLoosely(bare, country);
  return parsed?.isPossible() ? parsed : undefined;
}

/** Begins with a + or with what this country dials to reach another one. */
export const isInternational = (bare: string, country: Country): boolean =>
  bare.startsWith('+') || iddPattern(country).test(bare);

/** A national number that is whole: with its area code, and with the prefix that this country puts before it. */
export function wholeNational(bare: string, country: Country): PhoneNumber | undefined {
  const parsed = parseNumber(bare, country);
  if (!parsed?.isValid() || isInternational(bare, country)) return undefined;
  const national = bareNumber(parsed.formatNational());
  // In North America the 1 may stand there or not.
  const isLong = parsed.countryCallingCode === '1' && bare === `1${parsed.nationalNumber}`;
  return bare === national || isLong ? parsed : undefined;
}

/** What a person types, when it is a whole number: international, or national with its area code. */
export const wholeNumber = (bare: string, country: Country): PhoneNumber | undefined =>
  isInternational(bare, country) ? parseNumber(bare, country) : wholeNational(bare, country);

/** What a PBX reports, as E.164; what can not be read so (anonymous, an extension, a short code) stays as it is. */
export function readNumber(written: string, { country, format }: Spelling): string {
  if (/^\+[1-9]\d{7,14}$/.test(written)) return written;
  const bare = bareNumber(written);
  if (!/^\+?\d{7,20}$/.test(bare)) return written;
  if (isInternational(bare, country)) return parseNumber(bare, country)?.number ?? written;
  const national = wholeNational(bare, country);
  if (national && bare !== national.nationalNumber) return national.number;
  // Carriers leave the + out, and PBXs turn it into 00 wherever they are.
  const international = () => {
    const parsed = parseNumber(`+${bare.replace(/^00/, '')}`, country);
    return parsed?.isValid() ? parsed.number : undefined;
  };
  return (
    (format === 'national' ? (national?.number ?? international()) : (international() ?? national?.number)) ?? written
  );
}

/** An E.164 number as a trunk takes it; anything else stays as it is. */
export function writeNumber(number: string, { country, format }: Spelling): string {
  if (format === 'e164' || !number.startsWith('+')) return number;
  const parsed = parsePhoneNumberFromString(number);
  const isHome = parsed?.countryCallingCode === getCountryCallingCode(country);
  if (format === 'national' && parsed && isHome) return bareNumber(parsed.formatNational());
  return `${iddPrefix(country)}${number.slice(1)}`;
}

/** What is looked for, in digits: E.164 and as it is dialled in its own country when it is a whole number, else as it is. */
export function searchedNumber(
  text: string,
  country: Country,
): { readonly number: string; readonly national?: string } {
  const bare = bareNumber(text);
  const whole = /^\+?\d+$/.test(bare) ? wholeNumber(bare, country) : undefined;
  if (!whole) return { number: bare.replaceAll(/[^0-9*#]/g, '').replace(/^00/, '') };
  return { number: whole.number.slice(1), national: bareNumber(whole.formatNational()) };
}

const metadata = new Metadata();

const iddPatterns = new Map<Country, RegExp>();

function iddPattern(country: Country): RegExp {
  let pattern = iddPatterns.get(country);
  if (!pattern) {
    metadata.selectNumberingPlan(country);
    pattern = new RegExp(`^(?:${metadata.numberingPlan?.IDDPrefix() ?? '00'})(?=[1-9])`);
    iddPatterns.set(country, pattern);
  }
  return pattern;
}

/** Where callers choose a carrier by the prefix there is none for all of them: the plain + then stays. */
function iddPrefix(country: Country): string {
  metadata.selectNumberingPlan(country);
  const plan = metadata.numberingPlan;
  const usual = plan?.defaultIDDPrefix();
  // 8~10: the tone after the 8 is not waited for. A 0 stands for none.
  const prefix = usual ? usual.replace('~', '') : (plan?.IDDPrefix() ?? '00');
  return /^\d+$/.test(prefix) ? prefix : '+';
}
