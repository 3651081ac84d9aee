/** From a fact to the rows that it changes. Called after `evolve(floor, fact)`, for every fact in order; knows nothing else. */
import type { RowChange } from '../engine/journal.ts';
import type { Fact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import { projectAudit } from './projectAudit.ts';
import { projectCalls } from './projectCalls.ts';
import { projectCentre } from './projectCentre.ts';
import { projectPeople } from './projectPeople.ts';
import { projectSpans } from './projectSpans.ts';
import { projectSupervision } from './projectSupervision.ts';
import type { Projection } from './projection.ts';
import { projectRecordings } from './projectRecordings.ts';

const projections: readonly Projection[] = [
  projectCentre,
  projectCalls,
  projectPeople,
  projectRecordings,
  projectSupervision,
];

export function project(floor: Floor, fact: Fact): RowChange[] {
  const changes = [...projectSpans(floor, fact), ...projectAudit(fact)];
  for (const projection of projections) {
    const slice = projection[fact.type] as ((fact: Fact, floor: Floor) => readonly RowChange[]) | undefined;
    if (slice) changes.push(...slice(fact, floor));
  }
  return changes;
}
