/** An agent as configured, kept after removal so that the history can name them. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AgentId, ProviderId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';
import type { Skill } from './skills.ts';

export const AgentEntity = defineEntity({
  name: 'AgentRow',
  tableName: 'agent',
  properties: {
    id: p.text().$type<AgentId>().primary(),
    providerId: p.text().$type<ProviderId>().nullable(),
    extension: p.text().nullable(),
    skills: p.json<readonly Skill[]>(),
    configuredAt: instant(),
    removedAt: instant().nullable(),
    personalName: p.text().nullable(),
  },
});

export type AgentRow = InferEntity<typeof AgentEntity>;
