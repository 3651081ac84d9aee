/** Puts facts that were lived through elsewhere into an empty journal, before an engine opens over it. */
import type { Fact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import { freeze, SNAPSHOT_FORMAT } from '../floor/snapshot.ts';
import type { Journal, RowChange } from './journal.ts';

export interface AdoptParts {
  readonly journal: Journal;
  readonly project: (floor: Floor, fact: Fact) => readonly RowChange[];
}

/** Only into an empty journal: of several nodes that start together one does. `live` stops now and then, so that what has come until then becomes true; cut short, it is a shorter past. */
export async function adopt(
  { journal, project }: AdoptParts,
  live: (onFact: (fact: Fact, floor: Floor) => void) => Generator<undefined, Floor>,
  signal: AbortSignal,
): Promise<void> {
  await using leadership = await journal.lead(signal);
  if ((await journal.head(signal)) > 0) return;
  const { epoch } = leadership;
  let facts: Fact[] = [];
  let changes: RowChange[] = [];
  const past = live((fact, floor) => {
    facts.push(fact);
    changes.push(...project(floor, fact));
  });
  for (;;) {
    const { done, value: floor } = past.next();
    await journal.append({ epoch, facts, changes, intents: [], struckOff: [] }, signal);
    facts = [];
    changes = [];
    if (!done) continue;
    const state = JSON.parse(JSON.stringify(freeze(floor))) as unknown;
    await journal.saveSnapshot({ seq: floor.seq, at: floor.at, format: SNAPSHOT_FORMAT, state }, signal);
    return;
  }
}
