/** Whom a box is for. Rule VM8 in RULES.md. */
import type { Floor } from '../floor/floor.ts';
import { seesQueue, type Sight } from '../people/sight.ts';
import type { Box } from './voicemail.ts';

export function seesBox(floor: Floor, sight: Sight, box: Box): boolean {
  switch (sight.kind) {
    case 'everything':
      return true;
    case 'board':
      return false;
    case 'teams':
    case 'self':
      if (box.kind === 'queue') return seesQueue(floor, sight, box.queueId);
      return sight.kind === 'self' && sight.agentId === box.agentId && floor.agents.has(box.agentId);
  }
}
