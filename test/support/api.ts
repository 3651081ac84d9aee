/** A whole server for tests of its API: engine, PGlite in a folder that is thrown away, HTTP and WebSocket, and a PBX played by hand. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSecret } from '../../server/src/auth/secret.crypto.ts';
import type { Engine } from '../../server/src/engine/engine.ts';
import type { Journal } from '../../server/src/engine/journal.ts';
import { openEngine } from '../../server/src/engine/openEngine.ts';
import type { Tracer } from '../../server/src/engine/tracer.ts';
import type { Presence } from '../../server/src/engine/presence.ts';
import { Reporter } from '../../server/src/engine/reporter.ts';
import type { Command } from '../../server/src/floor/input.ts';
import { by } from '../../server/src/floor/stage.testing.ts';
import { openApi } from '../../server/src/graphql/openApi.ts';
import type { Clock } from '../../server/src/kernel/clock.ts';
import { systemClock } from '../../server/src/kernel/clock.system.ts';
import { asId, type BoardId } from '../../server/src/kernel/ids.ts';
import { createLog } from '../../server/src/kernel/log.ts';
import { createSealer } from '../../server/src/kernel/seal.ts';
import { keyRoles, type BoardSettings, type KeyRole } from '../../server/src/people/people.ts';
import { DatabaseAuditLog } from '../../server/src/persistence/auditLog.ts';
import { DatabaseSupervisionLog } from '../../server/src/persistence/supervisionLog.ts';
import { openDatabase } from '../../server/src/persistence/database.ts';
import { DatabaseDayHistory } from '../../server/src/persistence/dayHistory.ts';
import { DatabaseFigures } from '../../server/src/persistence/figures.ts';
import { DatabaseHistory } from '../../server/src/persistence/history.ts';
import { DatabaseJournalPast } from '../../server/src/persistence/journalPast.ts';
import { DatabasePasswords } from '../../server/src/persistence/passwords.ts';
import { PostgresJournal } from '../../server/src/persistence/journal.postgres.ts';
import { PostgresPresence } from '../../server/src/persistence/presence.postgres.ts';
import { project } from '../../server/src/persistence/project.ts';
import type { ConnectionSettings } from '../../server/src/providers/connections.ts';
import { createMetrics } from '../../server/src/realtime/meter.prom.ts';
import { DatabaseRecordings } from '../../server/src/persistence/recordings.ts';
import type { RecordingHistory } from '../../server/src/recordings/history.ts';
import { createAddressBook } from '../../server/src/recordings/address.crypto.ts';
import { Playback } from '../../server/src/recordings/playback.http.ts';
import { createLocalStorage } from '../../server/src/recordings/storage.local.ts';
import { createVault } from '../../server/src/recordings/vault.sealed.ts';
import type { Vault } from '../../server/src/recordings/vault.ts';
import type { Provider } from '../../server/src/providers/provider.ts';
import { PlayedPbx } from './engine.ts';
import { fillMigrated } from './migratedFolder.ts';

export interface ApiServer extends AsyncDisposable {
  readonly origin: string;
  readonly port: number;
  readonly engine: Engine;
  readonly played: PlayedPbx;
  readonly journal: PostgresJournal;
  readonly vault: Vault;
  readonly recordings: RecordingHistory;
  /** For nodes that only say that they run. */
  readonly presence: Presence;
  readonly keys: Readonly<Record<KeyRole, string>>;
  /** The WebSockets that are open. */
  readonly sockets: { readonly size: number };
  /** What was logged, line by line. */
  readonly lines: readonly string[];
  /** What connection tests were asked to try. */
  readonly tried: readonly ConnectionSettings[];
  /** Straight to the floor, past the API. Throws when refused. */
  command(command: Command extends infer C ? (C extends Command ? Omit<C, 'by'> : never) : never): Promise<void>;
}

export interface ApiServerOptions {
  readonly isProduction?: boolean;
  readonly wallboard?: string;
  readonly publicUrl?: string;
  readonly clock?: Clock;
  readonly documents?: 'all' | 'persisted';
  readonly tracer?: Tracer;
  /** What the engine writes into instead of the database: for measurements of everything else. */
  readonly engineJournal?: Journal;
}

export const SECRET = 'the secret of a test, which is long enough';
const persisted = new URL('../../schema/generated/persisted.json', import.meta.url);

