/** A rendition in chunks, each sealed by AES-256-GCM with its place in the whole, so that any part can be read and checked alone. Rule V5. */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { RecordingId } from '../kernel/ids.ts';
import { type ByteRange, type Rendition, VaultError } from './vault.ts';

/** Plain bytes of every chunk but the last, which has what is left. */
export const CHUNK = 65_536;
export const TAG = 16;
const SEALED = CHUNK + TAG;

/** What a chunk belongs to; one key is used for one rendition of one recording, once. */
export interface Sealing {
  readonly key: Buffer;
  readonly id: RecordingId;
  readonly rendition: Rendition;
}

const chunksOf = (plainBytes: number): number => Math.max(1, Math.ceil(plainBytes / CHUNK));

/** How long the sealed object is. */
export const sealedSize = (plainBytes: number): number => plainBytes + TAG * chunksOf(plainBytes);

/** The construction STREAM (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption, 2015): number and end in the nonce. */
function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

function aadOf({ id, rendition }: Sealing, index: number, last: boolean): Buffer {
  return Buffer.from(JSON.stringify(['ringside recording 1', id, rendition, CHUNK, index, last]));
}

export function sealChunk(sealing: Sealing, index: number, last: boolean, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', sealing.key, nonceOf(index, last));
  cipher.setAAD(aadOf(sealing, index, last));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function openChunk(sealing: Sealing, index: number, last: boolean, sealed: Uint8Array): Buffer {
  if (sealed.length < TAG) throw damaged(sealing, index);
  const decipher = createDecipheriv('aes-256-gcm', sealing.key, nonceOf(index, last), { authTagLength: TAG });
  decipher.setAAD(aadOf(sealing, index, last)).setAuthTag(sealed.subarray(sealed.length - TAG));
  const plain = decipher.update(sealed.subarray(0, sealed.length - TAG));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch (error) {
    throw damaged(sealing, index, { cause: error });
  }
}

function damaged({ id, rendition }: Sealing, index: number, options?: ErrorOptions): VaultError {
  return new VaultError(
    'damaged',
    `Part ${index} of the ${rendition} of recording ${id} is not what was stored`,
    options,
  );
}

export interface ChunkSealer {
  /** The sealed chunks that are full by now. */
  add(plain: Uint8Array): Uint8Array;
  /** The last chunk. Nothing may be added after it. */
  end(): Uint8Array;
}

export function createChunkSealer(sealing: Sealing): ChunkSealer {
  let waiting: Uint8Array = new Uint8Array();
  let index = 0;
  return {
    add(plain) {
      const all = Buffer.concat([waiting, plain]);
      const sealed: Buffer[] = [];
      let at = 0;
      // A full chunk waits until something follows it, as it may be the last.
      for (; all.length - at > CHUNK; at += CHUNK) {
        sealed.push(sealChunk(sealing, index++, false, all.subarray(at, at + CHUNK)));
      }
      waiting = all.subarray(at);
      return Buffer.concat(sealed);
    },
    end: () => sealChunk(sealing, index, true, waiting),
  };
}

/** The bytes of the sealed object that hold a span of the plain one; undefined when the span is empty. */
export function sealedRange(span: ByteRange, plainBytes: number): ByteRange | undefined {
  if (span.from >= span.to) return undefined;
  return {
    from: Math.floor(span.from / CHUNK) * SEALED,
    to: Math.min(Math.ceil(span.to / CHUNK) * SEALED, sealedSize(plainBytes)),
  };
}

/** @param sealed the bytes of `sealedRange`, in pieces of any size */
export async function* openChunks(
  sealing: Sealing,
  sealed: AsyncIterable<Uint8Array>,
  span: ByteRange,
  plainBytes: number,
): AsyncGenerator<Uint8Array> {
  const lastIndex = chunksOf(plainBytes) - 1;
  const endIndex = Math.ceil(span.to / CHUNK);
  let index = Math.floor(span.from / CHUNK);
  for await (const chunk of cut(sealed)) {
    if (index >= endIndex) throw damaged(sealing, index);
    const plain = openChunk(sealing, index, index === lastIndex, chunk);
    const begin = index * CHUNK;
    yield plain.subarray(Math.max(0, span.from - begin), Math.max(0, span.to - begin));
    index += 1;
  }
  if (index !== endIndex) throw damaged(sealing, index);
}

/** Pieces of any size as sealed chunks; the last may be shorter. */
async function* cut(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const waiting: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    bytes += piece.length;
    if (bytes < SEALED) continue;
    const all = Buffer.concat(waiting.splice(0));
    let at = 0;
    for (; all.length - at >= SEALED; at += SEALED) yield all.subarray(at, at + SEALED);
    waiting.push(all.subarray(at));
    bytes = all.length - at;
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}
