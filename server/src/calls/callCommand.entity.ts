/** A command about a call, as it is kept. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CallId } from '../kernel/ids.ts';
import type { RefusalCode } from '../kernel/refusal.ts';
import { instant } from '../persistence/columns.ts';
import type { CommandOutcome } from './history.ts';

export const CallCommandEntity = defineEntity({
  name: 'CallCommandRow',
  tableName: 'call_command',
  properties: {
    id: p.text().primary(),
    callId: p.text().$type<CallId>(),
    seq: p.bigint('number'),
    command: p.text(),
    askedAt: instant(),
    byKind: p.text(),
    byId: p.text(),
    outcome: p.text().$type<CommandOutcome>(),
    code: p.text().$type<RefusalCode>().nullable(),
    tookMs: p.bigint('number').nullable(),
  },
});

export type CallCommandRow = InferEntity<typeof CallCommandEntity>;
