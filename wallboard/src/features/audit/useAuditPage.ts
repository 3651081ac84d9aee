/** The page of the audit: what the address asks for, and what that finds, day by day. */
import type { AuditLineFragment } from '@ringside/schema/documents';
import { computed } from 'vue';
import { useFormat } from '../../composables/useFormat.ts';
import { isBackwards } from '../search/search.ts';
import { useSearchAddress } from '../search/useSearchAddress.ts';
import { filterOf, searchOf } from './auditFilter.ts';
import { useAuditChoices } from './useAuditChoices.ts';
import { useAuditLog } from './useAuditLog.ts';

export function useAuditPage() {
  const { day } = useFormat();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const address = useSearchAddress(searchOf);
  const { search } = address;
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
    ...address,
    isBackwards: isWrong,
    log,
    days,
    choices: useAuditChoices(),
  };
}
