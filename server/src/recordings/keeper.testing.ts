/** A keeper whose PBX and vault are played, for tests of what it keeps. */
import { advance } from '../floor/advance.ts';
import type { Fact } from '../floor/fact.ts';
import type { Stage } from '../floor/stage.testing.ts';
import { ManualClock } from '../kernel/clock.ts';
import { asId, type RecordingId, type TapId } from '../kernel/ids.ts';
import type { Recorded } from '../providers/provider.ts';
import { Keeper } from './keeper.engine.ts';
import type { DestructionCertificate, RawRecording, StoredRecording } from './vault.ts';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** `files`: what is at the PBX. */
export function playedKeeper(
  stage: Stage,
  files: Map<TapId, Uint8Array>,
  whileStored: (id: RecordingId) => void = () => {},
) {
  const clock = new ManualClock(stage.now);
  const faults: Error[] = [];
  const stored: (Omit<RawRecording, 'left' | 'right'> & { left: number[]; right: number[] })[] = [];
  const destroyed: RecordingId[] = [];
  const listeners = new Set<(facts: readonly Fact[]) => void>();
  const warnings: string[] = [];
  let sweeps = 0;
  const health = { leads: true, standsBy: false, epoch: 1, journalAwaySince: undefined, inputsWaiting: 0 };
  const recorded: Recorded = {
    fetch: (tapId) => {
      const bytes = files.get(tapId);
      return Promise.resolve(bytes && { bytes: bytes.length, pcm: once(bytes) });
    },
    media: (tapId) => `recording:${tapId}`,
    tapOf: (media) => (media.startsWith('recording:') ? asId(media.slice('recording:'.length)) : undefined),
    discard: (tapId) => {
      files.delete(tapId);
      return Promise.resolve();
    },
  };
  const keeper = new Keeper({
    engine: {
      floor: stage.floor,
      health,
      onCommit: (listener) => {
        listeners.add(listener);
        return { [Symbol.dispose]: () => void listeners.delete(listener) };
      },
      submit: (command) => {
        const { facts, reply } = advance(stage.floor, command, clock.now());
        stage.facts.push(...facts);
        for (const listener of listeners) listener(facts);
        return Promise.resolve(reply?.outcome === 'refused' ? reply : { outcome: 'done' });
      },
    },
    vault: {
      store: async ({ left, right, ...raw }) => {
        const fault = faults.shift();
        if (fault) throw fault;
        const bytes = async (sides: RawRecording['left']) => {
          const lengths: number[] = [];
          for (const { pcm } of sides) for await (const piece of pcm) lengths.push(piece.length);
          return lengths;
        };
        stored.push({ ...raw, left: await bytes(left), right: await bytes(right) });
        whileStored(raw.id);
        return { id: raw.id, lengthMs: raw.lengthMs } as StoredRecording; // the floor passes it on
      },
      sweep: async () => {
        sweeps += 1;
        return { removed: 0 };
      },
      destroy: async ({ id }) => {
        destroyed.push(id);
        return {} as DestructionCertificate; // nobody looks at it
      },
    },
    recorded: () => recorded,
    clock,
    log: {
      info: () => undefined,
      warn: (_about, message) => void warnings.push(message),
      error: (_about, message) => void warnings.push(message),
    },
  });
  /** Until it sleeps, so has done all that it can. */
  const idle = async () => {
    while (clock.sleeping === 0) await new Promise((resolve) => setImmediate(resolve));
  };
  return { health, sweeps: () => sweeps, clock, faults, stored, destroyed, warnings, keeper, idle };
}
