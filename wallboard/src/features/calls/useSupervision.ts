/** Supervising one call: sends what is asked for, and tells in words what did not come off. */
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import {
  ChangeSupervisionDocument,
  EndSupervisionDocument,
  HandBackCallDocument,
  SuperviseCallDocument,
  TakeOverCallDocument,
} from '@ringside/schema/documents';
import { computed, shallowReadonly, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useGraphql } from '../../graphql/graphql.ts';
import { problemOf } from '../../graphql/problem.ts';
import type { SupervisionAction, SupervisionMode } from './supervision.ts';
import { useRefusalWords } from './useRefusalWords.ts';

interface Answer {
  readonly outcome?: 'DONE' | 'PENDING';
  readonly code?: string;
  readonly message?: string;
}

export function useSupervision(callId: () => string) {
  const { t } = useI18n();
  const { client } = useGraphql();
  const { ofRefusal, ofProblem } = useRefusalWords();
  const running = shallowRef<SupervisionAction>();
  const fault = shallowRef<{ readonly action: SupervisionAction; readonly text: string }>();
  const isPending = shallowRef(false);
  const tell = (action: SupervisionAction, text: string): false => {
    fault.value = { action, text };
    return false;
  };
  /** One at a time, so that a double click is one command. */
  async function send<Data, Variables extends OperationVariables>(
    action: SupervisionAction,
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<boolean> {
    if (running.value) return false;
    running.value = action;
    fault.value = undefined;
    isPending.value = false;
    try {
      const { data } = await client.mutate({ mutation, variables, fetchPolicy: 'no-cache' });
      const [answer] = Object.values((data ?? {}) as Record<string, Answer>); // each has one field, a union with Refused
      if (answer?.code !== undefined)
        return tell(action, ofRefusal({ code: answer.code, message: answer.message ?? '' }));
      isPending.value = answer?.outcome === 'PENDING';
      return answer !== undefined;
    } catch (error) {
      return tell(action, ofProblem(problemOf(error)));
    } finally {
      running.value = undefined;
    }
  }
  return {
    /** All resolve to whether it was done, or is about to be. `phone`: the extension to be rung; empty for the own one. */
    begin: (mode: SupervisionMode, reason: string, phone: string) =>
      send(mode, SuperviseCallDocument, { callId: callId(), mode, reason, phone: phone || null }),
    change: (id: string, mode: SupervisionMode) => send(mode, ChangeSupervisionDocument, { id, mode }),
    takeOver: (id: string) => send('TAKE_OVER', TakeOverCallDocument, { id }),
    handBack: (id: string) => send('HAND_BACK', HandBackCallDocument, { id }),
    end: (id: string) => send('LEAVE', EndSupervisionDocument, { id }),
    /** What was refused, and why. */
    fault: shallowReadonly(fault),
    note: computed(() => (isPending.value ? t('calls.control.pending') : '')),
    running: shallowReadonly(running),
    forget: () => void (fault.value = undefined),
  };
}
