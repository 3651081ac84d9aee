/** Messages in the schema: the list, what is live of it, and what is done with them. */
import { GraphQLError } from 'graphql';
import { Agent } from '../agents/agent.graphql.ts';
import { AuditActor } from '../audit/auditLog.graphql.ts';
import { may } from '../auth/viewer.ts';
import { askingDatabase } from '../calls/callSearch.graphql.ts';
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { Removal } from '../graphql/removal.ts';
import { agentSeen, queueSeen } from '../graphql/sight.ts';
import { submit } from '../graphql/submit.ts';
import { RefusedError } from '../kernel/errors.ts';
import { given } from '../kernel/given.ts';
import { asId, type AgentId, type CallId, type RecordingId } from '../kernel/ids.ts';
import { Queue } from '../queues/queue.graphql.ts';
import { about, following, updateOf } from '../graphql/update.ts';
import { Recording } from '../recordings/recording.graphql.ts';
import { deleteRecording } from '../recordings/recordingCommands.graphql.ts';
import { recordingSeen } from '../recordings/recordingSearch.graphql.ts';
import { seesBox } from './sight.ts';
import type { Box, Voicemail as State } from './voicemail.ts';

const DELETED = 'a message that is done with';

export const Voicemail = builder.objectRef<State>('Voicemail').implement({
  description: 'A message that somebody has left for a queue or an agent.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, which is that of its recording.' }),
    callId: t.exposeID('callId', { description: 'In which call it was left.' }),
    queue: t.field({
      type: Queue,
      nullable: true,
      description: 'For which queue; null when it is for an agent.',
      resolve: ({ box }, _args, context) => (box.kind === 'queue' ? queueSeen(context, box.queueId) : undefined),
    }),
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'For which agent; null when it is for a queue.',
      resolve: ({ box }, _args, context) => (box.kind === 'agent' ? agentSeen(context, box.agentId) : undefined),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was complete.' }),
    lengthMs: t.exposeFloat('lengthMs', { description: 'How long it is, in milliseconds.' }),
    remoteNumber: t.string({
      description: 'The number of who left it, to be called back; empty when withheld or erased.',
      resolve: ({ remote }) => remote.number,
    }),
    remoteName: t.string({
      description: 'The name of who left it, as the provider sent it.',
      resolve: ({ remote }) => remote.name,
    }),
    isNew: t.boolean({
      description: 'Whether nobody has heard it whom it is for.',
      resolve: ({ heard }) => heard === undefined,
    }),
    heardAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was heard; null while it is new.',
      resolve: ({ heard }) => heard?.at,
    }),
    heardBy: t.field({
      type: AuditActor,
      nullable: true,
      description: 'Who heard it or said so; null while it is new.',
      resolve: ({ heard }) => heard?.by,
    }),
    recording: t.field({
      extensions: askingDatabase,
      type: Recording,
      nullable: true,
      description: 'What was said. `recordingAddress` with the same id says where to listen, which makes it heard.',
      resolve: ({ id }, _args, context) => recordingSeen(context, id),
    }),
  }),
});

const VoicemailFilterInput = builder.inputType('VoicemailFilter', {
  description: 'Which messages. All given conditions must hold.',
  fields: (t) => ({
    queueId: t.id({ description: 'For this queue.' }),
    agentId: t.id({ description: 'For this agent.' }),
    onlyNew: t.boolean({ description: 'Only those that nobody has heard yet.' }),
  }),
});

interface Asked {
  readonly queueId?: string | null;
  readonly agentId?: string | null;
  readonly onlyNew?: boolean | null;
}

function matches({ box, heard }: State, asked: Asked | null | undefined): boolean {
  const { queueId, agentId, onlyNew } = given(asked ?? {});
  if (queueId !== undefined && !(box.kind === 'queue' && box.queueId === queueId)) return false;
  if (agentId !== undefined && !(box.kind === 'agent' && box.agentId === agentId)) return false;
  return onlyNew !== true || heard === undefined;
}

const isSeen = ({ floor, viewer }: Pick<Context, 'floor' | 'viewer'>, { box }: State): boolean =>
  seesBox(floor, viewer.sight, box);

function voicemailSeen(context: Context, id: string): State | undefined {
  const message = context.floor.voicemails.get(asId(id));
  return message && isSeen(context, message) ? message : undefined;
}

const VoicemailsUpdate = updateOf('VoicemailsUpdate', {
  description: 'What happened among the messages.',
  row: Voicemail,
  field: 'voicemails',
  rows: 'The messages that are new here or have changed.',
});

const VoicemailPage = connectionOf(Voicemail, 'messages');

/** The later, the smaller. */
const newestFirst = ({ at, id }: State): string => `${Number.MAX_SAFE_INTEGER - at}\n${id}`;

