/** Runs the floor: leads when it may, recovers, connects to the PBXs, and stops without ending anybody's call. */
import type { Reply } from '../floor/decision.ts';
import type { Actor, Fact } from '../floor/fact.ts';
import type { Floor, ProviderState } from '../floor/floor.ts';
import type { ProviderEvent } from '../floor/event.ts';
import type { Command } from '../floor/input.ts';
import { freeze, SNAPSHOT_FORMAT } from '../floor/snapshot.ts';
import { Channel } from '../kernel/channel.ts';
import type { Clock } from '../kernel/clock.ts';
import type { IntentId } from '../kernel/ids.ts';
import type { Provider } from '../providers/provider.ts';
import {
  EngineAway,
  type Engine,
  type EngineHealth,
  type EngineLog,
  type EngineMeter,
  type Outcome,
} from './engine.ts';
import { JournalError, type Forgotten, type Intent, type Journal, type Leadership, type RowChange } from './journal.ts';
import { Links } from './links.ts';
import { Replica } from './replica.ts';
import { Sides } from './sides.ts';
import { copyOf, Term, type ForgettingOrder, type Item } from './term.ts';
import { Waiters } from './waiters.ts';

/** L10: inputs that may wait to be decided. PBXs are held back beyond that, commands are refused. */
const INBOX_LIMIT = 10_000;
/** How long a command waits for the journal before its sender is told. */
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
  readonly openProvider: (state: ProviderState) => Provider;
  readonly keepConnected: (provider: Provider, signal: AbortSignal) => AsyncIterable<ProviderEvent>;
  readonly meter: EngineMeter;
  readonly log: EngineLog;
}

/** Resolves when this node's replica is up to date; it leads as soon as it may. */
export async function openEngine(parts: EngineParts, signal: AbortSignal): Promise<Engine> {
  const replica = await Replica.recover(parts.journal, signal);
  return new RunningEngine(parts, replica);
}

class RunningEngine implements Engine {
  readonly #parts: EngineParts;
  readonly #replica: Replica;
  readonly #inbox = new Channel<Item>(INBOX_LIMIT);
  readonly #waiters = new Waiters();
  readonly #stop = new AbortController();
  readonly #ran: Promise<void>;
  #health: Omit<EngineHealth, 'inputsWaiting'> = { leads: false, epoch: 0, journalAwaySince: undefined };
  #finished: IntentId[] = [];
  #forgettings: ForgettingOrder[] = [];
  #snapshotAt: number;
  #saving: Promise<void> | undefined;

