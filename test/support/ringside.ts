/** The server as its users start it: a process of its own, that can be killed and started again on the same data. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freeTcpPort } from '../peers/asterisk/ports.ts';
import { post } from './apiClient.ts';

export interface RingsideOptions {
  readonly demo?: boolean;
  readonly databaseUrl?: string;
  /** One system with all others that are given the same database. */
  readonly redisUrl?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const ADMIN_KEY = 'rs_test_admin_key';
const MAIN = new URL('../../server/src/main.ts', import.meta.url).pathname;
const START_MS = 120_000;

export class Ringside implements AsyncDisposable {
  readonly key = ADMIN_KEY;
  readonly port: number;
  readonly dataFolder: string;
  /** What it wrote to its log and to the terminal. */
  readonly lines: string[] = [];
  readonly #options: RingsideOptions;
  #process: ChildProcess | undefined;

  private constructor(port: number, dataFolder: string, options: RingsideOptions) {
    this.port = port;
    this.dataFolder = dataFolder;
    this.#options = options;
  }

  static async start(options: RingsideOptions = {}): Promise<Ringside> {
    const server = new Ringside(await freeTcpPort(), await mkdtemp(join(tmpdir(), 'ringside-e2e-')), options);
    await server.start();
    return server;
  }

  /** Of the process that was started last. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  get running(): boolean {
    const child = this.#process;
    return child !== undefined && child.exitCode === null && child.signalCode === null;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Resolves when it serves. `more` of the environment is for this time alone. */
  async start(more: Readonly<Record<string, string>> = {}): Promise<void> {
    const { demo = false, databaseUrl, redisUrl, env } = this.#options;
    const child = spawn(process.execPath, [MAIN], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        PORT: String(this.port),
        RINGSIDE_DATA: this.dataFolder,
        RINGSIDE_ADMIN_KEY: ADMIN_KEY,
        RINGSIDE_DEMO: demo ? '1' : '0',
        ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
        ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
        ...env,
        ...more,
      },
    });
    this.#process = child;
    const running = Promise.withResolvers<void>();
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        this.lines.push(line);
        if (line.startsWith('Ringside is running')) running.resolve();
      });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`the server ended with ${code}: ${this.lines.slice(-5).join('\n')}`);
    });
    const timer = setTimeout(
      () => running.reject(new Error(`the server did not start: ${this.lines.join('\n')}`)),
      START_MS,
    );
    try {
      await Promise.race([running.promise, ended]);
    } finally {
      clearTimeout(timer);
      ended.catch(() => undefined); // an end later on is the test's own doing
    }
  }

  /** SIGKILL unless told otherwise; resolves with the exit code when the process is gone, after SIGSTOP and SIGCONT at once. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    const child = this.#process;
    if (!child || !this.running) return child?.exitCode ?? null;
    const gone = once(child, 'exit');
    child.kill(signal);
    if (signal === 'SIGSTOP' || signal === 'SIGCONT') return null;
    const [code] = (await gone) as [number | null];
    return code;
  }

  /** Asks as the admin. Throws for errors, and for refusals unless they are asked for. */
  async ask<Data = Record<string, never>>(query: string, variables: object = {}): Promise<Data> {
    const { body } = await post(this.origin, this.key, { query, variables });
    if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors ?? body));
    for (const value of Object.values(body.data))
      if (typeof value === 'object' && value !== null && 'code' in value) throw new Error(JSON.stringify(value));
    return body.data as Data; // whoever asks knows what for
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await rm(this.dataFolder, { recursive: true, force: true });
  }
}
