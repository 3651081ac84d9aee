/**
 * Commands for the node that leads, in a table: they outlive whoever was to decide them, and are answered in the
 * transaction of their facts (rule ND4). NOTIFY says that it is worth looking; who heard nothing looks every now and then.
 */
import type { Answer, Asked, Mailbox } from '../engine/mailbox.ts';
import type { Reply } from '../floor/decision.ts';
import type { Command } from '../floor/input.ts';
import { Bell } from '../kernel/bell.ts';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import type { Database } from './database.ts';
import { Ear } from './ear.ts';
import { encode } from './batch.ts';

/** L10: how many are decided at a time. */
const AT_ONCE = 256;
const LOOK_MS = 250;
const TRY_AGAIN_MS = 100;
const PRUNE_MS = 10_000;

export interface MailboxParts {
  readonly database: Database;
  readonly clock: Clock;
}

export class PostgresMailbox implements Mailbox, AsyncDisposable {
  readonly #parts: MailboxParts;
  readonly #asked = new Bell();
  readonly #answered = new Map<string, () => void>();
  readonly #ear: Ear | undefined;

  constructor(parts: MailboxParts) {
    this.#parts = parts;
    const { reach } = parts.database;
    if (reach.kind === 'postgres')
      this.#ear = new Ear(reach, {
        ringside_asked: () => this.#asked.ring(),
        ringside_answered: (id) => this.#answered.get(id)?.(),
      });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#ear?.[Symbol.asyncDispose]();
  }

  async ask({ id, command, trace }: Asked, withinMs: number, signal: AbortSignal): Promise<Answer> {
    const put = `with put as (insert into asked (id, command, trace, deadline)
        values ($1, $2, $3, clock_timestamp() + $4 * interval '1 ms') on conflict do nothing)
      select pg_notify('ringside_asked', '')`;
    await this.#insist(() => this.#query(put, [id, encode(command), trace, withinMs]), signal);
    for (;;) {
      using look = new Scope(signal);
      this.#answered.set(id, () => look[Symbol.dispose]());
      try {
        const answer = await this.#insist(() => this.#answerTo(id), signal);
        if (answer) return answer;
        await this.#rest(look.signal);
        signal.throwIfAborted();
      } finally {
        this.#answered.delete(id);
      }
    }
  }

  async *open(signal: AbortSignal): AsyncGenerator<readonly Asked[]> {
    const { clock } = this.#parts;
    let prunedAt = clock.now();
    for (;;) {
      using look = new Scope(signal);
      void this.#asked.next(look.signal).then(
        () => look[Symbol.dispose](),
        () => undefined, // over
      );
      const open = await this.#insist(
        () =>
          this.#query<{ id: string; command: Command; trace: string | null }>(
            `select id::text, command, trace from asked where answer is null and deadline > clock_timestamp() order by place limit ${AT_ONCE}`,
          ),
        signal,
      );
      if (open.length > 0) yield open.map(({ trace, ...asked }) => ({ ...asked, trace: trace ?? undefined }));
      if (clock.now() - prunedAt > PRUNE_MS) {
        prunedAt = clock.now();
        await this.#query(`delete from asked where asked_at < now() - interval '1 minute'`).catch(() => undefined); // later, then
      }
      await this.#rest(look.signal);
      signal.throwIfAborted();
    }
  }

  async #answerTo(id: string): Promise<Answer | undefined> {
    const [row] = await this.#query<{ answer: { reply?: Reply }; seq: number }>(
      'select answer, seq::float8 as seq from asked where id = $1 and answer is not null',
      [id],
    );
    return row && { id, seq: row.seq, ...row.answer };
  }

  /** Until it is worth looking again. */
  async #rest(woken: AbortSignal): Promise<void> {
    await this.#parts.clock.sleep(LOOK_MS, woken).catch(() => undefined); // ended early
  }

  async #query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.#parts.database.pool.query<Row>(text, [...values])).rows;
  }

  /** Safe for what may be asked twice. Rejects with the signal's reason. */
  async #insist<T>(query: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (;;) {
      signal.throwIfAborted();
      try {
        return await query();
      } catch (error) {
        const fault = this.#parts.database.asFault(error);
        if (!(fault instanceof Error && 'fault' in fault && fault.fault === 'away')) throw fault;
      }
      await this.#parts.clock.sleep(TRY_AGAIN_MS, signal);
    }
  }
}
