/** What is known of a recording, in words. */
import type { RecordingHeardFragment } from '@ringside/schema/documents';
import { type Ref, computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { clockFace } from '../../composables/duration.ts';
import { useCallWords } from '../calls/useCallWords.ts';
import { useRecordingWords } from './useRecordingWords.ts';

export function useRecordingFacts(recording: Readonly<Ref<RecordingHeardFragment | undefined>>) {
  const { t, n } = useI18n();
  const { caller, day, second, list } = useCallWords();
  const { told } = useRecordingWords();
  const at = (iso: string | null) => (iso ? `${day(iso)}, ${second(iso)}` : '');
  return {
    who: computed(() => {
      const call = recording.value?.call;
      if (!call) return t('recordings.unseenCall');
      const name = caller({ name: call.remoteName, number: call.remoteNumber });
      return call.remoteName && call.remoteNumber ? `${name} · ${call.remoteNumber}` : name;
    }),
    facts: computed(() => {
      const one = recording.value;
      if (!one) return [];
      const { startedAt, endedAt, lengthMs, queue, agents, by, bytes, sha256, legalHold, expiresAt } = one;
      const kept = expiresAt ? t('recordings.until', { day: day(expiresAt) }) : t('recordings.forEver');
      return [
        ['state', told(one)],
        ['began', at(startedAt)],
        ['ended', at(endedAt)],
        ['length', lengthMs === null ? '' : clockFace(lengthMs)],
        ['queue', queue?.name ?? ''],
        ['agents', list(agents.map(({ name }) => name))],
        ['by', by.kind === 'SYSTEM' ? t('recordings.always') : (by.name ?? '')],
        ['kept', legalHold ? t('recordings.onHold') : one.state === 'STORED' ? kept : ''],
        ['size', bytes === null ? '' : t('recordings.kilobytes', { count: n(Math.ceil(bytes / 1000)) })],
        ['sha256', sha256 ?? ''],
      ].filter(([, text]) => text !== '') as [string, string][]; // pairs stay pairs
    }),
  };
}
