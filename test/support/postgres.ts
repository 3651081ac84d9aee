/** A real PostgreSQL for a test: a fresh cluster in a temporary folder, on a port of 127.0.0.1 that nobody had. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freeTcpPort } from '../peers/asterisk/ports.ts';

const run = promisify(execFile);
const installed = '/usr/lib/postgresql';
const START_MS = 20_000;

export interface Postgres extends AsyncDisposable {
  /** Of the database `ringside`. */
  readonly url: string;
  /** A new empty database in the same server. */
  createDatabase(): Promise<string>;
  /** SIGINT: it disconnects everybody and writes its checkpoint. */
  stop(): Promise<void>;
  /** SIGKILL of the server and its children, as when the machine dies. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

interface Options {
  /** Waits for the disk as in production. Tests do without. */
  readonly durable?: boolean;
}

export async function startPostgres({ durable = false }: Options = {}): Promise<Postgres> {
  const bin = await binaries();
  const folder = await mkdtemp(join(tmpdir(), 'ringside-postgres-'));
  const owner = await ownerOf(folder);
  const data = join(folder, 'data');
  const port = await freeTcpPort();
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    owner,
  );

  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    fsync: durable ? 'on' : 'off',
  };
  let server: ChildProcess | undefined;
  let databases = 0;

  const address = (database: string): string => `postgresql://postgres@127.0.0.1:${port}/${database}`;

  async function start(): Promise<void> {
    const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(join(bin, 'postgres'), ['-D', data, ...given], {
      ...owner,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-4_000)));
    server = child;
    const until = performance.now() + START_MS;
    while (!(await answers(address('postgres')))) {
      if (child.exitCode !== null || performance.now() > until) throw new Error(`PostgreSQL did not start: ${words}`);
      await pause(50);
    }
  }

  /** Ends exactly the server that was started here; its children end with it. */
  async function end(signal: NodeJS.Signals): Promise<void> {
    const child = server;
    server = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const children = signal === 'SIGKILL' ? await childrenOf(child.pid) : [];
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
    for (const pid of children) await endChild(pid);
  }

  async function createDatabase(name = `ringside${(databases += 1)}`): Promise<string> {
    const client = new Client({ connectionString: address('postgres') });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return address(name);
  }

  await start();
  return {
    url: await createDatabase('ringside'),
    createDatabase: () => createDatabase(),
    start,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
    async [Symbol.asyncDispose]() {
      await end('SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function binaries(): Promise<string> {
  const versions = await readdir(installed).catch(() => []);
  const newest = versions.toSorted((a, b) => Number(a) - Number(b)).at(-1);
  if (newest === undefined) throw new Error(`There is no PostgreSQL in ${installed}: apt-get install postgresql`);
  return join(installed, newest, 'bin');
}

/** PostgreSQL refuses to run as root, so root runs it as the user of Debian's package. */
async function ownerOf(
  folder: string,
): Promise<{ readonly uid?: number; readonly gid?: number; readonly cwd: string }> {
  if (process.getuid?.() !== 0) return { cwd: folder };
  const ids = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)));
  const [uid, gid] = ids;
  if (uid === undefined || gid === undefined) throw new Error('There is no user postgres');
  await chown(folder, uid, gid);
  return { uid, gid, cwd: folder };
}

/** The connections and background workers of a server, which would outlive its SIGKILL by a moment. */
async function childrenOf(pid: number | undefined): Promise<readonly number[]> {
  const list = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return list
    .split(' ')
    .map(Number)
    .filter((child) => child > 0);
}

async function endChild(pid: number): Promise<void> {
  try {
    for (process.kill(pid, 'SIGKILL'); ; process.kill(pid, 0)) await pause(5);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    void client.end();
    return false;
  }
}
