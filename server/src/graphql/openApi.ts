/** Puts the API together, over an engine that runs: schema, keys, boards, HTTP and WebSockets. */
import type { AuditLog } from '../audit/audit.ts';
import { admit } from '../auth/admit.ts';
import { Doors } from '../auth/doors.ts';
import { isPassword } from '../auth/password.crypto.ts';
import { PasswordCheck } from '../auth/passwordCheck.ts';
import type { Passwords } from '../auth/passwords.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { DemoTraffic } from '../centre/demo.ts';
import { removeDemo } from '../centre/demoRemoval.ts';
import type { CallHistory } from '../calls/history.ts';
import type { Engine } from '../engine/engine.ts';
import type { Journal } from '../engine/journal.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Log } from '../kernel/log.ts';
import type { Sealer } from '../kernel/seal.ts';
import type { Connections } from '../providers/connections.ts';
import type { DayHistory } from '../queues/dashboard.ts';
import type { Metrics, Watched } from '../realtime/metrics.ts';
import { openLive } from '../realtime/open.ts';
import type { AddressBook } from '../recordings/address.ts';
import type { RecordingHistory } from '../recordings/history.ts';
import type { Vault } from '../recordings/vault.ts';
import type { SupervisionLog } from '../supervision/history.ts';
import type { Context } from './context.ts';
import { type DocumentRule, openDocuments } from './documents.ts';
import { openExplorer } from './explorer.ts';
import { type Http, type HttpParts, openHttp } from './http.ts';
import { buildSchema } from './schema.ts';
import { openSystem, type SystemParts } from './system.ts';
import { createPipeline } from './yoga.ts';

export interface ApiParts {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly isProduction: boolean;
  /** The wallboard's documents, schema/generated/persisted.json. */
  readonly persisted: URL;
  readonly documents: DocumentRule;
  /** The folder of the operator's documents, which need not be there. */
  readonly ownDocuments?: string;
  readonly version: string;
  /** Where pages of this server are found, when a proxy stands before it. */
  readonly publicUrl?: string;
  /** The folder of the built wallboard. */
  readonly wallboard?: string;
  readonly engine: Engine;
  readonly journal: Pick<Journal, 'read'>;
  readonly history: CallHistory;
  readonly recordings: RecordingHistory;
  readonly addresses: AddressBook;
  readonly vault: Pick<Vault, 'destroy'>;
  readonly playback: HttpParts['playback'];
  readonly audit: AuditLog;
  readonly supervisions: SupervisionLog;
  readonly days: DayHistory;
  readonly passwords: Passwords;
  readonly connections: Connections;
  readonly sealer: Sealer;
  /** Absent where the demo is off. */
  readonly traffic?: DemoTraffic;
  readonly metrics: Metrics;
  /** What the metrics tell of these where they are given. */
  readonly figures?: Watched['figures'];
  readonly jobs?: Watched['jobs'];
  readonly roundTrips?: Watched['roundTrips'];
  readonly system: SystemParts;
  /** Resolves when the database answers. */
  readonly askDatabase: (signal: AbortSignal) => Promise<unknown>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Answers requests when it resolves; disposing closes what is open. */
export async function openApi(parts: ApiParts): Promise<Http> {
  const { traffic } = parts;
  const {
    engine,
    journal,
    history,
    audit,
    supervisions,
    connections,
    sealer,
    metrics,
    askDatabase,
    clock,
    log,
    version,
  } = parts;
  await using opened = new AsyncDisposableStack();
  const live = opened.use(openLive({ engine, journal, clock }));
  const passwords = new PasswordCheck({ passwords: parts.passwords, isPassword, clock });
  const viewerOf = (authorization: string | undefined) => admit(engine.floor, authorization, clock.now());
  const schema = buildSchema();
  const folder = parts.ownDocuments;
  const documents = await openDocuments({ schema, file: parts.persisted, folder, rule: parts.documents, log });
  const pipeline = createPipeline({ schema, documents, log, isProduction: parts.isProduction });
  // It sends texts, which a server that takes only ids would turn away.
  const explorer = parts.isProduction || parts.documents === 'persisted' ? undefined : openExplorer(schema);
  const demo: Context['demo'] = {
    get isRunning() {
      return traffic?.isRunning ?? false;
    },
    remove: (by, until) =>
      removeDemo(
        { engine, recordings: parts.recordings, vault: parts.vault, clock, ...(traffic && { traffic }) },
        by,
        until,
      ),
  };
  const system = openSystem({ ...parts.system, floor: () => engine.floor, clock });
  const contextFor = (viewer: Viewer, gone: AbortSignal, traceparent?: string): Context => ({
    viewer,
    floor: engine.floor,
    submit: (command) => engine.submit(command, traceparent),
    history,
    recordings: parts.recordings,
    addresses: parts.addresses,
    vault: parts.vault,
    audit,
    supervisions,
    days: parts.days,
    passwords,
    live,
    demo,
    connections,
    sealer,
    clock,
    signal: gone,
    version,
    system,
  });
  const health = { engine, askDatabase };
  const doors = new Doors({ engine, passwords, clock });
  const onCommit: Engine['onCommit'] = (listener) => engine.onCommit(listener);
  const http = opened.use(
    await openHttp({
      ...parts,
      audience: live.audience,
      pipeline,
      explorer,
      viewerOf,
      contextFor,
      onCommit,
      doors,
      health,
    }),
  );
  const { figures, jobs, roundTrips } = parts;
  const { sockets } = http;
  const counted = {
    followers: () => live.audience.size,
    sockets: () => sockets.size,
    frames: () => sockets.sent,
  };
  metrics.watch({ engine, version, figures, jobs, roundTrips, ...counted });
  const stack = opened.move();
  return { port: http.port, sockets: http.sockets, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}
