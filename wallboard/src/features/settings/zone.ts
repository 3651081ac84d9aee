/** Time zones by their names, as the browser knows them. */

export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // it throws for a name that it does not know
  }
}

/** The one that is set stands among them, whatever the browser knows. */
export function zonesWith(current: string): readonly { readonly id: string; readonly name: string }[] {
  const known = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), current]);
  return [...known]
    .filter((id) => id !== '')
    .toSorted()
    .map((id) => ({ id, name: id.replaceAll('_', ' ') }));
}
