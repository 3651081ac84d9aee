/** Which Asterisk it is, and whether that is one to take real calls with. */
import type { WireInfo } from './wire.ts';

/** Older ones can lock up under load (asterisk#1907, #1936), and let read-only users write (GHSA-wcvv-g26m-wx5c). */
export const oldest = [22, 10, 1] as const;

export function versionOf(body: unknown): string {
  const { system } = (body ?? {}) as WireInfo; // Asterisk's own JSON
  return system?.version ?? 'unknown';
}

/** A version that can't be read counts as new: it is somebody's own build. */
export function isOlder(version: string): boolean {
  const numbers = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(version)?.slice(1);
  if (!numbers) return false;
  for (const [index, least] of oldest.entries()) {
    const number = Number(numbers[index] ?? 0);
    if (number !== least) return number < least;
  }
  return false;
}
