/** The rows of supervisions: what is left of them when the floor has forgotten the call. */
import type { FactOf } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import { supervisionOf } from '../supervision/supervision.ts';
import { type Projection, row, timestamp } from './projection.ts';

function placed(
  { callId, payload: { supervisionId } }: FactOf<'supervision.started' | 'supervision.changed'>,
  floor: Floor,
) {
  const steps = supervisionOf(floor.calls.get(callId), supervisionId)?.steps ?? [];
  const ofIds = [...new Set(steps.flatMap(({ ofId }) => ofId ?? []))];
  return { steps: steps.map(({ at, ...step }) => ({ ...step, at: timestamp(at) })), of_ids: ofIds };
}

export const projectSupervision: Projection = {
  'supervision.requested': ({ seq, at, callId, payload: { supervisionId, mode, reason, by } }, floor) => {
    const stage = floor.calls.get(callId)?.stage;
    return [
      row('supervision', supervisionId, {
        call_id: callId,
        seq,
        queue_id: stage && 'queueId' in stage ? (stage.queueId ?? null) : null,
        by_kind: by.kind,
        by_id: by.id,
        reason,
        mode,
        requested_at: timestamp(at),
        steps: [],
        of_ids: [],
      }),
    ];
  },
  'supervision.modeRequested': ({ payload: { supervisionId, mode } }) => [row('supervision', supervisionId, { mode })],
  'supervision.started': (fact, floor) => [
    row('supervision', fact.payload.supervisionId, { started_at: timestamp(fact.at), ...placed(fact, floor) }),
  ],
  'supervision.changed': (fact, floor) => [row('supervision', fact.payload.supervisionId, placed(fact, floor))],
  'supervision.tookOver': ({ at, payload: { supervisionId } }) => [
    row('supervision', supervisionId, { taken_over_at: timestamp(at) }),
  ],
  'supervision.handedBack': ({ at, payload: { supervisionId } }) => [
    row('supervision', supervisionId, { handed_back_at: timestamp(at) }),
  ],
  'supervision.ended': ({ at, payload: { supervisionId, end, by } }) => [
    row('supervision', supervisionId, {
      ended_at: timestamp(at),
      end_reason: end,
      ended_by_kind: by.kind,
      ended_by_id: by.id,
    }),
  ],
};
