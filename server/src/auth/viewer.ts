/** Who asks, and what they may do. */
import type { Actor } from '../floor/fact.ts';
import type { AgentId, BoardId, Instant, KeyId, SessionId, UserId } from '../kernel/ids.ts';
import type { KeyRole, Role, UserRole } from '../people/people.ts';
import type { Sight } from '../people/sight.ts';

/**
 * `watch`: the floor without phone numbers, for a screen on a wall. `read`: everything but secrets. `command`: act on calls
 * and agents. `configure`: change the centre and its people. Each within what the viewer sees (rule P10).
 */
export const permissions = ['watch', 'read', 'command', 'configure'] as const;
export type Permission = (typeof permissions)[number];

const granted = {
  admin: ['watch', 'read', 'command', 'configure'],
  supervisor: ['watch', 'read', 'command'],
  agent: ['watch', 'read', 'command'],
  crm: ['watch', 'read', 'command'],
  board: ['watch'],
} as const satisfies Record<Role, readonly Permission[]>;

interface Seen {
  readonly sight: Sight;
  /** The credential is void from then on; absent when it has no end of its own. */
  readonly until?: Instant;
}

export type Viewer = Seen &
  (
    | {
        readonly kind: 'user';
        readonly role: UserRole;
        readonly userId: UserId;
        readonly sessionId: SessionId;
        readonly agentId?: AgentId;
      }
    | { readonly kind: 'key'; readonly role: KeyRole; readonly keyId: KeyId; readonly boardId?: BoardId }
  );

export function may(viewer: Viewer, permission: Permission): boolean {
  const list: readonly Permission[] = granted[viewer.role];
  return list.includes(permission);
}

export const permissionsOf = (viewer: Viewer): readonly Permission[] => granted[viewer.role];

export const actorOf = (viewer: Viewer): Actor =>
  viewer.kind === 'user' ? { kind: 'user', id: viewer.userId } : { kind: 'key', id: viewer.keyId };
