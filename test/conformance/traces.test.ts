import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Intent } from '../../server/src/engine/journal.ts';
import type { Tracer } from '../../server/src/engine/tracer.ts';
import type { Effect } from '../../server/src/floor/effect.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import type { Command, Input } from '../../server/src/floor/input.ts';
import { asId } from '../../server/src/kernel/ids.ts';
import { openTracer } from '../../server/src/realtime/tracer.open.ts';
import { startOtlpReceiver, treeOf } from '../peers/otlp/otlp.ts';

const about = { providerId: asId<never>('pbx'), callId: asId<never>('call-1') };
const ring: Effect = {
  type: 'ring',
  ...about,
  legId: asId('leg-2'),
  target: { kind: 'number', number: '+4930555' } as never,
  shown: { number: '+49151777', name: 'Erika Secret' },
  timeoutMs: 20_000,
};
const placed = { type: 'placeCall', by: { kind: 'system', id: 'test' } } as unknown as Command;
const answered: Input = { type: 'leg.answered', providerId: about.providerId, legId: asId('leg-2') };
const fact = { seq: 5, at: 0, version: 1, type: 'call.placed', callId: about.callId } as unknown as Fact;

const warnings: string[] = [];
const warn = (message: string) => void warnings.push(message);
const intentOf = (effect: Effect): Intent => ({ id: asId('5.0'), seq: 5, effect });
const decide = (tracer: Tracer, input: Input, intents: readonly Intent[] = [], parent?: string) =>
  tracer.decided({ input, began: performance.now(), facts: [fact], intents }, parent);

