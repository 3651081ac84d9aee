/** An engine that is told to forget: between two batches, once it is true, and without anybody losing hold of the floor. */
import { describe, expect, test, vi } from 'vitest';
import { EngineAway, type Engine } from '../../server/src/engine/engine.ts';
import { by, plain } from '../../server/src/floor/stage.testing.ts';
import { freeze } from '../../server/src/floor/snapshot.ts';
import { asId, type LegId } from '../../server/src/kernel/ids.ts';
import { openPlayedEngine, pbx, PlayedPbx, smallCentre } from '../support/engine.ts';
import { MemoryJournal } from '../support/memoryJournal.ts';

const until = (condition: () => boolean): Promise<void> =>
  vi.waitFor(
    () => {
      if (!condition()) throw new Error('not yet');
    },
    { timeout: 10_000, interval: 5 },
  );

const add = {
  type: 'saveQueue',
  queueId: asId<never>('new'),
  isNew: true,
  settings: { ...plain, name: 'New' },
  by,
} as const;

/** A caller waits in its queue. */
async function ready(journal: MemoryJournal): Promise<Engine> {
  const played = new PlayedPbx();
  const engine = await openPlayedEngine(journal, played);
  for (const command of smallCentre) expect(await engine.submit(command)).toMatchObject({ outcome: 'done' });
  await until(() => engine.floor.providers.get(pbx)?.link === 'connected');
  const remote = { number: '+491515550001', name: 'Caller' };
  played.tell({
    type: 'leg.arrived',
    providerId: pbx,
    legId: asId<LegId>('in-1'),
    dialled: '+493023125000',
    remote,
    answered: false,
  });
  await until(() => engine.floor.calls.size === 1);
  return engine;
}

describe('forgetting', () => {
  test('the floor is another one, held by the same hand, and goes on', async () => {
    const journal = new MemoryJournal();
    await using engine = await ready(journal);
    const { floor } = engine;
    const told: string[] = [];
    using _listening = engine.onCommit((facts) => told.push(...facts.map(({ type }) => type)));
    const forgotten = await engine.forget('pbx', by);
    expect(forgotten.kind).toBe('forgotten');
    expect(engine.floor).toBe(floor);
    expect([[...floor.providers], [...floor.calls], [...floor.numbers], [...floor.queues.keys()]]).toEqual([
      [],
      [],
      [],
      ['sales'],
    ]);
    expect(floor.agents.get(asId('anna'))?.extension).toBe(undefined);
    expect(told.at(-1)).toBe('facts.forgotten');
    // Nothing of it is left in memory for those who resume.
    expect(JSON.stringify(engine.recent(0) ?? [])).not.toContain('pbx');
    expect(await engine.submit(add)).toMatchObject({ outcome: 'done' });
    expect(floor.queues.has(asId('new'))).toBe(true);
    expect(journal.snapshots).toHaveLength(1);
    expect(JSON.stringify([journal.facts, journal.snapshots])).not.toContain('pbx');
  });

  test('after a restart the floor is the same, from the snapshot and from the facts alone', async () => {
    const journal = new MemoryJournal();
    let before: unknown;
    {
      await using engine = await ready(journal);
      await engine.forget('pbx', by);
      await engine.submit(add);
      before = freeze(engine.floor);
    }
    for (const keep of [true, false]) {
      if (!keep) journal.snapshots.splice(0);
      await using engine = await openPlayedEngine(journal, new PlayedPbx());
      expect(freeze(engine.floor)).toEqual(before);
      await until(() => engine.health.leads);
      expect(await engine.submit({ ...add, isNew: false })).toMatchObject({ outcome: 'done' });
      before = freeze(engine.floor);
    }
  });

  test('what comes meanwhile waits, and while the journal is away it is tried again', async () => {
    const journal = new MemoryJournal();
    await using engine = await ready(journal);
    journal.away = true;
    const { attempts } = journal;
    const forgetting = engine.forget('pbx', by);
    await until(() => journal.attempts > attempts + 1);
    const added = engine.submit(add);
    expect(engine.health.journalAwaySince).toBeDefined();
    journal.away = false;
    expect((await forgetting).kind).toBe('forgotten');
    expect(await added).toMatchObject({ outcome: 'done' });
    expect(engine.health.journalAwaySince).toBe(undefined);
    const seqs = journal.facts.map(({ seq }) => seq);
    expect(seqs).toEqual([...new Set(seqs)].toSorted((a, b) => a - b));
  });

  test('where another leads it is refused, and what there is nothing of changes nothing', async () => {
    const journal = new MemoryJournal();
    await using engine = await ready(journal);
    const { seq } = engine.floor;
    expect(await engine.forget('nobody', by)).toEqual({ kind: 'nothing' });
    expect(engine.floor.seq).toBe(seq);
    journal.epoch += 1;
    await expect(engine.forget('pbx', by)).rejects.toThrow(EngineAway);
    expect(engine.floor.providers.has(pbx)).toBe(true);
  });
});
