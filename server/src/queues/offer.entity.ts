/** An offer as it is kept; its id is that of the agent's leg. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { OfferOutcome } from '../calls/history.ts';
import type { AgentId, CallId, LegId, QueueId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';

export const OfferEntity = defineEntity({
  name: 'OfferRow',
  tableName: 'offer',
  properties: {
    id: p.text().$type<LegId>().primary(),
    callId: p.text().$type<CallId>(),
    seq: p.bigint('number'),
    queueId: p.text().$type<QueueId>(),
    agentId: p.text().$type<AgentId>(),
    penalty: p.integer(),
    madeAt: instant(),
    ringUntil: instant(),
    endedAt: instant().nullable(),
    outcome: p.text().$type<OfferOutcome>().nullable(),
    reason: p.text().nullable(),
    rangMs: p.bigint('number').nullable().persist(false),
  },
});

export type OfferRow = InferEntity<typeof OfferEntity>;
