/**
 * Brings finished recordings from the PBX into the vault: fetches the files, has them joined, and deletes them at the PBX
 * when that is committed. What can't be done now is done later, also by whoever leads then: the floor knows what is left.
 */
import { system } from '../calls/ending.ts';
import type { Engine } from '../engine/engine.ts';
import type { Floor } from '../floor/floor.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Instant, ProviderId, RecordingId, TapId } from '../kernel/ids.ts';
import { ProviderError, type Recorded } from '../providers/provider.ts';
import { isGreeting, LEAST_SAID_MS, settingsOf, SHORTEST_MS } from '../voicemail/voicemail.ts';
import { layOut, type TapFile } from './layout.ts';
import type { Recording, Side } from './recording.ts';
import { silenced } from './silenced.engine.ts';
import { isSpoken } from './spoken.stream.ts';
import { type RawSide, type Vault, VaultError } from './vault.ts';

interface KeeperLog {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
}

export interface KeeperParts {
  readonly engine: Pick<Engine, 'floor' | 'submit' | 'onCommit' | 'health'>;
  readonly vault: Pick<Vault, 'store' | 'destroy' | 'sweep'>;
  /** Undefined while there is no connection, and for a PBX that can't record. */
  readonly recorded: (providerId: ProviderId) => Recorded | undefined;
  readonly clock: Clock;
  readonly log: KeeperLog;
}

/** How often is looked for what nobody has told of. */
const LOOK_MS = 2_000;
/** The wait after a failure, twice as long after each. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;

interface Trouble {
  readonly reason: string;
  readonly waitMs: number;
  readonly until: Instant;
}

export class Keeper implements AsyncDisposable {
  readonly #parts: KeeperParts;
  readonly #stop = new AbortController();
  readonly #troubles = new Map<RecordingId, Trouble>();
  readonly #subscription: Disposable;
  readonly #ran: Promise<void>;
  #wake: (() => void) | undefined;
  /** The term in which the vault was swept. */
  #sweptIn = 0;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#subscription = parts.engine.onCommit((facts) => {
      if (facts.some(({ type }) => type === 'recording.finished' || type === 'provider.reconciled')) this.#wake?.();
    });
    this.#ran = this.#run(this.#stop.signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#subscription[Symbol.dispose]();
    this.#stop.abort();
    await this.#ran;
  }

  /** One after the other: a call centre makes them no faster, and memory stays small. */
  async #run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#sweep(signal);
      const recording = this.#next();
      if (recording) await this.#keep(recording, signal);
      else await this.#idle(signal);
    }
  }

  /** Once in each term, before anything is stored: nobody else stores while this node leads. */
  async #sweep(signal: AbortSignal): Promise<void> {
    const { engine, vault, log } = this.#parts;
    const { leads, epoch } = engine.health;
    if (!leads || epoch === this.#sweptIn) return;
    this.#sweptIn = epoch;
    try {
      const { removed } = await vault.sweep(signal);
      if (removed > 0) log.info({ removed }, 'what a crash had left in the vault was removed');
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error }, 'what a crash has left in the vault could not be removed');
    }
  }

  async #idle(signal: AbortSignal): Promise<void> {
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    await this.#parts.clock.sleep(this.#patience(), AbortSignal.any([signal, woken.signal])).catch((error: unknown) => {
      if (!signal.aborted && !woken.signal.aborted) throw error;
    });
    this.#wake = undefined;
  }

  #patience(): number {
    const now = this.#parts.clock.now();
    const waits = Array.from(this.#troubles.values(), ({ until }) => until - now).filter((ms) => ms > 0);
    return Math.min(LOOK_MS, ...waits);
  }

  #next(): Recording | undefined {
    const { engine, clock } = this.#parts;
    if (!engine.health.leads) return undefined;
    const { recordings } = engine.floor;
    for (const id of this.#troubles.keys()) if (!recordings.has(id)) this.#troubles.delete(id);
    for (const recording of recordings.values()) {
      if (recording.state !== 'finished' || (this.#troubles.get(recording.id)?.until ?? 0) > clock.now()) continue;
      if (isReachable(engine.floor, recording)) return structuredClone(recording);
    }
    return undefined;
  }

  async #keep(recording: Recording, signal: AbortSignal): Promise<void> {
    const { engine, log } = this.#parts;
    const { id } = recording;
    // Ends what was not read: the vault may have had the recording already.
    const fetching = new AbortController();
    try {
      const tapIds = await this.#store(recording, AbortSignal.any([signal, fetching.signal]));
      fetching.abort();
      this.#troubles.delete(id);
      await this.#discard(recording.providerId, tapIds, signal);
    } catch (error) {
      if (signal.aborted) return;
      const reason = reasonOf(error);
      const isNew = this.#troubles.get(id)?.reason !== reason;
      this.#postpone(id, reason);
      if (!isNew) return;
      log.warn({ recordingId: id, err: error }, 'a recording could not be stored yet');
      await engine
        .submit({ type: 'recordingDelayed', recordingId: id, reason, by: system })
        .catch((cause: unknown) => log.warn({ recordingId: id, err: cause }, 'nor could that be written down'));
    } finally {
      fetching.abort();
    }
  }

  #postpone(id: RecordingId, reason: string): void {
    const waitMs = Math.min(LONGEST_WAIT_MS, 2 * (this.#troubles.get(id)?.waitMs ?? FIRST_WAIT_MS / 2));
    this.#troubles.set(id, { reason, waitMs, until: this.#parts.clock.now() + waitMs });
  }

  /** VM11: the last file of what was said stays where it is, and that of the greeting before goes. */
  async #takeGreeting(
    { id, taps, greeting }: Recording,
    recorded: Recorded,
    files: readonly TapFile[],
  ): Promise<readonly TapId[]> {
    const { engine } = this.#parts;
    const last = files.at(-1)?.tap.id;
    const media = last && recorded.media?.(last);
    if (media === undefined) {
      await engine.submit({ type: 'recordingFailed', recordingId: id, reason: 'notPlayable', by: system });
      return taps.map((tap) => tap.id);
    }
    const before = greeting && settingsOf(engine.floor, greeting.box)?.greeting;
    await engine.submit({ type: 'greetingTaken', recordingId: id, media, by: system });
    const old = before === undefined ? undefined : recorded.tapOf?.(before);
    const isPlayed = (tapId: TapId): boolean => isGreeting(engine.floor, recorded.media?.(tapId) ?? '');
    return [...taps.map((tap) => tap.id), ...(old === undefined ? [] : [old])].filter((tapId) => !isPlayed(tapId));
  }

  /** The taps whose files are needed no more. */
  async #store(recording: Recording, signal: AbortSignal): Promise<readonly TapId[]> {
    const { engine, vault } = this.#parts;
    const recorded = this.#parts.recorded(recording.providerId);
    if (!recorded) throw new ProviderError('no connection', { retryable: true, fault: 'unreachable' });
    const files: TapFile[] = [];
    for (const tap of recording.taps) {
      const bytes = tap.startedAt === undefined ? undefined : await sizeOf(recorded, tap.id, signal);
      if (bytes !== undefined) files.push({ tap, bytes });
    }
    const tapIds = recording.taps.map(({ id }) => id);
    const recordingId = recording.id;
    const { lengthMs, placed, silences, gaps } = layOut(recording, files);
    const reason = await flawOf(recording, { lengthMs, recorded, files }, signal);
    if (reason !== undefined) {
      await engine.submit({ type: 'recordingFailed', recordingId, reason, by: system });
      return tapIds;
    }
    if (recording.greeting) return await this.#takeGreeting(recording, recorded, files);
    const sidesOf = (side: Side): RawSide[] =>
      placed
        .filter(({ tap }) => tap.side === side)
        .map(({ tap, startsAtMs, silences: own }) => ({
          pcm: silenced(samplesOf(recorded, tap.id, signal), own),
          startsAtMs,
        }));
    const raw = { id: recordingId, left: sidesOf('customer'), right: sidesOf('agent'), lengthMs, silences };
    const stored = await vault.store(raw, signal);
    const outcome = await engine.submit({ type: 'recordingStored', recordingId, stored, gaps, by: system });
    // Nobody wants it any more: it was forgotten meanwhile.
    if (outcome.outcome === 'refused') await vault.destroy(stored, signal);
    return tapIds;
  }

  /** It is in the vault: a file that stays behind at the PBX is no reason to fail. */
  async #discard(providerId: ProviderId, tapIds: readonly TapId[], signal: AbortSignal): Promise<void> {
    const recorded = this.#parts.recorded(providerId);
    for (const tapId of tapIds)
      await recorded?.discard(tapId, signal).catch((error: unknown) => {
        if (!signal.aborted) this.#parts.log.warn({ tapId, err: error }, 'a file could not be deleted at the PBX');
      });
  }
}

