/** The auditor of the chaos runs is given forged logs that break one promise each, and has to say so. */
import { expect, test } from 'vitest';
import { readCel } from '../../audit/cel.ts';
import type { CallAttempt } from '../../peers/sip/messages.ts';
import { entries, judge, type Rule, type Trace } from './auditor.ts';
import type { Gap, Hearing } from './media.ts';

/** One caller's story: when they came, when whose phone rang, when they were together, who hung up and when. */
interface Forged {
  readonly from: string;
  readonly at: number;
  readonly phone?: string;
  readonly rangAt?: number;
  readonly togetherAt?: number;
  /** The phone answers, and nothing comes of it. */
  readonly heardNobodyAt?: number;
  readonly endedAt?: number;
  readonly by?: 'caller' | 'phone' | 'system';
}

const BEGAN = 1_800_000_000_000;
const CLOSED = BEGAN + 60_000;
const NUMBER = '+4930';

const good: readonly Forged[] = [
  { from: '+1', at: 0, phone: '1001', rangAt: 100, togetherAt: 300, endedAt: 5_000, by: 'caller' },
  { from: '+2', at: 1_000, phone: '1002', rangAt: 1_100, togetherAt: 1_300, endedAt: 9_000, by: 'phone' },
  { from: '+3', at: 2_000, phone: '1001', rangAt: 5_100, togetherAt: 5_300, endedAt: 8_000, by: 'caller' },
  { from: '+4', at: 3_000, endedAt: 6_000, by: 'caller' },
  { from: '+5', at: 4_000, phone: '1001', rangAt: 8_100, togetherAt: 8_300, endedAt: 9_000, by: 'caller' },
];

function forge(calls: readonly Forged[], more: Partial<Trace> = {}): Trace {
  const callers: CallAttempt[] = [];
  const phones = new Map<string, CallAttempt[]>();
  const lines: string[] = [];
  const cel = (
    type: string,
    at: number,
    name: string,
    id: string,
    link: string,
    from: string,
    to: string,
    extra = '',
  ) =>
    lines.push(
      [type, String((BEGAN + at) / 1_000), name, id, link, from, to, '', extra.replaceAll('"', '""')]
        .map((each) => `"${each}"`)
        .join(','),
    );
  for (const [index, { from, at, phone, rangAt = 0, togetherAt, heardNobodyAt, endedAt, by }] of calls.entries()) {
    const id = `c${index}`;
    const ended = (who: 'caller' | 'phone'): Partial<CallAttempt> =>
      endedAt === undefined ? {} : { endedAt: BEGAN + endedAt, endedBy: by === who ? 'us' : 'them' };
    const said = { from, to: NUMBER, inviteAt: BEGAN + at, answeredAt: BEGAN + at + 20, status: 200 };
    callers.push({ callId: id, ...said, ...ended('caller') });
    cel('CHAN_START', at, `PJSIP/trunk-${index}`, id, id, from, NUMBER);
    cel('APP_START', at + 1, `PJSIP/trunk-${index}`, id, id, from, NUMBER);
    if (phone !== undefined) {
      const rung = { callId: `p${index}`, from, to: phone, inviteAt: BEGAN + rangAt };
      const answeredAt = togetherAt ?? heardNobodyAt;
      const answered = answeredAt === undefined ? {} : { answeredAt: BEGAN + answeredAt - 10, status: 200 };
      phones.set(phone, [...(phones.get(phone) ?? []), { ...rung, ...answered, ...ended('phone') }]);
      cel('CHAN_START', rangAt, `PJSIP/${phone}-${index}`, `p${index}`, `p${index}`, '', '');
    }
    const bridge = JSON.stringify({ bridge_id: `b${index}`, bridge_technology: 'simple_bridge' });
    for (const who of togetherAt === undefined ? [] : [id, `p${index}`])
      cel('BRIDGE_ENTER', togetherAt!, 'x', who, id, '', '', bridge);
    if (endedAt === undefined) continue;
    cel('CHAN_END', endedAt, 'x', id, id, '', '');
    if (phone !== undefined) cel('CHAN_END', endedAt, 'x', `p${index}`, id, '', '');
  }
  const text = lines.join('\n');
  return {
    evidence: { callers, phones, channels: readCel(text), errors: [] },
    entered: entries(text),
    hearings: [],
    control: [],
    kills: [],
    closedAt: CLOSED,
    ...more,
  };
}

const broken = (trace: Trace): Rule[] => [...new Set(judge(trace).violations.map(({ rule }) => rule))];
const changed = (index: number, change: Partial<Forged>): Forged[] =>
  good.map((each, at) => (at === index ? { ...each, ...change } : each));
const hearing = (gap: Partial<Gap> & { at: number }): Hearing => ({
  ...{ of: '+1', by: '1001', from: BEGAN, to: BEGAN + 10_000, packets: 500, breaks: 0 },
  gaps: [{ lostMs: 0, silentMs: 0, ...gap }],
});

test('a run in which all went well is found well', () => {
  expect(judge(forge(good))).toMatchObject({ violations: [], callers: 5, conversations: 4, givenUp: 1, turnsLost: 0 });
});

test('K1 a conversation that neither of the two ended', () => {
  expect(broken(forge(changed(1, { by: 'system' })))).toContain('K1');
});

