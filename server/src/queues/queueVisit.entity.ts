/** A call's stay in one queue, from its entry to its named exit, as it is kept. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AgentId, CallId, QueueId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';
import type { QueueExit } from './queue.ts';

export const QueueVisitEntity = defineEntity({
  name: 'QueueVisitRow',
  tableName: 'queue_visit',
  properties: {
    id: p.text().primary(),
    callId: p.text().$type<CallId>(),
    seq: p.bigint('number'),
    queueId: p.text().$type<QueueId>(),
    agentId: p.text().$type<AgentId>().nullable(),
    priority: p.integer(),
    joinedAt: instant(),
    waitingSince: instant(),
    leftAt: instant().nullable(),
    exit: p.text().$type<QueueExit>().nullable(),
    waitedMs: p.bigint('number').nullable(),
    inTime: p.boolean().nullable(),
  },
});

export type QueueVisitRow = InferEntity<typeof QueueVisitEntity>;