  constructor(parts: EngineParts, replica: Replica) {
    this.#parts = parts;
    this.#replica = replica;
    this.#snapshotAt = replica.floor.seq;
    this.#ran = this.#run(this.#stop.signal);
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

  async submit(command: Command): Promise<Outcome> {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    const settle = { reply: (reply: Reply | undefined) => this.#answer(reply, resolve), fail: reject };
    if (!this.#inbox.offer({ input: command, settle }))
      return {
        outcome: 'refused',
        code: 'OVERLOADED',
        message: 'Too much is going on at the moment. Try again shortly.',
      };
    const timer = setTimeout(() => {
      reject(new EngineAway('The journal can’t be reached. The command may still take effect when it is back.'));
    }, COMMAND_PATIENCE_MS);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
    }
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

  #answer(reply: Reply | undefined, resolve: (outcome: Outcome) => void): void {
    if (reply?.outcome === 'awaits') this.#waiters.add(reply, resolve);
    else resolve(reply ?? { outcome: 'done' });
  }

  /** Leads, and leads again after losing the lead, until it is told to stop. */
  async #run(signal: AbortSignal): Promise<void> {
    const { journal, log, clock } = this.#parts;
    let held: AsyncDisposable | undefined;
    const letGo = async (): Promise<void> => {
      await held?.[Symbol.asyncDispose]();
      held = undefined;
    };
    while (!signal.aborted) {
      try {
        await using leadership = await journal.lead(signal);
        await letGo();
        held = await this.#lead(leadership, signal);
      } catch (error) {
        if (!signal.aborted) log.error({ err: error }, 'this node does not lead');
      }
      this.#health = { ...this.#health, leads: false };
      await clock.sleep(LEAD_AGAIN_MS, signal).catch(() => undefined);
    }
    await letGo();
  }

  /** Resolves when the lead is lost: with the links in hold while nobody can lead, with nothing when another does. */
  async #lead({ epoch, lost }: Leadership, stop: AbortSignal): Promise<AsyncDisposable | undefined> {
    const { journal, clock, log, project, meter } = this.#parts;
    const signal = AbortSignal.any([stop, lost]);
    // A batch under way when we are told to stop may still become true.
    const batchSignal = AbortSignal.any([lost, later(stop, LAST_BATCH_MS)]);
    await this.#replica.catchUp(journal, signal);
    // Whoever led before may have left effects undone: the reconciliation asks for what is still wanted.
    this.#finished = (await journal.openIntents(signal)).map(({ id }) => id);
    for (const { id, link } of this.floor.providers.values())
      if (link !== 'unknown')
        this.#inbox.offer({
          input: { type: 'provider.lost', providerId: id, reason: 'Ringside was restarted.', restarted: true },
        });

    const sides = new Sides({ ...this.#parts, inbox: this.#inbox, finished: (id) => void this.#finished.push(id) });
    const term = new Term(copyOf(this.floor), {
      journal,
      epoch,
      clock,
      inbox: this.#inbox,
      project,
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
        void sides.agree(this.floor);
      },
      meter,
      log,
    });
    this.#health = { leads: true, epoch, journalAwaySince: undefined };
    log.info({ epoch, position: this.floor.seq, calls: this.floor.calls.size }, 'this node leads');
    await sides.agree(this.floor);
    let failure: unknown;
    try {
      await term.run(signal, batchSignal);
    } catch (error) {
      failure = error;
    }
    for (const { settle } of this.#forgettings.splice(0))
      settle.fail(new EngineAway('This node does not lead any more.'));
    const unfinished = term.unfinished.map(({ input }) => input);
    const isFenced = failure instanceof JournalError && failure.fault === 'fenced';
    if (!stop.aborted && lost.aborted && !isFenced) {
      log.error({ epoch }, 'the journal is away; nothing is decided until it is back');
      this.#health = { ...this.#health, leads: false, journalAwaySince: clock.now() };
      return sides.hold(this.floor, unfinished);
    }
    await sides[Symbol.asyncDispose]();
    if (stop.aborted) await this.#snapshot(LAST_BATCH_MS);
    else if (isFenced) log.warn({ epoch }, 'another node leads');
    else throw failure;
    return undefined;
  }

  #committed(facts: readonly Fact[], intents: readonly Intent[], perform: (intent: Intent) => void): void {
    if (facts.length > 0) this.#replica.fold(facts);
    // Phones first: the other legs' effects take as long at the PBX, and nobody waits for them as an idle agent does.
    for (const intent of intents) if (intent.effect.type === 'ring') perform(intent);
    for (const intent of intents) if (intent.effect.type !== 'ring') perform(intent);
    this.#waiters.see(facts);
    if (this.floor.seq - this.#snapshotAt >= SNAPSHOT_EVERY) void this.#snapshot();
  }

  async #snapshot(withinMs = COMMAND_PATIENCE_MS): Promise<void> {
    if (this.#saving) return this.#saving;
    const { journal, log } = this.#parts;
    const { seq, at } = this.floor;
    if (seq === this.#snapshotAt) return;
    this.#snapshotAt = seq;
    const state = JSON.parse(JSON.stringify(freeze(this.floor))) as unknown;
    this.#saving = journal
      .saveSnapshot({ seq, at, format: SNAPSHOT_FORMAT, state }, AbortSignal.timeout(withinMs))
      .catch((error: unknown) => {
        log.warn({ err: error }, 'the floor’s snapshot could not be saved; recovery reads more of the journal');
      })
      .finally(() => {
        this.#saving = undefined;
      });
    return this.#saving;
  }
}

const asAway = (error: unknown): unknown =>
  error instanceof JournalError ? new EngineAway('Another node leads.', { cause: error }) : error;

/** Aborts so long after another signal has. */
function later(signal: AbortSignal, ms: number): AbortSignal {
  const after = new AbortController();
  const start = (): void => {
    setTimeout(() => {
      after.abort(signal.reason);
    }, ms).unref();
  };
  if (signal.aborted) start();
  else signal.addEventListener('abort', start, { once: true });
  return after.signal;
}
