/** An agent's telephone: signs on at the registrar, takes one call at a time and behaves as it is told to. */
import { join } from 'node:path';
import type { CallAttempt, SipMessage } from './messages.ts';
import { type Sipp, type SippOptions, startSipp } from './sipp.ts';

export type Behaviour =
  /** Rings, answers, talks until the other side hangs up, or hangs up itself that long after answering. */
  | { readonly answerAfterMs: number; readonly hangUpAfterMs?: number }
  /** Rings that long and refuses: 486 the line is busy, 603 the agent pressed decline, 480 do not disturb … */
  | { readonly refuseWith: keyof typeof REASONS; readonly refuseAfterMs?: number }
  /** Rings until the other side gives up. */
  | { readonly neverAnswers: true };

export interface PhoneOptions {
  /** Where the registrar is; an Asterisk of the test bed will do. */
  readonly sip: { readonly sipPort: number };
  readonly extension: string;
  /** Without one the phone does not register: it must have a static contact at `port`. */
  readonly password?: string;
  readonly port?: number;
  readonly behaviour: Behaviour;
  /** Sends every RTP packet back to where it came from. */
  readonly echo?: boolean;
  /** Where the logs go and stay. */
  readonly folder?: string;
  readonly timeoutS?: number;
}

export interface Phone extends AsyncDisposable {
  readonly extension: string;
  readonly port: number;
  /** Every INVITE that it got, oldest first. */
  log(): Promise<CallAttempt[]>;
  messages(): Promise<SipMessage[]>;
  /** From now on behaves otherwise. Not during a call: that one is dropped without a word. */
  become(behaviour: Behaviour): Promise<void>;
  register(): Promise<void>;
  /** Tells the registrar that it is gone. */
  unregister(): Promise<void>;
  /** Loses its power: says nothing to anybody, and answers nothing any more. */
  unplug(): Promise<void>;
  /** Has power again, behaving as before. */
  plugIn(): Promise<void>;
  /** Ends open calls properly, unregisters and ends. */
  stop(): Promise<void>;
}

const REASONS = {
  404: 'Not Found',
  408: 'Request Timeout',
  480: 'Temporarily Unavailable',
  486: 'Busy Here',
  488: 'Not Acceptable Here',
  500: 'Server Internal Error',
  503: 'Service Unavailable',
  600: 'Busy Everywhere',
  603: 'Decline',
} as const;

/** SIPp wants every message of a scenario to be one, also those that are never sent. */
const UNUSED = '486 Busy Here';

/** Resolves when the phone is registered and can be called. */
export async function startPhone(options: PhoneOptions): Promise<Phone> {
  const { extension, password, sip } = options;
  const past: { readonly sipp: Sipp; readonly until: number }[] = []; // former lives: their logs count too
  let behaviour = options.behaviour;
  let registered = false;
  let births = 0;
  const live = (settings: PhoneOptions) => run(settings, behaviour, (births += 1));
  let sipp = await live(options);
  const port = sipp.localPort;

  const sign = async (expires: number) => {
    await register(options, port, expires);
    registered = expires > 0;
  };
  const unplug = async () => {
    if (!sipp.running) return;
    await sipp.kill();
    past.push({ sipp, until: Date.now() });
  };
  const replace = async () => {
    await unplug();
    sipp = await live({ ...options, port });
  };
  const lives = () => [...past.map((life) => life.sipp), ...(past.at(-1)?.sipp === sipp ? [] : [sipp])];
  const phone: Phone = {
    extension,
    port,
    async log() {
      const logs = await Promise.all(lives().map((each) => each.log()));
      // a call in progress ends for a phone that loses its power
      return logs.flatMap((log, life) => log.map((call) => ({ ...lost(past[life]?.until), ...call })));
    },
    async messages() {
      return (await Promise.all(lives().map((each) => each.messages()))).flat();
    },
    async become(next) {
      behaviour = next;
      await replace();
    },
    register: () => sign(3_600),
    unregister: () => sign(0),
    unplug,
    plugIn: replace,
    async stop() {
      await sipp.hangUpAll();
      if (registered) await sign(0);
    },
    async [Symbol.asyncDispose]() {
      for (const each of lives()) await each[Symbol.asyncDispose]();
    },
  };
  if (password !== undefined) {
    await insist(() => sign(3_600)).catch(async (cause: unknown) => {
      await phone[Symbol.asyncDispose]();
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`Phone ${extension} could not register at port ${sip.sipPort}: ${why}`, { cause });
    });
  }
  return phone;
}

