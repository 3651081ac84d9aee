/** What a form finds wrong before it asks the server; the server's own limits, told in the reader's language. */
import { readSpan, writeSpan } from './span.ts';

export interface Fault {
  readonly key:
    | 'empty'
    | 'tooLong'
    | 'noSpan'
    | 'spanRange'
    | 'noWhole'
    | 'wholeRange'
    | 'signs'
    | 'address'
    | 'slot'
    | 'dial'
    | 'spaces'
    | 'tooShort'
    | 'fewSigns'
    | 'isName'
    | 'past'
    | 'rising'
    | 'falling'
    | 'share'
    | 'beginning'
    | 'announcement'
    | 'zone'
    | 'noWrapUp'
    | 'twice'
    | 'tooMany';
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Faults<Field extends string> = Readonly<Partial<Record<Field, Fault>>>;

interface Bounds {
  readonly min: number;
  readonly max: number;
}

export function textFault(text: string, max: number, isNeeded = true): Fault | undefined {
  const { length } = text.trim();
  if (isNeeded && length === 0) return { key: 'empty' };
  return length > max ? { key: 'tooLong', values: { length, max } } : undefined;
}

/** A phone number as people write it; empty is none. */
export function dialFault(text: string): Fault | undefined {
  const bare = text.replaceAll(/[\s()/.-]/g, '');
  return bare === '' || /^\+?\d{2,20}$/.test(bare) ? undefined : { key: 'dial' };
}

/** An empty text is a fault; where it shall mean "none", the caller says so before. */
export function spanFault(text: string, { min, max }: Bounds): Fault | undefined {
  const ms = readSpan(text);
  if (ms === undefined) return { key: 'noSpan' };
  if (ms < min || ms > max) return { key: 'spanRange', values: { min: writeSpan(min), max: writeSpan(max) } };
  return undefined;
}

export function wholeFault(text: string, { min, max }: Bounds): Fault | undefined {
  const value = readWhole(text);
  if (value === undefined) return { key: 'noWhole' };
  return value < min || value > max ? { key: 'wholeRange', values: { min, max } } : undefined;
}

/** `−5` with the minus of typography is one, too. Undefined when it is no whole number. */
export function readWhole(text: string): number | undefined {
  const given = text.trim().replace('−', '-');
  return /^[+-]?\d{1,9}$/.test(given) ? Number(given) : undefined;
}

/** Without the fields that are well. */
export function faultsOf<Field extends string>(checked: Readonly<Record<Field, Fault | undefined>>): Faults<Field> {
  const faults: Partial<Record<Field, Fault>> = {};
  for (const field in checked) if (checked[field]) faults[field] = checked[field];
  return faults;
}
