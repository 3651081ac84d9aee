/** What a person may enter for a queue, and what stands in for what they leave out. */
import { checkSkills, SKILL_LIMITS } from '../agents/skills.ts';
import { checkDispositions, type DispositionCode } from '../calls/dispositions.ts';
import { DEFAULT_COUNTRY } from '../floor/spelling.ts';
import { Check } from '../kernel/check.ts';
import type { Country } from '../kernel/e164.ts';
import { asId } from '../kernel/ids.ts';
import { checkCallerId } from '../routing/phoneNumber.ts';
import { checkAnnouncement, type ConsentProfile } from '../recordings/jurisdiction.ts';
import { PAUSE_LIMIT_MS } from '../recordings/recording.ts';
import { type BoxInput, checkBox } from '../voicemail/boxInput.ts';
import type { QueueSettings } from './queue.ts';

export const queueDefaults: Omit<QueueSettings, 'name'> = {
  strategy: 'leastRecent',
  ringTimeoutMs: 20_000,
  retryMs: 5_000,
  wrapUpMs: 10_000,
  maxWaitMs: 0,
  maxWaiting: 0,
  priority: 0,
  whenEmpty: 'wait',
  pauseAfterMisses: 3,
  serviceLevelMs: 20_000,
  music: 'default',
  requiredSkills: [],
  recording: 'never',
  supervisionTold: 'atOnce',
  pauseLimitMs: PAUSE_LIMIT_MS,
};

const HOUR = 3_600_000;

export interface QueueInput extends Partial<Omit<QueueSettings, Nullable>> {
  /** Null keeps them until somebody deletes them. */
  readonly keepRecordingsDays?: number | null;
  /** Null leaves it to the centre's country. */
  readonly consent?: ConsentProfile | null;
  /** Null or empty takes it away. */
  readonly announcement?: string | null;
  /** Null takes the overflow away. */
  readonly overflowQueueId?: string | null;
  /** Null makes it as long as the wrap-up. */
  readonly wrapUpExtensionMs?: number | null;
  readonly dispositionNeeded?: boolean;
  /** Null takes it away. */
  readonly voicemail?: BoxInput | null;
  /** Null or empty takes it away. */
  readonly callerId?: string | null;
}
type Nullable =
  | 'voicemail'
  | 'consent'
  | 'announcement'
  | 'keepRecordingsDays'
  | 'callerId'
  | 'overflowQueueId'
  | 'wrapUpExtensionMs'
  | 'dispositionNeeded';

/** The settings with what was not given taken from `stored`. Throws the refusal that names every fault. */
export function checkQueue(
  given: QueueInput,
  stored: QueueSettings | undefined,
  country: Country = DEFAULT_COUNTRY,
): QueueSettings {
  const check = new Check();
  const whole = { ...queueDefaults, name: '', ...stored, ...given };
  const overflow = whole.overflowQueueId;
  const announcement = checkAnnouncement(check, whole.announcement);
  const callerId = checkCallerId(check, 'callerId', whole.callerId ?? '', country);
  const voicemail = checkBox(check, 'voicemail', given.voicemail, stored?.voicemail, 'queue');
  const settings: QueueSettings = {
    name: check.text('name', whole.name, { max: 80 }),
    strategy: whole.strategy,
    ringTimeoutMs: check.whole('ringTimeoutMs', whole.ringTimeoutMs, { min: 1_000, max: 300_000 }),
    retryMs: check.whole('retryMs', whole.retryMs, { min: 0, max: HOUR }),
    wrapUpMs: check.whole('wrapUpMs', whole.wrapUpMs, { min: 0, max: HOUR }),
    maxWaitMs: check.whole('maxWaitMs', whole.maxWaitMs, { min: 0, max: 24 * HOUR }),
    maxWaiting: check.whole('maxWaiting', whole.maxWaiting, { min: 0, max: 10_000 }),
    priority: check.whole('priority', whole.priority, { min: -1_000, max: 1_000 }),
    whenEmpty: whole.whenEmpty,
    pauseAfterMisses: check.whole('pauseAfterMisses', whole.pauseAfterMisses, { min: 0, max: 100 }),
    serviceLevelMs: check.whole('serviceLevelMs', whole.serviceLevelMs, { min: 1_000, max: HOUR }),
    music: check.text('music', whole.music, { max: 80 }),
    recording: whole.recording ?? 'never',
    supervisionTold: whole.supervisionTold ?? 'atOnce',
    pauseLimitMs: check.whole('pauseLimitMs', whole.pauseLimitMs ?? PAUSE_LIMIT_MS, { min: 10_000, max: HOUR }),
    ...(whole.keepRecordingsDays == null
      ? {}
      : { keepRecordingsDays: check.whole('keepRecordingsDays', whole.keepRecordingsDays, { min: 1, max: 36_500 }) }),
    requiredSkills: checkSkills(check, 'requiredSkills', whole.requiredSkills, SKILL_LIMITS.queue),
    ...(overflow ? { overflowQueueId: asId(overflow) } : {}),
    ...(voicemail && { voicemail }),
    ...(whole.consent == null ? {} : { consent: whole.consent }),
    ...(announcement === undefined ? {} : { announcement }),
    ...(callerId === undefined ? {} : { callerId }),
    ...wrapUpOf(check, whole),
  };
  check.done();
  return settings;
}

type WrapUp = Pick<QueueSettings, 'wrapUpExtensionMs' | 'dispositions' | 'dispositionNeeded'>;
interface WrapUpGiven extends Pick<QueueInput, 'wrapUpExtensionMs' | 'dispositionNeeded'> {
  readonly wrapUpMs: number;
  readonly dispositions?: readonly DispositionCode[];
}

/** A11, D1, D5 */
function wrapUpOf(check: Check, { wrapUpMs, wrapUpExtensionMs, dispositions, dispositionNeeded }: WrapUpGiven): WrapUp {
  const isAsked = dispositionNeeded === true;
  check.that(!isAsked || wrapUpMs > 0, 'dispositionNeeded', 'can be asked for only in a wrap-up, and there is none');
  const codes = checkDispositions(check, 'dispositions', dispositions ?? []);
  return {
    ...(wrapUpExtensionMs != null && {
      wrapUpExtensionMs: check.whole('wrapUpExtensionMs', wrapUpExtensionMs, { min: 0, max: HOUR }),
    }),
    ...(codes.length > 0 && { dispositions: codes }),
    ...(isAsked && { dispositionNeeded: true as const }),
  };
}
