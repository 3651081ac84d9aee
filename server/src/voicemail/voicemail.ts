/** Boxes for messages and what is in them. A message is a recording, and has its id. Rules VM1–VM12 in RULES.md. */
import type { CallEnd, HangUpCause, Party } from '../calls/call.ts';
import type { Actor } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { AgentId, CallId, Instant, LegId, PlayId, QueueId, RecordingId } from '../kernel/ids.ts';

/** Whose messages they are. */
export type Box =
  | { readonly kind: 'queue'; readonly queueId: QueueId }
  | { readonly kind: 'agent'; readonly agentId: AgentId };

export interface BoxSettings {
  /** A sound of the PBX, such as `sound:vm-intro`. */
  readonly greeting: string;
  /** Of a message. */
  readonly longestMs: number;
  /** How long nobody has to say anything for a message to be over. */
  readonly silenceMs: number;
  /** Which of the PBX's mailboxes shows that there are messages; for queues. */
  readonly mailbox?: string;
  /** When the greeting was said by phone; absent for one that somebody has named. */
  readonly greetingSaidAt?: Instant;
  /** For agents; absent: until somebody deletes them (VM12). */
  readonly keepDays?: number;
}

export const boxDefaults: BoxSettings = { greeting: 'sound:vm-intro', longestMs: 180_000, silenceMs: 5_000 };
export const agentBoxDefaults = { ...boxDefaults, keepDays: 90 } as const satisfies BoxSettings;

/** How a call ends that is not asked for a message. */
export interface Otherwise {
  readonly end: CallEnd;
  readonly cause: HangUpCause;
}

/** One party hears the greeting or leaves a message. */
export interface LeavingMessage {
  readonly state: 'leavingMessage';
  readonly since: Instant;
  readonly legId: LegId;
  readonly box: Box;
  readonly phase: 'greeting' | 'recording';
  /** The greeting is over, and only the tone is played. */
  readonly greeted?: true;
  /** What is played, or was last. */
  readonly playId: PlayId;
  /** When the phase ends by itself. */
  readonly until: Instant;
  readonly otherwise: Otherwise;
  readonly recordingId?: RecordingId;
  /** The queue whose box it is. */
  readonly queueId?: QueueId;
}

export interface Voicemail {
  readonly id: RecordingId;
  readonly callId: CallId;
  readonly box: Box;
  /** When it was complete. */
  readonly at: Instant;
  readonly lengthMs: number;
  /** Who left it; blank once erased. */
  readonly remote: Party;
  readonly heard?: { readonly at: Instant; readonly by: Actor };
}

/** L10. */
export const MOST_IN_BOX = 200;
export const MOST_MESSAGES = 20_000;
/** What is shorter was nothing (VM6). */
export const SHORTEST_MS = 1_000;
/** And so was what holds less of any sound. */
export const LEAST_SAID_MS = 300;
export const LONGEST_GREETING_MS = 120_000;
export const TONE = 'sound:beep';

export const boxKey = (box: Box): string => (box.kind === 'queue' ? box.queueId : box.agentId);

/** As the keys of a fact. */
export const keysOf = (box: Box): { readonly queueId: QueueId } | { readonly agentId: AgentId } =>
  box.kind === 'queue' ? { queueId: box.queueId } : { agentId: box.agentId };

export const settingsOf = (floor: Floor, box: Box): BoxSettings | undefined =>
  box.kind === 'queue' ? floor.queues.get(box.queueId)?.settings.voicemail : floor.agents.get(box.agentId)?.voicemail;

/** VM12: of an agent's box; a queue says it for all its recordings. */
export const keepDaysOf = (floor: Floor, box: Box): number | undefined =>
  box.kind === 'agent' ? (settingsOf(floor, box) ?? agentBoxDefaults).keepDays : undefined;

export interface Waiting {
  readonly new: number;
  readonly old: number;
}

export function waitingIn(floor: Floor, key: string): Waiting {
  let fresh = 0;
  const ids = floor.boxes.get(key) ?? new Set();
  for (const id of ids) if (!floor.voicemails.get(id)?.heard) fresh += 1;
  return { new: fresh, old: ids.size - fresh };
}

/** VM11: whether a box plays it. */
export const isGreeting = (floor: Floor, media: string): boolean =>
  floor.queues.values().some(({ settings }) => settings.voicemail?.greeting === media) ||
  floor.agents.values().some(({ voicemail }) => voicemail?.greeting === media);

/** VM1: whether a message can be left in it. */
export function isOpen(floor: Floor, box: Box): boolean {
  if (!settingsOf(floor, box) || floor.voicemails.size >= MOST_MESSAGES) return false;
  return (floor.boxes.get(boxKey(box))?.size ?? 0) < MOST_IN_BOX;
}
