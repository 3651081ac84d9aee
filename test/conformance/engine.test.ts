/** Law L2 and what the engine does when the world fails, over a journal that can be held up and taken away. */
import { describe, expect, test, vi } from 'vitest';
import type { Engine } from '../../server/src/engine/engine.ts';
import { by } from '../../server/src/floor/stage.testing.ts';
import { freeze } from '../../server/src/floor/snapshot.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import { asId, type LegId } from '../../server/src/kernel/ids.ts';
import { ProviderError } from '../../server/src/providers/provider.ts';
import { openPlayedEngine, pbx, PlayedPbx, silent, smallCentre } from '../support/engine.ts';
import { MemoryJournal } from '../support/memoryJournal.ts';

const until = (condition: () => boolean): Promise<void> =>
  vi.waitFor(
    () => {
      if (!condition()) throw new Error('not yet');
    },
    { timeout: 10_000, interval: 5 },
  );

async function ready(engine: Engine): Promise<void> {
  for (const command of smallCentre) expect(await engine.submit(command)).toMatchObject({ outcome: 'done' });
  await until(() => engine.floor.providers.get(pbx)?.link === 'connected');
}

const caller = (id: string) =>
  ({
    type: 'leg.arrived',
    providerId: pbx,
    legId: asId<LegId>(id),
    dialled: '+493023125000',
    remote: { number: '', name: '' },
    answered: false,
  }) as const;

describe('decide, commit, act', () => {
  test('L2 nothing is performed, told or answered before it is committed', async () => {
    const journal = new MemoryJournal();
    const played = new PlayedPbx();
    await using engine = await openPlayedEngine(journal, played);
    await ready(engine);
    const told: string[] = [];
    using _listening = engine.onCommit((facts) => told.push(...facts.map(({ type }) => type)));
    const hold = Promise.withResolvers<void>();
    journal.held = hold.promise;
    const attempts = journal.attempts;
    let answered = false;
    played.tell(caller('in-1'));
    const asked = engine
      .submit({ type: 'setAgentStatus', agentId: asId('anna'), status: 'away', reason: 'lunch', by })
      .then(() => (answered = true));
    await until(() => journal.attempts > attempts);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([played.performed, told, answered, engine.floor.calls.size]).toEqual([[], [], false, 0]);
    hold.resolve();
    await asked;
    await until(() => played.performed.length > 0);
    expect(told).toContain('call.queued');
  });

  test('what nobody waits for shares a commit with what comes within a moment', async () => {
    const journal = new MemoryJournal();
    const played = new PlayedPbx();
    await using engine = await openPlayedEngine(journal, played);
    await ready(engine);
    const commits: number[] = [];
    // A machine that is busy makes more of a moment; it does not each time.
    for (let tries = 1; tries <= 5 && !commits.includes(1); tries += 1) {
      const ids = [1, 2, 3].map((n) => `in-${tries}-${n}`);
      const told = (type: Fact['type']) =>
        journal.batches.filter(({ facts }) =>
          facts.some((fact) => fact.type === type && ids.some((id) => id === fact.legId)),
        );
      const factsOf = (type: Fact['type']) =>
        told(type).flatMap(({ facts }) => facts.filter((fact) => fact.type === type));
      for (const id of ids) played.tell(caller(id));
      await until(() => factsOf('call.arrived').length === ids.length);
      // Each is put in when the one before has been taken up: nothing but the moment brings them together.
      for (const id of ids) {
        played.tell({ type: 'leg.answered', providerId: pbx, legId: asId(id) });
        await new Promise((resolve) => setImmediate(resolve));
      }
      await until(() => factsOf('leg.answered').length === ids.length);
      commits.push(told('leg.answered').length);
    }
    expect(commits).toContain(1);
  });

  test('phones are rung before anything else of the same batch is done', async () => {
    const journal = new MemoryJournal();
    const played = new PlayedPbx();
    await using engine = await openPlayedEngine(journal, played);
    await ready(engine);
    played.tell(caller('in-1'));
    await until(() => played.performed.length > 1);
    expect(played.performed[0]).toMatchObject({ type: 'ring' });
  });

  test('while the journal is away new callers hear music, nothing is decided, and all of it happens afterwards', async () => {
    const journal = new MemoryJournal();
    const played = new PlayedPbx();
    await using engine = await openPlayedEngine(journal, played);
    await ready(engine);
    const facts = journal.facts.length;
    journal.away = true;
    played.tell(caller('in-1'));
    played.tell(caller('in-2'));
    await until(
      () => new Set(played.performed.flatMap((effect) => (effect.type === 'wait' ? [effect.legId] : []))).size === 2,
    );
    expect(played.performed.some(({ type }) => type === 'ring')).toBe(false);
    expect(engine.health.journalAwaySince).toBeDefined();
    expect(journal.facts).toHaveLength(facts);
    journal.away = false;
    await until(() => played.performed.some(({ type }) => type === 'ring'));
    expect(engine.floor.calls.size).toBe(2);
    expect(engine.health.journalAwaySince).toBeUndefined();
  });

  test('L3 a leader that was deposed performs nothing of what it had decided', async () => {
    const journal = new MemoryJournal();
    const played = new PlayedPbx();
    await using engine = await openPlayedEngine(journal, played);
    await ready(engine);
    const hold = Promise.withResolvers<void>();
    journal.held = hold.promise;
    const attempts = journal.attempts;
    played.tell(caller('in-1'));
    await until(() => journal.attempts > attempts);
    journal.depose();
    journal.held = undefined;
    hold.resolve();
    await until(() => engine.health.leads && engine.health.epoch === 3);
    expect(played.performed).toEqual([]);
    expect(journal.facts.some(({ type }) => type === 'call.arrived')).toBe(false);
  });
});