/** Undefined when it is not there. A long call has more files than can be on their way at once. */
async function sizeOf(recorded: Recorded, tapId: TapId, signal: AbortSignal): Promise<number | undefined> {
  const enough = new AbortController();
  try {
    return (await recorded.fetch(tapId, AbortSignal.any([signal, enough.signal])))?.bytes;
  } finally {
    enough.abort();
  }
}

interface Found {
  readonly lengthMs: number;
  readonly recorded: Recorded;
  readonly files: readonly TapFile[];
}

/** Why there is nothing to be kept. VM6: of what was said into a box more is wanted. */
async function flawOf(
  { message, greeting }: Recording,
  { lengthMs, recorded, files }: Found,
  signal: AbortSignal,
): Promise<'noFiles' | 'tooShort' | 'silent' | undefined> {
  if (lengthMs < 1) return 'noFiles';
  if (!message && !greeting) return undefined;
  if (lengthMs < SHORTEST_MS) return 'tooShort';
  return (await isAnySpoken(recorded, files, signal)) ? undefined : 'silent';
}

async function isAnySpoken(recorded: Recorded, files: readonly TapFile[], signal: AbortSignal): Promise<boolean> {
  const enough = new AbortController();
  try {
    for (const { tap } of files)
      if (await isSpoken(samplesOf(recorded, tap.id, AbortSignal.any([signal, enough.signal])), LEAST_SAID_MS))
        return true;
    return false;
  } finally {
    enough.abort();
  }
}

/** On its way from when it is needed. */
async function* samplesOf(recorded: Recorded, tapId: TapId, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const file = await recorded.fetch(tapId, signal);
  if (!file) throw new ProviderError('the file has gone', { retryable: true, fault: 'gone' });
  yield* file.pcm;
}

const isReachable = (floor: Floor, { providerId }: Recording): boolean =>
  floor.providers.get(providerId)?.link === 'connected';

/** One word, for people and for the facts. */
function reasonOf(error: unknown): string {
  if (error instanceof VaultError) return `storage.${error.fault}`;
  if (error instanceof ProviderError) return `provider.${error.fault}`;
  return 'internal';
}
