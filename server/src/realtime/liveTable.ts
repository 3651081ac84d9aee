/** Rows that are views of the replica, each made again only when it was touched and somebody looks, with a memory of what changed when. */
import { isDeepStrictEqual } from 'node:util';
import { Bell } from '../kernel/bell.ts';
import type { Update } from './live.ts';

export interface TableParts<Id extends string, Row> {
  /** The row as it is now; undefined when there is none. Must not change anything. */
  readonly view: (id: Id) => Row | undefined;
  readonly ids: () => Iterable<Id>;
  /** How far the replica has got. */
  readonly position: () => number;
  /** How many changes are remembered (L10); who resumes from before them is sent everything. */
  readonly memory: number;
}

interface Change<Id> {
  readonly position: number;
  readonly id: Id;
  /** When it was looked at, it was as it had been: only who has seen it in between has to be told. */
  readonly isBack: boolean;
}

export class LiveTable<Id extends string, Row> {
  readonly #parts: TableParts<Id, Row>;
  readonly #rows = new Map<Id, Row>();
  /** By the position of the last touch, in that order. */
  readonly #touched = new Map<Id, number>();
  readonly #bell = new Bell();
  /** In the order of their positions. */
  #changes: Change<Id>[] = [];
  /** Changes up to and with this position may have been forgotten. */
  #forgotten: number;
  /** Up to and with this position rows may have come and gone that nobody here has looked at. */
  #blindUntil = 0;
  #allTouched = true;
  #touchedAt: number;

  constructor(parts: TableParts<Id, Row>) {
    this.#parts = parts;
    this.#forgotten = parts.position();
    this.#touchedAt = this.#forgotten;
    this.#refresh();
    this.#changes = [];
  }

  /** Its row may have changed. Costs next to nothing: the row is made when somebody looks. */
  touch(id: Id): void {
    if (this.#allTouched) return;
    this.#touched.delete(id);
    this.#touched.set(id, this.#parts.position());
    // Calls come and go without end, and perhaps nobody looks for days.
    if (this.#touched.size > this.#parts.memory) this.touchAll();
  }

  touchAll(): void {
    this.#allTouched = true;
    this.#touched.clear();
  }

  /** Tells those who wait, after the touches of a commit. */
  committed(): void {
    if (!this.#allTouched && this.#touched.size === 0) return;
    this.#touchedAt = this.#parts.position();
    this.#bell.ring();
  }

  /** Tells those who wait although no row was touched: what they see of them may have changed. */
  wake(): void {
    this.#bell.ring();
  }

  get(id: Id): Row | undefined {
    this.#refresh();
    return this.#rows.get(id);
  }

  /**
   * What changed after a position, or everything when that is not known. `isFromElsewhere`: the position may be of another
   * node, which has perhaps shown rows as nobody here has looked at them.
   */
  since(cursor: number | undefined, only: (row: Row) => boolean, isFromElsewhere = false): Update<Row> {
    this.#refresh();
    const position = this.#parts.position();
    const first = isFromElsewhere ? Math.max(this.#forgotten, this.#blindUntil) : this.#forgotten;
    const isKnown = cursor !== undefined && cursor >= first && cursor <= position;
    return isKnown
      ? { position, full: false, ...this.#changedSince(cursor, only, isFromElsewhere) }
      : this.#everything(position, only);
  }

  /** Resolves when something may have changed after this position. Rejects with the signal's reason. */
  async changed(cursor: number, signal: AbortSignal): Promise<void> {
    if (this.#touchedAt <= cursor) await this.#bell.next(signal);
  }

  #everything(position: number, only: (row: Row) => boolean): Update<Row> {
    return { position, full: true, rows: [...this.#rows.values()].filter(only), removedIds: [] };
  }

  #changedSince(
    cursor: number,
    only: (row: Row) => boolean,
    isFromElsewhere: boolean,
  ): Pick<Update<Row>, 'rows' | 'removedIds'> {
    const ids = new Set<Id>();
    for (let at = this.#firstAfter(cursor); at < this.#changes.length; at += 1) {
      const { id, isBack } = this.#changes[at]!;
      if (!isBack || isFromElsewhere) ids.add(id);
    }
    const rows: Row[] = [];
    const removedIds: Id[] = [];
    for (const id of ids) {
      const row = this.#rows.get(id);
      if (row !== undefined && only(row)) rows.push(row);
      else removedIds.push(id);
    }
    return { rows, removedIds };
  }

  #firstAfter(cursor: number): number {
    let low = 0;
    let high = this.#changes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#changes[middle]!.position <= cursor) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #refresh(): void {
    for (const [id, position] of this.#allTouched ? this.#everyId() : this.#touched) {
      const row = this.#parts.view(id);
      const isBack = isDeepStrictEqual(row, this.#rows.get(id));
      if (!isBack && row === undefined) this.#rows.delete(id);
      else if (!isBack) this.#rows.set(id, row!);
      this.#changes.push({ position, id, isBack });
    }
    if (this.#allTouched) this.#blindUntil = this.#parts.position();
    this.#allTouched = false;
    this.#touched.clear();
    this.#forget();
  }

  /** Those that are and those that were. */
  #everyId(): Map<Id, number> {
    const position = this.#parts.position();
    const ids = [...this.#rows.keys(), ...this.#parts.ids()];
    return new Map(ids.map((id) => [id, position]));
  }

  #forget(): void {
    if (this.#changes.length <= 2 * this.#parts.memory) return;
    const dropped = this.#changes.splice(0, this.#changes.length - this.#parts.memory);
    this.#forgotten = dropped.at(-1)!.position;
  }
}
