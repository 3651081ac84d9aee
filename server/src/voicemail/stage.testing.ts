/** Callers who are asked for a message and leave one, for the tests of voicemail. */
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId, type AgentId, type CallId, type RecordingId, type TapId } from '../kernel/ids.ts';
import type { QueueSettings } from '../queues/queue.ts';
import type { StoredRecording } from '../recordings/vault.ts';
import { boxDefaults, type BoxSettings, type LeavingMessage } from './voicemail.ts';

export const voicemail = { ...boxDefaults, mailbox: 'sales@box' };
export const anna = asId<AgentId>('anna');
export const ben = asId<AgentId>('ben');

export const at = (stage: Stage, callId: CallId): LeavingMessage => {
  const { stage: state } = stage.call(callId);
  if (state.state !== 'leavingMessage') throw new Error(`the call is ${state.state}`);
  return state;
};

export const plays = (stage: Stage) => stage.effects.flatMap((effect) => (effect.type === 'play' ? [effect] : []));

/** What is being played is over. */
export const ended = (stage: Stage, callId: CallId, ok = true): void => {
  const { legId, playId } = at(stage, callId);
  stage.tell({ type: 'play.ended', providerId: pbx, legId, playId, ok });
};

/** Greeting and tone. */
export const played = (stage: Stage, callId: CallId): void => {
  ended(stage, callId);
  ended(stage, callId);
};

export const presses = (stage: Stage, callId: CallId, digit: string): void => {
  stage.tell({ type: 'leg.digit', providerId: pbx, legId: at(stage, callId).legId, digit });
};

export const tap = (callId: CallId, count = 1, recording = 1): TapId => asId(`${callId}-r${recording}-t${count}`);

export const starts = (stage: Stage, tapId: TapId): void => {
  stage.tell({ type: 'tap.started', providerId: pbx, tapId, startedAt: stage.now, behindMs: 0 });
};

export const ends = (stage: Stage, tapId: TapId): void => {
  stage.tell({ type: 'tap.ended', providerId: pbx, tapId, endedAt: stage.now });
};

/** A caller is asked for a message. */
export function asked(settings: Partial<QueueSettings> = {}, members = true): { stage: Stage; callId: CallId } {
  const stage = new Stage();
  stage.queue('sales', { voicemail, ...settings });
  if (members) stage.agent('anna', { sales: 0 }, { available: false });
  const callId = stage.arrives('sales');
  return { stage, callId };
}

/** A caller who has waited too long leaves a message. */
export function leaving(box: Partial<BoxSettings> = {}): { stage: Stage; callId: CallId } {
  const { stage, callId } = asked({ maxWaitMs: 30_000, voicemail: { ...voicemail, ...box } });
  stage.pass(30_000);
  played(stage, callId);
  starts(stage, tap(callId));
  return { stage, callId };
}

/** The caller hangs up, and the file is fetched and stored. */
export function left(stage: Stage, callId: CallId, lengthMs = 4_000): RecordingId {
  stage.leaves(stage.callerOf(callId));
  ends(stage, tap(callId));
  return stores(stage, lengthMs);
}

export function stores(stage: Stage, lengthMs = 4_000): RecordingId {
  const { recordingId } = stage.last('recording.finished').payload;
  const stored = { lengthMs, location: 'x' } as StoredRecording; // the floor passes it on
  stage.command({ type: 'recordingStored', recordingId, stored, gaps: [] });
  return recordingId;
}