describe('what was told once', () => {
  test('F1 a restart goes on from the snapshot and the journal’s tail, and strikes off what was left undone', async () => {
    const journal = new MemoryJournal();
    const played = new PlayedPbx();
    played.onPerform = () => new Promise(() => undefined);
    {
      await using engine = await openPlayedEngine(journal, played);
      await ready(engine);
      played.tell(caller('in-1'));
      await until(() => engine.floor.calls.size === 1);
    }
    expect(journal.snapshots).toHaveLength(1);
    expect(await journal.openIntents()).not.toHaveLength(0);
    const again = new PlayedPbx();
    await using engine = await openPlayedEngine(journal, again);
    expect(engine.floor.calls.size).toBe(1);
    // The PBX lists nothing: the call is lost, and said to be.
    await until(() => engine.floor.calls.size === 0);
    expect(journal.facts.at(-1)).toMatchObject({ type: 'provider.reconciled' });
    expect(journal.facts.findLast(({ type }) => type === 'call.ended')?.payload).toEqual({ end: 'lost' });
    await until(() => engine.floor.agents.get(asId('anna'))?.activity.state === 'idle');
    const replayed = await openPlayedEngine(
      Object.assign(new MemoryJournal(), { facts: journal.facts }),
      new PlayedPbx(),
    );
    const { seq } = replayed.floor;
    expect(seq).toBeGreaterThanOrEqual(journal.facts.length);
    await replayed[Symbol.asyncDispose]();
  });

  test('an effect that the PBX refuses comes back as an input, one that may work later is tried again', async () => {
    const journal = new MemoryJournal();
    const played = new PlayedPbx();
    await using engine = await openPlayedEngine(journal, played);
    await ready(engine);
    let rings = 0;
    played.onPerform = (effect) => {
      if (effect.type !== 'ring') return;
      rings += 1;
      throw new ProviderError('no such phone', { retryable: rings === 1, fault: 'refused' });
    };
    played.tell(caller('in-1'));
    await until(() => journal.facts.some(({ type }) => type === 'offer.failed'));
    expect(rings).toBe(2);
    expect(engine.floor.calls.size).toBe(1);
  });

  test('a bug in the rules leaves out that input and nothing else', async () => {
    const journal = new MemoryJournal();
    const played = new PlayedPbx();
    await using engine = await openPlayedEngine(journal, played);
    await ready(engine);
    const before = JSON.stringify(freeze(engine.floor));
    const broken = { type: 'moveCall', get callId(): never { throw new Error('a bug'); }, by } as never; // prettier-ignore
    await expect(engine.submit(broken)).rejects.toThrow('a bug');
    expect(JSON.stringify(freeze(engine.floor))).toBe(before);
    played.tell(caller('in-1'));
    await until(() => engine.floor.calls.size === 1);
    expect(silent.lines).toContain('an input could not be decided');
  });

  test('a command for what the PBX does not confirm is pending after two seconds', async () => {
    const journal = new MemoryJournal();
    const played = new PlayedPbx();
    await using engine = await openPlayedEngine(journal, played);
    await ready(engine);
    played.tell(caller('in-1'));
    await until(() => engine.floor.calls.size === 1);
    const callId = [...engine.floor.calls.keys()][0]!;
    expect(await engine.submit({ type: 'hangUp', callId, by })).toMatchObject({ outcome: 'pending' });
    const asked = engine.submit({ type: 'hangUp', callId, by });
    for (const legId of engine.floor.calls.get(callId)!.legs.keys())
      played.tell({ type: 'leg.left', providerId: pbx, legId, cause: 'normal' });
    expect(await asked).toMatchObject({ outcome: 'done' });
  });
});
