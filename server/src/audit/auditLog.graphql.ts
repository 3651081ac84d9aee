/** The audit in the schema: who changed what, and who came in. */
import { FactTypeEnum } from '../centre/factType.graphql.ts';
import type { Actor } from '../floor/fact.ts';
import { badInput } from '../graphql/badInput.ts';
import { builder } from '../graphql/builder.ts';
import { type Connection, connectionOf, pageArgs, pageSize } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum.ts';
import { given } from '../kernel/given.ts';
import type { AuditPage, AuditRecord, SubjectKind } from './audit.ts';
import { actorName, subjectName } from './names.ts';

const ActorKindEnum = enumOf<Actor['kind']>('ActorKind', 'Who has done something.', {
  user: 'A user, with a password.',
  key: 'A program with a key.',
  agent: 'An agent, at a phone.',
  system: 'Ringside itself.',
});

const SubjectKindEnum = enumOf<SubjectKind>('AuditSubjectKind', 'What an entry of the audit is about.', {
  centre: 'The centre as a whole.',
  provider: 'A provider, so a PBX.',
  queue: 'A queue and its settings.',
  number: 'A number that callers dial.',
  agent: 'An agent, and their membership in queues.',
  user: 'A user, and their sessions.',
  team: 'A team, and who belongs to it.',
  key: 'A key of a program or of a screen.',
  board: 'A board for a wall.',
  call: 'A call, and who supervised it.',
  recording: 'The recording of a call.',
});

export const AuditActor = builder.objectRef<Actor>('AuditActor').implement({
  description: 'Who has done something.',
  fields: (t) => ({
    kind: t.field({ type: ActorKindEnum, description: 'Of which kind they are.', resolve: ({ kind }) => kind }),
    id: t.exposeID('id', { description: 'The id of the user, key or agent; for Ringside itself, the part of it.' }),
    name: t.string({
      nullable: true,
      description: 'What they are called now; null once removed or erased, and for Ringside itself.',
      resolve: (actor, _args, { floor }) => actorName(floor, actor),
    }),
  }),
});

const AuditEntry = builder.objectRef<AuditRecord>('AuditEntry').implement({
  description: 'A change of the centre or its people, or somebody who came in or tried to.',
  fields: (t) => ({
    position: t.expose('seq', { type: 'Position', description: 'The place of its fact in the journal.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    action: t.field({ type: FactTypeEnum, description: 'What was done.', resolve: ({ action }) => action }),
    actor: t.field({ type: AuditActor, description: 'Who did it.', resolve: ({ actor }) => actor }),
    subjectKind: t.field({
      type: SubjectKindEnum,
      description: 'What it was done to.',
      resolve: ({ subject }) => subject.kind,
    }),
    subjectId: t.id({
      nullable: true,
      description: 'The id of that; null for the centre, and when a login that nobody has was tried.',
      resolve: ({ subject }) => subject.id,
    }),
    subjectName: t.string({
      nullable: true,
      description: 'What that is called now; null once removed or erased.',
      resolve: ({ subject }, _args, { floor }) => subjectName(floor, subject),
    }),
    login: t.exposeString('login', {
      nullable: true,
      description: 'The login that was given to a user, or with which somebody was turned away; null once erased.',
    }),
    detail: t.field({
      type: 'JSON',
      description: 'The particulars, as the journal keeps them. Names and secrets are never part of it.',
      resolve: ({ detail }) => detail,
    }),
  }),
});

const AuditFilterInput = builder.inputType('AuditFilter', {
  description: 'Which entries. All given conditions must hold.',
  fields: (t) => ({
    actions: t.field({ type: [FactTypeEnum], description: 'Is one of these actions.' }),
    actorId: t.id({ description: 'Was done by this user or key.' }),
    subjectId: t.id({ description: 'Was done to this.' }),
    from: t.field({ type: 'DateTime', description: 'At this instant or later.' }),
    to: t.field({ type: 'DateTime', description: 'Before this instant.' }),
  }),
});

const AuditList = connectionOf(AuditEntry, 'entries');

function cursor(after: string | null | undefined): number | undefined {
  if (after == null) return undefined;
  const text = Buffer.from(after, 'base64url').toString();
  if (!/^\d{1,15}$/.test(text)) throw badInput('`after` is no cursor of this list.');
  return Number(text);
}

const page = ({ entries, more }: AuditPage): Connection<AuditRecord> => ({
  edges: entries.map((node) => ({ cursor: Buffer.from(String(node.seq)).toString('base64url'), node })),
  more,
});

builder.queryField('auditLog', (t) =>
  t.field({
    extensions: { cost: 100 },
    type: AuditList,
    description: 'Every change of the centre and its people, every sign-in and every one turned away, newest first.',
    authScopes: { can: 'configure' },
    args: {
      filter: t.arg({ type: AuditFilterInput, description: 'Which entries; all when not given.' }),
      ...pageArgs,
    },
    resolve: async (_root, { filter, ...asked }, { audit, signal }) =>
      page(await audit.find(given(filter ?? {}), pageSize(asked), cursor(asked.after), signal)),
  }),
);
