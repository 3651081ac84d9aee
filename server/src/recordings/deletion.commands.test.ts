/** Rule R26: an order to keep a recording and its deletion in the same moment. */
import { expect, test } from 'vitest';
import { by, Stage } from '../floor/stage.testing.ts';
import { asId, type CallId, type RecordingId } from '../kernel/ids.ts';
import { deleteForGood, type DeletionParts } from './deletion.commands.ts';
import type { RecordingRecord } from './history.ts';
import type { DestructionCertificate, StoredRecording } from './vault.ts';

const recordingId = asId<RecordingId>('x-1-r1');
const callId = asId<CallId>('x-1');
const doomed = { recordingId, callId, reason: 'asked for' };

/** A recording that is stored, and what may happen just before each step of its deletion. */
function scene(before: (step: number, keep: () => void) => void) {
  const stage = new Stage();
  let steps = 0;
  let isGone = false;
  const keep = (): void =>
    void stage.command({ type: 'setLegalHold', recordingId, callId, held: true, reason: 'court' });
  const next = (): void => before((steps += 1), keep);
  const isHeld = (): boolean => stage.of('recording.legalHoldSet').length > 0;
  const parts: DeletionParts = {
    recordings: {
      find: async () => {
        next();
        const stored = isGone ? {} : { stored: {} as StoredRecording }; // passed on
        return { recordings: [{ id: recordingId, legalHold: isHeld(), ...stored } as RecordingRecord], more: false };
      },
    },
    vault: {
      destroy: async () => {
        next();
        isGone = true;
        return {} as DestructionCertificate; // passed on
      },
    },
    submit: async (command) => {
      next();
      stage.command(command);
    },
  };
  const isDeleted = (): boolean => stage.of('recording.deleted').length > 0;
  return { stage, parts, isHeld, isGone: () => isGone, isDeleted, steps: () => steps };
}

const signal = new AbortController().signal;

test('at whichever step the order comes, it is either kept or the order is refused', async () => {
  const ends: string[] = [];
  for (let at = 1; at <= 4; at += 1) {
    const { parts, isHeld, isGone, isDeleted, stage } = scene((step, keep) => step === at && keep());
    const end = await deleteForGood(parts, doomed, signal);
    expect([isGone(), isDeleted()], `ordered at step ${at}`).toEqual([!isHeld(), !isHeld()]);
    expect(end).toBe(isHeld() ? 'kept' : 'deleted');
    expect(stage.floor.dooms.size).toBe(0);
    ends.push(end);
  }
  expect(ends).toEqual(['kept', 'deleted', 'deleted', 'deleted']);
});

test('where the storage is away it stays doomed, and is done when it is tried again; twice does no harm', async () => {
  let isAway = true;
  const { parts, stage, isDeleted } = scene((step) => {
    if (step === 3 && isAway) throw new Error('away');
  });
  await expect(deleteForGood(parts, doomed, signal)).rejects.toThrow('away');
  expect([...stage.floor.dooms.values()]).toMatchObject([{ ...doomed, by }]);
  expect(stage.command({ type: 'setLegalHold', recordingId, callId, held: true, reason: 'court' })).toMatchObject({
    code: 'RECORDING_NOT_FOUND',
  });
  isAway = false;
  expect(await deleteForGood(parts, doomed, signal)).toBe('deleted');
  expect(isDeleted()).toBe(true);
  expect(await deleteForGood(parts, doomed, signal)).toBe('gone');
  expect(stage.of('recording.deleted')).toHaveLength(1);
  expect(stage.floor.dooms.size).toBe(0);
});
