/** Messages that were left, in German. */
import type { voicemail as en } from './voicemail.en.ts';

export const voicemail: typeof en = {
  title: 'Anrufbeantworter',
  intro: 'Was Anrufer für Ihre Warteschlangen und für Sie hinterlassen haben. Neue Nachrichten erscheinen von selbst.',
  loading: 'Die Nachrichten werden geladen',
  emptyTitle: 'Keine Nachrichten',
  emptyText: 'Sobald jemand eine hinterlässt, erscheint sie hier von selbst.',
  new: 'Neu',
  newCount: 'Keine neuen Nachrichten | Eine neue Nachricht | {count} neue Nachrichten',
  heard: 'Gehört',
  heardBy: 'Gehört von {name}',
  for: 'Für {box}',
  unseenBox: 'einen Empfänger, den Sie nicht sehen',
  listenTo: 'Nachricht von {caller} anhören',
  closeOf: 'Player schließen: Nachricht von {caller}',
  callBack: 'Zurückrufen',
  callBackTo: 'Zurückrufen: {caller}',
  noNumber: 'Der Anrufer hat seine Nummer unterdrückt.',
  markHeard: 'Als gehört markieren',
  markNew: 'Als neu markieren',
  delete: 'Löschen',
  deleteOf: 'Nachricht von {caller} löschen',
  deleteTitle: 'Nachricht von {caller} löschen?',
  deleteText: 'Niemand kann sie je wieder anhören. Das lässt sich nicht rückgängig machen.',
  toAll: 'Zu allen Nachrichten',
};
