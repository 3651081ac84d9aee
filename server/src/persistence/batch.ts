/** A batch as the database function append_batch takes it. */
import { JournalError, type Batch, type RowChange } from '../engine/journal.ts';
import type { Answer } from '../engine/mailbox.ts';
import type { Fact } from '../floor/fact.ts';
import { projections } from './tables.ts';

type Row = Record<string, unknown>;
type Tables = Record<string, Row[]>;

const tables: ReadonlySet<string> = new Set(projections);

/** Throws JournalError `gap` when the facts of the batch don't follow each other. */
export function encodeBatch({ epoch, facts, changes, intents, struckOff, answers = [] }: Batch): string {
  const first = facts[0]?.seq ?? 1;
  for (const [index, { seq }] of facts.entries()) {
    if (seq !== first + index)
      throw new JournalError('gap', `Fact ${seq} stands where ${first + index} is due in its batch`);
  }
  return encode({
    epoch,
    first,
    facts: facts.map(factRow),
    ...mergeChanges(changes),
    ...(intents.length === 0 ? {} : { intents }),
    ...(struckOff.length === 0 ? {} : { struckOff }),
    ...(answers.length === 0 ? {} : { answers: answers.map(answerRow) }),
  });
}

/** What could not be decided has an answer too, so that nobody tries again. */
const answerRow = ({ id, reply, seq }: Answer): Row => ({ id, seq, answer: { reply } });

const factRow = ({
  at,
  type,
  version,
  callId,
  agentId,
  queueId,
  providerId,
  numberId,
  legId,
  payload,
  ...rest
}: Fact): Row => ({
  at: new Date(at).toISOString(),
  type,
  version,
  call_id: callId,
  agent_id: agentId,
  queue_id: queueId,
  provider_id: providerId,
  number_id: numberId,
  leg_id: legId,
  payload,
  personal: 'personal' in rest ? rest.personal : undefined,
});

/** Several changes of one row become one: the database takes a row once in a statement. */
export function mergeChanges(changes: readonly RowChange[]): { readonly rows: Tables; readonly gone: Tables } {
  const rows = new Map<string, Map<string, Row>>();
  const gone = new Map<string, Map<string, Row>>();
  for (const { table, key, set } of changes) {
    if (!tables.has(table)) throw new Error(`There is no projection ${table}`);
    const name = Object.values(key).join('\n');
    const rowsOfTable = entry(rows, table);
    if (set === undefined) {
      rowsOfTable.delete(name);
      entry(gone, table).set(name, key);
    } else rowsOfTable.set(name, { ...rowsOfTable.get(name), ...key, ...set });
  }
  return { rows: lists(rows), gone: lists(gone) };
}

function entry(tables: Map<string, Map<string, Row>>, table: string): Map<string, Row> {
  const known = tables.get(table) ?? new Map<string, Row>();
  tables.set(table, known);
  return known;
}

function lists(tables: Map<string, Map<string, Row>>): Tables {
  const filled = [...tables].filter(([, rows]) => rows.size > 0);
  return Object.fromEntries(filled.map(([table, rows]) => [table, [...rows.values()]]));
}

/** JSON that jsonb takes: it knows neither NUL nor half a surrogate pair, and a caller's display name may hold either. */
export function encode(value: unknown): string {
  const text = JSON.stringify(value);
  if (!/\\u(0000|d[89a-f])/.test(text)) return text;
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storable(part) : part));
}

const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\u{FFFD}');
