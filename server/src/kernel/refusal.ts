/** What a command may be refused for. The codes are part of the public schema; never reuse one for another meaning. */
export const refusalCodes = [
  'AGENT_NOT_FOUND',
  'AGENT_TAKEN',
  'BOARD_NOT_FOUND',
  'KEY_NOT_FOUND',
  'LAST_ADMIN',
  'LOGIN_TAKEN',
  'SESSION_ENDED',
  'TEAM_NOT_FOUND',
  'USER_NOT_FOUND',
  'VOICEMAIL_CLOSED',
  'VOICEMAIL_NOT_FOUND',
  'AGENT_BUSY',
  'AGENT_HAS_NO_EXTENSION',
  'AGENT_NOT_WRAPPING_UP',
  'DISPOSITION_NEEDED',
  'WRAP_UP_EXTENDED',
  'WRAP_UP_FIXED',
  'AGENT_ON_CALL',
  'CALL_NOT_FOUND',
  'CALL_NOT_WAITING',
  'CALL_CHANGED',
  'CALL_ENDING',
  'CALL_IN_CONFERENCE',
  'CALL_IS_INTERNAL',
  'CALL_NOT_PARKED',
  'CALL_NOT_TALKING',
  'CONSENT_MISSING',
  'CONSENT_NOT_ASKED',
  'CONSULTATION_OPEN',
  'CONSULTATION_RINGING',
  'DEMO_ELSEWHERE',
  'DEMO_NOT_FOUND',
  'EXTENSION_TAKEN',
  'INVALID_INPUT',
  'INVALID_PHONE_NUMBER',
  'INVALID_TIME_ZONE',
  'LIMIT_REACHED',
  'MEMBER_NOT_FOUND',
  'NAME_TAKEN',
  'NOT_A_PARTY',
  'NOT_ON_HOLD',
  'NO_CONSULTATION',
  'PBX_FAILED',
  'NUMBER_BLOCKED',
  'NUMBER_EMERGENCY',
  'NUMBER_NOT_FOUND',
  'NUMBER_NOT_OWNED',
  'NUMBER_PREMIUM',
  'NUMBER_TAKEN',
  'PHONE_OFFLINE',
  'PROVIDER_CANNOT',
  'PROVIDER_IN_USE',
  'PROVIDER_LOST',
  'PROVIDER_NOT_FOUND',
  'QUEUE_EMPTY',
  'QUEUE_FULL',
  'QUEUE_IN_USE',
  'QUEUE_NOT_FOUND',
  'RECORDING_NOT_FOUND',
  'RECORDING_NOT_RUNNING',
  'RECORDING_NOT_ALLOWED',
  'CALL_PROTECTED',
  'CALL_TAKEN_OVER',
  'CALL_NOT_TAKEN_OVER',
  'SUPERVISION_NOT_ALLOWED',
  'SUPERVISION_NOT_FOUND',
  'SUPERVISION_NOT_STARTED',
  'SUPERVISION_RUNNING',
  'OVERLOADED',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** One thing that is wrong with an input: where (`name`, `settings.address`) and what, for the person who sent it. */
export interface InputFault {
  readonly field: string;
  readonly message: string;
}

/** A command that was understood and turned down. `message` is for the person who sent it; it holds no personal data. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** What is wrong with which field, where it is the input's fault. */
  readonly faults?: readonly InputFault[];
}

/** Every fault in one sentence, for who reads no list. */
export const inputRefusal = (faults: readonly InputFault[]): Required<Refusal> => ({
  code: 'INVALID_INPUT',
  message: `${faults.map(({ field, message }) => `${field} ${message}`).join('; ')}.`,
  faults,
});
