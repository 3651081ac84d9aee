/** Entries of the audit in words. */
import type { AuditLineFragment } from '@ringside/schema/documents';
import { useI18n } from 'vue-i18n';
import type { useChoices } from '../calls/useChoices.ts';
import { sentenceOf, textIn } from './line.ts';

export function useAuditWords({ queues }: Pick<ReturnType<typeof useChoices>, 'queues'>) {
  const { t, te } = useI18n();
  return (entry: AuditLineFragment) => {
    const { actor, subjectKind, subjectName, login, action, detail } = entry;
    const queueId = textIn(detail, 'queueId');
    const key = `audit.line.${sentenceOf(entry)}`;
    return {
      key: te(key) ? key : 'audit.line.other',
      values: {
        actor: actor.name ?? t(actor.kind === 'SYSTEM' ? 'app.name' : `audit.gone.${actor.kind}`),
        subject: subjectName ?? t(`audit.gone.${subjectKind}`),
        login: login ?? t('audit.gone.login'),
        queue: queues.value.find(({ id }) => id === queueId)?.name ?? t('audit.gone.QUEUE'),
        action,
      },
    };
  };
}
