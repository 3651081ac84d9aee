/** The traces were recorded from a real Asterisk 22.10.1 by test/conformance/asterisk/record.ts; `replaced` is made up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProviderEvent } from '../../floor/event.ts';
import { asId, type LegId } from '../../kernel/ids.ts';
import { channelOf, newMemory, type Memory } from './memory.ts';
import { translate, type Translation } from './translate.ts';
import type { WireEvent } from './wire.ts';

const about: Translation = { providerId: asId('pbx'), app: 'ringside', endpointTemplate: 'PJSIP/{extension}' };
const caller = 'pbx~1700000000.1';

const recorded = readFileSync(join(import.meta.dirname, 'traces.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly trace: string; readonly event: WireEvent }); // recorded

const trace = (name: string): WireEvent[] => recorded.flatMap((line) => (line.trace === name ? [line.event] : []));

function told(events: readonly WireEvent[], memory: Memory = newMemory()): ProviderEvent[] {
  return events.flatMap((event) => translate(event, about, memory));
}

/** In short, without the phones. */
const brief = (events: readonly ProviderEvent[]): string[] =>
  events.flatMap((event) => {
    if (event.type === 'phone.changed') return [];
    if (event.type === 'legs.joined') return [`joined ${event.bridgeId} ${event.legIds.join(' ')}`];
    const cause = event.type === 'leg.left' ? ` ${event.cause}` : '';
    return 'legId' in event ? [`${event.type.replace('leg.', '')} ${event.legId}${cause}`] : [event.type];
  });

describe('recorded traces', () => {
  test('a conversation: each thing is told once, though Asterisk tells most of it twice', () => {
    const events = told(trace('conversation'));
    expect(brief(events)).toEqual([
      `arrived ${caller}`,
      `answered ${caller}`,
      'ringing site-1-l2',
      'answered site-1-l2',
      `joined site-1-b1 ${caller} site-1-l2`,
      `left ${caller} normal`,
      'left site-1-l2 normal',
    ]);
    expect(events.find(({ type }) => type === 'leg.arrived')).toEqual({
      type: 'leg.arrived',
      providerId: 'pbx',
      legId: caller,
      dialled: '+4930901820',
      remote: { number: '+4915990001111', name: '' },
      answered: false,
    });
  });

  test('ring-all: the phone that was not first has left as answered elsewhere', () => {
    const events = brief(told(trace('answeredElsewhere')));
    expect(events).toContain('answered site-1-l1');
    expect(events).toContain('left site-1-l2 answeredElsewhere');
    expect(events.filter((event) => event.startsWith('left site-1-l2'))).toHaveLength(1);
  });

  test.each([
    ['busy', ['left site-1-l1 busy']],
    ['rejected', ['ringing site-1-l1', 'left site-1-l1 rejected']],
    ['missed', ['ringing site-1-l1', 'left site-1-l1 noAnswer']],
    ['deadPhone', ['left site-1-l1 unreachable']],
    ['undialled', ['left site-1-l1 failed']],
  ])('a phone that does not take the call: %s', (name, expected) => {
    expect(brief(told(trace(name)))).toEqual(expected);
  });

  test.each(['givenUp', 'givenUpUnheard'])(
    'a caller who gives up has left as normal, whether the endpoint is heard or not: %s',
    (name) => {
      expect(brief(told(trace(name)))).toEqual([`arrived ${caller}`, `left ${caller} normal`]);
    },
  );

  test('phones, once for each change', () => {
    const states = told(trace('phones')).flatMap((event) =>
      event.type === 'phone.changed' ? [[event.extension, event.state]] : [],
    );
    expect(states).toEqual([
      ['1001', 'online'],
      ['1001', 'offline'],
    ]);
  });

  test('nothing is left in memory when all calls are over', () => {
    for (const name of [
      'conversation',
      'answeredElsewhere',
      'busy',
      'rejected',
      'missed',
      'deadPhone',
      'givenUp',
      'undialled',
    ]) {
      const memory = newMemory();
      told(trace(name), memory);
      const left = [...memory.channels.keys()].filter((id) => name !== 'answeredElsewhere' || id !== 'site-1-l1');
      expect([name, left, memory.moved.size]).toEqual([name, [], 0]);
    }
  });

  test('events lost at any place: nobody arrives twice, leaves twice, or is answered after leaving', () => {
    const events = trace('conversation');
    for (let from = 0; from < events.length; from += 1)
      for (let to = from; to <= events.length; to += 1) {
        const seen = brief(told([...events.slice(0, from), ...events.slice(to)]));
        expect(new Set(seen).size).toBe(seen.length);
        for (const leg of [caller, 'site-1-l2']) {
          const end = seen.findIndex((event) => event.startsWith(`left ${leg}`));
          expect(end === -1 || !seen.slice(end).includes(`answered ${leg}`)).toBe(true);
        }
      }
  });
});

