/** Rules R9 and R11: what is finished comes into the vault, sooner or later, once. */
import { expect, test } from 'vitest';
import { Stage, pbx } from '../floor/stage.testing.ts';
import { asId, type RecordingId, type TapId } from '../kernel/ids.ts';
import { ProviderError } from '../providers/provider.ts';
import { playedKeeper } from './keeper.testing.ts';
import { VaultError } from './vault.ts';

/** A finished recording of a caller (t1) and anna (t2), and a keeper whose outside is played. */
function scene(
  before: (about: { stage: Stage; taps: readonly TapId[]; files: Map<TapId, Uint8Array> }) => void = () => {},
  whileStored: (id: RecordingId) => void = () => {},
) {
  const stage = new Stage();
  stage.queue('sales', { recording: 'always' });
  stage.agent('anna', { sales: 0 });
  const callId = stage.arrives('sales');
  stage.takes('anna');
  const taps = [1, 2].map((count) => asId<TapId>(`${callId}-r1-t${count}`));
  for (const [index, tapId] of taps.entries())
    stage.tell({ type: 'tap.started', providerId: pbx, tapId, startedAt: stage.now + 40 * index, behindMs: 0 });
  stage.pass(140);
  stage.leaves(stage.callerOf(callId));
  stage.settle();
  for (const tapId of taps) stage.tell({ type: 'tap.ended', providerId: pbx, tapId, endedAt: stage.now });

  const files = new Map(taps.map((tapId) => [tapId, new Uint8Array(1_600).fill(5)]));
  before({ stage, taps, files });
  return { stage, callId, taps, files, ...playedKeeper(stage, files, whileStored) };
}

test('R9 the customer comes to the left and the agent to the right, and the files are deleted at the PBX', async () => {
  const { keeper, stored, idle, files, stage, callId } = scene();
  await using _keeper = keeper;
  await idle();
  expect(stored).toMatchObject([{ id: `${callId}-r1`, lengthMs: 140, left: [1_600], right: [1_600], silences: [] }]);
  expect(stage.last('recording.stored').payload).toMatchObject({ stored: { lengthMs: 140 }, gaps: [] });
  expect(files.size).toBe(0);
});

test('R11 what can’t be stored is tried again with growing waits, told once for each reason, and kept at the PBX meanwhile', async () => {
  const { keeper, stored, idle, files, faults, stage, clock } = scene();
  await using _keeper = keeper;
  faults.push(new VaultError('full', 'x'), new VaultError('full', 'x'), new VaultError('away', 'x'));
  await idle();
  expect([files.size, stored.length, faults.length]).toEqual([2, 0, 2]);
  const waits: number[] = [];
  let before = clock.now();
  for (let left = faults.length; stored.length === 0;) {
    await clock.advance(100);
    await idle();
    if (faults.length === left && stored.length === 0) continue;
    left = faults.length;
    waits.push(Math.round((clock.now() - before) / 1_000));
    before = clock.now();
  }
  expect(waits).toEqual([1, 2, 4]);
  expect(stage.of('recording.delayed').map(({ payload }) => payload.reason)).toEqual(['storage.full', 'storage.away']);
  expect(files.size).toBe(0);
});

test('R11 while the PBX is out of reach nothing is tried', async () => {
  const { keeper, stored, idle, stage, clock } = scene(({ stage: { floor } }) => {
    floor.providers.get(pbx)!.link = 'lost';
  });
  await using _keeper = keeper;
  await idle();
  await clock.advance(10_000);
  await idle();
  expect(stored).toEqual([]);
  stage.floor.providers.get(pbx)!.link = 'connected';
  await clock.advance(2_000);
  await idle();
  expect(stored).toHaveLength(1);
});

test('R9 one whose files the PBX has lost has failed; one of two is better than none', async () => {
  const gone = scene(({ files }) => files.clear());
  await using _gone = gone.keeper;
  await gone.idle();
  expect(gone.stage.last('recording.failed').payload.reason).toBe('noFiles');
  const half = scene(({ files, taps }) => void files.delete(taps[0]!));
  await using _half = half.keeper;
  await half.idle();
  expect(half.stored).toMatchObject([{ left: [], right: [1_600] }]);
});

test('R9 what was forgotten while it was being stored leaves the vault again, and the PBX', async () => {
  const floors: Stage[] = [];
  const { keeper, idle, destroyed, files, callId, stage } = scene(
    (about) => floors.push(about.stage),
    (id) => floors[0]!.floor.recordings.delete(id),
  );
  await using _keeper = keeper;
  await idle();
  expect(destroyed).toEqual([`${callId}-r1`]);
  expect(files.size).toBe(0);
  expect(stage.of('recording.stored')).toEqual([]);
});

test('R11 a PBX that breaks off is one more reason to try again', async () => {
  const { keeper, stored, idle, faults, stage, clock } = scene();
  await using _keeper = keeper;
  faults.push(new ProviderError('x', { retryable: true, fault: 'timeout' }));
  await idle();
  expect(stage.last('recording.delayed').payload.reason).toBe('provider.timeout');
  await clock.advance(2_000);
  await idle();
  expect(stored).toHaveLength(1);
});

test('V6 what a crash has left in the vault is swept by whoever leads, once in each term', async () => {
  const { keeper, idle, sweeps, health, clock } = scene();
  await using _keeper = keeper;
  const swept = async (change: Partial<typeof health>): Promise<number> => {
    Object.assign(health, change);
    await clock.advance(2_000);
    await idle();
    return sweeps();
  };
  await idle();
  expect([sweeps(), await swept({})]).toEqual([1, 1]);
  expect([await swept({ leads: false, epoch: 2 }), await swept({ leads: true })]).toEqual([1, 2]);
});
