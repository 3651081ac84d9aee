/** Objects as files below one folder. What is finished has been synced; what is not has another name. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Listed, type Storage, UNFINISHED, type Upload } from './storage.ts';
import { VaultError, type VaultFault } from './vault.ts';

const PIECE = 256 * 1024;

export function createLocalStorage(root: string): Storage {
  const pathOf = (name: string): string => join(root, name);
  return {
    create: (name, signal) => guarded(signal, () => createFile(pathOf(name), signal)),
    putNew: (name, bytes, signal) => guarded(signal, () => putNewFile(pathOf(name), bytes)),
    get: (name, signal) => guarded(signal, () => unlessMissing(readFile(pathOf(name), { signal }))),
    async *read(name, { from, to }, signal) {
      await using handle = await guarded(signal, () => open(pathOf(name)), 'gone');
      for (let at = from; at < to;) {
        const buffer = Buffer.allocUnsafe(Math.min(PIECE, to - at));
        const { bytesRead } = await guarded(signal, () => handle.read(buffer, 0, buffer.length, at));
        if (bytesRead === 0) return;
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    },
    async *list(folder, signal) {
      for (const entry of await guarded(signal, () => entriesOf(pathOf(folder)))) {
        const listed = await guarded(signal, () => listedAs(folder + entry, pathOf(folder + entry)));
        if (listed) yield listed;
      }
    },
    remove: (name, signal) => guarded(signal, () => removeFile(pathOf(name))),
    clear: (prefix, signal) => guarded(signal, () => clearFiles(root, prefix)),
  };
}

async function createFile(path: string, signal: AbortSignal): Promise<Upload> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = path + UNFINISHED;
  const handle = await open(unfinished, 'wx', 0o600);
  let finished = false;
  return {
    write: (bytes) => guarded(signal, () => handle.writeFile(bytes)), // goes on where the last one ended
    finish: () =>
      guarded(signal, async () => {
        await handle.sync();
        await rename(unfinished, path);
        await syncFolder(path);
        finished = true;
      }),
    async [Symbol.asyncDispose]() {
      // What is finished has been synced, and what is not counts for nothing: the failure before is the one to tell.
      await handle.close().catch(() => undefined);
      if (!finished) await rm(unfinished, { force: true }).catch(() => undefined);
    },
  };
}

/** `link` refuses a name that is taken, and what it names is whole. */
async function putNewFile(path: string, bytes: Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = `${path}.${randomBytes(6).toString('hex')}${UNFINISHED}`;
  try {
    await writeAll(await open(unfinished, 'wx', 0o600), bytes);
    await link(unfinished, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
  await syncFolder(path);
  return true;
}

async function writeAll(opened: FileHandle, bytes: Uint8Array): Promise<void> {
  await using handle = opened;
  await handle.writeFile(bytes);
  await handle.sync();
}

/** The file's folder and the one above, which may be as new as the file. */
async function syncFolder(path: string): Promise<void> {
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    await using handle = await open(folder);
    await handle.sync();
  }
}

async function listedAs(name: string, path: string): Promise<Listed | undefined> {
  const found = await unlessMissing(stat(path));
  return found && { name, changedAt: found.mtimeMs };
}

async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
  if (await unlessMissing(stat(dirname(path)))) await syncFolder(path);
}

async function clearFiles(root: string, prefix: string): Promise<readonly string[]> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const names = (await entriesOf(join(root, folder))).map((entry) => folder + entry);
  const unwanted = names.filter((name) => name.startsWith(prefix));
  for (const name of unwanted) await removeFile(join(root, name));
  // A folder is as little worth as what was in it; where somebody puts something new in, it stays.
  if (unwanted.length === names.length) await rmdir(join(root, folder)).catch(unlessFilled);
  return unwanted.filter((name) => !name.endsWith(UNFINISHED));
}

async function entriesOf(path: string): Promise<readonly string[]> {
  return (await unlessMissing(readdir(path))) ?? [];
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return undefined;
  }
}

function unlessFilled(error: unknown): void {
  if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) throw error;
}

const faults: Readonly<Record<string, VaultFault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOTDIR: 'denied',
  EEXIST: 'denied',
};

const words: Readonly<Record<VaultFault, string>> = {
  full: 'No room is left where recordings are kept',
  denied: 'The folder of the recordings can not be used',
  gone: 'There is no such recording',
  away: 'The disk of the recordings does not answer',
  damaged: 'The recording is damaged',
  locked: 'The recording is locked',
};

/** Bugs and aborts pass as they are; what the system says becomes a VaultError, without the path. */
async function guarded<T>(signal: AbortSignal, work: () => Promise<T>, missing: 'gone' | 'away' = 'away'): Promise<T> {
  signal.throwIfAborted();
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined || code === 'ABORT_ERR' || !(error instanceof Error && 'syscall' in error)) throw error;
    const fault = code === 'ENOENT' ? missing : (faults[code] ?? 'away');
    throw new VaultError(fault, `${words[fault]} (${code})`, { cause: error });
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
