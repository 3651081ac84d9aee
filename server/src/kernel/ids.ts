/** The identities of everything on the floor. Branded, so that an agent's id can't be passed for a queue's. */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type CallId = Id<'call'>;
export type LegId = Id<'leg'>;
export type BridgeId = Id<'bridge'>;
export type AgentId = Id<'agent'>;
export type QueueId = Id<'queue'>;
export type NumberId = Id<'number'>;
export type ProviderId = Id<'provider'>;
export type UserId = Id<'user'>;
export type TeamId = Id<'team'>;
export type KeyId = Id<'key'>;
export type BoardId = Id<'board'>;
export type SessionId = Id<'session'>;
export type IntentId = Id<'intent'>;
export type SupervisionId = Id<'supervision'>;
export type RecordingId = Id<'recording'>;
export type TapId = Id<'tap'>;
export type PlayId = Id<'play'>;

/** Epoch milliseconds. */
export type Instant = number;

/** Gives a string from outside (a row, a request, a wire event) its brand. For parse boundaries only. */
export const asId = <T extends string>(value: string): T => value as T;
