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
  127: 'normal', // a caller who gave up: SIP's CANCEL has no code of its own
};

/** How Asterisk's own dialling ended, for channels that end without a code. */
const byDialStatus: Readonly<Record<string, HangUpCause>> = {
  BUSY: 'busy',
  NOANSWER: 'noAnswer',
  CONGESTION: 'congestion',
  CHANUNAVAIL: 'unreachable',
  CANCEL: 'normal',
};

/**
 * `dialStatus`: the last word of Asterisk's own dialling of the leg; empty when the other side has said nothing at all.
 * The code goes first: a declined call and one that was taken back both end as NOANSWER.
 */
export function causeOf(code: number | undefined, dialStatus?: string): HangUpCause {
  const cause = byCode[code ?? 0];
  // Not even "trying" came back: the phone has lost its power or its network, and nobody has heard it ring. Once SIP itself
  // has given up (408 after 32 s, which is 18), Asterisk calls that NOANSWER.
  const isUnheard = dialStatus === '' || (code === 18 && dialStatus === 'NOANSWER');
  if (cause === 'noAnswer' && isUnheard) return 'unreachable';
  return cause ?? byDialStatus[dialStatus ?? ''] ?? 'failed';
}

export const codeOfCause = {
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
} as const satisfies Record<HangUpCause, number>;
