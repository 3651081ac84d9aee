/** A queue as configured, kept after removal so that the history can name it. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { QueueId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';
import type { QueueSettings } from './queue.ts';

export const QueueEntity = defineEntity({
  name: 'QueueRow',
  tableName: 'queue',
  properties: {
    id: p.text().$type<QueueId>().primary(),
    name: p.text(),
    settings: p.json<QueueSettings>(),
    configuredAt: instant(),
    removedAt: instant().nullable(),
  },
});

export type QueueRow = InferEntity<typeof QueueEntity>;
