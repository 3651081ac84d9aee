/** The form that moves a waiting call to another queue or gives it another priority. */
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useCallCommands } from './useCallCommands.ts';

const most = 1000;

export interface Movable {
  readonly id: string;
  readonly priority: number;
}

export function useMoveForm(call: Movable, done: () => void) {
  const { t } = useI18n();
  const { move, error, isRunning } = useCallCommands();
  const queueId = shallowRef<string>();
  const typed = shallowRef(String(call.priority));
  const priority = computed(() =>
    /^[-−]?\d{1,4}$/.test(typed.value.trim()) ? Number(typed.value.trim().replace('−', '-')) : Number.NaN,
  );
  const fault = computed(() => (Math.abs(priority.value) <= most ? undefined : t('calls.movePriorityBad')));
  const submit = async () => {
    if (fault.value !== undefined) return;
    const changed = priority.value === call.priority ? {} : { priority: priority.value };
    const target = queueId.value === undefined ? {} : { queueId: queueId.value };
    const isSame = queueId.value === undefined && priority.value === call.priority;
    if (isSame || (await move({ callId: call.id, ...target, ...changed }))) done();
  };
  return { queueId, typed, fault, error, isRunning, submit };
}
