/**
 * Ringside as a process of the query benchmark. With `changing`, a fact is folded into its floor as each request comes in, so that no
 * answer can be one that was made before.
 */
import { subscribe } from 'node:diagnostics_channel';
import { evolve } from '../../../server/src/floor/evolve.ts';
import { by } from '../../../server/src/floor/stage.testing.ts';
import { startApi } from '../../support/api.ts';
import { MemoryJournal } from '../../support/memoryJournal.ts';
import { openPlayedCentre } from '../../support/playedCentre.ts';
import { answering, usage } from '../support/answering.ts';
import type { Opened } from './words.ts';

const QUEUES = 20;
const AGENTS = 100;
const isChanging = process.argv[2] === 'changing';

const server = await startApi({ engineJournal: new MemoryJournal() });
const { agents } = await openPlayedCentre(server, { queues: QUEUES, agents: AGENTS });

function change(): void {
  const { floor } = server.engine;
  const payload = { status: 'available', reason: '', by } as const;
  const agentId = agents[floor.seq % agents.length]!;
  evolve(floor, { type: 'status.changed', agentId, payload, seq: floor.seq + 1, at: Date.now(), version: 1 });
}

if (isChanging) subscribe('http.server.request.start', change);

answering({
  open: (): Opened => ({
    port: server.port,
    path: '/graphql',
    headers: { authorization: `Bearer ${server.keys.admin}` },
  }),
  position: () => server.engine.floor.seq,
  usage,
});
