/** Setting teams up. */
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { Removal } from '../graphql/removal.ts';
import { submit } from '../graphql/submit.ts';
import { RefusedError } from '../kernel/errors.ts';
import { asId, type TeamId } from '../kernel/ids.ts';
import { newId } from '../kernel/newId.ts';
import { Team } from './team.graphql.ts';
import { checkTeam, NAME_LENGTH } from './userInput.ts';

const name = `What people call it; ${NAME_LENGTH} characters at most.`;

const CreateTeamInput = builder.inputType('CreateTeamInput', {
  description: 'A new team. Its supervisors are set up as users.',
  fields: (t) => ({
    name: t.string({ required: true, description: name }),
    queueIds: t.idList({ description: 'Its queues; none when not given.' }),
    agentIds: t.idList({ description: 'Its agents; none when not given.' }),
  }),
});

const UpdateTeamInput = builder.inputType('UpdateTeamInput', {
  description: 'What is to change in a team; what is left out stays.',
  fields: (t) => ({
    name: t.string({ description: name }),
    queueIds: t.idList({ description: 'Its queues, all of them.' }),
    agentIds: t.idList({ description: 'Its agents, all of them.' }),
  }),
});

interface ChangeShape {
  readonly outcome: Success['outcome'];
  readonly teamId: TeamId;
}

const TeamChange = builder.objectRef<ChangeShape>('TeamChange').implement({
  description: 'A team was created or changed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    team: t.field({
      type: Team,
      nullable: true,
      description: 'The team as it is now; null when it was removed in the meantime.',
      resolve: ({ teamId }, _args, { floor }) => floor.teams.get(teamId),
    }),
  }),
});

interface Input {
  readonly name?: string | null;
  readonly queueIds?: readonly string[] | null;
  readonly agentIds?: readonly string[] | null;
}

async function save(context: Context, input: Input, id?: TeamId): Promise<ChangeShape> {
  const stored = id && context.floor.teams.get(id);
  if (id && !stored) throw new RefusedError('TEAM_NOT_FOUND', 'There is no such team.');
  const teamId = id ?? asId<TeamId>(newId('team'));
  const record = checkTeam({
    name: input.name ?? stored?.name ?? '',
    queueIds: input.queueIds ?? stored?.queueIds ?? [],
    agentIds: input.agentIds ?? stored?.agentIds ?? [],
  });
  const { outcome } = await submit(context, { type: 'saveTeam', teamId, isNew: !stored, ...record });
  return { outcome, teamId };
}

builder.mutationFields((t) => ({
  createTeam: t.field({
    type: TeamChange,
    description: 'Sets up a team.',
    authScopes: { can: 'configure' },
    errors: refusable('The new team'),
    args: { input: t.arg({ type: CreateTeamInput, required: true, description: 'Name, queues and agents.' }) },
    resolve: (_root, { input }, context) => save(context, input),
  }),
  updateTeam: t.field({
    type: TeamChange,
    description: 'Changes a team; what its supervisors see changes at once.',
    authScopes: { can: 'configure' },
    errors: refusable('The changed team'),
    args: {
      id: t.arg.id({ required: true, description: 'Which team.' }),
      input: t.arg({ type: UpdateTeamInput, required: true, description: 'What is to change.' }),
    },
    resolve: (_root, { id, input }, context) => save(context, input, asId(id)),
  }),
  deleteTeam: t.field({
    type: Removal,
    description: 'Removes a team; its users, queues and agents stay.',
    authScopes: { can: 'configure' },
    errors: refusable('The removal'),
    args: { id: t.arg.id({ required: true, description: 'Which team.' }) },
    resolve: async (_root, { id }, context) => ({
      id,
      ...(await submit(context, { type: 'removeTeam', teamId: asId(id) })),
    }),
  }),
}));
