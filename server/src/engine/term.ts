/**
 * One term of leadership: takes inputs in batches, decides them on a floor of its own, makes the facts true, and only
 * then tells, performs and answers (law L2). A batch is whatever came in while the one before was being committed, and for
 * some milliseconds more when nobody waits for any of it.
 */
import { advance } from '../floor/advance.ts';
import { comfort } from '../floor/comfort.ts';
import { nextDeadline } from '../floor/deadlines.ts';
import type { Reply } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import { evolve } from '../floor/evolve.ts';
import type { Actor, Fact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Input } from '../floor/input.ts';
import { freeze, thaw, type FrozenFloor } from '../floor/snapshot.ts';
import type { Channel } from '../kernel/channel.ts';
import type { Clock } from '../kernel/clock.ts';
import type { IntentId } from '../kernel/ids.ts';
import type { EngineLog, EngineMeter } from './engine.ts';
import { Scope } from '../kernel/scope.ts';
import type { Traceparent, Tracer } from './tracer.ts';
import type { JobsOf } from './jobs.ts';
import { JournalError, type Batch, type Forgotten, type Intent, type Journal, type RowChange } from './journal.ts';
import type { Answer } from './mailbox.ts';

/** L10: inputs decided in one transaction. */
const BATCH_LIMIT = 256;
const RETRY_MS = 200;
/** How long facts that nobody waits for are held back for company. */
const GATHER_MS = 4;
/** A commit that takes longer than this is taken for trouble. */
const PATIENCE_MS = 400;

export interface Settle {
  /** `since`: what is known to have been committed after the command. */
  readonly reply: (reply: Reply | undefined, since?: readonly Fact[]) => void;
  readonly fail: (error: unknown) => void;
}

export interface Item {
  readonly input: Input;
  /** Present for a command of this node: gets the reply after the commit, or why there is none. */
  readonly settle?: Settle;
  /** Present for a command that another node left: its answer is stored with its facts. */
  readonly askedId?: string;
  readonly trace?: Traceparent;
}

/** That something is to leave no trace: done between two batches. */
export interface ForgettingOrder {
  readonly idsFrom: string;
  readonly by: Actor;
  readonly settle: { readonly reply: (forgotten: Forgotten) => void; readonly fail: (error: unknown) => void };
}

export interface TermParts {
  readonly journal: Journal;
  readonly epoch: number;
  readonly clock: Clock;
  readonly inbox: Channel<Item>;
  readonly project: (floor: Floor, fact: Fact) => readonly RowChange[];
  readonly jobsOf: JobsOf;
  /** The node's replica: as it was before the batch that is being decided. */
  readonly committedFloor: () => Floor;
  /** The batch is true. */
  readonly committed: (facts: readonly Fact[], intents: readonly Intent[]) => void;
  /** Effects that are safe without facts, while the journal is away. */
  readonly comfort: (effects: readonly Effect[]) => void;
  readonly away: (since: number | undefined) => void;
  /** Intents that were performed since the last batch. */
  readonly takeFinished: () => readonly IntentId[];
  readonly takeForgetting: () => ForgettingOrder | undefined;
  /** Resolves when no snapshot is on its way that would still know it all. */
  readonly snapshotSaved: () => Promise<void>;
  /** It is true: `floor` is the committed state from here on. */
  readonly forgotten: (floor: Floor, fact: Fact) => void;
  readonly meter: EngineMeter;
  readonly tracer?: Tracer;
  readonly log: EngineLog;
}

interface Draft {
  readonly facts: Fact[];
  readonly changes: RowChange[];
  readonly intents: Intent[];
  readonly settled: (() => void)[];
  readonly answers: Answer[];
  readonly traces: Traceparent[];
}

export class Term {
  #floor: Floor;
  readonly #parts: TermParts;
  #underWay: readonly Item[] = [];

  /** `floor` is the last committed state, for this term alone. */
  constructor(floor: Floor, parts: TermParts) {
    this.#floor = floor;
    this.#parts = parts;
  }

