/** German: consent to recordings. */
import type { consent as english } from './consent.en.ts';

export const consent: typeof english = {
  field: { profile: 'Einwilligung', announcement: 'Ansage' },
  hint: {
    profile:
      'Wer zustimmen muss, bevor etwas aufgenommen wird, und wie gefragt wird. Voreinstellungen je Land, keine Rechtsberatung.',
    announcement:
      'Ein Klang der Telefonanlage, etwa sound:consent. Ohne Ansage wird vor der Warteschlange niemand gefragt.',
    announcementOfQueue: 'Ein Klang der Telefonanlage, etwa sound:consent. Leer für die der Warteschlange.',
    needsAnnouncement:
      'Ohne Ansage wird niemand gefragt, und bis eine Einwilligung vermerkt ist, wird nichts aufgenommen.',
  },
  ofCountry: 'wie im Land der Zentrale',
  ofQueue: 'wie in der Warteschlange',
  profile: {
    DE: 'Deutschland: alle, per Taste',
    AT: 'Österreich: alle, per Taste',
    CH: 'Schweiz: alle, per Taste',
    GB: 'Vereinigtes Königreich: Anrufende, per Hinweis',
    IE: 'Irland: Anrufende, per Hinweis',
    FR: 'Frankreich: Anrufende, per Hinweis',
    NL: 'Niederlande: Anrufende, per Hinweis',
    BE: 'Belgien: Anrufende, per Hinweis',
    ES: 'Spanien: Anrufende, per Hinweis',
    IT: 'Italien: Anrufende, per Hinweis',
    US_ALL_PARTIES: 'USA, alle Beteiligten: alle, per Hinweis',
    US_ONE_PARTY: 'USA, eine Seite: niemand wird gefragt',
    STRICT: 'Am strengsten: alle, per Taste',
    NONE: 'Keine: niemand wird gefragt',
  },
  agent: {
    label: 'Ist mit Aufnahmen einverstanden',
    hint: 'Einmal für alle Anrufe. Wo alle zustimmen müssen, werden Anrufe ohne diese Zustimmung nicht aufgenommen.',
  },
};
