/** A supervision as kept, written by persistence/projectSupervision.ts. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Actor } from '../floor/fact.ts';
import type { AgentId, CallId, QueueId, SupervisionId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';
import type { SupervisionEnd, SupervisionMode } from './supervision.ts';

export const SupervisionEntity = defineEntity({
  name: 'SupervisionRow',
  tableName: 'supervision',
  properties: {
    id: p.text().$type<SupervisionId>().primary(),
    callId: p.text().$type<CallId>(),
    seq: p.bigint('number'),
    queueId: p.text().$type<QueueId>().nullable(),
    byKind: p.text().$type<Actor['kind']>(),
    byId: p.text(),
    reason: p.text(),
    mode: p.text().$type<SupervisionMode>(),
    requestedAt: instant(),
    startedAt: instant().nullable(),
    takenOverAt: instant().nullable(),
    handedBackAt: instant().nullable(),
    endedAt: instant().nullable(),
    endReason: p.text().$type<SupervisionEnd>().nullable(),
    endedByKind: p.text().$type<Actor['kind']>().nullable(),
    endedById: p.text().nullable(),
    steps: p.json<readonly { readonly at: string; readonly mode?: SupervisionMode; readonly ofId?: AgentId }[]>(),
    ofIds: p.array<string>(),
  },
});

export type SupervisionRow = InferEntity<typeof SupervisionEntity>;
