/** What can be done with memberships, and what was refused. */
import {
  AddMemberDocument,
  PauseMemberDocument,
  RemoveMemberDocument,
  UnpauseMemberDocument,
  UpdateMemberDocument,
} from '@ringside/schema/documents';
import { computed } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useSaving } from './useSaving.ts';

export interface MemberKey {
  readonly agentId: string;
  readonly queueId: string;
}

/** Each resolves to true when it was done; otherwise `refusal` says why not. */
export function useMembers() {
  const add = useMutation(AddMemberDocument);
  const update = useMutation(UpdateMemberDocument);
  const remove = useMutation(RemoveMemberDocument);
  const pause = useMutation(PauseMemberDocument);
  const unpause = useMutation(UnpauseMemberDocument);
  const { refusal, take, reset } = useSaving<never>({ fields: [] });
  return {
    refusal,
    reset,
    isRunning: computed(() => [add, update, remove, pause, unpause].some(({ isRunning }) => isRunning.value)),
    add: async (key: MemberKey, penalty: number) =>
      Boolean(take((await add.run({ ...key, penalty }))?.addMember, add.problem.value)),
    setPenalty: async (key: MemberKey, penalty: number) =>
      Boolean(take((await update.run({ ...key, penalty }))?.updateMember, update.problem.value)),
    remove: async (key: MemberKey) => Boolean(take((await remove.run(key))?.removeMember, remove.problem.value)),
    pause: async (key: MemberKey, reason: string) =>
      Boolean(take((await pause.run({ ...key, reason }))?.pauseMember, pause.problem.value)),
    unpause: async (key: MemberKey) => Boolean(take((await unpause.run(key))?.unpauseMember, unpause.problem.value)),
  };
}
