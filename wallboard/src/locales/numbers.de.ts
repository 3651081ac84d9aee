/** German: the screen of numbers. */
import type { numbers as english } from './numbers.en.ts';

export const numbers: typeof english = {
  title: 'Rufnummern',
  intro: 'Was gewählt wird, und in welche Warteschlange es führt.',
  create: 'Neue Rufnummer',
  change: '{name} ändern',
  emptyTitle: 'Noch keine Rufnummern',
  emptyText: 'Eine Rufnummer führt in eine Warteschlange. Zuerst braucht es eine Telefonanlage und eine Warteschlange.',
  column: { number: 'Rufnummer', queue: 'Führt zu', answer: 'Angenommen', provider: 'Telefonanlage' },
  gone: 'entfernt',
  field: { number: 'Rufnummer', providerId: 'Telefonanlage', queueId: 'Warteschlange', answer: 'Wann angenommen wird' },
  hint: {
    number: 'Wie man sie schreibt, etwa +49 30 1234567 oder 100.',
    providerId: 'Wo sie ankommt.',
    queueId: 'Wo ihre Anrufer warten.',
  },
  answer: { AT_ONCE: 'Sofort', WITH_AGENT: 'Durch den Agenten' },
  answerHint: {
    AT_ONCE: 'Anrufer hören Musik, während sie warten, und zahlen von Anfang an.',
    WITH_AGENT: 'Anrufer hören das Freizeichen und zahlen erst, wenn ein Agent annimmt.',
  },
  noProvider: 'Es gibt noch keine Telefonanlage. Fügen Sie eine auf der Seite der Telefonanlagen hinzu.',
  noQueue: 'Es gibt noch keine Warteschlange. Legen Sie eine auf der Seite der Warteschlangen an.',
  removeTitle: '{name} entfernen?',
  removeText: 'Wer diese Rufnummer von nun an wählt, wird abgewiesen. Wer schon wartet, bleibt, wo er ist.',
};
