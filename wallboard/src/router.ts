/** The pages. Without a key or a session there is only the one that asks for it. */
import type { PermissionWanted } from './layout/rights.ts';
import { watch } from 'vue';
import { type RouteLocationNormalized, type RouteLocationRaw, createRouter, createWebHistory } from 'vue-router';
import type { Account } from './graphql/account.ts';
import type { Session } from './graphql/session.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Without signing in. */
    readonly open?: boolean;
    /** Without it the page says so instead of showing itself. */
    readonly needs?: PermissionWanted;
    /** For those alone who are an agent. */
    readonly isAgents?: boolean;
  }
}

export function openRouter(session: Session, account: Account) {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      {
        path: '/sign-in',
        name: 'sign-in',
        component: () => import('./features/sign-in/SignInPage.vue'),
        meta: { open: true },
      },
      { path: '/board/:id', name: 'tv', component: () => import('./features/tv/TvBoardPage.vue') },
      {
        path: '/',
        component: () => import('./layout/AppFrame.vue'),
        children: [
          { path: 'start', name: 'start', component: () => import('./layout/StartPage.vue') },
          {
            path: 'desk',
            name: 'desk',
            component: () => import('./features/desk/DeskPage.vue'),
            meta: { needs: 'COMMAND', isAgents: true },
          },
          { path: '', name: 'board', component: () => import('./features/board/BoardPage.vue') },
          page('calls', 'READ', () => import('./features/calls/CallsPage.vue')),
          page('history', 'READ', () => import('./features/history/HistoryPage.vue')),
          page('voicemail', 'READ', () => import('./features/voicemail/VoicemailPage.vue')),
          page('recordings', 'READ', () => import('./features/recordings/RecordingsPage.vue')),
          page('queues', 'READ', () => import('./features/queues/QueuesPage.vue')),
          page('agents', 'READ', () => import('./features/agents/AgentsPage.vue')),
          page('numbers', 'CONFIGURE', () => import('./features/numbers/NumbersPage.vue')),
          page('providers', 'CONFIGURE', () => import('./features/providers/ProvidersPage.vue')),
          page('people', 'CONFIGURE', () => import('./features/people/PeoplePage.vue')),
          page('keys', 'CONFIGURE', () => import('./features/keys/KeysPage.vue')),
          page('boards', 'WATCH', () => import('./features/boards/BoardsPage.vue')),
          page('system', 'CONFIGURE', () => import('./features/system/SystemPage.vue')),
          page('audit', 'CONFIGURE', () => import('./features/audit/AuditPage.vue')),
          page('settings', 'WATCH', () => import('./features/settings/SettingsPage.vue')),
        ],
      },
      { path: '/:rest(.*)*', redirect: { name: 'board' } },
    ],
  });
  // Nobody stands before a television to sign in: one whose key was turned away says so, and stays at its address.
  const isOpen = (to: RouteLocationNormalized) => to.meta.open || (to.name === 'tv' && session.refused.value);
  router.beforeEach(async (to) => {
    await account.ready;
    const isSignedIn = session.key.value !== undefined;
    if (!isSignedIn && !isOpen(to)) return signIn(to.fullPath);
    if (isSignedIn && to.name === 'sign-in') return wanted(to.query['to']);
    return true;
  });
  watch(
    () => session.key.value !== undefined,
    async () => {
      // The key may be turned away while the first page is still on its way.
      await router.isReady();
      const isSignedIn = session.key.value !== undefined;
      const { name, fullPath, query } = router.currentRoute.value;
      if (isSignedIn && name === 'sign-in') void router.replace(wanted(query['to']));
      if (!isSignedIn && !isOpen(router.currentRoute.value))
        void router.replace(signIn(session.hasLeft.value ? '/' : fullPath));
    },
    { flush: 'post' },
  );
  return router;
}

function page(name: string, needs: PermissionWanted, component: () => Promise<unknown>) {
  return { path: name, name, component, meta: { needs } };
}

const signIn = (to: string): RouteLocationRaw => ({
  name: 'sign-in',
  query: to === '/' || to === '/start' ? {} : { to },
});

/** The page that one wanted before signing in; never one of another site. */
function wanted(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/start';
}
