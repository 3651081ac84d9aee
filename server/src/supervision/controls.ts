/** What somebody could do to supervise a call now. The commands themselves are asked, so that it is never another answer. */
import type { Call } from '../calls/call.ts';
import { refusalIn, refuse, type Control, type Decision } from '../floor/decision.ts';
import type { Actor } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Instant } from '../kernel/ids.ts';
import { changeSupervision, endSupervision, handBackCall, noRight, superviseCall, takeOverCall } from './commands.ts';
import { isSupervisor, mayUse } from './rights.ts';
import { supervisionModes, supervisionRights, supervisionsOf, type SupervisionMode } from './supervision.ts';

export const supervisionActions = [...supervisionRights, 'handBack', 'leave'] as const;
export type SupervisionAction = (typeof supervisionActions)[number];

export interface SupervisionWish {
  readonly by: Actor;
  /** The extension to be rung; their own when not given. */
  readonly phone?: string;
}

const notYet = refuse('SUPERVISION_NOT_STARTED', 'You do not supervise this call yet.');

/** Empty for who is no supervisor at all. */
export function supervisionControls(
  floor: Floor,
  call: Call,
  { by, phone }: SupervisionWish,
  now: Instant,
): readonly Control<SupervisionAction>[] {
  if (!isSupervisor(floor, by)) return [];
  const running = supervisionsOf(call).find((each) => each.by.id === by.id && !each.ending);
  const about = { by, supervisionId: running?.id ?? ('' as never) };
  const begin = (mode: SupervisionMode): Decision => {
    const wish = { type: 'superviseCall', callId: call.id, mode, reason: '', by } as const;
    return superviseCall(floor, { ...wish, ...(phone === undefined ? {} : { phone }) }, now);
  };
  const asked = (action: SupervisionAction): Decision => {
    const mode = supervisionModes.find((each) => each === action);
    if (mode && !running) return begin(mode);
    if (mode) return changeSupervision(floor, { type: 'changeSupervision', ...about, mode });
    if (action === 'takeOver' && !mayUse(floor, by, 'takeOver')) return noRight('takeOver');
    if (!running) return notYet;
    if (action === 'takeOver') return takeOverCall(floor, { type: 'takeOverCall', ...about });
    if (action === 'handBack') return handBackCall(floor, { type: 'handBackCall', ...about }, now);
    return endSupervision(floor, { type: 'endSupervision', ...about });
  };
  return supervisionActions.map((action) => ({ action, ...refusalIn(asked(action)) }));
}
