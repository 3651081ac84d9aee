/** Brings a real Asterisk 22 to a Debian machine: a chroot in a cache folder outside the tree, made once and kept. */
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { aptSources, debianMirrors } from './mirror.ts';

/** Raised when the way the chroot is made changes, so that older ones are made anew. */
const RECIPE = 1;
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const PACKAGES = ['asterisk', 'asterisk-modules', 'asterisk-config'];

export interface Installation {
  /** The folder to `chroot` into. */
  readonly root: string;
  readonly asterisk: string;
  readonly debian: string;
  /** False when a finished chroot was already there. */
  readonly fresh: boolean;
}

/** Where the chroot is or would be: `RINGSIDE_ASTERISK_DIR`, else the user's cache folder. */
export function chrootFolder(env: NodeJS.ProcessEnv = process.env): string {
  const cache = env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return resolve(env['RINGSIDE_ASTERISK_DIR'] || join(cache, 'ringside', `asterisk-${suiteOf(env)}`));
}

/**
 * Makes the chroot unless it is there. Two at once wait for each other; one that is broken off leaves nothing that a
 * later one would take for complete. Packages are verified against Debian's own keyring.
 */
export async function installAsterisk(say: (line: string) => void = () => {}): Promise<Installation> {
  const root = chrootFolder();
  const ready = await existing(root);
  if (ready !== undefined) return ready;
  await requirements();
  await mkdir(dirname(root), { recursive: true });
  await using _lock = await lock(`${root}.lock`, say);
  const meanwhile = await existing(root);
  if (meanwhile !== undefined) return meanwhile;

  await sweep(root); // we hold the lock, so what lies there half-made is nobody's
  const partial = await mkdtemp(`${root}.partial-`);
  try {
    await build(partial, say);
    await writeFile(join(partial, 'etc/ringside-recipe'), `${RECIPE}\n`);
    await discard(root);
    await rename(partial, root);
  } finally {
    await discard(partial);
  }
  const made = await existing(root);
  if (made === undefined) throw new Error(`${root} was made but is not complete`);
  return { ...made, fresh: true };
}

