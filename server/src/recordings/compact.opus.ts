/** The compact rendition: Ogg Opus of 16 kbit/s a side, encoded in a thread of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Work } from './compact.worker.ts';

export interface CompactEncoder extends AsyncDisposable {
  /** Left and right sample in turn. Resolves with what is ready by then; one call at a time. */
  add(block: Int16Array): Promise<Uint8Array>;
  end(): Promise<Uint8Array>;
}

export function createCompactEncoder(): CompactEncoder {
  const worker = new Worker(new URL('./compact.worker.ts', import.meta.url), { execArgv: [], env: {} });
  let failure: Error | undefined;
  worker.on('error', (error) => (failure = error instanceof Error ? error : new Error(String(error))));
  const ask = async (work: Work): Promise<Uint8Array> => {
    if (failure) throw failure;
    const answer = once(worker, 'message'); // rejects with the worker's error
    worker.postMessage(work);
    const [bytes] = (await answer) as [Uint8Array]; // the worker answers nothing else
    return bytes;
  };
  return {
    add: (block) => ask({ block }),
    end: () => ask({ end: true }),
    async [Symbol.asyncDispose]() {
      await worker.terminate();
    },
  };
}