afterEach(() => {
  warnings.splice(0);
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('traces', () => {
  test('are not made, and nothing for them is loaded, where nobody is named to send them to', async () => {
    expect(await openTracer(undefined, '1', warn)).toBeUndefined();
    const app = new URL('../../server/src/app.ts', import.meta.url);
    const loaded = (more: string) =>
      execFileSync(process.execPath, [
        '--input-type=module',
        '--eval',
        `import Module from 'node:module'; await import(${JSON.stringify(app.href)}); ${more}
        console.log(Object.keys(Module._cache).filter((path) => path.includes('/sdk-trace-base/')).length); process.exit();`,
      ]).toString();
    expect(loaded('')).toBe('0\n');
    const tracer = new URL('../../server/src/realtime/tracer.otel.ts', import.meta.url);
    expect(loaded(`await import(${JSON.stringify(tracer.href)});`)).not.toBe('0\n'); // so that it would be seen
  });

  test('tell from a command to what the PBX told, as one tree under the sender’s own span', async () => {
    vi.stubEnv('OTEL_SERVICE_NAME', 'ringside-test');
    await using receiver = await startOtlpReceiver();
    const senders = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    {
      await using tracer = await openTracer(receiver.endpoint, '1.2.3', warn);
      const command = tracer!.command(placed, senders);
      const intent = intentOf(ring);
      const began = performance.now();
      const decision = decide(tracer!, placed, [intent], command.traceparent);
      tracer!.committed(began, [decision]);
      command.answered({ outcome: 'done' });
      const performed = tracer!.performing(intent);
      const told = decide(tracer!, answered); // before the PBX has answered the request
      performed?.(false);
      tracer!.committed(performance.now(), [told]);
    }
    const root = receiver.spans.find(({ name }) => name === 'command placeCall')!;
    expect([root.traceId, root.parentSpanId]).toEqual([senders.split('-')[1], senders.split('-')[2]]);
    expect(treeOf(receiver.spans, root)).toEqual([
      'command placeCall',
      '  decide placeCall',
      '    commit',
      '    effect ring',
      '      event leg.answered',
      '        commit',
    ]);
    expect(receiver.resources[0]).toMatchObject({ 'service.name': 'ringside-test', 'service.version': '1.2.3' });
    expect(receiver.spans.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(
      expect.arrayContaining(['command placeCall: server', 'effect ring: client', 'event leg.answered: consumer']),
    );
    expect(receiver.bodies.join('')).not.toMatch(/4930555|49151777|Erika/);
    expect(
      receiver.spans.every(({ startMs, endMs }) => endMs >= startMs && Math.abs(endMs - Date.now()) < 60_000),
    ).toBe(true);
  });

  test('of one batch have a commit each, and those of the others link to the first one’s', async () => {
    await using receiver = await startOtlpReceiver();
    {
      await using tracer = await openTracer(`${receiver.endpoint}/`, '1', warn);
      const decisions = [decide(tracer!, { type: 'tick' }), decide(tracer!, answered)];
      tracer!.committed(performance.now(), decisions);
    }
    const commits = receiver.spans.filter(({ name }) => name === 'commit');
    const [first, second] = commits;
    expect(
      commits.map(({ parentSpanId }) => receiver.spans.find(({ spanId }) => spanId === parentSpanId)?.name),
    ).toEqual(['tick', 'event leg.answered']);
    expect([first?.links, second?.links]).toMatchObject([[], [{ traceId: first?.traceId, spanId: first?.spanId }]]);
  });

  test('what a PBX tells after a minute begins a trace that links to what it was asked', async () => {
    await using receiver = await startOtlpReceiver();
    {
      await using tracer = await openTracer(receiver.endpoint, '1', warn);
      vi.useFakeTimers({ toFake: ['performance'] });
      const intent = intentOf(ring);
      decide(tracer!, { type: 'tick' }, [intent]);
      tracer!.performing(intent)?.(false);
      vi.advanceTimersByTime(60_001);
      decide(tracer!, answered);
      vi.useRealTimers();
    }
    const [late, effect] = ['event leg.answered', 'effect ring'].map((name) =>
      receiver.spans.find((span) => span.name === name)!,
    );
    expect(late).toMatchObject({ parentSpanId: '', links: [{ traceId: effect?.traceId, spanId: effect?.spanId }] });
    expect(late?.traceId).not.toBe(effect?.traceId);
  });

  test('an effect stays with its own call, and links to the end of the other one that gave rise to it', async () => {
    await using receiver = await startOtlpReceiver();
    const other = { ...ring, callId: asId<never>('call-2'), legId: asId<never>('leg-9') };
    {
      await using tracer = await openTracer(receiver.endpoint, '1', warn);
      const arrived = { ...fact, callId: other.callId } as Fact;
      tracer!.decided({ input: { type: 'tick' }, began: performance.now(), facts: [arrived], intents: [] }, undefined);
      const intent = intentOf(other);
      decide(tracer!, answered, [intent]);
      tracer!.performing(intent)?.(false);
    }
    const [arrival, ended, effect] = ['tick', 'event leg.answered', 'effect ring'].map((name) =>
      receiver.spans.find((span) => span.name === name)!,
    );
    expect(effect?.parentSpanId).toBe(arrival?.spanId);
    expect(effect?.links).toMatchObject([{ traceId: ended?.traceId, spanId: ended?.spanId }]);
    expect(effect?.traceId).not.toBe(ended?.traceId);
  });

  test('failures and refusals are seen, and what was carried out belongs to what asked for it', async () => {
    await using receiver = await startOtlpReceiver();
    const muted: Effect = { type: 'mute', ...about, legId: asId('leg-2'), muted: true, tell: true };
    {
      await using tracer = await openTracer(receiver.endpoint, '1', warn);
      tracer!.command(placed, undefined).answered({ outcome: 'refused', code: 'NUMBER_BLOCKED', message: 'No.' });
      tracer!.command(placed, undefined).answered('away');
      const intent = intentOf(muted);
      decide(tracer!, { type: 'tick' }, [intent]);
      tracer!.performing(intent)?.(true);
      decide(tracer!, { type: 'effect.done', effect: muted });
    }
    const named = (name: string) => receiver.spans.filter((span) => span.name === name);
    expect(named('command placeCall')).toMatchObject([
      { isError: false, attributes: { 'ringside.outcome': 'refused', 'ringside.refusal': 'NUMBER_BLOCKED' } },
      { isError: true, attributes: { 'ringside.outcome': 'away' } },
    ]);
    const [effect] = named('effect mute');
    expect(effect).toMatchObject({ isError: true, attributes: { 'ringside.call_id': 'call-1' } });
    expect(named('event effect.done')).toMatchObject([{ parentSpanId: effect?.spanId }]);
  });

  test.each([
    'nonsense',
    '00-00000000000000000000000000000000-b7ad6b7169203331-01',
    '00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01',
    'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  ])('a traceparent that is none (%s) costs nobody anything', async (given) => {
    await using receiver = await startOtlpReceiver();
    {
      await using tracer = await openTracer(receiver.endpoint, '1', warn);
      tracer!.command(placed, given).answered({ outcome: 'done' });
    }
    expect(receiver.spans).toMatchObject([{ name: 'command placeCall', parentSpanId: '' }]);
  });

  test('a sender who does not sample is not traced', async () => {
    await using receiver = await startOtlpReceiver();
    {
      await using tracer = await openTracer(receiver.endpoint, '1', warn);
      const command = tracer!.command(placed, '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00');
      decide(tracer!, placed, [], command.traceparent);
      command.answered({ outcome: 'done' });
    }
    expect(receiver.spans).toEqual([]);
  });

  test('a collector that turns them away is told of once', async () => {
    await using receiver = await startOtlpReceiver();
    {
      await using tracer = await openTracer(`${receiver.endpoint}/elsewhere`, '1', warn);
      tracer!.command(placed, undefined).answered({ outcome: 'done' });
    }
    expect(warnings).toEqual([expect.stringContaining('traces can’t be sent')]);
  });

  test('a collector that is away holds nobody up for longer than a second', async () => {
    const tracer = await openTracer('http://127.0.0.1:9', '1', warn);
    tracer!.command(placed, undefined).answered({ outcome: 'done' });
    const began = performance.now();
    await tracer![Symbol.asyncDispose]();
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
