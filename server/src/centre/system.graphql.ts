/** The system in the schema: the nodes that run, and what they run on. For whoever looks after it. */
import type { JobFigures } from '../engine/jobs.ts';
import type { SystemJournal, SystemNode, SystemNow, SystemProvider } from '../graphql/system.ts';
import { builder } from '../graphql/builder.ts';
import { enumOf } from '../graphql/enum.ts';
import { Provider } from '../providers/provider.graphql.ts';
import type { NodeState } from './nodes.ts';

const NodeStateEnum = enumOf<NodeState>('NodeState', 'What a node does.', {
  leads: 'It decides, and has the links to the phone systems.',
  standsBy: 'It follows, answers, and would lead if the leader went.',
  behind: 'It follows, but lacked facts that had been there for a second.',
  stopping: 'It was told to stop.',
  silent: 'It was not heard of for three seconds: it hangs, is cut off, or was killed. After a minute it is forgotten.',
});

const Node = builder.objectRef<SystemNode>('SystemNode').implement({
  description: 'A node: a process of Ringside on the database of this centre.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of this process; another one after a restart.' }),
    host: t.exposeString('host', { description: 'The name of the machine on which it runs.' }),
    version: t.exposeString('version', { description: 'The version of Ringside that it is.' }),
    state: t.field({ type: NodeStateEnum, description: 'What it does.', resolve: ({ state }) => state }),
    epoch: t.expose('epoch', { type: 'Position', description: 'Of the last term that it led; 0 before the first.' }),
    position: t.expose('position', {
      type: 'Position',
      description: 'The last fact of the journal that it had taken in.',
    }),
    lagFacts: t.exposeFloat('lagFacts', { description: 'How many facts of the journal it had not taken in yet.' }),
    loopDelayMs: t.exposeFloat('loopDelayMs', {
      description: 'How late its event loop was in the last second, 99 times of 100 at most, in milliseconds.',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it was started.' }),
    silentMs: t.exposeFloat('silentMs', { description: 'For how long nothing was heard of it, in milliseconds.' }),
  }),
});

const Link = builder.objectRef<SystemProvider>('SystemProvider').implement({
  description: 'How the link to a provider does.',
  fields: (t) => ({
    provider: t.field({
      type: Provider,
      description: 'The phone system to which it leads.',
      resolve: ({ state }) => state,
    }),
    roundTripMs: t.exposeFloat('roundTripMs', {
      nullable: true,
      description: 'How long a small request takes, in milliseconds; null while nobody has measured it.',
    }),
    reconciledAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When what goes on there was last compared with what was believed; null when it never was.',
      resolve: ({ reconciled }) => reconciled?.at,
    }),
    differences: t.int({
      nullable: true,
      description: 'In how many things they differed then; each was put right.',
      resolve: ({ reconciled }) => reconciled?.differences,
    }),
  }),
});

const Work = builder.objectRef<JobFigures[number]>('JobQueue').implement({
  description: 'Work of one kind that is done in the background.',
  fields: (t) => ({
    name: t.exposeString('queue', { description: 'Its kind, such as `recordings.delete`.' }),
    waiting: t.exposeInt('waiting', { description: 'Not begun, also what is to be tried again.' }),
    active: t.exposeInt('active', { description: 'Being done.' }),
    failed: t.exposeInt('failed', { description: 'Given up after the last try.' }),
    oldestWaitingMs: t.exposeFloat('oldestWaitingMs', {
      nullable: true,
      description: 'For how long the oldest could have been begun; null when none waits.',
    }),
  }),
});

const Journal = builder.objectRef<SystemJournal>('JournalFigures').implement({
  description: 'The journal, and what was decided and is not known to be carried out.',
  fields: (t) => ({
    position: t.expose('position', {
      type: 'Position',
      description: 'So many facts have been written since the beginning.',
    }),
    bytes: t.exposeFloat('bytes', { description: 'Its size on disk, with its indexes.' }),
    partitions: t.exposeInt('partitions', { description: 'Into how many tables it is divided, a month each.' }),
    oldestFactAt: t.expose('oldestAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the first fact that is kept happened; null when there is none.',
    }),
    openIntents: t.exposeInt('openIntents', {
      description: 'Effects, such as to ring a phone, that were decided and are not known to be performed.',
    }),
    oldestIntentMs: t.exposeFloat('oldestIntentMs', {
      nullable: true,
      description: 'How long ago the oldest of them was decided; null when there is none.',
    }),
  }),
});

const System = builder.objectRef<SystemNow>('System').implement({
  description: 'The system at this moment.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'The time of the server that answers.' }),
    hasLeader: t.exposeBoolean('hasLeader', {
      description: 'Whether a node leads; without one nothing is decided. False also while the database is away.',
    }),
    nodes: t.field({
      type: [Node],
      nullable: true,
      description: 'All that were heard of in the last minute, longest running first; null while the database is away.',
      resolve: ({ kept }) => kept && [...kept.nodes],
    }),
    providers: t.field({
      type: [Link],
      description: 'The links to the phone systems.',
      resolve: ({ providers }) => [...providers],
    }),
    jobs: t.field({
      type: [Work],
      nullable: true,
      description: 'Work in the background, by kind; null while the database is away.',
      resolve: ({ kept }) => kept && [...kept.jobs],
    }),
    journal: t.field({
      type: Journal,
      nullable: true,
      description: 'The journal; null while the database is away.',
      resolve: ({ kept }) => kept?.journal,
    }),
    databaseMs: t.float({
      nullable: true,
      description: 'How long the database took to tell of the journal, in milliseconds; null while it is away.',
      resolve: ({ kept }) => kept?.journal.tookMs,
    }),
    redisReached: t.exposeBoolean('redis', {
      nullable: true,
      description: 'Whether the server that answers reaches Redis; null where none is used.',
    }),
  }),
});

builder.queryField('system', (t) =>
  t.field({
    extensions: { cost: 100 },
    type: System,
    description: 'How the system does: its nodes, links, jobs, journal and database.',
    authScopes: { can: 'configure' },
    resolve: (_root, _args, { system, signal }) => system.now(signal),
  }),
);