async function build(dir: string, say: (line: string) => void): Promise<void> {
  const suite = suiteOf(process.env);
  const mirror = await mirrorOf(suite);
  say(`Debian ${suite} from ${new URL(mirror).host} → ${dir}`);
  await chmod(dir, 0o755); // apt fetches as a user of its own
  const script = '/usr/share/debootstrap/scripts/sid'; // bookworm's debootstrap does not know newer suites by name
  await run('debootstrap', ['--variant=minbase', `--keyring=${KEYRING}`, suite, dir, mirror, script]);
  await writeFile(join(dir, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 }); // start no services
  await writeFile(join(dir, 'etc/apt/apt.conf.d/90ringside'), await aptSettings());
  // A mirror that speaks https is trusted by the authorities that this machine trusts.
  await mkdir(join(dir, 'etc/ssl/certs'), { recursive: true });
  const bundle = process.env['SSL_CERT_FILE'] || '/etc/ssl/certs/ca-certificates.crt';
  if (mirror.startsWith('https:')) await cp(bundle, join(dir, 'etc/ssl/certs/ca-certificates.crt'));
  say('apt-get install asterisk');
  await run('chroot', [dir, 'apt-get', 'update']);
  await run('chroot', [dir, 'apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES]);
  await run('chroot', [dir, 'apt-get', 'clean']);
  await mkdir(join(dir, 'srv/ringside'), { recursive: true });
}

/** A snapshot mirror may be "out of date" by its own words; a proxy set on this machine holds inside as well. */
async function aptSettings(): Promise<string> {
  const dump = await run('apt-config', ['dump']);
  const proxies = dump.split('\n').filter((line) => /^Acquire::(?:https?)::(?:\S*::)?Proxy\b/i.test(line));
  return ['Acquire::Check-Valid-Until "false";', 'Acquire::Check-Date "false";', ...proxies, ''].join('\n');
}

/** The first of the machine's mirrors that has the suite, signed by Debian. */
async function mirrorOf(suite: string): Promise<string> {
  const release = await readFile('/etc/os-release', 'utf8');
  const codename = /^VERSION_CODENAME=(\S+)/m.exec(release)?.[1] ?? 'bookworm';
  const mirrors = debianMirrors(await aptSources(), codename);
  if (mirrors.length === 0)
    throw new Error(`apt has no source "${codename} main" here; Asterisk comes from the same mirror`);
  const scratch = await mkdtemp(join(tmpdir(), 'ringside-mirror-'));
  const faults: string[] = [];
  try {
    for (const mirror of mirrors) {
      try {
        const file = join(scratch, 'InRelease');
        await run('/usr/lib/apt/apt-helper', ['download-file', `${mirror}/dists/${suite}/InRelease`, file]);
        await run('gpgv', ['--quiet', '--keyring', KEYRING, file]);
        return mirror;
      } catch (error) {
        faults.push(`${mirror}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  throw new Error(`None of this machine's mirrors has Debian ${suite}, signed by Debian:\n${faults.join('\n')}`);
}

async function requirements(): Promise<void> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID(?:_LIKE)?=.*\bdebian\b/m.test(release)) {
    throw new Error('The real Asterisk for the tests is installed by debootstrap, and this machine is not a Debian.');
  }
  if (process.getuid?.() !== 0) {
    throw new Error(
      'The real Asterisk for the tests lives in a chroot, and only root can make or enter one. Run this as root.',
    );
  }
  await run('debootstrap', ['--version']).catch((cause: unknown) => {
    throw new Error('debootstrap is missing: apt-get install debootstrap', { cause });
  });
}

async function existing(root: string): Promise<Installation | undefined> {
  const recipe = await readFile(join(root, 'etc/ringside-recipe'), 'utf8').catch(() => '');
  if (recipe.trim() !== String(RECIPE)) return undefined;
  const status = await readFile(join(root, 'var/lib/dpkg/status'), 'utf8');
  const asterisk = /^Package: asterisk\n(?:.+\n)*?Version: (\S+)/m.exec(status)?.[1] ?? 'unknown';
  const debian = (await readFile(join(root, 'etc/debian_version'), 'utf8')).trim();
  return { root, asterisk, debian, fresh: false };
}

async function sweep(root: string): Promise<void> {
  const prefix = `${basename(root)}.partial-`;
  for (const name of await readdir(dirname(root))) {
    if (name.startsWith(prefix)) await discard(join(dirname(root), name));
  }
}

/** Removes a chroot, never what is mounted into it (debootstrap mounts /proc while it works). */
async function discard(dir: string): Promise<void> {
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '');
  for (const mount of mounts.filter((at) => at.startsWith(`${dir}/`)).toReversed()) await run('umount', ['-l', mount]);
  await run('rm', ['-rf', '--one-file-system', dir]);
}

/** Held by a child whose end the kernel notices, so that no crash leaves a lock behind. */
async function lock(file: string, say: (line: string) => void): Promise<AsyncDisposable> {
  const holder = spawn('flock', [file, 'sh', '-c', 'echo held; exec cat'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => holder.once('close', () => done()));
  const waiting = setTimeout(() => say(`Another process is installing (${file}); waiting for it`), 1_000);
  const held = await new Promise<boolean>((done, fail) => {
    holder.once('error', fail);
    holder.stdout.once('data', () => done(true));
    holder.once('close', () => done(false));
  }).finally(() => clearTimeout(waiting));
  if (!held) throw new Error(`Could not lock ${file}`);
  return {
    async [Symbol.asyncDispose]() {
      holder.stdin.end();
      await ended;
    },
  };
}

/** Runs a program to its end; on failure the last lines it wrote are the message. */
async function run(command: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  // The death signal: nothing goes on installing when this process is killed.
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', command, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer) => void (output = (output + chunk.toString()).slice(-1_000_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code === 0) return output;
  const tail = output.trim().split('\n').slice(-12).join('\n');
  throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${tail}`);
}

function suiteOf(env: NodeJS.ProcessEnv): string {
  return env['RINGSIDE_ASTERISK_SUITE'] || 'forky';
}

if (import.meta.main) {
  try {
    const { root, asterisk, debian, fresh } = await installAsterisk((line) => console.log(line));
    console.log(`${fresh ? 'Installed' : 'Already there'}: Asterisk ${asterisk} on Debian ${debian} in ${root}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
