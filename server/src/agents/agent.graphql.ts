/** Agents in the schema, as they are set up. */
import type { Agent as State } from './agent.ts';
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { notOfFloor, ofFloor } from '../graphql/keeping.ts';
import { agentSeen, canSeeAgent, providerSeen } from '../graphql/sight.ts';
import { asId } from '../kernel/ids.ts';
import { Provider } from '../providers/provider.graphql.ts';
import { VoicemailBox } from '../voicemail/box.graphql.ts';
import { waitingIn } from '../voicemail/voicemail.ts';
import { AgentTile } from './agentTile.graphql.ts';
import { Skill } from './skill.graphql.ts';

export const Extension = builder.objectRef<NonNullable<State['extension']>>('Extension').implement({
  extensions: ofFloor,
  description: "A phone of a provider, which may be an agent's.",
  fields: (t) => ({
    extension: t.exposeString('extension', { description: 'As people dial it, such as `1001`.' }),
    provider: t.field({
      type: Provider,
      nullable: true,
      description: 'The provider to which it belongs; null for who does not see everything.',
      authScopes: { can: 'read' },
      resolve: ({ providerId }, _args, context) => providerSeen(context, providerId),
    }),
  }),
});

export const Agent = builder.objectRef<State>('Agent').implement({
  extensions: ofFloor,
  description: 'A person who takes calls.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id, which never changes.' }),
    name: t.exposeString('name', { description: 'What people call them.' }),
    extension: t.field({
      type: Extension,
      nullable: true,
      description: 'The phone; null without one.',
      resolve: ({ extension }) => extension,
    }),
    callerId: t.exposeString('callerId', {
      nullable: true,
      description: 'The number that people outside see whom they call; null for that of the queue or the provider.',
      authScopes: { can: 'read' },
    }),
    skills: t.field({
      type: [Skill],
      description: 'What they can do and how well; 50 at most.',
      resolve: ({ skills }) => [...skills],
    }),
    recordingConsent: t.boolean({
      description: 'Whether they have agreed, once for all their calls, to be recorded.',
      resolve: ({ recordingConsent }) => recordingConsent ?? false,
    }),
    voicemail: t.field({
      type: VoicemailBox,
      nullable: true,
      description: 'The box for messages to them; null for none.',
      authScopes: { can: 'read' },
      resolve: ({ voicemail }) => voicemail,
    }),
    voicemailsNew: t.int({
      description: 'Messages in their box that they have not heard yet.',
      resolve: ({ id }, _args, { floor }) => waitingIn(floor, id).new,
    }),
    voicemailsOld: t.int({
      description: 'Messages in their box that were heard and are kept.',
      resolve: ({ id }, _args, { floor }) => waitingIn(floor, id).old,
    }),
    live: t.field({
      type: AgentTile,
      nullable: true,
      description: 'What the agent is doing now, as boards show it.',
      extensions: notOfFloor,
      resolve: ({ id }, _args, { live }) => live.agents.get(id),
    }),
  }),
});

const AgentPage = connectionOf(Agent, 'agents');

builder.queryFields((t) => ({
  agents: t.field({
    type: AgentPage,
    extensions: ofFloor,
    description: 'The agents whom the viewer sees, in the order of their names.',
    args: { ...pageArgs },
    resolve: (_root, args, context) =>
      pageOf(
        context.floor.agents.values().filter(({ id }) => canSeeAgent(context, id)),
        args,
        ({ name, id }) => `${name}\n${id}`,
      ),
  }),
  agent: t.field({
    type: Agent,
    nullable: true,
    extensions: ofFloor,
    description: 'One agent; null when there is none with this id.',
    args: { id: t.arg.id({ required: true, description: 'The id of the agent that is wanted.' }) },
    resolve: (_root, { id }, context) => agentSeen(context, asId(id)),
  }),
}));