builder.queryFields((t) => ({
  voicemails: t.field({
    type: VoicemailPage,
    description: 'The messages that are for the viewer, newest first.',
    authScopes: { can: 'read' },
    args: { ...pageArgs, filter: t.arg({ type: VoicemailFilterInput, description: 'All of them when not given.' }) },
    resolve: (_root, { filter, ...page }, context) =>
      pageOf(
        context.floor.voicemails.values().filter((message) => isSeen(context, message) && matches(message, filter)),
        page,
        newestFirst,
      ),
  }),
  voicemail: t.field({
    type: Voicemail,
    nullable: true,
    description: 'One message; null when there is none with this id.',
    authScopes: { can: 'read' },
    args: { id: t.arg.id({ required: true, description: 'The id of the message that is wanted.' }) },
    resolve: (_root, { id }, context) => voicemailSeen(context, id),
  }),
}));

builder.subscriptionField('voicemails', (t) =>
  t.field({
    type: VoicemailsUpdate,
    description: 'The messages that are for the viewer now, then each change.',
    authScopes: { can: 'read' },
    args: {
      filter: t.arg({ type: VoicemailFilterInput, description: 'Which messages; all when not given.' }),
      since: t.arg({ type: 'Position', description: about.since }),
    },
    subscribe: (_root, { filter, since }, context) => {
      const only = (message: State): boolean => matches(message, filter);
      const judge = () => (message: State) => only(message) && isSeen(context, message);
      return context.live.voicemails.follow(following(context, since, only, judge), context.signal);
    },
    resolve: (update) => update,
  }),
);

interface ChangeShape {
  readonly outcome: Success['outcome'];
  readonly id: RecordingId;
}

const VoicemailChange = builder.objectRef<ChangeShape>('VoicemailChange').implement({
  description: 'A message was changed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    voicemail: t.field({
      type: Voicemail,
      nullable: true,
      description: 'The message as it is now; null when it was deleted in the meantime.',
      resolve: ({ id }, _args, context) => voicemailSeen(context, id),
    }),
  }),
});

const notThere = (): RefusedError => new RefusedError('VOICEMAIL_NOT_FOUND', 'There is no such message.');

async function setHeard(context: Context, id: string, heard: boolean): Promise<ChangeShape> {
  const message = voicemailSeen(context, id);
  if (!message) throw notThere();
  const { outcome } = await submit(context, { type: 'setVoicemailHeard', recordingId: message.id, heard });
  return { outcome, id: message.id };
}

interface GreetingShape {
  readonly outcome: Success['outcome'];
  readonly callId: CallId;
}

const GreetingCall = builder.objectRef<GreetingShape>('GreetingCall').implement({
  description: 'A phone is rung for a greeting to be said.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    callId: t.exposeID('callId', { description: 'In which call it is said.' }),
  }),
});

interface GreetingAsked {
  readonly agentId: string;
  readonly queueId?: string | null;
}

/** VM11: an agent says the greeting of their own box. */
async function sayGreeting(context: Context, { agentId, queueId }: GreetingAsked): Promise<GreetingShape> {
  const { viewer } = context;
  const isOwn = viewer.sight.kind === 'self' && viewer.sight.agentId === agentId && queueId == null;
  if (!isOwn && !may(viewer, 'configure'))
    throw new GraphQLError('Agents say the greeting of their own box, and admins any.', {
      extensions: { code: 'FORBIDDEN' },
    });
  const speaker = asId<AgentId>(agentId);
  const box: Box = queueId == null ? { kind: 'agent', agentId: speaker } : { kind: 'queue', queueId: asId(queueId) };
  const { outcome, id } = await submit(context, { type: 'recordGreeting', box, agentId: speaker });
  return { outcome, callId: asId(id ?? '') };
}

builder.mutationFields((t) => ({
  recordGreeting: t.field({
    type: GreetingCall,
    description:
      "Rings an agent's own phone: what they say after the tone, until # or silence, is the greeting of their box from then on, or that of a queue.",
    authScopes: { can: 'command' },
    errors: refusable('The call'),
    args: {
      agentId: t.arg.id({ required: true, description: 'Whose phone rings, and whose box it is without a queue.' }),
      queueId: t.arg.id({ description: 'Of which queue; for admins.' }),
    },
    resolve: (_root, args, context) => sayGreeting(context, args),
  }),
  setVoicemailHeard: t.field({
    type: VoicemailChange,
    description: 'Says that a message was heard, or makes it new again.',
    authScopes: { can: 'command' },
    errors: refusable('The changed message'),
    args: {
      id: t.arg.id({ required: true, description: 'Which message.' }),
      heard: t.arg.boolean({ required: true, description: 'Whether it was heard.' }),
    },
    resolve: (_root, { id, heard }, context) => setHeard(context, id, heard),
  }),
  deleteVoicemail: t.field({
    extensions: askingDatabase,
    type: Removal,
    description:
      'Deletes a message: destroys the key of its recording, so that nobody can listen to it ever again. The certificate stands in the audit.',
    authScopes: { can: 'command' },
    errors: refusable('The removal'),
    args: {
      id: t.arg.id({ required: true, description: 'Which message.' }),
      reason: t.arg.string({ description: `Why; 200 characters at most. “${DELETED}” when not given.` }),
    },
    resolve: (_root, { id, reason }, context) => {
      const message = voicemailSeen(context, id);
      if (!message) throw notThere();
      return deleteRecording(context, message.id, reason ?? DELETED);
    },
  }),
}));
