/** The rows of recordings. */
import type { Floor } from '../floor/floor.ts';
import type { RecordingId } from '../kernel/ids.ts';
import { type Projection, row, timestamp } from './projection.ts';

const tapsOf = (floor: Floor, id: RecordingId) => floor.recordings.get(id)?.taps ?? [];

export const projectRecordings: Projection = {
  'recording.requested': ({ seq, at, callId, queueId, payload: { recordingId, box, by } }) => [
    row('recording', recordingId, {
      call_id: callId,
      seq,
      state: 'running',
      queue_id: queueId ?? null,
      agent_ids: [],
      by_kind: by.kind,
      by_id: by.id,
      requested_at: timestamp(at),
      box_queue_id: box?.kind === 'queue' ? box.queueId : null,
      box_agent_id: box?.kind === 'agent' ? box.agentId : null,
    }),
  ],
  'recording.sideRequested': ({ agentId, payload: { recordingId } }, floor) =>
    agentId === undefined
      ? []
      : [
          row('recording', recordingId, {
            agent_ids: [...new Set(tapsOf(floor, recordingId).flatMap((tap) => tap.agentId ?? []))],
          }),
        ],
  'recording.sideStarted': ({ payload: { recordingId, startedAt, behindMs } }, floor) =>
    tapsOf(floor, recordingId).filter((tap) => tap.startedAt !== undefined).length === 1
      ? [row('recording', recordingId, { started_at: timestamp(startedAt + behindMs) })]
      : [],
  'recording.stopped': ({ at, payload: { recordingId } }) => [
    row('recording', recordingId, { state: 'ending', ended_at: timestamp(at) }),
  ],
  'recording.finished': ({ payload: { recordingId } }) => [row('recording', recordingId, { state: 'finished' })],
  'recording.delayed': ({ payload: { recordingId, reason } }) => [row('recording', recordingId, { reason })],
  'recording.stored': ({ at, payload: { recordingId, stored, gaps } }) => {
    const { peaks, ...where } = stored;
    const set = { state: 'stored', reason: null, stored_at: timestamp(at), length_ms: stored.lengthMs };
    return [row('recording', recordingId, { ...set, gaps, peaks, stored: where })];
  },
  'recording.legalHoldSet': ({ payload: { recordingId, held } }) => [
    row('recording', recordingId, { legal_hold: held || null }),
  ],
  'recording.deleted': ({ payload: { recordingId, reason } }) => [
    row('recording', recordingId, { state: 'deleted', reason, peaks: null, stored: null }),
  ],
  // It is none that anybody listens to here.
  'greeting.taken': ({ payload: { recordingId } }) => [{ table: 'recording', key: { id: recordingId } }],
  'voicemail.heard': ({ at, payload: { recordingId, by } }) => [
    row('recording', recordingId, { heard_at: timestamp(at), heard_by_kind: by.kind, heard_by_id: by.id }),
  ],
  'voicemail.unheard': ({ payload: { recordingId } }) => [
    row('recording', recordingId, { heard_at: null, heard_by_kind: null, heard_by_id: null }),
  ],
  'recording.failed': ({ payload: { recordingId, reason } }) => [
    row('recording', recordingId, { state: 'failed', reason }),
  ],
};
