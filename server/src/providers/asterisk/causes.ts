/** Asterisk's hang-up causes (Q.850) and ours. reference: Q.850 table 1, and what chan_pjsip makes of SIP answers. */
import type { HangUpCause } from '../../calls/call.ts';

const byCode: Readonly<Record<number, HangUpCause>> = {
  1: 'unallocated',
  3: 'unreachable',
  16: 'normal',
  17: 'busy',
  18: 'noAnswer',
  19: 'noAnswer',
  20: 'unreachable',
  21: 'rejected',
  26: 'answeredElsewhere',
  27: 'unreachable',
  31: 'normal',
  34: 'congestion',
  38: 'unreachable',
  42: 'congestion',
};

/** `dialStatus`: how Asterisk's own dialling of the leg ended, where it dialled. */
export function causeOf(code: number | undefined, dialStatus: string | undefined): HangUpCause {
  if (dialStatus === 'NOANSWER') return 'noAnswer';
  if (dialStatus === 'BUSY') return 'busy';
  const cause = byCode[code ?? 0];
  if (cause !== undefined && cause !== 'normal') return cause;
  if (dialStatus === 'CHANUNAVAIL') return 'unreachable';
  if (dialStatus === 'CONGESTION') return 'congestion';
  return cause ?? 'failed';
}

export const codeOfCause: Readonly<Record<HangUpCause, number>> = {
  normal: 16,
  busy: 17,
  noAnswer: 19,
  rejected: 21,
  answeredElsewhere: 26,
  unreachable: 20,
  congestion: 34,
  unallocated: 1,
  failed: 38,
  lost: 38,
};
