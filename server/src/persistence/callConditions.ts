/** Which calls a search asks for, as conditions on their rows. */
import { type FilterQuery, raw } from '@mikro-orm/core';
import type { CallRow } from '../calls/call.entity.ts';
import type { CallCursor, CallFilter } from '../calls/history.ts';
import { tagKey } from '../calls/notes.ts';
import type { CallScope } from '../people/sight.ts';

export type Where = FilterQuery<CallRow>;

export function conditions(filter: CallFilter, after?: CallCursor): Where[] {
  const { id, states, ends, direction, from, to, disposed } = filter;
  const all: Where[] = [...touching(filter), ...noted(filter)];
  if (id !== undefined) all.push({ id });
  if (states) {
    all.push({ state: { $in: [...states] } });
    if (!states.includes('ended')) all.push({ endedAt: null }); // says the same, and has an index
  }
  if (ends) all.push({ endReason: { $in: [...ends] } });
  if (direction !== undefined) all.push({ direction });
  if (from !== undefined) all.push({ arrivedAt: { $gte: from } });
  if (to !== undefined) all.push({ arrivedAt: { $lt: to } });
  if (after)
    all.push({ $or: [{ arrivedAt: { $lt: after.arrivedAt } }, { arrivedAt: after.arrivedAt, id: { $gt: after.id } }] });
  if (filter.waitedAtLeastMs !== undefined) all.push({ waitedMs: { $gte: filter.waitedAtLeastMs } });
  if (filter.talkedAtLeastMs !== undefined) all.push({ talkMs: { $gte: filter.talkedAtLeastMs } });
  if (disposed !== undefined) all.push({ disposition: disposed ? { $ne: null } : null });
  return all;
}

/** By whom and what a call touches. */
function touching({ queueId, agentId, number, remote, national, within }: CallFilter): Where[] {
  const all: Where[] = [];
  if (queueId !== undefined)
    all.push(
      sql((call) => `exists (select from (${cameFor('= ?')}) seen where seen.call_id = ${call}.id)`, queueId, queueId),
    );
  if (agentId !== undefined) {
    all.push(
      sql(
        (call) =>
          `(exists (select from offer o where o.call_id = ${call}.id and o.agent_id = ?)
            or exists (select from leg l where l.call_id = ${call}.id and l.agent_id = ?))`,
        agentId,
        agentId,
      ),
    );
  }
  if (number !== undefined) {
    const asked = { number, ...(national === undefined ? {} : { national }) };
    all.push(sql((call) => numbered(call, asked), ...numberedValues(asked)));
  }
  // The same number is written with + or with 00 in front.
  if (remote !== undefined) {
    const spelled = [remote, `00${remote}`, ...(national === undefined ? [] : [national])].map(backwards);
    all.push(
      sql(
        (call) => `reverse(digits(${call}.personal_remote_number)) in (${spelled.map(() => '?').join(', ')})`,
        ...spelled,
      ),
    );
  }
  if (within) {
    // One list of both: with it the planner may begin at the calls of the team, of which it knows how many there are.
    all.push(sql((call) => seenBy(call), ...seenValues(within)));
  }
  return all;
}

function noted({ tags, dispositions, note, undisposed, followUpFrom, followUpTo }: CallFilter): Where[] {
  const all: Where[] = [];
  if (undisposed === true) all.push({ dispositionNeeded: true, disposition: null });
  if (undisposed === false) all.push({ $or: [{ dispositionNeeded: null }, { disposition: { $ne: null } }] });
  if (followUpFrom !== undefined) all.push({ followUpAt: { $gte: followUpFrom } });
  if (followUpTo !== undefined) all.push({ followUpAt: { $lt: followUpTo } });
  if (tags) all.push(sql((call) => `${call}.tag_keys && ?::text[]`, arrayText(tags.map(tagKey))));
  if (dispositions) all.push({ disposition: { $in: [...dispositions] } });
  if (note !== undefined) all.push(sql((call) => `${call}.personal_note ilike ?`, containing(note)));
  return all;
}

interface AskedNumber {
  readonly number: string;
  readonly national?: string;
}

const endingsOf = ({ number, national }: AskedNumber): string[] =>
  [number, ...(national === undefined ? [] : [national])].map((each) => `${backwards(each)}%`);

/** Calls one side of which has a number with this ending; takes `numberedValues`. */
export function numbered(call: string, asked: AskedNumber): string {
  const like = (column: string) =>
    endingsOf(asked)
      .map(() => `reverse(digits(${column})) like ?`)
      .join(' or ');
  return `(${like(`${call}.personal_dialled`)} or ${like(`${call}.personal_remote_number`)})`;
}

export const numberedValues = (asked: AskedNumber): readonly string[] => [...endingsOf(asked), ...endingsOf(asked)];

const backwards = (number: string): string => [...number.replaceAll(/[^0-9*#]/g, '')].reverse().join('');

/** A pattern for `like` of what holds this text. */
export const containing = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** Who was in a queue, and who was asked for their consent before it (R18). */
const cameFor = (queue: string): string =>
  `select v.call_id from queue_visit v where v.queue_id ${queue}
   union all select c.id as call_id from call c where c.asked_queue_id ${queue}`;

/** Calls that touched somebody's queues or agents; takes `seenValues`. */
export const seenBy = (call: string): string =>
  `exists (select from (
      ${cameFor('= any(?::text[])')}
      union all select l.call_id from leg l where l.agent_id = any(?::text[])) seen
    where seen.call_id = ${call}.id)`;

export const seenValues = ({ queueIds, agentIds }: CallScope): readonly string[] => [
  arrayText(queueIds),
  arrayText(queueIds),
  arrayText(agentIds),
];

/** An array as PostgreSQL reads it from text. */
const arrayText = (ids: readonly string[]): string => `{${ids.map((id) => JSON.stringify(id)).join(',')}}`;

/** A condition in SQL; the table's alias is given. */
const sql = (text: (alias: string) => string, ...values: readonly string[]): Where =>
  ({ [raw(text, [...values])]: [] }) as unknown as Where; // a raw fragment as a key is beyond the ORM's types
