import { beforeAll, describe, expect, test } from 'vitest';
import { type CallFilter, type CallRecord, callStates } from '../../server/src/calls/history.ts';
import { evolve } from '../../server/src/floor/evolve.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import { emptyFloor } from '../../server/src/floor/floor.ts';
import { asId, type CallId, type QueueId } from '../../server/src/kernel/ids.ts';
import { DatabaseHistory } from '../../server/src/persistence/history.ts';
import { project } from '../../server/src/persistence/project.ts';
import { ConsentStage } from '../../server/src/recordings/consent.testing.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';
import { batch, callArrived, start } from '../support/facts.ts';
import { batches, busyDay, type Made } from '../support/traffic.ts';

const databases = useDatabases();
let day: readonly Made[];
/** The day without its last quarter, so that calls are in all states. */
let facts: readonly Fact[];

beforeAll(() => {
  const whole = busyDay('history', 4_000);
  day = whole.slice(0, Math.floor(whole.length * 0.6));
  facts = day.map(({ fact }) => fact);
});

const of = <T extends Fact['type']>(type: T): Extract<Fact, { type: T }>[] =>
  facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);

async function filled(opened: Opened): Promise<DatabaseHistory> {
  const { epoch } = await opened.lead();
  for (const each of batches(day, epoch, 20)) await opened.journal.append(each, signal());
  return new DatabaseHistory(opened.database);
}

/** All pages of so many. */
async function all(history: DatabaseHistory, filter: CallFilter, size = 7): Promise<CallRecord[]> {
  const found: CallRecord[] = [];
  for (let after: CallRecord | undefined; ;) {
    const { calls, more } = await history.findCalls(filter, size, after, signal());
    expect(calls.length).toBe(more ? size : calls.length);
    found.push(...calls);
    if (!more) return found;
    after = calls.at(-1);
  }
}

/** The calls of the day by the facts alone, newest first. */
function callIds(holds: (callId: CallId) => boolean): readonly CallId[] {
  const begun = [...of('call.arrived'), ...of('call.placed')].filter(({ callId }) => holds(callId));
  return begun.toSorted((a, b) => b.at - a.at || (a.callId < b.callId ? -1 : 1)).map(({ callId }) => callId);
}

const about = (callId: CallId): readonly Fact[] => facts.filter((fact) => fact.callId === callId);
const has = (callId: CallId, type: Fact['type'], where: (fact: Fact) => boolean = () => true): boolean =>
  about(callId).some((fact) => fact.type === type && where(fact));

