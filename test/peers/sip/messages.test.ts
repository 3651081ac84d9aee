/** SIPp's message log, as SIPp 3.6 writes it. */
import { expect, test } from 'vitest';
import { callAttempts, parseMessages } from './messages.ts';

interface Line {
  readonly at: string;
  readonly sent?: boolean;
  readonly first: string;
  readonly cseq: string;
  readonly tag?: boolean;
}

const entry = ({ at, sent = false, first, cseq, tag = true }: Line) => {
  const to = `<sip:+4930@127.0.0.1>${tag ? ';tag=x' : ''}`;
  const head = [
    first,
    'Via: SIP/2.0/UDP a',
    'f: "Bert" <sip:%2B491@127.0.0.1:5060>;tag=1',
    `To: ${to}`,
    'i: c1@h',
    `CSeq: ${cseq}`,
  ];
  const text = `${head.join('\r\n')}\r\n\r\n`;
  const size = sent ? `sent (${text.length} bytes)` : `received [${text.length}] bytes `;
  return `${'-'.repeat(47)} 2026-11-21 01:31:35.${at}\nUDP message ${size}:\n\n${text}\n`;
};

const invite = entry({ at: '000125', sent: true, first: 'INVITE sip:+4930@h SIP/2.0', cseq: '1 INVITE', tag: false });
const answer = (status: number, at: string, cseq = '1 INVITE') => entry({ at, first: `SIP/2.0 ${status} X`, cseq });

test('messages have their time to the microsecond, their direction, call, method, numbers', () => {
  const [first, second] = parseMessages(invite + answer(180, '002000'));
  expect(first).toMatchObject({
    direction: 'sent',
    callId: 'c1@h',
    method: 'INVITE',
    status: undefined,
    cseq: 1,
    from: '+491',
    to: '+4930',
    toTag: false,
  });
  expect(first!.at).toBeCloseTo(Date.UTC(2026, 10, 21, 1, 31, 35) + 0.125, 3);
  expect(second).toMatchObject({ direction: 'received', method: 'INVITE', status: 180, toTag: true });
});

test('a half-written last message waits for the rest', () => {
  const log = invite + answer(200, '003000');
  expect(parseMessages(log.slice(0, -20))).toHaveLength(1);
  expect(parseMessages(log)).toHaveLength(2);
});

test('what a message contains is not taken for the next one', () => {
  const body = `${'-'.repeat(47)} 2026-11-21 01:31:35.000000\nUDP message sent (1 bytes):\n\nx`;
  const text = `MESSAGE sip:a SIP/2.0\r\nCall-ID: c2\r\nCSeq: 1 MESSAGE\r\n\r\n${body}`;
  const log = `${'-'.repeat(47)} 2026-11-21 01:31:36.000000\nUDP message sent (${text.length} bytes):\n\n${text}\n`;
  expect(parseMessages(log + invite).map(({ method }) => method)).toEqual(['MESSAGE', 'INVITE']);
});

test('names have umlauts, and SIPp counts bytes', () => {
  const text = 'INVITE sip:a SIP/2.0\r\nCall-ID: c3\r\nCSeq: 1 INVITE\r\nFrom: "Jörg Müßig" <sip:+495@a>\r\n\r\n';
  const size = Buffer.byteLength(text);
  const log = `${'-'.repeat(47)} 2026-11-21 01:31:36.000000\nUDP message sent (${size} bytes):\n\n${text}\n${invite}`;
  const [jörg, next] = parseMessages(Buffer.from(log).toString('latin1'));
  expect([jörg!.text === text, jörg!.from, next!.from]).toEqual([true, '+495', '+491']);
});

const attempt = (...entries: string[]) => callAttempts(parseMessages(entries.join('')))[0]!;

test('a call that is answered and hung up, and a re-INVITE that is neither', () => {
  const reinvite = entry({ at: '500000', first: 'INVITE sip:x SIP/2.0', cseq: '7 INVITE' });
  const bye = entry({ at: '900000', first: 'BYE sip:x SIP/2.0', cseq: '8 BYE' });
  const call = attempt(
    invite,
    answer(100, '001000'),
    answer(183, '002000'),
    answer(200, '003000'),
    reinvite,
    answer(491, '501000', '7 INVITE'),
    bye,
  );
  expect(call).toMatchObject({ status: 200, endedBy: 'them' });
  expect([call.ringingAt!, call.answeredAt!, call.endedAt!].map((at) => at - call.inviteAt)).toEqual(
    [1.875, 2.875, 899.875].map((ms) => expect.closeTo(ms, 2)),
  );
});

test('a call that is refused, given up, and still open', () => {
  expect(attempt(invite, answer(486, '002000'))).toMatchObject({ status: 486, endedBy: 'them' });
  const cancel = entry({ at: '700000', sent: true, first: 'CANCEL sip:x SIP/2.0', cseq: '1 CANCEL', tag: false });
  const given = attempt(
    invite,
    answer(180, '002000'),
    cancel,
    answer(200, '700500', '1 CANCEL'),
    answer(487, '800000'),
  );
  expect(given).toMatchObject({ status: 487, endedBy: 'us' });
  expect(given.endedAt! - given.inviteAt, 'gone when he gave up').toBeCloseTo(699.875, 2);
  expect(attempt(invite, answer(487, '800000'))).toMatchObject({ status: 487, endedBy: 'them' });
  expect(attempt(invite, answer(180, '002000')).endedAt).toBeUndefined();
});
