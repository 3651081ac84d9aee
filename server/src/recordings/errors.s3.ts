/** What S3 and the way to it answer, as VaultError. */
import { VaultError, type VaultFault } from './vault.ts';

const full = ['QuotaExceeded', 'XMinioStorageFull', 'InsufficientStorage', 'EntityTooLarge', 'InsufficientCapacity'];
const words: Readonly<Record<'full' | 'denied' | 'gone' | 'away', string>> = {
  full: 'The storage of the recordings has no room left',
  denied: 'The storage of the recordings refuses',
  gone: 'There is no such recording',
  away: 'The storage of the recordings does not answer',
};

/** Aborts and our own errors pass as they are; of anything else only its code is told. */
export async function guarded<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof VaultError || error instanceof RangeError) throw error;
    const fault = faultOf(error);
    throw new VaultError(fault, `${words[fault]} (${codeOf(error)})`, { cause: error });
  }
}

function faultOf(error: unknown): Extract<VaultFault, keyof typeof words> {
  const code = codeOf(error);
  const status = statusOf(error);
  if (full.includes(code) || status === 507) return 'full';
  if (code === 'NoSuchKey') return 'gone';
  const isRefusal = status !== undefined && status >= 300 && status < 500 && status !== 408 && status !== 429;
  return isRefusal || status === 501 ? 'denied' : 'away';
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined;
  const { httpStatusCode } = error.$metadata as { readonly httpStatusCode?: number }; // the SDK's own field
  return httpStatusCode;
}

export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && codes.includes(error.name);
