/** Whom a call can be given to, and the calls that are parked, in the schema. */
import { ObstacleEnum } from '../agents/agentTile.graphql.ts';
import { obstacleText } from '../agents/obstacleText.ts';
import { badInput } from '../graphql/badInput.ts';
import { builder } from '../graphql/builder.ts';
import { ofFloor } from '../graphql/keeping.ts';
import { queueSeen } from '../graphql/sight.ts';
import { given } from '../kernel/given.ts';
import { updateOf } from '../graphql/update.ts';
import {
  parkedCalls,
  targets,
  type AgentTarget,
  type ParkedCall,
  type QueueTarget,
  type Targets,
} from './directory.ts';

const MOST = 100;
const LONGEST_SEARCH = 80;
const takesMessages =
  'a message can be left: there is a box, and it is not full. `voicemail` in a destination leads there.';

const AgentTargetType = builder.objectRef<AgentTarget>('AgentTarget').implement({
  extensions: ofFloor,
  description: 'An agent to whom a call can be given, of whom a directory tells no more than this.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the agent.' }),
    name: t.exposeString('name', { description: 'What the agent is called.' }),
    extension: t.exposeString('extension', { description: 'Their extension; empty for who has no phone.' }),
    isFree: t.boolean({
      description: 'Whether they would be offered a call now.',
      resolve: ({ obstacle }) => obstacle === undefined,
    }),
    canRing: t.exposeBoolean('canRing', {
      description: 'Whether their phone can be rung: also that of one who is away or wraps up.',
    }),
    obstacle: t.field({
      type: ObstacleEnum,
      nullable: true,
      description: 'Why they are not free; null when they are.',
      resolve: ({ obstacle }) => obstacle,
    }),
    obstacleText: t.string({
      nullable: true,
      description: 'The same in words.',
      resolve: ({ obstacle }) => obstacle && obstacleText(obstacle),
    }),
    hasVoicemail: t.exposeBoolean('hasVoicemail', { description: `With them ${takesMessages}` }),
  }),
});

const QueueTargetType = builder.objectRef<QueueTarget>('QueueTarget').implement({
  extensions: ofFloor,
  description: 'A queue to which a call can be given.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the queue.' }),
    name: t.exposeString('name', { description: 'What the queue is called.' }),
    waiting: t.int({
      nullable: true,
      description: 'How many callers wait in it; null for who does not see it.',
      resolve: ({ id }, _args, context) => queueSeen(context, id)?.callers.size,
    }),
    hasVoicemail: t.exposeBoolean('hasVoicemail', { description: `With it ${takesMessages}` }),
  }),
});

const TargetsType = builder.objectRef<Targets>('TransferTargets').implement({
  extensions: ofFloor,
  description: 'To whom a call can be given.',
  fields: (t) => ({
    agents: t.field({
      type: [AgentTargetType],
      description: 'Agents: first those who are free, then those whose phones can be rung, each by name.',
      resolve: ({ agents }) => [...agents],
    }),
    queues: t.field({
      type: [QueueTargetType],
      description: 'Queues, by name.',
      resolve: ({ queues }) => [...queues],
    }),
    isCut: t.exposeBoolean('isCut', { description: 'Whether more fit than are listed.' }),
  }),
});

const personal = 'Null for a key without the right `read`.';

const ParkedCallType = builder.objectRef<ParkedCall>('ParkedCall').implement({
  description: 'A call that waits in a slot until somebody retrieves it.',
  fields: (t) => ({
    callId: t.exposeID('id', { description: 'Which call; `retrieveCall` takes it.' }),
    slot: t.exposeString('slot', { description: 'What any phone dials to retrieve it, such as 701.' }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when it is parked.' }),
    until: t.expose('until', { type: 'DateTime', description: 'When it rings the agent who parked it.' }),
    parkedById: t.exposeID('by', { description: 'The agent who parked it.' }),
    parkedByName: t.exposeString('byName', { description: 'What the agent who parked it is called.' }),
    isRetrieved: t.exposeBoolean('isRetrieved', { description: 'Whether somebody retrieves it already.' }),
    remoteName: t.exposeString('name', {
      nullable: true,
      description: `The name of who waits, as the provider sent it. ${personal}`,
      authScopes: { can: 'read' },
      unauthorizedResolver: () => null,
    }),
    remoteNumber: t.exposeString('number', {
      nullable: true,
      description: `The number of who waits; empty when withheld. ${personal}`,
      authScopes: { can: 'read' },
      unauthorizedResolver: () => null,
    }),
  }),
});

builder.queryFields((t) => ({
  transferTargets: t.field({
    type: TargetsType,
    extensions: ofFloor,
    description: 'To whom a call can be given, for everybody who may act on calls: a directory of the whole centre.',
    authScopes: { can: 'command' },
    args: {
      search: t.arg.string({
        description: 'A part of the name or the extension, in capitals or not; all when absent.',
      }),
      first: t.arg.int({
        defaultValue: 20,
        description: `How many agents and how many queues, 1 to ${MOST}; 20 when not given.`,
      }),
    },
    resolve: (_root, { search, first }, { floor }) => {
      const most = first ?? 20;
      if (most < 1 || most > MOST) throw badInput(`\`first\` is ${most}; expected 1 to ${MOST}.`);
      const text = search ?? '';
      if (text.length > LONGEST_SEARCH)
        throw badInput(`\`search\` has ${text.length} characters; ${LONGEST_SEARCH} is the most.`);
      return targets(floor, text, most);
    },
  }),
  parkedCalls: t.field({
    type: [ParkedCallType],
    description: 'The calls that are parked, by slot, for everybody who may act on calls.',
    authScopes: { can: 'command' },
    resolve: (_root, _args, { floor }) => parkedCalls(floor),
  }),
}));

const ParkedCallsUpdate = updateOf('ParkedCallsUpdate', {
  description: 'What happened among the parked calls.',
  row: ParkedCallType,
  field: 'calls',
  rows: 'The calls that were parked, or are being retrieved now.',
  removedIds: 'The calls that are parked no longer; may name what never was.',
});

builder.subscriptionField('parkedCalls', (t) =>
  t.field({
    type: ParkedCallsUpdate,
    description: 'The calls that are parked now, then each change, for everybody who may act on calls.',
    authScopes: { can: 'command' },
    args: {
      since: t.arg({
        type: 'Position',
        description: 'Go on after this position. When it lies too far back, the first update is full.',
      }),
    },
    subscribe: (_root, { since }, { live, signal }) => live.parked.follow(given({ since }), signal),
    resolve: (update) => update,
  }),
);
