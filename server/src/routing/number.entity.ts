/** A number that can be called, and where it leads, as configured; kept after removal so that the history can name it. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AnswerPolicy } from '../calls/call.ts';
import type { NumberId, ProviderId, QueueId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';

export const NumberEntity = defineEntity({
  name: 'NumberRow',
  tableName: 'number',
  properties: {
    id: p.text().$type<NumberId>().primary(),
    providerId: p.text().$type<ProviderId>(),
    number: p.text(),
    queueId: p.text().$type<QueueId>(),
    answer: p.text().$type<AnswerPolicy>(),
    configuredAt: instant(),
    removedAt: instant().nullable(),
  },
});

export type NumberRow = InferEntity<typeof NumberEntity>;
