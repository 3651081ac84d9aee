/** An API key. The key itself is nowhere: only its hash is kept. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant } from '../persistence/columns.ts';
import type { Role } from './viewer.ts';

export const ApiKeyEntity = defineEntity({
  name: 'ApiKeyRow',
  tableName: 'api_key',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    role: p.text().$type<Role>(),
    hash: p.text(),
    createdAt: instant(),
    expiresAt: instant().nullable(),
    revokedAt: instant().nullable(),
  },
});

export type ApiKeyRow = InferEntity<typeof ApiKeyEntity>;
