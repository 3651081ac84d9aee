/** Passwords are kept as argon2id hashes in PHC string format, by Node's own OpenSSL: `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
import { argon2, type Argon2Parameters, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const SALT_BYTES = 16;

/** A hash that costs more than this to check is not one of ours. */
const MOST = { memory: 262_144, passes: 16, parallelism: 16 } as const;

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES);
  const tag = await derive('argon2id', { ...cost, message: bytesOf(password), nonce, tagLength: TAG_BYTES });
  return written(nonce, tag);
}

/** Derives with the parameters in the hash, so that older hashes stay good when ours are raised. False for what is no such hash. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const kept = parse(hash);
  if (!kept) return false;
  const tag = await derive('argon2id', { ...kept.parameters, message: bytesOf(password) });
  return timingSafeEqual(tag, kept.tag);
}

function written(nonce: Buffer, tag: Buffer): string {
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`;
}

/** Costs as much to check as any other and is true for no password: what those are checked against who have none. */
export const nobodysHash = written(randomBytes(SALT_BYTES), randomBytes(TAG_BYTES));

/** The same characters may be typed as different code points, depending on the keyboard. */
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFC'));

/** The format's base64 has no padding. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

interface Kept {
  readonly parameters: Omit<Argon2Parameters, 'message'>;
  readonly tag: Buffer;
}

const phc = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,3})\$([A-Za-z\d+/]{11,86})\$([A-Za-z\d+/]{22,86})$/;

function parse(hash: string): Kept | undefined {
  const [, m, t, p, salt, tagText] = phc.exec(hash) ?? [];
  if (salt === undefined || tagText === undefined) return undefined;
  const [memory, passes, parallelism] = [Number(m), Number(t), Number(p)];
  const isAffordable = memory <= MOST.memory && passes <= MOST.passes && parallelism <= MOST.parallelism;
  const isPossible = passes >= 1 && parallelism >= 1 && memory >= 8 * parallelism;
  if (!isAffordable || !isPossible) return undefined;
  const tag = Buffer.from(tagText, 'base64');
  const nonce = Buffer.from(salt, 'base64');
  return { parameters: { memory, passes, parallelism, nonce, tagLength: tag.length }, tag };
}
