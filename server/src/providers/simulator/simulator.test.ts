import { beforeEach, describe, expect, test } from 'vitest';
import type { ProviderEvent } from '../../floor/event.ts';
import { ManualClock } from '../../kernel/clock.ts';
import { asId, type CallId, type LegId, type ProviderId, type TapId } from '../../kernel/ids.ts';
import { Random } from '../../kernel/random.ts';
import { Agenda } from './agenda.ts';
import { Simulator } from './simulator.ts';
import { SoftSwitch } from './softSwitch.ts';

const providerId = asId<ProviderId>('sim');
const callId = asId<CallId>('c1');
const remote = { number: '+493023125401', name: '' };

let clock: ManualClock;
let agenda: Agenda;
let pbx: SoftSwitch;
let simulator: Simulator;
let control: AbortController;

beforeEach(() => {
  clock = new ManualClock();
  agenda = new Agenda(() => clock.now());
  pbx = new SoftSwitch({ providerId, agenda, random: Random.seeded('provider') });
  pbx.setPhone('1001', true);
  simulator = new Simulator(pbx);
  control = new AbortController();
});

/** Reads in the background; `ended` tells how it ended. */
function read(signal: AbortSignal) {
  const events: ProviderEvent[] = [];
  const ended = (async () => {
    for await (const event of simulator.events(signal)) events.push(event);
  })().then(
    () => 'ended',
    (error: unknown) => error,
  );
  return { events, ended };
}

describe('events', () => {
  test('begin with connected and snapshot, follow in order and end on abort', async () => {
    const { events, ended } = read(control.signal);
    const legId = pbx.callIn({ dialled: '100', remote });
    pbx.hangUp(legId);
    await clock.advance(0);
    expect(events.map(({ type }) => type)).toEqual([
      'provider.connected',
      'provider.snapshot',
      'leg.arrived',
      'leg.left',
    ]);
    control.abort();
    expect(await ended).toBe('ended');
  });

  test('throw a retryable fault when the link is lost, after what came before, and can be read again', async () => {
    const first = read(control.signal);
    const legId = pbx.callIn({ dialled: '100', remote });
    pbx.cutLink('the cable was pulled');
    expect(await first.ended).toMatchObject({ name: 'ProviderError', fault: 'unreachable', retryable: true });
    expect(first.events.at(-1)?.type).toBe('leg.arrived');
    expect(await read(control.signal).ended).toMatchObject({ fault: 'unreachable' });
    pbx.mendLink();
    const again = read(control.signal);
    await clock.advance(0);
    expect(again.events[1]).toMatchObject({ live: { legs: [{ legId, state: 'arrived' }] } });
    control.abort();
    await again.ended;
  });

  test('a reader who falls 10,000 events behind has lost the link', async () => {
    const reader = simulator.events(control.signal);
    await reader.next();
    for (let count = 0; count < 10_001; count += 1) pbx.callIn({ dialled: '100', remote });
    let read = 1;
    const readAll = async () => {
      for await (const _event of reader) read += 1;
    };
    await expect(readAll()).rejects.toMatchObject({ fault: 'timeout', retryable: true });
    expect(read).toBeGreaterThanOrEqual(10_000);
  });

  test('end when the provider is closed', async () => {
    const { ended } = read(control.signal);
    await simulator[Symbol.asyncDispose]();
    expect(await ended).toBe('ended');
  });
});

describe('perform', () => {
  const legId = asId<LegId>('c1-l1');
  const ring = {
    providerId,
    callId,
    type: 'ring',
    legId,
    target: { kind: 'extension', extension: '1001' },
    shown: remote,
    timeoutMs: 15_000,
  } as const;

  test('resolves when the effect is carried out', async () => {
    const kept = agenda.keep(clock, control.signal);
    const performed = simulator.perform(ring, control.signal);
    expect(pbx.legs.get(legId)?.state).toBe('requested');
    await clock.advance(30);
    await performed;
    expect(pbx.legs.get(legId)?.state).toBe('ringing');
    control.abort();
    await kept;
  });

  test('rejects with what is wrong, and with the reason of the signal', async () => {
    await expect(simulator.perform(ring, AbortSignal.abort(new Error('closing')))).rejects.toThrow('closing');
    pbx.cutLink();
    await expect(simulator.perform(ring, control.signal)).rejects.toMatchObject({ fault: 'unreachable' });
  });
});

test('the connection test passes, and says so when the link is cut', async () => {
  expect(await simulator.test()).toMatchObject({
    ok: true,
    facets: ['originate', 'queueing', 'phones', 'record', 'supervise'],
  });
  pbx.cutLink();
  expect(await simulator.test()).toMatchObject({ ok: false, steps: [{ step: 'reach', passed: false }] });
});

test('what a party says can be fetched, as long as the tap lasted', async () => {
  const legId = pbx.callIn({ dialled: '100', remote });
  const tapId = asId<TapId>('c1-r1-t1');
  const perform = async (type: 'record' | 'stopRecord'): Promise<void> => {
    pbx.perform({ type, providerId, callId, legId, tapId }, () => undefined);
    await clock.advance(2_500);
    agenda.runDue(clock.now());
  };
  await perform('record');
  await perform('stopRecord');
  const { startedAt, endedAt = 0 } = pbx.taps.get(tapId)!;
  expect(endedAt).toBeGreaterThan(startedAt);
  const file = await simulator.record.fetch(tapId, control.signal);
  const pieces: Buffer[] = [];
  for await (const piece of file?.pcm ?? []) pieces.push(Buffer.from(piece));
  const sound = Buffer.concat(pieces);
  expect([sound.length, file?.bytes]).toEqual([(endedAt - startedAt) * 16, (endedAt - startedAt) * 16]);
  const loudest = Math.max(...Array.from({ length: sound.length / 2 }, (_, at) => sound.readInt16LE(2 * at)));
  expect(loudest).toBeGreaterThan(2_000);
  expect(await simulator.record.fetch(asId<TapId>('c9-r1-t1'), control.signal)).toBeUndefined();
});
