/** The pages. Without a key there is only the one that asks for it. */
import { watch } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import type { Session } from './graphql/session.ts';

export function openRouter(session: Session) {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', name: 'board', component: () => import('./features/board/BoardPage.vue') },
      {
        path: '/sign-in',
        name: 'sign-in',
        component: () => import('./features/sign-in/SignInPage.vue'),
        meta: { open: true },
      },
      { path: '/:rest(.*)*', redirect: { name: 'board' } },
    ],
  });
  router.beforeEach((to) => {
    const isSignedIn = session.key.value !== undefined;
    if (!isSignedIn && !to.meta['open']) return { name: 'sign-in' };
    if (isSignedIn && to.name === 'sign-in') return { name: 'board' };
    return true;
  });
  watch(session.key, (key) => void router.replace({ name: key === undefined ? 'sign-in' : 'board' }), {
    flush: 'post',
  });
  return router;
}
