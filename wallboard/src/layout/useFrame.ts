/** What the frame shows: the places that one may open, and whether the page at hand is one of them. */
import { computed, shallowRef, watch, watchEffect } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { placesFor } from './rights.ts';
import { useMe } from './useMe.ts';

const entry = 'ringside.narrow';

export function useFrame() {
  const route = useRoute();
  const { me, permissions, problem, isAgent, may, again } = useMe();
  const isNarrow = shallowRef(localStorage.getItem(entry) === '1');
  watch(isNarrow, (narrow) => localStorage.setItem(entry, narrow ? '1' : '0'));
  const { t } = useI18n();
  // The board writes its own, with the figure that matters most.
  watchEffect(
    () => {
      const name = String(route.name);
      if (name !== 'board' && name !== 'start')
        document.title = `${t(name === 'settings' ? 'shell.account' : `shell.place.${name}`)} · Ringside`;
    },
    { flush: 'post' },
  );
  const needs = computed(() => route.meta.needs ?? 'WATCH');
  const isBoard = computed(() => route.name === 'board');
  const isForMe = computed(() => route.meta.isAgents !== true || isAgent.value);
  return {
    groups: computed(() => placesFor(permissions.value, isAgent.value)),
    isNarrow,
    isBoard,
    /** The key of a screen on a wall has nowhere else to go. */
    isBare: computed(() => isBoard.value && me.value?.role === 'BOARD'),
    isKnown: computed(() => me.value !== undefined),
    /** The server was asked who one is, and did not say. */
    isUnknown: computed(() => me.value === undefined && problem.value !== undefined),
    // The board asks for itself and need not wait for the word on who one is.
    hasRight: computed(() => isBoard.value || (may(needs.value) && isForMe.value)),
    again,
    toggle: () => void (isNarrow.value = !isNarrow.value),
  };
}
