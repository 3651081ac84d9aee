/** Tells screen readers of a queue that has got into trouble; once, and nothing of the figures in between. */
import { type MaybeRefOrGetter, type Ref, shallowReadonly, shallowRef, toValue, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Tile } from './tile.ts';

export function useAlarmNews(tiles: MaybeRefOrGetter<readonly Tile[]>): Readonly<Ref<string>> {
  const { t } = useI18n();
  const news = shallowRef('');
  watch(
    () => toValue(tiles).flatMap(({ name, alarm }) => (alarm ? [`${name}\n${alarm.kind}`] : [])),
    (alarmed, before = []) => {
      const fresh = alarmed.filter((one) => !before.includes(one));
      if (fresh.length === 0) return;
      news.value = fresh
        .map((one) => one.split('\n'))
        .map(([queue, kind]) => t('alarm.spoken', { queue, alarm: t(`alarm.${kind}`) }))
        .join('. ');
    },
  );
  return shallowReadonly(news);
}
