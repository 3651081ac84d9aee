/** What members lack of the skills that their queues require, seen from a queue or from an agent. */
import { MissingInQueueDocument, type MissingSkillsFragment, MissingOfAgentDocument } from '@ringside/schema/documents';
import { computed } from 'vue';
import { useQuery } from '../../graphql/useQuery.ts';
import type { MemberKey } from './useMembers.ts';

export interface Side {
  readonly kind: 'queue' | 'agent';
  readonly id: string;
}

const nameOf = ({ agentId, queueId }: MemberKey): string => `${agentId} ${queueId}`;

/** Asked again whenever somebody joins, leaves, or comes to lack something or no longer to. */
export function useMissing(side: () => Side, members: () => readonly (MemberKey & { readonly lacksSkill: boolean })[]) {
  const turn = computed(() =>
    members()
      .map((member) => `${nameOf(member)} ${member.lacksSkill}`)
      .join(),
  );
  // Texts, which are the same as long as they say the same.
  const id = computed(() => side().id);
  const own = computed(() => side().kind);
  const asked = (kind: Side['kind']) => () => (kind === own.value && turn.value !== '' ? { id: id.value } : undefined);
  const inQueue = useQuery(MissingInQueueDocument, asked('queue'));
  const ofAgent = useQuery(MissingOfAgentDocument, asked('agent'));
  return computed(() => {
    const nodes: readonly MissingSkillsFragment[] =
      inQueue.data.value?.queue?.members.nodes ?? ofAgent.data.value?.agent?.memberships.nodes ?? [];
    return new Map(nodes.map((node) => [nameOf(node), node.missingSkills ?? []]));
  });
}

export const missingOf = <Missing>(missing: ReadonlyMap<string, Missing>, member: MemberKey): Missing | undefined =>
  missing.get(nameOf(member));
