/** The vault over any storage: seals, commits by the key object, and cleans up behind itself. Rules V4–V7. */
import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../kernel/clock.ts';
import type { RecordingId } from '../kernel/ids.ts';
import { createChunkSealer, openChunks, type Sealing, sealedRange } from './chunks.crypto.ts';
import { createCompactEncoder } from './compact.opus.ts';
import { createKeyring, type KeyRecord } from './key.crypto.ts';
import { createPeakMeter } from './peaks.ts';
import { attemptOf, folderOf, keyName, marked, MARKS, type Place, placeOf, renditionName } from './place.ts';
import { samplesOf, stereo } from './stereo.stream.ts';
import type { Storage, Upload } from './storage.ts';
import {
  type ByteRange,
  type RawRecording,
  renditions,
  type StoredRecording,
  type Swept,
  type Vault,
  VaultError,
} from './vault.ts';
import { wavHeader, wavSamples, wavSize } from './wav.ts';

interface VaultOptions {
  readonly storage: Storage;
  readonly secret: string;
  readonly clock: Pick<Clock, 'now'>;
}

/** For what has to be tidied up after a failure, whatever that was. */
const TIDY_MS = 10_000;

export function createVault({ storage, secret, clock }: VaultOptions): Vault {
  const keyring = createKeyring(secret);
  /** What this process is storing or destroying just now. */
  const busy = new Map<string, RecordingId>();

  async function find(id: RecordingId, signal: AbortSignal): Promise<KeyRecord | undefined> {
    const bytes = await storage.get(keyName(folderOf(id)), signal);
    return bytes && keyring.open(id, bytes);
  }

  /** False when the objects went although the key came: a process that was taken for dead had the last word (V6). */
  async function isWhole({ stored }: KeyRecord, signal: AbortSignal): Promise<boolean> {
    const missing = new Set(renditions.map((rendition) => renditionName(stored.location, rendition)));
    for await (const { name } of storage.list(folderOf(stored.id), signal)) missing.delete(name);
    return missing.size === 0;
  }

  async function write(recording: RawRecording, { location }: Place, signal: AbortSignal): Promise<KeyRecord> {
    const { id, lengthMs } = recording;
    const samples = samplesOf(recording);
    const key = keyring.newKey(id);
    const meter = createPeakMeter(samples);
    const hash = createHash('sha256');
    await using encoder = createCompactEncoder();
    await using original = await storage.create(renditionName(location, 'original'), signal);
    await using compact = await storage.create(renditionName(location, 'compact'), signal);
    const wav = sealInto(original, key.sealing('original'));
    const opus = sealInto(compact, key.sealing('compact'));
    const keep = async (bytes: Uint8Array): Promise<void> => {
      hash.update(bytes);
      await wav.write(bytes);
    };
    await keep(wavHeader(samples));
    for await (const block of stereo(recording)) {
      signal.throwIfAborted();
      meter.add(block);
      await keep(wavSamples(block));
      await opus.write(await encoder.add(block));
    }
    await opus.write(await encoder.end());
    await wav.finish();
    const compactBytes = await opus.finish();
    const { wrappedKey, keyId, kept } = key;
    const sha256 = hash.digest('hex');
    const bytes = wavSize(samples);
    return {
      kept,
      stored: { id, lengthMs, bytes, sha256, compactBytes, peaks: meter.peaks(), wrappedKey, keyId, location },
    };
  }

  async function begin<T>(id: RecordingId, place: Place, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    busy.set(place.mark, id);
    try {
      await storage.putNew(place.mark, new Uint8Array(), signal);
      return await work();
    } finally {
      busy.delete(place.mark);
    }
  }

  /** What was begun has not ended well. Answers what stands there nevertheless, as an answer may get lost on its way. */
  async function tidy(id: RecordingId, place: Place): Promise<StoredRecording | undefined> {
    const signal = AbortSignal.timeout(TIDY_MS);
    const { stored } = (await find(id, signal)) ?? {};
    if (stored?.location !== place.location) await storage.clear(place.location, signal);
    await storage.remove(place.mark, signal);
    return stored;
  }

  async function storeAt(recording: RawRecording, place: Place, signal: AbortSignal): Promise<StoredRecording> {
    const { id } = recording;
    try {
      const record = await write(recording, place, signal);
      if (await storage.putNew(keyName(place.folder), keyring.seal(record), signal)) {
        await storage.remove(place.mark, signal);
        return record.stored;
      }
    } catch (error) {
      // What can not be tidied up now is left to the sweep: the mark still stands.
      const stored = await tidy(id, place).catch(() => undefined);
      if (stored) return stored;
      throw error;
    }
    const first = await tidy(id, place);
    if (first) return first;
    throw new VaultError('away', `Recording ${id} was destroyed while it was being stored`);
  }

  async function sweepMark(mark: string, signal: AbortSignal): Promise<number> {
    const { id, place } = marked(mark) ?? {};
    if (!id || !place) {
      await storage.remove(mark, signal);
      return 0;
    }
    if ([...busy.values()].includes(id)) return 0;
    const record = await find(id, signal);
    const unwanted = record === undefined ? place.folder : place.location;
    const committed = record?.stored.location === place.location;
    if (!committed) await storage.clear(unwanted, signal);
    await storage.clear(`${keyName(place.folder)}.`, signal); // the key's own beginning, where a rename was cut off
    await storage.remove(mark, signal);
    return committed ? 0 : 1;
  }

  return {
    async store(recording, signal) {
      const { id } = recording;
      samplesOf(recording);
      const already = await find(id, signal);
      if (already && (await isWhole(already, signal))) return already.stored;
      if (already) await storage.remove(keyName(folderOf(id)), signal);
      const place = placeOf(id, randomBytes(6).toString('hex'));
      return begin(id, place, signal, () => storeAt(recording, place, signal));
    },

    async *read(stored, rendition, range, signal) {
      const record = await find(stored.id, signal);
      if (record?.stored.location !== stored.location) {
        throw new VaultError('gone', `There is no recording ${stored.id} any more`);
      }
      const plainBytes = rendition === 'original' ? record.stored.bytes : record.stored.compactBytes;
      const span = within(range, plainBytes);
      const wanted = sealedRange(span, plainBytes);
      if (!wanted) return;
      const sealing = keyring.sealing(stored, record.kept, rendition);
      const sealed = storage.read(renditionName(stored.location, rendition), wanted, signal);
      yield* openChunks(sealing, sealed, span, plainBytes);
    },

    async destroy({ id, sha256, keyId, location }, signal) {
      const place = placeOf(id, attemptOf(location));
      return begin(id, place, signal, async () => {
        const hadKey = (await storage.get(keyName(place.folder), signal)) !== undefined;
        await storage.remove(keyName(place.folder), signal);
        const removed = await storage.clear(place.folder, signal);
        await storage.remove(place.mark, signal);
        const media = renditions.filter((rendition) => removed.includes(renditionName(location, rendition)));
        const destroyed = hadKey ? (['key', ...media] as const) : media;
        return { id, sha256, keyId, destroyedAt: clock.now(), destroyed };
      });
    },

    async sweep(signal): Promise<Swept> {
      let removed = 0;
      for await (const { name } of storage.list(MARKS, signal)) {
        try {
          removed += await sweepMark(name, signal);
        } catch (error) {
          // A key that can not be opened does not say whose the objects are: they stay, and so does the mark.
          if (!(error instanceof VaultError) || error.retryable) throw error;
        }
      }
      return { removed };
    },
  };
}

interface SealedUpload {
  write(plain: Uint8Array): Promise<void>;
  /** The plain bytes that went in. */
  finish(): Promise<number>;
}

function sealInto(upload: Upload, sealing: Sealing): SealedUpload {
  const sealer = createChunkSealer(sealing);
  let bytes = 0;
  return {
    async write(plain) {
      bytes += plain.length;
      const sealed = sealer.add(plain);
      if (sealed.length > 0) await upload.write(sealed);
    },
    async finish() {
      await upload.write(sealer.end());
      await upload.finish();
      return bytes;
    },
  };
}

function within(range: ByteRange | undefined, bytes: number): ByteRange {
  if (!range) return { from: 0, to: bytes };
  const { from, to } = range;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0) throw new RangeError(`${from}–${to} is no range`);
  return { from, to: Math.min(to, bytes) };
}
