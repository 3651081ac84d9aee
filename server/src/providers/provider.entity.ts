/** A PBX as configured, kept after removal so that the history can name it. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ProviderId } from '../kernel/ids.ts';
import { instant } from '../persistence/columns.ts';

export const ProviderEntity = defineEntity({
  name: 'ProviderRow',
  tableName: 'provider',
  properties: {
    id: p.text().$type<ProviderId>().primary(),
    name: p.text(),
    kind: p.text(),
    isPrimary: p.boolean(),
    address: p.text(),
    settings: p.json<Readonly<Record<string, string>>>(),
    /** The secrets of the connection, encrypted. */
    sealed: p.text(),
    configuredAt: instant(),
    removedAt: instant().nullable(),
  },
});

export type ProviderRow = InferEntity<typeof ProviderEntity>;
