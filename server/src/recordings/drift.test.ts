/** Rule R25: how far the two sides of an hour are apart when the clocks of the phones are wrong. */
import { expect, test } from 'vitest';
import { pbx, Stage } from '../floor/stage.testing.ts';
import type { LegId, TapId } from '../kernel/ids.ts';
import { layOut, type TapFile } from './layout.ts';
import type { Recording, Tap } from './recording.ts';
import { silenced } from './silenced.engine.ts';
import { stereo } from './stereo.stream.ts';

const HOUR_MS = 3_600_000;
const CLICK_EVERY_MS = 10_000;
const CLICK = 16_000;
/** From what is said until it is in the file, as measured on Asterisk 22. */
const LATE_MS = 20;
const TICK_MS = 20;

/**
 * How late Asterisk puts what it is sent into a file that began so long ago. What a fast phone sends too much queues up; a
 * slow one makes it wait for a tick now and then, which is silence, and no more.
 */
const lateness = (skewPpm: number, ageMs: number): number => {
  const gained = (skewPpm / 1_000_000) * ageMs;
  return LATE_MS + (gained >= 0 ? gained : -gained % TICK_MS);
};

/** What is in the file of somebody who clicks at the same instants as everybody else. */
async function* file({ startedAt = 0, endedAt = 0 }: Tap, skewPpm: number): AsyncGenerator<Uint8Array> {
  const pcm = new Int16Array((endedAt - startedAt) * 8);
  const first = Math.ceil(startedAt / CLICK_EVERY_MS) * CLICK_EVERY_MS;
  for (let click = first; click < endedAt; click += CLICK_EVERY_MS) {
    const age = click - startedAt;
    pcm[Math.round((age + lateness(skewPpm, age)) * 8)] = CLICK;
  }
  yield new Uint8Array(pcm.buffer);
}

/** An hour's talk with anna, as the floor has it recorded by a PBX that is not always quick. */
function anHour(): Recording {
  const stage = new Stage();
  stage.checking = false;
  stage.queue('sales', { recording: 'always' });
  stage.agent('anna', { sales: 0 });
  const callId = stage.arrives('sales');
  stage.takes('anna');
  const recording = [...stage.floor.recordings.values()][0]!;
  const until = stage.now + HOUR_MS;
  const open = new Map<LegId, TapId>();
  for (let round = 0; stage.now < until; round += 1) {
    for (const { id, legId } of recording.taps.filter(({ state }) => state === 'requested')) {
      stage.pass(10 + ((round * 37) % 60));
      stage.tell({ type: 'tap.started', providerId: pbx, tapId: id, startedAt: stage.now - 3, behindMs: 0 });
      const before = open.get(legId);
      open.set(legId, id);
      stage.pass(30);
      if (before) stage.tell({ type: 'tap.ended', providerId: pbx, tapId: before, endedAt: stage.now });
    }
    stage.pass(1_000);
  }
  stage.leaves(stage.callerOf(callId));
  for (const tapId of open.values()) stage.tell({ type: 'tap.ended', providerId: pbx, tapId, endedAt: stage.now });
  return recording;
}

/** Where the clicks are on each side, in ms. */
async function clicks(recording: Recording, skews: readonly [customer: number, agent: number]): Promise<number[][]> {
  const files: TapFile[] = recording.taps.map((tap) => ({
    tap,
    bytes: ((tap.endedAt ?? 0) - (tap.startedAt ?? 0)) * 16,
  }));
  const { lengthMs, placed, silences } = layOut(recording, files);
  const [left, right] = (['customer', 'agent'] as const).map((side, index) =>
    placed
      .filter(({ tap }) => tap.side === side)
      .map(({ tap, startsAtMs, silences: own }) => ({ pcm: silenced(file(tap, skews[index]!), own), startsAtMs })),
  );
  const found: number[][] = [[], []];
  let at = 0;
  for await (const block of stereo({ id: recording.id, left: left!, right: right!, lengthMs, silences })) {
    for (let index = 0; index < block.length; index += 1)
      if (block[index] !== 0) found[index % 2]!.push((at + (index >> 1)) / 8);
    at += block.length / 2;
  }
  return found;
}

/** The most that one side runs away from the other, from how they stood in the beginning. */
function drift([left = [], right = []]: readonly number[][]): number {
  expect(left.length, 'no click is lost, and none is there twice').toBe(right.length);
  const apart = left.map((ms, index) => ms - right[index]!);
  return Math.max(...apart.map((ms) => Math.abs(ms - apart[0]!)));
}

test.each([
  [100, 0],
  [0, 100],
  [-100, 0],
  [50, -50],
] as const)('clocks that are wrong by %s and %s millionths: at most 20 ms in an hour', async (customer, agent) => {
  const recording = anHour();
  expect(recording.taps.length).toBeGreaterThan(40);
  const found = await clicks(recording, [customer, agent]);
  expect(found[0]!.length).toBeGreaterThan(350);
  expect(drift(found)).toBeLessThanOrEqual(20);
});

test('one file for the whole hour would not do', async () => {
  const recording = anHour();
  const ended = recording.taps.at(-1)!.endedAt!;
  const taps = recording.taps.slice(0, 2).map((tap) => ({ ...tap, endedAt: ended }));
  expect(drift(await clicks({ ...recording, taps }, [100, 0]))).toBeGreaterThan(300);
});
