/** For the screen of an agent: the call that they are ringing, talking or wrapping up about, each change at once. */
import { GraphQLError } from 'graphql';
import { badInput } from '../graphql/badInput.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { enumOf } from '../graphql/enum.ts';
import { canSeeAgent, queueSeen } from '../graphql/sight.ts';
import { canonicalNumber } from '../floor/floor.ts';
import { homeOf } from '../floor/spelling.ts';
import { searchedNumber } from '../kernel/e164.ts';
import type { AgentId } from '../kernel/ids.ts';
import { basisOf } from '../people/sight.ts';
import { updateOf } from '../graphql/update.ts';
import { askingDatabase } from './callSearch.graphql.ts';
import { DirectionEnum } from './callWords.graphql.ts';
import { DispositionChoice } from './dispositions.graphql.ts';
import { choicesOf } from './dispositions.ts';
import { CallHandling } from './handling.graphql.ts';
import type { CallRecord } from './history.ts';
import { RecordingNow } from '../recordings/recordingNow.graphql.ts';
import { MySupervision } from '../supervision/liveSupervision.graphql.ts';
import { Disposition } from './notes.graphql.ts';
import type { OwnCall, OwnCalls, OwnPart } from './ownCalls.ts';

const PartEnum = enumOf<OwnPart>('MyPart', 'What an agent does about a call.', {
  ringing: 'Their phone rings.',
  talking: 'They are on the call.',
  wrapUp: 'They finish the work on it.',
});

const EarlierCall = builder.objectRef<CallRecord>('EarlierCall').implement({
  description: 'A call with the same number before, of which an agent is told no more than this.',
  fields: (t) => ({
    at: t.expose('arrivedAt', { type: 'DateTime', description: 'When it came in or was placed.' }),
    direction: t.field({
      type: DirectionEnum,
      description: 'Which way it went.',
      resolve: ({ direction }) => direction,
    }),
    queueName: t.string({
      nullable: true,
      description: 'The queue in which it was last; null when in none, and when the agent does not see it.',
      resolve: ({ queueId }, _args, context) => queueSeen(context, queueId)?.settings.name,
    }),
    agentName: t.string({
      nullable: true,
      description: 'Who talked last; null when nobody did.',
      resolve: ({ agentId }, _args, { floor }) => (agentId === undefined ? undefined : floor.agents.get(agentId)?.name),
    }),
    dispositionCode: t.string({
      nullable: true,
      description: 'The code of its disposition; null without one.',
      resolve: ({ disposition }) => disposition?.code,
    }),
    dispositionLabel: t.string({
      nullable: true,
      description: 'What its disposition was called when it was chosen; the code itself where it has no name.',
      resolve: ({ disposition }) => disposition && (disposition.label ?? disposition.code),
    }),
  }),
});

const MOST_EARLIER = 20;

/** C17 */
async function earlierCalls(own: OwnCall, first: number, { floor, viewer, history, signal }: Context) {
  if (first < 1 || first > MOST_EARLIER) throw badInput(`\`first\` is ${first}; expected 1 to ${MOST_EARLIER}.`);
  const { sight } = viewer;
  const remote = canonicalNumber(own.remoteNumber);
  if (remote === '' || sight.kind !== 'self') return [];
  const queueIds = [...(floor.agents.get(sight.agentId)?.queueIds ?? [])];
  const { national } = searchedNumber(own.remoteNumber, homeOf(floor));
  const filter = {
    remote,
    ...(national !== undefined && { national }),
    to: own.arrivedAt,
    within: { queueIds, agentIds: [sight.agentId] },
  };
  return [...(await history.findCalls(filter, first, undefined, signal)).calls];
}

