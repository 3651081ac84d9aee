/** A time during which an agent's status and activity did not change, as it is kept. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AgentId, CallId, QueueId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';
import type { ActivityState, AgentStatus } from './agent.ts';

export const StatusSpanEntity = defineEntity({
  name: 'StatusSpanRow',
  tableName: 'status_span',
  primaryKeys: ['agentId', 'seq'],
  properties: {
    agentId: p.text().$type<AgentId>().primary(),
    seq: p.bigint('number').primary(),
    status: p.text().$type<AgentStatus>(),
    reason: p.text().nullable(),
    activity: p.text().$type<ActivityState>(),
    callId: p.text().$type<CallId>().nullable(),
    queueId: p.text().$type<QueueId>().nullable(),
    beganAt: instant(),
    endedAt: instant().nullable(),
  },
});

export type StatusSpanRow = InferEntity<typeof StatusSpanEntity>;
