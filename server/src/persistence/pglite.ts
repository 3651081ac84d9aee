/** The embedded database: starts its thread, starts it again when it gives up, and closes it with a checkpoint. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { lockFolder } from './folderLock.ts';
import type { PgliteNews, PgliteOrder } from './pglite.worker.ts';

export interface Pglite extends AsyncDisposable {
  /** Folder of the unix socket: a connection's `host`. */
  readonly socketFolder: string;
  /** Why the database is away just now; undefined while it is there. */
  readonly fault: string | undefined;
}

/** Where the pg driver looks for it in the socket's folder. */
const SOCKET_NAME = '.s.PGSQL.5432';
/** sun_path holds 108 bytes on Linux and 104 on macOS. */
const LONGEST_PATH = 100;
const CLOSE_PATIENCE_MS = 1_500;
const LONGEST_BACK_OFF_MS = 5_000;

/** Throws when the folder is in use or can't be used. `warn` is told whenever the thread ended by itself. */
export async function startPglite(
  dataFolder: string,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<Pglite> {
  await using started = new AsyncDisposableStack();
  const socketFolder = await mkdtemp(join(socketParent(), 'ringside-'));
  started.defer(() => rm(socketFolder, { recursive: true, force: true }));
  started.use(await lockFolder(join(dataFolder, 'pgdata.lock'), [socketFolder]));
  const order = { folder: join(dataFolder, 'pgdata'), socketPath: join(socketFolder, SOCKET_NAME) };
  const thread = started.use(new Thread(order, warn));
  await thread.start(signal);
  const stack = started.move();
  return {
    socketFolder,
    get fault() {
      return thread.fault;
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

function socketParent(): string {
  const usual = tmpdir();
  return join(usual, 'ringside-123456', SOCKET_NAME).length < LONGEST_PATH ? usual : '/tmp';
}

class Thread implements AsyncDisposable {
  readonly #order: PgliteOrder;
  readonly #warn: (message: string) => void;
  readonly #closing = new AbortController();
  #worker: Worker | undefined;
  #running: Promise<void> = Promise.resolve();
  fault: string | undefined = 'it is still starting';

  constructor(order: PgliteOrder, warn: (message: string) => void) {
    this.#order = order;
    this.#warn = warn;
  }

  async start(signal: AbortSignal): Promise<void> {
    const first = Promise.withResolvers<void>();
    const abort = (): void => first.reject(signal.reason);
    signal.throwIfAborted();
    signal.addEventListener('abort', abort, { once: true });
    this.#running = this.#run(first);
    try {
      await first.promise;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  /** One thread after the other until closed; the first start that fails is told to `first` and is the last. */
  async #run(first: PromiseWithResolvers<void>): Promise<void> {
    let failures = 0;
    let wasReady = false;
    while (!this.#closing.signal.aborted) {
      const end = await this.#once(() => {
        failures = 0;
        wasReady = true;
        this.fault = undefined;
        first.resolve();
      });
      this.fault = end;
      if (this.#closing.signal.aborted) return;
      if (!wasReady)
        return first.reject(new Error(`The embedded database in ${this.#order.folder} can't be opened: ${end}`));
      failures += 1;
      this.#warn(`The embedded database ended and is being started again: ${end}`);
      await pause(Math.min(LONGEST_BACK_OFF_MS, 100 * 2 ** failures), undefined, {
        signal: this.#closing.signal,
      }).catch(
        () => this.#closing.signal.aborted, // ends the loop
      );
    }
  }

  /** One thread from its start to its end; the answer says why it ended. */
  async #once(ready: () => void): Promise<string> {
    await rm(this.#order.socketPath, { force: true });
    const worker = new Worker(new URL('./pglite.worker.ts', import.meta.url), { workerData: this.#order });
    this.#worker = worker;
    const ended = Promise.withResolvers<string>();
    let lastWord = 'its thread ended';
    worker.on('message', (news: PgliteNews) => {
      if (news.type === 'ready') ready();
      if (news.type === 'fault') lastWord = news.message;
    });
    worker.on('error', (error) => {
      lastWord = error instanceof Error ? error.message : String(error);
    });
    worker.once('exit', () => ended.resolve(lastWord));
    return ended.promise;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    const worker = this.#worker;
    if (worker) {
      const impatient = new AbortController();
      worker.postMessage('close');
      const late = pause(CLOSE_PATIENCE_MS, 'late', { signal: impatient.signal }).catch(() => 'closed');
      const outcome = await Promise.race([this.#running.then(() => 'closed'), late]);
      impatient.abort();
      if (outcome === 'late') await worker.terminate();
    }
    await this.#running;
  }
}
