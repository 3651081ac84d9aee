/** What an agent has at hand: the call that rings, is talked on or is wrapped up, with all that a screen about it needs. */
import type { Activity } from '../agents/agent.ts';
import type { Floor } from '../floor/floor.ts';
import type { AgentId, CallId, Instant, QueueId } from '../kernel/ids.ts';
import { canExtend, lacksDisposition } from '../agents/wrapUp.ts';
import { recordingNow, type RecordingNow } from '../recordings/now.ts';
import { toldAfterwards, toldNow, type ToldSupervision } from '../supervision/live.ts';
import type { Call, Direction } from './call.ts';
import type { DispositionCode } from './dispositions.ts';
import { handlingOf, type Handling } from './handling.ts';
import type { Notes } from './notes.ts';

/** What the agent does about a call. */
export const ownParts = ['ringing', 'talking', 'wrapUp'] as const;
export type OwnPart = (typeof ownParts)[number];

export interface OwnCall extends Notes {
  readonly id: CallId;
  readonly part: OwnPart;
  readonly since: Instant;
  /** When ringing or wrapping up ends by itself. */
  readonly until?: Instant;
  readonly direction: Direction;
  readonly dialled: string;
  readonly remoteNumber: string;
  readonly remoteName: string;
  readonly queueId?: QueueId;
  readonly queueName?: string;
  /** What the queue lays down; any code when absent. */
  readonly dispositions?: readonly DispositionCode[];
  /** Whether the wrap-up can be given more time. */
  readonly canExtend: boolean;
  /** Whether the wrap-up can't be ended early yet. */
  readonly lacksDisposition: boolean;
  readonly arrivedAt: Instant;
  /** When the caller began to wait; absent once the parties talk. */
  readonly waitingSince?: Instant;
  /** Since when the agent talks or talked. */
  readonly talkingSince?: Instant;
  /** Absent in wrap-up. */
  readonly handling?: Handling;
  /** Who supervises it or did, as far as the agent is told. */
  readonly supervisions: readonly ToldSupervision[];
  /** Absent in wrap-up. */
  readonly recording?: RecordingNow;
}

/** The row of an agent; at most one call today, as an agent has one phone. */
export interface OwnCalls {
  readonly id: AgentId;
  readonly calls: readonly OwnCall[];
}

export function ownCalls(floor: Floor, agentId: AgentId): OwnCalls | undefined {
  const agent = floor.agents.get(agentId);
  if (!agent) return undefined;
  const call = ownCall(floor, agent.activity);
  return { id: agentId, calls: call ? [call] : [] };
}

function ownCall(floor: Floor, activity: Activity): OwnCall | undefined {
  switch (activity.state) {
    case 'idle':
      return undefined;
    case 'wrappingUp': {
      const { callId, queueId, since, until, call } = activity;
      const { remote, supervised: _all, ...rest } = call;
      const supervisions = toldAfterwards(floor, call, queueId);
      const party = { remoteNumber: remote.number, remoteName: remote.name };
      const asked = { canExtend: canExtend(activity), lacksDisposition: lacksDisposition(activity) };
      return {
        id: callId,
        part: 'wrapUp',
        since,
        until,
        ...rest,
        ...party,
        ...inQueue(floor, queueId),
        ...asked,
        supervisions,
      };
    }
    case 'ringing':
    case 'talking': {
      const call = floor.calls.get(activity.callId);
      return call && liveOwnCall(floor, call, activity);
    }
  }
}

function liveOwnCall(floor: Floor, call: Call, activity: Extract<Activity, { readonly legId: unknown }>): OwnCall {
  const { stage, remote } = call;
  const { state, since, legId } = activity;
  const until = state === 'ringing' ? call.legs.get(legId)?.ringUntil : undefined;
  const queueId =
    ('queueId' in activity ? activity.queueId : undefined) ?? ('queueId' in stage ? stage.queueId : undefined);
  const waitingSince = 'waitingSince' in stage ? stage.waitingSince : undefined;
  return {
    id: call.id,
    part: state,
    since,
    ...(until !== undefined && { until }),
    direction: call.direction,
    dialled: call.dialled,
    remoteNumber: remote.number,
    remoteName: remote.name,
    ...inQueue(floor, queueId),
    canExtend: false,
    lacksDisposition: false,
    arrivedAt: call.arrivedAt,
    ...(waitingSince !== undefined && { waitingSince }),
    ...(state === 'talking' && { talkingSince: since }),
    tags: call.tags,
    ...(call.disposition && { disposition: call.disposition }),
    handling: handlingOf(floor, call),
    supervisions: state === 'talking' ? toldNow(floor, call) : [],
    recording: recordingNow(floor, call),
  };
}

function inQueue(floor: Floor, queueId: QueueId | undefined): Pick<OwnCall, 'queueId' | 'queueName' | 'dispositions'> {
  if (queueId === undefined) return {};
  const settings = floor.queues.get(queueId)?.settings;
  if (!settings) return { queueId };
  const { name, dispositions } = settings;
  return { queueId, queueName: name, ...(dispositions && { dispositions }) };
}
