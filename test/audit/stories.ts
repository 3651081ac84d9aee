/** Puts the callers' and the phones' views of the same calls together: what happened to every caller, by the evidence. */
import type { CallAttempt } from '../peers/sip/messages.ts';
import type { Channel } from './cel.ts';
import type { Evidence } from './evidence.ts';

/** How a caller's call ended: exactly one of these. `open` is none, and a fault. */
export type Ending =
  | { readonly kind: 'answered'; readonly by: string; readonly hungUpBy: 'caller' | 'agent' | 'system' }
  | { readonly kind: 'abandoned' }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'ended by the system' }
  | { readonly kind: 'open' };

/** A ring at an agent's phone on a caller's behalf. */
export interface Offer {
  readonly extension: string;
  readonly attempt: CallAttempt;
  /** Undefined when Asterisk has no channel that fits. */
  readonly channel: Channel | undefined;
  /** When the two could hear each other; undefined when they never did. */
  readonly talk: { readonly from: number; readonly to: number } | undefined;
}

export interface Story {
  readonly caller: CallAttempt;
  readonly channel: Channel | undefined;
  /** When Asterisk took the call; the caller's own time when it has no record. */
  readonly arrivedAt: number;
  readonly offers: readonly Offer[];
  readonly ending: Ending;
  /** From arrival until an agent could be heard, or else until the end. */
  readonly waitedMs: number | undefined;
}

export interface Stories {
  readonly stories: readonly Story[];
  /** Rings that belong to no caller of the evidence: calls that agents or the system placed. */
  readonly strangers: readonly Offer[];
}

export function tell({ callers, phones, channels }: Evidence): Stories {
  const callerChannels = pair(callers, channels, ({ from, to }) => `${from} ${to}`);
  const rings = [...phones].flatMap(([extension, attempts]) => {
    const own = channels.filter(({ endpoint }) => endpoint === extension);
    const pairs = pair(attempts, own, () => '');
    return attempts.map((attempt) => ({ extension, attempt, channel: pairs.get(attempt) }));
  });
  const byBridge = new Map<string, CallAttempt[]>();
  const byLink = new Map<string, CallAttempt>();
  for (const [caller, channel] of callerChannels) {
    byLink.set(channel.linkedId, caller);
    for (const { bridgeId } of channel.stays) byBridge.set(bridgeId, [...(byBridge.get(bridgeId) ?? []), caller]);
  }
  const byNumber = Map.groupBy(callers, ({ from }) => from);
  const belongsTo = ({ channel, attempt }: (typeof rings)[number]): CallAttempt | undefined => {
    const met = channel?.stays.flatMap(({ bridgeId }) => byBridge.get(bridgeId) ?? []) ?? [];
    const heard = met.find((caller) => together(callerChannels.get(caller), channel) !== undefined);
    const linked = channel && channel.linkedId !== channel.uniqueId ? byLink.get(channel.linkedId) : undefined;
    const shown = byNumber.get(attempt.from)?.findLast(({ inviteAt }) => inviteAt <= attempt.inviteAt + SLACK_MS);
    return heard ?? linked ?? shown;
  };
  const byCaller = Map.groupBy(rings, belongsTo);
  const offersOf = (caller: CallAttempt | undefined): Offer[] =>
    (byCaller.get(caller) ?? [])
      .map((ring) => ({ ...ring, talk: together(caller && callerChannels.get(caller), ring.channel) }))
      .toSorted((a, b) => a.attempt.inviteAt - b.attempt.inviteAt);
  const stories = callers.map((caller): Story => {
    const channel = callerChannels.get(caller);
    const offers = offersOf(caller);
    const arrivedAt = channel?.startAt ?? caller.inviteAt;
    const talks = offers.flatMap(({ talk }) => talk ?? []);
    const waitedUntil = talks.length > 0 ? Math.min(...talks.map(({ from }) => from)) : caller.endedAt;
    const waitedMs = waitedUntil === undefined ? undefined : waitedUntil - arrivedAt;
    return { caller, channel, arrivedAt, offers, ending: ending(caller, offers), waitedMs };
  });
  return { stories: stories.toSorted((a, b) => a.arrivedAt - b.arrivedAt), strangers: offersOf(undefined) };
}

function ending({ status, endedAt, endedBy }: CallAttempt, offers: readonly Offer[]): Ending {
  if (status === undefined || endedAt === undefined) return { kind: 'open' };
  if (status >= 300) return status === 487 && endedBy === 'us' ? { kind: 'abandoned' } : { kind: 'refused', status };
  const last = offers
    .filter(({ talk }) => talk !== undefined)
    .toSorted((a, b) => a.talk!.from - b.talk!.from)
    .at(-1);
  if (last === undefined) return endedBy === 'us' ? { kind: 'abandoned' } : { kind: 'ended by the system' };
  const agentFirst = last.attempt.endedBy === 'us' && (last.attempt.endedAt ?? Infinity) <= endedAt + SLACK_MS;
  return {
    kind: 'answered',
    by: last.extension,
    hungUpBy: endedBy === 'us' ? 'caller' : agentFirst ? 'agent' : 'system',
  };
}

/** Two programs and a log note the same moment a little apart. */
const SLACK_MS = 50;

/** Each call's channel: of those with its key the one that started nearest to the INVITE, and each for one call only. */
function pair<T extends { readonly from: string; readonly to: string }>(
  attempts: readonly (CallAttempt & T)[],
  channels: readonly (Channel & T)[],
  key: (one: T) => string,
): Map<CallAttempt, Channel> {
  const candidates = Map.groupBy(channels, key);
  const distances = attempts.flatMap((attempt) =>
    (candidates.get(key(attempt)) ?? []).flatMap((channel) => {
      const ms = Math.abs(channel.startAt - attempt.inviteAt);
      return ms > 2_000 ? [] : [{ attempt, channel, ms }];
    }),
  );
  const pairs = new Map<CallAttempt, Channel>();
  const given = new Set<Channel>();
  for (const { attempt, channel } of distances.toSorted((a, b) => a.ms - b.ms)) {
    if (pairs.has(attempt) || given.has(channel)) continue;
    pairs.set(attempt, channel);
    given.add(channel);
  }
  return pairs;
}

/** From when until when two channels were in one bridge. */
function together(a: Channel | undefined, b: Channel | undefined): { from: number; to: number } | undefined {
  if (a === undefined || b === undefined || a === b) return undefined;
  for (const one of a.stays) {
    for (const other of b.stays) {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      if (one.bridgeId === other.bridgeId && from < to) return { from, to };
    }
  }
  return undefined;
}