describe.each(drivers)('the history on %s', (driver) => {
  test('pages run from the newest call to the oldest, without a call twice or left out', async () => {
    await using opened = await databases.fresh(driver);
    const history = await filled(opened);
    const ids = callIds(() => true);
    expect(ids.length).toBeGreaterThan(60);
    for (const size of [1, 7, 100]) expect((await all(history, {}, size)).map(({ id }) => id)).toEqual(ids);
    const page = await history.findCalls({}, 1_000, undefined, signal());
    expect(page.calls.length).toBe(Math.min(100, ids.length));
  });

  test('pages hold where many calls came in the same millisecond', async () => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    const rows = Array.from({ length: 25 }, (_, index) => ({
      table: 'call',
      key: { id: `call-${index}` },
      set: {
        direction: 'inbound',
        provider_id: 'pbx',
        state: 'queued',
        priority: 0,
        arrived_at: new Date(start).toISOString(),
      },
    }));
    await opened.journal.append(batch(epoch, [], { changes: rows }), signal());
    const ids = (await all(new DatabaseHistory(opened.database), {}, 4)).map(({ id }) => id as string);
    expect(ids).toEqual(rows.map(({ key }) => key.id).toSorted());
    const history = new DatabaseHistory(opened.database);
    for (const [size, more] of [
      [24, true],
      [25, false],
      [26, false],
    ] as const) {
      expect(await history.findCalls({}, size, undefined, signal())).toMatchObject({ more });
    }
  });

  test('every filter finds what the facts say, and together they narrow', async () => {
    await using opened = await databases.fresh(driver);
    const history = await filled(opened);
    const middle = of('call.arrived')[30]!.at;
    const remote = of('call.arrived')[10]!.personal.remote.number;
    const ending = remote.slice(-4);
    const noted = callIds(() => true)
      .map(noteOf)
      .find((note) => note !== '')!
      .split(',')[0]!;
    const cases: readonly (readonly [CallFilter, (callId: CallId) => boolean])[] = [
      [{ states: ['ended'] }, (id) => has(id, 'call.ended')],
      [{ states: callStates.filter((state) => state !== 'ended') }, (id) => !has(id, 'call.ended')],
      [{ direction: 'outbound' }, (id) => has(id, 'call.placed')],
      [{ queueId: asId('Support') }, (id) => has(id, 'call.queued', (fact) => fact.queueId === 'Support')],
      [
        { agentId: asId('agent-3') },
        (id) =>
          has(id, 'offer.made', (fact) => fact.agentId === 'agent-3') ||
          has(id, 'leg.requested', (fact) => fact.agentId === 'agent-3'),
      ],
      [{ from: middle }, (id) => about(id)[0]!.at >= middle],
      [{ to: middle }, (id) => about(id)[0]!.at < middle],
      [{ number: ending }, (id) => numbersOf(id).some((number) => number.endsWith(ending))],
      [{ number: '99999999' }, () => false],
      [{ number: '99999999', national: ending }, (id) => numbersOf(id).some((number) => number.endsWith(ending))],
      [
        { remote: '99999999', national: remote.replace('+', '') },
        (id) => numbersOf(id).at(-1) === remote.replace('+', ''),
      ],
      [{ remote }, (id) => numbersOf(id).at(-1) === remote.replace('+', '')],
      [{ remote: ending }, () => false],
      [{ ends: ['abandoned', 'completed'] }, (id) => ['abandoned', 'completed'].includes(endingOf(id) ?? '')],
      [{ ends: [] }, () => false],
      [{ waitedAtLeastMs: 5_000 }, (id) => waitedOf(id) >= 5_000],
      [{ talkedAtLeastMs: 30_000 }, (id) => talkedOf(id) >= 30_000],
      [{ tags: ['vip'] }, (id) => tagsOf(id).includes('VIP')],
      [{ tags: ['TAG 1', 'tag 2'] }, (id) => tagsOf(id).some((tag) => tag === 'Tag 1' || tag === 'Tag 2')],
      [{ tags: [`'"},{`, 'a\\b'] }, () => false],
      [
        { dispositions: ['sold', 'callBack'] },
        (id) => ['sold', 'callBack'].includes(disposedOf(id)?.payload.code ?? ''),
      ],
      [{ disposed: true }, (id) => (disposedOf(id)?.payload.code ?? null) !== null],
      [{ disposed: false }, (id) => (disposedOf(id)?.payload.code ?? null) === null],
      [{ note: noted.toUpperCase() }, (id) => noteOf(id).includes(noted)],
      [{ note: '100 %' }, (id) => noteOf(id).includes('100 %')],
      [{ note: '1_0' }, () => false],
      [{ note: '%' }, (id) => noteOf(id).includes('%')],
      [{ states: [] }, () => false],
      [
        { states: ['ended'], queueId: asId('Sales'), direction: 'inbound', from: middle },
        (id) =>
          has(id, 'call.ended') &&
          has(id, 'call.queued', (fact) => fact.queueId === 'Sales') &&
          about(id)[0]!.at >= middle,
      ],
    ];
    for (const [filter, holds] of cases)
      expect([filter, (await all(history, filter)).map(({ id }) => id)]).toEqual([filter, callIds(holds)]);
    // It is not for want of calls: only what asks for nothing finds none, and nothing finds all.
    for (const [filter, holds] of cases) {
      const count = callIds(holds).length;
      const isNone = holds.toString() === '() => false';
      expect([filter, isNone ? count === 0 : count > 0 && count < callIds(() => true).length]).toEqual([filter, true]);
    }
  });

  test.each([
    ['+49 151 555-17', '55517'],
    ['0049151555 17', '4915155517'],
    ['4915155517', '17'],
  ])('a number that was written %s is found by its last digits', async (number, digits) => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    const row = {
      direction: 'inbound',
      provider_id: 'pbx',
      state: 'ended',
      priority: 0,
      arrived_at: new Date(start).toISOString(),
      personal_remote_number: number,
    };
    await opened.journal.append(
      batch(epoch, [], { changes: [{ table: 'call', key: { id: 'a' }, set: row }] }),
      signal(),
    );
    const history = new DatabaseHistory(opened.database);
    expect(await all(history, { number: digits })).toHaveLength(1);
    expect(await all(history, { number: `9${digits}` })).toHaveLength(0);
    expect(await all(history, { number: `%' or true --` })).toHaveLength(1); // only its digits count, and there are none
  });

  test('a call with its legs, offers, visits and facts', async () => {
    await using opened = await databases.fresh(driver);
    const history = await filled(opened);
    const connected = of('call.connected').find(
      ({ callId }) => has(callId, 'call.ended') && has(callId, 'offer.withdrawn'),
    )!;
    const { callId } = connected;
    const [first] = about(callId);
    if (first?.type !== 'call.arrived') throw new Error('It was placed');
    const accepted = about(callId).find(({ type }) => type === 'offer.accepted');
    const ended = of('call.ended').find((fact) => fact.callId === callId)!;
    const disposed = disposedOf(callId);
    expect((await history.callsById([callId], undefined, signal())).get(callId)).toEqual({
      id: callId,
      direction: 'inbound',
      providerId: first.providerId,
      numberId: first.payload.numberId,
      state: 'ended',
      end: ended.payload.end,
      dialled: first.personal.dialled,
      remoteNumber: first.personal.remote.number,
      remoteName: first.personal.remote.name,
      priority: 0,
      queueId: connected.queueId,
      agentId: accepted?.agentId,
      arrivedAt: first.payload.arrivedAt,
      connectedAt: connected.at,
      endedAt: ended.at,
      tags: tagsOf(callId),
      dispositionMissing: connected.queueId === 'Sales' && !disposed?.payload.code,
      ...(disposed?.payload.code && {
        disposition: {
          code: disposed.payload.code,
          note: disposed.personal.note,
          by: disposed.payload.by,
          at: disposed.at,
        },
      }),
    });

    const legs = await history.legsOf(callId, signal());
    expect(legs.map(({ id }) => id)).toEqual([
      first.legId,
      ...of('leg.requested')
        .filter((fact) => fact.callId === callId)
        .map(({ legId }) => legId),
    ]);
    expect(legs[0]).toMatchObject({ role: 'caller', target: '' });
    expect(legs.every(({ endedAt, cause }) => endedAt !== undefined && cause !== undefined)).toBe(true);

    const offers = await history.offersOf(callId, signal());
    expect(offers.map(({ legId }) => legId)).toEqual(
      of('offer.made')
        .filter((fact) => fact.callId === callId)
        .map(({ legId }) => legId),
    );
    expect(offers.find(({ outcome }) => outcome === 'accepted')?.agentId).toBe(accepted?.agentId);
    const withdrawn = offers.find(({ outcome }) => outcome === 'withdrawn');
    expect(withdrawn?.withdrawReason).toBe('answeredElsewhere');
    expect(withdrawn).not.toHaveProperty('failCause');

    for (const made of of('offer.failed')) {
      const found = (await history.offersOf(made.callId, signal())).find(({ legId }) => legId === made.legId);
      expect(found).toMatchObject({ outcome: 'failed', failCause: made.payload.cause });
      expect(found).not.toHaveProperty('withdrawReason');
    }
    expect(of('offer.failed').length).toBeGreaterThan(0);

    const visits = await history.visitsOf(callId, signal());
    expect(visits.map(({ queueId }) => queueId)).toEqual(
      of('call.queued')
        .filter((fact) => fact.callId === callId)
        .map(({ queueId }) => queueId),
    );
    expect(visits.at(-1)).toMatchObject({ exit: 'answered', agentId: accepted?.agentId });

    const page = { after: 0, limit: 1_000 };
    expect(await history.factsOf(callId, page, signal())).toEqual(about(callId));
    const decided = await history.factsOf(callId, { ...page, types: ['routing.decided'] }, signal());
    expect(decided).toEqual(about(callId).filter(({ type }) => type === 'routing.decided'));
    expect(decided.length).toBeGreaterThan(0);
    expect(await history.factsOf(callId, { after: about(callId)[2]!.seq, limit: 2 }, signal())).toEqual(
      about(callId).slice(3, 5),
    );
    expect(await history.factsOf(callId, { ...page, types: [] }, signal())).toEqual([]);
  });

  test('R18 who hung up while they were asked for their consent is found by whoever sees the queue that they came for', async () => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    const stage = new ConsentStage();
    const queueIds = [stage.queue('support'), asId<QueueId>('sales')];
    const callId = stage.arrives('sales');
    stage.leaves(stage.callerOf(callId));
    expect([stage.of('call.ended').length, stage.of('call.queued').length]).toEqual([1, 0]);
    const floor = emptyFloor();
    const made = stage.facts.map((fact) => {
      evolve(floor, fact);
      return { fact, changes: project(floor, fact), intents: [] };
    });
    for (const each of batches(made, epoch, 20)) await opened.journal.append(each, signal());
    const history = new DatabaseHistory(opened.database);
    const found = async (filter: CallFilter) => (await all(history, filter)).map(({ id }) => id);
    for (const queueId of queueIds) {
      const its = queueId === 'sales' ? [callId] : [];
      expect(await found({ within: { queueIds: [queueId], agentIds: [] } })).toEqual(its);
      expect(await found({ queueId })).toEqual(its);
    }
    const tags = { kind: 'tag', search: '', first: 10 } as const;
    await opened.sql(`update call set tags = '{VIP}', tag_keys = '{vip}'`);
    expect(await history.noteWords({ ...tags, within: { queueIds, agentIds: [] } }, signal())).toHaveLength(1);
  });

  test('a call that nobody knows', async () => {
    await using opened = await databases.fresh(driver);
    const history = new DatabaseHistory(opened.database);
    expect(await history.callsById([asId(`o'brien"; drop table call; --?`)], undefined, signal())).toEqual(new Map());
    expect(await history.legsOf(asId('x'), signal())).toEqual([]);
  });

  test('an offer tells why it was withdrawn or failed, never the one for the other', async () => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    const made = {
      call_id: 'a',
      queue_id: 'q',
      agent_id: 'x',
      penalty: 0,
      made_at: new Date(start).toISOString(),
      ring_until: new Date(start).toISOString(),
    };
    const outcomes = ['withdrawn', 'failed', 'missed'];
    const changes = outcomes.map((outcome, seq) => ({
      table: 'offer',
      key: { id: outcome },
      set: { ...made, seq, outcome, reason: 'answeredElsewhere' },
    }));
    await opened.journal.append(batch(epoch, [], { changes }), signal());
    const offers = await new DatabaseHistory(opened.database).offersOf(asId('a'), signal());
    expect(offers.map(({ outcome, withdrawReason, failCause }) => [outcome, withdrawReason, failCause])).toEqual([
      ['withdrawn', 'answeredElsewhere', undefined],
      ['failed', undefined, 'answeredElsewhere'],
      ['missed', undefined, undefined],
    ]);
  });

  test('an erased call is still found, without numbers and names', async () => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    const row = {
      direction: 'inbound',
      provider_id: 'pbx',
      state: 'ended',
      priority: 0,
      arrived_at: new Date(start).toISOString(),
    };
    await opened.journal.append(
      batch(epoch, [callArrived(1)], { changes: [{ table: 'call', key: { id: 'a' }, set: row }] }),
      signal(),
    );
    const [call] = await all(new DatabaseHistory(opened.database), {});
    expect(call).toMatchObject({ dialled: '', remoteNumber: '', remoteName: '' });
  });

  test('queries and appends side by side all come through', async () => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    const history = new DatabaseHistory(opened.database);
    const reading = Array.from({ length: 40 }, async () =>
      history.findCalls({ number: '123' }, 10, undefined, signal()),
    );
    const writing = (async () => {
      for (const each of batches(day.slice(0, 300), epoch, 3)) await opened.journal.append(each, signal());
    })();
    await Promise.all([...reading, writing]);
    expect(await opened.journal.head(signal())).toBe(300);
  });

  test('an aborted query rejects with the signal’s reason', async () => {
    await using opened = await databases.fresh(driver);
    const history = new DatabaseHistory(opened.database);
    const reason = new Error('gone');
    await expect(history.findCalls({}, 1, undefined, AbortSignal.abort(reason))).rejects.toBe(reason);
    const controller = new AbortController();
    const pending = history.findCalls({}, 1, undefined, controller.signal);
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
    expect(await history.findCalls({}, 1, undefined, signal())).toEqual({ calls: [], more: false });
  });
});

