/** The form of a number: what is typed, what is wrong with it, and what is sent. */
import type {
  AnswerPolicy,
  CreateNumberInput,
  NumberSettingsFragment,
  RecordingPolicy,
} from '@ringside/schema/documents';
import { announcementFault, profileOf } from '../setup/consent.ts';
import { type Fault, type Faults, faultsOf, textFault } from '../setup/fault.ts';
import type { FieldNames } from '../setup/refusal.ts';

export const answerPolicies = ['AT_ONCE', 'WITH_AGENT'] as const;
export const recordingPolicies = ['NEVER', 'ON_DEMAND', 'ALWAYS'] as const satisfies readonly RecordingPolicy[];

export interface NumberForm {
  readonly number: string;
  readonly providerId: string;
  readonly queueId: string;
  readonly answer: AnswerPolicy;
  /** Empty for what its queue says, as the two after it. */
  readonly recording: string;
  readonly consent: string;
  readonly announcement: string;
}
export type NumberField = keyof NumberForm;

const asQueue = { recording: '', consent: '', announcement: '' };
export const newNumber: NumberForm = { number: '', providerId: '', queueId: '', answer: 'AT_ONCE', ...asQueue };

export const numberFields: FieldNames<NumberField> = {
  fields: Object.keys(newNumber) as NumberField[], // exactly the keys of the type
  codes: {
    INVALID_PHONE_NUMBER: 'number',
    NUMBER_TAKEN: 'number',
    PROVIDER_NOT_FOUND: 'providerId',
    QUEUE_NOT_FOUND: 'queueId',
  },
};

export function numberFormOf(stored: NumberSettingsFragment): NumberForm {
  const { number, provider, queue, answer, recording, consent, announcement } = stored;
  return {
    number,
    providerId: provider?.id ?? '',
    queueId: queue?.id ?? '',
    answer,
    recording: recording ?? '',
    consent: consent ?? '',
    announcement: announcement ?? '',
  };
}

/** Whether an international number can exist is known to the server alone. */
export function numberFaults({ number, providerId, queueId, announcement }: NumberForm): Faults<NumberField> {
  return faultsOf<NumberField>({
    number: textFault(number, 40) ?? dialFault(number),
    providerId: textFault(providerId, 100),
    queueId: textFault(queueId, 100),
    answer: undefined,
    recording: undefined,
    consent: undefined,
    announcement: announcementFault(announcement),
  });
}

function dialFault(text: string): Fault | undefined {
  return /^[\s()/.\-+0-9*#]+$/.test(text) && /\d/.test(text) ? undefined : { key: 'dial' };
}

/** Null leaves it to the queue. */
export function numberInputOf({ number, recording, consent, announcement, ...form }: NumberForm): CreateNumberInput {
  return {
    ...form,
    number: number.trim(),
    recording: recordingPolicies.find((policy) => policy === recording) ?? null,
    consent: profileOf(consent),
    announcement: announcement.trim() || null,
  };
}
