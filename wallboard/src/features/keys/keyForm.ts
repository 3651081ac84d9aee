/** The form of a key for a program, and of a key for a screen on a wall, which has no role to choose. */
import type { CreateApiKeyInput } from '@ringside/schema/documents';
import { type Faults, faultsOf, textFault } from '../setup/fault.ts';
import type { FieldNames } from '../setup/refusal.ts';
import { type Span, dayFault, expiresAtOf } from './expiry.ts';

export const keyRoles = ['CRM', 'ADMIN'] as const;

export interface KeyForm {
  readonly name: string;
  readonly role: (typeof keyRoles)[number];
  readonly span: Span;
  readonly day: string;
}
export type KeyField = keyof KeyForm;

export const newKey: KeyForm = { name: '', role: 'CRM', span: '365', day: '' };
/** Nobody stands by a screen on a wall to give it another key. */
export const newToken: KeyForm = { ...newKey, span: 'never' };

export const keyFields: FieldNames<KeyField> = {
  fields: Object.keys(newKey) as KeyField[], // exactly the keys of the type
  renamed: { expiresAt: 'span' },
};

export function keyFaults({ name, span, day }: KeyForm, now: number): Faults<KeyField> {
  return faultsOf<KeyField>({
    name: textFault(name, 80),
    role: undefined,
    span: undefined,
    day: dayFault(span, day, now),
  });
}

export function keyInputOf({ name, role, span, day }: KeyForm, now: number): CreateApiKeyInput {
  return { name: name.trim(), role, expiresAt: expiresAtOf(span, day, now) };
}
