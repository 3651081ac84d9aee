/** An agent as boards show it. */
import { builder } from '../graphql/builder.ts';
import { enumOf } from '../graphql/enum.ts';
import { shared } from '../graphql/sharing.ts';
import { namesQueue } from '../graphql/sight.ts';
import type { ActivityState, AgentStatus, Obstacle, PhoneState } from './agent.ts';
import type { AgentQueue as InQueue, AgentTile as Tile } from './agentBoard.ts';
import { VoicemailBox } from '../voicemail/box.graphql.ts';
import { obstacleText } from './obstacleText.ts';

export const StatusEnum = enumOf<AgentStatus>('AgentStatus', 'What an agent chose.', {
  available: 'Signed in and ready to be rung.',
  away: 'Signed in and not to be rung, for a reason.',
  offline: 'Signed out.',
});

export const ActivityEnum = enumOf<ActivityState>('Activity', 'What an agent is doing.', {
  idle: 'Nothing: neither ringing nor talking nor wrapping up.',
  ringing: 'The phone is ringing.',
  talking: 'On a call.',
  wrappingUp: 'Finishing the work on the last call.',
});

export const ObstacleEnum = enumOf<Obstacle>('Obstacle', 'What keeps an agent from being offered a call.', {
  offline: 'Signed out.',
  lacksSkill: 'Lacks a skill that the queue requires, or has it at too low a level.',
  away: 'Signed in and away.',
  paused: 'Paused in this queue.',
  talking: 'On a call.',
  ringing: 'The phone is ringing.',
  wrappingUp: 'Finishing the work on the last call.',
  hangingUp: 'The last call is still being hung up.',
  resting: 'Left alone for a moment after an offer that was missed, rejected or failed.',
  noExtension: 'Has no phone.',
  providerLost: 'The link to the provider of the phone is down.',
  phoneOffline: 'The phone is off the network.',
  phoneUnknown: 'The provider knows no such extension.',
});

export const PhoneEnum = enumOf<PhoneState>('PhoneState', "How an agent's phone stands.", {
  unknown: 'The provider has not said, or there is no phone.',
  online: 'Reachable.',
  offline: 'Off the network.',
  absent: 'The provider has no such extension.',
});

const AgentQueue = builder.objectRef<InQueue>('AgentQueue').implement({
  extensions: shared,
  description: 'A queue that an agent serves.',
  fields: (t) => ({
    queueId: t.exposeID('queueId', { description: "The queue's id." }),
    name: t.exposeString('name', { description: "The queue's name." }),
    penalty: t.exposeInt('penalty', {
      description: 'Members with a lower penalty are rung before those with a higher one.',
    }),
    pausedReason: t.exposeString('pausedReason', {
      nullable: true,
      description: 'Why paused in it; null when not paused.',
    }),
    pausedSince: t.expose('pausedSince', { type: 'DateTime', nullable: true, description: 'Since when paused in it.' }),
    obstacle: t.field({
      type: ObstacleEnum,
      nullable: true,
      description: 'What keeps the agent from being offered a call of this queue; null when nothing does.',
      resolve: ({ obstacle }) => obstacle,
    }),
  }),
});

export const AgentTile = builder.objectRef<Tile>('AgentTile').implement({
  extensions: shared,
  description: 'What a board shows of an agent.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "The agent's id." }),
    name: t.exposeString('name', { description: "The agent's name." }),
    extension: t.exposeString('extension', {
      nullable: true,
      description: 'The extension of the phone; null without one.',
    }),
    phone: t.field({ type: PhoneEnum, description: 'How the phone stands.', resolve: ({ phone }) => phone }),
    status: t.field({ type: StatusEnum, description: 'What the agent chose.', resolve: ({ status }) => status }),
    awayReason: t.exposeString('awayReason', { nullable: true, description: 'Why away; null when not away.' }),
    statusSince: t.expose('statusSince', { type: 'DateTime', description: 'Since when that status.' }),
    activity: t.field({
      type: ActivityEnum,
      description: 'What the agent is doing.',
      resolve: ({ activity }) => activity,
    }),
    activitySince: t.expose('activitySince', { type: 'DateTime', description: 'Since when.' }),
    wrapUpUntil: t.expose('wrapUpUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'When the wrap-up ends by itself; null when not wrapping up.',
    }),
    canExtendWrapUp: t.exposeBoolean('canExtendWrapUp', {
      description: 'Whether the wrap-up can be given more time, which is possible once; no when not wrapping up.',
    }),
    callId: t.exposeID('callId', {
      nullable: true,
      description: 'The call that the activity is about: ringing, on, or wrapped up.',
    }),
    callQueueId: t.exposeID('callQueueId', {
      nullable: true,
      description: 'The queue that the call came through; null when it came through none.',
    }),
    supervisedBy: t.stringList({
      description: 'Who supervises the call that the agent is on: their names, for supervisors and admins alone.',
      resolve: ({ supervisions }, _args, { viewer }) =>
        viewer.kind === 'user' && (viewer.role === 'admin' || viewer.role === 'supervisor')
          ? supervisions.map(({ name }) => name)
          : [],
    }),
    queues: t.field({
      type: [AgentQueue],
      description: 'The queues that the agent serves; 1,000 at most.',
      resolve: ({ queues }, _args, context) => queues.filter(({ queueId }) => namesQueue(context, queueId)),
    }),
    voicemailsNew: t.exposeInt('voicemailsNew', { description: 'Messages in their box that they have not heard yet.' }),
    voicemail: t.field({
      type: VoicemailBox,
      nullable: true,
      description: 'The box for messages to them; null without one.',
      resolve: ({ voicemail }) => voicemail,
    }),
    obstacle: t.field({
      type: ObstacleEnum,
      nullable: true,
      description:
        'What keeps the agent from being offered any call; null when nothing does. A pause in one queue stands there.',
      resolve: ({ obstacle }) => obstacle,
    }),
    obstacleText: t.string({
      nullable: true,
      description: 'The obstacle in words.',
      resolve: ({ obstacle }) => obstacle && obstacleText(obstacle),
    }),
  }),
});
