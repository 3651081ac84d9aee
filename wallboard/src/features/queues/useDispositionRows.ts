/** What can be done with the rows of dispositions, by menu and by keyboard; the focus goes with the row. */
import type { DropdownMenuItem } from '@nuxt/ui';
import { type Ref, nextTick } from 'vue';
import { useI18n } from 'vue-i18n';
import { icons } from '../../components/icons.ts';
import { added, type DispositionRow, indented, isBranch, moved, outdented, removed } from './dispositionRows.ts';

type Rows = readonly DispositionRow[];
type Change = ReturnType<typeof moved>;

/** `focus` is asked for the row that is to be worked on, when it is there; `undefined` when there is none. */
export function useDispositionRows(rows: Ref<Rows>, focus: (index: number | undefined) => void) {
  const { t } = useI18n();
  const take = async (change: Change) => {
    if (!change) return;
    rows.value = change.rows;
    await nextTick();
    focus(change.at);
  };
  const change = (index: number, part: Partial<DispositionRow>) => {
    rows.value = rows.value.with(index, { ...rows.value[index]!, ...part });
  };
  const remove = async (index: number) => {
    rows.value = removed(rows.value, index);
    await nextTick();
    focus(rows.value.length > 0 ? Math.min(index, rows.value.length - 1) : undefined);
  };
  /** With Alt, as in outlines everywhere. */
  const keys: Readonly<Record<string, (index: number) => Change>> = {
    ArrowUp: (index) => moved(rows.value, index, -1),
    ArrowDown: (index) => moved(rows.value, index, 1),
    ArrowRight: (index) => indented(rows.value, index),
    ArrowLeft: (index) => outdented(rows.value, index),
  };
  const step = (key: 'up' | 'down' | 'in' | 'out', icon: string, to: Change): DropdownMenuItem => ({
    label: t(`queues.disposition.${key}`),
    icon,
    disabled: to === undefined,
    onSelect: () => void take(to),
  });
  const flag = (index: number, key: 'needsNote' | 'needsFollowUp' | 'retired'): DropdownMenuItem => ({
    type: 'checkbox',
    label: t(`queues.disposition.${key}`),
    checked: rows.value[index]?.[key] ?? false,
    onUpdateChecked: (checked: boolean) => change(index, { [key]: checked }),
  });
  return {
    change,
    add: (index?: number) => take(added(rows.value, index)),
    onKey: (event: KeyboardEvent, index: number) => {
      const to = event.altKey ? keys[event.key]?.(index) : undefined;
      if (!to) return;
      event.preventDefault();
      void take(to);
    },
    items: (index: number): DropdownMenuItem[][] => [
      [flag(index, 'needsNote'), flag(index, 'needsFollowUp'), flag(index, 'retired')],
      [
        step('up', icons.sortUp, moved(rows.value, index, -1)),
        step('down', icons.sortDown, moved(rows.value, index, 1)),
        step('in', icons.chevronRight, indented(rows.value, index)),
        step('out', icons.chevronLeft, outdented(rows.value, index)),
      ],
      [
        {
          label: t('queues.disposition.below'),
          icon: icons.add,
          onSelect: () => void take(added(rows.value, index)),
        },
        {
          label: t(isBranch(rows.value, index) ? 'queues.disposition.removeAll' : 'setup.remove'),
          icon: icons.trash,
          color: 'error',
          onSelect: () => void remove(index),
        },
      ],
    ],
  };
}
