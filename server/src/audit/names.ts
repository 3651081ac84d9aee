/** What actors and subjects of the audit are called now. Nothing for what is gone or was erased. */
import type { Actor } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import { asId } from '../kernel/ids.ts';
import type { Subject } from './audit.ts';

export function subjectName(floor: Floor, { kind, id }: Subject): string | undefined {
  return id === undefined ? undefined : nameOf(floor, kind, id) || undefined;
}

export const actorName = (floor: Floor, { kind, id }: Actor): string | undefined =>
  kind === 'system' ? undefined : nameOf(floor, kind, id) || undefined;

function nameOf(floor: Floor, kind: Subject['kind'], id: string): string | undefined {
  switch (kind) {
    case 'provider':
      return floor.providers.get(asId(id))?.name;
    case 'queue':
      return floor.queues.get(asId(id))?.settings.name;
    case 'number':
      return floor.numbers.get(asId(id))?.number;
    case 'agent':
      return floor.agents.get(asId(id))?.name;
    case 'user':
      return floor.users.get(asId(id))?.name;
    case 'team':
      return floor.teams.get(asId(id))?.name;
    case 'key':
      return floor.keys.get(asId(id))?.name;
    case 'board':
      return floor.boards.get(asId(id))?.settings.name;
    case 'call':
    case 'centre':
    case 'recording':
      return undefined;
  }
}
