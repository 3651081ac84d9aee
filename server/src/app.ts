/** The composition root: each object is built once, in order, on one stack that closes them in reverse. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ensureAdmin } from './auth/keyRing.ts';
import type { Config } from './config.ts';
import type { Engine } from './engine/engine.ts';
import { openEngine } from './engine/openEngine.ts';
import { openApi } from './graphql/openApi.ts';
import type { Clock } from './kernel/clock.ts';
import { systemClock } from './kernel/clock.system.ts';
import { openDataFolder } from './kernel/dataFolder.ts';
import { createLog, type Log } from './kernel/log.ts';
import { newSite } from './kernel/newId.ts';
import { createSealer } from './kernel/seal.ts';
import { DatabaseApiKeys } from './persistence/apiKeys.ts';
import { openDatabase } from './persistence/database.ts';
import { DatabaseHistory } from './persistence/history.ts';
import { PostgresJournal } from './persistence/journal.postgres.ts';
import { project } from './persistence/project.ts';
import { openAsterisk } from './providers/asterisk/asterisk.ts';
import { createRegistry } from './providers/registry.ts';
import { keepConnected } from './providers/resilient.ts';
import { Demo } from './providers/simulator/demo.ts';
import { demoProviderId } from './providers/simulator/demoCentre.ts';
import { createMetrics } from './realtime/meter.prom.ts';

const wallboard = fileURLToPath(new URL('../../wallboard/dist', import.meta.url));
const packageFile = new URL('../package.json', import.meta.url);

export interface App extends AsyncDisposable {
  readonly port: number;
  /** For the person at the terminal: where the board is, and a new admin key, which is shown nowhere else. */
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
  const sealer = createSealer(await folder.secret(config.secret));
  const warn = (message: string): void => log.warn(message);

  const database = opened.use(await openDatabase({ ...config, dataFolder: folder.path }, signal, { warn }));
  const journal = opened.use(new PostgresJournal(database, warn));
  // A wall clock that was set back must not set the floor back.
  const [last] = await journal.read((await journal.head(signal)) - 1, 1, signal);
  const clock = systemClock({ notBefore: last?.at ?? 0 });
  const keys = new DatabaseApiKeys(database);
  const newKey = await ensureAdmin({ keys, clock }, config.adminKey, signal);

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
  const engine = opened.use(
    await openEngine(
      {
        journal,
        clock,
        project,
        openProvider: (state) => registry.open(state),
        keepConnected: (provider, until) => keepConnected(provider, { signal: until, clock }),
        meter: metrics.meter,
        log,
      },
      signal,
    ),
  );
  await leading(engine, clock, signal);
  await ensureCentre(engine);
  if (demo) opened.use(background(demo, log));

  const askDatabase = (until: AbortSignal): Promise<number> => journal.head(until);
  const history = new DatabaseHistory(database);
  const isProduction = config.stage === 'production';
  const { host } = config;
  const parts = {
    host,
    isProduction,
    version,
    wallboard,
    engine,
    journal,
    history,
    keys,
    sealer,
    metrics,
    askDatabase,
    clock,
    log,
  };
  const api = opened.use(await openApi({ ...parts, port: config.port, connections: registry }, signal));

  const address = config.publicUrl ?? `http://localhost:${api.port}`;
  log.info(
    { port: api.port, database: config.databaseUrl === undefined ? 'embedded' : 'postgresql' },
    'Ringside serves',
  );
  const stack = opened.move();
  return {
    port: api.port,
    greeting: greetingOf(address, newKey),
    stopped: aborted(signal),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** `engine` is there by the time the demo runs. */
const makeDemo = (engine: () => Engine, clock: Clock, log: Log): Demo =>
  new Demo({
    clock,
    seed: clock.now(),
    floor: () => engine().floor,
    submit: (command) => engine().submit(command),
    onTrouble: (error) => log.warn({ err: error }, 'a command of the demo centre got no answer'),
  });

function greetingOf(address: string, newKey: string | undefined): string[] {
  if (newKey === undefined) return [`Ringside is running. The live board: ${address}/`];
  return [
    `Ringside is running. The live board: ${address}/#key=${newKey}`,
    `The admin's API key, shown this once: ${newKey}`,
  ];
}

/** On a single server that is at once; otherwise as soon as the one that leads is gone. */
async function leading(engine: Engine, clock: Clock, signal: AbortSignal): Promise<void> {
  while (!engine.health.leads) await clock.sleep(20, signal);
}

async function ensureCentre(engine: Engine): Promise<void> {
  if (engine.floor.centre) return;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await engine.submit({
    type: 'configureCentre',
    site: newSite(),
    timeZone,
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
