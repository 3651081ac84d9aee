import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../server/src/config.ts';
import { ManualClock } from '../../server/src/kernel/clock.ts';
import { createLocalStorage } from '../../server/src/recordings/storage.local.ts';
import { createS3Storage } from '../../server/src/recordings/storage.s3.ts';
import type { Storage } from '../../server/src/recordings/storage.ts';
import { createVault } from '../../server/src/recordings/vault.sealed.ts';
import {
  type ByteRange,
  type RawRecording,
  type Rendition,
  type StoredRecording,
  VaultError,
} from '../../server/src/recordings/vault.ts';
import { openVault } from '../../server/src/recordings/vault.open.ts';
import { startS3 } from '../peers/s3/s3.ts';
import { spoken } from '../support/voices.ts';

const signal = () => AbortSignal.timeout(30_000);
const SECRET = 'the secret of this centre is long enough';
const clock = new ManualClock();

interface Place extends AsyncDisposable {
  readonly storage: Storage;
}

const kinds = {
  async 'the local disk'(): Promise<Place> {
    const folder = await mkdtemp(join(tmpdir(), 'ringside-vault-'));
    const remove = () => rm(folder, { recursive: true, force: true });
    return { storage: createLocalStorage(join(folder, 'not', 'there', 'yet')), [Symbol.asyncDispose]: remove };
  },
  async S3(): Promise<Place> {
    const peer = await startS3();
    return { storage: createS3Storage(peer.settings), [Symbol.asyncDispose]: () => peer[Symbol.asyncDispose]() };
  },
};

const opened = (storage: Storage, secret = SECRET) => createVault({ storage, secret, clock });

async function all(
  storage: Storage,
  stored: StoredRecording,
  rendition: Rendition = 'original',
  range?: ByteRange,
): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(opened(storage).read(stored, rendition, range, signal())));
}

async function namesIn(storage: Storage): Promise<string[]> {
  const folders = ['open/', 'recordings/call-1-r1/'];
  const listed = await Promise.all(folders.map((folder) => Array.fromAsync(storage.list(folder, signal()))));
  return listed.flat().map(({ name }) => name);
}

async function faultOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'nothing',
    (failure: unknown) => failure,
  );
  return error instanceof VaultError ? error.fault : String(error);
}

