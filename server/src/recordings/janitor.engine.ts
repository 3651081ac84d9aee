/** Deletes recordings whose time is over (R14, R15, VM12), and brings to an end what was left half done (R26), also in the vault. */
import { system } from '../calls/ending.ts';
import type { Engine } from '../engine/engine.ts';
import type { Actor } from '../floor/fact.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Instant } from '../kernel/ids.ts';
import { expiredIn } from '../voicemail/messages.ts';
import { deleteForGood, type DeletionParts, type DeletionStep } from './deletion.commands.ts';
import type { RecordingFilter, RecordingHistory, RecordingRecord } from './history.ts';
import { isExpired } from './retention.ts';
import type { Vault } from './vault.ts';

export interface JanitorParts {
  readonly engine: Pick<Engine, 'floor' | 'submit' | 'health'>;
  readonly recordings: RecordingHistory;
  readonly vault: Pick<Vault, 'destroy' | 'sweep'>;
  readonly clock: Clock;
  readonly log: { warn(about: object, message: string): void; info(about: object, message: string): void };
}

const EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Whoever wanted it deleted may still be at it before that. */
const ABANDONED_MS = 60_000;
/** L10: of one queue or box at a time. */
const AT_ONCE = 100;

export class Janitor implements AsyncDisposable {
  readonly #parts: JanitorParts;
  readonly #stop = new AbortController();
  readonly #ran: Promise<void>;

  constructor(parts: JanitorParts) {
    this.#parts = parts;
    this.#ran = this.#run(this.#stop.signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    await this.#ran;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { vault, clock, log } = this.#parts;
    await this.#try('what a crash has left in the vault could not be removed', async () => {
      const { removed } = await vault.sweep(signal);
      if (removed > 0) log.info({ removed }, 'what a crash had left in the vault was removed');
    });
    while (!signal.aborted) {
      await this.#try('recordings whose time is over could not be deleted', () => this.#round(signal));
      await clock.sleep(EVERY_MS, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }
  }

  /** One bad round never ends the loop. */
  async #try(message: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#parts.log.warn({ err: error }, message);
    }
  }

  async #round(signal: AbortSignal): Promise<void> {
    const { engine, clock } = this.#parts;
    if (!engine.health.leads) return;
    const now = clock.now();
    for (const doom of [...engine.floor.dooms.values()])
      if (now - doom.at >= ABANDONED_MS) await deleteForGood(this.#inTheNameOf(doom.by), doom, signal);
    const limits = [...engine.floor.queues.values()].flatMap(({ id, settings: { keepRecordingsDays: keepDays } }) =>
      keepDays === undefined ? [] : [{ id, keepDays }],
    );
    for (const { id, keepDays } of limits) await this.#clear({ queueId: id }, keepDays, now, signal);
    for (const { id, keepDays } of expiredIn(engine.floor, now)) await this.#clear({ id }, keepDays, now, signal);
  }

  async #clear(
    which: Pick<RecordingFilter, 'id' | 'queueId'>,
    keepDays: number,
    now: Instant,
    signal: AbortSignal,
  ): Promise<void> {
    const expiredAt = now - keepDays * DAY_MS;
    for (;;) {
      const filter = { ...which, states: ['stored'] as const, expiredAt };
      const { recordings, more } = await this.#parts.recordings.find(filter, AT_ONCE, undefined, signal);
      for (const recording of recordings) await this.#delete(recording, keepDays, now, signal);
      if (!more) return;
    }
  }

  async #delete(recording: RecordingRecord, keepDays: number, now: Instant, signal: AbortSignal): Promise<void> {
    const { id: recordingId, callId, stored, endedAt = now, legalHold } = recording;
    // V8 has the last word, whatever was asked of the database.
    if (!stored || !isExpired({ keepDays }, { endedAt, legalHold }, now))
      throw new Error(`${recordingId} is not expired`);
    await deleteForGood(this.#inTheNameOf(system), { recordingId, callId, reason: 'retention' }, signal);
  }

  #inTheNameOf(by: Actor): DeletionParts {
    const { engine, recordings, vault } = this.#parts;
    const submit = async (step: DeletionStep): Promise<void> => {
      const outcome = await engine.submit({ ...step, by });
      if (outcome.outcome === 'refused') throw new Error(outcome.message);
    };
    return { recordings, vault, submit };
  }
}
