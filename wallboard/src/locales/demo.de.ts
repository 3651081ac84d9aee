/** German: the demo centre, and what becomes of it. */
import type { demo as english } from './demo.en.ts';

export const demo: typeof english = {
  title: 'Das Demo-Center',
  about: 'Beim ersten Start angelegt, damit es etwas zu sehen gibt.',
  hint: 'Das ist das Demo-Center. Anrufer und Agenten sind simuliert.',
  connect: 'Eigene Telefonanlage verbinden',
  remove: 'Demo entfernen',
  putAway: 'Diesen Hinweis ausblenden',
  running: 'Simulierte Anrufer rufen an und werden bedient.',
  resting: 'Der Server wurde ohne simulierte Anrufer gestartet, also ruft niemand an.',
  done: 'Das Demo-Center ist weg, und nichts erinnert mehr daran.',
  removeTitle: 'Das Demo-Center entfernen?',
  removeText:
    'Das lässt sich nicht rückgängig machen. Eine Demo wird nur beim ersten Start angelegt und kommt nicht wieder.',
  goes: 'Das verschwindet für immer',
  parts: 'Warteschlangen: {queues}, Agenten: {agents}, Rufnummern: {numbers} und die simulierte Telefonanlage',
  goesCalls: 'alle Anrufe, die über sie liefen, die jetzigen und die vergangenen',
  goesAudit:
    'jeder Eintrag in Journal und Protokoll darüber, Boards, die sonst nichts zeigen, und Benutzer mit der Rolle Agent, die einer dieser Agenten waren',
  stays: 'Das bleibt',
  staysOwn: 'Eigene Telefonanlagen mit ihren Warteschlangen, Agenten, Rufnummern und Anrufen',
  staysPeople: 'alle anderen Benutzer, Schlüssel, Teams und Boards; sie nennen nichts mehr, was weg ist',
};
