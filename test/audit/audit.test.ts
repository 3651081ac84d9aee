/** The auditor on small hand-made logs: it finds the good ones good, and every rule is seen to fail. */
import { expect, test } from 'vitest';
import type { CallAttempt } from '../peers/sip/messages.ts';
import { type Expectations, type Rule, audit } from './audit.ts';
import { readCel } from './cel.ts';
import type { Evidence } from './evidence.ts';
import { report } from './report.ts';

/** A day at a call centre, written in milliseconds since its start. */
class Day {
  readonly #start = Date.UTC(2026, 0, 1);
  readonly #callers: CallAttempt[] = [];
  readonly #phones = new Map<string, CallAttempt[]>();
  readonly #cel: { at: number; line: string }[] = [];
  #channels = 0;
  errors: string[] = [];

  /** A caller, answered at once with music, who hangs up or is hung up on at `until`. */
  caller(
    from: string,
    at: number,
    { until = at + 9_000, by = 'them', to = '+4930', seen = true, ...rest }: Caller = {},
  ) {
    const sip = {
      callId: from,
      from,
      to,
      inviteAt: at,
      answeredAt: at + 1,
      status: 200,
      endedAt: until,
      endedBy: by,
      ...rest,
    };
    this.#callers.push(this.#instants(sip));
    return { from, channel: seen ? this.#channel('trunk', from, to, at, until) : '' };
  }

  /** A ring at a phone; with `talk` answered by then, together with the caller in a bridge until `until`. */
  ring(extension: string, caller: { from: string; channel: string }, at: number, ring: Ring) {
    const { talk, until, by = 'them', bridged = true, linked = true, ...rest } = ring;
    const answered = talk === undefined ? { status: 487 } : { status: 200, answeredAt: talk };
    const sip = {
      callId: `${extension}-${at}`,
      from: caller.from,
      to: extension,
      inviteAt: at,
      endedAt: until,
      endedBy: by,
    };
    const attempts = this.#phones.get(extension) ?? [];
    this.#phones.set(extension, [...attempts, this.#instants({ ...sip, ...answered, ...rest })]);
    const channel = this.#channel(extension, '', 's', at - 1, until, linked ? caller.channel : undefined);
    if (talk === undefined || !bridged) return;
    for (const each of [channel, caller.channel]) {
      this.#event(talk, 'BRIDGE_ENTER', each, { bridge_id: `b${at}`, bridge_technology: 'simple_bridge' });
      this.#event(until, 'BRIDGE_EXIT', each, { bridge_id: `b${at}`, bridge_technology: 'native_rtp' });
    }
  }

  hold(channel: string, at: number) {
    this.#event(at, 'BRIDGE_ENTER', channel, { bridge_id: 'hold', bridge_technology: 'holding_bridge' });
  }

  evidence(): Evidence {
    const text = this.#cel.toSorted((a, b) => a.at - b.at).map(({ line }) => line);
    return { callers: this.#callers, phones: this.#phones, channels: readCel(text.join('\n')), errors: this.errors };
  }

  #channel(endpoint: string, from: string, to: string, at: number, until: number, linked?: string): string {
    const name = `PJSIP/${endpoint}-${(this.#channels += 1).toString(16).padStart(8, '0')}`;
    this.#names.set(name, { from, to, linked: linked ?? name });
    this.#event(at, 'CHAN_START', name);
    if (until < Infinity) this.#event(until, 'CHAN_END', name);
    return name;
  }

  readonly #names = new Map<string, { from: string; to: string; linked: string }>();

  #event(at: number, type: string, name: string, extra?: object) {
    const { from, to, linked } = this.#names.get(name) ?? { from: '', to: '', linked: '' };
    const time = ((this.#start + at) / 1_000).toFixed(6);
    const values = [type, time, name, name, linked, from, to, '', extra === undefined ? '' : JSON.stringify(extra)];
    this.#cel.push({ at, line: values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',') });
  }

  #instants(call: CallAttempt): CallAttempt {
    const entries = Object.entries(call).map(([key, value]) => [
      key,
      key.endsWith('At') && value !== undefined ? this.#start + value : value,
    ]);
    return Object.fromEntries(entries);
  }
}

type Caller = Partial<CallAttempt> & { until?: number; by?: 'us' | 'them'; seen?: boolean };
type Ring = Partial<CallAttempt> & {
  talk?: number;
  until: number;
  by?: 'us' | 'them';
  bridged?: boolean;
  linked?: boolean;
};

const broken = (day: Day, expectations?: Expectations): Rule[] => [
  ...new Set(audit(day.evidence(), expectations).violations.map(({ rule }) => rule)),
];

test('a day without fault: every ending has its name, and who answered whom is known', () => {
  const day = new Day();
  const anna = day.caller('+491', 0, { until: 5_000, by: 'us' });
  day.hold(anna.channel, 10);
  day.ring('1001', anna, 100, { talk: 400, until: 5_000 });
  const bert = day.caller('+492', 200, { until: 7_000 });
  day.hold(bert.channel, 210);
  day.ring('1002', bert, 300, { until: 2_300 }); // missed
  day.ring('1001', bert, 5_010, { talk: 5_500, until: 6_990, by: 'us' });
  day.caller('+493', 400, { until: 3_000, by: 'us' });
  day.caller('+494', 500, { status: 404, answeredAt: undefined, until: 503, seen: false });
  day.caller('+495', 600, { status: 487, answeredAt: undefined, until: 900, by: 'us' });
  day.caller('+496', 700, { until: 4_000 });
  const { stories, violations } = audit(day.evidence(), {
    line: ({ offers }) => (offers.length > 0 ? 'sales' : undefined),
  });
  expect(violations).toEqual([]);
  expect(stories.map(({ ending }) => ending)).toEqual([
    { kind: 'answered', by: '1001', hungUpBy: 'caller' },
    { kind: 'answered', by: '1001', hungUpBy: 'agent' },
    { kind: 'abandoned' },
    { kind: 'refused', status: 404 },
    { kind: 'abandoned' },
    { kind: 'ended by the system' },
  ]);
  expect(stories[0]!.waitedMs).toBeCloseTo(400, 1);
  expect(stories[1]!.offers.map(({ extension, talk }) => [extension, talk !== undefined])).toEqual([
    ['1002', false],
    ['1001', true],
  ]);
});

test('the system hanging up on two who talk is told apart from the two hanging up', () => {
  const day = new Day();
  day.ring('1001', day.caller('+491', 0, { until: 900 }), 50, { talk: 100, until: 900 });
  expect(audit(day.evidence()).stories[0]!.ending).toEqual({ kind: 'answered', by: '1001', hungUpBy: 'system' });
});

test('A1 fails: a caller is left on the line', () => {
  const day = new Day();
  day.caller('+491', 0, { endedAt: undefined, endedBy: undefined });
  expect(broken(day)).toEqual(['A1']);
  const unheard = new Day();
  unheard.caller('+491', 0, { status: undefined, answeredAt: undefined, endedAt: undefined, endedBy: undefined });
  expect(broken(unheard)).toEqual(['A1']);
});

test('A2 fails: a phone rings for another caller while it talks, and while it rings', () => {
  const day = new Day();
  day.ring('1001', day.caller('+491', 0), 50, { talk: 100, until: 2_000 });
  day.ring('1001', day.caller('+492', 60), 1_999, { until: 2_500 });
  expect(broken(day)).toEqual(['A2']);
  const ringing = new Day();
  ringing.ring('1001', ringing.caller('+491', 0), 50, { until: 200 });
  ringing.ring('1001', ringing.caller('+492', 60), 100, { until: 300 });
  expect(broken(ringing)).toEqual(['A2']);
});

test('A2 holds: the next call comes right after the last', () => {
  const day = new Day();
  day.ring('1001', day.caller('+491', 0), 50, { talk: 100, until: 2_000 });
  day.ring('1001', day.caller('+492', 60), 2_000.5, { talk: 2_100, until: 2_500 });
  expect(broken(day)).toEqual([]);
});

test('A3 fails: a caller talks to two agents', () => {
  const day = new Day();
  const anna = day.caller('+491', 0);
  day.ring('1001', anna, 50, { talk: 100, until: 2_000 });
  day.ring('1002', anna, 60, { talk: 1_000, until: 3_000 });
  expect(broken(day)).toEqual(['A3']);
});

test('A3 holds: one agent after the other, and one who answered too late', () => {
  const day = new Day();
  const anna = day.caller('+491', 0);
  day.ring('1001', anna, 50, { talk: 100, until: 2_000 });
  day.ring('1002', anna, 51, { talk: 102, until: 110, bridged: false });
  day.ring('1003', anna, 2_100, { talk: 2_200, until: 3_000 });
  expect(broken(day)).toEqual([]);
  expect(audit(day.evidence()).answeredTooLate).toBe(1);
  expect(audit(day.evidence()).stories[0]!.ending).toMatchObject({ by: '1003' });
});

test('A4 fails: the later caller is offered first, and an earlier one never', () => {
  const day = new Day();
  const [anna, bert] = [day.caller('+491', 0), day.caller('+492', 100)];
  day.ring('1001', bert, 200, { talk: 300, until: 900 });
  day.ring('1001', anna, 1_000, { talk: 1_100, until: 2_000 });
  expect(broken(day)).toEqual(['A4']);
  expect(broken(day, { priority: ({ caller }) => (caller.from === '+492' ? 1 : 0) }), 'a higher priority').toEqual([]);
  expect(broken(day, { line: ({ caller }) => caller.from }), 'another line').toEqual([]);
  const never = new Day();
  never.caller('+491', 0);
  never.ring('1001', never.caller('+492', 100), 200, { talk: 300, until: 900 });
  expect(broken(never)).toEqual(['A4']);
  const open = new Day();
  open.caller('+491', 0, { endedAt: undefined, endedBy: undefined });
  open.ring('1001', open.caller('+492', 100), 200, { talk: 300, until: 900 });
  expect(broken(open)).toEqual(['A1', 'A4']);
});

test('A4 holds: the earlier one had left; both came at once', () => {
  const day = new Day();
  day.caller('+491', 0, { until: 150, by: 'us' });
  day.ring('1001', day.caller('+492', 100), 200, { talk: 300, until: 900 });
  const [cleo, dora] = [day.caller('+493', 1_000), day.caller('+494', 1_005)];
  day.ring('1001', dora, 1_200, { talk: 1_300, until: 1_400 });
  day.ring('1001', cleo, 1_500, { talk: 1_600, until: 1_700 });
  expect(broken(day)).toEqual([]);
});

test('A5 fails: offered in order, answered out of order', () => {
  const day = new Day();
  const [anna, bert] = [day.caller('+491', 0), day.caller('+492', 100)];
  day.ring('1001', anna, 200, { talk: 900, until: 2_000 });
  day.ring('1002', bert, 300, { talk: 400, until: 2_000 });
  expect(broken(day)).toEqual([]);
  expect(broken(day, { agentsAnswerEquallyFast: true })).toEqual(['A5']);
});

test('A6 fails: a phone is left with a call, answers to talk to nobody, rings for a stranger', () => {
  const left = new Day();
  left.ring('1001', left.caller('+491', 0), 50, { talk: 100, until: 900, endedAt: undefined, endedBy: undefined });
  expect(broken(left)).toEqual(['A6']);
  const alone = new Day();
  alone.ring('1001', alone.caller('+491', 0), 50, { talk: 100, until: 1_200, bridged: false });
  expect(broken(alone)).toEqual(['A6']);
  const stranger = new Day();
  stranger.ring('1001', { from: '+499', channel: '' }, 50, { until: 900, linked: false });
  expect(broken(stranger)).toEqual(['A6']);
  expect(broken(stranger, { strangersAllowed: true })).toEqual([]);
});

test('A7 fails: an error in the log, a call that Asterisk never saw', () => {
  const day = new Day();
  day.errors = ['[1.2] ERROR[7] pjproject: out of luck'];
  expect(broken(day)).toEqual(['A7']);
  expect(broken(day, { errorsAllowed: /out of luck/ })).toEqual([]);
  const unseen = new Day();
  unseen.caller('+491', 0, { seen: false });
  expect(broken(unseen)).toEqual(['A7']);
});

test('whose ring it was: by the link between the channels, or by the number that the phone showed', () => {
  const day = new Day();
  const anna = day.caller('+491', 0);
  day.ring('1001', anna, 50, { until: 400, linked: false });
  day.ring('1002', { ...anna, from: 'anonymous' }, 500, { until: 900 });
  day.ring('1003', { ...anna, from: 'anonymous' }, 950, { talk: 960, until: 990, linked: false });
  const { stories, strangers } = audit(day.evidence());
  expect(stories[0]!.offers.map(({ extension }) => extension)).toEqual(['1001', '1002', '1003']);
  expect(strangers).toEqual([]);
});

test('an INVITE that the system ends with 487 was not given up by the caller', () => {
  const day = new Day();
  day.caller('+491', 0, { status: 487, answeredAt: undefined, until: 900, by: 'them' });
  expect(audit(day.evidence()).stories[0]!.ending).toEqual({ kind: 'refused', status: 487 });
});

test('to wait in one holding bridge with an agent is not to talk', () => {
  const day = new Day();
  const anna = day.caller('+491', 0);
  day.ring('1001', anna, 50, { talk: 100, until: 500, bridged: false });
  day.hold(anna.channel, 10);
  day.hold('PJSIP/1001-00000002', 110);
  expect(audit(day.evidence()).stories[0]!.ending).toEqual({ kind: 'ended by the system' });
});

test('an Asterisk that was killed wrote no end of a talk: it ended with the channel, or never', () => {
  const line = (type: string, at: number, channel: string, extra = '') =>
    `"${type}","${at}.000000","PJSIP/${channel}","${channel}","a","+491","+4930","","${extra.replaceAll('"', '""')}"`;
  const talk = '{"bridge_id":"b","bridge_technology":"simple_bridge"}';
  const lines = ['1001-0a', '1002-0b'].flatMap((name) => [
    line('CHAN_START', 1, name),
    line('BRIDGE_ENTER', 2, name, talk),
  ]);
  const channels = readCel([...lines, line('CHAN_END', 5, '1001-0a'), '"BRIDGE_EX'].join('\n'));
  expect(channels.map(({ endpoint, stays }) => [endpoint, stays])).toEqual([
    ['1001', [{ bridgeId: 'b', from: 2_000, to: 5_000 }]],
    ['1002', [{ bridgeId: 'b', from: 2_000, to: Infinity }]],
  ]);
});

test('the report says it in words', () => {
  const day = new Day();
  const [anna, bert] = [day.caller('+491', 0), day.caller('+492', 100)];
  day.ring('1001', bert, 200, { talk: 300, until: 900 });
  day.ring('1001', anna, 1_000, { talk: 1_100, until: 2_000 });
  expect(report(audit(day.evidence()))).toBe(`2 callers: answered 2
answered by 1001 2
waited until answered: p50 1100.0 ms, p95 1100.0 ms, most 1100.0 ms (2)
rings at phones: 2, of these answered too late 0, for strangers 0
1 times a rule was broken:
  A4 (first come, first offered, within a queue and equal priority): +492 was offered at 00:00:00.200 before +491, who came first`);
});