describe('single events', () => {
  const channel = (id: string, state = 'Up') => ({ id, state, dialplan: { exten: '4711' } });

  test('of types that are not known, and of channels that are not ours, are ignored', () => {
    expect(
      told([
        { type: 'ChannelTalkingStarted', channel: channel('1.1') },
        { type: 'SomethingNew' },
        { type: 'StasisStart' },
        { type: 'ChannelStateChange', channel: channel('1.1') },
        { type: 'ChannelStateChange', channel: channel('1.1', 'Ringing') },
        { type: 'Dial', peer: channel('1.1'), dialstatus: 'RINGING' },
        { type: 'ChannelDestroyed', channel: channel('1.1'), cause: 16 },
        { type: 'StasisEnd', channel: channel('1.1') },
        { type: 'EndpointStateChange', endpoint: { technology: 'IAX2', resource: '1001', state: 'online' } },
      ]),
    ).toEqual([]);
  });

  test('a caller whom the dial plan has answered arrives so, and is not answered again', () => {
    const start = { type: 'StasisStart', args: ['inbound', '+4930901820'], channel: channel('1.1') };
    const events = told([start, { type: 'ChannelStateChange', channel: channel('1.1') }]);
    expect(events).toMatchObject([{ type: 'leg.arrived', answered: true }]);
  });

  test('a caller for whom the dial plan gave no number dialled the extension', () => {
    expect(told([{ type: 'StasisStart', args: [], channel: channel('1.1') }])).toMatchObject([{ dialled: '4711' }]);
  });

  test('a caller who comes back to our app after leaving it is a new arrival', () => {
    const start = { type: 'StasisStart', args: ['inbound', '1'], channel: channel('1.1') };
    const events = told([start, { type: 'StasisEnd', channel: channel('1.1') }, start]);
    expect(events.map(({ type }) => type)).toEqual(['leg.arrived', 'leg.left', 'leg.arrived']);
  });

  test('a channel that takes another’s place is the same leg, and its end is the leg’s', () => {
    const memory = newMemory();
    const start = { type: 'StasisStart', args: ['agent', 'site-1', 'site-1-l2'], channel: channel('site-1-l2') };
    told([start], memory);
    const replaced = told(
      [
        { type: 'StasisStart', args: start.args, channel: channel('1.7'), replace_channel: channel('site-1-l2') },
        { type: 'ChannelHangupRequest', channel: channel('site-1-l2'), cause: 16 },
        { type: 'StasisEnd', channel: channel('site-1-l2') },
        { type: 'ChannelDestroyed', channel: channel('site-1-l2'), cause: 16 },
        { type: 'ChannelStateChange', channel: channel('site-1-l2', 'Ringing') },
      ],
      memory,
    );
    expect(replaced).toEqual([]);
    expect(channelOf(memory, about.providerId, asId<LegId>('site-1-l2'))).toBe('1.7');
    const bridge = { id: 'site-1-b1', channels: ['1.1', '1.7'] };
    expect(told([{ type: 'ChannelEnteredBridge', channel: channel('1.7'), bridge }], memory)).toMatchObject([
      { legIds: ['pbx~1.1', 'site-1-l2'] },
    ]);
    expect(told([{ type: 'ChannelDestroyed', channel: channel('1.7'), cause: 16 }], memory)).toMatchObject([
      { type: 'leg.left', legId: 'site-1-l2' },
    ]);
  });

  test('who hangs up has left at once, and once: the end of the channel comes milliseconds later', () => {
    const memory = newMemory();
    const id = 'site-1-l2';
    told([{ type: 'StasisStart', args: ['agent', 'site-1', id], channel: channel(id) }], memory);
    const request = { type: 'ChannelHangupRequest', channel: channel(id), cause: 16 };
    expect(brief(told([request], memory))).toEqual([`left ${id} normal`]);
    const rest = [
      request,
      { type: 'StasisEnd', channel: channel(id) },
      { type: 'ChannelDestroyed', channel: channel(id), cause: 16 },
    ];
    expect(told(rest, memory)).toEqual([]);
  });

  test('who is hung up from within has left when the channel has', () => {
    const memory = newMemory();
    const id = 'site-1-l2';
    told([{ type: 'StasisStart', args: ['agent', 'site-1', id], channel: channel(id) }], memory);
    expect(told([{ type: 'ChannelHangupRequest', channel: channel(id), cause: 32, soft: true }], memory)).toEqual([]);
    expect(brief(told([{ type: 'ChannelDestroyed', channel: channel(id), cause: 16 }], memory))).toEqual([
      `left ${id} normal`,
    ]);
  });

  test('memory of ended channels has a limit', () => {
    const memory = newMemory();
    for (let at = 0; at < 2_000; at += 1)
      told([{ type: 'ChannelDestroyed', channel: channel(`site-${at}-l1`), cause: 16 }], memory);
    expect(memory.ended.size).toBe(500);
    expect(memory.channels.size).toBe(0);
  });
});
