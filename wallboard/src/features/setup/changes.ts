/** What to send of a form: only what was changed in it, as somebody else may have changed the rest meanwhile. */

export function changesOf<Input extends object>(before: Input, after: Input): Partial<Input> {
  const was = new Map(Object.entries(before).map(([field, value]) => [field, JSON.stringify(value)]));
  const changed = Object.entries(after).filter(([field, value]) => was.get(field) !== JSON.stringify(value));
  return Object.fromEntries(changed) as Partial<Input>; // fields of `after` with their values
}
