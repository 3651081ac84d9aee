/** The screens' edge: what the browser gives is read here once, and handed to the parts that need it. */
import ui from '@nuxt/ui/vue-plugin';
import { createApp } from 'vue';
import App from './App.vue';
import { provideClock, startClock } from './composables/useClock.ts';
import { openTheme, provideTheme } from './composables/useTheme.ts';
import { openAccount, provideAccount } from './graphql/account.ts';
import { outdatedLink } from './graphql/documents.ts';
import { openGraphql, provideGraphql } from './graphql/graphql.ts';
import { openSession, provideSession, takeKeyFromAddress } from './graphql/session.ts';
import { openMe, provideMe } from './layout/useMe.ts';
import { openLocales } from './locales/locales.ts';
import { openRouter } from './router.ts';
import './styles/main.css';

const end = new AbortController();
const clock = startClock(end.signal);
const session = openSession({ device: localStorage, tab: sessionStorage }, takeKeyFromAddress(window));
const account = openAccount({
  session,
  device: localStorage,
  fetch: (input, init) => fetch(input, init),
  locks: 'locks' in navigator ? navigator.locks : undefined,
  channel: new BroadcastChannel('ringside.session'),
  now: Date.now,
});
const graphql = openGraphql({ origin: location.origin, session, clock, through: outdatedLink(window) });
addEventListener('online', () => graphql.connection.hurry(), { signal: end.signal });

const app = createApp(App);
provideClock(app, clock);
provideSession(app, session);
provideAccount(app, account);
provideGraphql(app, graphql);
provideMe(app, openMe(graphql, session));
provideTheme(app, openTheme(window));
app.use(openLocales(window));
app.use(openRouter(session, account));
app.use(ui);
app.onUnmount(() => end.abort());
app.mount('#app');
