/** How long a server takes from its start until its floor of 10,000 open calls is as it was: with a snapshot, and without. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Replica } from '../../server/src/engine/replica.ts';
import { copyOf } from '../../server/src/engine/term.ts';
import { advance } from '../../server/src/floor/advance.ts';
import { evolve } from '../../server/src/floor/evolve.ts';
import { emptyFloor } from '../../server/src/floor/floor.ts';
import { freeze, SNAPSHOT_FORMAT } from '../../server/src/floor/snapshot.ts';
import { pbx, Stage } from '../../server/src/floor/stage.testing.ts';
import { asId, type LegId } from '../../server/src/kernel/ids.ts';
import { openDatabase } from '../../server/src/persistence/database.ts';
import { PostgresJournal } from '../../server/src/persistence/journal.postgres.ts';

const CALLS = 10_000;
const AGENTS = 1_000;
const TAIL = 5_000;

const folder = await mkdtemp(join(tmpdir(), 'ringside-bench-'));
const { signal } = new AbortController();
const stage = new Stage();
stage.checking = false;
stage.queue('sales');
for (let index = 0; index < AGENTS; index += 1) stage.agent(`a${index}`, { sales: 0 });
for (let index = 0; index < CALLS; index += 1) {
  stage.arrives('sales');
  if (index < AGENTS) stage.takes(stage.last('offer.made').agentId);
}
const { facts } = stage;

const report: Record<string, number> = { calls: stage.floor.calls.size, agents: AGENTS, facts: facts.length };
try {
  await using database = await openDatabase({ databaseUrl: undefined, dataFolder: folder }, signal);
  const journal = new PostgresJournal(database);
  const leadership = await journal.lead(signal);
  for (let at = 0; at < facts.length; at += 500)
    await journal.append(
      { epoch: leadership.epoch, facts: facts.slice(at, at + 500), changes: [], intents: [], struckOff: [] },
      signal,
    );
  report['journalAloneMs'] = await timed(async () => {
    const replica = await Replica.recover(journal, signal);
    if (replica.floor.calls.size !== CALLS) throw new Error('calls are missing');
  });
  // The snapshot as it would be, with as long a tail as there can be.
  const early = emptyFloor();
  for (const fact of facts.slice(0, -TAIL)) evolve(early, fact);
  await journal.saveSnapshot({ seq: early.seq, at: early.at, format: SNAPSHOT_FORMAT, state: freeze(early) }, signal);
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1)
    times.push(
      await timed(async () => {
        const recovered = await Replica.recover(journal, signal);
        const leads = copyOf(recovered.floor);
        if (leads.calls.size !== CALLS || leads.seq !== facts.length) throw new Error('the floor is not as it was');
        // The first decision on it.
        advance(
          leads,
          {
            type: 'leg.arrived',
            providerId: pbx,
            legId: asId<LegId>('first'),
            dialled: stage.numberOf('sales'),
            remote: { number: '', name: '' },
            answered: true,
          },
          stage.now,
        );
      }),
    );
  report['snapshotAndTailMs'] = times.toSorted((a, b) => a - b)[2]!;
  report['worstMs'] = Math.max(...times);
  await leadership[Symbol.asyncDispose]();
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.table([report]);
console.log(`goal: 10,000 open calls in under 2,000 ms: ${report['snapshotAndTailMs']! < 2000 ? 'met' : 'NOT met'}`);
console.log(JSON.stringify({ bench: 'recovery', ...report }));

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
}
