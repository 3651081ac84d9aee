/** The words that the schema uses about consent to recordings. */
import { builder } from '../graphql/builder.ts';
import { enumOf } from '../graphql/enum.ts';
import type { ConsentHow, ConsentState } from './consent.ts';
import {
  consentProfiles,
  jurisdictions,
  type ConsentAsked,
  type ConsentNeeded,
  type ConsentProfile,
} from './jurisdiction.ts';

export const ConsentProfileEnum = enumOf<ConsentProfile>(
  'ConsentProfile',
  'Whose consent a recording needs and how it is asked for. Defaults for engineers, and no legal advice.',
  {
    de: 'Germany: every party, by key.',
    at: 'Austria: every party, by key.',
    ch: 'Switzerland: every party, by key.',
    gb: 'United Kingdom: who is outside, by notice.',
    ie: 'Ireland: who is outside, by notice.',
    fr: 'France: who is outside, by notice.',
    nl: 'The Netherlands: who is outside, by notice.',
    be: 'Belgium: who is outside, by notice.',
    es: 'Spain: who is outside, by notice.',
    it: 'Italy: who is outside, by notice.',
    usAllParties: 'States of the USA in which all parties have to agree: every party, by notice.',
    usOneParty: 'States of the USA in which one party is enough: nobody is asked.',
    strict: 'Every party, by key; for countries of which nothing is known.',
    none: 'Nobody is asked.',
  },
);

export const ConsentStateEnum = enumOf<ConsentState>('ConsentState', 'Whether a party has agreed to be recorded.', {
  notNeeded: 'It does not need to.',
  missing: 'It has said nothing so far.',
  asking: 'It is being asked.',
  given: 'It has agreed.',
  refused: 'It has not agreed.',
  withdrawn: 'It had agreed and does not any more.',
});

export const ConsentHowEnum = enumOf<ConsentHow>('ConsentHow', 'How a party has said whether it may be recorded.', {
  key: 'By a key of its phone.',
  notice: 'It heard the announcement and stayed.',
  spoken: 'It said so, and somebody noted it.',
  standing: 'An agent, once for all calls.',
  silence: 'It pressed no key.',
});

const AskedEnum = enumOf<ConsentAsked>('ConsentAsked', 'How consent is asked for.', {
  key: 'An announcement is played, and a key has to be pressed.',
  notice: 'An announcement is played; who stays has agreed.',
  none: 'Not at all.',
});

const NeededEnum = enumOf<ConsentNeeded>('ConsentNeeded', 'Whose consent is needed.', {
  everyParty: 'That of every party of the conversation, agents included.',
  outside: 'That of everybody outside.',
  one: 'That of the centre itself, which is a matter of its contracts.',
});

const ConsentRule = builder.objectRef<ConsentProfile>('ConsentRule').implement({
  description: 'What a profile says.',
  fields: (t) => ({
    profile: t.field({ type: ConsentProfileEnum, description: 'Which profile.', resolve: (profile) => profile }),
    asked: t.field({
      type: AskedEnum,
      description: 'How consent is asked for.',
      resolve: (profile) => jurisdictions[profile].asked,
    }),
    needed: t.field({
      type: NeededEnum,
      description: 'Whose consent is needed.',
      resolve: (profile) => jurisdictions[profile].needed,
    }),
    basis: t.string({
      description: 'The law that it follows, as of November 2026.',
      resolve: (profile) => jurisdictions[profile].basis,
    }),
  }),
});

builder.queryField('consentRules', (t) =>
  t.field({
    type: [ConsentRule],
    authScopes: { can: 'read' },
    description: 'All profiles of consent to recordings, and what each of them says.',
    resolve: () => [...consentProfiles],
  }),
);
