/** Setting agents up, and what they choose. */
import { homeOf } from '../floor/spelling.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { Removal } from '../graphql/removal.ts';
import { agentSeen } from '../graphql/sight.ts';
import { submit } from '../graphql/submit.ts';
import { RefusedError } from '../kernel/errors.ts';
import { asId, type AgentId } from '../kernel/ids.ts';
import { newId } from '../kernel/newId.ts';
import type { AgentStatus } from './agent.ts';
import { Agent } from './agent.graphql.ts';
import { checkAgent, checkReason, REASON_LENGTH } from './agentInput.ts';
import { StatusEnum } from './agentTile.graphql.ts';
import { VoicemailBoxInput } from '../voicemail/box.graphql.ts';
import type { BoxInput } from '../voicemail/boxInput.ts';
import { SkillInput } from './skill.graphql.ts';
import { type Skill, SKILL_LIMITS } from './skills.ts';

const ExtensionInput = builder.inputType('ExtensionInput', {
  description: "An agent's phone.",
  fields: (t) => ({
    providerId: t.id({ required: true, description: 'The provider to which it belongs.' }),
    extension: t.string({ required: true, description: 'As people dial it, such as `1001`; 40 characters at most.' }),
  }),
});

const skills = `What they can do and how well; ${SKILL_LIMITS.agent} skills at most, each once.`;

const callerId =
  'What people outside see whom they call: a number that is set up at the provider of their phone, or its own.';

const voicemail = 'The box for messages to them.';

const recordingConsent = 'Whether they have agreed, once for all their calls, to be recorded.';

const CreateAgentInput = builder.inputType('CreateAgentInput', {
  description: 'A new agent, signed out at first.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What people call them; 80 characters at most.' }),
    extension: t.field({ type: ExtensionInput, description: 'The phone; an agent without one is offered no calls.' }),
    callerId: t.string({ description: callerId }),
    skills: t.field({ type: [SkillInput], description: `${skills} None when not given.` }),
    recordingConsent: t.boolean({ description: `${recordingConsent} No when not given.` }),
    voicemail: t.field({ type: VoicemailBoxInput, description: `${voicemail} None when not given.` }),
  }),
});

const UpdateAgentInput = builder.inputType('UpdateAgentInput', {
  description: 'What is to change in an agent; what is left out stays.',
  fields: (t) => ({
    name: t.string({ description: 'What people call them; 80 characters at most.' }),
    extension: t.field({ type: ExtensionInput, description: 'The phone; null takes it away.' }),
    callerId: t.string({ description: `${callerId} Null takes it away.` }),
    skills: t.field({ type: [SkillInput], description: `${skills} The whole list; an empty one takes all away.` }),
    recordingConsent: t.boolean({ description: recordingConsent }),
    voicemail: t.field({ type: VoicemailBoxInput, description: `${voicemail} Null takes it away.` }),
  }),
});

interface ChangeShape {
  readonly outcome: Success['outcome'];
  readonly agentId: AgentId;
}

export const AgentChange = builder.objectRef<ChangeShape>('AgentChange').implement({
  description: 'An agent was created or changed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'The agent as they are now; null when removed in the meantime.',
      resolve: ({ agentId }, _args, context) => agentSeen(context, agentId),
    }),
  }),
});

interface Input {
  readonly name?: string | null;
  readonly extension?: { readonly providerId: string; readonly extension: string } | null;
  readonly callerId?: string | null;
  readonly skills?: readonly Skill[] | null;
  readonly recordingConsent?: boolean | null;
  readonly voicemail?: BoxInput | null;
}

