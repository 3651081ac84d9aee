/** A process of its own over the journal, for tests that kill one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Place } from './databases.ts';

export interface Child extends AsyncDisposable {
  readonly pid: number;
  /** The next line that it writes. Throws when it ends before. */
  line(): Promise<string>;
  /** SIGKILL, unless told otherwise: it gets to do nothing more. */
  kill(signal?: NodeJS.Signals): void;
  readonly ended: Promise<number | null>;
}

/** What they do: journal.child.ts and jobs.child.ts. */
const scripts = {
  leader: 'journal',
  writer: 'journal',
  opener: 'journal',
  actor: 'journal',
  worker: 'jobs',
  stuck: 'jobs',
} as const;

export function spawnChild(role: keyof typeof scripts, { databaseUrl = '', dataFolder }: Place): Child {
  const script = new URL(`./${scripts[role]}.child.ts`, import.meta.url).pathname;
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
    kill: (signal = 'SIGKILL') => void child.kill(signal),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
