/** The database of a world: what is true in it, and what it refuses, as `append_batch` does. */
import { evolve } from '../../../server/src/floor/evolve.ts';
import type { Fact } from '../../../server/src/floor/fact.ts';
import { emptyFloor } from '../../../server/src/floor/floor.ts';
import { freeze, SNAPSHOT_FORMAT } from '../../../server/src/floor/snapshot.ts';
import type { Command } from '../../../server/src/floor/input.ts';
import type { Instant } from '../../../server/src/kernel/ids.ts';
import type { Batch, FloorSnapshot, Intent } from '../../../server/src/engine/journal.ts';
import type { Answer, Asked } from '../../../server/src/engine/mailbox.ts';

export type Verdict = 'done' | 'repeated' | 'fenced' | 'gap';

interface Letter {
  readonly id: string;
  readonly command: string;
  readonly deadline: Instant;
  answer?: string;
}

export class Store {
  /** As it is stored: nobody shares an object with anybody else. */
  readonly #texts: string[] = [];
  readonly facts: Fact[] = [];
  readonly epochs: number[] = [];
  /** How many facts there were after each append. */
  readonly batches: number[] = [];
  /** When each epoch began. */
  readonly began: Instant[] = [0];
  readonly intents = new Map<string, string>();
  readonly letters = new Map<string, Letter>();
  readonly verdicts = new Map<Verdict, number>();
  /** The floor that all facts together lead to. */
  readonly floor = emptyFloor();
  readonly #snapshots: { readonly seq: number; readonly text: string }[] = [];
  epoch = 0;
  /** It is worth looking: as NOTIFY. */
  hint: () => void = () => undefined;

  get seq(): number {
    return this.facts.length;
  }

  /** Where the journal ended so many appends ago. */
  headAgo(appends: number): number {
    return this.batches.at(-1 - appends) ?? 0;
  }

  raiseEpoch(now: Instant): number {
    this.epoch += 1;
    this.began[this.epoch] = now;
    return this.epoch;
  }

  append(batch: Batch): Verdict {
    const verdict = this.#append(batch);
    this.verdicts.set(verdict, (this.verdicts.get(verdict) ?? 0) + 1);
    return verdict;
  }

  read(after: number, limit: number, upTo = this.seq): readonly Fact[] {
    return this.#texts.slice(after, Math.min(after + limit, upTo)).map((text) => JSON.parse(text) as Fact);
  }

  openIntents(): readonly Intent[] {
    return [...this.intents.values()].map((text) => JSON.parse(text) as Intent);
  }

  latestSnapshot(): FloorSnapshot | undefined {
    const newest = this.#snapshots.at(-1);
    return newest && (JSON.parse(newest.text) as FloorSnapshot);
  }

  /** As some leader has now: recovery begins here. */
  remember(): void {
    const { seq, at } = this.floor;
    this.saveSnapshot({ seq, at, format: SNAPSHOT_FORMAT, state: freeze(this.floor) });
  }

  saveSnapshot(snapshot: FloorSnapshot): void {
    const others = this.#snapshots.filter(({ seq }) => seq !== snapshot.seq);
    const all = [...others, { seq: snapshot.seq, text: JSON.stringify(snapshot) }].toSorted((a, b) => a.seq - b.seq);
    this.#snapshots.splice(0, this.#snapshots.length, ...all.slice(-2));
  }

  /** The same id is the same letter. */
  post({ id, command }: Asked, deadline: Instant): Answer | undefined {
    const letter = this.letters.get(id);
    if (!letter) {
      this.letters.set(id, { id, command: JSON.stringify(command), deadline });
      this.hint();
    }
    return letter?.answer === undefined ? undefined : (JSON.parse(letter.answer) as Answer);
  }

  unanswered(now: Instant): readonly Asked[] {
    return [...this.letters.values()].flatMap(({ id, command, deadline, answer }) =>
      answer === undefined && deadline > now ? [{ id, command: JSON.parse(command) as Command }] : [],
    );
  }

  #append({ epoch, facts, intents, struckOff, answers = [] }: Batch): Verdict {
    const before = (facts[0]?.seq ?? 1) - 1;
    const after = before + facts.length;
    if (epoch !== this.epoch) return 'fenced';
    if (facts.length > 0 && before !== this.seq) return after === this.seq ? 'repeated' : 'gap';
    for (const fact of facts) {
      if (fact.seq !== this.seq + 1) throw new Error(`fact ${fact.seq} stands where ${this.seq + 1} is due`);
      const text = JSON.stringify(fact);
      const stored = JSON.parse(text) as Fact;
      this.#texts.push(text);
      this.facts.push(stored);
      this.epochs.push(epoch);
      evolve(this.floor, stored);
    }
    if (facts.length > 0) this.batches.push(after);
    for (const intent of intents) {
      if (this.intents.has(intent.id)) throw new Error(`intent ${intent.id} is stored twice`);
      this.intents.set(intent.id, JSON.stringify(intent));
    }
    for (const id of struckOff) this.intents.delete(id);
    for (const answer of answers) {
      const letter = this.letters.get(answer.id);
      if (letter && letter.answer === undefined) letter.answer = JSON.stringify(answer);
    }
    if (answers.length > 0) this.hint();
    return 'done';
  }
}