describe.each(Object.entries(kinds))('the vault on %s', (_kind, place) => {
  test('V4 what was spoken comes back, as WAV and as Opus', async () => {
    await using there = await place();
    const stored = await opened(there.storage).store(spoken('call-1-r1', 3_000), signal());
    const wav = await all(there.storage, stored);
    expect(wav.length).toBe(44 + 3_000 * 8 * 4);
    expect(stored).toMatchObject({ id: 'call-1-r1', lengthMs: 3_000, bytes: wav.length });
    expect(stored.sha256).toBe(createHash('sha256').update(wav).digest('hex'));
    expect([wav.readInt16LE(44 + 4 * 5), wav.readInt16LE(44 + 4 * 2_005 + 2)]).toEqual([
      Math.round(8_000 * Math.sin((2 * Math.PI * 440 * 5) / 8_000)),
      Math.round(8_000 * Math.sin((2 * Math.PI * 1_000 * 5) / 8_000)),
    ]);
    const opus = await all(there.storage, stored, 'compact');
    expect(opus.length).toBe(stored.compactBytes);
    expect(opus.subarray(0, 4).toString()).toBe('OggS');
    expect(stored.peaks.left).toHaveLength(1_000);
    expect(stored.peaks.right.slice(0, 80).every((point) => point === 0)).toBe(true);
  });

  test('V5 any span is that of the whole', async () => {
    await using there = await place();
    const stored = await opened(there.storage).store(spoken('call-1-r1', 9_000), signal());
    const wav = await all(there.storage, stored);
    const at = fc.integer({ min: 0, max: wav.length + 10 });
    await fc.assert(
      fc.asyncProperty(at, at, async (one, other) => {
        const range = { from: Math.min(one, other), to: Math.max(one, other) };
        const part = await all(there.storage, stored, 'original', range);
        expect(part.equals(wav.subarray(range.from, range.to))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('V5 nothing of it is readable in the storage', async () => {
    await using there = await place();
    const stored = await opened(there.storage).store(spoken('call-1-r1', 1_000), signal());
    for (const name of await namesIn(there.storage)) {
      const bytes = Buffer.from((await there.storage.get(name, signal())) ?? []);
      for (const word of ['RIFF', 'OggS', 'Opus', stored.sha256, stored.wrappedKey]) {
        expect([name, bytes.includes(word)]).toEqual([name, false]);
      }
    }
  });

  test('V6 storing again answers the same, without reading the sides', async () => {
    await using there = await place();
    const vault = opened(there.storage);
    const first = await vault.store(spoken('call-1-r1', 500), signal());
    // oxlint-disable-next-line require-yield -- it must not even be asked
    async function* unreadable(): AsyncGenerator<Uint8Array> {
      throw new Error('it was read');
    }
    const again: RawRecording = { ...spoken('call-1-r1', 500), left: [{ pcm: unreadable(), startsAtMs: 0 }] };
    expect(await vault.store(again, signal())).toEqual(first);
    expect(await namesIn(there.storage)).toHaveLength(3);
  });

  test('V6 two who store the same at once answer the same, and one is kept', async () => {
    await using there = await place();
    const both = await Promise.all([0, 1].map(() => opened(there.storage).store(spoken('call-1-r1', 500), signal())));
    for (const stored of both) expect((await all(there.storage, stored)).length).toBe(stored.bytes);
    expect(both[1]).toEqual(both[0]);
    expect(await namesIn(there.storage)).toHaveLength(3);
  });

  test('V6 a side that breaks off leaves nothing, and the next try stores it', async () => {
    await using there = await place();
    const vault = opened(there.storage);
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(16_000);
      throw new Error('the PBX is gone');
    }
    const half = { ...spoken('call-1-r1', 2_000), right: [{ pcm: broken(), startsAtMs: 0 }] };
    await expect(vault.store(half, signal())).rejects.toThrow('the PBX is gone');
    expect(await namesIn(there.storage)).toEqual([]);
    const stored = await vault.store(spoken('call-1-r1', 2_000), signal());
    expect((await all(there.storage, stored)).length).toBe(stored.bytes);
  });

  test('V6 a caller who gives up leaves nothing', async () => {
    await using there = await place();
    const given = new AbortController();
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(32_000);
      given.abort(new Error('shutting down'));
      yield new Uint8Array(32_000);
    }
    const recording = { ...spoken('call-1-r1', 4_000), left: [{ pcm: slow(), startsAtMs: 0 }] };
    await expect(opened(there.storage).store(recording, given.signal)).rejects.toThrow('shutting down');
    expect(await namesIn(there.storage)).toEqual([]);
  });

  test('V6 a key whose objects went is no recording: it is stored anew', async () => {
    await using there = await place();
    const vault = opened(there.storage);
    const lost = await vault.store(spoken('call-1-r1', 500), signal());
    await there.storage.clear(lost.location, signal());
    const stored = await vault.store(spoken('call-1-r1', 500), signal());
    expect(stored.location).not.toBe(lost.location);
    expect((await all(there.storage, stored)).length).toBe(stored.bytes);
  });

  test('V7 destroyed, neither rendition can be read, even when the objects come back', async () => {
    await using there = await place();
    const vault = opened(there.storage);
    const stored = await vault.store(spoken('call-1-r1', 1_000), signal());
    const kept = new Map<string, Uint8Array>();
    for (const name of await namesIn(there.storage)) {
      if (!name.endsWith('key')) kept.set(name, (await there.storage.get(name, signal()))!);
    }
    const certificate = await vault.destroy(stored, signal());
    expect(certificate).toEqual({
      id: stored.id,
      sha256: stored.sha256,
      keyId: stored.keyId,
      destroyedAt: clock.now(),
      destroyed: ['key', 'original', 'compact'],
    });
    expect(await namesIn(there.storage)).toEqual([]);
    for (const [name, bytes] of kept) await there.storage.putNew(name, bytes, signal());
    expect(kept.size).toBe(2);
    expect(await faultOf(all(there.storage, stored))).toBe('gone');
    expect(await faultOf(all(there.storage, stored, 'compact'))).toBe('gone');
  });

  test('V7 a new key does not open what an old one had closed', async () => {
    await using there = await place();
    const { storage } = there;
    const vault = opened(storage);
    const old = await vault.store(spoken('call-1-r1', 500), signal());
    const kept = (await storage.get(`${old.location}.wav.sealed`, signal()))!;
    await vault.destroy(old, signal());
    const { location } = await vault.store(spoken('call-1-r1', 500), signal());
    await storage.remove(`${location}.wav.sealed`, signal());
    await storage.putNew(`${location}.wav.sealed`, kept, signal());
    expect(await faultOf(all(storage, { ...old, location }))).toBe('damaged');
    expect(await faultOf(all(storage, old))).toBe('gone');
  });

  test('V7 the key of another recording opens nothing', async () => {
    await using there = await place();
    const vault = opened(there.storage);
    const stored = await vault.store(spoken('call-1-r1', 500), signal());
    const { wrappedKey } = await vault.store(spoken('call-2-r1', 500), signal());
    expect(await faultOf(all(there.storage, { ...stored, wrappedKey }))).toBe('damaged');
  });

  test('V7 destroying what is gone is no failure', async () => {
    await using there = await place();
    const vault = opened(there.storage);
    const stored = await vault.store(spoken('call-1-r1', 500), signal());
    await vault.destroy(stored, signal());
    expect((await vault.destroy(stored, signal())).destroyed).toEqual([]);
    expect(await namesIn(there.storage)).toEqual([]);
  });

  test('V5 what was cut off or exchanged in the storage is damaged', async () => {
    await using there = await place();
    const vault = opened(there.storage);
    const stored = await vault.store(spoken('call-1-r1', 5_000), signal());
    const other = await vault.store(spoken('call-2-r1', 5_000), signal());
    const name = `${stored.location}.wav.sealed`;
    const whole = Buffer.from((await there.storage.get(name, signal()))!);
    const foreign = Buffer.from((await there.storage.get(`${other.location}.wav.sealed`, signal()))!);
    for (const bytes of [whole.subarray(0, 70_000), whole.subarray(0, 65_552), foreign]) {
      await there.storage.remove(name, signal());
      await there.storage.putNew(name, bytes, signal());
      expect(await faultOf(all(there.storage, stored))).toBe('damaged');
      expect(await faultOf(all(there.storage, stored, 'original', { from: 140_000, to: 140_010 }))).toBe('damaged');
    }
    await there.storage.remove(name, signal());
    await there.storage.putNew(name, whole, signal());
    expect((await all(there.storage, stored)).length).toBe(stored.bytes);
  });

  test('V10 under another secret it is locked, and no try will help', async () => {
    await using there = await place();
    const stored = await opened(there.storage).store(spoken('call-1-r1', 500), signal());
    const stranger = opened(there.storage, 'another secret that is also long enough');
    const error: unknown = await Array.fromAsync(stranger.read(stored, 'original', undefined, signal())).catch(
      (failure: unknown) => failure,
    );
    expect(error).toMatchObject({ fault: 'locked', retryable: false });
  });

  test.each([
    ['cut off', (key: Buffer) => key.subarray(0, 20)],
    ['of another make', () => Buffer.from('{}')],
    ['changed', (key: Buffer) => Buffer.from(key.toString().replace(/.{8}"\}$/, 'AAAAAAAA"}'))],
  ])('V5 a key that is %s opens nothing, and the sweep leaves what it can not judge', async (_what, change) => {
    await using there = await place();
    const { storage } = there;
    const stored = await opened(storage).store(spoken('call-1-r1', 100), signal());
    const name = 'recordings/call-1-r1/key';
    const key = Buffer.from((await storage.get(name, signal()))!);
    await storage.remove(name, signal());
    await storage.putNew(name, change(key), signal());
    await storage.putNew('open/call-1-r1~0a0a', new Uint8Array(), signal());
    expect(await faultOf(all(storage, stored))).toBe('damaged');
    expect(await faultOf(opened(storage).store(spoken('call-1-r1', 100), signal()))).toBe('damaged');
    expect(await opened(storage).sweep(signal())).toEqual({ removed: 0 });
    expect(await namesIn(storage)).toHaveLength(4);
    expect((await opened(storage).destroy(stored, signal())).destroyed).toEqual(['key', 'original', 'compact']);
  });

  test('V6 the sweep takes what was begun and leaves what was stored', async () => {
    await using there = await place();
    const { storage } = there;
    const stored = await opened(storage).store(spoken('call-1-r1', 500), signal());
    await storage.putNew(`open/call-1-r1~${stored.location.split('/').at(-1)}`, new Uint8Array(), signal());
    await storage.putNew('open/call-1-r1~0a0a', new Uint8Array(), signal());
    await storage.putNew('recordings/call-1-r1/0a0a.wav.sealed', new Uint8Array(10), signal());
    await storage.putNew('open/call-2-r1~0b0b', new Uint8Array(), signal());
    await storage.putNew('recordings/call-2-r1/0b0b.opus.sealed', new Uint8Array(10), signal());
    expect(await opened(storage).sweep(signal())).toEqual({ removed: 2 });
    expect((await namesIn(storage)).toSorted()).toEqual(
      ['key', '.opus.sealed', '.wav.sealed']
        .map((end) => (end === 'key' ? 'recordings/call-1-r1/key' : stored.location + end))
        .toSorted(),
    );
    expect(await Array.fromAsync(storage.list('recordings/call-2-r1/', signal()))).toEqual([]);
    expect(await opened(storage).sweep(signal())).toEqual({ removed: 0 });
    expect((await all(storage, stored)).length).toBe(stored.bytes);
  });

  test('V10 an id of a PBX’s making can name no place of its own choice', async () => {
    await using there = await place();
    const vault = opened(there.storage);
    for (const id of ['../../etc/passwd', '.', '..', 'a/b', 'ä ~\0', 'PJSIP/alice-00000001-r1']) {
      const stored = await vault.store(spoken(id, 100), signal());
      expect(stored.location).toMatch(/^recordings\/(?!\.)[\w%.-]+\/[\da-f]{12}$/);
      expect((await all(there.storage, stored)).length).toBe(stored.bytes);
      expect((await vault.destroy(stored, signal())).destroyed).toHaveLength(3);
    }
    await expect(vault.store(spoken('x'.repeat(300), 100), signal())).rejects.toThrow(RangeError);
  });
});

describe('the settings', () => {
  const configOf = (env: Record<string, string>) => {
    const parsed = parseConfig(env, []);
    if (parsed.kind !== 'config') throw new Error(JSON.stringify(parsed));
    return parsed.config;
  };

  test('name no place: recordings are in the data folder', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'ringside-vault-'));
    const vault = openVault(configOf({}), { dataFolder, secret: SECRET, clock });
    await vault.store(spoken('call-1-r1', 100), signal());
    const elsewhere = configOf({ RINGSIDE_RECORDINGS: join(dataFolder, 'elsewhere') });
    await openVault(elsewhere, { dataFolder, secret: SECRET, clock }).store(spoken('call-1-r1', 100), signal());
    const found = await Promise.all(['recordings', 'elsewhere'].map((folder) => readdir(join(dataFolder, folder))));
    await rm(dataFolder, { recursive: true });
    expect(found).toEqual([
      ['open', 'recordings'],
      ['open', 'recordings'],
    ]);
  });

  test('V6 what a crash has left goes before the first recording is stored', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'ringside-vault-'));
    const storage = createLocalStorage(join(dataFolder, 'recordings'));
    await storage.putNew('open/call-2-r1~0b0b', new Uint8Array(), signal());
    await storage.putNew('recordings/call-2-r1/0b0b.wav.sealed.part', new Uint8Array(10), signal());
    const vault = openVault(configOf({}), { dataFolder, secret: SECRET, clock });
    const both = ['call-1-r1', 'call-3-r1'].map((id) => vault.store(spoken(id, 100), signal()));
    const stored = await Promise.all(both);
    for (const each of stored) expect((await all(storage, each)).length).toBe(each.bytes);
    const left = await readdir(join(dataFolder, 'recordings', 'recordings'));
    await rm(dataFolder, { recursive: true });
    expect(left).toEqual(['call-1-r1', 'call-3-r1']);
  });

  test('name a bucket: recordings are there, and nothing is in the folder', async () => {
    await using peer = await startS3();
    const { endpoint = '', bucket, keyId, secret } = peer.settings;
    const config = configOf({
      RINGSIDE_S3_ENDPOINT: endpoint,
      RINGSIDE_S3_BUCKET: bucket,
      RINGSIDE_S3_KEY_ID: keyId,
      RINGSIDE_S3_SECRET: secret,
      RINGSIDE_S3_PATH_STYLE: '1',
    });
    const vault = openVault(config, { dataFolder: '/nowhere/at/all', secret: SECRET, clock });
    await vault.store(spoken('call-1-r1', 100), signal());
    expect(peer.requests.some((request) => request.startsWith(`PUT /${bucket}/recordings/call-1-r1/key`))).toBe(true);
  });
});
