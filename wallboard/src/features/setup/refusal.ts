/** A refusal of the server, sorted: what belongs to a field of the form, and what stands above it. */
import type { RefusedFragment } from '@ringside/schema/documents';

export type Code = RefusedFragment['code'];

export interface Sorted<Field extends string> {
  /** In the server's words, or to be told by the code where the code says it all. */
  readonly fields: Readonly<Partial<Record<Field, Told>>>;
  readonly rest: Told | undefined;
}

export type Told = { readonly code: Code } | { readonly text: string };

export interface FieldNames<Field extends string> {
  /** Fields of the input that have another name in the form. */
  readonly renamed?: Readonly<Record<string, Field>>;
  /** The field that a code is about. */
  readonly codes?: Readonly<Partial<Record<Code, Field>>>;
  readonly fields: readonly Field[];
}

/** Nothing of it is lost: a fault of a field that the form does not show stands above it. */
export function sortRefusal<Field extends string>(
  { code, message, faults }: Pick<RefusedFragment, 'code' | 'message' | 'faults'>,
  { renamed = {}, codes = {}, fields }: FieldNames<Field>,
): Sorted<Field> {
  const none: Partial<Record<Field, Told>> = {};
  const own = codes[code];
  if (own !== undefined) return { fields: { [own]: { code } } as Sorted<Field>['fields'], rest: undefined }; // one key of them
  if (faults.length === 0) return { fields: none, rest: code === 'INVALID_INPUT' ? { text: message } : { code } };
  const sorted: Partial<Record<Field, Told>> = {};
  const lost: string[] = [];
  for (const fault of faults) {
    // A fault of one entry of a list, such as `skills.0.name`, stands at the list.
    const field = renamed[fault.field] ?? fields.find((one) => `${fault.field}.`.startsWith(`${one}.`));
    if (field) sorted[field] ??= { text: asSentence(fault.message) };
    else lost.push(`${fault.field} ${fault.message}`);
  }
  return { fields: sorted, rest: lost.length > 0 ? { text: asSentence(lost.join('; ')) } : undefined };
}

/** The server's faults follow the name of a field: `may not be empty`. */
function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}
