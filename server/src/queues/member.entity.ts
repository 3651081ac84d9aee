/** An agent's membership in a queue as configured. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AgentId, QueueId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';

export const MemberEntity = defineEntity({
  name: 'MemberRow',
  tableName: 'member',
  primaryKeys: ['queueId', 'agentId'],
  properties: {
    queueId: p.text().$type<QueueId>().primary(),
    agentId: p.text().$type<AgentId>().primary(),
    penalty: p.integer(),
    position: p.bigint('number'),
    pausedReason: p.text().nullable(),
    pausedSince: instant().nullable(),
  },
});

export type MemberRow = InferEntity<typeof MemberEntity>;
