/** What is to leave no trace: a centre with a demo beside its own things is afterwards as if the demo had never been. */
import { describe, expect, test } from 'vitest';
import type { Forgetting, Intent } from '../../server/src/engine/journal.ts';
import { Replica } from '../../server/src/engine/replica.ts';
import { advance } from '../../server/src/floor/advance.ts';
import { recall } from '../../server/src/floor/evolve.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import { emptyFloor } from '../../server/src/floor/floor.ts';
import { invariants } from '../../server/src/floor/invariants.ts';
import { freeze } from '../../server/src/floor/snapshot.ts';
import { pbx, plain, Stage } from '../../server/src/floor/stage.testing.ts';
import { asId } from '../../server/src/kernel/ids.ts';
import { project } from '../../server/src/persistence/project.ts';
import { rebuild } from '../../server/src/persistence/rebuild.ts';
import { projections } from '../../server/src/persistence/tables.ts';
import { everything } from '../support/api.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';
import { batch } from '../support/facts.ts';

const databases = useDatabases();
const id = asId<never>;
const by = { kind: 'user', id: 'user-boss' } as const;
const demo = id('demo');

/** Own things and those of the demo, each leading to the other; calls of both are over, and one of each goes on. */
function bothCentres(): Stage {
  const stage = new Stage();
  stage.pbx(demo);
  stage.queue('sales');
  stage.queue('demo-sales', {}, demo);
  stage.queue('over', { overflowQueueId: id('demo-sales') });
  stage.agent('anna', { sales: 0 });
  stage.agent('ben', { sales: 1, 'demo-sales': 0 }, { providerId: demo });
  stage.agent('demo-1', { 'demo-sales': 1, sales: 2 }, { providerId: demo });
  const leads = { providerId: pbx, number: '+49301', queueId: id('demo-sales'), answer: 'atOnce' } as const;
  stage.command({ type: 'saveNumber', numberId: id('mixed'), isNew: true, ...leads });
  const team = { queueIds: [id('sales'), id('demo-sales')], agentIds: [id('anna'), id('demo-1')] };
  stage.command({ type: 'saveTeam', teamId: id('team'), isNew: true, name: 'Team', ...team });
  for (const [boardId, queueIds] of [
    ['hall', [id('sales'), id('demo-sales')]],
    ['show', [id('demo-sales')]],
  ] as const)
    stage.command({
      type: 'saveBoard',
      boardId: id(boardId),
      isNew: true,
      settings: { ...everything, name: boardId, queueIds },
    });
  const user = { isNew: true, teamIds: [], agentId: id('demo-1') } as const;
  stage.command({ type: 'saveUser', userId: id('boss'), ...user, login: 'boss', name: 'Boss', role: 'admin' });
  stage.command({ type: 'setPassword', userId: id('boss'), hash: 'hash-of-boss' });
  converse(stage, 'sales', 'anna');
  converse(stage, 'demo-sales', 'ben', demo);
  stage.pass(1_000);
  const lost = stage.arrives('sales');
  stage.leaves(stage.callerOf(lost));
  stage.settle();
  stage.arrives('sales');
  stage.takes('anna');
  stage.arrives('demo-sales', { providerId: demo });
  return stage;
}

function converse(stage: Stage, queue: string, agent: string, providerId = pbx): void {
  const call = stage.arrives(queue, { providerId });
  stage.takes(agent);
  stage.pass(30_000);
  stage.leaves(stage.callerOf(call));
  stage.settle();
}

async function fill({ journal, lead }: Opened, facts: readonly Fact[]): Promise<Omit<Forgetting, 'idsFrom'>> {
  const { epoch } = await lead();
  const floor = emptyFloor();
  const changes = facts.flatMap((fact) => {
    recall(floor, fact);
    return project(floor, fact);
  });
  const effect = { type: 'hangUp', providerId: demo, callId: id('c'), legId: id('l'), cause: 'normal' } as const;
  const intents: Intent[] = [
    { id: id('1.0'), seq: 1, effect },
    { id: id('1.1'), seq: 1, effect: { ...effect, providerId: pbx } },
  ];
  await journal.append(batch(epoch, facts, { changes, intents }), signal());
  const state = JSON.parse(JSON.stringify(freeze(floor))) as unknown;
  await journal.saveSnapshot({ seq: floor.seq, at: floor.at, format: 'old', state }, signal());
  return { epoch, seq: floor.seq + 1, at: floor.at + 5, by };
}

