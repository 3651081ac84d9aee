/** Questions for one thing each that one asker has at the same time, such as those of the rows of a list, asked as one. */

interface Round<Id, Thing> {
  readonly ids: Set<Id>;
  readonly things: Promise<ReadonlyMap<Id, Thing>>;
}

export class Together<Asker extends object, Id, Thing> {
  readonly #find: (ids: readonly Id[], asker: Asker) => Promise<ReadonlyMap<Id, Thing>>;
  /** Each asker's own: what one may not know, another may, and nobody's leaving ends what another waits for. */
  readonly #rounds = new WeakMap<Asker, Round<Id, Thing>>();

  constructor(find: (ids: readonly Id[], asker: Asker) => Promise<ReadonlyMap<Id, Thing>>) {
    this.#find = find;
  }

  /** Undefined for what there is not. Rejects, for all that were asked together, as `find` does. */
  async get(id: Id, asker: Asker): Promise<Thing | undefined> {
    const round = this.#rounds.get(asker) ?? this.#begin(asker);
    round.ids.add(id);
    return (await round.things).get(id);
  }

  #begin(asker: Asker): Round<Id, Thing> {
    const ids = new Set<Id>();
    const { promise, resolve } = Promise.withResolvers<void>();
    // When all that can go on by itself has done so, the last of a list has asked.
    process.nextTick(resolve);
    const things = promise.then(() => {
      this.#rounds.delete(asker);
      return this.#find([...ids], asker);
    });
    const round = { ids, things };
    this.#rounds.set(asker, round);
    return round;
  }
}
