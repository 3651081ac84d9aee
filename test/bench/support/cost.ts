/** What work costs a server: its CPU time, without what it takes when nothing happens, as that is no part of any message or request. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Usage } from './answering.ts';
import type { Pinned } from './pinned.ts';

const SILENCE_MS = 2_000;

/** CPU microseconds in a millisecond in which nobody asks anything. */
export async function idleOf(server: Pinned): Promise<number> {
  const before = await server.ask<Usage>('usage');
  await sleep(SILENCE_MS);
  const after = await server.ask<Usage>('usage');
  return (after.cpuUs - before.cpuUs) / (after.at - before.at);
}

/** In microseconds. */
export function costOf(before: Usage, after: Usage, idle: number): number {
  return Math.max(0, after.cpuUs - before.cpuUs - idle * (after.at - before.at));
}
