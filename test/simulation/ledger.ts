/** What an auditor writes down about a centre while reading its facts. Shares no code with the floor. */
import type { AgentStatus, PhoneState } from '../../server/src/agents/agent.ts';
import type { Skill } from '../../server/src/agents/skills.ts';
import type { Fact, FactOf } from '../../server/src/floor/fact.ts';
import type { AgentId, CallId, Instant, LegId, ProviderId, QueueId, RecordingId } from '../../server/src/kernel/ids.ts';
import type { QueueExit, QueueSettings } from '../../server/src/queues/queue.ts';

export interface AuditedLeg {
  readonly id: LegId;
  readonly callId: CallId;
  readonly agentId?: AgentId;
  readonly isCaller: boolean;
  state: 'requested' | 'ringing' | 'up';
  /** How often it was told to hang up. */
  told: number;
  answeredAt?: Instant;
}

export interface AuditedOffer {
  readonly legId: LegId;
  readonly agentId: AgentId;
  readonly queueId: QueueId;
  readonly callId: CallId;
  readonly madeAt: Instant;
  readonly ringUntil: Instant;
  readonly penalty: number;
}

export interface AuditedVisit {
  readonly queueId: QueueId;
  readonly seq: number;
  readonly joinedAt: Instant;
  readonly waitingSince: Instant;
  readonly offers: Map<LegId, AuditedOffer>;
}

export interface AuditedCall {
  readonly id: CallId;
  /** The seq of the fact that began it: who came first. */
  readonly seq: number;
  readonly providerId: ProviderId;
  readonly direction: 'inbound' | 'outbound' | 'internal';
  readonly arrivedAt: Instant;
  readonly legs: Map<LegId, AuditedLeg>;
  priority: number;
  visit?: AuditedVisit;
  lastExit?: QueueExit;
  /** The legs that are to be together, or are. */
  joining?: readonly LegId[];
  isConnected: boolean;
  /** The queue for which whoever has the call talks. */
  servedFor?: QueueId;
  /** Given away or parked: whoever answers next has it. */
  isApart?: boolean;
  /** When they first queued: their place in every line (C26). */
  agedSince?: Instant;
  /** Since it was given to a queue, when their present wait began. */
  waitFrom?: Instant;
  /** Who is asked for a message, and whether it is taken down by now. */
  leaving?: { readonly legId: LegId; isBegun: boolean };
  /** Asked for consent before the queue. */
  isAsked?: boolean;
  /** Who has agreed to be recorded. */
  readonly agreed: Set<LegId>;
  /** Somebody was consulted: more than one agent may talk. */
  isConferring?: boolean;
  isEnding: boolean;
}

export interface AuditedMember {
  readonly agentId: AgentId;
  penalty: number;
  readonly position: number;
  paused?: string;
  /** Calls taken in this shift, from the lowest count of those at work (Q7). */
  calls: number;
}

export interface AuditedDay {
  entered: number;
  answered: number;
  answeredInTime: number;
  abandoned: number;
  answeredWaitMs: number;
  readonly exits: Map<QueueExit, number>;
}

export interface AuditedQueue {
  readonly id: QueueId;
  settings: QueueSettings;
  readonly members: Map<AgentId, AuditedMember>;
  readonly visitors: Set<CallId>;
  lastRung: number;
  day: AuditedDay;
}

export interface AuditedSpan {
  readonly seq: number;
  readonly from: Instant;
  to?: Instant;
  readonly status: AgentStatus;
  readonly activity: string;
}

export interface AuditedAgent {
  readonly id: AgentId;
  extension?: { readonly providerId: ProviderId; readonly extension: string };
  skills: readonly Skill[];
  status: AgentStatus;
  activity: 'idle' | 'ringing' | 'talking' | 'wrappingUp';
  idleSince: Instant;
  misses: number;
  restUntil?: Instant;
  wrapUpUntil?: Instant;
  hasExtended?: boolean;
  /** The queue whose call the agent talks on. */
  talksFor?: QueueId;
  legId?: LegId;
  readonly spans: AuditedSpan[];
}

export interface AuditedPbx {
  link: 'unknown' | 'lost' | 'reconciling' | 'connected';
  phonesComplete: boolean;
}

export class Ledger {
  readonly calls = new Map<CallId, AuditedCall>();
  readonly queues = new Map<QueueId, AuditedQueue>();
  readonly agents = new Map<AgentId, AuditedAgent>();
  readonly pbxs = new Map<ProviderId, AuditedPbx>();
  readonly phones = new Map<string, PhoneState>();
  readonly legs = new Map<LegId, AuditedLeg>();
  readonly offers = new Map<LegId, AuditedOffer>();
  /** Recordings that are messages, and of those that were left whether they were heard. */
  readonly takenDown = new Set<RecordingId>();
  readonly messages = new Map<RecordingId, boolean>();
  readonly faults: string[] = [];
  /** How often each rule was put to the test. */
  readonly checked = new Map<string, number>();

  expect(holds: boolean, rule: string, fact: Fact, detail: () => string = () => ''): void {
    this.checked.set(rule, (this.checked.get(rule) ?? 0) + 1);
    if (!holds) this.faults.push(`${rule}: ${detail()} at fact ${fact.seq} ${JSON.stringify(fact)}`);
  }

  call(fact: Fact & { readonly callId: CallId }): AuditedCall | undefined {
    const call = this.calls.get(fact.callId);
    this.expect(call !== undefined, 'a fact about a call is about one that is open', fact);
    return call;
  }
}

export const newDay = (): AuditedDay => ({
  entered: 0,
  answered: 0,
  answeredInTime: 0,
  abandoned: 0,
  answeredWaitMs: 0,
  exits: new Map(),
});

/** What a part of the audit does with each type of fact. */
export type Reader = { readonly [T in Fact['type']]?: (ledger: Ledger, fact: FactOf<T>) => void };
