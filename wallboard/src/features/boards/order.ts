/** The pages of a board in their order: those that are shown first, then those that are not. */

export interface Entry<Item> {
  readonly item: Item;
  readonly isOn: boolean;
}

export function entriesOf<Item>(chosen: readonly Item[], all: readonly Item[]): Entry<Item>[] {
  return [
    ...chosen.map((item) => ({ item, isOn: true })),
    ...all.filter((item) => !chosen.includes(item)).map((item) => ({ item, isOn: false })),
  ];
}

export function toggled<Item>(chosen: readonly Item[], item: Item): readonly Item[] {
  return chosen.includes(item) ? chosen.filter((one) => one !== item) : [...chosen, item];
}

/** One place up or down; the first goes no further up, the last no further down. */
export function moved<Item>(chosen: readonly Item[], item: Item, by: -1 | 1): readonly Item[] {
  const from = chosen.indexOf(item);
  const to = from + by;
  if (from === -1 || to < 0 || to >= chosen.length) return chosen;
  const next = chosen.filter((one) => one !== item);
  next.splice(to, 0, item);
  return next;
}
