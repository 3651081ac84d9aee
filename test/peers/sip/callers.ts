/** Callers: they dial a number, wait as long as they like, talk, and hang up. */
import { randomInt } from 'node:crypto';
import type { CallAttempt, SipMessage } from './messages.ts';
import { startSipp } from './sipp.ts';

export interface CallOptions {
  /** Where they call; an Asterisk of the test bed will do. */
  readonly sip: { readonly sipPort: number };
  /** The number they dial. */
  readonly target: string;
  readonly count?: number;
  /** Calls that start per second. */
  readonly ratePerSecond?: number;
  /** Never more calls than that at once: the next one waits for one to end. */
  readonly atOnce?: number;
  /** Gives up (CANCEL) when not answered by then; a queue that answers with music counts as an answer. */
  readonly patienceMs?: number;
  /** Hangs up that long after the answer; otherwise talks until the other side hangs up. */
  readonly talkMs?: number;
  /** Their own numbers, used in turn. Otherwise made up, no two alike: the auditor knows callers by their number. */
  readonly from?: readonly string[];
  /** Sends back every RTP packet. */
  readonly echo?: boolean;
  /** Plays a file of raw G.711 µ-law, again and again. */
  readonly play?: string;
  /** Where the logs go and stay. */
  readonly folder?: string;
  readonly timeoutS?: number;
}

export interface Calls extends AsyncDisposable {
  /** Resolves when all are over, with what became of them. */
  readonly done: Promise<CallAttempt[]>;
  log(): Promise<CallAttempt[]>;
  messages(): Promise<SipMessage[]>;
  complaints(): Promise<string>;
  /** Everyone hangs up now, and nobody else calls. */
  stop(): Promise<void>;
  /** Vanish without a word. */
  vanish(): Promise<void>;
}

const REFUSALS = [
  ...[400, 403, 404, 405, 406, 408, 410, 415, 420, 480, 481, 482, 483, 484, 485, 486, 487, 488, 491, 493],
  ...[500, 501, 502, 503, 504, 513, 600, 603, 604, 606],
];

export async function placeCalls(options: CallOptions): Promise<Calls> {
  const { sip, target, count = 1, ratePerSecond = 10, patienceMs, talkMs, play } = options;
  const timeout = (ms: number | undefined, then: string) =>
    ms === undefined ? '' : `timeout="${Math.max(1, ms)}" ontimeout="${then}"`;
  const patience = timeout(patienceMs, 'giveUp');
  const refusals = (wait: string) =>
    REFUSALS.map((status) => `  <recv response="${status}" optional="true" ${wait} next="refused"/>`).join('\n');
  const sipp = await startSipp({
    scenario: 'caller',
    values: {
      PATIENCE_TIMEOUT: patience,
      TALK_TIMEOUT: timeout(talkMs, 'hangUp'),
      REFUSALS: refusals(patience),
      LATE_REFUSALS: refusals('timeout="1000" ontimeout="hangUp"'),
      CANCEL_REFUSALS: refusals('timeout="6000" ontimeout="hangUp"'),
      AUDIO: play === undefined ? '' : `  <nop><action><exec rtp_stream="${play},-1,0"/></action></nop>`,
    },
    remotePort: sip.sipPort,
    rows: options.from ?? numbers(count),
    timeoutS: options.timeoutS ?? 600,
    ...(options.folder !== undefined && { folder: options.folder }),
    // An answer in the very instant of giving up: SIPp acknowledges it and then forgets the call.
    ...(patienceMs !== undefined && {
      overdue: ({ inviteAt, answeredAt }, now) =>
        now > inviteAt + patienceMs + 3_000 && answeredAt !== undefined && answeredAt > inviteAt + patienceMs - 50,
    }),
    args: [
      ...['-s', target, '-m', String(count), '-l', String(options.atOnce ?? count), '-aa'],
      ...pace(count, ratePerSecond),
      ...(options.echo === true ? ['-rtp_echo'] : []),
    ],
  });
  const done = sipp.done.then(async (code) => {
    const log = await sipp.log();
    if (log.length === 0) throw new Error(`No call was placed (${code}): ${await sipp.complaints()}`);
    return log;
  });
  done.catch(() => {}); // told to whoever awaits it
  return {
    done,
    log: () => sipp.log(),
    messages: () => sipp.messages(),
    complaints: () => sipp.complaints(),
    stop: () => sipp.hangUpAll(),
    vanish: () => sipp.kill(),
    [Symbol.asyncDispose]: () => sipp[Symbol.asyncDispose](),
  };
}

/** SIPp wants whole calls per whole milliseconds, and places the first one after the first interval. */
function pace(count: number, perSecond: number): string[] {
  if (count === 1) return ['-r', '1000'];
  return perSecond >= 1 ? ['-r', `${Math.round(perSecond)}`] : ['-r', '1', '-rp', `${Math.round(1_000 / perSecond)}`];
}

/** German mobile numbers out of a range that nobody has. */
function numbers(count: number): string[] {
  const first = randomInt(10_000_000);
  return Array.from({ length: count }, (_, index) => `+491599${String((first + index) % 10_000_000).padStart(7, '0')}`);
}
