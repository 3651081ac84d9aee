/** The entries that a search finds, page by page, newest first. */
import { type AuditFilter, type AuditLineFragment, AuditLogDocument } from '@ringside/schema/documents';
import { type Ref, shallowReadonly, shallowRef } from 'vue';
import { usePages } from '../search/usePages.ts';
import { useChanges } from '../setup/useAll.ts';
import { audited } from './line.ts';

/** While `filter` is undefined nothing is asked. */
export function useAuditLog(filter: Readonly<Ref<AuditFilter | undefined>>) {
  const hasNews = shallowRef(false);
  const pages = usePages(AuditLogDocument, filter, {
    pageIn: ({ auditLog }) => auditLog,
    keyOf: ({ position }: AuditLineFragment) => position,
    size: 50,
  });
  // Who has read on is not taken back to the beginning.
  useChanges(audited, () => (pages.isFurther.value ? (hasNews.value = true) : pages.again()));
  return {
    ...pages,
    hasNews: shallowReadonly(hasNews),
    restart: () => {
      hasNews.value = false;
      pages.restart();
    },
  };
}
