/** The composition root: each object is built once, in order, on one stack that closes them in reverse. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ensureAdmin, type FirstAdmin } from './auth/firstAdmin.ts';
import type { Config } from './config.ts';
import { adopt } from './engine/adopt.ts';
import type { Engine } from './engine/engine.ts';
import { openEngine } from './engine/openEngine.ts';
import { openApi } from './graphql/openApi.ts';
import type { Clock } from './kernel/clock.ts';
import { systemClock } from './kernel/clock.system.ts';
import { openDataFolder } from './kernel/dataFolder.ts';
import type { Instant } from './kernel/ids.ts';
import { createLog, type Log } from './kernel/log.ts';
import { newSite } from './kernel/newId.ts';
import { createSealer } from './kernel/seal.ts';
import { DatabaseAuditLog } from './persistence/auditLog.ts';
import { DatabaseSupervisionLog } from './persistence/supervisionLog.ts';
import { openDatabase } from './persistence/database.ts';
import { DatabaseDayHistory } from './persistence/dayHistory.ts';
import { DatabaseHistory } from './persistence/history.ts';
import { DatabasePasswords } from './persistence/passwords.ts';
import { PostgresJournal } from './persistence/journal.postgres.ts';
import { project } from './persistence/project.ts';
import { DatabaseRecordings } from './persistence/recordings.ts';
import { openAsterisk } from './providers/asterisk/asterisk.ts';
import { createRegistry } from './providers/registry.ts';
import { keepConnected } from './providers/resilient.ts';
import { Demo } from './providers/simulator/demo.ts';
import { demoProviderId } from './providers/simulator/demoCentre.ts';
import { livePast, type PastOptions } from './providers/simulator/past.ts';
import { createMetrics } from './realtime/meter.prom.ts';
import { createAddressBook } from './recordings/address.crypto.ts';
import { Janitor } from './recordings/janitor.engine.ts';
import { Keeper } from './recordings/keeper.engine.ts';
import { Playback } from './recordings/playback.http.ts';
import { Recorders } from './recordings/recorders.engine.ts';
import { openVault } from './recordings/vault.open.ts';

const wallboard = fileURLToPath(new URL('../../wallboard/dist', import.meta.url));
const persisted = new URL('../../schema/generated/persisted.json', import.meta.url);
const DAY_MS = 86_400_000;
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

  const database = opened.use(await openDatabase({ ...config, dataFolder: folder.path }, signal, { warn }));
  const journal = opened.use(new PostgresJournal(database, warn));
  if (config.demo && (await journal.head(signal)) === 0) {
    log.info('the demo centre lives through the day before its first start');
    await adopt({ journal, project }, dayBefore(Date.now()), signal);
  }
  // A wall clock that was set back must not set the floor back.
  const [last] = await journal.read((await journal.head(signal)) - 1, 1, signal);
  const clock = systemClock({ notBefore: last?.at ?? 0 });

  const metrics = createMetrics();
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
  const engine = opened.use(
    await openEngine(
      {
        journal,
        clock,
        project,
        openProvider: (state) => connected.keep(registry.open(state)),
        keepConnected: (provider, until) => keepConnected(provider, { signal: until, clock }),
        meter: metrics.meter,
        log,
      },
      signal,
    ),
  );
  const vault = openVault(config, { dataFolder: folder.path, secret, clock });
  opened.use(new Keeper({ engine, vault, recorded: (id) => connected.recorded(id), clock, log }));
  const recordings = new DatabaseRecordings(database);
  const addresses = createAddressBook(secret);
  await leading(engine, clock, signal);
  opened.use(new Janitor({ engine, recordings, vault, clock, log }));
  await ensureCentre(engine);
  const passwords = new DatabasePasswords(database);
  const newAdmin = await ensureAdmin({ engine, passwords, clock }, config.adminKey, signal);
  // Made on an empty journal only: once taken away it does not come back.
  const traffic = engine.floor.providers.has(demoProviderId) ? demo : undefined;
  if (traffic) opened.use(background(traffic, log));

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

/** On a single server that is at once; otherwise as soon as the one that leads is gone. */
async function leading(engine: Engine, clock: Clock, signal: AbortSignal): Promise<void> {
  while (!engine.health.leads) await clock.sleep(20, signal);
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

function background(demo: Demo, log: Log): AsyncDisposable {
  const stop = new AbortController();
  const ran = demo.run(stop.signal).catch((error: unknown) => {
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
