/** SIP as text: what a party of the rig reads and writes. One header of a kind is enough, except for Via. */

export interface Message {
  /** Of a request; undefined in a response. */
  readonly method: string | undefined;
  /** Of a response; undefined in a request. */
  readonly status: number | undefined;
  readonly target: string;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
}

export function parse(text: string): Message | undefined {
  const [head = '', body = ''] = text.split('\r\n\r\n', 2);
  const [first = '', ...lines] = head.split('\r\n');
  const [, method, target = ''] = /^([A-Z]+) (\S+) SIP\/2\.0$/.exec(first) ?? [];
  const status = /^SIP\/2\.0 (\d{3})/.exec(first)?.[1];
  if (method === undefined && status === undefined) return undefined;
  const headers = new Map<string, string[]>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return { method, status: status === undefined ? undefined : Number(status), target, headers, body };
}

export const header = ({ headers }: Message, name: string): string => headers.get(name)?.[0] ?? '';
export const callIdOf = (message: Message): string => header(message, 'call-id');
/** `INVITE`, of the request and of each of its responses. */
export const aboutOf = (message: Message): string => header(message, 'cseq').split(' ')[1] ?? '';
export const userOf = (address: string): string => decodeURIComponent(/sips?:([^@;>]*)@/i.exec(address)?.[1] ?? '');
export const addressIn = (contact: string): string => /sips?:[^>;\s]*/.exec(contact)?.[0] ?? '';
/** Where the other side wants its RTP. */
export const mediaPort = ({ body }: Message): number | undefined => {
  const port = /^m=audio (\d+) /m.exec(body)?.[1];
  return port === undefined ? undefined : Number(port);
};

const text = (lines: readonly string[], body: string): string =>
  [
    ...lines,
    ...(body === '' ? [] : ['Content-Type: application/sdp']),
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');

export interface Sides {
  readonly from: string;
  readonly to: string;
  readonly callId: string;
  readonly contact: string;
}

export function request(
  method: string,
  target: string,
  { from, to, callId, contact }: Sides,
  { branch, cseq, port, body = '' }: { branch: string; cseq: number; port: number; body?: string },
): string {
  const lines = [
    `${method} ${target} SIP/2.0`,
    `Via: SIP/2.0/UDP 127.0.0.1:${port};branch=z9hG4bK${branch};rport`,
    ...['Max-Forwards: 70', `From: ${from}`, `To: ${to}`, `Call-ID: ${callId}`, `CSeq: ${cseq} ${method}`],
    ...[`Contact: <${contact}>`, 'Allow: INVITE, ACK, BYE, CANCEL, OPTIONS'],
  ];
  return text(lines, body);
}

export function response(
  status: number,
  to: Message,
  { tag, contact }: { tag: string; contact: string },
  body = '',
): string {
  const theirs = header(to, 'to');
  const lines = [
    `SIP/2.0 ${status} ${status < 300 ? 'OK' : 'No'}`,
    ...(to.headers.get('via') ?? []).map((via) => `Via: ${via}`),
    ...[`From: ${header(to, 'from')}`, `To: ${/;\s*tag=/i.test(theirs) ? theirs : `${theirs};tag=${tag}`}`],
    ...[`Call-ID: ${callIdOf(to)}`, `CSeq: ${header(to, 'cseq')}`, `Contact: <${contact}>`],
  ];
  return text(lines, body);
}

/** G.711 µ-law to that port. */
export const offer = (port: number): string =>
  [
    ...['v=0', 'o=- 1 1 IN IP4 127.0.0.1', 's=-', 'c=IN IP4 127.0.0.1', 't=0 0'],
    ...[`m=audio ${port} RTP/AVP 0`, 'a=rtpmap:0 PCMU/8000', 'a=ptime:20', 'a=sendrecv', ''],
  ].join('\r\n');