/** A board that shows all queues and all agents. */
export const everything: BoardSettings = {
  name: 'Everything',
  queueIds: [],
  teamIds: [],
  pages: ['overview'],
  rotateAfterMs: 0,
  thresholds: {
    waiting: { warning: 5, alert: 10 },
    longestWaitMs: { warning: 30_000, alert: 60_000 },
    serviceLevel: { warning: 0.8, alert: 0.6 },
  },
};

export async function startApi({
  isProduction = false,
  wallboard,
  publicUrl,
  clock = systemClock(),
  documents = 'all',
  engineJournal,
  tracer,
}: ApiServerOptions = {}): Promise<ApiServer> {
  await using opened = new AsyncDisposableStack();
  const stop = new AbortController();
  const folder = await mkdtemp(join(tmpdir(), 'ringside-api-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  await fillMigrated(folder);
  const database = opened.use(await openDatabase({ databaseUrl: undefined, dataFolder: folder }, stop.signal));
  const journal = opened.use(new PostgresJournal(database));
  const lines: string[] = [];
  const log = createLog({ level: 'info', destination: { write: (line: string) => void lines.push(line) } });
  const metrics = createMetrics();
  const played = new PlayedPbx();
  const engine = opened.use(
    await openEngine(
      {
        journal: engineJournal ?? journal,
        clock,
        project,
        openProvider: () => played.provider,
        keepConnected: (_provider: Provider, signal) => played.events(signal),
        meter: metrics.meter,
        tracer,
        log,
      },
      stop.signal,
    ),
  );
  opened.defer(() => stop.abort());
  opened.use(metrics.count(engine));
  const presence = new PostgresPresence(database, SECRET);
  const node = { id: 'node-test', host: 'test', version: '0.0.0-test' };
  // By a clock of its own: tests that move the engine's know who sleeps.
  opened.use(await Reporter.open({ node, engine, presence, clock: systemClock(), log }, stop.signal));
  const recordings = new DatabaseRecordings(database);
  const addresses = createAddressBook(SECRET);
  const vault = createVault({ storage: createLocalStorage(join(folder, 'recordings')), secret: SECRET, clock });
  const tried: ConnectionSettings[] = [];
  const http = opened.use(
    await openApi({
      host: '127.0.0.1',
      port: 0,
      isProduction,
      version: '0.0.0-test',
      wallboard,
      publicUrl,
      persisted,
      documents,
      engine,
      journal: engineJournal ?? journal,
      history: new DatabaseHistory(database),
      recordings,
      addresses,
      vault,
      playback: new Playback({ addresses, recordings, vault, engine, clock }),
      audit: new DatabaseAuditLog(database),
      supervisions: new DatabaseSupervisionLog(database),
      days: new DatabaseDayHistory(database),
      passwords: new DatabasePasswords(database),
      connections: {
        facetsOf: () => ['originate', 'queueing', 'supervise'],
        test: (settings) => {
          tried.push(settings);
          const steps = [{ step: 'reach', passed: true, detail: 'It answered.' }] as const;
          return Promise.resolve({ ok: true, steps, facets: ['originate'], version: 'Played 1' });
        },
      },
      sealer: createSealer(SECRET),
      metrics,
      system: { presence, figures: new DatabaseFigures(database), past: new DatabaseJournalPast(database) },
      figures: new DatabaseFigures(database),
      askDatabase: () => database.pool.query('select 1'),
      clock,
      log,
    }),
  );
  const site = { type: 'configureCentre', site: 'test', timeZone: 'UTC', by } as const;
  const founded = await engine.submit(site);
  if (founded.outcome === 'refused') throw new Error(founded.message);
  const wall = asId<BoardId>('board-wall');
  await engine.submit({ type: 'saveBoard', boardId: wall, isNew: true, settings: everything, by });
  const keys = new Map<KeyRole, string>();
  for (const role of keyRoles) {
    const { secret, hash } = makeSecret();
    const boardId = role === 'board' ? { boardId: wall } : {};
    await engine.submit({
      type: 'saveKey',
      keyId: asId(`key-${role}`),
      name: `test ${role}`,
      role,
      hash,
      ...boardId,
      by,
    });
    keys.set(role, secret);
  }
  const stack = opened.move();
  return {
    origin: `http://127.0.0.1:${http.port}`,
    port: http.port,
    engine,
    played,
    journal,
    vault,
    recordings,
    presence,
    sockets: http.sockets,
    keys: Object.fromEntries(keys) as Record<KeyRole, string>, // one for each role
    lines,
    tried,
    command: async (command) => {
      const outcome = await engine.submit({ ...command, by } as Command);
      if (outcome.outcome === 'refused') throw new Error(`${command.type}: ${outcome.message}`);
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
