/** A real Asterisk for tests: its own folders, ports and passwords, on 127.0.0.1, ended by its own process id. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { openSync, closeSync } from 'node:fs';
import { access, copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type Account,
  type AppQueue,
  type AriUser,
  COPIED,
  type MusicClass,
  type Settings,
  configuration,
  wanted,
} from './conf.ts';
import { installAsterisk } from './install.ts';
import { claimRtpRange, freeTcpPort, freeUdpPort } from './ports.ts';
import { musicTone, tone } from './tone.ts';

export interface AsteriskOptions {
  /** Phones. Without a password one is made up: see `accounts` of the result. */
  readonly endpoints?: readonly Account[];
  /** ARI users beside the two that are always there. */
  readonly users?: readonly AriUser[];
  /** Queues of Asterisk's own app_queue, for comparison. */
  readonly queues?: readonly AppQueue[];
  /** Music classes beside `default`; each plays a tone of its own, see `musicTone`. */
  readonly musicClasses?: readonly (string | MusicClass)[];
  /** Seconds between two looks whether a phone is there. */
  readonly qualifyS?: number;
  /** The UDP port of the carrier that `PJSIP/<number>@trunk` calls. */
  readonly carrierPort?: number;
  /** Lines more in the trunk's endpoint, such as `moh_passthrough=yes`. */
  readonly trunk?: readonly string[];
  /** The UDP port it listens on; a free one when absent. */
  readonly sipPort?: number;
  readonly app?: string;
  /** Comes before everybody else on a busy machine: for tests that listen, as sound that is late is a gap. */
  readonly prompt?: boolean;
  /** Text to append to configuration files, by file name. */
  readonly extra?: Readonly<Record<string, string>>;
}

export interface Asterisk extends AsyncDisposable {
  readonly version: string;
  readonly pid: number;
  /** `http://127.0.0.1:<port>/ari` */
  readonly ariUrl: string;
  readonly httpPort: number;
  readonly sipPort: number;
  readonly adminUser: AriUser;
  readonly readOnlyUser: AriUser;
  readonly accounts: readonly (Account & { readonly password: string })[];
  /** The account of an extension; throws for one that was not asked for. */
  account(extension: string): Account & { readonly password: string };
  readonly celPath: string;
  readonly queueLogPath: string;
  readonly fullLogPath: string;
  /** From the start of the process until ARI answered. */
  readonly bootMs: number;
  /** Runs a command of Asterisk's console and gives what it printed. */
  cli(command: string): Promise<string>;
  /** Lines of level ERROR in the log since the start. */
  errors(): Promise<string[]>;
  /** Ends the process at once and waits until it is gone. It stays dead until `restart`. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** The same Asterisk again: same ports, passwords, registrations and logs. */
  restart(): Promise<void>;
}

const MODULE_FOLDER = '/usr/lib/x86_64-linux-gnu/asterisk/modules';
let started = 0;

/** Starts one; several at once are fine. Disposing ends it and removes its folder. */
export async function startAsterisk(options: AsteriskOptions = {}, signal?: AbortSignal): Promise<Asterisk> {
  const { root, asterisk: version } = await installAsterisk();
  await sweep(root);
  const home = `/srv/ringside/${process.pid}-${++started}-${randomBytes(3).toString('hex')}`;
  const folder = join(root, home);
  const rtp = await claimRtpRange();
  const ports = {
    sip: options.sipPort ?? (await freeUdpPort()),
    http: await freeTcpPort(),
    rtpFirst: rtp.first,
    rtpLast: rtp.last,
  };
  const adminUser = { name: 'ringside', password: secret() };
  const readOnlyUser = { name: 'observer', password: secret(), readOnly: true };
  const queues = options.queues ?? [];
  const settings: Settings = {
    accounts: (options.endpoints ?? []).map((account) => ({ ...account, password: account.password ?? secret() })),
    users: [adminUser, readOnlyUser, ...(options.users ?? [])],
    queues,
    musicClasses: music(['default', ...(options.musicClasses ?? []), ...queues.map(({ name }) => name)]),
    qualifyS: options.qualifyS ?? 5,
    carrierPort: options.carrierPort,
    trunk: options.trunk ?? [],
    app: options.app ?? 'ringside',
    ports,
    home,
    modules: wanted(await readdir(join(root, MODULE_FOLDER))),
    moduleFolder: MODULE_FOLDER,
    extra: options.extra ?? {},
  };
  await write(folder, settings);
  for (const name of COPIED) await copyFile(join(root, 'etc/asterisk', name), join(folder, 'etc', name));

  const ariUrl = `http://127.0.0.1:${ports.http}/ari`;
  const fullLogPath = join(folder, 'log/full');
  const place = { root, home, ariUrl, user: adminUser, fullLogPath, prompt: options.prompt ?? false };
  let running = await boot(place, signal).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    rtp.release();
    throw error;
  });

  return {
    version,
    get pid() {
      return running.pid;
    },
    get bootMs() {
      return running.bootMs;
    },
    ariUrl,
    httpPort: ports.http,
    sipPort: ports.sip,
    adminUser,
    readOnlyUser,
    accounts: settings.accounts,
    account(extension) {
      const account = settings.accounts.find((each) => each.extension === extension);
      if (account === undefined) throw new Error(`This Asterisk has no account ${extension}`);
      return account;
    },
    celPath: join(folder, 'log/cel-custom/Master.csv'),
    queueLogPath: join(folder, 'log/queue_log'),
    fullLogPath,
    cli: (command) => output('chroot', [root, 'asterisk', '-C', `${home}/etc/asterisk.conf`, '-rx', command]),
    async errors() {
      const log = await readFile(fullLogPath, 'utf8');
      return log.split('\n').filter((line) => / ERROR\[/.test(line));
    },
    kill: (by = 'SIGKILL') => running.end(by),
    async restart() {
      await running.end('SIGTERM');
      running = await boot(place, signal);
    },
    async [Symbol.asyncDispose]() {
      const crash = running.crash();
      await running.end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
      rtp.release();
      if (crash !== undefined) throw crash;
    },
  };
}