  /** What was being decided and committed when the term ended. */
  get unfinished(): readonly Item[] {
    return this.#underWay;
  }

  /** Ends by the signal's reason, or by a JournalError when leadership is lost. `batchSignal` bounds a batch under way. */
  async run(signal: AbortSignal, batchSignal: AbortSignal): Promise<never> {
    for (;;) {
      await this.#something(signal);
      signal.throwIfAborted();
      await this.#batch(batchSignal);
      this.#underWay = [];
      await this.#forget(batchSignal);
    }
  }

  /** Waits for an input or for the next deadline. */
  async #something(signal: AbortSignal): Promise<void> {
    const { inbox, clock } = this.#parts;
    if (inbox.size > 0) return;
    const due = nextDeadline(this.#floor);
    const left = due === undefined ? Infinity : due - clock.now();
    if (left <= 0) return;
    const scope = new Scope(signal);
    const waits = [inbox.filled(scope.signal), ...(left === Infinity ? [] : [clock.sleep(left, scope.signal)])];
    try {
      await Promise.race(waits);
    } finally {
      scope[Symbol.dispose]();
      await Promise.allSettled(waits);
    }
  }

  async #batch(signal: AbortSignal): Promise<void> {
    const draft: Draft = { facts: [], changes: [], intents: [], settled: [], answers: [], traces: [] };
    this.#decide({ input: { type: 'tick' } }, draft);
    this.#takeIn(draft);
    if (!isAwaited(draft)) await this.#gather(draft, signal);
    const struckOff = this.#parts.takeFinished();
    if (draft.facts.length > 0 || struckOff.length > 0 || draft.answers.length > 0) {
      const { facts, changes, intents, answers, traces } = draft;
      // An effect without a fact repeats one that was stored already.
      const stored = intents.filter(({ seq }) => seq > 0);
      const jobs = facts.flatMap(this.#parts.jobsOf);
      await this.#commit(
        { epoch: this.#parts.epoch, facts, changes, intents: stored, struckOff, answers, jobs },
        traces,
        signal,
      );
    }
    this.#parts.committed(draft.facts, draft.intents);
    for (const settle of draft.settled) settle();
  }

