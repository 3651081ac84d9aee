/** What a board shows of an agent, made from the floor alone. */
import type { Floor } from '../floor/floor.ts';
import { phoneOf } from '../floor/floor.ts';
import type { AgentId, CallId, Instant, QueueId } from '../kernel/ids.ts';
import { liveSupervisions, type LiveSupervision } from '../supervision/live.ts';
import { waitingIn, type BoxSettings } from '../voicemail/voicemail.ts';
import type { ActivityState, Agent, AgentStatus, Obstacle, PhoneState } from './agent.ts';
import { agentObstacle } from './readiness.ts';
import { canExtend } from './wrapUp.ts';

export interface AgentQueue {
  readonly queueId: QueueId;
  readonly name: string;
  readonly penalty: number;
  readonly pausedReason?: string;
  readonly pausedSince?: Instant;
  readonly obstacle?: Obstacle;
}

export interface AgentTile {
  readonly id: AgentId;
  readonly name: string;
  readonly extension?: string;
  readonly phone: PhoneState;
  readonly status: AgentStatus;
  readonly awayReason?: string;
  readonly statusSince: Instant;
  readonly activity: ActivityState;
  readonly activitySince: Instant;
  readonly wrapUpUntil?: Instant;
  readonly canExtendWrapUp: boolean;
  readonly callId?: CallId;
  readonly callQueueId?: QueueId;
  readonly queues: readonly AgentQueue[];
  /** Who supervises the call that they are on. */
  readonly supervisions: readonly LiveSupervision[];
  /** What keeps the agent from being offered any call; absent when nothing does. */
  readonly obstacle?: Obstacle;
  /** Messages that they have not heard. */
  readonly voicemailsNew: number;
  /** Absent without one. */
  readonly voicemail?: BoxSettings;
}

export function agentTile(floor: Floor, agentId: AgentId): AgentTile | undefined {
  const agent = floor.agents.get(agentId);
  if (!agent) return undefined;
  const { id, name, extension, status, activity, voicemail } = agent;
  return {
    id,
    name,
    extension: extension?.extension,
    phone: extension ? phoneOf(floor, extension.providerId, extension.extension) : 'unknown',
    status: status.state,
    awayReason: status.state === 'away' ? status.reason : undefined,
    statusSince: status.since,
    activity: activity.state,
    activitySince: activity.since,
    wrapUpUntil: activity.state === 'wrappingUp' ? activity.until : undefined,
    canExtendWrapUp: activity.state === 'wrappingUp' && canExtend(activity),
    callId: activity.state === 'idle' ? undefined : activity.callId,
    callQueueId: callQueueOf(floor, agent),
    queues: queuesOf(floor, agent),
    supervisions: supervisionsOf(floor, agent),
    obstacle: agentObstacle(floor, agent),
    voicemailsNew: waitingIn(floor, id).new,
    voicemail,
  };
}

function callQueueOf(floor: Floor, { activity }: Agent): QueueId | undefined {
  switch (activity.state) {
    case 'idle':
      return undefined;
    case 'ringing': {
      const stage = floor.calls.get(activity.callId)?.stage;
      return stage?.state === 'queued' ? stage.queueId : undefined;
    }
    case 'talking':
    case 'wrappingUp':
      return activity.queueId;
  }
}

function supervisionsOf(floor: Floor, { id, activity }: Agent): readonly LiveSupervision[] {
  const call = activity.state === 'talking' ? floor.calls.get(activity.callId) : undefined;
  return call ? liveSupervisions(floor, call).filter(({ ofId }) => ofId === id) : [];
}

function queuesOf(floor: Floor, agent: Agent): AgentQueue[] {
  return [...agent.queueIds].toSorted().flatMap((queueId) => {
    const queue = floor.queues.get(queueId);
    const member = queue?.members.get(agent.id);
    if (!queue || !member) return [];
    return [
      {
        queueId,
        name: queue.settings.name,
        penalty: member.penalty,
        pausedReason: member.paused?.reason,
        pausedSince: member.paused?.since,
        obstacle: member.obstacle,
      },
    ];
  });
}
