/** German: keys, and secrets that are told once. */
import type { keys as english } from './keys.en.ts';

export const keys: typeof english = {
  title: 'Schlüssel',
  intro:
    'Mit einem Schlüssel kommt ein Programm herein oder ein Bildschirm an der Wand. Jeder lässt sich einzeln entziehen.',
  create: 'Neuer Schlüssel',
  createIntro: 'Für ein Programm. Ein Bildschirm an der Wand bekommt seinen Link unter „Wandboards“.',
  emptyTitle: 'Noch keine Schlüssel',
  emptyText: 'Ein Programm, das mit Ringside spricht, etwa ein CRM, kommt mit einem eigenen Schlüssel herein.',
  column: { name: 'Bezeichnung', role: 'Darf', created: 'Angelegt', expires: 'Endet' },
  field: { name: 'Bezeichnung', role: 'Was er darf', span: 'Endet', day: 'Letzter Tag' },
  hint: { name: 'Etwa das Programm, das ihn benutzt.' },
  roleHint: {
    CRM: 'Sieht alle Anrufe, Warteschlangen und Agenten und handelt an ihnen. Richtet nichts ein.',
    ADMIN: 'Alles, auch das Einrichten des Callcenters und seiner Personen.',
  },
  span: {
    30: 'in 30 Tagen',
    90: 'in 90 Tagen',
    365: 'in einem Jahr',
    never: 'nie',
    day: 'an einem Tag, den ich wähle',
  },
  expiry: { never: 'nie', later: 'am', soon: 'Bald: am', over: 'Beendet am' },
  opensBoard: 'Öffnet das Board {board}',
  boardGone: '(entfernt)',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Dieser Browser lässt es nicht kopieren. Es ist markiert: drücken Sie Strg und C.',
  kept: 'Ich habe ihn aufbewahrt',
  madeTitle: 'Der Schlüssel {name} ist angelegt',
  madeText:
    'Bewahren Sie ihn jetzt auf. Er wird nur dieses eine Mal gezeigt; der Server behält bloß einen Fingerabdruck.',
  secret: 'Der Schlüssel',
  example: 'So probieren Sie ihn aus',
  audit: 'Was damit getan wurde',
  revoke: 'Entziehen',
  revokeTitle: '{name} entziehen?',
  revokeText:
    'Wer diesen Schlüssel benutzt, ist innerhalb einer Sekunde getrennt. Das lässt sich nicht rückgängig machen.',
};
