/** A user as kept, with the hash of the password: the floor holds the rest and not that. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AgentId, TeamId, UserId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';
import type { UserRole } from './people.ts';

export const UserEntity = defineEntity({
  name: 'UserRow',
  tableName: 'user_account',
  properties: {
    id: p.text().$type<UserId>().primary(),
    role: p.text().$type<UserRole>(),
    agentId: p.text().$type<AgentId>().nullable(),
    teamIds: p.json<readonly TeamId[]>(),
    configuredAt: instant(),
    removedAt: instant().nullable(),
    personalLogin: p.text().nullable(),
    personalName: p.text().nullable(),
    passwordHash: p.text().nullable(),
  },
});

export type UserRow = InferEntity<typeof UserEntity>;
