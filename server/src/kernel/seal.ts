/** Encrypts secrets at rest: AES-256-GCM under a key derived from RINGSIDE_SECRET by HKDF-SHA-256. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export interface Sealer {
  /** Another text every time; an empty one is sealed like any other. */
  seal(plain: string): string;
  /** Throws SealBroken when the text was sealed under another secret, was changed or is no sealed text. */
  open(sealed: string): string;
}

export class SealBroken extends Error {
  constructor(options?: ErrorOptions) {
    super('A stored secret can not be opened: it was sealed under another RINGSIDE_SECRET, or was changed', options);
    this.name = 'SealBroken';
  }
}

const FORMAT = 's1';
const NONCE = 12;
const TAG = 16;

/** The random nonce is safe for 2³² seals under one secret (NIST SP 800-38D, 8.3); a centre makes a few a day. */
export function createSealer(secret: string): Sealer {
  // The secret has at least 32 characters of the installer's own choice, so derivation need not be slow.
  const key = Buffer.from(hkdfSync('sha256', secret, 'ringside', 'secrets at rest', 32));
  return {
    seal(plain) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(FORMAT));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return `${FORMAT}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed) {
      const [format, text] = sealed.split('.');
      const bytes = Buffer.from(text ?? '', 'base64url');
      if (format !== FORMAT || bytes.length < NONCE + TAG) throw new SealBroken();
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAAD(Buffer.from(FORMAT)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
      } catch (error) {
        throw new SealBroken({ cause: error });
      }
    },
  };
}
