/** A real Redis for a test: in a temporary folder, on a port of 127.0.0.1 that nobody had. It keeps nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freeTcpPort } from '../peers/asterisk/ports.ts';

const START_MS = 10_000;

export interface Redis extends AsyncDisposable {
  readonly url: string;
  /** SIGTERM: it says farewell to everybody. */
  stop(): Promise<void>;
  /** SIGKILL; also SIGSTOP and SIGCONT, as when its machine hangs for a while. */
  kill(signal?: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void>;
  /** Again, on the same port and with nothing in it. */
  start(): Promise<void>;
}

export async function startRedis(): Promise<Redis> {
  const folder = await mkdtemp(join(tmpdir(), 'ringside-redis-'));
  const port = await freeTcpPort();
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    const settings = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
    // The death signal covers a test process that is killed; detached: Ctrl-C in a terminal is not meant for it.
    const started = spawn('setpriv', ['--pdeathsig', 'KILL', 'redis-server', ...settings.map(String)], {
      stdio: 'ignore',
      detached: true,
    });
    const failed = once(started, 'exit').then(([code]) => {
      throw new Error(`Redis did not start (exit code ${code}): apt-get install redis-server`);
    });
    failed.catch(() => undefined); // an end later on is the test's own doing
    server = started;
    const until = performance.now() + START_MS;
    while (!(await Promise.race([answers(port), failed]))) {
      if (performance.now() > until) throw new Error('Redis did not answer in time');
      await pause(10);
    }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = server;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const gone = once(ending, 'exit');
    ending.kill(signal);
    await gone;
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop: () => end('SIGTERM'),
    async kill(signal = 'SIGKILL') {
      if (signal === 'SIGKILL') await end(signal);
      else server?.kill(signal);
    },
    async [Symbol.asyncDispose]() {
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  const socket = createConnection({ port, host: '127.0.0.1' });
  return new Promise((resolve) => {
    socket.setTimeout(1_000, () => socket.destroy());
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (reply: Buffer) => {
      socket.destroy();
      resolve(reply.toString().startsWith('+PONG'));
    });
    socket.once('error', () => undefined);
    socket.once('close', () => resolve(false));
  });
}
