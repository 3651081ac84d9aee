/** Who asks, and what they may do. */
import type { Actor } from '../floor/fact.ts';

export const roles = ['admin', 'crm', 'board'] as const;
export type Role = (typeof roles)[number];

/**
 * `watch`: the floor without phone numbers, for a screen on a wall. `read`: everything but secrets.
 * `command`: act on calls and agents. `configure`: change the centre.
 */
export const permissions = ['watch', 'read', 'command', 'configure'] as const;
export type Permission = (typeof permissions)[number];

const granted = {
  admin: ['watch', 'read', 'command', 'configure'],
  crm: ['watch', 'read', 'command'],
  board: ['watch'],
} as const satisfies Record<Role, readonly Permission[]>;

export interface Viewer {
  readonly keyId: string;
  readonly role: Role;
}

export function may(viewer: Viewer, permission: Permission): boolean {
  const list: readonly Permission[] = granted[viewer.role];
  return list.includes(permission);
}

export const actorOf = (viewer: Viewer): Actor => ({ kind: 'key', id: viewer.keyId });