  #takeIn(draft: Draft): void {
    const items = this.#parts.inbox.take(BATCH_LIMIT - this.#underWay.length);
    this.#underWay = [...this.#underWay, ...items];
    for (const item of items) this.#decide(item, draft);
  }

  /** What nobody waits for shares a commit with what comes within a moment, as each commit keeps the next one waiting. */
  async #gather(draft: Draft, signal: AbortSignal): Promise<void> {
    using scope = Scope.within(this.#parts.clock, GATHER_MS, signal);
    while (draft.facts.length > 0 && !isAwaited(draft) && this.#underWay.length < BATCH_LIMIT) {
      await this.#parts.inbox.filled(scope.signal).catch(() => undefined);
      signal.throwIfAborted();
      if (scope.signal.aborted) return;
      this.#takeIn(draft);
    }
  }

  #decide({ input, settle, askedId, trace }: Item, draft: Draft): void {
    const { meter, tracer, log, clock, project } = this.#parts;
    const began = performance.now();
    const changes: RowChange[] = [];
    try {
      const step = advance(this.#floor, input, clock.now(), (fact) => changes.push(...project(this.#floor, fact)));
      if (input.type !== 'tick' || step.facts.length > 0) meter.decided(performance.now() - began);
      const seq = step.facts[0]?.seq ?? 0;
      draft.facts.push(...step.facts);
      draft.changes.push(...changes);
      const intents = step.effects.map((effect, index) => ({ id: `${seq}.${index}` as IntentId, seq, effect }));
      draft.intents.push(...intents);
      if (tracer && (trace !== undefined || step.facts.length > 0 || intents.length > 0))
        draft.traces.push(tracer.decided({ input, began, facts: step.facts, intents }, trace));
      if (settle) draft.settled.push(() => settle.reply(step.reply));
      if (askedId !== undefined)
        draft.answers.push({ id: askedId, reply: step.reply ?? { outcome: 'done' }, seq: this.#floor.seq });
    } catch (error) {
      // A bug in the rules must not stop the switch: this input is left out and all else goes on.
      meter.bug();
      log.error({ input: input.type, err: error }, 'an input could not be decided');
      if (settle) draft.settled.push(() => settle.fail(error));
      this.#restore(draft.facts);
      if (askedId !== undefined) draft.answers.push({ id: askedId, seq: this.#floor.seq });
      if (input.type === 'tick') {
        const due = this.#floor.deadlines.first();
        if (due) this.#floor.deadlines.clear(due.deadline);
      }
    }
  }

  /** The floor as it was before the input that failed. */
  #restore(facts: readonly Fact[]): void {
    this.#floor = copyOf(this.#parts.committedFloor());
    for (const fact of facts) evolve(this.#floor, fact);
  }

  async #commit(batch: Batch, traces: readonly Traceparent[], signal: AbortSignal): Promise<void> {
    const began = performance.now();
    await this.#insist(() => this.#parts.journal.append(batch, signal), signal);
    this.#parts.meter.committed(performance.now() - began, batch.facts.length);
    this.#parts.tracer?.committed(began, traces);
  }

  async #forget(signal: AbortSignal): Promise<void> {
    const order = this.#parts.takeForgetting();
    if (!order) return;
    const { journal, epoch, clock, log } = this.#parts;
    const { idsFrom, by } = order;
    const { seq, at } = this.#floor;
    const what = { epoch, seq: seq + 1, at: Math.max(at, clock.now()), by, idsFrom };
    try {
      await this.#parts.snapshotSaved();
      const forgotten = await this.#insist(() => journal.forget(what, signal), signal);
      if (forgotten.kind === 'forgotten') {
        const floor = thaw(forgotten.snapshot.state as FrozenFloor); // written by this very code
        this.#floor = copyOf(floor);
        this.#parts.forgotten(floor, forgotten.fact);
      }
      order.settle.reply(forgotten);
    } catch (error) {
      order.settle.fail(error);
      if (signal.aborted || error instanceof JournalError) throw error;
      log.error({ err: error }, 'nothing could be forgotten');
    }
  }

  /** Again and again until it is true or another leads. */
  async #insist<T>(make: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const { clock, log, away } = this.#parts;
    let since: number | undefined;
    const scope = new Scope(signal);
    const relief = this.#relieve(scope.signal);
    try {
      for (;;) {
        try {
          const made = await make();
          if (since !== undefined) log.info({ awayMs: clock.now() - since }, 'the journal is back');
          away(undefined);
          return made;
        } catch (error) {
          signal.throwIfAborted();
          if (!(error instanceof JournalError && error.fault === 'away')) throw error;
          if (since === undefined)
            log.error({ err: error }, 'the journal is away; nothing is decided until it is back');
          since ??= clock.now();
          away(since);
        }
        await clock.sleep(RETRY_MS, signal);
      }
    } finally {
      scope[Symbol.dispose]();
      await relief;
    }
  }

  /** While a commit takes long nothing is decided, but new callers are not left in silence. */
  async #relieve(signal: AbortSignal): Promise<void> {
    const relieved = new Set<Item>();
    try {
      await this.#parts.clock.sleep(PATIENCE_MS, signal);
      for (;;) {
        for (const item of [...this.#underWay, ...this.#parts.inbox.peek()]) {
          if (relieved.has(item) || item.input.type !== 'leg.arrived') continue;
          relieved.add(item);
          this.#parts.comfort(comfort(this.#floor, item.input));
        }
        await this.#parts.clock.sleep(RETRY_MS, signal);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}

/** Somebody waits for a reply, or at the other end of an effect. A bridge may be cleared away a moment later. */
const isAwaited = ({ settled, answers, intents }: Draft): boolean =>
  settled.length > 0 || answers.length > 0 || intents.some(({ effect }) => effect.type !== 'clear');

/** A floor of one's own, equal to another. */
export const copyOf = (floor: Floor): Floor => thaw(JSON.parse(JSON.stringify(freeze(floor))) as FrozenFloor);
