/** German: one's own settings, and those of the centre. */
import type { own as english } from './own.en.ts';

export const own: typeof english = {
  who: 'Wer Sie sind',
  whoHint: 'Jemand mit Administration ändert das unter „Personen“.',
  whoKeyHint: 'Sie sind mit einem Schlüssel hier und nicht als Person. Darum gibt es kein Passwort und keine Sitzung.',
  withKey: 'Mit einem API-Schlüssel',
  fact: { name: 'Name', login: 'Kennung', kind: 'Angemeldet', role: 'Rolle', agent: 'Agent', until: 'Schlüssel endet' },
  may: {
    ADMIN: 'sieht alles und richtet alles ein',
    SUPERVISOR: 'sieht und leitet, was zu den eigenen Teams gehört',
    AGENT: 'sieht die eigenen Warteschlangen und Anrufe',
    CRM: 'sieht alles und handelt daran, richtet nichts ein',
    BOARD: 'zeigt ein Board',
  },
  looks: 'Sprache und Darstellung',
  looksHint: 'Wird auf diesem Gerät gemerkt.',
  password: 'Passwort',
  passwordHint: 'Alle Ihre anderen Sitzungen enden mit dem alten.',
  changePassword: 'Passwort ändern',
  passwordChanged: 'Ihr Passwort ist geändert.',
  sessions: 'Wo Sie angemeldet sind',
  sessionsHint: 'Beenden Sie, was Sie nicht kennen, und ändern Sie dann Ihr Passwort.',
  centre: {
    title: 'Das Callcenter',
    hint: 'Gilt für alle.',
    name: 'Name des Callcenters',
    nameHint: 'Das Live-Board und der Titel seines Fensters zeigen ihn.',
    timeZone: 'Zeitzone',
    timeZoneHint: 'Um Mitternacht dort beginnen die Zahlen des Tages neu.',
    saved: 'Gespeichert.',
  },
  dialling: {
    title: 'Rufnummern',
    hint: 'Wie sie hier gelesen werden und welche aus Ringside angerufen werden dürfen.',
    country: 'Land',
    countryHint: 'Rufnummern ohne Ländervorwahl gelten als solche dieses Landes.',
    blocked: 'Gesperrte Rufnummern',
    blockedHint: 'Ein Anfang je Zeile, etwa +4930. Ein + allein sperrt alles.',
    allowed: 'Trotzdem erlaubt',
    allowedHint: 'Von beiden Listen gilt der längste Anfang, der passt. Auch Kurzwahlen wie 116117 gehen hier.',
    always:
      'Notrufnummern lassen sich von hier nie anrufen, damit Hilfe den Menschen findet, der anruft. Mehrwert- und Servicerufnummern werden abgewiesen, wenn nicht die ganze Nummer erlaubt ist.',
  },
  version: 'Ringside {version}',
};