function numbersOf(callId: CallId): readonly string[] {
  const [first] = about(callId);
  if (first?.type === 'call.arrived') return [first.personal.dialled, first.personal.remote.number].map(digitsOf);
  return first?.type === 'call.placed' ? [digitsOf(first.personal.remote.number)] : [];
}

const disposedOf = (id: CallId) => of('call.disposed').findLast(({ callId }) => callId === id);
const noteOf = (id: CallId): string => disposedOf(id)?.personal.note ?? '';
const tagsOf = (id: CallId): readonly string[] =>
  of('call.tagged').findLast(({ callId }) => callId === id)?.payload.tags ?? [];
const endingOf = (id: CallId) =>
  [...of('call.ending'), ...of('call.ended')].find(({ callId }) => callId === id)?.payload.end;
const waitedOf = (id: CallId): number =>
  of('queue.left').findLast(({ callId }) => callId === id)?.payload.waitedMs ?? -1;

function talkedOf(id: CallId): number {
  const [began, ...ends] = about(id).filter(({ type }) =>
    ['call.connected', 'call.ending', 'call.ended'].includes(type),
  );
  return began?.type === 'call.connected' && ends[0] ? ends[0].at - began.at : -1;
}

const digitsOf = (number: string): string => number.replaceAll(/[^0-9*#]/g, '');