async function allRows({ sql }: Opened): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of [...projections, 'journal', 'intent', 'journal_head'])
    rows[table] = await sql(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`);
  return rows;
}

const everyFact = ({ journal }: Opened): Promise<readonly Fact[]> => journal.read(0, 10_000, signal());

describe.each(drivers)('forgetting on %s', (driver) => {
  test('what begins with these letters leaves no trace, and all else keeps its place', async () => {
    await using opened = await databases.fresh(driver);
    const stage = bothCentres();
    const before = stage.facts;
    const what = await fill(opened, before);
    expect(JSON.stringify(await allRows(opened))).toContain('demo');
    const forgotten = await opened.journal.forget({ ...what, idsFrom: 'demo' }, signal());
    if (forgotten.kind !== 'forgotten') throw new Error(forgotten.kind);
    const rows = await allRows(opened);
    for (const [table, list] of Object.entries(rows))
      expect([table, JSON.stringify(list).match(/.{30}demo/)]).toEqual([table, null]);
    expect(JSON.stringify(forgotten.snapshot)).not.toContain('demo');
    const after = await everyFact(opened);
    const last = after.at(-1);
    expect(last).toMatchObject({ type: 'facts.forgotten', seq: what.seq, at: what.at, payload: { by } });
    expect(last).toEqual(forgotten.fact);
    expect(before.length - (after.length - 1)).toBe(last?.type === 'facts.forgotten' && last.payload.facts);
    // What does not name the demo is there to the letter.
    const named = (fact: Fact): boolean => JSON.stringify(fact).includes('demo');
    const own = after.filter(({ seq }) => seq < what.seq && !named(before[seq - 1]!));
    expect(own).toEqual(own.map(({ seq }) => before[seq - 1]));
    expect(own.length).toBeGreaterThan(40);
    expect(rows['intent']).toMatchObject([{ row: { effect: { providerId: 'pbx' } } }]);
  });

  test('own things, their calls and who signs in stay, without what named the rest', async () => {
    await using opened = await databases.fresh(driver);
    const what = await fill(opened, bothCentres().facts);
    await opened.journal.forget({ ...what, idsFrom: 'demo' }, signal());
    const { floor } = await Replica.recover(opened.journal, signal());
    expect([...floor.queues.keys()]).toEqual(['sales', 'over']);
    expect([...floor.agents.keys()]).toEqual(['anna', 'ben']);
    expect([...floor.boards.keys()]).toEqual(['hall']);
    expect(floor.boards.get(id('hall'))?.settings.queueIds).toEqual(['sales']);
    expect(floor.teams.get(id('team'))).toMatchObject({ queueIds: ['sales'], agentIds: ['anna'] });
    expect(floor.queues.get(id('over'))?.settings.overflowQueueId).toBe(undefined);
    expect(floor.agents.get(id('ben'))).toMatchObject({ name: 'ben', activity: { state: 'idle' } });
    expect(floor.agents.get(id('ben'))?.extension).toBe(undefined);
    expect(floor.agents.get(id('anna'))?.activity.state).toBe('talking');
    expect([...floor.calls.values()].map(({ stage }) => stage.state)).toEqual(['connected']);
    expect(floor.queues.get(id('sales'))?.day).toMatchObject({ entered: 3, answered: 2, abandoned: 1 });
    expect(invariants(floor)).toEqual([]);
    expect(await opened.sql('select role, agent_id, password_hash from user_account')).toEqual([
      { role: 'admin', agent_id: null, password_hash: 'hash-of-boss' },
    ]);
    expect(await opened.sql('select count(*)::int as calls from call')).toEqual([{ calls: 3 }]);
  });

  test('the journal alone makes the same rows and the same floor as the snapshot, and goes on', async () => {
    await using opened = await databases.fresh(driver);
    const what = await fill(opened, bothCentres().facts);
    await opened.journal.forget({ ...what, idsFrom: 'demo' }, signal());
    const fromSnapshot = (await Replica.recover(opened.journal, signal())).floor;
    const live = await allRows(opened);
    await rebuild(opened.database, signal());
    expect(await allRows(opened)).toEqual(live);
    await opened.sql(`update floor_snapshot set format = 'another'`);
    const { floor } = await Replica.recover(opened.journal, signal());
    expect(freeze(floor)).toEqual(freeze(fromSnapshot));
    const { facts } = advance(
      floor,
      { type: 'saveQueue', queueId: id('new'), isNew: true, settings: { ...plain, name: 'New' }, by },
      what.at,
    );
    await opened.journal.append(batch(what.epoch, facts, {}), signal());
    expect(await opened.journal.head(signal())).toBe(what.seq + 1);
  });

  test('a replica that still knows it is made anew when it catches up', async () => {
    await using opened = await databases.fresh(driver);
    const what = await fill(opened, bothCentres().facts);
    const replica = await Replica.recover(opened.journal, signal());
    const { floor } = replica;
    const heard: string[] = [];
    using _listening = replica.onCommit((facts) => heard.push(...facts.map(({ type }) => type)));
    await opened.journal.forget({ ...what, idsFrom: 'demo' }, signal());
    await replica.catchUp(opened.journal, signal());
    expect(replica.floor).toBe(floor);
    expect(JSON.stringify(freeze(floor))).not.toContain('demo');
    expect([floor.seq, heard, replica.recent(0)]).toEqual([what.seq, ['facts.forgotten'], undefined]);
  });

  test('it is done once: again it answers the same, another leader and a wrong place are refused', async () => {
    await using opened = await databases.fresh(driver);
    const what = { ...(await fill(opened, bothCentres().facts)), idsFrom: 'demo' };
    const before = await allRows(opened);
    await expect(opened.journal.forget({ ...what, epoch: what.epoch - 1 }, signal())).rejects.toMatchObject({
      fault: 'fenced',
    });
    await expect(opened.journal.forget({ ...what, seq: what.seq + 1 }, signal())).rejects.toMatchObject({
      fault: 'gap',
    });
    expect(await opened.journal.forget({ ...what, idsFrom: 'nobody' }, signal())).toEqual({ kind: 'nothing' });
    expect(await allRows(opened)).toEqual(before);
    const first = await opened.journal.forget(what, signal());
    const rows = await allRows(opened);
    expect(await opened.journal.forget(what, signal())).toEqual(first);
    expect(await allRows(opened)).toEqual(rows);
    expect(await opened.sql('select seq::int from floor_snapshot')).toEqual([{ seq: what.seq }]);
  });

  test('while such a call goes on at another provider nothing is forgotten, and it is named', async () => {
    await using opened = await databases.fresh(driver);
    const stage = bothCentres();
    const what = await fill(opened, stage.facts);
    const callId = stage.last('call.arrived').callId;
    await opened.sql(`update call set provider_id = 'pbx' where id = $1`, [callId]);
    const before = await allRows(opened);
    const answer = await opened.journal.forget({ ...what, idsFrom: 'demo' }, signal());
    expect(answer).toEqual({ kind: 'underWay', callIds: [callId] });
    expect(await allRows(opened)).toEqual(before);
  });

  test('broken off in the middle, nothing has changed', async () => {
    await using opened = await databases.fresh(driver);
    const what = await fill(opened, bothCentres().facts);
    await opened.sql(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no snapshot'; end $$;
      create trigger refuse before insert on floor_snapshot for each row execute function refuse()`);
    const before = await allRows(opened);
    await expect(opened.journal.forget({ ...what, idsFrom: 'demo' }, signal())).rejects.toThrow('no snapshot');
    await opened.sql('drop trigger refuse on floor_snapshot; drop function refuse');
    expect(await allRows(opened)).toEqual(before);
    expect(await opened.sql('select format from floor_snapshot')).toEqual([{ format: 'old' }]);
    await expect(opened.sql('delete from journal where seq = 1')).rejects.toThrow('append-only');
  });
});
