/** The form of a queue: what is typed, what is wrong with it, and what is sent. */
import type {
  CreateQueueInput,
  QueueSettingsFragment,
  RecordingPolicy,
  Strategy,
  SupervisionTold,
  WhenEmpty,
} from '@ringside/schema/documents';
import { dispositionsFault, dispositionsOf, type DispositionRow, rowsOf } from './dispositionRows.ts';
import { type BoxForm, boxFaults, boxFormOf, boxInputOf, boxRenamed, newBox } from '../setup/box.ts';
import { announcementFault, profileOf } from '../setup/consent.ts';
import { dialFault, type Faults, faultsOf, readWhole, spanFault, textFault, wholeFault } from '../setup/fault.ts';
import type { FieldNames } from '../setup/refusal.ts';
import { type SkillRow, skillLimits, skillsFault, skillsOf } from '../setup/skillRows.ts';
import { readSpan, writeSpan } from '../setup/span.ts';

export const strategies = ['LEAST_RECENT', 'FEWEST_CALLS', 'ROUND_ROBIN_MEMORY', 'RING_ALL'] as const;
export const whenEmpties = ['WAIT', 'LEAVE'] as const;
export const recordingPolicies = ['NEVER', 'ON_DEMAND', 'ALWAYS'] as const;
export const supervisionTolds = ['AT_ONCE', 'AFTERWARDS', 'NEVER'] as const;

/** Numbers and spans as they stand in the fields. Without a limit, its field is empty. */
export interface QueueForm extends BoxForm {
  readonly name: string;
  readonly strategy: Strategy;
  readonly ringTimeout: string;
  readonly retry: string;
  readonly wrapUp: string;
  readonly maxWait: string;
  readonly maxWaiting: string;
  readonly priority: string;
  readonly whenEmpty: WhenEmpty;
  readonly pauseAfterMisses: string;
  readonly serviceLevel: string;
  readonly music: string;
  /** Empty for none. */
  readonly callerId: string;
  /** Empty for none. */
  readonly overflowQueueId: string;
  readonly requiredSkills: readonly SkillRow[];
  /** Empty for as long as the wrap-up. */
  readonly wrapUpExtension: string;
  readonly dispositions: readonly DispositionRow[];
  readonly dispositionNeeded: boolean;
  readonly recording: RecordingPolicy;
  /** Empty for that of the centre's country. */
  readonly consent: string;
  /** Empty for none. */
  readonly announcement: string;
  readonly pauseLimit: string;
  /** In days; empty for as long as nobody deletes them. */
  readonly retention: string;
  readonly supervisionTold: SupervisionTold;
}
export type QueueField = keyof QueueForm;

/** The server's own defaults. */
export const newQueue: QueueForm = {
  ...newBox,
  name: '',
  strategy: 'LEAST_RECENT',
  ringTimeout: '20 s',
  retry: '5 s',
  wrapUp: '10 s',
  maxWait: '',
  maxWaiting: '',
  priority: '0',
  whenEmpty: 'WAIT',
  pauseAfterMisses: '3',
  serviceLevel: '20 s',
  music: 'default',
  callerId: '',
  overflowQueueId: '',
  requiredSkills: [],
  wrapUpExtension: '',
  dispositions: [],
  dispositionNeeded: false,
  recording: 'NEVER',
  consent: '',
  announcement: '',
  pauseLimit: '15 min',
  retention: '',
  supervisionTold: 'AT_ONCE',
};

export const queueFields: FieldNames<QueueField> = {
  fields: Object.keys(newQueue) as QueueField[], // exactly the keys of the type
  renamed: {
    ringTimeoutMs: 'ringTimeout',
    retryMs: 'retry',
    wrapUpMs: 'wrapUp',
    wrapUpExtensionMs: 'wrapUpExtension',
    maxWaitMs: 'maxWait',
    serviceLevelMs: 'serviceLevel',
    pauseLimitMs: 'pauseLimit',
    keepRecordingsDays: 'retention',
    ...boxRenamed,
  },
  codes: { NAME_TAKEN: 'name', QUEUE_NOT_FOUND: 'overflowQueueId', NUMBER_NOT_OWNED: 'callerId' },
};

const hourMs = 3_600_000;

