/** The box for messages as it stands in the forms of queues and agents: what is typed, what is wrong with it, and what is sent. */
import type { VoicemailBoxInput } from '@ringside/schema/documents';
import { announcementFault } from './consent.ts';
import { type Fault, readWhole, spanFault, textFault, wholeFault } from './fault.ts';
import { readSpan, writeSpan } from './span.ts';

export interface BoxForm {
  readonly hasVoicemail: boolean;
  readonly greeting: string;
  readonly longestMessage: string;
  readonly messageSilence: string;
  /** Empty for none. */
  readonly mailbox: string;
  /** Empty for as long as nobody deletes them; for agents. */
  readonly messageDays: string;
}
export type BoxField = keyof BoxForm;

interface Stored {
  readonly greeting: string;
  readonly longestMs: number;
  readonly silenceMs: number;
  readonly mailbox: string | null;
  readonly keepDays: number | null;
}

/** The server's own defaults. */
export const newBox: BoxForm = {
  hasVoicemail: false,
  greeting: 'sound:vm-intro',
  longestMessage: '3 min',
  messageSilence: '5 s',
  mailbox: '',
  messageDays: '',
};
export const newAgentBox: BoxForm = { ...newBox, messageDays: '90' };

export const boxRenamed = {
  'voicemail.greeting': 'greeting',
  'voicemail.longestMs': 'longestMessage',
  'voicemail.silenceMs': 'messageSilence',
  'voicemail.mailbox': 'mailbox',
  'voicemail.keepDays': 'messageDays',
} as const satisfies Readonly<Record<string, BoxField>>;

export const boxFormOf = (stored: Stored | null, none = newBox): BoxForm =>
  stored
    ? {
        hasVoicemail: true,
        greeting: stored.greeting,
        longestMessage: writeSpan(stored.longestMs),
        messageSilence: writeSpan(stored.silenceMs),
        mailbox: stored.mailbox ?? '',
        messageDays: stored.keepDays === null ? '' : String(stored.keepDays),
      }
    : none;

/** What is wrong with a box that is not wanted is nobody's trouble. */
export function boxFaults(form: BoxForm): Readonly<Record<BoxField, Fault | undefined>> {
  const unless = (fault: Fault | undefined): Fault | undefined => (form.hasVoicemail ? fault : undefined);
  return {
    hasVoicemail: undefined,
    greeting: unless(textFault(form.greeting, 200) ?? announcementFault(form.greeting)),
    longestMessage: unless(spanFault(form.longestMessage, { min: 5_000, max: 900_000 })),
    messageSilence: unless(spanFault(form.messageSilence, { min: 1_000, max: 60_000 })),
    mailbox: unless(/^[\w.+@-]{0,80}$/.test(form.mailbox.trim()) ? undefined : { key: 'signs' }),
    messageDays: unless(
      form.messageDays.trim() === '' ? undefined : wholeFault(form.messageDays, { min: 1, max: 36_500 }),
    ),
  };
}

/** Null takes it away. */
export const boxInputOf = (form: BoxForm): VoicemailBoxInput | null =>
  form.hasVoicemail
    ? {
        greeting: form.greeting.trim(),
        longestMs: readSpan(form.longestMessage),
        silenceMs: readSpan(form.messageSilence),
        mailbox: form.mailbox.trim() || null,
        keepDays: readWhole(form.messageDays) ?? null,
      }
    : null;
