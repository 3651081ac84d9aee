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
  'AGENT_BUSY',
  'AGENT_HAS_NO_EXTENSION',
  'AGENT_NOT_WRAPPING_UP',
  'AGENT_ON_CALL',
  'CALL_NOT_FOUND',
  'CALL_NOT_WAITING',
  'CALL_ENDING',
  'DEMO_NOT_FOUND',
  'EXTENSION_TAKEN',
  'INVALID_INPUT',
  'INVALID_PHONE_NUMBER',
  'INVALID_TIME_ZONE',
  'LIMIT_REACHED',
  'MEMBER_NOT_FOUND',
  'NAME_TAKEN',
  'NUMBER_NOT_FOUND',
  'NUMBER_TAKEN',
  'PHONE_OFFLINE',
  'PROVIDER_CANNOT',
  'PROVIDER_IN_USE',
  'PROVIDER_LOST',
  'PROVIDER_NOT_FOUND',
  'QUEUE_FULL',
  'QUEUE_IN_USE',
  'QUEUE_NOT_FOUND',
  'OVERLOADED',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A command that was understood and turned down. `message` is for the person who sent it; it holds no personal data. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}
