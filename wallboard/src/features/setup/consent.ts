/** Consent to recordings as it is set up: the profiles, and the announcement. */
import type { ConsentProfile } from '@ringside/schema/documents';
import type { Fault } from './fault.ts';

export const consentProfiles = [
  'DE',
  'AT',
  'CH',
  'GB',
  'IE',
  'FR',
  'NL',
  'BE',
  'ES',
  'IT',
  'US_ALL_PARTIES',
  'US_ONE_PARTY',
  'STRICT',
  'NONE',
] as const satisfies readonly ConsentProfile[];

/** What was picked; null leaves it to whatever is set elsewhere. */
export const profileOf = (picked: string): ConsentProfile | null =>
  consentProfiles.find((profile) => profile === picked) ?? null;

/** Empty for none. */
export function announcementFault(text: string): Fault | undefined {
  const isOne = /^(?:sound|recording):[\w-]+(?:\/[\w-]+)*$/.test(text.trim()) && text.trim().length <= 200;
  return text.trim() === '' || isOne ? undefined : { key: 'announcement' };
}
