/** Who may supervise what. Rules S1 and S2 in RULES.md. */
import type { Call } from '../calls/call.ts';
import type { Actor } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import { asId, type UserId } from '../kernel/ids.ts';
import type { User, UserRole } from '../people/people.ts';
import { seesCall, touching, type Sight } from '../people/sight.ts';
import { supervisionRights, type SupervisionRight } from './supervision.ts';

const byRole = {
  admin: supervisionRights,
  supervisor: supervisionRights,
  agent: [],
  crm: [],
} as const satisfies Record<UserRole, readonly SupervisionRight[]>;

/** What is not theirs by their role nobody can give them. */
export const rightsOf = ({ role, supervision }: Pick<User, 'role' | 'supervision'>): readonly SupervisionRight[] =>
  byRole[role].filter((right) => supervision?.includes(right) ?? true);

export const userOf = (floor: Floor, { kind, id }: Actor): User | undefined =>
  kind === 'user' ? floor.users.get(asId<UserId>(id)) : undefined;

/** Who could be given rights to supervise. */
export function isSupervisor(floor: Floor, by: Actor): boolean {
  const user = userOf(floor, by);
  return user !== undefined && byRole[user.role].length > 0;
}

export function mayUse(floor: Floor, by: Actor, right: SupervisionRight): boolean {
  const user = userOf(floor, by);
  return user !== undefined && rightsOf(user).includes(right);
}

export function sees(floor: Floor, by: Actor, call: Call): boolean {
  const user = userOf(floor, by);
  if (!user) return false;
  const sight: Sight = user.role === 'admin' ? { kind: 'everything' } : { kind: 'teams', userId: user.id };
  return seesCall(floor, sight, touching(call));
}
