/** The composition root: each object is built once, in order, on one stack that closes them in reverse. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureAdmin, type FirstAdmin } from './auth/firstAdmin.ts';
import type { Config } from './config.ts';
import { adopt } from './engine/adopt.ts';
import type { Engine } from './engine/engine.ts';
import { openEngine } from './engine/openEngine.ts';
import { Reporter } from './engine/reporter.ts';
import { openApi } from './graphql/openApi.ts';
import type { Clock } from './kernel/clock.ts';
import { systemClock } from './kernel/clock.system.ts';
import { openDataFolder } from './kernel/dataFolder.ts';
import type { Instant } from './kernel/ids.ts';
import { createLog, type Log } from './kernel/log.ts';
import { Scope } from './kernel/scope.ts';
import { newSite } from './kernel/newId.ts';
import { createSealer } from './kernel/seal.ts';
import { DatabaseAuditLog } from './persistence/auditLog.ts';
import { DatabaseSupervisionLog } from './persistence/supervisionLog.ts';
import { type Database, openDatabase } from './persistence/database.ts';
import { DatabaseDayHistory } from './persistence/dayHistory.ts';
import { DatabaseFigures } from './persistence/figures.ts';
import { DatabaseHistory } from './persistence/history.ts';
import { DatabaseJournalPast } from './persistence/journalPast.ts';
import { DatabasePasswords } from './persistence/passwords.ts';
import { openJobs } from './persistence/jobs.boss.ts';
import { PostgresJournal } from './persistence/journal.postgres.ts';
import { PostgresMailbox } from './persistence/mailbox.postgres.ts';
import { PostgresPresence } from './persistence/presence.postgres.ts';
import { project } from './persistence/project.ts';
import { DatabaseRecordings } from './persistence/recordings.ts';
import { openAsterisk } from './providers/asterisk/asterisk.ts';
import { createRegistry } from './providers/registry.ts';
import { keepConnected } from './providers/resilient.ts';
import { RoundTrips } from './providers/roundTrips.ts';
import { Demo } from './providers/simulator/demo.ts';
import { demoProviderId } from './providers/simulator/demoCentre.ts';
import { livePast, type PastOptions } from './providers/simulator/past.ts';
import { createMetrics } from './realtime/meter.prom.ts';
import { openTracer } from './realtime/tracer.open.ts';
import { openBus } from './realtime/open.ts';
import { createAddressBook } from './recordings/address.crypto.ts';
import { startJanitor } from './recordings/janitor.engine.ts';
import { recordingJobs, recordingQueues } from './recordings/jobs.ts';
import { Keeper } from './recordings/keeper.engine.ts';
import { Playback } from './recordings/playback.http.ts';
import { Recorders } from './recordings/recorders.engine.ts';
import { openVault } from './recordings/vault.open.ts';

const wallboard = fileURLToPath(new URL('../../wallboard/dist', import.meta.url));
const persisted = new URL('../../schema/generated/persisted.json', import.meta.url);
const DAY_MS = 86_400_000;
const LOOK_MS = 200;
const packageFile = new URL('../package.json', import.meta.url);

export interface App extends AsyncDisposable {
  readonly port: number;
  /** For the person at the terminal: where the board is, and a new admin's password, which is shown nowhere else. */
  readonly greeting: readonly string[];
  /** Resolves when the signal aborts. */
  readonly stopped: Promise<void>;
}

