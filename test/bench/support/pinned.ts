/** Starts a process of a benchmark on one core of its own, asks it things, and ends it. */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Whether processes can be kept on a core; where not, figures of servers and load mix. */
export const canPin = spawnSync('taskset', ['-c', '1', 'true']).status === 0;

interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  readonly error?: string;
}

export class Pinned implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #open = new Map<number, PromiseWithResolvers<unknown>>();
  #asked = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', ({ id, answer, error }: Answer) => {
      const asked = this.#open.get(id);
      this.#open.delete(id);
      if (error === undefined) asked?.resolve(answer);
      else asked?.reject(new Error(error));
    });
    child.once('exit', (code, signal) => {
      for (const asked of this.#open.values()) asked.reject(new Error(`a process ended: ${signal ?? code}`));
      this.#open.clear();
    });
  }

  /** Resolves when the process is ready to be asked. */
  static async start(file: URL, core: 0 | 1, args: readonly string[] = []): Promise<Pinned> {
    const child = fork(fileURLToPath(file), args, {
      ...(canPin && { execPath: 'taskset', execArgv: ['-c', String(core), process.execPath] }),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const started = new Pinned(child);
    const ready = Promise.withResolvers<unknown>();
    started.#open.set(0, ready);
    await ready.promise;
    return started;
  }

  /** Whoever asks knows what that process answers. */
  async ask<Result>(ask: string, about: unknown = {}): Promise<Result> {
    this.#asked += 1;
    const asked = Promise.withResolvers<unknown>();
    this.#open.set(this.#asked, asked);
    this.#child.send({ id: this.#asked, ask, about });
    return (await asked.promise) as Result; // see above
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }
}
