/** Who is signed in and what they may do. */
import { MeDocument, type MeQuery } from '@ringside/schema/documents';
import { type App, type InjectionKey, type Ref, computed, inject, shallowRef, watch } from 'vue';
import type { Graphql } from '../graphql/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import type { Session } from '../graphql/session.ts';
import type { PermissionWanted } from './rights.ts';

export interface Me {
  /** Undefined until the server has said it. */
  readonly me: Readonly<Ref<MeQuery['me'] | undefined>>;
  readonly permissions: Readonly<Ref<readonly PermissionWanted[]>>;
  readonly problem: Readonly<Ref<Problem | undefined>>;
  /** Whether they take calls themselves. */
  readonly isAgent: Readonly<Ref<boolean>>;
  may(permission: PermissionWanted): boolean;
  again(): void;
}

const retryMs = 5000;

const meKey: InjectionKey<Me> = Symbol('me');

export function openMe({ client }: Graphql, session: Session): Me {
  const me = shallowRef<MeQuery['me']>();
  const problem = shallowRef<Problem>();
  const turn = shallowRef(0);
  watch(
    [session.key, turn] as const,
    async ([key], _before, onCleanup) => {
      if (key === undefined) me.value = undefined;
      if (key === undefined) return;
      let isGone = false;
      let later: ReturnType<typeof setTimeout> | undefined;
      onCleanup(() => {
        isGone = true;
        clearTimeout(later);
      });
      try {
        const { data } = await client.query({ query: MeDocument, fetchPolicy: 'network-only' });
        if (isGone) return;
        me.value = data?.me;
        problem.value = undefined;
      } catch (error) {
        if (isGone) return;
        problem.value = problemOf(error);
        later = setTimeout(() => (turn.value += 1), retryMs);
      }
    },
    { immediate: true },
  );
  const permissions = computed(() => me.value?.permissions ?? []);
  return {
    me,
    permissions,
    problem,
    isAgent: computed(() => me.value?.role === 'AGENT' && me.value.agent !== null),
    may: (permission) => permissions.value.includes(permission),
    again: () => void (turn.value += 1),
  };
}

export function provideMe(app: App, me: Me): void {
  app.provide(meKey, me);
}

export function useMe(): Me {
  const me = inject(meKey);
  if (!me) throw new Error('provideMe() was not called');
  return me;
}
