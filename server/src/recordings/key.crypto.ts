/** The keys of recordings: a random one each, in two halves, of which the vault can destroy one. Rules V5 and V7. */
import { hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { RecordingId } from '../kernel/ids.ts';
import { createSealer, SealBroken } from '../kernel/seal.ts';
import type { Sealing } from './chunks.crypto.ts';
import { type Rendition, type StoredRecording, VaultError } from './vault.ts';

/** What is kept with the objects. While it is there, there is a recording. */
export interface KeyRecord {
  readonly stored: StoredRecording;
  /** The half of the key that can be destroyed, in base64. The other half is in what is remembered of the recording. */
  readonly kept: string;
}

export interface NewKey extends Pick<StoredRecording, 'wrappedKey' | 'keyId'>, Pick<KeyRecord, 'kept'> {
  sealing(rendition: Rendition): Sealing;
}

/** Everything throws VaultError: 'locked' for what was sealed under another secret, 'damaged' for what was changed. */
export interface Keyring {
  newKey(id: RecordingId): NewKey;
  sealing(stored: StoredRecording, kept: string, rendition: Rendition): Sealing;
  seal(record: KeyRecord): Uint8Array;
  open(id: RecordingId, bytes: Uint8Array): KeyRecord;
}

const HALF = 32;

export function createKeyring(secret: string): Keyring {
  const sealer = createSealer(secret);
  /** The same for the same secret; tells nothing about it. */
  const ownId = Buffer.from(hkdfSync('sha256', secret, 'ringside', 'name of the recordings key', 6)).toString('hex');

  function unseal(id: RecordingId, sealed: string, keyId: string): string {
    if (keyId !== ownId) {
      throw new VaultError('locked', `Recording ${id} was sealed under another RINGSIDE_SECRET`);
    }
    try {
      return sealer.open(sealed);
    } catch (error) {
      throw error instanceof SealBroken ? changedKey(id, error) : error;
    }
  }

  return {
    newKey(id) {
      const [remembered, kept] = [randomBytes(HALF), randomBytes(HALF)];
      return {
        wrappedKey: sealer.seal(remembered.toString('base64')),
        keyId: ownId,
        kept: kept.toString('base64'),
        sealing: (rendition) => sealingOf(id, rendition, remembered, kept),
      };
    },
    sealing({ id, wrappedKey, keyId }, kept, rendition) {
      const remembered = Buffer.from(unseal(id, wrappedKey, keyId), 'base64');
      return sealingOf(id, rendition, remembered, Buffer.from(kept, 'base64'));
    },
    seal: (record) => Buffer.from(JSON.stringify({ keyId: ownId, sealed: sealer.seal(JSON.stringify(record)) })),
    open(id, bytes) {
      const { keyId, sealed } = envelope(id, bytes);
      const record = JSON.parse(unseal(id, sealed, keyId)) as KeyRecord; // what opens was sealed here
      if (record.stored.id !== id) throw changedKey(id);
      return record;
    },
  };
}

/** A key of its own for each rendition, so that the numbers of chunks may serve as nonces. */
function sealingOf(id: RecordingId, rendition: Rendition, remembered: Buffer, kept: Buffer): Sealing {
  const key = Buffer.from(hkdfSync('sha256', remembered, kept, `recording ${id} ${rendition}`, 32));
  return { key, id, rendition };
}

function envelope(id: RecordingId, bytes: Uint8Array): { readonly keyId: string; readonly sealed: string } {
  const read = envelopeShape.safeParse(parsed(id, bytes));
  if (!read.success) throw changedKey(id, read.error);
  return read.data;
}

const envelopeShape = z.object({ keyId: z.string(), sealed: z.string() });

function parsed(id: RecordingId, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw changedKey(id, error);
  }
}

const changedKey = (id: RecordingId, cause?: unknown): VaultError =>
  new VaultError('damaged', `The key of recording ${id} is not what was stored`, { cause });
