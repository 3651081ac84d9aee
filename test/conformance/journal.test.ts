import { describe, expect, test } from 'vitest';
import type { Intent, RowChange } from '../../server/src/engine/journal.ts';
import { asId } from '../../server/src/kernel/ids.ts';
import { drivers, signal, useDatabases } from '../support/databases.ts';
import { batch, callArrived, days, dayStarted, member, start } from '../support/facts.ts';

const databases = useDatabases();

describe.each(drivers)('the journal on %s', (driver) => {
  test('facts come back as they went in, in order', async () => {
    await using opened = await databases.fresh(driver);
    const { journal } = opened;
    const { epoch } = await opened.lead();
    const facts = [dayStarted(1), callArrived(2), dayStarted(3)];
    await journal.append(batch(epoch, facts), signal());
    await journal.append(batch(epoch, [callArrived(4)]), signal());
    expect(await journal.read(0, 10, signal())).toEqual([...facts, callArrived(4)]);
    expect(await journal.read(1, 2, signal())).toEqual([callArrived(2), dayStarted(3)]);
    expect(await journal.head(signal())).toBe(4);
  });

  test('an empty journal has the head 0, no facts, no intents and no snapshot', async () => {
    await using opened = await databases.fresh(driver);
    const { journal } = opened;
    expect(await journal.head(signal())).toBe(0);
    expect(await journal.read(0, 10, signal())).toEqual([]);
    expect(await journal.openIntents(signal())).toEqual([]);
    expect(await journal.latestSnapshot(signal())).toBeUndefined();
  });

  describe('no gaps', () => {
    test.each([
      ['begins too late', [dayStarted(5)]],
      ['begins too early', days(2, 4)],
      ['has a hole', [dayStarted(4), dayStarted(6)]],
      ['has a fact twice', [dayStarted(4), dayStarted(4)]],
    ])('a batch that %s is refused whole', async (_what, facts) => {
      await using opened = await databases.fresh(driver);
      const { journal } = opened;
      const { epoch } = await opened.lead();
      await journal.append(batch(epoch, days(1, 3)), signal());
      await expect(journal.append(batch(epoch, facts), signal())).rejects.toMatchObject({ fault: 'gap' });
      expect(await journal.read(0, 10, signal())).toEqual(days(1, 3));
      await journal.append(batch(epoch, [dayStarted(4)]), signal());
      expect(await journal.head(signal())).toBe(4);
    });

    test('two appends at once: one is true, the other refused', async () => {
      await using opened = await databases.fresh(driver);
      const { journal } = opened;
      const { epoch } = await opened.lead();
      const one = journal.append(batch(epoch, days(1, 2)), signal());
      const other = journal.append(batch(epoch, days(1, 3)), signal());
      const outcomes = (await Promise.allSettled([one, other])).map(({ status }) => status);
      expect(outcomes.toSorted()).toEqual(['fulfilled', 'rejected']);
      expect((await journal.read(0, 10, signal())).map(({ seq }) => seq)).toEqual(
        outcomes[0] === 'fulfilled' ? [1, 2] : [1, 2, 3],
      );
    });
  });

  test('a batch that can’t be stored leaves nothing behind', async () => {
    await using opened = await databases.fresh(driver);
    const { journal, sql } = opened;
    const { epoch } = await opened.lead();
    const intents = [intent('1-0', 1)];
    const changes = [member('queue', 'agent', { penalty: 'no number', position: 1 })];
    await expect(journal.append(batch(epoch, days(1, 2), { intents, changes }), signal())).rejects.toThrow(/integer/);
    expect(await journal.head(signal())).toBe(0);
    expect(await journal.read(0, 10, signal())).toEqual([]);
    expect(await journal.openIntents(signal())).toEqual([]);
    expect(await sql('select from member')).toEqual([]);
  });

  test('a row of a table that is no projection is a bug, and nothing is written', async () => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    const changes = [{ table: 'journal', key: { seq: 1 }, set: { at: 'x' } }];
    await expect(opened.journal.append(batch(epoch, [dayStarted(1)], { changes }), signal())).rejects.toThrow(
      'There is no projection journal',
    );
    expect(await opened.journal.head(signal())).toBe(0);
  });

  describe('the fence', () => {
    test('an epoch that is over can neither append nor strike off', async () => {
      await using opened = await databases.fresh(driver);
      const { journal } = opened;
      const first = await opened.lead();
      await journal.append(batch(first.epoch, days(1, 2), { intents: [intent('1-0', 1)] }), signal());
      await first[Symbol.asyncDispose]();
      const second = await opened.lead();
      expect(second.epoch).toBeGreaterThan(first.epoch);
      await expect(journal.append(batch(first.epoch, [dayStarted(3)]), signal())).rejects.toMatchObject({
        fault: 'fenced',
      });
      const strike = batch(first.epoch, [], { struckOff: [asId('1-0')] });
      await expect(journal.append(strike, signal())).rejects.toMatchObject({ fault: 'fenced' });
      expect(await journal.head(signal())).toBe(2);
      expect(await journal.openIntents(signal())).toHaveLength(1);
      await journal.append(batch(second.epoch, [dayStarted(3)]), signal());
    });

    test('a batch of the leader before is not taken for a repetition', async () => {
      await using opened = await databases.fresh(driver);
      const { journal } = opened;
      const first = await opened.lead();
      await journal.append(batch(first.epoch, days(1, 2)), signal());
      await first[Symbol.asyncDispose]();
      await opened.lead();
      await expect(journal.append(batch(first.epoch, days(1, 2)), signal())).rejects.toMatchObject({ fault: 'fenced' });
    });
  });

  test('the same batch again changes nothing and is no fault', async () => {
    await using opened = await databases.fresh(driver);
    const { journal, sql } = opened;
    const { epoch } = await opened.lead();
    await journal.append(batch(epoch, [dayStarted(1)]), signal());
    const again = batch(epoch, days(2, 4), {
      intents: [intent('2-0', 2)],
      changes: [member('q', 'a', { penalty: 1, position: 2 })],
    });
    await journal.append(again, signal());
    await sql('update member set penalty = 7');
    await journal.append(again, signal());
    await journal.append(again, signal());
    expect(await journal.read(0, 10, signal())).toEqual(days(1, 4));
    expect(await journal.openIntents(signal())).toEqual([intent('2-0', 2)]);
    expect(await sql('select penalty from member')).toEqual([{ penalty: 7 }]);
  });

  test('a batch without facts strikes off and writes rows', async () => {
    await using opened = await databases.fresh(driver);
    const { journal, sql } = opened;
    const { epoch } = await opened.lead();
    await journal.append(batch(epoch, [dayStarted(1)], { intents: [intent('1-0', 1), intent('1-1', 1)] }), signal());
    const changes = [member('q', 'a', { penalty: 1, position: 2 })];
    await journal.append(batch(epoch, [], { struckOff: [asId('1-0'), asId('unknown')], changes }), signal());
    expect(await journal.openIntents(signal())).toEqual([intent('1-1', 1)]);
    expect(await sql('select penalty from member')).toEqual([{ penalty: 1 }]);
    expect(await journal.head(signal())).toBe(1);
  });

  test('intents stay in the order of their decisions, whatever their ids', async () => {
    await using opened = await databases.fresh(driver);
    const { journal } = opened;
    const { epoch } = await opened.lead();
    const intents = [intent('z', 1), intent('a', 1), intent('m', 2)];
    await journal.append(batch(epoch, days(1, 2), { intents }), signal());
    await opened.sql(`update intent set made_at = now() where id = 'z'`); // lies behind the others in the table now
    expect((await journal.openIntents(signal())).map(({ id }) => id)).toEqual(['z', 'a', 'm']);
    await journal.append(
      batch(epoch, [dayStarted(3)], { intents: [intent('b', 3)], struckOff: [asId('a')] }),
      signal(),
    );
    expect((await journal.openIntents(signal())).map(({ id }) => id)).toEqual(['z', 'm', 'b']);
  });

  describe('rows', () => {
    const cases: readonly (readonly [string, readonly (readonly RowChange[])[], object[]])[] = [
      [
        'later changes win, in one batch',
        [[set({ penalty: 1, position: 1 }), set({ penalty: 2 })]],
        [{ penalty: 2, position: 1, reason: null }],
      ],
      [
        'a change keeps the other columns',
        [[set({ penalty: 1, position: 1 })], [set({ paused_reason: 'lunch' })]],
        [{ penalty: 1, position: 1, reason: 'lunch' }],
      ],
      [
        'null clears',
        [[set({ penalty: 1, position: 1, paused_reason: 'x' })], [set({ paused_reason: null })]],
        [{ penalty: 1, position: 1, reason: null }],
      ],
      ['removed', [[set({ penalty: 1, position: 1 })], [set(undefined)]], []],
      ['made and removed in one batch', [[set({ penalty: 1, position: 1 }), set(undefined)]], []],
      [
        'removed and made again in one batch, without what it had',
        [[set({ penalty: 1, position: 1, paused_reason: 'x' })], [set(undefined), set({ penalty: 3, position: 9 })]],
        [{ penalty: 3, position: 9, reason: null }],
      ],
      ['a row that was never begun is left out', [[set({ paused_reason: 'x' })]], []],
    ];

    test.each(cases)('%s', async (_what, appends, expected) => {
      await using opened = await databases.fresh(driver);
      const { journal, sql } = opened;
      const { epoch } = await opened.lead();
      let seq = 0;
      for (const changes of appends) await journal.append(batch(epoch, [dayStarted(++seq)], { changes }), signal());
      expect(await sql('select penalty, position::float8 as position, paused_reason as reason from member')).toEqual(
        expected,
      );
      expect(await journal.head(signal())).toBe(appends.length);
    });
  });

  test('what a database can’t store in a text is replaced, and does not stop the journal', async () => {
    await using opened = await databases.fresh(driver);
    const { journal } = opened;
    const { epoch } = await opened.lead();
    await journal.append(batch(epoch, [callArrived(1, { name: 'a\0b \ud800 c' })]), signal());
    expect(await journal.read(0, 1, signal())).toEqual([callArrived(1, { name: 'a\ufffdb \ufffd c' })]);
  });

  test('snapshots: the newest is given, two are kept, a large one too', async () => {
    await using opened = await databases.fresh(driver);
    const { journal, sql } = opened;
    const state = {
      calls: Array.from({ length: 40_000 }, (_, index) => ({ id: `call-${index}`, name: 'Zoë', at: start * index })),
    };
    for (const seq of [10, 30, 20])
      await journal.saveSnapshot({ seq, at: start + seq, format: 'floor-1', state: { seq } }, signal());
    expect(await journal.latestSnapshot(signal())).toEqual({
      seq: 30,
      at: start + 30,
      format: 'floor-1',
      state: { seq: 30 },
    });
    await journal.saveSnapshot({ seq: 40, at: start, format: 'floor-2', state }, signal());
    expect(await journal.latestSnapshot(signal())).toEqual({ seq: 40, at: start, format: 'floor-2', state });
    expect(await sql('select seq::float8 as seq from floor_snapshot order by seq')).toEqual([{ seq: 30 }, { seq: 40 }]);
    await journal.saveSnapshot({ seq: 40, at: start, format: 'floor-3', state: [] }, signal());
    expect(await journal.latestSnapshot(signal())).toMatchObject({ format: 'floor-3', state: [] });
  });

  test('ten thousand facts are read page by page, without a gap', async () => {
    await using opened = await databases.fresh(driver);
    const { journal } = opened;
    const { epoch } = await opened.lead();
    for (let from = 1; from <= 12_000; from += 1_000)
      await journal.append(batch(epoch, days(from, from + 999)), signal());
    const first = await journal.read(0, 50_000, signal());
    expect(first).toHaveLength(10_000);
    const rest = await journal.read(first.at(-1)!.seq, 10_000, signal());
    expect([...first, ...rest].map(({ seq }) => seq)).toEqual(Array.from({ length: 12_000 }, (_, index) => index + 1));
  });

  test('an aborted call rejects with the signal’s reason, and the next one works', async () => {
    await using opened = await databases.fresh(driver);
    const { journal } = opened;
    const { epoch } = await opened.lead();
    const reason = new Error('enough');
    await expect(journal.read(0, 1, AbortSignal.abort(reason))).rejects.toBe(reason);
    const { pool } = opened.database;
    const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
    const controller = new AbortController();
    const began = performance.now();
    const pending = journal.append(batch(epoch, days(1, 2)), controller.signal);
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
    expect(performance.now() - began).toBeLessThan(1_000);
    for (const client of held) client.release();
    await journal.append(batch(epoch, days(1, 2)), signal());
    expect(await journal.read(0, 10, signal())).toEqual(days(1, 2));
  });
});

function intent(id: string, seq: number): Intent {
  return {
    id: asId(id),
    seq,
    effect: { type: 'clear', providerId: asId('pbx'), callId: asId('call'), bridgeId: asId('bridge') },
  };
}

function set(columns: RowChange['set']): RowChange {
  return member('queue', 'agent', columns);
}
