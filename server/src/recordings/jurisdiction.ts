/**
 * Whose consent a recording needs and how it is asked for, by country. Defaults for engineers, as of November 2026, and no
 * legal advice: whoever sets a queue or a number up may choose another profile. Rule R16 in RULES.md.
 */
import type { Check } from '../kernel/check.ts';
import type { Country } from '../kernel/e164.ts';

/** `key`: an announcement, and a key. `notice`: an announcement, and who stays has agreed. `none`: nobody is asked. */
export type ConsentAsked = 'key' | 'notice' | 'none';
/** `outside`: everybody who is no agent. `one`: the centre's own, which is a matter of its contracts. */
export type ConsentNeeded = 'everyParty' | 'outside' | 'one';

export const consentProfiles = [
  'de',
  'at',
  'ch',
  'gb',
  'ie',
  'fr',
  'nl',
  'be',
  'es',
  'it',
  'usAllParties',
  'usOneParty',
  'strict',
  'none',
] as const;
export type ConsentProfile = (typeof consentProfiles)[number];

export interface Jurisdiction {
  readonly asked: ConsentAsked;
  readonly needed: ConsentNeeded;
  /** The law that it follows. */
  readonly basis: string;
}

export const jurisdictions: Readonly<Record<ConsentProfile, Jurisdiction>> = {
  de: { asked: 'key', needed: 'everyParty', basis: '§ 201 StGB' },
  at: { asked: 'key', needed: 'everyParty', basis: '§ 120 StGB' },
  ch: { asked: 'key', needed: 'everyParty', basis: 'Art. 179ter StGB' },
  gb: { asked: 'notice', needed: 'outside', basis: 'Investigatory Powers Regulations 2018, UK GDPR' },
  ie: { asked: 'notice', needed: 'outside', basis: 'GDPR Art. 13' },
  fr: { asked: 'notice', needed: 'outside', basis: 'Code pénal Art. 226-1, GDPR Art. 13' },
  nl: { asked: 'notice', needed: 'outside', basis: 'GDPR Art. 13' },
  be: { asked: 'notice', needed: 'outside', basis: 'GDPR Art. 13' },
  es: { asked: 'notice', needed: 'outside', basis: 'GDPR Art. 13' },
  it: { asked: 'notice', needed: 'outside', basis: 'GDPR Art. 13' },
  usAllParties: { asked: 'notice', needed: 'everyParty', basis: 'Cal. Penal Code § 632 and the like' },
  usOneParty: { asked: 'none', needed: 'one', basis: '18 U.S.C. § 2511(2)(d)' },
  strict: { asked: 'key', needed: 'everyParty', basis: 'Nothing is known of the country' },
  none: { asked: 'none', needed: 'one', basis: 'Chosen by the centre' },
};

const ofCountry: Partial<Record<Country, ConsentProfile>> = {
  DE: 'de',
  AT: 'at',
  CH: 'ch',
  GB: 'gb',
  IE: 'ie',
  FR: 'fr',
  NL: 'nl',
  BE: 'be',
  ES: 'es',
  IT: 'it',
  US: 'usAllParties',
};

export const profileOf = (country: Country): ConsentProfile => ofCountry[country] ?? 'strict';

const ANNOUNCEMENT_LENGTH = 200;

/** A sound of the PBX; undefined for none. What else its interface would take could make it fetch from elsewhere. */
export function checkAnnouncement(check: Check, given: string | null | undefined): string | undefined {
  const media = check.text('announcement', given ?? '', { min: 0, max: ANNOUNCEMENT_LENGTH });
  const isOne = media === '' || /^(sound|recording):[\w-]+(\/[\w-]+)*$/.test(media);
  check.that(isOne, 'announcement', 'names no sound of the PBX; give one such as sound:consent');
  return media || undefined;
}
