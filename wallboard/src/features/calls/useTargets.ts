/** To whom a call can be given: what fits to what is typed, asked anew as it changes. */
import { type DestinationInput, TransferTargetsDocument } from '@ringside/schema/documents';
import { computed, onScopeDispose, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useQuery } from '../../graphql/useQuery.ts';
import { useRefusalWords } from './useRefusalWords.ts';

const typingMs = 150;

export interface TargetLine {
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly tone: 'free' | 'busy' | 'plain';
  /** Can't be rung now. */
  readonly isOut: boolean;
  readonly to: DestinationInput;
  /** Absent where no message can be left. */
  readonly toBox?: DestinationInput;
}

/** What people type for a number; the server says whether it is one. */
export const looksLikeNumber = (text: string): boolean => /^\+?[\d\s()/.-]{2,}$/.test(text.trim());

const ways = (to: DestinationInput, hasVoicemail: boolean) => ({
  to,
  ...(hasVoicemail && { toBox: { ...to, voicemail: true } }),
});

export function useTargets(ownId: () => string | undefined) {
  const { t } = useI18n();
  const { ofProblem } = useRefusalWords();
  const search = shallowRef('');
  const asked = shallowRef('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(search, (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => (asked.value = text.trim()), typingMs);
  });
  onScopeDispose(() => clearTimeout(timer));
  const { data, problem } = useQuery(TransferTargetsDocument, () => ({ search: asked.value }));
  const numbers = computed((): TargetLine[] => {
    const number = search.value.trim();
    if (!looksLikeNumber(number)) return [];
    const state = t('calls.control.thisNumber');
    return [{ key: 'number', name: number, state, tone: 'plain', isOut: false, to: { number } }];
  });
  const agents = computed((): TargetLine[] =>
    (data.value?.transferTargets.agents ?? [])
      .filter(({ id }) => id !== ownId())
      .map(({ id, name, extension, isFree, canRing, obstacle, hasVoicemail }) => {
        const how = isFree ? t('calls.control.free') : obstacle ? t(`calls.control.obstacle.${obstacle}`) : '';
        const state = [extension, how].filter(Boolean).join(' · ');
        const tone = isFree ? 'free' : 'busy';
        return { key: id, name, state, tone, isOut: !canRing, ...ways({ agentId: id }, hasVoicemail) };
      }),
  );
  const queues = computed((): TargetLine[] =>
    (data.value?.transferTargets.queues ?? []).map(({ id, name, waiting, hasVoicemail }) => {
      const state =
        waiting === null ? t('calls.control.aQueue') : t('calls.control.waiting', { count: waiting }, waiting);
      return { key: id, name, state, tone: 'plain', isOut: false, ...ways({ queueId: id }, hasVoicemail) };
    }),
  );
  const sections = computed(() =>
    (
      [
        { key: 'numbers', lines: numbers.value },
        { key: 'agents', lines: agents.value },
        { key: 'queues', lines: queues.value },
      ] as const
    ).filter(({ lines }) => lines.length > 0),
  );
  return {
    search,
    sections,
    isCut: computed(() => data.value?.transferTargets.isCut ?? false),
    isNone: computed(() => data.value !== undefined && sections.value.length === 0),
    problem: computed(() => problem.value && ofProblem(problem.value)),
  };
}
