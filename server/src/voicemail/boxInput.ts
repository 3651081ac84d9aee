/** What a person may enter for a box, and what stands in for what they leave out. */
import type { Check } from '../kernel/check.ts';
import { agentBoxDefaults, boxDefaults, type Box, type BoxSettings } from './voicemail.ts';

export interface BoxInput {
  readonly greeting?: string | null;
  readonly longestMs?: number | null;
  readonly silenceMs?: number | null;
  readonly mailbox?: string | null;
  readonly keepDays?: number | null;
}

export const GREETING_LENGTH = 200;
export const BOX_LIMITS = { longestMs: { min: 5_000, max: 900_000 }, silenceMs: { min: 1_000, max: 60_000 } };
const DAYS = { min: 1, max: 36_500 };

/** The settings with what was not given taken from `stored`; none when null is given. */
export function checkBox(
  check: Check,
  field: string,
  given: BoxInput | null | undefined,
  stored: BoxSettings | undefined,
  of: Box['kind'],
): BoxSettings | undefined {
  if (given === undefined) return stored;
  if (given === null) return undefined;
  const whole: BoxSettings = stored ?? (of === 'agent' ? agentBoxDefaults : boxDefaults);
  const greeting = check.text(`${field}.greeting`, given.greeting ?? whole.greeting, { max: GREETING_LENGTH });
  // It stands in a list of sounds, and must not be able to fetch anything from anywhere.
  check.that(
    /^(?:sound|recording):[\w./-]+$/.test(greeting) && !greeting.includes('..'),
    `${field}.greeting`,
    'must be sound: or recording: with the name of what the PBX has',
  );
  const mailbox = given.mailbox === undefined ? whole.mailbox : (given.mailbox ?? undefined);
  check.that(
    mailbox === undefined || /^[\w.+@-]{1,80}$/.test(mailbox),
    `${field}.mailbox`,
    'may hold letters, digits and . _ + - @ only, 80 at most',
  );
  const keepDays = given.keepDays === undefined ? whole.keepDays : (given.keepDays ?? undefined);
  check.that(
    of === 'agent' || keepDays === undefined,
    `${field}.keepDays`,
    'is said by the queue for all its recordings',
  );
  const { greetingSaidAt } = whole;
  return {
    greeting,
    longestMs: check.whole(`${field}.longestMs`, given.longestMs ?? whole.longestMs, BOX_LIMITS.longestMs),
    silenceMs: check.whole(`${field}.silenceMs`, given.silenceMs ?? whole.silenceMs, BOX_LIMITS.silenceMs),
    ...(mailbox === undefined ? {} : { mailbox }),
    ...(keepDays === undefined ? {} : { keepDays: check.whole(`${field}.keepDays`, keepDays, DAYS) }),
    ...(greetingSaidAt !== undefined && greeting === whole.greeting ? { greetingSaidAt } : {}),
  };
}
