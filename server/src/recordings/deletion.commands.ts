/** Deletes a recording so that an order to keep it either comes first or is refused. Rules R14, R15 and R26. */
import type { Command } from '../floor/input.ts';
import type { RecordingId } from '../kernel/ids.ts';
import type { Unsigned } from '../people/reach.ts';
import type { Doom } from './doom.ts';
import type { RecordingHistory, RecordingRecord } from './history.ts';
import type { Vault } from './vault.ts';

/** In whose name it is sent is said by whoever sends it. */
export type DeletionStep = Unsigned<
  Extract<Command, { type: 'doomRecording' | 'spareRecording' | 'recordingDeleted' }>
>;

export interface DeletionParts {
  readonly recordings: RecordingHistory;
  readonly vault: Pick<Vault, 'destroy'>;
  /** Resolves when it is committed. Throws when it is refused. */
  readonly submit: (step: DeletionStep) => Promise<unknown>;
}

type Doomed = Pick<Doom, 'recordingId' | 'callId' | 'reason'>;

/** What became of it: to be kept, or not there any more. Throws VaultError, and may then be repeated. */
export async function deleteForGood(
  parts: DeletionParts,
  doomed: Doomed,
  signal: AbortSignal,
): Promise<'deleted' | 'kept' | 'gone'> {
  const { recordingId, callId, reason } = doomed;
  await parts.submit({ type: 'doomRecording', recordingId, callId, reason });
  return carryOut(parts, doomed, signal);
}

/** Of what is doomed: nobody can order to keep it any more. What was ordered before that stands. Safe to repeat. */
export async function carryOut(
  { recordings, vault, submit }: DeletionParts,
  { recordingId, callId, reason }: Doomed,
  signal: AbortSignal,
): Promise<'deleted' | 'kept' | 'gone'> {
  const record = await one(recordings, recordingId, signal);
  if (!record?.stored || record.legalHold) {
    await submit({ type: 'spareRecording', recordingId, callId });
    return record?.stored ? 'kept' : 'gone';
  }
  const certificate = await vault.destroy(record.stored, signal);
  await submit({ type: 'recordingDeleted', recordingId, callId, certificate, reason });
  return 'deleted';
}

async function one(
  recordings: RecordingHistory,
  id: RecordingId,
  signal: AbortSignal,
): Promise<RecordingRecord | undefined> {
  return (await recordings.find({ id }, 1, undefined, signal)).recordings[0];
}
