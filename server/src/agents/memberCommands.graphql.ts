/** Who serves which queue, and pauses. */
import type { Command } from '../floor/input.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { agentSeen, canSeeAgent, queueSeen } from '../graphql/sight.ts';
import { submit } from '../graphql/submit.ts';
import { asId, type AgentId, type QueueId } from '../kernel/ids.ts';
import { Queue } from '../queues/queue.graphql.ts';
import { Agent } from './agent.graphql.ts';
import { checkPenalty, checkReason, REASON_LENGTH } from './agentInput.ts';
import { Member } from './member.graphql.ts';

interface Pair {
  readonly agentId: AgentId;
  readonly queueId: QueueId;
}

interface ChangeShape extends Pair {
  readonly outcome: Success['outcome'];
}

const MemberChange = builder.objectRef<ChangeShape>('MemberChange').implement({
  description: 'A membership was made, changed or ended.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    member: t.field({
      type: Member,
      nullable: true,
      description: 'The membership as it is now; null when it has ended.',
      resolve: ({ agentId, queueId }, _args, context) =>
        canSeeAgent(context, agentId) ? queueSeen(context, queueId)?.members.get(agentId) : undefined,
    }),
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'The agent who is or was the member.',
      resolve: ({ agentId }, _args, context) => agentSeen(context, agentId),
    }),
    queue: t.field({
      type: Queue,
      nullable: true,
      description: 'The queue that they serve or served.',
      resolve: ({ queueId }, _args, context) => queueSeen(context, queueId),
    }),
  }),
});

type MemberCommand = Extract<Command, Pair>;
type Rest<C> = C extends MemberCommand ? Omit<C, 'by' | keyof Pair> : never;

async function change(context: Context, pair: PairArgs, rest: Rest<Command>): Promise<ChangeShape> {
  const agentId = asId<AgentId>(pair.agentId);
  const queueId = asId<QueueId>(pair.queueId);
  const { outcome } = await submit(context, { ...rest, agentId, queueId });
  return { outcome, agentId, queueId };
}

interface PairArgs {
  readonly agentId: string;
  readonly queueId: string;
}

const pairArgs = builder.args((t) => ({
  agentId: t.id({ required: true, description: 'Which agent.' }),
  queueId: t.id({ required: true, description: 'In which queue.' }),
}));

const penalty = 'Members with a lower penalty are rung before those with a higher one; 0 to 1,000.';

builder.mutationFields((t) => ({
  addMember: t.field({
    type: MemberChange,
    description: 'Lets an agent serve a queue.',
    authScopes: { can: 'configure' },
    errors: refusable('The new membership'),
    args: { ...pairArgs, penalty: t.arg.int({ description: `${penalty} 0 when not given.` }) },
    resolve: (_root, args, context) =>
      change(context, args, { type: 'saveMember', penalty: checkPenalty(args.penalty ?? 0) }),
  }),
  updateMember: t.field({
    type: MemberChange,
    description: "Changes a member's penalty.",
    authScopes: { can: 'configure' },
    errors: refusable('The changed membership'),
    args: { ...pairArgs, penalty: t.arg.int({ required: true, description: penalty }) },
    resolve: (_root, args, context) =>
      change(context, args, { type: 'saveMember', penalty: checkPenalty(args.penalty) }),
  }),
  removeMember: t.field({
    type: MemberChange,
    description: 'Ends a membership. A call that is going on is kept.',
    authScopes: { can: 'configure' },
    errors: refusable('The ended membership'),
    args: { ...pairArgs },
    resolve: (_root, args, context) => change(context, args, { type: 'removeMember' }),
  }),
  pauseMember: t.field({
    type: MemberChange,
    description: 'Keeps an agent from being offered calls of one queue, until unpaused.',
    errors: refusable('The paused membership'),
    args: {
      ...pairArgs,
      reason: t.arg.string({
        required: true,
        description: `Why, as boards show it; ${REASON_LENGTH} characters at most.`,
      }),
    },
    resolve: (_root, args, context) => change(context, args, { type: 'pauseMember', reason: checkReason(args.reason) }),
  }),
  unpauseMember: t.field({
    type: MemberChange,
    description: 'Ends a pause.',
    errors: refusable('The membership'),
    args: { ...pairArgs },
    resolve: (_root, args, context) => change(context, args, { type: 'unpauseMember' }),
  }),
}));
