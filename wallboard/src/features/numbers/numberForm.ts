/** The form of a number: what is typed, what is wrong with it, and what is sent. */
import type { AnswerPolicy, CreateNumberInput, NumberSettingsFragment } from '@ringside/schema/documents';
import { type Fault, type Faults, faultsOf, textFault } from '../setup/fault.ts';
import type { FieldNames } from '../setup/refusal.ts';

export const answerPolicies = ['AT_ONCE', 'WITH_AGENT'] as const;

export interface NumberForm {
  readonly number: string;
  readonly providerId: string;
  readonly queueId: string;
  readonly answer: AnswerPolicy;
}
export type NumberField = keyof NumberForm;

export const newNumber: NumberForm = { number: '', providerId: '', queueId: '', answer: 'AT_ONCE' };

export const numberFields: FieldNames<NumberField> = {
  fields: Object.keys(newNumber) as NumberField[], // exactly the keys of the type
  codes: {
    INVALID_PHONE_NUMBER: 'number',
    NUMBER_TAKEN: 'number',
    PROVIDER_NOT_FOUND: 'providerId',
    QUEUE_NOT_FOUND: 'queueId',
  },
};

export function numberFormOf({ number, provider, queue, answer }: NumberSettingsFragment): NumberForm {
  return { number, providerId: provider?.id ?? '', queueId: queue?.id ?? '', answer };
}

/** Whether an international number can exist is known to the server alone. */
export function numberFaults({ number, providerId, queueId }: NumberForm): Faults<NumberField> {
  return faultsOf<NumberField>({
    number: textFault(number, 40) ?? dialFault(number),
    providerId: textFault(providerId, 100),
    queueId: textFault(queueId, 100),
    answer: undefined,
  });
}

function dialFault(text: string): Fault | undefined {
  return /^[\s()/.\-+0-9*#]+$/.test(text) && /\d/.test(text) ? undefined : { key: 'dial' };
}

export function numberInputOf({ number, ...form }: NumberForm): CreateNumberInput {
  return { ...form, number: number.trim() };
}
