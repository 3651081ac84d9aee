/** Deutsch: Mailboxen, wie sie eingerichtet werden. */
import type { boxes as english } from './boxes.en.ts';

export const boxes: typeof english = {
  title: 'Mailbox',
  about: {
    queue:
      'Für Anrufer, die sonst gehen müssten: nach der längsten Wartezeit, wenn niemand im Dienst und wenn die Schlange voll ist.',
    agent: 'Für Anrufer, die dorthin verbunden werden, und für Kollegen, die den Agenten nicht erreichen.',
  },
  field: {
    hasVoicemail: 'Nimmt Nachrichten an',
    greeting: 'Ansage',
    longestMessage: 'Längste Nachricht',
    messageSilence: 'Stille, die sie beendet',
    mailbox: 'Lampe an Telefonen',
    messageDays: 'Tage aufbewahren',
  },
  hint: {
    queue: 'Eine Ausweichschlange geht vor.',
    agent: 'Die Nachrichten sind für diesen Agenten allein.',
    greeting: 'Ein Klang der Telefonanlage, etwa sound:vm-intro. Danach kommt ein Signalton.',
    longestMessage: 'Von 5 s bis 15 min.',
    messageSilence: 'Von 1 s bis 1 min.',
    mailbox: 'Die Mailbox der Telefonanlage, die neue Nachrichten anzeigt. Leer für keine.',
    messageDays: 'Danach werden Nachrichten endgültig gelöscht. Leer: bis jemand sie löscht.',
  },
};
