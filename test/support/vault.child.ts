/** A process of its own over a vault on the disk, for tests that kill one or leave it no room: `vault.child.ts <folder> <task>`. */
import { ManualClock } from '../../server/src/kernel/clock.ts';
import { createLocalStorage } from '../../server/src/recordings/storage.local.ts';
import { createVault } from '../../server/src/recordings/vault.sealed.ts';
import { VaultError } from '../../server/src/recordings/vault.ts';
import { spoken } from './voices.ts';

export const SECRET = 'the secret of this centre is long enough';

const [folder = '', task] = process.argv.slice(2);
const vault = createVault({ storage: createLocalStorage(folder), secret: SECRET, clock: new ManualClock() });
const signal = AbortSignal.timeout(120_000);
const say = (what: unknown): void => console.log(JSON.stringify(what));

/** Stores and destroys until somebody kills it, and says what came off. */
async function busily(): Promise<void> {
  say({ begun: true });
  for (let n = 0; ; n += 1) {
    const stored = await vault.store(spoken(`call-${process.pid}-${n}`, 1_000), signal);
    say({ stored });
    if (n % 3 === 2) say({ destroyed: (await vault.destroy(stored, signal)).id });
  }
}

/** Says that it is in the middle of one, and comes no further. */
async function halfway(): Promise<void> {
  const recording = spoken('call-1-r1', 600_000);
  async function* stuck(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(1_600_000); // 100 s
    say({ halfway: true });
    await new Promise((resolve) => setTimeout(resolve, 120_000));
  }
  await vault.store({ ...recording, left: [{ pcm: stuck(), startsAtMs: 0 }] }, signal);
}

/** Stores one that does not fit, and one that does after it. */
async function withoutRoom(): Promise<void> {
  const error: unknown = await vault.store(spoken('call-1-r1', 90_000), signal).catch((failure: unknown) => failure);
  if (!(error instanceof VaultError)) throw new Error('It was stored, or failed otherwise', { cause: error });
  const { fault, retryable, message } = error;
  const stored = await vault.store(spoken('call-2-r1', 1_000), signal);
  say({ fault, retryable, message, stored });
}

const tasks: Readonly<Record<string, () => Promise<void>>> = { busily, halfway, withoutRoom };
if (task !== undefined) await tasks[task]!();
