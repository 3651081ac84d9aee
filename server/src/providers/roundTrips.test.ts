import { describe, expect, test, vi } from 'vitest';
import type { ProviderEvent } from '../floor/event.ts';
import { Channel } from '../kernel/channel.ts';
import { ManualClock } from '../kernel/clock.ts';
import { asId, type ProviderId } from '../kernel/ids.ts';
import { ProviderError } from './provider.ts';
import { RoundTrips } from './roundTrips.ts';

const id = asId<ProviderId>('pbx');
const connected: ProviderEvent = { type: 'provider.connected', providerId: id, version: '1' };
const lost: ProviderEvent = { type: 'provider.lost', providerId: id, reason: 'gone' };
const away = new ProviderError('away', { retryable: true, fault: 'unreachable' });

/** Waits for a condition. */
const until = (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true), { interval: 5 });

function link(ping?: () => Promise<void>) {
  const clock = new ManualClock();
  const trips = new RoundTrips(clock);
  const told = new Channel<ProviderEvent>(10);
  const stop = new AbortController();
  const seen: string[] = [];
  async function* events() {
    while (!stop.signal.aborted) {
      await told.filled(stop.signal).catch(() => undefined);
      yield* told.take(10);
    }
  }
  const ran = (async () => {
    for await (const { type } of trips.around(events(), { id, ...(ping && { ping }) }, stop.signal)) seen.push(type);
  })();
  return { clock, trips, told, seen, stop, ran };
}

describe('a round trip', () => {
  test('is measured every 15 s while the link is up, and no longer', async () => {
    let pings = 0;
    const { clock, trips, told, seen, stop, ran } = link(async () => void (pings += 1));
    expect(trips.of(id)).toBeUndefined();
    told.offer(connected);
    await until(() => trips.of(id) !== undefined);
    await until(() => clock.sleeping === 1);
    await clock.advance(30_000);
    expect(pings).toBe(3);
    told.offer(lost);
    await until(() => trips.of(id) === undefined);
    await clock.advance(60_000);
    expect(pings).toBe(3);
    told.offer(connected);
    await until(() => trips.of(id) !== undefined);
    stop.abort();
    await ran;
    expect(trips.of(id)).toBeUndefined();
    expect(seen).toEqual(['provider.connected', 'provider.lost', 'provider.connected']);
  });

  test('that fails leaves no figure behind, and the next one is tried', async () => {
    let isAway = false;
    const { clock, trips, told, stop, ran } = link(async () => {
      if (isAway) throw away;
    });
    told.offer(connected);
    await until(() => trips.of(id) !== undefined && clock.sleeping === 1);
    isAway = true;
    await clock.advance(15_000);
    expect(trips.of(id)).toBeUndefined();
    isAway = false;
    await clock.advance(15_000);
    expect(trips.of(id)).toBeGreaterThanOrEqual(0);
    stop.abort();
    await ran;
  });

  test('of a PBX that can not be asked is unknown', async () => {
    const { clock, trips, told, seen, stop, ran } = link();
    told.offer(connected);
    await until(() => seen.length === 1);
    expect([trips.of(id), clock.sleeping]).toEqual([undefined, 0]);
    stop.abort();
    await ran;
  });
});
