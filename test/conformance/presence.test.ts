/** Nodes that say how they do, on both databases. */
import { describe, expect, test } from 'vitest';
import { leaderOf, type NodeReport, stateOf } from '../../server/src/centre/nodes.ts';
import { SecretDiffers } from '../../server/src/engine/presence.ts';
import { Reporter } from '../../server/src/engine/reporter.ts';
import { ManualClock } from '../../server/src/kernel/clock.ts';
import { PostgresPresence } from '../../server/src/persistence/presence.postgres.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';
import { until } from '../support/until.ts';

const databases = useDatabases();
const SECRET = 'the secret of a test, which is long enough';

const report: NodeReport = {
  ...{ id: 'a', host: 'host-a', version: '1', role: 'standby', epoch: 0, position: 0 },
  ...{ loopDelayMs: 1.5, upMs: 60_000, isStopping: false, roundTripMs: {} },
};

async function open(driver: (typeof drivers)[number]): Promise<Opened & { presence: PostgresPresence }> {
  const opened = await databases.fresh(driver);
  await opened.sql('delete from node');
  return Object.assign(opened, { presence: new PostgresPresence(opened.database, SECRET) });
}

const silence = ({ sql }: Opened, id: string, seconds: number) =>
  sql(`update node set seen_at = now() - $2 * interval '1 second' where id = $1`, [id, seconds]);

describe.each(drivers)('presence on %s', (driver) => {
  test('a node is seen as it told of itself, and is not missed when it has left', async () => {
    await using opened = await open(driver);
    const { presence } = opened;
    await presence.report({ ...report, role: 'leader', epoch: 7, roundTripMs: { pbx: 1.25 } as never }, signal());
    await presence.report({ ...report, id: 'b', upMs: 120_000 }, signal());
    const nodes = await presence.nodes(signal());
    expect(nodes.map(({ id }) => id)).toEqual(['b', 'a']); // the oldest first
    const { startedAt, silentMs, ...told } = nodes[1]!;
    expect(told).toEqual({
      ...{ id: 'a', host: 'host-a', version: '1', role: 'leader', epoch: 7, position: 0, loopDelayMs: 1.5 },
      ...{ isStopping: false, roundTripMs: { pbx: 1.25 }, lagFacts: 0, isBehind: false },
    });
    expect(Math.abs(Date.now() - 60_000 - startedAt)).toBeLessThan(5_000);
    expect(silentMs).toBeLessThan(3_000);
    await presence.leave('a', signal());
    expect(await presence.nodes(signal())).toHaveLength(1);
  });

  test('what it lacks is counted when it reports; it is behind when it had a second for it', async () => {
    await using opened = await open(driver);
    const { presence } = opened;
    const seen = async () => {
      const nodes = await presence.nodes(signal());
      return `${stateOf(nodes[0]!, nodes)} ${nodes[0]!.lagFacts}`;
    };
    await opened.sql('update journal_head set seq = 10');
    await presence.report({ ...report, position: 8 }, signal());
    expect(await seen()).toBe('standsBy 2');
    await opened.sql('update journal_head set seq = 20');
    await presence.report({ ...report, position: 10 }, signal());
    expect(await seen()).toBe('standsBy 10');
    await presence.report({ ...report, position: 19 }, signal());
    expect(await seen()).toBe('behind 1');
    await presence.report({ ...report, position: 20 }, signal());
    expect(await seen()).toBe('standsBy 0');
    await opened.sql('update journal_head set seq = 0');
  });

  test('one that is silent does not lead, and is forgotten after a minute', async () => {
    await using opened = await open(driver);
    const { presence } = opened;
    await presence.report({ ...report, role: 'leader', epoch: 1 }, signal());
    await presence.report({ ...report, id: 'b', upMs: 0, role: 'leader', epoch: 2 }, signal());
    const states = async () => {
      const nodes = await presence.nodes(signal());
      return { states: nodes.map((node) => `${node.id} ${stateOf(node, nodes)}`), leader: leaderOf(nodes)?.id };
    };
    // Of two that say it, the one with the higher epoch: the other does not know yet.
    expect(await states()).toEqual({ states: ['a standsBy', 'b leads'], leader: 'b' });
    await silence(opened, 'b', 4);
    expect(await states()).toEqual({ states: ['a leads', 'b silent'], leader: 'a' });
    await silence(opened, 'a', 4);
    expect(await states()).toEqual({ states: ['a silent', 'b silent'], leader: undefined });
    await silence(opened, 'b', 61);
    expect(await states()).toMatchObject({ states: ['a silent'] });
    await presence.report(report, signal());
    expect(await opened.sql('select id from node')).toEqual([{ id: 'a' }]);
  });

  test('a node with another secret does not start beside one that runs', async () => {
    await using opened = await open(driver);
    const { presence } = opened;
    await presence.join(report, signal());
    await presence.join({ ...report, id: 'b' }, signal());
    const stranger = new PostgresPresence(opened.database, 'another secret, which is long enough too');
    const joining = stranger.join({ ...report, id: 'c', host: 'host-c' }, signal());
    await expect(joining).rejects.toThrow(/on host-[ab].*another RINGSIDE_SECRET.*Give all nodes the same/);
    await expect(joining).rejects.toBeInstanceOf(SecretDiffers);
    // It has left no trace, and the others go on.
    expect((await presence.nodes(signal())).map(({ id }) => id)).toEqual(['a', 'b']);
    await silence(opened, 'a', 4);
    await silence(opened, 'b', 4);
    await stranger.join({ ...report, id: 'c' }, signal());
    const rows = await opened.sql('select * from node');
    expect(JSON.stringify(rows)).not.toContain(SECRET);
  });

  test('a reporter says it each second, at once when it is told to stop, and leaves in the end', async () => {
    await using opened = await open(driver);
    const { presence } = opened;
    const clock = new ManualClock();
    const stop = new AbortController();
    const warnings: string[] = [];
    const log = { warn: (_about: object, message: string) => void warnings.push(message) };
    const engine = { floor: { seq: 0 }, health: { leads: false, epoch: 0 } };
    const parts = { node: { id: 'r', host: 'h', version: '1' }, engine: engine as never, presence, clock, log };
    const reporter = await Reporter.open(parts, stop.signal);
    const now = async () => (await presence.nodes(signal()))[0];
    expect(await now()).toMatchObject({ id: 'r', role: 'standby', epoch: 0, isStopping: false });
    Object.assign(engine.health, { leads: true, epoch: 3 });
    await until(() => clock.sleeping === 1);
    await clock.advance(1_000);
    await expect.poll(now).toMatchObject({ role: 'leader', epoch: 3 });
    stop.abort();
    await expect.poll(now).toMatchObject({ isStopping: true });
    await reporter[Symbol.asyncDispose]();
    expect(await now()).toBeUndefined();
    expect(clock.sleeping).toBe(0);
    expect(warnings).toEqual([]);
  });
});
