/** Rule P9: a row for every fact that changes the centre or its people, in the transaction of that fact. */
import { isAudited, subjectOf, type Audited } from '../audit/audit.ts';
import type { RowChange } from '../engine/journal.ts';
import type { Fact } from '../floor/fact.ts';
import { timestamp } from './projection.ts';

export function projectAudit(fact: Fact): RowChange[] {
  if (!isAudited(fact)) return [];
  const { by, ...payload } = fact.payload;
  const subject = subjectOf(fact);
  const set = {
    at: timestamp(fact.at),
    action: fact.type,
    actor_kind: by.kind,
    actor_id: by.id,
    subject_kind: subject.kind,
    subject_id: subject.id ?? null,
    // An agent is a member of many queues.
    detail: fact.type.startsWith('member.') && 'queueId' in fact ? { ...payload, queueId: fact.queueId } : payload,
    personal_login: loginOf(fact),
  };
  return [{ table: 'audit', key: { seq: fact.seq }, set }];
}

const loginOf = (fact: Audited): string | null =>
  'personal' in fact && fact.personal && 'login' in fact.personal ? fact.personal.login : null;