test.each([
  ['is hung up on while they wait', changed(3, { by: 'system' })],
  ['waits still at the end', changed(3, { endedAt: undefined } as unknown as Forged)],
  ['is hung up by the rig in the end, as nobody came', changed(3, { endedAt: 70_000 })],
  ['is only ever rung for', changed(3, { phone: '1003', rangAt: 5_200, endedAt: 70_000 })],
  [
    'has been answered and never put through',
    changed(3, { phone: '1003', rangAt: 5_200, heardNobodyAt: 3_300, endedAt: 70_000 }),
  ],
])('K2 a caller who %s', (_, calls) => {
  expect(broken(forge(calls))).toContain('K2');
});

test('K2 a caller who is turned away', () => {
  const trace = forge(good);
  const callers = trace.evidence.callers.map((call, index) =>
    index === 3 ? { ...call, answeredAt: undefined, status: 503, endedBy: 'them' } : call,
  ) as CallAttempt[]; // answeredAt is absent
  expect(broken({ ...trace, evidence: { ...trace.evidence, callers } })).toEqual(['K2']);
});

test('K2 a caller who hangs up in the moment before they are put through is not lost', () => {
  const calls = changed(3, { phone: '1003', rangAt: 5_200, heardNobodyAt: 69_500, endedAt: 70_000, by: 'caller' });
  expect(broken(forge(calls))).toEqual([]);
});

test('K3 a phone with two calls at one time', () => {
  expect(broken(forge(changed(2, { rangAt: 4_500, togetherAt: 4_600 })))).toContain('K3');
});

test('K4 a caller who talks to two phones at one time', () => {
  const trace = forge(good);
  const [one] = trace.evidence.channels.filter(({ uniqueId }) => uniqueId === 'p0');
  const two = trace.evidence.channels.map((channel) =>
    channel.uniqueId === 'p1' ? { ...channel, stays: one!.stays } : channel,
  );
  expect(broken({ ...trace, evidence: { ...trace.evidence, channels: two } })).toContain('K4');
});

const overtaken = changed(4, { phone: '1002', rangAt: 4_500, togetherAt: 4_600, endedAt: 4_900 }).map((each, index) =>
  index === 1 ? { ...each, endedAt: 4_000 } : each,
);

test('K5 a caller who is offered before one who came first', () => {
  expect(broken(forge(overtaken))).toEqual(['K5']);
});

test('K5 a turn that was lost with a kill is counted and no fault; long after it, it is one', () => {
  expect(judge(forge(overtaken, { kills: [BEGAN + 4_700] }))).toMatchObject({ violations: [], turnsLost: 1 });
  expect(broken(forge(overtaken, { kills: [BEGAN - 30_000] }))).toEqual(['K5']);
});

test('K5 who came while nobody was there goes by when they came in', () => {
  const trace = forge(overtaken);
  const late = ['c2', 'c3'].map((id) => [id, BEGAN + 4_100] as const);
  expect(broken({ ...trace, entered: new Map([...trace.entered, ...late]) })).toEqual([]);
});

test.each([{ lostMs: 80 }, { silentMs: 61 }])('K6 a gap in a conversation: %j', (gap) => {
  expect(broken(forge(good, { hearings: [hearing({ at: BEGAN + 2_000, ...gap })] }))).toEqual(['K6']);
});

test('K6 a gap of 60 ms is none, and one that the machine made at that moment is counted apart', () => {
  const long = hearing({ at: BEGAN + 2_000, silentMs: 200 });
  expect(broken(forge(good, { hearings: [hearing({ at: BEGAN + 2_000, lostMs: 60 })] }))).toEqual([]);
  const beside = [hearing({ at: BEGAN + 2_300, silentMs: 150 })];
  expect(judge(forge(good, { hearings: [long], control: beside }))).toMatchObject({
    violations: [],
    gapsOfTheMachine: 1,
  });
  for (const other of [
    { at: BEGAN + 9_000, silentMs: 150 },
    { at: BEGAN + 2_300, silentMs: 50 },
  ])
    expect(broken(forge(good, { hearings: [long], control: [hearing(other)] }))).toEqual(['K6']);
});

test('K6 what is late and not lost is held against nobody where the machine was as late without us; what is lost is', () => {
  const control = [hearing({ at: BEGAN + 9_000, silentMs: 150 })];
  const late = hearing({ at: BEGAN + 2_000, silentMs: 140 });
  expect(judge(forge(good, { hearings: [late], control }))).toMatchObject({ violations: [], gapsOfTheMachine: 1 });
  expect(broken(forge(good, { hearings: [hearing({ at: BEGAN + 2_000, lostMs: 140 })], control }))).toEqual(['K6']);
});

test('a channel comes in when its last application begins before it is in any bridge', () => {
  const line = (type: string, time: string, id: string) => `"${type}","${time}","PJSIP/x","${id}","l","","","",""`;
  const cel = [
    line('APP_START', '1.0', 'a'),
    line('APP_START', '2.5', 'a'),
    line('BRIDGE_ENTER', '3.0', 'a'),
    line('APP_START', '4.0', 'a'),
  ];
  expect(entries(cel.join('\n'))).toEqual(new Map([['a', 2_500]]));
});
