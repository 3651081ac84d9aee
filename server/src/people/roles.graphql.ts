/** What people and keys may be and do, in words of the schema. */
import type { Permission } from '../auth/viewer.ts';
import { enumOf } from '../graphql/enum.ts';
import type { Role, UserRole } from './people.ts';

const users = {
  admin: 'Sees everything and sets up the centre and its people.',
  supervisor: 'Sees the queues and agents of their teams, and the calls that touch either.',
  agent: 'Sees themselves, their queues and their own calls.',
  crm: 'Sees all calls, queues and agents, and acts on them; sets nothing up.',
} as const;

export const UserRoleEnum = enumOf<UserRole>('UserRole', 'What a user may do.', users);

export const RoleEnum = enumOf<Role>('Role', 'What a user or a key may do. Keys have ADMIN, CRM or BOARD.', {
  ...users,
  board: 'Opens one board and sees what that shows, without phone numbers.',
});

export const PermissionEnum = enumOf<Permission>('Permission', 'A right; each holds for what its owner sees.', {
  watch: 'Watch queues and agents, without phone numbers.',
  read: 'Read everything but secrets.',
  command: 'Act on calls and agents.',
  configure: 'Set up the centre and its people.',
});
