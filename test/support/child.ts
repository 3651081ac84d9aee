/** A process of its own over the journal, for tests that kill one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Place } from './databases.ts';

export interface Child extends AsyncDisposable {
  readonly pid: number;
  /** The next line that it writes. Throws when it ends before. */
  line(): Promise<string>;
  /** SIGKILL: it gets to do nothing more. */
  kill(): void;
  readonly ended: Promise<number | null>;
}

/** What it does: journal.child.ts. */
export function spawnChild(role: 'leader' | 'writer' | 'opener', { databaseUrl = '', dataFolder }: Place): Child {
  const script = new URL('./journal.child.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, role, databaseUrl, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    pid: child.pid ?? 0,
    ended,
    async line() {
      const { value, done } = await lines.next();
      if (done) throw new Error(`The ${role} has ended`);
      return value;
    },
    kill: () => void child.kill('SIGKILL'),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
