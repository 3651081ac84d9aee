import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ManualClock } from '../../server/src/kernel/clock.ts';
import { createLocalStorage } from '../../server/src/recordings/storage.local.ts';
import { createVault } from '../../server/src/recordings/vault.sealed.ts';
import { type StoredRecording, VaultError } from '../../server/src/recordings/vault.ts';
import { SECRET } from '../support/vault.child.ts';
import { spoken } from '../support/voices.ts';

const signal = () => AbortSignal.timeout(60_000);
const script = new URL('../support/vault.child.ts', import.meta.url).pathname;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ringside-vault-'));
});

afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

const vault = () => createVault({ storage: createLocalStorage(folder), secret: SECRET, clock: new ManualClock() });
const files = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());

interface Said {
  readonly stored?: StoredRecording;
  readonly destroyed?: string;
  readonly halfway?: true;
  readonly fault?: string;
}

const linesOf = (child: ChildProcess) => createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
const start = (task: string) =>
  spawn(process.execPath, [script, folder, task], { stdio: ['ignore', 'pipe', 'inherit'] });

async function next(lines: AsyncIterator<string>): Promise<Said> {
  const { value, done } = await lines.next();
  if (done) throw new Error('It ended without a word');
  return JSON.parse(value) as Said;
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
}

describe('V6 the process is killed', () => {
  test('in the middle of a recording: nothing is there, and the sweep leaves no file', async () => {
    const child = start('halfway');
    expect(await next(linesOf(child))).toEqual({ halfway: true });
    await killed(child);
    const left = (await files()).map(({ name }) => name);
    expect(left.filter((name) => name.endsWith('.part'))).toHaveLength(2);
    expect(left).not.toContain('key');
    expect(await vault().sweep(signal())).toEqual({ removed: 1 });
    expect(await files()).toEqual([]);
  });

  test('anywhere: what it had answered is whole, what it had destroyed is gone, and no file is too many', async () => {
    const stored = new Map<string, StoredRecording>();
    const maybe = new Set<string>(); // about to be destroyed when it was killed
    for (let round = 0; round < 6; round += 1) {
      const child = start('busily');
      const lines = linesOf(child);
      for (let line = 0; line < 2 + round; line += 1) await next(lines).then(note);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60)); // any moment will do
      child.kill('SIGKILL');
      for await (const line of { [Symbol.asyncIterator]: () => lines }) note(JSON.parse(line) as Said);
    }
    function note(said: Said): void {
      if (said.stored) {
        stored.set(said.stored.id, said.stored);
        if (Number(said.stored.id.split('-').at(-1)) % 3 === 2) maybe.add(said.stored.id);
      }
      if (said.destroyed) {
        stored.delete(said.destroyed);
        maybe.delete(said.destroyed);
      }
    }
    await vault().sweep(signal());
    expect(stored.size).toBeGreaterThan(6);
    for (const recording of stored.values()) {
      const read = Array.fromAsync(vault().read(recording, 'original', undefined, signal()));
      if (maybe.has(recording.id)) await read.catch(expectGone);
      else expect(Buffer.concat(await read).length).toBe(recording.bytes);
    }
    const kept = await readdir(join(folder, 'recordings'));
    for (const name of kept) expect(await readdir(join(folder, 'recordings', name))).toHaveLength(3);
    expect(await readdir(join(folder, 'open'))).toEqual([]);
    // One that nobody heard of is whole as well: it was killed between the key and the answer.
    expect(kept.length).toBeLessThanOrEqual(stored.size + 6);
  });
});

function expectGone(error: unknown): void {
  expect(error).toMatchObject({ fault: 'gone' });
}

describe('V10 no room is left', () => {
  /** A disk of its own of 1 MB where that may be made; otherwise no file may be larger than that. */
  const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
  const mounted = 'mount -t tmpfs -o size=1m none "$2" && exec "$0" "$1" "$2" withoutRoom';
  const limited = 'ulimit -f 2000; exec "$0" "$1" "$2" withoutRoom';

  test('it says so, trying again may help, nothing is left, and a shorter one is stored', async () => {
    const shell = canMount ? ['unshare', '-rm', 'sh', '-c', mounted] : ['sh', '-c', limited];
    const [command = '', ...given] = [...shell, process.execPath, script, folder];
    const child = spawn(command, given, { stdio: ['ignore', 'pipe', 'inherit'] });
    const said = await next(linesOf(child));
    await once(child, 'close');
    expect(said).toMatchObject({
      fault: 'full',
      retryable: true,
      message: `No room is left where recordings are kept (${canMount ? 'ENOSPC' : 'EFBIG'})`,
      stored: { id: 'call-2-r1', bytes: 44 + 32_000 },
    });
    expect(JSON.stringify(said)).not.toContain(folder);
  });
});

describe('V10 the folder', () => {
  test('that is a file is refused, without its path', async () => {
    const inTheWay = createVault({
      storage: createLocalStorage(script),
      secret: SECRET,
      clock: new ManualClock(),
    });
    const error: unknown = await inTheWay.store(spoken('call-1-r1', 100), signal()).catch((e: unknown) => e);
    if (!(error instanceof VaultError)) throw new Error('It was stored', { cause: error });
    expect(error.fault).toBe('denied');
    expect(error.message).not.toContain('/');
  });
});

describe('memory', () => {
  test('the second half of an hour needs no more than the first, neither stored nor read', async () => {
    const seen: number[] = [];
    const look = () => seen.push(process.memoryUsage.rss());
    async function* quiet(): AsyncGenerator<Uint8Array> {
      const piece = new Uint8Array(320_000); // 20 s
      for (let at = 0; at < HOUR; at += 20_000, look()) yield piece;
    }
    const [left, right] = [0, 100].map((startsAtMs) => [{ pcm: quiet(), startsAtMs }]);
    const recording = { ...spoken('call-1-r1', HOUR), left: left!, right: right! };
    const hour = await vault().store(recording, AbortSignal.timeout(180_000));
    expect(seen.length).toBeGreaterThan(300);
    expect(grownBy(seen)).toBeLessThan(24 * MIB); // in the second half 55 MiB went through
    seen.length = 0;
    let bytes = 0;
    for await (const piece of vault().read(hour, 'original', undefined, signal())) {
      bytes += piece.length;
      look();
    }
    expect(bytes).toBe(44 + HOUR * 32);
    expect(grownBy(seen)).toBeLessThan(24 * MIB);
  }, 180_000);
});

const HOUR = 3_600_000;
const MIB = 1024 * 1024;

function grownBy(seen: readonly number[]): number {
  const half = seen.length >> 1;
  return Math.max(...seen.slice(half)) - Math.max(...seen.slice(0, half));
}
