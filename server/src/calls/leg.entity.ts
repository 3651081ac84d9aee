/** A leg as it is kept. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AgentId, CallId, LegId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';
import type { HangUpCause, LegRole } from './call.ts';

export const LegEntity = defineEntity({
  name: 'LegRow',
  tableName: 'leg',
  properties: {
    id: p.text().$type<LegId>().primary(),
    callId: p.text().$type<CallId>(),
    seq: p.bigint('number'),
    role: p.text().$type<LegRole>(),
    agentId: p.text().$type<AgentId>().nullable(),
    startedAt: instant(),
    answeredAt: instant().nullable(),
    endedAt: instant().nullable(),
    cause: p.text().$type<HangUpCause>().nullable(),
    personalTarget: p.text().nullable(),
  },
});

export type LegRow = InferEntity<typeof LegEntity>;
