/** The greeting of an agent's own box, as it is now, and how another one is said by phone. */
import { OwnBoxDocument, type OwnBoxSubscription, RecordGreetingDocument } from '@ringside/schema/documents';
import { computed, shallowRef, watch } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useLiveRows } from '../board/useLiveRows.ts';
import { type Refusal, useRefusalWords } from '../calls/useRefusalWords.ts';
import { type Saying, stepOf, whyNotSay } from './greeting.ts';

type OwnBox = OwnBoxSubscription['agentBoard']['agents'][number];

const latestIn = ({ activitySince }: OwnBox) => Date.parse(activitySince);

export function useOwnGreeting(agentId: string) {
  const { ofRefusal, ofProblem } = useRefusalWords();
  const agents = useLiveRows(
    OwnBoxDocument,
    { agentIds: [agentId] },
    { updateIn: ({ agentBoard }) => ({ ...agentBoard, rows: agentBoard.agents }), latestIn },
  );
  const asking = useMutation(RecordGreetingDocument);
  const refusal = shallowRef<Refusal>();
  const saying = shallowRef<Saying>();
  const tile = computed(() => agents.known.value.rows.get(agentId));
  const box = computed(() => tile.value?.voicemail);
  const saidAt = computed(() => box.value?.greetingSaidAt ?? null);
  const whyNot = computed(() => tile.value && whyNotSay(tile.value));
  watch(tile, (now, before) => {
    const asked = saying.value;
    if (asked && before?.callId === asked.callId && now?.callId !== asked.callId)
      saying.value = { ...asked, isOver: true };
  });
  return {
    /** Undefined before it is known, null without one. */
    box,
    isOwn: computed(() => box.value?.greeting.startsWith('recording:') ?? false),
    saidAt,
    whyNot,
    step: computed(() => saying.value && stepOf(saying.value, saidAt.value, tile.value)),
    error: computed(() => {
      if (refusal.value) return ofRefusal(refusal.value);
      const problem = asking.problem.value;
      return problem && ofProblem(problem);
    }),
    isRunning: asking.isRunning,
    say: async () => {
      if (asking.isRunning.value) return;
      refusal.value = undefined;
      saying.value = undefined;
      const before = saidAt.value;
      const answer = (await asking.run({ agentId }))?.recordGreeting;
      if (answer?.__typename === 'Refused') refusal.value = answer;
      else if (answer) saying.value = { callId: answer.callId, saidAt: before, isOver: false };
    },
  };
}
