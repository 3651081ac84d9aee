/** Runs the floor: leads when it may, stands by when another does, and stops without ending anybody's call. */
import type { Reply } from '../floor/decision.ts';
import type { Actor, Fact } from '../floor/fact.ts';
import type { Floor, ProviderState } from '../floor/floor.ts';
import type { ProviderEvent } from '../floor/event.ts';
import type { Command } from '../floor/input.ts';
import { freeze, SNAPSHOT_FORMAT } from '../floor/snapshot.ts';
import { Channel } from '../kernel/channel.ts';
import { type Clock, notBehind } from '../kernel/clock.ts';
import type { IntentId } from '../kernel/ids.ts';
import { Scope } from '../kernel/scope.ts';
import type { Provider } from '../providers/provider.ts';
import type { Bus } from './bus.ts';
import {
  EngineAway,
  type Engine,
  type EngineHealth,
  type EngineLog,
  type EngineMeter,
  type Outcome,
} from './engine.ts';
import { Follower } from './follower.ts';
import type { JobsOf } from './jobs.ts';
import { JournalError, type Forgotten, type Intent, type Journal, type Leadership, type RowChange } from './journal.ts';
import { Links } from './links.ts';
import type { Mailbox } from './mailbox.ts';
import { Postman } from './postman.ts';
import { Replica } from './replica.ts';
import { Sides } from './sides.ts';
import { copyOf, Term, type ForgettingOrder, type Item, type Settle } from './term.ts';
import type { Traceparent, Tracer } from './tracer.ts';
import { Waiters } from './waiters.ts';

/** L10: inputs that may wait to be decided. PBXs are held back beyond that, commands are refused. */
const INBOX_LIMIT = 10_000;
/** How long a command waits for its answer before its sender is told. */
const COMMAND_PATIENCE_MS = 5_000;
/** A snapshot is written after so many facts, so that recovery reads no more than that. */
const SNAPSHOT_EVERY = 5_000;
const LEAD_AGAIN_MS = 500;
/** What the last batch and the last snapshot may take each when we are told to stop. */
const LAST_BATCH_MS = 1_500;

export interface EngineParts {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly project: (floor: Floor, fact: Fact) => readonly RowChange[];
  /** Absent where nothing is done in the background. */
  readonly jobsOf?: JobsOf;
  readonly openProvider: (state: ProviderState) => Provider;
  readonly keepConnected: (provider: Provider, signal: AbortSignal) => AsyncIterable<ProviderEvent>;
  /** Both absent where there is one node only. Without a bus the others read the journal. */
  readonly bus?: Bus;
  readonly mailbox?: Mailbox;
  readonly meter: EngineMeter;
  /** Absent where nothing is traced. */
  readonly tracer?: Tracer;
  readonly log: EngineLog;
}

/**
 * Resolves when this node's replica is up to date; it leads as soon as it may. When the signal aborts and there may be
 * other nodes, the lead is given away at once (rule ND6), and the engine goes on as one that stands by until it is disposed of.
 */
export async function openEngine(parts: EngineParts, signal: AbortSignal): Promise<Engine> {
  const replica = await Replica.recover(parts.journal, signal);
  return new RunningEngine(parts, replica, signal);
}

