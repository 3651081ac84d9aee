/** What a person may enter for a queue, and what stands in for what they leave out. */
import { checkSkills, SKILL_LIMITS } from '../agents/skills.ts';
import { Check } from '../kernel/check.ts';
import { asId } from '../kernel/ids.ts';
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
};

const HOUR = 3_600_000;

export interface QueueInput extends Partial<Omit<QueueSettings, 'overflowQueueId'>> {
  /** Null takes the overflow away. */
  readonly overflowQueueId?: string | null;
}

/** The settings with what was not given taken from `stored`. Throws the refusal that names every fault. */
export function checkQueue(given: QueueInput, stored: QueueSettings | undefined): QueueSettings {
  const check = new Check();
  const whole = { ...queueDefaults, name: '', ...stored, ...given };
  const overflow = whole.overflowQueueId;
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
    requiredSkills: checkSkills(check, 'requiredSkills', whole.requiredSkills, SKILL_LIMITS.queue),
    ...(overflow ? { overflowQueueId: asId(overflow) } : {}),
  };
  check.done();
  return settings;
}
