/** Rule P9: what is written down about who changed what. Which facts these are is decided here, once for all. */
import type { Actor, Fact, FactOf, FactType } from '../floor/fact.ts';
import type { Instant } from '../kernel/ids.ts';

export const subjectKinds = [
  'centre',
  'provider',
  'queue',
  'number',
  'agent',
  'user',
  'team',
  'key',
  'board',
  'call',
  'recording',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What a fact is about. A session is about its user, a membership about the agent; without an id when nobody is known. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id?: string;
}

type Subjects = { readonly [T in FactType]?: (fact: FactOf<T>) => Subject };

const call = ({ callId }: { readonly callId: string }): Subject => ({ kind: 'call', id: callId });
const agent = ({ agentId }: { readonly agentId: string }): Subject => ({ kind: 'agent', id: agentId });
const user = ({ payload: { userId } }: { readonly payload: { readonly userId?: string } }): Subject => ({
  kind: 'user',
  ...(userId === undefined ? {} : { id: userId }),
});

const subjects = {
  'centre.configured': () => ({ kind: 'centre' }),
  'facts.forgotten': () => ({ kind: 'centre' }),
  'provider.configured': ({ providerId }) => ({ kind: 'provider', id: providerId }),
  'provider.removed': ({ providerId }) => ({ kind: 'provider', id: providerId }),
  'queue.configured': ({ queueId }) => ({ kind: 'queue', id: queueId }),
  'queue.removed': ({ queueId }) => ({ kind: 'queue', id: queueId }),
  'number.configured': ({ numberId }) => ({ kind: 'number', id: numberId }),
  'number.removed': ({ numberId }) => ({ kind: 'number', id: numberId }),
  'agent.configured': agent,
  'agent.removed': agent,
  'member.configured': agent,
  'member.removed': agent,
  'member.paused': agent,
  'member.unpaused': agent,
  'user.configured': user,
  'user.removed': user,
  'user.passwordSet': user,
  'user.signInRefused': user,
  'session.opened': user,
  'session.ended': user,
  'team.configured': ({ payload }) => ({ kind: 'team', id: payload.teamId }),
  'team.removed': ({ payload }) => ({ kind: 'team', id: payload.teamId }),
  'key.configured': ({ payload }) => ({ kind: 'key', id: payload.keyId }),
  'key.revoked': ({ payload }) => ({ kind: 'key', id: payload.keyId }),
  'board.configured': ({ payload }) => ({ kind: 'board', id: payload.boardId }),
  'board.removed': ({ payload }) => ({ kind: 'board', id: payload.boardId }),
  'supervision.requested': call,
  'supervision.started': call,
  'supervision.changed': call,
  'supervision.modeRequested': call,
  'supervision.takeOverRequested': call,
  'supervision.tookOver': call,
  'supervision.handBackRequested': call,
  'supervision.handedBack': call,
  'supervision.endRequested': call,
  'supervision.ended': call,

  'consent.given': call,
  'consent.refused': call,
  'consent.withdrawn': call,

  'recording.legalHoldSet': ({ payload }) => ({ kind: 'recording', id: payload.recordingId }),
  'recording.deleted': ({ payload }) => ({ kind: 'recording', id: payload.recordingId }),
  'recording.played': ({ payload }) => ({ kind: 'recording', id: payload.recordingId }),
} as const satisfies Subjects;

/** The work of the day, which belongs to calls and agents and has a history of its own. */
export type NotAudited =
  | 'status.changed'
  | 'wrapUp.extended'
  | 'wrapUp.ended'
  | 'recording.requested'
  | 'recording.paused'
  | 'recording.resumed'
  | 'recording.stopped'
  | 'recording.doomed'
  | 'recording.spared'
  | 'greeting.asked'
  | 'voicemail.heard'
  | 'voicemail.unheard'
  | 'consent.asked'
  | Extract<FactType, `consult.${string}` | `dtmf.${string}` | `park.${string}` | `transfer.${string}`>
  | Extract<FactType, `call.${string}` | `leg.${string}` | `offer.${string}` | `queue.left`>;

type Signed = { [T in FactType]: FactOf<T> extends { readonly payload: { readonly by: Actor } } ? T : never }[FactType];
type None<T extends never> = T;
/** A new fact that somebody is answerable for has to be named above, as one or the other: this does not compile else. */
export type Forgotten = None<Exclude<Signed, keyof typeof subjects | NotAudited>>;

export type Action = keyof typeof subjects;
export type Audited = FactOf<Action>;

/** R19: of consent only what a person has noted; what the party itself did belongs to the call. */
export const isAudited = (fact: Fact): fact is Audited =>
  Object.hasOwn(subjects, fact.type) && !(fact.type.startsWith('consent.') && !isByPerson(fact as Audited));

const isByPerson = ({ payload: { by } }: Audited): boolean => by.kind === 'user' || by.kind === 'key';

export function subjectOf(fact: Audited): Subject {
  const find = subjects[fact.type] as (fact: Audited) => Subject; // the one of this very type
  return find(fact);
}

export interface AuditRecord {
  readonly seq: number;
  readonly at: Instant;
  readonly action: FactType;
  readonly actor: Actor;
  readonly subject: Subject;
  readonly detail: unknown;
  /** That was given or tried; absent once erased, and where there was none. */
  readonly login?: string;
}

/** All given conditions must hold; an empty list holds for nothing. */
export interface AuditFilter {
  readonly actions?: readonly FactType[];
  readonly actorId?: string;
  readonly subjectId?: string;
  /** At or after. */
  readonly from?: Instant;
  /** Before. */
  readonly to?: Instant;
}

export interface AuditPage {
  readonly entries: readonly AuditRecord[];
  readonly more: boolean;
}

/** The port to what is written down. Filled by persistence/. */
export interface AuditLog {
  /** Newest first, at most `first` (the caller bounds it to 100), before this seq when given. */
  find(filter: AuditFilter, first: number, before: number | undefined, signal: AbortSignal): Promise<AuditPage>;
}