/** Like a real phone it tries again, as the PBX may be busy with many that come at once. */
async function insist(register: () => Promise<void>): Promise<void> {
  for (let left = 2; left > 0; left -= 1) {
    const isDone = await register().then(
      () => true,
      () => false,
    );
    if (isDone) return;
  }
  await register();
}

const lost = (at: number | undefined) => (at === undefined ? {} : ({ endedAt: at, endedBy: 'us' } as const));

function run(options: PhoneOptions, behaviour: Behaviour, life: number): Promise<Sipp> {
  return startSipp({
    scenario: 'phone',
    values: { extension: options.extension, ...script(behaviour) },
    remotePort: options.sip.sipPort,
    ...(options.port !== undefined && { localPort: options.port }),
    ...(options.folder !== undefined && { folder: join(options.folder, String(life)) }),
    timeoutS: options.timeoutS ?? 3_600,
    args: ['-aa', '-nd', ...(options.echo === true ? ['-rtp_echo'] : [])],
  });
}

/** What the behaviour fills into the scenario. */
function script(behaviour: Behaviour): SippOptions['values'] {
  if ('neverAnswers' in behaviour) return { RINGING: ringing(undefined, 'answer'), TALK_TIMEOUT: '', REFUSAL: UNUSED };
  if ('refuseWith' in behaviour) {
    const { refuseWith, refuseAfterMs = 0 } = behaviour;
    const RINGING = refuseAfterMs === 0 ? '  <nop next="refuse"/>' : ringing(refuseAfterMs, 'refuse');
    return { RINGING, TALK_TIMEOUT: '', REFUSAL: `${refuseWith} ${REASONS[refuseWith]}` };
  }
  const { answerAfterMs, hangUpAfterMs } = behaviour;
  const TALK_TIMEOUT = hangUpAfterMs === undefined ? '' : `timeout="${Math.max(1, hangUpAfterMs)}" ontimeout="hangUp"`;
  return { RINGING: ringing(answerAfterMs, 'answer'), TALK_TIMEOUT, REFUSAL: UNUSED };
}

function ringing(forMs: number | undefined, then: string): string {
  const timeout = forMs === undefined ? '' : ` timeout="${Math.max(1, forMs)}" ontimeout="${then}"`;
  return `  <send>
    <![CDATA[

      SIP/2.0 180 Ringing
      Via:[$callVia]
      From:[$callFrom]
      To:[$callTo];tag=[pid]-[call_number]
      Call-ID: [call_id]
      CSeq:[$callCseq]
      Contact: <sip:@extension@@[local_ip]:[local_port]>
      Content-Length: 0

    ]]>
  </send>
  <recv request="CANCEL"${timeout} next="cancelled">
    <action><subtract assign_to="calls" value="1"/></action>
  </recv>
`;
}

async function register({ sip, extension, password = '' }: PhoneOptions, port: number, expires: number): Promise<void> {
  await using sipp = await startSipp({
    scenario: 'register',
    values: { extension, password, port, expires },
    remotePort: sip.sipPort,
    timeoutS: 10,
    args: ['-m', '1'],
  });
  const code = await sipp.done;
  if (code !== 0) throw new Error(`REGISTER was not accepted: ${await sipp.complaints()}`);
}