/** Serves when it resolves. Rejects in plain words when it can't. */
export async function openApp(config: Config, signal: AbortSignal): Promise<App> {
  await using opened = new AsyncDisposableStack();
  const log = createLog({ level: config.logLevel });
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { readonly version: string };
  const folder = await openDataFolder(config.dataFolder);
  const secret = await folder.secret(config.secret);
  const sealer = createSealer(secret);
  const warn = (message: string): void => log.warn(message);
  const tracer = opened.use(await openTracer(config.traces, version, warn));

  const database = opened.use(await openDatabase({ ...config, dataFolder: folder.path }, signal, { warn }));
  if (config.demo) await liveTheDayBefore(database, log, signal);
  const jobs = opened.use(await openJobs(database, recordingQueues, log));
  const journal = opened.use(new PostgresJournal(database, warn, jobs.enqueue));
  // A wall clock that was set back must not set the floor back.
  const [last] = await journal.read((await journal.head(signal)) - 1, 1, signal);
  const clock = systemClock({ notBefore: last?.at ?? 0 });

  const metrics = createMetrics();
  const roundTrips = new RoundTrips(clock);
  const demo = config.demo ? makeDemo(() => engine, clock, log) : undefined;
  const registry = createRegistry({
    sealer,
    makers: {
      asterisk: (id, { address, settings, secrets }) =>
        openAsterisk({ id, address, settings, password: secrets.password, clock }),
      simulator: (id) => {
        if (id !== demoProviderId) throw new Error('Only the demo centre has a simulated PBX.');
        if (!demo) throw new Error('The demo centre is off (RINGSIDE_DEMO=0).');
        return demo.openProvider();
      },
    },
  });
  const connected = new Recorders();
  // The embedded database has one node.
  const mailbox = config.databaseUrl === undefined ? undefined : opened.use(new PostgresMailbox({ database, clock }));
  const bus = openBus(
    { redisUrl: config.redisUrl, installation: await journal.installation(signal), version, log },
    opened,
  );
  const engine = opened.use(
    await openEngine(
      {
        journal,
        clock,
        project,
        jobsOf: recordingJobs,
        mailbox,
        bus,
        openProvider: (state) => connected.keep(registry.open(state)),
        keepConnected: (provider, until) =>
          roundTrips.around(keepConnected(provider, { signal: until, clock }), provider, until),
        meter: metrics.meter,
        tracer,
        log,
      },
      signal,
    ),
  );
  opened.use(metrics.count(engine));
  const figures = new DatabaseFigures(database);
  const presence = new PostgresPresence(database, secret);
  const node = { id: randomUUID(), host: hostname(), version };
  opened.use(await Reporter.open({ node, engine, presence, roundTrips: () => roundTrips.all, clock, log }, signal));
  const vault = openVault(config, { dataFolder: folder.path, secret, clock });
  opened.use(new Keeper({ engine, vault, recorded: (id) => connected.recorded(id), clock, log }));
  const recordings = new DatabaseRecordings(database);
  const addresses = createAddressBook(secret);
  await ready(engine, clock, signal);
  opened.use(await startJanitor(jobs, { engine, recordings, vault, clock }));
  const passwords = new DatabasePasswords(database);
  const { leads } = engine.health;
  if (leads) await ensureCentre(engine);
  // Of several nodes that start together, the one that leads makes the first admin.
  const newAdmin =
    leads || config.adminKey !== undefined
      ? await ensureAdmin({ engine, passwords, clock }, config.adminKey, signal)
      : undefined;
  // Made on an empty journal only: once taken away it does not come back.
  const traffic = engine.floor.providers.has(demoProviderId) ? demo : undefined;
  if (traffic) opened.use(background(traffic, engine, clock, log));

  const askDatabase = (until: AbortSignal): Promise<number> => journal.head(until);
  const history = new DatabaseHistory(database);
  const isProduction = config.stage === 'production';
  const { host, publicUrl } = config;
  const parts = {
    host,
    isProduction,
    version,
    publicUrl,
    wallboard,
    persisted,
    documents: config.documents,
    ownDocuments: join(folder.path, 'documents'),
    engine,
    journal,
    history,
    recordings,
    addresses,
    vault,
    playback: new Playback({ addresses, recordings, vault, engine, clock }),
    audit: new DatabaseAuditLog(database),
    supervisions: new DatabaseSupervisionLog(database),
    days: new DatabaseDayHistory(database),
    passwords,
    sealer,
    traffic,
    metrics,
    figures,
    jobs,
    roundTrips: () => roundTrips.all,
    system: {
      presence,
      figures,
      past: new DatabaseJournalPast(database),
      jobs,
      ...(bus && { redis: () => bus.hears }),
    },
    askDatabase,
    clock,
    log,
  };
  const api = opened.use(await openApi({ ...parts, port: config.port, connections: registry }));

  const address = publicUrl ?? `http://localhost:${api.port}`;
  log.info(
    { port: api.port, database: config.databaseUrl === undefined ? 'embedded' : 'postgresql' },
    'Ringside serves',
  );
  const stack = opened.move();
  return {
    port: api.port,
    greeting: greetingOf(address, newAdmin),
    stopped: aborted(signal),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** Before anybody else wants the embedded database's one connection. */
async function liveTheDayBefore(database: Database, log: Log, signal: AbortSignal): Promise<void> {
  await using journal = new PostgresJournal(database, (message) => log.warn(message));
  if ((await journal.head(signal)) > 0) return;
  log.info('the demo centre lives through the day before its first start');
  await adopt({ journal, project }, dayBefore(Date.now()), signal);
}

const dayBefore =
  (until: Instant) =>
  (onFact: PastOptions['onFact']): ReturnType<typeof livePast> =>
    livePast({ seed: until, from: until - DAY_MS, until, site: newSite(), timeZone: localTimeZone(), onFact });

const localTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `engine` is there by the time the demo runs. */
const makeDemo = (engine: () => Engine, clock: Clock, log: Log): Demo =>
  new Demo({
    clock,
    seed: clock.now(),
    floor: () => engine().floor,
    submit: (command) => engine().submit(command),
    onTrouble: (error) => log.warn({ err: error }, 'a command of the demo centre got no answer'),
  });

function greetingOf(address: string, newAdmin: FirstAdmin | undefined): string[] {
  if (newAdmin === undefined) return [`Ringside is running. The live board: ${address}/`];
  return [
    `Ringside is running. Sign in: ${address}/sign-in`,
    `Login: ${newAdmin.login}   Password, shown this once: ${newAdmin.password}`,
  ];
}

/** When it leads, or stands by a leader who has set the centre up. */
async function ready(engine: Engine, clock: Clock, signal: AbortSignal): Promise<void> {
  const { floor } = engine;
  while (!engine.health.leads && !(engine.health.standsBy && floor.centre)) await clock.sleep(20, signal);
}

async function ensureCentre(engine: Engine): Promise<void> {
  if (engine.floor.centre) return;
  await engine.submit({
    type: 'configureCentre',
    site: newSite(),
    timeZone: localTimeZone(),
    by: { kind: 'system', id: 'first start' },
  });
}

/** Its PBX is part of this process, and so are its callers: they are there while this node leads. */
function background(demo: Demo, engine: Engine, clock: Clock, log: Log): AsyncDisposable {
  const stop = new AbortController();
  const run = async (): Promise<void> => {
    while (!engine.health.leads) await clock.sleep(LOOK_MS, stop.signal);
    using leading = new Scope(stop.signal);
    const left = (async () => {
      while (engine.health.leads) await clock.sleep(LOOK_MS, leading.signal);
      leading[Symbol.dispose]();
    })().catch(() => undefined); // it is over otherwise
    try {
      await demo.run(leading.signal);
    } catch (error) {
      if (!leading.signal.aborted) throw error;
    } finally {
      leading[Symbol.dispose]();
      await left;
    }
  };
  const ran = run().catch((error: unknown) => {
    if (!stop.signal.aborted) log.error({ err: error }, 'the demo centre stopped');
  });
  return {
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      await ran;
    },
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
