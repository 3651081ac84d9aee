/** Runs one SIPp: a scenario filled in, its logs in a folder of its own, its own process id, an end in any case. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freeMediaPort, freeUdpPort } from '../asterisk/ports.ts';
import { sayFarewell } from './farewell.ts';
import { type CallAttempt, type SipMessage, callAttempts, parseMessages } from './messages.ts';

export interface SippOptions {
  /** A file in `scenarios/`, without `.xml`. */
  readonly scenario: string;
  /** What stands for `@name@` in it. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The SIP port of the other side, on 127.0.0.1. */
  readonly remotePort: number;
  readonly localPort?: number;
  readonly args?: readonly string[];
  /** Rows of the injection file, one per call; `[field0]` in the scenario. */
  readonly rows?: readonly string[];
  /** It is ended after this time, whatever happens, and hangs up its open calls. */
  readonly timeoutS?: number;
  /** Calls that should be over by now: SIPp has lost them, and they are hung up for it. Looked at every two seconds. */
  readonly overdue?: (call: CallAttempt, now: number) => boolean;
  /** Where its logs go, and stay; otherwise into a temporary folder that is removed on disposal. */
  readonly folder?: string;
}

export interface Sipp extends AsyncDisposable {
  readonly pid: number;
  readonly localPort: number;
  readonly folder: string;
  /** The exit code: 0 all calls as the scenario wants, 1 some not, 99 none at all; null when ended by a signal. */
  readonly done: Promise<number | null>;
  readonly running: boolean;
  messages(): Promise<SipMessage[]>;
  log(): Promise<CallAttempt[]>;
  /** What SIPp complained about. */
  complaints(): Promise<string>;
  /** No new calls; ends the open ones with BYE or CANCEL, then the process. */
  hangUpAll(): Promise<void>;
  /** Ends it at once: like a phone that loses its power. */
  kill(): Promise<void>;
}

const SCENARIOS = join(import.meta.dirname, 'scenarios');

/** Resolves when its SIP port is open. */
export async function startSipp(options: SippOptions): Promise<Sipp> {
  const { scenario, values, remotePort, rows, args = [], timeoutS = 600 } = options;
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), `ringside-${scenario}-`)));
  await mkdir(folder, { recursive: true });
  const localPort = options.localPort ?? (await freeUdpPort());
  const template = await readFile(join(SCENARIOS, `${scenario}.xml`), 'utf8');
  const fill = (text: string) => text.replaceAll(/@(\w+)@/g, (all, name: string) => String(values[name] ?? all));
  await writeFile(join(folder, 'scenario.xml'), fill(fill(template))); // a value may hold placeholders itself
  if (rows !== undefined) await writeFile(join(folder, 'rows.csv'), ['SEQUENTIAL', ...rows, ''].join('\n'));
  const file = (name: string) => join(folder, name);
  const mediaPort = await freeMediaPort();
  const command = [
    ...['-sf', file('scenario.xml'), '-i', '127.0.0.1', '-bind_local', '-p', localPort],
    ...['-mi', '127.0.0.1', '-mp', mediaPort, '-ci', '127.0.0.1', '-cp', await freeUdpPort()],
    ...['-nostdin', '-skip_rlimit', '-timer_resol', 1],
    ...['-trace_msg', '-message_file', file('messages.log'), '-trace_err', '-error_file', file('errors.log')],
    ...['-trace_stat', '-stf', file('stat.csv'), '-trace_logs', '-log_file', file('actions.log')],
    ...(rows === undefined ? [] : ['-inf', file('rows.csv')]),
    ...args,
    `127.0.0.1:${remotePort}`,
  ];
  // The death signal covers a test process that is killed; detached: Ctrl-C in a terminal is not meant for it.
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', 'sipp', ...command.map(String)], {
    cwd: folder,
    env: { ...process.env, TZ: 'UTC' }, // its logs tell local time without the zone
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  const done = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  done.catch(() => {}); // told to whoever awaits it
  // SIPp's own -timeout waits for calls to end, which may be never.
  const bound = setTimeout(() => void sipp.hangUpAll().catch(() => child.kill('SIGKILL')), timeoutS * 1_000).unref();
  const rescue = async () => {
    const messages = await sipp.messages();
    const now = Date.now();
    const lost = callAttempts(messages).filter((call) => call.endedAt === undefined && options.overdue?.(call, now));
    const ids = new Set(lost.map(({ callId }) => callId));
    const theirs = messages.filter(({ callId }) => ids.has(callId));
    if (ids.size > 0) await sayFarewell(theirs, remotePort, file('farewell.log'));
    if (running()) watch = setTimeout(() => void rescue().catch(() => child.kill('SIGKILL')), 2_000).unref();
  };
  let watch = options.overdue && setTimeout(() => void rescue().catch(() => child.kill('SIGKILL')), 2_000).unref();
  child.once('close', () => {
    clearTimeout(bound);
    clearTimeout(watch);
  });
  const running = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const read = (name: string, encoding: 'utf8' | 'latin1') => readFile(file(name), encoding).catch(absent);

  const sipp: Sipp = {
    pid: child.pid ?? 0,
    localPort,
    folder,
    done,
    get running() {
      return running();
    },
    async messages() {
      // A file of our own: SIPp would write over what others add to its one.
      const logs = await Promise.all(['messages.log', 'farewell.log'].map((name) => read(name, 'latin1')));
      return logs.flatMap(parseMessages).toSorted((a, b) => a.at - b.at);
    },
    log: async () => callAttempts(await sipp.messages()),
    complaints: async () => `${said}${await read('errors.log', 'utf8')}`.trim(),
    async hangUpAll() {
      if (!running()) return;
      child.kill('SIGUSR1'); // no new calls
      const ended = await sayFarewell(await sipp.messages(), remotePort, file('farewell.log'));
      if (ended > 0) await Promise.race([done, delay(200)]); // it still acknowledges what comes back
      await sipp.kill();
    },
    async kill() {
      if (running()) child.kill('SIGKILL');
      await done;
    },
    async [Symbol.asyncDispose]() {
      await sipp.kill();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };

  for (let waitedMs = 0; !(await taken(localPort)); waitedMs += 5) {
    if (running() && waitedMs < 5_000) {
      await delay(5);
      continue;
    }
    if (!running() && (await done) === 0) break; // a short run may be over by now
    const fault = await sipp.complaints();
    await sipp[Symbol.asyncDispose]();
    throw new Error(`SIPp did not start (${scenario}): ${fault || `exit code ${child.exitCode}`}`);
  }
  return sipp;
}

/** Whether somebody has the UDP port on 127.0.0.1. */
async function taken(port: number): Promise<boolean> {
  const table = await readFile('/proc/net/udp', 'utf8');
  return table.includes(` 0100007F:${port.toString(16).toUpperCase().padStart(4, '0')} `);
}

function absent(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
}
