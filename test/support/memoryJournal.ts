/** A journal in memory that can be held up, taken away and handed to another leader: for tests of who calls it. */
import {
  JournalError,
  type Batch,
  type FloorSnapshot,
  type Forgetting,
  type Forgotten,
  type Intent,
  type Journal,
  type Leadership,
} from '../../server/src/engine/journal.ts';
import { recall } from '../../server/src/floor/evolve.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import { emptyFloor } from '../../server/src/floor/floor.ts';
import { freeze, SNAPSHOT_FORMAT } from '../../server/src/floor/snapshot.ts';
import { isAbout, without } from '../../server/src/floor/without.ts';

export class MemoryJournal implements Journal {
  readonly facts: Fact[] = [];
  readonly batches: Batch[] = [];
  readonly snapshots: FloorSnapshot[] = [];
  epoch = 0;
  /** While set, appends fail as they do when the database is gone. */
  away = false;
  /** While set, appends wait for it before they are made true. */
  held: Promise<void> | undefined;
  attempts = 0;
  #intents = new Map<string, Intent>();
  #lost = new AbortController();

  lead(signal: AbortSignal): Promise<Leadership> {
    signal.throwIfAborted();
    this.epoch += 1;
    this.#lost = new AbortController();
    return Promise.resolve({
      epoch: this.epoch,
      lost: this.#lost.signal,
      sure: () => Promise.resolve(),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    });
  }

  /** Another process leads from now on. */
  depose(): void {
    this.epoch += 1;
    this.#lost.abort(new JournalError('fenced', 'another leads'));
  }

  async append(batch: Batch, signal: AbortSignal): Promise<void> {
    this.attempts += 1;
    await this.held;
    signal.throwIfAborted();
    if (this.away) throw new JournalError('away', 'the database is gone');
    if (batch.epoch !== this.epoch) throw new JournalError('fenced', 'another leads');
    const first = batch.facts[0];
    if (first && first.seq !== this.#head + 1) throw new JournalError('gap', `fact ${first.seq} does not follow`);
    this.facts.push(...batch.facts);
    this.batches.push(batch);
    for (const intent of batch.intents) this.#intents.set(intent.id, intent);
    for (const id of batch.struckOff) this.#intents.delete(id);
  }

  read(after: number, limit: number): Promise<readonly Fact[]> {
    return Promise.resolve(structuredClone(this.facts.filter(({ seq }) => seq > after).slice(0, limit)));
  }

  head(): Promise<number> {
    return Promise.resolve(this.#head);
  }

  get #head(): number {
    return this.facts.at(-1)?.seq ?? 0;
  }

  openIntents(): Promise<readonly Intent[]> {
    return Promise.resolve([...this.#intents.values()]);
  }

  latestSnapshot(): Promise<FloorSnapshot | undefined> {
    return Promise.resolve(structuredClone(this.snapshots.at(-1)));
  }

  saveSnapshot(snapshot: FloorSnapshot): Promise<void> {
    this.snapshots.push(snapshot);
    return Promise.resolve();
  }

  /** Calls under way elsewhere are not looked for. */
  async forget({ epoch, seq, at, by, idsFrom }: Forgetting, signal: AbortSignal): Promise<Forgotten> {
    this.attempts += 1;
    await this.held;
    signal.throwIfAborted();
    if (this.away) throw new JournalError('away', 'the database is gone');
    if (epoch !== this.epoch) throw new JournalError('fenced', 'another leads');
    const isGone = (id: string): boolean => id.startsWith(idsFrom);
    const calls = new Set(this.facts.filter((fact) => isAbout(fact, isGone)).map(({ callId }) => callId));
    calls.delete(undefined);
    const left = this.facts
      .filter((fact) => !isAbout(fact, isGone) && !calls.has(fact.callId))
      .flatMap((fact) => without(fact, isGone) ?? []);
    const facts = this.facts.length - left.length;
    if (facts === 0) return { kind: 'nothing' };
    const fact: Fact = { type: 'facts.forgotten', seq, at, version: 1, payload: { facts, by } };
    this.facts.splice(0, this.facts.length, ...left, fact);
    const floor = emptyFloor();
    for (const each of this.facts) recall(floor, each);
    const state = JSON.parse(JSON.stringify(freeze(floor))) as unknown;
    const snapshot = { seq, at, format: SNAPSHOT_FORMAT, state };
    this.snapshots.splice(0, this.snapshots.length, snapshot);
    return { kind: 'forgotten', fact, snapshot };
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve();
  }
}
