/** A call as it is kept: one row from its arrival on, written by persistence/project.ts. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Actor } from '../floor/fact.ts';
import { instant } from '../persistence/columns.ts';
import type { AgentId, CallId, NumberId, ProviderId, QueueId } from '../kernel/ids.ts';
import type { CallEnd, Direction } from './call.ts';
import type { CallState } from './history.ts';

export const CallEntity = defineEntity({
  name: 'CallRow',
  tableName: 'call',
  properties: {
    id: p.text().$type<CallId>().primary(),
    direction: p.text().$type<Direction>(),
    providerId: p.text().$type<ProviderId>(),
    numberId: p.text().$type<NumberId>().nullable(),
    state: p.text().$type<CallState>(),
    endReason: p.text().$type<CallEnd>().nullable(),
    queueId: p.text().$type<QueueId>().nullable(),
    askedQueueId: p.text().$type<QueueId>().nullable(),
    agentId: p.text().$type<AgentId>().nullable(),
    priority: p.integer(),
    arrivedAt: instant(),
    answeredAt: instant().nullable(),
    connectedAt: instant().nullable(),
    endingAt: instant().nullable(),
    endedAt: instant().nullable(),
    waitedMs: p.bigint('number').nullable(),
    talkMs: p.bigint('number').nullable().persist(false),
    tags: p.array().nullable(),
    tagKeys: p.array().nullable(),
    disposition: p.text().nullable(),
    dispositionLabel: p.text().nullable(),
    dispositionNeeded: p.boolean().nullable(),
    followUpAt: instant().nullable(),
    disposedAt: instant().nullable(),
    disposedByKind: p.text().$type<Actor['kind']>().nullable(),
    disposedById: p.text().nullable(),
    personalNote: p.text().nullable(),
    personalDialled: p.text().nullable(),
    personalRemoteNumber: p.text().nullable(),
    personalRemoteName: p.text().nullable(),
  },
});

export type CallRow = InferEntity<typeof CallEntity>;