async function save(context: Context, input: Input, id?: AgentId): Promise<ChangeShape> {
  const stored = id && context.floor.agents.get(id);
  if (id && !stored) throw new RefusedError('AGENT_NOT_FOUND', 'There is no such agent.');
  const agentId = id ?? asId<AgentId>(newId('agent'));
  const extension = input.extension === undefined ? stored?.extension : (input.extension ?? undefined);
  const callerId = input.callerId === undefined ? stored?.callerId : input.callerId;
  const record = checkAgent(
    {
      name: input.name ?? stored?.name ?? '',
      extension,
      callerId: callerId ?? '',
      skills: input.skills ?? stored?.skills ?? [],
      ...(input.voicemail !== undefined && { voicemail: input.voicemail }),
    },
    homeOf(context.floor),
    stored?.voicemail,
  );
  const consents = input.recordingConsent ?? stored?.recordingConsent ?? false;
  const agent = { agentId, isNew: !stored, ...record, recordingConsent: consents };
  const { outcome } = await submit(context, { type: 'saveAgent', ...agent });
  return { outcome, agentId };
}

async function setStatus(
  context: Context,
  agentId: AgentId,
  status: AgentStatus,
  reason: string,
): Promise<ChangeShape> {
  const why = status === 'away' ? checkReason(reason) : '';
  const { outcome } = await submit(context, { type: 'setAgentStatus', agentId, status, reason: why });
  return { outcome, agentId };
}

builder.mutationFields((t) => ({
  createAgent: t.field({
    type: AgentChange,
    description: 'Sets up an agent.',
    authScopes: { can: 'configure' },
    errors: refusable('The new agent'),
    args: { input: t.arg({ type: CreateAgentInput, required: true, description: 'Name, phone and skills.' }) },
    resolve: (_root, { input }, context) => save(context, input),
  }),
  updateAgent: t.field({
    type: AgentChange,
    description: 'Changes an agent; a call that is going on is kept.',
    authScopes: { can: 'configure' },
    errors: refusable('The changed agent'),
    args: {
      id: t.arg.id({ required: true, description: 'Which agent.' }),
      input: t.arg({ type: UpdateAgentInput, required: true, description: 'What is to change.' }),
    },
    resolve: (_root, { id, input }, context) => save(context, input, asId(id)),
  }),
  deleteAgent: t.field({
    type: Removal,
    description: 'Removes an agent who is on no call, and all memberships.',
    authScopes: { can: 'configure' },
    errors: refusable('The removal'),
    args: { id: t.arg.id({ required: true, description: 'Which agent.' }) },
    resolve: async (_root, { id }, context) => ({
      id,
      ...(await submit(context, { type: 'removeAgent', agentId: asId(id) })),
    }),
  }),
  setAgentStatus: t.field({
    type: AgentChange,
    description: 'Signs an agent in or out, or sends them away. A call that is going on is kept.',
    errors: refusable('The changed agent'),
    args: {
      agentId: t.arg.id({ required: true, description: 'Which agent.' }),
      status: t.arg({ type: StatusEnum, required: true, description: 'What they choose.' }),
      reason: t.arg.string({
        description: `Why away, such as \`Lunch\`; needed for AWAY, ${REASON_LENGTH} characters at most, not used otherwise.`,
      }),
    },
    resolve: (_root, { agentId, status, reason }, context) => setStatus(context, asId(agentId), status, reason ?? ''),
  }),
  extendWrapUp: t.field({
    type: AgentChange,
    description:
      "Gives an agent's wrap-up more time, once: as much as the queue says. `wrapUpUntil` of the agent is when it ends then.",
    errors: refusable('The changed agent'),
    args: { agentId: t.arg.id({ required: true, description: 'Which agent.' }) },
    resolve: async (_root, { agentId }, context) => ({
      agentId: asId<AgentId>(agentId),
      ...(await submit(context, { type: 'extendWrapUp', agentId: asId(agentId) })),
    }),
  }),
  endWrapUp: t.field({
    type: AgentChange,
    description:
      "Ends an agent's wrap-up before its time. Refused while the queue needs a disposition and the call has none.",
    errors: refusable('The changed agent'),
    args: { agentId: t.arg.id({ required: true, description: 'Which agent.' }) },
    resolve: async (_root, { agentId }, context) => ({
      agentId: asId<AgentId>(agentId),
      ...(await submit(context, { type: 'endWrapUp', agentId: asId(agentId) })),
    }),
  }),
}));
