/** What a password has to be, as the server has it, and how one is made that nobody could guess. */
import type { Fault } from '../setup/fault.ts';

const bounds = { min: 10, max: 200 } as const;

/** `about`: what others know of its owner. What everybody chooses first is known to the server alone. */
export function passwordFault(password: string, about: readonly string[]): Fault | undefined {
  const { length } = [...password];
  if (length === 0) return { key: 'empty' };
  if (length < bounds.min) return { key: 'tooShort', values: { min: bounds.min, length } };
  if (length > bounds.max) return { key: 'tooLong', values: { max: bounds.max, length } };
  if (new Set(password).size < 4) return { key: 'fewSigns' };
  const word = bare(password);
  return word !== '' && about.some((known) => bare(known) === word) ? { key: 'isName' } : undefined;
}

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Thirty-two signs that are not taken for one another when they are read aloud or copied by hand. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789+';
const groups = 4;
const groupLength = 4;

/** 80 random bits, in groups: `k7wd-p2nx-…`. `random` fills the bytes. */
export function makePassword(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  const bytes = random(new Uint8Array(groups * groupLength));
  const made = Array.from(bytes, (byte) => signs.charAt(byte % signs.length));
  return Array.from({ length: groups }, (_, at) => made.slice(at * groupLength, (at + 1) * groupLength).join('')).join(
    '-',
  );
}
