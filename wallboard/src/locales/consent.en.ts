/** English: consent to recordings. */
export const consent = {
  field: { profile: 'Consent', announcement: 'Announcement' },
  hint: {
    profile:
      'Who has to agree before anything is recorded, and how they are asked. Defaults by country, and no legal advice.',
    announcement: 'A sound of the phone system, such as sound:consent. Without one nobody is asked before the queue.',
    announcementOfQueue: 'A sound of the phone system, such as sound:consent. Empty for that of its queue.',
    needsAnnouncement: 'Without an announcement nobody is asked, and nothing is recorded until consent is noted.',
  },
  ofCountry: 'as in the country of the centre',
  ofQueue: 'as its queue says',
  profile: {
    DE: 'Germany: everybody, by key',
    AT: 'Austria: everybody, by key',
    CH: 'Switzerland: everybody, by key',
    GB: 'United Kingdom: callers, by notice',
    IE: 'Ireland: callers, by notice',
    FR: 'France: callers, by notice',
    NL: 'Netherlands: callers, by notice',
    BE: 'Belgium: callers, by notice',
    ES: 'Spain: callers, by notice',
    IT: 'Italy: callers, by notice',
    US_ALL_PARTIES: 'USA, all parties: everybody, by notice',
    US_ONE_PARTY: 'USA, one party: nobody is asked',
    STRICT: 'Strictest: everybody, by key',
    NONE: 'None: nobody is asked',
  },
  agent: {
    label: 'Agrees to be recorded',
    hint: 'Once for all calls. Where everybody has to agree, calls of an agent who does not are not recorded.',
  },
};
