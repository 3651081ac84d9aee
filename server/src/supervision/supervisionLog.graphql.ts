/** What has been supervised, in the schema: for whoever has to account for it. */
import { AuditActor } from '../audit/auditLog.graphql.ts';
import { askingDatabase } from '../calls/callSearch.graphql.ts';
import { badInput } from '../graphql/badInput.ts';
import { builder } from '../graphql/builder.ts';
import { type Connection, connectionOf, pageArgs, pageSize } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum.ts';
import { given } from '../kernel/given.ts';
import type { SupervisionPage, SupervisionRecord, SupervisionStep } from './history.ts';
import type { SupervisionEnd } from './supervision.ts';
import { SupervisionModeEnum } from './supervisionWords.graphql.ts';

const EndEnum = enumOf<SupervisionEnd>('SupervisionEnd', 'How a supervision ended.', {
  ended: 'By a command.',
  hungUp: 'The supervisor hung up.',
  callEnded: 'With the call.',
  handedBack: 'The call was handed back.',
  busy: 'The phone was busy.',
  noAnswer: 'The phone was not answered.',
  rejected: 'The phone declined.',
  unreachable: 'The phone could not be reached.',
  failed: 'The provider failed.',
  lost: 'The provider no longer knew the phone when Ringside looked again.',
  rightGone: 'The supervisor lost the right, or no longer saw the call.',
});

const Step = builder.objectRef<SupervisionStep>('SupervisionStep').implement({
  description: 'From when on somebody was supervised, and how.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'From when on.' }),
    mode: t.field({
      type: SupervisionModeEnum,
      nullable: true,
      description: 'How; null for a time in which nothing could be heard.',
      resolve: ({ mode }) => mode,
    }),
    agentId: t.exposeID('ofId', { nullable: true, description: 'Whose conversation; null for nobody’s.' }),
    agentName: t.string({
      nullable: true,
      description: 'What the agent is called now; null once removed or erased.',
      resolve: ({ ofId }, _args, { floor }) => (ofId === undefined ? undefined : floor.agents.get(ofId)?.name),
    }),
  }),
});

const Supervision = builder.objectRef<SupervisionRecord>('Supervision').implement({
  description: 'Somebody supervised a call, or wanted to.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the supervision.' }),
    callId: t.exposeID('callId', { description: 'Of which call.' }),
    queueId: t.exposeID('queueId', { nullable: true, description: 'The queue through which the call came.' }),
    by: t.field({ type: AuditActor, description: 'Who.', resolve: ({ by }) => by }),
    reason: t.exposeString('reason', { description: 'Why, in their own words.' }),
    mode: t.field({ type: SupervisionModeEnum, description: 'As it was wished last.', resolve: ({ mode }) => mode }),
    requestedAt: t.expose('requestedAt', { type: 'DateTime', description: 'When it was asked for.' }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When anything could be heard first; null for never.',
    }),
    takenOverAt: t.expose('takenOverAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the call was taken over last; null for never.',
    }),
    handedBackAt: t.expose('handedBackAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the call was handed back; null for never.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null while it goes on.',
    }),
    end: t.field({ type: EndEnum, nullable: true, description: 'How it ended.', resolve: ({ end }) => end }),
    endedBy: t.field({
      type: AuditActor,
      nullable: true,
      description: 'Who ended it; null while it goes on.',
      resolve: ({ endedBy }) => endedBy,
    }),
    steps: t.field({
      type: [Step],
      description: 'What was done when, oldest first.',
      resolve: ({ steps }) => [...steps],
    }),
  }),
});

const FilterInput = builder.inputType('SupervisionFilter', {
  description: 'Which supervisions. All given conditions must hold.',
  fields: (t) => ({
    callId: t.id({ description: 'Those of one call.' }),
    userId: t.id({ description: 'By this user.' }),
    agentId: t.id({ description: 'Those in which this one was supervised.' }),
    from: t.field({ type: 'DateTime', description: 'Asked for at this instant or later.' }),
    to: t.field({ type: 'DateTime', description: 'Asked for before this instant.' }),
  }),
});

const SupervisionList = connectionOf(Supervision, 'supervisions');

function cursor(after: string | null | undefined): number | undefined {
  if (after == null) return undefined;
  const text = Buffer.from(after, 'base64url').toString();
  if (!/^\d{1,15}$/.test(text)) throw badInput('`after` is no cursor of this list.');
  return Number(text);
}

const page = ({ supervisions, more }: SupervisionPage): Connection<SupervisionRecord> => ({
  edges: supervisions.map((node) => ({ cursor: Buffer.from(String(node.seq)).toString('base64url'), node })),
  more,
});

builder.queryField('supervisions', (t) =>
  t.field({
    extensions: askingDatabase,
    type: SupervisionList,
    description: 'Who supervised which calls, when, how and why, newest first: for admins.',
    authScopes: { can: 'configure' },
    args: {
      filter: t.arg({ type: FilterInput, description: 'Which ones; all when not given.' }),
      ...pageArgs,
    },
    resolve: async (_root, { filter, ...asked }, { supervisions, signal }) =>
      page(await supervisions.find(given(filter ?? {}), pageSize(asked), cursor(asked.after), signal)),
  }),
);
