/** A recording as it is kept. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Actor } from '../floor/fact.ts';
import type { AgentId, CallId, QueueId, RecordingId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';
import type { RecordingGap, RecordingState } from './recording.ts';
import type { Peaks, StoredRecording } from './vault.ts';

export const RecordingEntity = defineEntity({
  name: 'RecordingRow',
  tableName: 'recording',
  properties: {
    id: p.text().$type<RecordingId>().primary(),
    callId: p.text().$type<CallId>(),
    seq: p.bigint('number'),
    state: p.text().$type<RecordingState>(),
    queueId: p.text().$type<QueueId>().nullable(),
    agentIds: p.array().$type<AgentId[]>(),
    byKind: p.text().$type<Actor['kind']>(),
    byId: p.text(),
    requestedAt: instant(),
    startedAt: instant().nullable(),
    endedAt: instant().nullable(),
    storedAt: instant().nullable(),
    reason: p.text().nullable(),
    lengthMs: p.bigint('number').nullable(),
    gaps: p.json<readonly RecordingGap[]>().nullable(),
    peaks: p.json<Peaks>().nullable(),
    legalHold: p.boolean().nullable(),
    stored: p.json<Omit<StoredRecording, 'peaks'>>().nullable(),
    boxQueueId: p.text().$type<QueueId>().nullable(),
    boxAgentId: p.text().$type<AgentId>().nullable(),
    heardAt: instant().nullable(),
    heardByKind: p.text().$type<Actor['kind']>().nullable(),
    heardById: p.text().nullable(),
  },
});

export type RecordingRow = InferEntity<typeof RecordingEntity>;
