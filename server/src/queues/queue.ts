/** A queue: how it is set up, who waits in it, who is ready to take a call from it, and what it did today. */
import type { AgentId, CallId, Instant, ProviderId, QueueId } from '../kernel/ids.ts';
import type { Ordered, Ranked } from '../kernel/ordered.ts';
import type { Obstacle } from '../agents/agent.ts';
import type { Skill } from '../agents/skills.ts';
import type { SupervisionTold } from '../supervision/supervision.ts';
import type { ConsentProfile } from '../recordings/jurisdiction.ts';
import type { RecordingPolicy } from '../recordings/recording.ts';
import type { DispositionCode } from '../calls/dispositions.ts';
import type { BoxSettings } from '../voicemail/voicemail.ts';

export const strategies = ['ringAll', 'leastRecent', 'fewestCalls', 'roundRobinMemory'] as const;
export type Strategy = (typeof strategies)[number];

/** The ways out of a queue. Every visit ends by exactly one of them. */
export const queueExits = [
  'answered',
  'abandoned',
  'timedOut',
  'withdrawn',
  'empty',
  'overflowed',
  'transferred',
  'voicemail',
] as const;
export type QueueExit = (typeof queueExits)[number];

export const whenEmptyPolicies = ['wait', 'leave'] as const;
export type WhenEmpty = (typeof whenEmptyPolicies)[number];

export interface QueueSettings {
  readonly name: string;
  readonly strategy: Strategy;
  /** How long one agent's phone rings. */
  readonly ringTimeoutMs: number;
  /** How long an agent who missed, rejected or failed an offer is left alone. */
  readonly retryMs: number;
  readonly wrapUpMs: number;
  /** Longest wait before the call overflows or ends; 0 = no limit. */
  readonly maxWaitMs: number;
  /** Most callers who may wait; 0 = no limit of its own (L10: 10,000). */
  readonly maxWaiting: number;
  /** Higher is served first, across all queues of an agent. */
  readonly priority: number;
  readonly overflowQueueId?: QueueId;
  readonly whenEmpty: WhenEmpty;
  /** Misses in a row after which an agent is paused; 0 = never. */
  readonly pauseAfterMisses: number;
  /** A call answered within this time counts for the service level. */
  readonly serviceLevelMs: number;
  /** The PBX's music class for waiting callers. */
  readonly music: string;
  /** Whether its calls are recorded; never when absent. */
  readonly recording?: RecordingPolicy;
  /** Whose consent that needs and how it is asked for; that of the centre's country when absent. */
  readonly consent?: ConsentProfile;
  /** What is played to whoever is asked: a sound of the PBX. Nobody is asked when absent. */
  readonly announcement?: string;
  /** For how many days recordings are kept; until somebody deletes them when absent. */
  readonly keepRecordingsDays?: number;
  /** How long the recording of a call may be paused; 15 minutes when absent. */
  readonly pauseLimitMs?: number;
  /** What a member must be able to do, and how well at least. */
  readonly requiredSkills: readonly Skill[];
  /** Whether its agents are told that they are supervised; at once when absent. */
  readonly supervisionTold?: SupervisionTold;
  /** What who is called outside for the queue sees; E.164 (N10). */
  readonly callerId?: string;
  /** By how much a wrap-up can be extended; by as long as it lasts when absent, 0 = not at all. */
  readonly wrapUpExtensionMs?: number;
  /** What can come of its calls; any code when absent. */
  readonly dispositions?: readonly DispositionCode[];
  /** Whether the wrap-up asks for one of them. */
  readonly dispositionNeeded?: true;
  /** For callers who would be let go (VM2); none when absent. */
  readonly voicemail?: BoxSettings;
}

export interface Member {
  readonly agentId: AgentId;
  readonly queueId: QueueId;
  penalty: number;
  /** The order of joining; round robin goes by it. Never reused. */
  readonly position: number;
  paused?: { readonly reason: string; readonly since: Instant };
  /** Calls taken from this queue since signing in (rule Q6: starts at the lowest count at work). */
  calls: number;
  /** What the queue requires and the agent lacks; kept right with every change of either. */
  missing: readonly Skill[];
  /** Why the member can't be offered a call now; absent for one who can. */
  obstacle?: Obstacle;
  /** Where the member is listed in a lane: among the ready, or among those about to be. */
  place?: { readonly list: Ordered<Ranked>; readonly entry: Ranked };
}

/** The part of a queue that lives on one PBX: a caller there can only be joined with an agent there. */
export interface Lane {
  /** Callers in line, most urgent first. One whose offer is out stands here only under ring all. */
  readonly waiting: Ordered<Ranked>;
  /** Members who can be offered a call now, best first. */
  readonly ready: Ordered<Ranked>;
  /** Members, by penalty, whose phone is just being hung up: ready in a moment. */
  readonly closing: Ordered<Ranked>;
}

/** Counts since midnight of the centre's time zone. */
export interface QueueDay {
  entered: number;
  answered: number;
  answeredInTime: number;
  abandoned: number;
  /** Sum of the waits of answered callers, milliseconds. */
  answeredWaitMs: number;
  exits: Record<QueueExit, number>;
}

export interface Queue {
  readonly id: QueueId;
  settings: QueueSettings;
  readonly members: Map<AgentId, Member>;
  readonly lanes: Map<ProviderId, Lane>;
  /** Every caller in the queue, whether an offer is out or not. */
  readonly callers: Set<CallId>;
  /** How many members each obstacle keeps from being ready. */
  readonly obstacles: Map<Obstacle, number>;
  /** Round robin: the position of the member who was rung last. */
  lastRung: number;
  day: QueueDay;
}
