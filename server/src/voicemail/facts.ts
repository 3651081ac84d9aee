/** The facts of voicemail: a part of those in floor/fact.ts. */
import type { Party } from '../calls/call.ts';
import type { Actor } from '../floor/fact.ts';
import type { AgentId, CallId, Instant, LegId, PlayId, QueueId, RecordingId } from '../kernel/ids.ts';
import type { Box, Otherwise } from './voicemail.ts';

/** A message names the queue or the agent whose box it is in. */
interface OfBox {
  callId: CallId;
  queueId?: QueueId;
  agentId?: AgentId;
}

export interface VoicemailFacts {
  /** `legId` is asked for a message. */
  'voicemail.asked': {
    callId: CallId;
    legId: LegId;
    queueId?: QueueId;
    payload: { box: Box; playId: PlayId; until: Instant; otherwise: Otherwise; greeted?: true };
  };
  /** On to the tone, by a key or because the greeting found no end. */
  'voicemail.greeted': { callId: CallId; legId: LegId; payload: { playId: PlayId; until: Instant } };
  /** From here on it is taken down. */
  'voicemail.begun': { callId: CallId; legId: LegId; payload: { until: Instant } };
  /** The agent's own phone is rung, for them to say the greeting of a box. */
  'greeting.asked': { callId: CallId; agentId: AgentId; payload: { box: Box; by: Actor } };
  /** What was said stays at the PBX; that the box plays it from now on is said by the fact that follows. */
  'greeting.taken': { callId: CallId; payload: { recordingId: RecordingId } };
  'voicemail.left': OfBox & {
    payload: { recordingId: RecordingId; box: Box; lengthMs: number };
    personal: { remote: Party };
  };
  'voicemail.heard': OfBox & { payload: { recordingId: RecordingId; by: Actor } };
  'voicemail.unheard': OfBox & { payload: { recordingId: RecordingId; by: Actor } };
  /** With its recording. */
  'voicemail.deleted': OfBox & { payload: { recordingId: RecordingId } };
}
