/** Gathers what the auditor may read: the logs of the SIP programs and of Asterisk, and nothing of the product's. */
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { CallAttempt } from '../peers/sip/messages.ts';
import { type Channel, readCel } from './cel.ts';

export interface Evidence {
  /** What the callers' programs saw. */
  readonly callers: readonly CallAttempt[];
  /** What the phones saw, by extension. */
  readonly phones: ReadonlyMap<string, readonly CallAttempt[]>;
  /** What Asterisk says that its channels did. */
  readonly channels: readonly Channel[];
  /** ERROR lines of Asterisk's log. */
  readonly errors: readonly string[];
}

interface Sources {
  readonly asterisk: { readonly celPath: string; errors(): Promise<string[]> };
  readonly phones: readonly { readonly extension: string; log(): Promise<CallAttempt[]> }[];
  readonly calls: readonly { log(): Promise<CallAttempt[]> }[];
}

/** Waits until all logs tell of every call's end, at most three seconds: the same end gets to them one after the other. */
export async function gather(sources: Sources): Promise<Evidence> {
  for (let waitedMs = 0; ; waitedMs += 50) {
    const evidence = await read(sources);
    const { callers, phones, channels } = evidence;
    const all = [
      ...channels.map(({ endAt }) => endAt),
      ...[callers, ...phones.values()].flat().map(({ endedAt }) => endedAt),
    ];
    if (waitedMs >= 3_000 || all.every((end) => end !== undefined)) return evidence;
    await delay(50);
  }
}

async function read({ asterisk, phones, calls }: Sources): Promise<Evidence> {
  const logs = await Promise.all(calls.map((each) => each.log()));
  const entries = phones.map(async (phone) => [phone.extension, await phone.log()] as const);
  return {
    callers: logs.flat().toSorted((a, b) => a.inviteAt - b.inviteAt),
    phones: new Map(await Promise.all(entries)),
    channels: readCel(await readFile(asterisk.celPath, 'utf8').catch(absent)),
    errors: await asterisk.errors(),
  };
}

function absent(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
}