class RunningEngine implements Engine {
  readonly #parts: EngineParts;
  readonly #replica: Replica;
  readonly #inbox = new Channel<Item>(INBOX_LIMIT);
  readonly #waiters: Waiters;
  readonly #follower: Follower;
  readonly #postman: Postman | undefined;
  readonly #stop = new AbortController();
  readonly #ran: Promise<void>;
  #health: Omit<EngineHealth, 'inputsWaiting'> = {
    leads: false,
    standsBy: false,
    epoch: 0,
    journalAwaySince: undefined,
  };
  #finished: IntentId[] = [];
  #forgettings: ForgettingOrder[] = [];
  #snapshotAt: number;
  #saving: Promise<void> | undefined;

  constructor(parts: EngineParts, replica: Replica, resign: AbortSignal) {
    const { journal, bus, mailbox, clock, log } = parts;
    this.#parts = parts;
    this.#replica = replica;
    this.#snapshotAt = replica.floor.seq;
    this.#waiters = new Waiters(clock);
    replica.onCommit((facts) => this.#waiters.see(facts));
    const away = (since: number | undefined): void => {
      this.#health = { ...this.#health, journalAwaySince: since };
    };
    this.#follower = new Follower({ journal, bus, replica, clock, log, away });
    const lookNow = (): void => this.#follower.lookNow();
    this.#postman = mailbox && new Postman({ mailbox, replica, clock, lookNow, patienceMs: COMMAND_PATIENCE_MS, log });
    const { signal } = this.#stop;
    this.#ran = this.#run(mailbox ? AbortSignal.any([resign, signal]) : signal, signal);
  }

  get floor(): Floor {
    return this.#replica.floor;
  }

  get health(): EngineHealth {
    return { ...this.#health, inputsWaiting: this.#inbox.size };
  }

  onCommit(listener: (facts: readonly Fact[]) => void): Disposable {
    return this.#replica.onCommit(listener);
  }

  recent(after: number): readonly Fact[] | undefined {
    return this.#replica.recent(after);
  }

  async submit(command: Command, traceparent?: string): Promise<Outcome> {
    const { meter, tracer } = this.#parts;
    const began = performance.now();
    const span = tracer?.command(command, traceparent);
    let outcome: Outcome | 'away' = 'away';
    try {
      outcome = await this.#submit(command, span?.traceparent);
      return outcome;
    } finally {
      meter.answered(command.type, performance.now() - began, outcome);
      span?.answered(outcome);
    }
  }

  async #submit(command: Command, trace: Traceparent | undefined): Promise<Outcome> {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    const settle: Settle = { reply: (reply, since) => this.#answer(reply, resolve, since), fail: reject };
    if (this.#postman && !this.#health.leads) {
      this.#send(this.#postman, { input: command, trace }, settle);
      return await promise;
    }
    if (!this.#inbox.offer({ input: command, settle, trace }))
      return {
        outcome: 'refused',
        code: 'OVERLOADED',
        message: 'Too much is going on at the moment. Try again shortly.',
      };
    using patience = Scope.within(this.#parts.clock, COMMAND_PATIENCE_MS);
    patience.signal.addEventListener('abort', () =>
      reject(new EngineAway('The journal can’t be reached. The command may still take effect when it is back.')),
    );
    return await promise;
  }

  forget(idsFrom: string, by: Actor): Promise<Forgotten> {
    const { promise, resolve, reject } = Promise.withResolvers<Forgotten>();
    if (!this.#health.leads || !this.#inbox.offer({ input: { type: 'tick' } })) {
      reject(new EngineAway('Nothing can be forgotten at the moment.'));
      return promise;
    }
    this.#forgettings.push({ idsFrom, by, settle: { reply: resolve, fail: (error) => reject(asAway(error)) } });
    return promise;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort(new EngineAway('Ringside is stopping.'));
    await this.#ran;
    for (const { settle } of this.#inbox.take(INBOX_LIMIT)) settle?.fail(new EngineAway('Ringside is stopping.'));
    this.#waiters[Symbol.dispose]();
    await this.#saving;
  }

  #answer(reply: Reply | undefined, resolve: (outcome: Outcome) => void, since?: readonly Fact[]): void {
    if (reply?.outcome === 'awaits') this.#waiters.add(reply, resolve, since);
    else resolve(reply ?? { outcome: 'done' });
  }

  /** Rule ND4: to the node that leads. */
  #send(postman: Postman, { input, trace }: Item, { reply, fail }: Settle): void {
    // Only a command has somebody to be told.
    postman
      .send(input as Command, trace, this.#stop.signal)
      .then((brought) => reply(brought.reply, brought.since), fail);
  }

  /** Leads, and leads again after losing the lead, until it is told to resign; follows all the while until it is told to stop. */
  async #run(resign: AbortSignal, stop: AbortSignal): Promise<void> {
    const { journal, log, clock } = this.#parts;
    let held: AsyncDisposable | undefined;
    let gone: Promise<void> = Promise.resolve();
    const letGo = (): Promise<void> => {
      const links = held;
      held = undefined;
      if (links) gone = Promise.resolve(links[Symbol.asyncDispose]());
      return gone;
    };
    while (!resign.aborted) {
      // Facts while this node does not lead are those of another: it has the PBXs now.
      using _others = this.#replica.onCommit(() => void letGo());
      try {
        await using leadership = await this.#following(resign, (signal) =>
          journal.lead(signal, () => {
            this.#health = { ...this.#health, standsBy: true };
          }),
        );
        _others[Symbol.dispose]();
        await letGo();
        held = await this.#lead(leadership, resign);
      } catch (error) {
        if (!resign.aborted) log.error({ err: error }, 'this node does not lead');
      }
      this.#health = { ...this.#health, leads: false };
      this.#handOn();
      // A journal that answers has been taken over.
      if (held && this.#postman) journal.head(resign).then(letGo, () => undefined);
      if (!resign.aborted)
        await this.#following(resign, (signal) => clock.sleep(LEAD_AGAIN_MS, signal)).catch(() => undefined);
    }
    await letGo();
    await this.#follower.run(stop);
  }

  /** While something is waited for, the replica is kept up to date. */
  async #following<T>(signal: AbortSignal, wait: (signal: AbortSignal) => Promise<T>): Promise<T> {
    using scope = new Scope(signal);
    const followed = this.#follower.run(scope.signal, signal);
    try {
      return await wait(signal);
    } finally {
      scope[Symbol.dispose]();
      await followed;
    }
  }

  /** What this node can decide no more goes to the one that leads next. */
  #handOn(): void {
    const postman = this.#postman;
    if (!postman) return;
    for (const item of this.#inbox.removeAll(({ settle }) => settle !== undefined))
      if (item.settle) this.#send(postman, item, item.settle);
  }

  /** Resolves when the lead is lost: with the links in hold while nobody can lead, with nothing when another does. */
  async #lead(leadership: Leadership, resign: AbortSignal): Promise<AsyncDisposable | undefined> {
    const { journal, clock, log, project, jobsOf = noJobs, meter, tracer, bus } = this.#parts;
    const { epoch, lost } = leadership;
    const began = performance.now();
    const signal = AbortSignal.any([resign, lost]);
    // A batch under way when we are told to stop may still become true.
    using ended = new Scope(lost);
    const batchSignal = AbortSignal.any([lost, later(resign, LAST_BATCH_MS, clock, ended.signal)]);
    // What PBXs told in an earlier term is no news, and what others asked for is asked for again.
    this.#inbox.removeAll(({ settle }) => settle === undefined);
    await this.#replica.catchUp(journal, signal);
    // Whoever led before may have left effects undone: the reconciliation asks for what is still wanted.
    this.#finished = (await journal.openIntents(signal)).map(({ id }) => id);
    for (const { id, link } of this.floor.providers.values())
      if (link !== 'unknown')
        this.#inbox.offer({
          input: { type: 'provider.lost', providerId: id, reason: 'Ringside was restarted.', restarted: true },
        });

    const sides = new Sides({
      ...this.#parts,
      inbox: this.#inbox,
      finished: (id) => void this.#finished.push(id),
      sure: (until) => leadership.sure(until),
    });
    const term = new Term(copyOf(this.floor), {
      journal,
      epoch,
      // Where the clock of the node before was ahead, no deadline may stand still until ours has caught up.
      clock: notBehind(clock, this.floor.at),
      inbox: this.#inbox,
      project,
      jobsOf,
      committedFloor: () => this.floor,
      committed: (facts, intents) => {
        this.#committed(facts, intents, (intent) => sides.perform(intent, signal));
        if (Links.concerns(facts)) void sides.agree(this.floor);
      },
      comfort: (effects) => sides.comfort(effects, signal),
      away: (since) => {
        this.#health = { ...this.#health, journalAwaySince: since };
      },
      takeFinished: () => this.#finished.splice(0),
      takeForgetting: () => this.#forgettings.shift(),
      snapshotSaved: async () => this.#saving,
      forgotten: (floor, fact) => {
        this.#replica.renew(floor, fact);
        this.#snapshotAt = fact.seq;
        bus?.publish([fact]);
        void sides.agree(this.floor);
      },
      meter,
      tracer,
      log,
    });
    this.#health = { leads: true, standsBy: false, epoch, journalAwaySince: undefined };
    meter.led(performance.now() - began);
    log.info({ epoch, position: this.floor.seq, calls: this.floor.calls.size }, 'this node leads');
    await sides.agree(this.floor);
    const collected = this.#postman?.collect(this.#inbox, signal);
    let failure: unknown;
    try {
      await term.run(signal, batchSignal);
    } catch (error) {
      failure = error;
    }
    this.#health = { ...this.#health, leads: false };
    await collected;
    for (const { settle } of this.#forgettings.splice(0))
      settle.fail(new EngineAway('This node does not lead any more.'));
    // It may have become true: nobody here will ever know.
    for (const { settle } of term.unfinished)
      settle?.fail(new EngineAway('The lead was lost while this was being done. It may have taken effect.'));
    const unfinished = term.unfinished.map(({ input }) => input);
    const isFenced = failure instanceof JournalError && failure.fault === 'fenced';
    if (!resign.aborted && lost.aborted && !isFenced) {
      log.error({ epoch }, 'the connection that holds the lead has ended; nothing is decided until a node leads again');
      this.#health = { ...this.#health, leads: false, journalAwaySince: clock.now() };
      return sides.hold(this.floor, unfinished);
    }
    await sides[Symbol.asyncDispose]();
    // Where others stand by nobody will need one soon, and they are waiting (rule ND6).
    if (resign.aborted) await (this.#postman ? undefined : this.#snapshot(LAST_BATCH_MS));
    else if (isFenced) log.warn({ epoch }, 'another node leads');
    else throw failure;
    return undefined;
  }

  #committed(facts: readonly Fact[], intents: readonly Intent[], perform: (intent: Intent) => void): void {
    if (facts.length > 0) {
      this.#replica.fold(facts);
      this.#parts.bus?.publish(facts);
    }
    // Phones first: the other legs' effects take as long at the PBX, and nobody waits for them as an idle agent does.
    for (const intent of intents) if (intent.effect.type === 'ring') perform(intent);
    for (const intent of intents) if (intent.effect.type !== 'ring') perform(intent);
    if (this.floor.seq - this.#snapshotAt >= SNAPSHOT_EVERY) void this.#snapshot();
  }

  async #snapshot(withinMs = COMMAND_PATIENCE_MS): Promise<void> {
    if (this.#saving) return this.#saving;
    if (this.floor.seq === this.#snapshotAt) return;
    this.#saving = this.#save(withinMs).finally(() => {
      this.#saving = undefined;
    });
    return this.#saving;
  }

  async #save(withinMs: number): Promise<void> {
    const { journal, clock, log } = this.#parts;
    const { seq, at } = this.floor;
    this.#snapshotAt = seq;
    const state = JSON.parse(JSON.stringify(freeze(this.floor))) as unknown;
    using patience = Scope.within(clock, withinMs);
    try {
      await journal.saveSnapshot({ seq, at, format: SNAPSHOT_FORMAT, state }, patience.signal);
    } catch (error) {
      log.warn({ err: error }, 'the floor’s snapshot could not be saved; recovery reads more of the journal');
    }
  }
}

const noJobs: JobsOf = () => [];

const asAway = (error: unknown): unknown =>
  error instanceof JournalError ? new EngineAway('Another node leads.', { cause: error }) : error;

/** Aborts so long after another signal has, unless it is over by then. */
function later(signal: AbortSignal, ms: number, clock: Clock, over: AbortSignal): AbortSignal {
  const after = new AbortController();
  const start = (): void => {
    clock.sleep(ms, over).then(
      () => after.abort(signal.reason),
      () => undefined, // over
    );
  };
  if (signal.aborted) start();
  else signal.addEventListener('abort', start, { once: true });
  return after.signal;
}
