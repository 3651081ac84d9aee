/**
 * Numbers that cost the one who calls more than the way there: by the types of libphonenumber, and by what it has no type
 * for. Sources: the numbering plans of the Bundesnetzagentur, RTR, BAKOM, Ofcom, ARCEP, ACM and NANPA; ITU-T E.164.D.
 */
import type { PhoneNumber } from 'libphonenumber-js/max';

const prefixes = [
  // Germany: 0900, 0137, 0180, 012, 019x, directory enquiries.
  '+49900',
  '+49137',
  '+49180',
  '+4912',
  '+4919',
  '+49118',
  // Austria and Switzerland.
  '+4390',
  '+4393',
  '+43118',
  '+4190',
  '+4118',
  // United Kingdom, France, the Netherlands.
  '+449',
  '+44118',
  '+3389',
  '+33118',
  '+3190',
  '+3118',
  // North America.
  '+1900',
  '+1976',
  // Satellites, international networks and the international premium rate service.
  '+870',
  '+881',
  '+882',
  '+883',
  '+979',
];

const types: readonly unknown[] = ['PREMIUM_RATE', 'SHARED_COST'];

export const isPremium = (number: PhoneNumber): boolean =>
  types.includes(number.getType()) || prefixes.some((prefix) => number.number.startsWith(prefix));

/** Directory enquiries, dialled without an area code in most of Europe. */
export const isEnquiries = (bare: string): boolean => /^118\d{0,3}$/.test(bare);
