import { expect, test } from 'vitest';
import type { ProviderEvent } from '../floor/event.ts';
import { ManualClock } from '../kernel/clock.ts';
import { asId, type ProviderId } from '../kernel/ids.ts';
import { ProviderError, type Provider } from './provider.ts';
import { keepConnected } from './resilient.ts';

const providerId = asId<ProviderId>('pbx');
const connected: ProviderEvent = { type: 'provider.connected', providerId, version: '22.10.1' };
const snapshot: ProviderEvent = {
  type: 'provider.snapshot',
  providerId,
  live: { legs: [], phones: [], talkBridges: [], phonesComplete: true },
};
const fault = (message: string, retryable = true): ProviderError =>
  new ProviderError(message, { retryable, fault: 'unreachable' });

/** What one connection does: tells, holds for a time, and fails or ends. */
interface Link {
  readonly tells?: readonly ProviderEvent[];
  readonly holdsMs?: number;
  readonly fails?: Error;
}

/** A provider that does as it is told, and remembers when it was asked to connect. */
function scripted(links: readonly Link[], clock: ManualClock) {
  const attempts: number[] = [];
  let open = 0;
  const provider: Provider = {
    id: providerId,
    kind: 'asterisk',
    async *events(signal) {
      const link = links[attempts.length] ?? { holdsMs: Infinity };
      attempts.push(clock.now());
      open += 1;
      try {
        yield* link.tells ?? [];
        if (link.holdsMs !== undefined) await clock.sleep(link.holdsMs, signal);
        if (link.fails) throw link.fails;
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        open -= 1;
      }
    },
    perform: () => Promise.resolve(),
    test: () => Promise.resolve({ ok: true, steps: [], facets: [] }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  return { provider, attempts, open: () => open };
}

function kept(links: readonly Link[], random = () => 1) {
  const clock = new ManualClock();
  const began = clock.now();
  const stop = new AbortController();
  const { provider, attempts, open } = scripted(links, clock);
  const told: ProviderEvent[] = [];
  const ended = (async () => {
    for await (const event of keepConnected(provider, { signal: stop.signal, clock, random })) told.push(event);
  })();
  /** Milliseconds between one attempt and the next. */
  const gaps = (): number[] => attempts.slice(1).map((at, index) => at - (attempts[index] ?? began));
  return { clock, stop, told, ended, gaps, attempts, open };
}

test('tells what the provider tells, says why the link was lost, and connects again', async () => {
  const { clock, stop, told, ended } = kept([
    { tells: [connected, snapshot], fails: fault('The PBX closed the connection.') },
    { tells: [connected, snapshot], holdsMs: Infinity },
  ]);
  await clock.advance(250);
  expect(told).toEqual([
    connected,
    snapshot,
    { type: 'provider.lost', providerId, reason: 'The PBX closed the connection.' },
    connected,
    snapshot,
  ]);
  stop.abort();
  await ended;
});

test('waits twice as long each time, up to fifteen seconds', async () => {
  const { clock, stop, ended, gaps } = kept(Array.from({ length: 10 }, () => ({ fails: fault('away') })));
  await clock.advance(120_000);
  expect(gaps().slice(0, 9)).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
  stop.abort();
  await ended;
});

test('a link that held for a minute was good; one that fell before was not', async () => {
  const away: Link = { fails: fault('away') };
  const { clock, stop, ended, gaps } = kept([
    away,
    away,
    { tells: [connected], holdsMs: 59_999, fails: fault('lost') },
    { tells: [connected], holdsMs: 60_000, fails: fault('lost') },
    away,
  ]);
  await clock.advance(240_000);
  expect(gaps().slice(0, 5)).toEqual([250, 500, 59_999 + 1_000, 60_000 + 250, 500]);
  stop.abort();
  await ended;
});

test('an attempt that took long without connecting is no good link', async () => {
  const slow: Link = { holdsMs: 70_000, fails: fault('timeout') };
  const { clock, stop, ended, gaps } = kept([slow, slow, slow]);
  await clock.advance(220_000);
  expect(gaps()).toEqual([70_250, 70_500, 71_000]);
  stop.abort();
  await ended;
});

test('a refusal is asked about again after a second, as a PBX that starts refuses too; who took our place is left it for a minute', async () => {
  const { clock, stop, ended, gaps, told } = kept([
    { fails: fault('The PBX refuses the user name or the password.', false) },
    { tells: [connected], holdsMs: 3_600_000, fails: fault('Another client has taken over', false) },
    {},
  ]);
  await clock.advance(4_000_000);
  expect(gaps().slice(0, 2)).toEqual([1_000, 3_660_000]);
  expect(told.filter(({ type }) => type === 'provider.lost')).toHaveLength(3);
  stop.abort();
  await ended;
});

test('a refusal that stays is asked about ever less often, up to once a minute', async () => {
  const refused = { fails: fault('The PBX refuses the user name or the password.', false) };
  const { clock, stop, ended, gaps } = kept(Array.from({ length: 9 }, () => refused));
  await clock.advance(200_000);
  expect(gaps().slice(0, 8)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  stop.abort();
  await ended;
});

test('the wait is spread, and never longer than it would be', async () => {
  const { clock, stop, ended, gaps } = kept([{ fails: fault('away') }, { fails: fault('away') }], () => 0);
  await clock.advance(1_000);
  expect(gaps()).toEqual([187.5, 375]);
  stop.abort();
  await ended;
});

test('a provider that ends by itself counts as lost', async () => {
  const { clock, stop, ended, told } = kept([{}]);
  await clock.advance(1);
  expect(told).toMatchObject([{ type: 'provider.lost' }]);
  stop.abort();
  await ended;
});

test('ends on abort: while connected, and while it waits', async () => {
  const whileConnected = kept([{ tells: [connected], holdsMs: Infinity }]);
  await whileConnected.clock.advance(1);
  whileConnected.stop.abort();
  await whileConnected.ended;
  expect(whileConnected.told).toEqual([connected]);
  expect(whileConnected.open()).toBe(0);
  const whileWaiting = kept([{ fails: fault('away') }]);
  await whileWaiting.clock.advance(100);
  whileWaiting.stop.abort();
  await whileWaiting.ended;
  expect(whileWaiting.attempts).toHaveLength(1);
});

test('a bug in an adapter is not hidden', async () => {
  const { ended } = kept([{ fails: new TypeError('undefined is not a function') }]);
  await expect(ended).rejects.toThrow(TypeError);
});
