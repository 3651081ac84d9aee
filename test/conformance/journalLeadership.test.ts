import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { PostgresJournal } from '../../server/src/persistence/journal.postgres.ts';
import { spawnChild } from '../support/child.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';
import { batch, dayStarted } from '../support/facts.ts';

const databases = useDatabases();

/** Two processes on PostgreSQL; PGlite has one process, in which two may still ask. */
async function contenders(
  driver: (typeof drivers)[number],
): Promise<AsyncDisposable & { readonly both: readonly [PostgresJournal, PostgresJournal]; readonly opened: Opened }> {
  const stack = new AsyncDisposableStack();
  if (driver === 'PGlite') {
    const opened = stack.use(await databases.fresh(driver));
    const both = [opened.journal, new PostgresJournal(opened.database)] as const;
    return { both, opened, [Symbol.asyncDispose]: () => stack.disposeAsync() };
  }
  const place = await databases.place(driver);
  const opened = stack.use(await databases.open(place));
  const other = stack.use(await databases.open(place));
  return { both: [opened.journal, other.journal], opened, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

/** Until the next in line stands at the lock. On PGlite that is so as soon as it has asked. */
async function untilWaiting({ database, sql }: Opened): Promise<{ readonly since: string } | undefined> {
  if (database.reach.kind === 'pglite') return undefined;
  for (;;) {
    const [waiting] = await sql<{ since: string }>(
      `select xact_start::text as since from pg_stat_activity where application_name = 'ringside leader' and wait_event = 'advisory'`,
    );
    if (waiting) return waiting;
    await pause(10);
  }
}

const outcomeOf = (promise: Promise<unknown>): { settled: boolean } => {
  const outcome = { settled: false };
  void promise.finally(() => (outcome.settled = true)).catch(() => undefined);
  return outcome;
};

describe.each(drivers)('leadership on %s', (driver) => {
  test('one leads at a time; the next gets it when it is given back, with a higher epoch', async () => {
    await using two = await contenders(driver);
    const [one, other] = two.both;
    const first = await one.lead(signal());
    const waiting = other.lead(signal());
    const outcome = outcomeOf(waiting);
    await untilWaiting(two.opened);
    await one.head(signal());
    expect(outcome.settled).toBe(false);
    await one.append(batch(first.epoch, [dayStarted(1)]), signal());
    await first[Symbol.asyncDispose]();
    await using second = await waiting;
    expect(second.epoch).toBeGreaterThan(first.epoch);
    expect(second.lost.aborted).toBe(false);
    await other.append(batch(second.epoch, [dayStarted(2)]), signal());
    await expect(one.append(batch(first.epoch, [dayStarted(3)]), signal())).rejects.toMatchObject({ fault: 'fenced' });
  });

  test('whoever stops waiting is not given it later', async () => {
    await using two = await contenders(driver);
    const [one, other] = two.both;
    const first = await one.lead(signal());
    const controller = new AbortController();
    const waiting = other.lead(controller.signal);
    await untilWaiting(two.opened);
    const reason = new Error('going home');
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await first[Symbol.asyncDispose]();
    await using again = await one.lead(signal());
    expect(again.epoch).toBe(first.epoch + 1);
    await expect(other.lead(AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test('the leader row names the epoch', async () => {
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    expect(await opened.sql('select epoch::float8 as epoch from leader')).toEqual([{ epoch }]);
  });
});

describe('leadership among processes', () => {
  test('lost aborts when the connection that holds the lock is cut, and another takes over', async () => {
    await using two = await contenders('PostgreSQL');
    const [one, other] = two.both;
    await using first = await one.lead(signal());
    const waiting = other.lead(signal());
    await untilWaiting(two.opened);
    const lost = new Promise((resolve) => first.lost.addEventListener('abort', resolve, { once: true }));
    expect(first.lost.aborted).toBe(false);
    await two.opened.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ringside leader' and state = 'idle'`,
    );
    await lost;
    await using second = await waiting;
    expect(second.epoch).toBe(first.epoch + 1);
    await expect(one.append(batch(first.epoch, [dayStarted(1)]), signal())).rejects.toMatchObject({ fault: 'fenced' });
  });

  test('the lock of a leader that is killed falls at once', async () => {
    const place = await databases.place('PostgreSQL');
    await using opened = await databases.open(place);
    await using child = spawnChild('leader', place);
    const epoch = Number(await child.line());
    const waiting = opened.journal.lead(signal());
    const outcome = outcomeOf(waiting);
    await untilWaiting(opened);
    expect(outcome.settled).toBe(false);
    const killed = performance.now();
    child.kill();
    await using mine = await waiting;
    const tookMs = performance.now() - killed;
    expect(mine.epoch).toBe(epoch + 1);
    expect(tookMs).toBeLessThan(1_000);
  });

  test('ND1 a leader that is held up is deposed within a second, and when it goes on it does not act any more', async () => {
    const place = await databases.place('PostgreSQL');
    await using opened = await databases.open(place);
    await using child = spawnChild('actor', place);
    const epoch = Number(await child.line());
    const waiting = opened.journal.lead(signal());
    await untilWaiting(opened);
    await child.line();
    child.kill('SIGSTOP');
    const stoppedAt = Date.now();
    await using mine = await waiting;
    const leadsAt = Date.now();
    expect(mine.epoch).toBe(epoch + 1);
    expect(leadsAt - stoppedAt).toBeLessThan(2_000);
    child.kill('SIGCONT');
    const said: string[] = [];
    for (let line = await child.line(); ; line = await child.line()) {
      said.push(line);
      if (!line.startsWith('acts')) break;
    }
    expect(said.at(-1)).toBe('Error: The connection that holds the leader lock has ended');
    for (const line of said.slice(0, -1)) expect(Number(line.split(' ')[1])).toBeLessThanOrEqual(stoppedAt + 50);
  });

  test('waiting holds back no vacuum for long: the wait is made of short statements', async () => {
    await using two = await contenders('PostgreSQL');
    const [one, other] = two.both;
    await using _leading = await one.lead(signal());
    const controller = new AbortController();
    const waiting = other.lead(controller.signal);
    const first = await untilWaiting(two.opened);
    const begun = performance.now();
    while ((await untilWaiting(two.opened))?.since === first?.since) await pause(50);
    expect(performance.now() - begun).toBeLessThan(6_000);
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });

  test('without a database: away, promptly', async () => {
    const place = await databases.place('PostgreSQL');
    await using opened = await databases.open(place);
    await databases.postgres.stop();
    try {
      await expect(opened.journal.lead(signal())).rejects.toMatchObject({ fault: 'away' });
    } finally {
      await databases.postgres.start();
    }
    await using again = await opened.journal.lead(signal());
    expect(again.epoch).toBe(1);
  });
});
