/** An agent: what they chose (status), what they are doing (activity), and what keeps them from being offered a call. */
import type { WrappedCall } from '../calls/call.ts';
import type { AgentId, CallId, Instant, LegId, ProviderId, QueueId } from '../kernel/ids.ts';
import type { BoxSettings } from '../voicemail/voicemail.ts';
import type { Skill } from './skills.ts';

export const agentStatuses = ['available', 'away', 'offline'] as const;
export type AgentStatus = (typeof agentStatuses)[number];

export type Status =
  | { readonly state: 'available'; readonly since: Instant }
  | { readonly state: 'away'; readonly reason: string; readonly since: Instant }
  | { readonly state: 'offline'; readonly since: Instant };

export const activities = ['idle', 'ringing', 'talking', 'wrappingUp'] as const;
export type ActivityState = (typeof activities)[number];

export type Activity =
  | { readonly state: 'idle'; readonly since: Instant }
  | { readonly state: 'ringing'; readonly since: Instant; readonly callId: CallId; readonly legId: LegId }
  | {
      readonly state: 'talking';
      readonly since: Instant;
      readonly callId: CallId;
      readonly legId: LegId;
      readonly queueId?: QueueId;
    }
  | {
      readonly state: 'wrappingUp';
      readonly since: Instant;
      readonly until: Instant;
      readonly callId: CallId;
      readonly queueId: QueueId;
      /** By how much it can be extended; 0 for not at all, absent once it was. */
      readonly extensionMs?: number;
      /** A11, A12: what the queue said when it began. */
      readonly dispositionNeeded: boolean;
      readonly call: WrappedCall;
    };

/** What keeps a member from being offered a call. The order is that in which they are looked for. */
export const obstacles = [
  'offline',
  'lacksSkill',
  'away',
  'paused',
  'talking',
  'ringing',
  'wrappingUp',
  'resting',
  'noExtension',
  'providerLost',
  'phoneOffline',
  'phoneUnknown',
  'hangingUp',
] as const;
export type Obstacle = (typeof obstacles)[number];

export interface Extension {
  readonly providerId: ProviderId;
  /** As people dial it, such as 1001. */
  readonly extension: string;
}

/** `unknown`: the PBX has not said. `absent`: the PBX has no such extension. */
export const phoneStates = ['unknown', 'online', 'offline', 'absent'] as const;
export type PhoneState = (typeof phoneStates)[number];

export interface Agent {
  readonly id: AgentId;
  name: string;
  extension?: Extension;
  /** What who is called outside sees; E.164 (N10). */
  callerId?: string;
  skills: readonly Skill[];
  voicemail?: BoxSettings;
  /** To being recorded, on all their calls. */
  recordingConsent?: true;
  status: Status;
  activity: Activity;
  readonly queueIds: Set<QueueId>;
  /** Longest idle goes by this: the last sign-in, end of a call with its wrap-up, or own miss (rule A6). */
  idleSince: Instant;
  /** Offers missed in a row. */
  misses: number;
  /** Left alone until then after a missed, rejected or failed offer. */
  restUntil?: Instant;
  /** The agent's leg on the PBX, until it is really gone. */
  legId?: LegId;
  /** The span of (status, activity) that runs now, named by the seq of its first fact. */
  span: { readonly seq: number; readonly since: Instant; readonly previousSeq: number };
}