const MyCall = builder.objectRef<OwnCall>('MyCall').implement({
  description: 'A call that an agent has at hand.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the call.' }),
    part: t.field({ type: PartEnum, description: 'What the agent does about it.', resolve: ({ part }) => part }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when.' }),
    until: t.expose('until', {
      type: 'DateTime',
      nullable: true,
      description: 'When ringing or wrapping up ends by itself; null for a conversation.',
    }),
    direction: t.field({
      type: DirectionEnum,
      description: 'Which way it goes.',
      resolve: ({ direction }) => direction,
    }),
    dialled: t.exposeString('dialled', {
      description: 'The number of ours that was called; for a placed call, whom it was placed to.',
    }),
    remoteNumber: t.exposeString('remoteNumber', {
      description: 'The number of the other party; empty when withheld.',
    }),
    remoteName: t.exposeString('remoteName', { description: 'The name of the other party, as the provider sent it.' }),
    queueId: t.exposeID('queueId', {
      nullable: true,
      description: 'The queue through which it came; null without one.',
    }),
    queueName: t.exposeString('queueName', { nullable: true, description: "The queue's name." }),
    arrivedAt: t.expose('arrivedAt', { type: 'DateTime', description: 'When it came in or was placed.' }),
    waitingSince: t.expose('waitingSince', {
      type: 'DateTime',
      nullable: true,
      description: 'When the caller began to wait; null once somebody talks, and for a placed call.',
    }),
    talkingSince: t.expose('talkingSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when the agent talks or talked; null while the phone rings.',
    }),
    canExtend: t.exposeBoolean('canExtend', {
      description: 'Whether the wrap-up can be given more time, which is possible once.',
    }),
    dispositionMissing: t.exposeBoolean('lacksDisposition', {
      description: 'Whether the wrap-up can be ended early only once the call has a disposition, and it has none.',
    }),
    dispositionChoices: t.field({
      type: [DispositionChoice],
      description: 'The codes of which one is chosen; empty where any code is right. 200 at most.',
      resolve: ({ dispositions }) => [...choicesOf(dispositions ?? [])],
    }),
    supervisions: t.field({
      type: [MySupervision],
      description: 'Who supervises the call, or did, as far as the queue lets its agents know.',
      resolve: ({ supervisions }) => [...supervisions],
    }),
    recording: t.field({
      type: RecordingNow,
      nullable: true,
      description: 'How its recording stands; null in wrap-up.',
      resolve: ({ recording }) => recording,
    }),
    tags: t.exposeStringList('tags', { description: 'With what it is tagged.' }),
    disposition: t.field({
      type: Disposition,
      nullable: true,
      description: 'What came of it; null while nobody has said.',
      resolve: ({ disposition }) => disposition,
    }),
    handling: t.field({
      type: CallHandling,
      nullable: true,
      description: 'Who takes part and what goes on between them; null in wrap-up.',
      resolve: ({ handling }) => handling,
    }),
    earlier: t.field({
      extensions: askingDatabase,
      type: [EarlierCall],
      description:
        'The last calls with the same number before this one, which the agent had or which came through queues of theirs.',
      args: {
        first: t.arg.int({ defaultValue: 5, description: `How many, 1 to ${MOST_EARLIER}; 5 when not given.` }),
      },
      resolve: (own, { first }, context) => earlierCalls(own, first ?? 5, context),
    }),
  }),
});

const MyCallsUpdate = updateOf('MyCallsUpdate', {
  description: 'What happened to the calls that an agent has at hand.',
  row: MyCall,
  field: 'calls',
  rows: 'The calls that are new or have changed.',
  removedIds: 'The calls that the agent no longer has at hand.',
});

/** C16. Throws for everybody who is no agent. */
function ownAgent({ viewer }: Context): AgentId {
  if (viewer.kind === 'user' && viewer.role === 'agent' && viewer.agentId !== undefined) return viewer.agentId;
  throw new GraphQLError('Only a user with the role of an agent has calls of their own.', {
    extensions: { code: 'FORBIDDEN' },
  });
}

/** P11: for as long as the user is this agent. */
const isOwn = (context: Context, agentId: AgentId): boolean => {
  const { viewer, floor } = context;
  const user = viewer.kind === 'user' ? floor.users.get(viewer.userId) : undefined;
  return user?.role === 'agent' && user.agentId === agentId && canSeeAgent(context, agentId);
};

builder.queryField('myCalls', (t) =>
  t.field({
    type: [MyCall],
    description: 'For an agent: the calls that they are ringing, talking or wrapping up about. Refused to all others.',
    authScopes: { can: 'read' },
    resolve: (_root, _args, context) => {
      const agentId = ownAgent(context);
      return isOwn(context, agentId) ? [...(context.live.ownCalls.get(agentId)?.calls ?? [])] : [];
    },
  }),
);

builder.subscriptionField('myCalls', (t) =>
  t.field({
    type: MyCallsUpdate,
    description:
      'For an agent: the calls that they are ringing, talking or wrapping up about now, then each change. Refused to all others.',
    authScopes: { can: 'read' },
    args: {
      since: t.arg({
        type: 'Position',
        description: 'For the sake of going on as elsewhere; the first update is always full, as it is small.',
      }),
    },
    subscribe: (_root, _args, context) => {
      const agentId = ownAgent(context);
      const { floor, live, viewer, signal } = context;
      const within = {
        version: () => live.sightVersion,
        basis: () => basisOf(floor, viewer.sight),
        judge: () => {
          const isStill = isOwn(context, agentId);
          return ({ id }: OwnCalls) => isStill && id === agentId;
        },
      };
      return live.ownCalls.follow({ within }, signal);
    },
    resolve: (update) => update,
  }),
);
