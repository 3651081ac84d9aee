/** What an adapter remembers of the channels that are ours, from one event to the next. A channel is forgotten with its end. */
import type { PhoneState } from '../../agents/agent.ts';
import type { Instant, LegId, ProviderId, TapId } from '../../kernel/ids.ts';
import { channelIdOf } from './names.ts';

export interface Known {
  readonly legId: LegId;
  /** Rung by us, with an id of ours; the others came in from outside. */
  readonly rung: boolean;
  /** What was told already: with its endpoint subscribed, each event of a channel comes twice. */
  answered: boolean;
  ringing: boolean;
  /** The last word of Asterisk's dialling; empty while the other side has not said anything. */
  dialStatus: string;
  /** The waiting room that it is in. */
  room?: string;
  /** The key that was told last, and when: a second telling has the same moment. */
  key?: string;
  /** What was told to be over last: in a bridge that, too, is told twice. */
  played?: string;
  /** The Q.850 code of the other side's hang-up. */
  hangUpCode?: number;
}

export interface Memory {
  /** By channel id. */
  readonly channels: Map<string, Known>;
  /** Legs whose channel has another id than it was made with, because another channel took its place. */
  readonly moved: Map<LegId, string>;
  /** The channels that ended last: their end is told twice, too. */
  readonly ended: Set<string>;
  readonly phones: Map<string, PhoneState>;
  /** When the snoop channels of taps were made, by Asterisk's clock. */
  readonly taps: Map<TapId, Instant>;
  /** The snoop channels of supervisions. */
  readonly spies: Set<string>;
  /** By how much Asterisk's clock is behind ours; the least that was seen, as the way of an event only adds to it. */
  behindMs?: number;
}

/** L10: the second telling comes within milliseconds. */
const ENDED = 500;

export const newMemory = (): Memory => ({
  channels: new Map(),
  moved: new Map(),
  ended: new Set(),
  phones: new Map(),
  taps: new Map(),
  spies: new Set(),
});

export const newKnown = (legId: LegId, rung: boolean): Known => ({
  legId,
  rung,
  answered: false,
  ringing: false,
  dialStatus: '',
});

export function forget(memory: Memory, channelId: string, { legId }: Known): void {
  memory.channels.delete(channelId);
  memory.moved.delete(legId);
  memory.ended.add(channelId);
  const [oldest] = memory.ended;
  if (oldest !== undefined && memory.ended.size > ENDED) memory.ended.delete(oldest);
}

/** The channel that a leg is now. */
export const channelOf = (memory: Memory, providerId: ProviderId, legId: LegId): string =>
  memory.moved.get(legId) ?? channelIdOf(providerId, legId);
