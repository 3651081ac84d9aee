/** An entry of the audit, written by persistence/projectAudit.ts. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Actor, FactType } from '../floor/fact.ts';
import { instant } from '../persistence/columns.ts';
import type { SubjectKind } from './audit.ts';

export const AuditEntity = defineEntity({
  name: 'AuditRow',
  tableName: 'audit',
  properties: {
    seq: p.bigint('number').primary(),
    at: instant(),
    action: p.text().$type<FactType>(),
    actorKind: p.text().$type<Actor['kind']>(),
    actorId: p.text(),
    subjectKind: p.text().$type<SubjectKind>(),
    subjectId: p.text().nullable(),
    detail: p.json<unknown>(),
    personalLogin: p.text().nullable(),
  },
});

export type AuditRow = InferEntity<typeof AuditEntity>;
