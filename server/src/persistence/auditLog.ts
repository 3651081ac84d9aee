/** What is written down about who changed what, for the API. */
import type { FilterQuery } from '@mikro-orm/core';
import { AuditEntity, type AuditRow } from '../audit/audit.entity.ts';
import type { AuditFilter, AuditLog, AuditPage, AuditRecord } from '../audit/audit.ts';
import type { Database } from './database.ts';
import { using } from './entityManager.ts';

/** L10 */
const MOST_ENTRIES = 100;

type Where = FilterQuery<AuditRow>;

export class DatabaseAuditLog implements AuditLog {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  find(filter: AuditFilter, first: number, before: number | undefined, signal: AbortSignal): Promise<AuditPage> {
    const size = Math.min(first, MOST_ENTRIES);
    return using(this.#database, signal, async (em) => {
      const rows = await em.find(AuditEntity, { $and: conditions(filter, before) } as Where, {
        orderBy: { seq: 'desc' },
        limit: size + 1,
      });
      return { entries: rows.slice(0, size).map(auditRecord), more: rows.length > size };
    });
  }
}

function conditions({ actions, actorId, subjectId, from, to }: AuditFilter, before: number | undefined): Where[] {
  const all: Where[] = [];
  if (before !== undefined) all.push({ seq: { $lt: before } });
  if (actions) all.push({ action: { $in: [...actions] } });
  if (actorId !== undefined) all.push({ actorId });
  if (subjectId !== undefined) all.push({ subjectId });
  if (from !== undefined) all.push({ at: { $gte: from } });
  if (to !== undefined) all.push({ at: { $lt: to } });
  return all;
}

const auditRecord = ({ seq, at, action, detail, ...row }: AuditRow): AuditRecord => ({
  seq,
  at,
  action,
  actor: { kind: row.actorKind, id: row.actorId },
  subject: { kind: row.subjectKind, ...(row.subjectId == null ? {} : { id: row.subjectId }) },
  detail,
  ...(row.personalLogin == null ? {} : { login: row.personalLogin }),
});
