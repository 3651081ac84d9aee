/** Setting an agent's status; what others feel is asked first. */
import {
  type AgentStatus,
  EndWrapUpDocument,
  ExtendWrapUpDocument,
  SetAgentStatusDocument,
} from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import type { Named } from '../setup/useRemoval.ts';
import { useSaving } from '../setup/useSaving.ts';

export function useStatus() {
  const set = useMutation(SetAgentStatusDocument);
  const wrapUp = useMutation(EndWrapUpDocument);
  const extension = useMutation(ExtendWrapUpDocument);
  const saving = useSaving<'reason'>({ fields: ['reason'] });
  const asked = shallowRef<{ readonly status: 'AWAY' | 'OFFLINE'; readonly agent: Named }>();
  const reason = shallowRef('');
  const send = async (agentId: string, status: AgentStatus, why?: string) => {
    const data = await set.run({ agentId, status, reason: why });
    return Boolean(saving.take(data?.setAgentStatus, set.problem.value));
  };
  const leave = () => {
    asked.value = undefined;
    saving.reset();
  };
  return {
    asked,
    reason,
    faults: saving.faults,
    refusal: saving.refusal,
    isRunning: computed(() => set.isRunning.value || wrapUp.isRunning.value || extension.isRunning.value),
    ask: (status: 'AWAY' | 'OFFLINE', agent: Named) => {
      saving.reset();
      reason.value = '';
      asked.value = { status, agent };
    },
    leave,
    makeAvailable: ({ id }: Named) => send(id, 'AVAILABLE'),
    extendWrapUp: async ({ id }: Named) => {
      const data = await extension.run({ agentId: id });
      saving.take(data?.extendWrapUp, extension.problem.value);
    },
    endWrapUp: async ({ id }: Named) => {
      const data = await wrapUp.run({ agentId: id });
      saving.take(data?.endWrapUp, wrapUp.problem.value);
    },
    confirm: async () => {
      if (!asked.value) return;
      const { status, agent } = asked.value;
      if (status === 'AWAY' && !saving.check(reason.value.trim() === '' ? { reason: { key: 'empty' } } : {})) return;
      if (await send(agent.id, status, status === 'AWAY' ? reason.value.trim() : undefined)) leave();
    },
  };
}
