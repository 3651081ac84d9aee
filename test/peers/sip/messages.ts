/** Reads SIPp's message log: what went over the wire, when, and what became of every call. */

export interface SipMessage {
  /** Epoch milliseconds with microseconds as the fraction. */
  readonly at: number;
  readonly direction: 'sent' | 'received';
  readonly callId: string;
  /** The method of a request; of a response the method it answers. */
  readonly method: string;
  /** Set in responses. */
  readonly status: number | undefined;
  readonly cseq: number;
  /** User parts of From and To. */
  readonly from: string;
  readonly to: string;
  /** True when To has a tag, that is, within a dialog. */
  readonly toTag: boolean;
  readonly text: string;
}

/** One INVITE and what became of it, as one program saw it. */
export interface CallAttempt {
  readonly callId: string;
  /** The number that called and the one that was called. */
  readonly from: string;
  readonly to: string;
  /** Epoch milliseconds, with a fraction. */
  readonly inviteAt: number;
  readonly ringingAt?: number;
  readonly answeredAt?: number;
  /** Absent while the call goes on. */
  readonly endedAt?: number;
  /** Who hung up, cancelled or refused; `us` is the program whose log this is. */
  readonly endedBy?: 'us' | 'them';
  /** The final answer to the INVITE; absent while there is none. */
  readonly status?: number;
}

const HEADER = /^-{20,} (\S+ \S+)\n\w+ message (sent|received) [[(](\d+)(?:\] bytes :| bytes\):)\n\n/gm;

/**
 * Every complete message of a log file, in the order of the file. A half-written last one is left for later. SIPp counts
 * bytes: the file has to be read as latin1, so that a character is one.
 */
export function parseMessages(log: string): SipMessage[] {
  const messages: SipMessage[] = [];
  HEADER.lastIndex = 0;
  for (let match = HEADER.exec(log); match !== null; match = HEADER.exec(log)) {
    const [, time = '', direction, length = ''] = match;
    const start = HEADER.lastIndex;
    const end = start + Number(length);
    if (log.length < end) break;
    const text = Buffer.from(log.slice(start, end), 'latin1').toString();
    HEADER.lastIndex = end;
    const message = parse(text);
    if (message === undefined) continue;
    messages.push({ ...message, at: epochMs(time), direction: direction === 'sent' ? 'sent' : 'received', text });
  }
  return messages;
}

/** The calls of one program, by their first INVITE. */
export function callAttempts(messages: readonly SipMessage[]): CallAttempt[] {
  const calls = Map.groupBy(messages, ({ callId }) => callId);
  return [...calls.values()].flatMap((call) => attempt(call) ?? []).toSorted((a, b) => a.inviteAt - b.inviteAt);
}

function attempt(messages: readonly SipMessage[]): CallAttempt | undefined {
  const invite = messages.find(({ method, status, toTag }) => method === 'INVITE' && status === undefined && !toTag);
  if (invite === undefined) return undefined;
  const answers = messages.filter(
    ({ method, status, cseq }) => method === 'INVITE' && status !== undefined && cseq === invite.cseq,
  );
  const ringing = answers.find(({ status = 0 }) => status > 100 && status < 200);
  const final = answers.find(({ status = 0 }) => status >= 200);
  const bye = messages.find(({ method, status }) => method === 'BYE' && status === undefined);
  const cancel = messages.find(({ method, status }) => method === 'CANCEL' && status === undefined);
  const by = (message: SipMessage) => (message.direction === 'sent' ? 'us' : 'them');
  const answered = final !== undefined && final.status! < 300;
  // Whoever gives up is gone when he says so; the 487 is a formality.
  const end = answered ? bye : final?.status === 487 && cancel !== undefined ? cancel : final;
  return {
    callId: invite.callId,
    from: invite.from,
    to: invite.to,
    inviteAt: invite.at,
    ...(ringing !== undefined && { ringingAt: ringing.at }),
    ...(answered && { answeredAt: final.at }),
    ...(final !== undefined && { status: final.status! }),
    ...(end !== undefined && { endedAt: end.at, endedBy: by(end) }),
  };
}

function parse(text: string): Omit<SipMessage, 'at' | 'direction' | 'text'> | undefined {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const header = (name: RegExp) => new RegExp(`^(?:${name.source})\\s*:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim();
  const callId = header(/call-id|i/);
  const [, cseq = '', method = ''] = /^(\d+)\s+(\w+)/.exec(header(/cseq/) ?? '') ?? [];
  if (callId === undefined || method === '') return undefined;
  const to = header(/to|t/) ?? '';
  const status = /^SIP\/2\.0 (\d{3})/.exec(head)?.[1];
  return {
    callId,
    method,
    status: status === undefined ? undefined : Number(status),
    cseq: Number(cseq),
    from: user(header(/from|f/) ?? ''),
    to: user(to),
    toTag: /;\s*tag=/i.test(to),
  };
}

const user = (address: string) => decodeURIComponent(/sips?:([^@;>]*)@/i.exec(address)?.[1] ?? '');

/** `2026-11-21 01:31:35.682475` in UTC to milliseconds, keeping the microseconds, which `Date` would drop. */
function epochMs(time: string): number {
  const [whole = '', fraction = ''] = time.split('.');
  return Date.parse(`${whole.replace(' ', 'T')}Z`) + Number(fraction.padEnd(6, '0')) / 1_000;
}
