/** Fetches what the search finds, page by page, and gives it to the browser as a file. */
import { type CallFilter, CallsDocument, type CallSummaryFragment } from '@ringside/schema/documents';
import { onScopeDispose, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useGraphql } from '../../graphql/graphql.ts';
import { csv } from './csv.ts';
import { exportColumns, exportLine } from './exportLine.ts';

export const mostExported = 10_000;
const pageSize = 100;

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly count: number }
  | { readonly kind: 'done'; readonly count: number; readonly isPart: boolean }
  | { readonly kind: 'failed' };

export function useExport() {
  const { t } = useI18n();
  const { client } = useGraphql();
  const state = shallowRef<ExportState>({ kind: 'idle' });
  let gone = new AbortController();
  onScopeDispose(() => gone.abort());

  const fetchAll = async (filter: CallFilter, signal: AbortSignal) => {
    const calls: CallSummaryFragment[] = [];
    let after: string | null = null;
    do {
      const variables: { filter: CallFilter; first: number; after: string | null } = { filter, first: pageSize, after };
      const context = { fetchOptions: { signal }, queryDeduplication: false };
      const { data } = await client.query({ query: CallsDocument, variables, fetchPolicy: 'no-cache', context });
      if (!data) throw new Error('The server sent no calls');
      calls.push(...data.calls.nodes);
      after = data.calls.pageInfo.hasNextPage ? data.calls.pageInfo.endCursor : null;
      if (!signal.aborted) state.value = { kind: 'running', count: calls.length };
    } while (after !== null && calls.length < mostExported && !signal.aborted);
    return { calls, isPart: after !== null };
  };

  return {
    state,
    stop: () => {
      gone.abort();
      state.value = { kind: 'idle' };
    },
    run: async (filter: CallFilter) => {
      gone.abort();
      gone = new AbortController();
      const { signal } = gone;
      state.value = { kind: 'running', count: 0 };
      try {
        const { calls, isPart } = await fetchAll(filter, signal);
        if (signal.aborted) return;
        const head = exportColumns.map((name) => t(`history.csv.${name}`));
        const words = {
          direction: (name: string) => t(`calls.direction.${name}`),
          end: (name: string) => t(`calls.end.${name}`),
          state: (name: string) => t(`calls.state.${name}`),
        };
        save(csv([head, ...calls.map((call) => exportLine(call, words))]));
        state.value = { kind: 'done', count: calls.length, isPart };
      } catch {
        if (!signal.aborted) state.value = { kind: 'failed' };
      }
    },
  };
}

function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `calls-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
