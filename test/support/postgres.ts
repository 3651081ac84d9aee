/** A real PostgreSQL for a test: a fresh cluster in a temporary folder, on a port of 127.0.0.1 that nobody had. */
import { execFile, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
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
  const bin = await postgresBinaries();
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
  let server: Server | undefined;
  let databases = 0;

  const address = (database: string): string => `postgresql://postgres@127.0.0.1:${port}/${database}`;

  async function start(): Promise<void> {
    const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    server = await launch([join(bin, 'postgres'), '-D', data, ...given], owner);
    const until = performance.now() + START_MS;
    while (!(await answers(address('postgres')))) {
      if (!(await isRunning(server.pid)) || performance.now() > until)
        throw new Error(`PostgreSQL did not start: ${server.words()}`);
      await pause(50);
    }
  }

  async function end(signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
    const ending = server;
    server = undefined;
    await ending?.end(signal);
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

interface Server {
  readonly pid: number;
  /** The end of what it wrote to its log. */
  words(): string;
  /** Ends exactly this server and its children. */
  end(signal: 'SIGINT' | 'SIGKILL'): Promise<void>;
}

/** On a leash: when this process is gone, however it went, the shell reads the end of its input and ends the server. */
const leashed = '"$@" & echo $!; read -r _; kill -INT $! 2>/dev/null; wait $!';

async function launch(command: readonly string[], owner: SpawnOptions): Promise<Server> {
  const shell = spawn('/bin/sh', ['-c', leashed, 'sh', ...command], { ...owner, stdio: ['pipe', 'pipe', 'pipe'] });
  let log = '';
  shell.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4_000)));
  const gone = once(shell, 'exit');
  const [line] = (await once(shell.stdout, 'data')) as [Buffer]; // the shell's echo
  const pid = Number(line.toString());
  return {
    pid,
    words: () => log,
    async end(signal) {
      // Its children would outlive the SIGKILL of a server by a moment, and answer meanwhile.
      const family = signal === 'SIGKILL' ? [pid, ...(await childrenOf(pid))] : [pid];
      for (const each of family) if (await isRunning(each)) process.kill(each, signal);
      shell.stdin.end();
      await gone;
      for (const each of family) while (await isRunning(each)) await pause(5);
    },
  };
}

/** The folder of its programs. */
export async function postgresBinaries(): Promise<string> {
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

/** The connections and background workers of a server. */
async function childrenOf(pid: number): Promise<readonly number[]> {
  const list = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return list
    .split(' ')
    .map(Number)
    .filter((child) => child > 0);
}

/** A process that has ended, and is only kept in the books until its parent asks, does not run. */
async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
  return !stat.slice(stat.lastIndexOf(')')).startsWith(') Z');
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
