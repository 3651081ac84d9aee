/** What becomes of messages: stored when they are complete, heard, and deleted. Draws from a stream of its own. */
import type { Command } from '../../server/src/floor/input.ts';
import type { Floor } from '../../server/src/floor/floor.ts';
import type { Random } from '../../server/src/kernel/random.ts';
import type { DestructionCertificate, StoredRecording } from '../../server/src/recordings/vault.ts';
import { by } from './script.ts';

export class Mailroom {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  next(floor: Floor): Command | undefined {
    const random = this.#random;
    const finished = [...floor.recordings.values()].find(({ state, message }) => state === 'finished' && message);
    const lengthMs = 1_000 + random.whole(9_000);
    const stored = { lengthMs } as StoredRecording; // the floor passes it on
    if (finished) return { type: 'recordingStored', recordingId: finished.id, stored, gaps: [], by };
    const [message] = [...floor.voicemails.values()].filter(() => random.chance(0.5));
    if (!message) return undefined;
    const { id: recordingId, callId } = message;
    if (random.chance(0.7)) return { type: 'setVoicemailHeard', recordingId, heard: random.chance(0.7), by };
    if (random.chance(0.5)) return { type: 'playRecording', recordingId, callId, by };
    const certificate = {} as DestructionCertificate; // as above
    return { type: 'recordingDeleted', recordingId, callId, certificate, reason: 'done', by };
  }
}
