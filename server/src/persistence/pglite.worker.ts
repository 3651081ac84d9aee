/** The thread in which the embedded database runs: PGlite on a folder, served over a unix socket. */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

export interface PgliteOrder {
  /** Folder of the database; made if there is none. */
  readonly folder: string;
  readonly socketPath: string;
}

/** What the thread tells. `fault` is the last word of a database that gave up; the thread ends after it. */
export type PgliteNews =
  | { readonly type: 'ready' }
  | { readonly type: 'fault'; readonly message: string }
  | { readonly type: 'closed' };

interface Stream {
  readonly nfd?: number;
  readonly node: unknown;
}

interface NodeModule {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: Stream) => number };
    realPath(node: unknown): string;
  };
}

/** PGlite's own file system over Node drops every fsync; with it, what was acknowledged survives a loss of power too. */
class SyncingNodeFS extends NodeFS {
  override async init(...[database, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(database, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), (module: unknown) => addFsync(module as NodeModule)]; // untyped upstream
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

function addFsync({ NODEFS }: NodeModule): void {
  NODEFS.stream_ops.fsync = (stream) => {
    const fd = stream.nfd ?? openSync(NODEFS.realPath(stream.node), 'r'); // a folder has no descriptor of its own
    fsyncSync(fd);
    if (stream.nfd === undefined) closeSync(fd);
    return 0;
  };
}

const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'wal_sync_method=fsync'],
  ...['-c', 'log_min_error_statement=panic'], // no statements, so no personal data, on the standard error
];

async function serve({ folder, socketPath }: PgliteOrder): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('pglite.worker.ts runs in a worker thread only');
  const tell = (news: PgliteNews): void => port.postMessage(news);

  // A PANIC (a full disk, say) ends a PostgreSQL by abort(), but leaves PGlite spinning inside its thread for ever.
  let lastWord = 'it gave up without a word';
  const onStderr = (line: string): boolean => {
    const [, grave] = /\b(?:PANIC|FATAL): +(.*)/.exec(line) ?? [];
    if (grave !== undefined) lastWord = grave;
    if (line.startsWith('Aborted(')) {
      tell({ type: 'fault', message: lastWord });
      process.exit(1); // of this thread
    }
    return false;
  };

  let server: PGLiteSocketServer;
  let database: PGlite;
  try {
    database = await PGlite.create({ fs: new SyncingNodeFS(folder), startParams, onStderr });
    // The pool asks for one connection. Another is let in while the server still notices the end of one that was dropped.
    server = new PGLiteSocketServer({ db: database, path: socketPath, maxConnections: 4 });
    await server.start();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    tell({ type: 'fault', message: words.includes('failed to initialize') ? lastWord : words });
    process.exit(1);
  }

  port.once('message', () => {
    void close(server, database).then(() => {
      tell({ type: 'closed' });
      port.close();
    });
  });
  tell({ type: 'ready' });
}

/** Leaves a checkpoint behind, so that the next start has nothing to recover. */
async function close(server: PGLiteSocketServer, database: PGlite): Promise<void> {
  await server.stop();
  await database.close();
}

await serve(workerData as PgliteOrder); // posted by pglite.ts
