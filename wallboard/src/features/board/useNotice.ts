/** What stands in the place of a board that can't be shown. */
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { icons } from '../../components/icons.ts';
import { useFormat } from '../../composables/useFormat.ts';
import type { Problem } from '../../graphql/problem.ts';
import type { LinkView } from './useLink.ts';

interface Notice {
  readonly icon: string;
  readonly title: string;
  readonly text: string;
  readonly how?: string;
  readonly action?: string;
}

export function useNotice(props: { readonly problem?: Problem; readonly link?: LinkView }) {
  const { t } = useI18n();
  const { second } = useFormat();
  const notice = computed<Notice>(() => {
    const { problem, link } = props;
    const action = t('board.retry');
    if (problem?.kind === 'refused') {
      return { icon: icons.error, title: t('board.refusedTitle'), text: problem.message, action };
    }
    if (problem?.kind === 'failed') {
      const text = problem.id ? t('board.failedText', { id: problem.id }) : t('board.failedPlain');
      return { icon: icons.error, title: t('board.failedTitle'), text, action };
    }
    if (link) {
      const time = second(link.lostSince.value ?? 0);
      return {
        icon: icons.lost,
        title: t('board.unreachableTitle'),
        text: t('board.unreachableText', { time }),
        action: t('link.retry'),
      };
    }
    return {
      icon: icons.emptyQueues,
      title: t('board.emptyTitle'),
      text: t('board.emptyText'),
      how: t('board.emptyHow', { mutation: 'createQueue' }),
    };
  });
  // A subscription that the server has ended does not come back by itself; one that waits for the link does.
  const reload = () =>
    !props.problem || props.problem.kind === 'unreachable' ? props.link?.retry() : location.reload();
  return { notice, reload };
}
