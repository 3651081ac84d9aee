/**
 * Ends the calls that a SIPp has open. SIPp itself can't: with a number of calls to place it resets its own quitting
 * flag every turn, and as the called side it never hangs up when told to end.
 */
import { createSocket } from 'node:dgram';
import { appendFile } from 'node:fs/promises';
import type { SipMessage } from './messages.ts';

/** Sends what ends each open call of the log, and notes it in a log of SIPp's form. Gives the number of calls ended. */
export async function sayFarewell(
  messages: readonly SipMessage[],
  remotePort: number,
  logFile: string,
): Promise<number> {
  const calls = [...Map.groupBy(messages, ({ callId }) => callId).values()];
  const texts = calls.flatMap((call) => {
    const text = farewell(call);
    return text === undefined ? [] : [{ text, port: callerPort(call) ?? remotePort }];
  });
  const socket = createSocket('udp4');
  try {
    for (const { text, port } of texts) {
      await new Promise<void>((done, fail) => {
        socket.send(text, port, '127.0.0.1', (error) => (error === null ? done() : fail(error)));
      });
      const at = new Date().toISOString().replace('T', ' ').replace('Z', '000');
      await appendFile(
        logFile,
        `${'-'.repeat(47)} ${at}\nUDP message sent (${Buffer.byteLength(text)} bytes):\n\n${text}\n`,
      );
    }
  } finally {
    socket.close();
  }
  return texts.length;
}

/** BYE to an answered call, CANCEL to one that we place, 480 to one that rings here; nothing for one that is over. */
function farewell(call: readonly SipMessage[]): string | undefined {
  const invite = call.find(({ method, status, toTag }) => method === 'INVITE' && status === undefined && !toTag);
  if (invite === undefined) return undefined;
  const answers = call.filter(
    ({ method, cseq, status }) => method === 'INVITE' && cseq === invite.cseq && status !== undefined,
  );
  const final = answers.find(({ status = 0 }) => status >= 200);
  const said = (what: string) => call.some(({ method, status }) => method === what && status === undefined);
  const over = said('BYE') || (said('CANCEL') && final === undefined);
  if (over || (final?.status ?? 200) >= 300) return undefined;
  const placedHere = invite.direction === 'sent';
  if (final !== undefined) {
    const target = header(placedHere ? final : invite, 'Contact').replace(/^.*?<?(sips?:[^>;]*).*$/, '$1');
    const sides = [header(final, 'From'), header(final, 'To')];
    const [from, to] = placedHere ? sides : sides.toReversed();
    return text([`BYE ${target} SIP/2.0`, via(invite, 'bye'), `From: ${from}`, `To: ${to}`], call, '901 BYE');
  }
  const sides = [`From: ${header(invite, 'From')}`, `To: ${header(invite, 'To')}`];
  if (placedHere) {
    const target = invite.text.slice('INVITE '.length, invite.text.indexOf(' SIP/2.0'));
    return text([`CANCEL ${target} SIP/2.0`, `Via: ${header(invite, 'Via')}`, ...sides], call, `${invite.cseq} CANCEL`);
  }
  const to = answers[0] === undefined ? `${sides[1]};tag=farewell` : `To: ${header(answers[0], 'To')}`;
  const head = ['SIP/2.0 480 Temporarily Unavailable', `Via: ${header(invite, 'Via')}`, sides[0]!, to];
  return text(head, call, `${invite.cseq} INVITE`);
}

/** Where a call that came in came from. */
function callerPort(call: readonly SipMessage[]): number | undefined {
  const invite = call.find(
    ({ method, direction, status }) => method === 'INVITE' && status === undefined && direction === 'received',
  );
  const port = invite && /^\S+\s+[^;:]+:(\d+)/.exec(header(invite, 'Via'))?.[1];
  return port === undefined ? undefined : Number(port);
}

const text = (head: readonly string[], call: readonly SipMessage[], cseq: string) =>
  [...head, `Call-ID: ${call[0]!.callId}`, `CSeq: ${cseq}`, 'Max-Forwards: 70', 'Content-Length: 0', '', ''].join(
    '\r\n',
  );

const via = (invite: SipMessage, what: string) =>
  `Via: SIP/2.0/UDP 127.0.0.1;rport;branch=z9hG4bK-${what}-${invite.callId.replaceAll(/\W/g, '')}`;

const header = ({ text: whole }: SipMessage, name: string) =>
  new RegExp(`^${name}\\s*:\\s*(.*?)\\s*$`, 'im').exec(whole)?.[1] ?? '';
