/** The form of one queue, new or changed. */
import {
  CreateQueueDocument,
  NumbersDocument,
  QueueDocument,
  SkillsDocument,
  UpdateQueueDocument,
} from '@ringside/schema/documents';
import { computed, watch } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { changesOf } from '../setup/changes.ts';
import { useSheet } from '../setup/useSheet.ts';
import { newQueue, queueFaults, queueFields, queueFormOf, queueInputOf } from './queueForm.ts';

/** Without an id, a new one. */
export function useQueueForm(id: string | undefined, done: () => void) {
  const create = useMutation(CreateQueueDocument);
  const update = useMutation(UpdateQueueDocument);
  const stored = useQuery(QueueDocument, () => (id === undefined ? undefined : { id }));
  const known = useQuery(SkillsDocument, {});
  const numbers = useQuery(NumbersDocument, { first: 100 });
  const sheet = useSheet(newQueue, queueFields);
  watch(stored.data, (data) => data?.queue && sheet.fill(queueFormOf(data.queue)));

  const save = async () => {
    if (!sheet.check(queueFaults(sheet.form))) return;
    const input = queueInputOf(sheet.form);
    const changes = changesOf(queueInputOf(sheet.before()), input);
    const answer = id
      ? (await update.run({ id, input: changes }))?.updateQueue
      : (await create.run({ input }))?.createQueue;
    if (sheet.take(answer, (id ? update : create).problem.value)) done();
  };
  return {
    ...sheet,
    save,
    ownNumbers: computed(() =>
      (numbers.data.value?.numbers.nodes ?? []).map(({ number, queue }) => ({
        label: number,
        description: queue?.name ?? '',
      })),
    ),
    skills: computed(() => known.data.value?.skills ?? []),
    isRunning: computed(() => create.isRunning.value || update.isRunning.value),
    isKnown: computed(() => id === undefined || Boolean(stored.data.value?.queue)),
    isGone: computed(() => stored.data.value !== undefined && !stored.data.value.queue),
    problem: stored.problem,
    again: stored.again,
  };
}
