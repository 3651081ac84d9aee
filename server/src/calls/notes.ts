/** What people note about a call: tags and a disposition. Rules C13 to C16 and D1 to D6 in RULES.md; the shape of values is checked at the edge. */
import type { Agent } from '../agents/agent.ts';
import { done, refuse, refuseInput, type Decision } from '../floor/decision.ts';
import type { Actor, FactOf } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import { type AgentId, asId, type CallId, type Instant, type QueueId } from '../kernel/ids.ts';
import { choiceFaults, choicesOf, type DispositionCode, followUpFaults } from './dispositions.ts';

/** L10 */
export const NOTE_LIMITS = { tags: 20, tag: 40, code: 60, note: 2_000 } as const;

/** What a call was about and what came of it. */
export interface Disposition {
  readonly code: string;
  /** What the code was called then; absent when it was typed freely. */
  readonly label?: string;
  readonly followUpAt?: Instant;
  /** Personal data; empty when there is none and once erased. */
  readonly note: string;
  readonly by: Actor;
  readonly at: Instant;
}

export interface Notes {
  readonly tags: readonly string[];
  readonly disposition?: Disposition;
}

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const noCall = refuse('CALL_NOT_FOUND', 'There is no such call.');

/** What two spellings of one tag have in common. */
export const tagKey = (tag: string): string => tag.normalize('NFC').toLowerCase();

/** C13: each tag once, spelled as it is on the call already, or else as it comes first. */
export function spelled(known: readonly string[], wanted: readonly string[]): readonly string[] {
  const spellings = new Map(known.map((tag) => [tagKey(tag), tag]));
  const tags = new Map<string, string>();
  for (const tag of wanted) {
    const key = tagKey(tag);
    if (!tags.has(key)) tags.set(key, spellings.get(key) ?? tag);
  }
  return [...tags.values()];
}

export function setTags(floor: Floor, { callId, tags, past, by }: Of<'setTags'>): Decision {
  const before = floor.calls.get(callId) ?? past;
  if (!before) return noCall;
  const after = spelled(before.tags, tags);
  if (after.length > NOTE_LIMITS.tags)
    return refuse('LIMIT_REACHED', `A call can have no more than ${NOTE_LIMITS.tags} tags.`);
  const isSame = after.length === before.tags.length && after.every((tag, index) => tag === before.tags[index]);
  return done(isSame ? [] : [{ type: 'call.tagged', callId, payload: { tags: after, by } }], callId);
}

export function setDisposition(floor: Floor, command: Of<'setDisposition'>, now: Instant): Decision {
  const { callId, code, note, followUpAt, past, by } = command;
  const call = floor.calls.get(callId);
  const before = call ?? past;
  if (!before) return noCall;
  if (code === null) {
    const gone = { type: 'call.disposed', callId, payload: { code, by }, personal: { note } } as const;
    return done(before.disposition ? [gone] : [], callId);
  }
  const codes = codesFor(floor, callId, agentOf(floor, by), past?.queueId);
  const chosen = { code, note, ...(followUpAt !== undefined && { followUpAt }) };
  const faults = [...choiceFaults(codes, chosen), ...followUpFaults(followUpAt, now)];
  if (faults.length > 0) return refuseInput(faults);
  const label = choicesOf(codes).find((choice) => choice.code === code)?.label;
  const payload = { code, ...(label !== undefined && { label }), ...(followUpAt !== undefined && { followUpAt }), by };
  return done([{ type: 'call.disposed', callId, payload, personal: { note } }], callId);
}

const agentOf = ({ users }: Floor, { kind, id }: Actor): AgentId | undefined =>
  kind === 'agent' ? asId(id) : kind === 'user' ? users.get(asId(id))?.agentId : undefined;

/** D3: the codes from which this agent, or somebody who is none, may choose. `pastQueueId`: of a call that is over. */
export function codesFor(
  floor: Floor,
  callId: CallId,
  agentId: AgentId | undefined,
  pastQueueId?: QueueId,
): readonly DispositionCode[] {
  const own = agentId === undefined ? undefined : floor.agents.get(agentId);
  const queueId = (own && queueAtHand(own, callId)) ?? queueOf(floor, callId) ?? pastQueueId;
  return (queueId === undefined ? undefined : floor.queues.get(queueId)?.settings.dispositions) ?? [];
}

const queueAtHand = ({ activity }: Agent, callId: CallId): QueueId | undefined =>
  'queueId' in activity && activity.callId === callId ? activity.queueId : undefined;

function queueOf(floor: Floor, callId: CallId): QueueId | undefined {
  const stage = floor.calls.get(callId)?.stage;
  if (stage && 'queueId' in stage && stage.queueId !== undefined) return stage.queueId;
  for (const agent of floor.agents.values()) {
    const queueId = queueAtHand(agent, callId);
    if (queueId !== undefined) return queueId;
  }
  return undefined;
}

/** What the fact leaves the call with; undefined when it takes the disposition away. */
export function dispositionOf({ at, payload, personal }: FactOf<'call.disposed'>): Disposition | undefined {
  const { code, label, followUpAt, by } = payload;
  if (code === null) return undefined;
  const more = { ...(label !== undefined && { label }), ...(followUpAt !== undefined && { followUpAt }) };
  return { code, ...more, note: personal?.note ?? '', by, at };
}

/** The notes with another disposition, or with none. */
export function disposed<T extends Notes>({ disposition: _before, ...rest }: T, disposition: Disposition | undefined) {
  return { ...rest, ...(disposition && { disposition }) };
}
