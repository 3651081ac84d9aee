/** Telling what an input says from what it leaves out. */
type Given<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** Without the fields that were left out or are null. */
export function given<T extends object>(input: T): Given<T> {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as Given<T>; // the same keys with the same values, fewer of them
}
