/** What facts do to messages, and to calls that leave one. */
import { armMessage } from '../floor/arm.ts';
import type { Floor } from '../floor/floor.ts';
import type { Slice } from '../floor/slice.ts';
import type { CallId, RecordingId } from '../kernel/ids.ts';
import { boxKey, type LeavingMessage, type Voicemail } from './voicemail.ts';

export const foldVoicemail: Slice = {
  'voicemail.asked': (floor, { callId, legId, queueId, at, payload: { box, playId, until, otherwise, greeted } }) => {
    const call = floor.calls.get(callId);
    if (!call) return;
    call.plays = (call.plays ?? 0) + 1;
    call.stage = {
      state: 'leavingMessage',
      since: at,
      legId,
      box,
      phase: 'greeting',
      playId,
      until,
      otherwise,
      ...(greeted && { greeted }),
      ...(queueId === undefined ? {} : { queueId }),
    };
    armMessage(floor, call);
  },
  'voicemail.greeted': (floor, { callId, payload: { playId, until } }) => {
    const call = floor.calls.get(callId);
    if (call) call.plays = (call.plays ?? 0) + 1;
    changeStage(floor, callId, (stage) => ({ ...stage, greeted: true, playId, until }));
  },
  'voicemail.begun': (floor, { callId, payload: { until } }) => {
    changeStage(floor, callId, (stage) => ({ ...stage, phase: 'recording', until }));
  },
  'greeting.asked': (floor, { callId, payload: { box, by } }) => {
    const call = floor.calls.get(callId);
    if (call) call.greeting = { box, by };
  },
  'recording.requested': (floor, { callId, payload: { recordingId, box, greeting } }) => {
    if (box || greeting) changeStage(floor, callId, (stage) => ({ ...stage, recordingId }));
  },

  'voicemail.left': (floor, { callId, at, payload: { recordingId, box, lengthMs }, personal }) => {
    const remote = personal?.remote ?? { number: '', name: '' };
    setVoicemail(floor, { id: recordingId, callId, box, at, lengthMs, remote });
  },
  'voicemail.heard': (floor, { at, payload: { recordingId, by } }) => {
    const message = floor.voicemails.get(recordingId);
    if (message) floor.voicemails.set(recordingId, { ...message, heard: { at, by } });
  },
  'voicemail.unheard': (floor, { payload: { recordingId } }) => {
    const message = floor.voicemails.get(recordingId);
    if (!message) return;
    const { heard: _heard, ...fresh } = message;
    floor.voicemails.set(recordingId, fresh);
  },
  'voicemail.deleted': (floor, { payload: { recordingId } }) => {
    forgetVoicemail(floor, recordingId);
  },
};

/** Takes it in, with what follows from it. */
export function setVoicemail(floor: Floor, message: Voicemail): void {
  floor.voicemails.set(message.id, message);
  const key = boxKey(message.box);
  const ids = floor.boxes.get(key) ?? new Set();
  floor.boxes.set(key, ids.add(message.id));
}

function forgetVoicemail(floor: Floor, id: RecordingId): void {
  const message = floor.voicemails.get(id);
  if (!message) return;
  floor.voicemails.delete(id);
  const key = boxKey(message.box);
  const ids = floor.boxes.get(key);
  ids?.delete(id);
  if (ids?.size === 0) floor.boxes.delete(key);
}

function changeStage(floor: Floor, callId: CallId, change: (stage: LeavingMessage) => LeavingMessage): void {
  const call = floor.calls.get(callId);
  if (call?.stage.state !== 'leavingMessage') return;
  call.stage = change(call.stage);
  armMessage(floor, call);
}