interface Running {
  readonly pid: number;
  readonly bootMs: number;
  /** Set when it ended without being told to. */
  crash(): Error | undefined;
  /** Sends the signal; after two seconds SIGKILL. Safe to call again. */
  end(signal: NodeJS.Signals): Promise<void>;
}

interface Place {
  readonly root: string;
  readonly home: string;
  readonly ariUrl: string;
  readonly user: AriUser;
  readonly fullLogPath: string;
  readonly prompt: boolean;
}

/** Goes on without where it is not allowed. */
const PROMPTLY = ['sh', '-c', 'chrt -r -p 5 $$ 2>/dev/null; exec "$@"', 'sh'];

async function boot({ root, home, ariUrl, user, fullLogPath, prompt }: Place, signal?: AbortSignal): Promise<Running> {
  signal?.throwIfAborted();
  const folder = join(root, home);
  await rm(join(folder, 'run/asterisk.ctl'), { force: true }); // a killed one leaves its socket
  const consolePath = join(folder, 'log/console');
  const out = openSync(consolePath, 'a');
  const before = performance.now();
  // -f: stays this very process. The death signal covers a test process that is killed; detached: Ctrl-C is ours alone.
  const asterisk = ['chroot', root, 'asterisk', '-C', `${home}/etc/asterisk.conf`, '-f'];
  const command = ['--pdeathsig', 'KILL', ...(prompt ? PROMPTLY : []), ...asterisk];
  const child = spawn('setpriv', command, { stdio: ['ignore', out, out], detached: true });
  closeSync(out);
  let told = false;
  const gone = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  const crash = () => {
    if (told || !ended(child)) return undefined;
    return new Error(`Asterisk ended by itself (${child.signalCode ?? `exit code ${child.exitCode}`})`);
  };
  const end = async (by: NodeJS.Signals) => {
    told = true;
    if (ended(child)) return;
    child.kill(by);
    const late = setTimeout(() => child.kill('SIGKILL'), 2_000);
    await gone;
    clearTimeout(late);
  };
  const authorization = `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`;
  const deadline = AbortSignal.timeout(30_000);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const fault = crash();
      if (fault !== undefined) throw fault;
      if (deadline.aborted) throw new Error('Asterisk did not answer on ARI within 30 seconds');
      const reply = await fetch(`${ariUrl}/asterisk/ping`, { headers: { authorization, connection: 'close' } }).catch(
        () => undefined,
      );
      await reply?.body?.cancel();
      if (reply?.ok === true) break;
      await delay(10);
    }
  } catch (cause) {
    await end('SIGKILL');
    if (signal?.aborted === true) throw cause;
    const said = `${await tail(consolePath)}\n${await tail(fullLogPath)}`.trim();
    throw new Error(`${cause instanceof Error ? cause.message : String(cause)}. It said:\n${said}`, { cause });
  }
  if (child.pid === undefined) throw new Error('Asterisk has no process id');
  return { pid: child.pid, bootMs: performance.now() - before, crash, end };
}

const ended = (child: ChildProcess) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function write(folder: string, settings: Settings): Promise<void> {
  const folders = ['etc', 'lib/keys', 'spool/monitor', 'spool/recording', 'run', 'log/cel-custom'];
  for (const name of folders) await mkdir(join(folder, name), { recursive: true });
  for (const [name, text] of configuration(settings)) await writeFile(join(folder, 'etc', name), text);
  for (const { name, hertz } of settings.musicClasses) {
    await mkdir(join(folder, 'moh', name), { recursive: true });
    await writeFile(join(folder, 'moh', name, 'tone.ulaw'), tone(hertz));
  }
}

/** Each class once, with its tone. */
function music(classes: readonly (string | MusicClass)[]): MusicClass[] {
  const byName = new Map(classes.map((each) => [typeof each === 'string' ? each : each.name, each]));
  return [...byName.entries()].map(([name, each], index) =>
    typeof each === 'string' ? { name, hertz: musicTone(index) } : each,
  );
}

/** Removes what test processes that are no more have left behind. */
async function sweep(root: string): Promise<void> {
  const folder = join(root, 'srv/ringside');
  for (const name of await readdir(folder)) {
    const owner = await access(`/proc/${name.split('-')[0]}`).then(
      () => true,
      () => false,
    );
    if (!owner) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function tail(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-15).join('\n');
}

async function output(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${text}`);
  return text;
}

const secret = () => randomBytes(12).toString('hex');
