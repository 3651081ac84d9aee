/** The page of the audit: what the address asks for, and what that finds, day by day. */
import type { AuditLineFragment } from '@ringside/schema/documents';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useFormat } from '../../composables/useFormat.ts';
import { type AuditSearch, filterOf, isBackwards, searchOf } from './auditFilter.ts';
import { useAuditChoices } from './useAuditChoices.ts';
import { useAuditLog } from './useAuditLog.ts';

export function useAuditPage() {
  const route = useRoute();
  const router = useRouter();
  const { day } = useFormat();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const search = computed<AuditSearch>((old) => {
    const next = searchOf(route.query);
    return old && JSON.stringify(old) === JSON.stringify(next) ? old : next;
  });
  const isWrong = computed(() => isBackwards(search.value));
  const log = useAuditLog(computed(() => (isWrong.value ? undefined : filterOf(search.value, timeZone))));
  const days = computed(() => {
    const found: { readonly name: string; readonly entries: AuditLineFragment[] }[] = [];
    for (const entry of log.found.value) {
      const name = day(Date.parse(entry.at));
      const last = found.at(-1);
      if (last?.name === name) last.entries.push(entry);
      else found.push({ name, entries: [entry] });
    }
    return found;
  });
  return {
    search,
    isWrong,
    isNarrow: computed(() => Object.keys(search.value).length > 0),
    log,
    days,
    choices: useAuditChoices(),
    narrow: (next: AuditSearch) => void router.replace({ query: { ...next } }),
    clear: () => void router.replace({ query: {} }),
  };
}
