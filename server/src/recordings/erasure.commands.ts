/** Takes recordings out of the vault of which nothing is to remain, before it is forgotten that they were there. */
import type { Engine } from '../engine/engine.ts';
import type { Actor } from '../floor/fact.ts';
import type { Clock } from '../kernel/clock.ts';
import type { CallScope } from '../people/sight.ts';
import type { RecordingHistory } from './history.ts';
import type { Recording } from './recording.ts';
import type { Vault } from './vault.ts';

export interface ErasureParts {
  readonly engine: Pick<Engine, 'floor' | 'submit'>;
  readonly recordings: RecordingHistory;
  readonly vault: Pick<Vault, 'destroy'>;
  readonly clock: Clock;
}

export interface Erased {
  /** Of those that are not stored yet. */
  readonly isGone: (recording: Recording) => boolean;
  /** Of those that are. */
  readonly within: CallScope;
}

/** How long files are given to be closed. */
const PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 50;
const AT_ONCE = 100;
const reason = 'forgotten';

/** An order to keep one goes with it. Safe to ask for again. Throws VaultError. */
export async function eraseRecordings(
  parts: ErasureParts,
  { isGone, within }: Erased,
  by: Actor,
  signal: AbortSignal,
): Promise<void> {
  const { engine, recordings, vault, clock } = parts;
  const waiting = (): Recording[] => [...engine.floor.recordings.values()].filter(isGone);
  for (const until = clock.now() + PATIENCE_MS; waiting().length > 0 && clock.now() < until;) {
    for (const { id: recordingId, state } of waiting())
      if (state === 'finished') await engine.submit({ type: 'recordingFailed', recordingId, reason, by });
    if (waiting().length > 0) await clock.sleep(LOOK_AGAIN_MS, signal);
  }
  for (;;) {
    const found = await recordings.find({ within, states: ['stored'] }, AT_ONCE, undefined, signal);
    for (const { id: recordingId, callId, stored } of found.recordings) {
      if (!stored) throw new Error(`${recordingId} is stored nowhere`);
      const certificate = await vault.destroy(stored, signal);
      await engine.submit({ type: 'recordingDeleted', recordingId, callId, certificate, reason, by });
    }
    if (!found.more) return;
  }
}
