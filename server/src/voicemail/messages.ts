/** What becomes of a message that was left. Rules VM6, VM8, VM9 and VM12 in RULES.md. */
import { done, nothing, refuse, type Decision } from '../floor/decision.ts';
import type { Actor, NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import { asId, type Instant, type RecordingId } from '../kernel/ids.ts';
import { isExpired } from '../recordings/retention.ts';
import { keepDaysOf, keysOf, type Voicemail } from './voicemail.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const about = ({ callId, box }: Pick<Voicemail, 'callId' | 'box'>) => ({ callId, ...keysOf(box) });

const alongside = (decision: Decision, ...facts: readonly NewFact[]): Decision =>
  decision.facts.length === 0 ? decision : { ...decision, facts: [...decision.facts, ...facts] };

/** VM6: it is there when it can be listened to. */
export function delivered(floor: Floor, { recordingId, stored }: Of<'recordingStored'>, kept: Decision): Decision {
  const recording = floor.recordings.get(recordingId);
  if (!recording?.message) return kept;
  const { callId, message } = recording;
  const { box, remote } = message;
  return alongside(kept, {
    type: 'voicemail.left',
    ...about({ callId, box }),
    payload: { recordingId, box, lengthMs: stored.lengthMs },
    personal: { remote },
  });
}

export function deletedWith(floor: Floor, { recordingId }: Of<'recordingDeleted'>, deleted: Decision): Decision {
  const message = floor.voicemails.get(recordingId);
  return message
    ? alongside(deleted, { type: 'voicemail.deleted', ...about(message), payload: { recordingId } })
    : deleted;
}

/** VM9: whoever it is for has listened to it. */
export function heardWith(floor: Floor, { recordingId, by }: Of<'playRecording'>, played: Decision): Decision {
  const message = floor.voicemails.get(recordingId);
  if (!message || message.heard || !isFor(floor, message, by)) return played;
  return alongside(played, { type: 'voicemail.heard', ...about(message), payload: { recordingId, by } });
}

/** Who looks after the whole centre does not hear an agent's messages in their place. */
function isFor(floor: Floor, { box }: Voicemail, by: Actor): boolean {
  if (box.kind === 'queue') return true;
  return by.kind === 'user' && floor.users.get(asId(by.id))?.agentId === box.agentId;
}

export function setVoicemailHeard(floor: Floor, { recordingId, heard, by }: Of<'setVoicemailHeard'>): Decision {
  const message = floor.voicemails.get(recordingId);
  if (!message) return refuse('VOICEMAIL_NOT_FOUND', 'There is no such message.');
  if ((message.heard !== undefined) === heard) return { ...nothing, reply: { outcome: 'done', id: recordingId } };
  const type = heard ? 'voicemail.heard' : 'voicemail.unheard';
  return done([{ type, ...about(message), payload: { recordingId, by } }], recordingId);
}

export interface Expired {
  readonly id: RecordingId;
  readonly keepDays: number;
}

/** VM12: those of agents whose time may be over. Nothing is said of orders to keep them. */
export const expiredIn = (floor: Floor, now: Instant): Expired[] =>
  Array.from(floor.voicemails.values()).flatMap(({ id, box, at: endedAt }) => {
    const keepDays = keepDaysOf(floor, box);
    const isOver = isExpired({ keepDays }, { endedAt, legalHold: false }, now);
    return keepDays !== undefined && isOver ? [{ id, keepDays }] : [];
  });

/** The messages that are there, the last one first. */
export const newestFirst = (floor: Floor, isWanted: (message: Voicemail) => boolean): Voicemail[] =>
  [...floor.voicemails.values()].filter(isWanted).toReversed();

export const isMessage = (floor: Floor, id: RecordingId): boolean => floor.voicemails.has(id);
