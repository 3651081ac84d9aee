/** Keeps a second process out of the embedded database's folder: two writers in one folder destroy it. */
import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When that process was born, as the system counts it; tells it from a later one with the same pid. '' where unknown. */
  readonly born: string;
  /** What the holder leaves lying about if it is killed. */
  readonly litter: readonly string[];
}

export class FolderInUse extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FolderInUse';
  }
}

/** Takes the lock file, also from a process that died with it, whose litter is then removed. Throws FolderInUse. */
export async function lockFolder(path: string, litter: readonly string[]): Promise<AsyncDisposable> {
  await mkdir(dirname(path), { recursive: true });
  const holder: Holder = { host: hostname(), pid: process.pid, born: await bornOf(process.pid), litter };
  const mine = JSON.stringify({ ...holder, nonce: randomUUID() }); // no two locks have the same text
  const draft = `${path}.${randomUUID()}`;
  await write(draft, mine);
  try {
    await take(path, draft);
  } finally {
    await rm(draft, { force: true });
  }
  return {
    async [Symbol.asyncDispose]() {
      if ((await read(path)) === mine) await rm(path, { force: true });
    },
  };
}

async function take(path: string, draft: string): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await linked(draft, path)) return;
    const text = await read(path);
    if (text === undefined) continue; // given back just now
    const holder = parse(text);
    if (holder && (await lives(holder))) throw new FolderInUse(sentence(path, holder));
    if (await replaced(path, text, draft)) {
      for (const left of holder?.litter ?? []) await rm(left, { recursive: true, force: true });
      return;
    }
  }
  throw new FolderInUse(`Several processes are trying to take ${path} at once.`);
}

/** Puts the finished file in place; unlike a rename it fails when there is one. */
async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Replaces the lock of a dead process. Whoever does that holds a lock named after that very text, so that nobody who has
 * read the dead one's lock a moment ago can mistake for it the lock that has taken its place. False when that happened.
 */
async function replaced(path: string, text: string, draft: string): Promise<boolean> {
  const claim = `${path}.${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  await take(claim, draft);
  try {
    if ((await read(path)) !== text) return false;
    const successor = `${path}.${randomUUID()}`;
    await link(draft, successor);
    await rename(successor, path);
    return true;
  } finally {
    await rm(claim, { force: true });
  }
}

async function lives({ host, pid, born }: Holder): Promise<boolean> {
  if (host !== hostname()) return true; // nothing can be known of it from here
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    if (codeOf(error) !== 'EPERM') throw error;
  }
  return (await bornOf(pid)) === born;
}

/** The boot and the clock tick of the process's birth, where the system has a /proc. */
async function bornOf(pid: number): Promise<string> {
  const [boot, stat] = await Promise.all([read('/proc/sys/kernel/random/boot_id'), read(`/proc/${pid}/stat`)]);
  if (boot === undefined || stat === undefined) return '';
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name may hold spaces
  return `${boot.trim()} ${afterName[19] ?? ''}`; // field 22 of proc(5), starttime
}

function sentence(path: string, { host, pid }: Holder): string {
  const folder = dirname(path);
  if (host !== hostname()) {
    return (
      `The data folder ${folder} is in use by process ${pid} on the machine ${host}. ` +
      `If that machine no longer runs Ringside on it, delete ${path} and start again.`
    );
  }
  return `The data folder ${folder} is in use by another Ringside (process ${pid}). Stop that one first, or set RINGSIDE_DATA to another folder.`;
}

/** A file that is no lock of ours (cut off by a full disk, say) holds nobody. */
function parse(text: string): Holder | undefined {
  try {
    const { host, pid, born, litter } = JSON.parse(text) as Partial<Holder>; // checked below
    if (typeof host !== 'string' || !Number.isInteger(pid) || pid === undefined || typeof born !== 'string')
      return undefined;
    return { host, pid, born, litter: Array.isArray(litter) ? litter.filter((path) => typeof path === 'string') : [] };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function write(path: string, text: string): Promise<void> {
  await using file = await open(path, 'w', 0o600);
  await file.writeFile(text);
  await file.sync();
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ESRCH') return undefined;
    throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
