/** Reads Asterisk's own record of what its channels did: the CEL file that the test bed has it write. */

export interface Channel {
  /** `PJSIP/1001-0000000a` */
  readonly name: string;
  /** `1001`, `trunk` */
  readonly endpoint: string;
  readonly uniqueId: string;
  /** At its start: the channel it was made for, or itself. */
  readonly linkedId: string;
  /** The caller's number and the number dialled, at its start. */
  readonly from: string;
  readonly to: string;
  /** Epoch milliseconds. */
  readonly startAt: number;
  /** Absent when it never was. */
  readonly answeredAt?: number;
  /** The code of Q.850 with which it ended. */
  readonly cause?: number;
  /** Absent while it lives. */
  readonly endAt?: number;
  readonly stays: readonly Stay[];
}

/** A stretch of time in a bridge with talk; holding bridges, where nobody hears anybody, do not count. */
export interface Stay {
  readonly bridgeId: string;
  readonly from: number;
  /** Infinity while it lasts. */
  readonly to: number;
}

/** The channels in the order of their start. Takes the columns of the test bed's cel_custom.conf. */
export function readCel(text: string): Channel[] {
  const all: Writable[] = [];
  /** The last one of each id: who supervises may come back under the same. */
  const channels = new Map<string, Writable>();
  for (const line of text.split('\n')) {
    const [type, time, name = '', uniqueId = '', linkedId = '', from = '', to = '', , extra = ''] = columns(line);
    if (type === undefined || time === undefined || uniqueId === '') continue;
    const at = Number(time) * 1_000;
    if (type === 'CHAN_START') {
      const endpoint = /^PJSIP\/(.+)-[0-9a-f]+$/.exec(name)?.[1] ?? name;
      const begun = { name, endpoint, uniqueId, linkedId, from, to, startAt: at, stays: [] };
      channels.set(uniqueId, begun);
      all.push(begun);
      continue;
    }
    const channel = channels.get(uniqueId);
    if (channel === undefined) continue;
    if (type === 'CHAN_END') channel.endAt = at;
    if (type === 'ANSWER') channel.answeredAt ??= at;
    if (type === 'HANGUP') channel.cause = (JSON.parse(extra) as { hangupcause: number }).hangupcause; // as cel_custom writes it
    if (type !== 'BRIDGE_ENTER' && type !== 'BRIDGE_EXIT') continue;
    const bridge: { bridge_id?: string; bridge_technology?: string } = extra === '' ? {} : JSON.parse(extra);
    const bridgeId = bridge.bridge_id ?? '';
    const open = channel.stays.findLast((stay) => stay.bridgeId === bridgeId && stay.to === Infinity);
    if (type === 'BRIDGE_EXIT') {
      if (open !== undefined) open.to = at;
    } else if (bridge.bridge_technology !== 'holding_bridge' && open === undefined) {
      channel.stays.push({ bridgeId, from: at, to: Infinity });
    }
  }
  for (const { stays, endAt } of all) {
    for (const stay of stays) stay.to = Math.min(stay.to, endAt ?? Infinity); // a killed Asterisk writes no exit
  }
  return all.toSorted((a, b) => a.startAt - b.startAt);
}

type Writable = Omit<{ -readonly [K in keyof Channel]: Channel[K] }, 'stays'> & {
  stays: { -readonly [K in keyof Stay]: Stay[K] }[];
};

/** `"a","b ""c"""` → a, b "c" */
const columns = (line: string): string[] =>
  [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, value = '']) => value.replaceAll('""', '"'));