export function queueFormOf(queue: QueueSettingsFragment): QueueForm {
  return {
    name: queue.name,
    strategy: queue.strategy,
    ringTimeout: writeSpan(queue.ringTimeoutMs),
    retry: writeSpan(queue.retryMs),
    wrapUp: writeSpan(queue.wrapUpMs),
    maxWait: queue.maxWaitMs === 0 ? '' : writeSpan(queue.maxWaitMs),
    maxWaiting: queue.maxWaiting === 0 ? '' : String(queue.maxWaiting),
    priority: String(queue.priority),
    whenEmpty: queue.whenEmpty,
    pauseAfterMisses: String(queue.pauseAfterMisses),
    serviceLevel: writeSpan(queue.serviceLevelMs),
    music: queue.music,
    callerId: queue.callerId ?? '',
    overflowQueueId: queue.overflowQueue?.id ?? '',
    requiredSkills: queue.requiredSkills,
    wrapUpExtension: queue.wrapUpExtensionMs === null ? '' : writeSpan(queue.wrapUpExtensionMs),
    dispositions: rowsOf(queue.dispositions),
    dispositionNeeded: queue.dispositionNeeded,
    recording: queue.recording,
    consent: queue.consent ?? '',
    announcement: queue.announcement ?? '',
    pauseLimit: writeSpan(queue.pauseLimitMs),
    retention: queue.keepRecordingsDays === null ? '' : String(queue.keepRecordingsDays),
    supervisionTold: queue.supervisionTold,
    ...boxFormOf(queue.voicemail),
  };
}

export function queueFaults(form: QueueForm): Faults<QueueField> {
  return faultsOf<QueueField>({
    name: textFault(form.name, 80),
    strategy: undefined,
    ringTimeout: spanFault(form.ringTimeout, { min: 1000, max: 300_000 }),
    retry: spanFault(form.retry, { min: 0, max: hourMs }),
    wrapUp: spanFault(form.wrapUp, { min: 0, max: hourMs }),
    maxWait: isBlank(form.maxWait) ? undefined : spanFault(form.maxWait, { min: 0, max: 24 * hourMs }),
    maxWaiting: isBlank(form.maxWaiting) ? undefined : wholeFault(form.maxWaiting, { min: 0, max: 10_000 }),
    priority: wholeFault(form.priority, { min: -1000, max: 1000 }),
    whenEmpty: undefined,
    pauseAfterMisses: wholeFault(form.pauseAfterMisses, { min: 0, max: 100 }),
    serviceLevel: spanFault(form.serviceLevel, { min: 1000, max: hourMs }),
    music: textFault(form.music, 80),
    callerId: dialFault(form.callerId),
    overflowQueueId: undefined,
    requiredSkills: skillsFault(form.requiredSkills, skillLimits.queue),
    wrapUpExtension: isBlank(form.wrapUpExtension)
      ? undefined
      : spanFault(form.wrapUpExtension, { min: 0, max: hourMs }),
    dispositions: dispositionsFault(form.dispositions),
    dispositionNeeded: form.dispositionNeeded && readSpan(form.wrapUp) === 0 ? { key: 'noWrapUp' } : undefined,
    recording: undefined,
    consent: undefined,
    announcement: announcementFault(form.announcement),
    pauseLimit: spanFault(form.pauseLimit, { min: 10_000, max: hourMs }),
    retention: isBlank(form.retention) ? undefined : wholeFault(form.retention, { min: 1, max: 36_500 }),
    supervisionTold: undefined,
    ...boxFaults(form),
  });
}

/** Of a form without faults. Null takes the overflow away, and makes the extension as long as the wrap-up. */
export function queueInputOf(form: QueueForm): CreateQueueInput {
  return {
    name: form.name.trim(),
    strategy: form.strategy,
    ringTimeoutMs: readSpan(form.ringTimeout),
    retryMs: readSpan(form.retry),
    wrapUpMs: readSpan(form.wrapUp),
    maxWaitMs: readSpan(form.maxWait) ?? 0,
    maxWaiting: readWhole(form.maxWaiting) ?? 0,
    priority: readWhole(form.priority),
    whenEmpty: form.whenEmpty,
    pauseAfterMisses: readWhole(form.pauseAfterMisses),
    serviceLevelMs: readSpan(form.serviceLevel),
    music: form.music.trim(),
    callerId: form.callerId.trim() || null,
    overflowQueueId: form.overflowQueueId || null,
    requiredSkills: skillsOf(form.requiredSkills),
    wrapUpExtensionMs: readSpan(form.wrapUpExtension) ?? null,
    dispositions: dispositionsOf(form.dispositions),
    dispositionNeeded: form.dispositionNeeded,
    recording: form.recording,
    consent: profileOf(form.consent),
    announcement: form.announcement.trim() || null,
    pauseLimitMs: readSpan(form.pauseLimit),
    keepRecordingsDays: readWhole(form.retention) ?? null,
    supervisionTold: form.supervisionTold,
    voicemail: boxInputOf(form),
  };
}

const isBlank = (text: string) => text.trim() === '';
