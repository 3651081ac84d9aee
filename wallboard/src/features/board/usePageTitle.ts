/** The figure that matters most in the tab's title, so that a board behind other windows still says it. */
import { type Ref, onScopeDispose, watchEffect } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Totals } from './totals.ts';

export function usePageTitle(totals: Readonly<Ref<Totals>>, centreName: Readonly<Ref<string | undefined>>): void {
  const { t } = useI18n();
  watchEffect(() => {
    const { waiting } = totals.value;
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${t('board.title')} · ${centreName.value ?? 'Ringside'}`;
  });
  onScopeDispose(() => (document.title = 'Ringside'));
}
