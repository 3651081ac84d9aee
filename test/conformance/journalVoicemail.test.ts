/** The rows of messages, written with the facts and made anew from them, on both databases. Rules VM6, VM8 and VM9. */
import { describe, expect, test } from 'vitest';
import { recall } from '../../server/src/floor/evolve.ts';
import { emptyFloor } from '../../server/src/floor/floor.ts';
import { by, type Stage } from '../../server/src/floor/stage.testing.ts';
import { project } from '../../server/src/persistence/project.ts';
import { rebuild } from '../../server/src/persistence/rebuild.ts';
import { DatabaseRecordings } from '../../server/src/persistence/recordings.ts';
import { leaving, left } from '../../server/src/voicemail/stage.testing.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';
import { batches, type Made } from '../support/traffic.ts';

const databases = useDatabases();

function madeBy({ facts }: Stage): readonly Made[] {
  const floor = emptyFloor();
  return facts.map((fact) => {
    recall(floor, fact);
    return { fact, changes: project(floor, fact), intents: [] };
  });
}

const rowsOf = ({ sql }: Opened) =>
  sql('select id, state, queue_id, box_queue_id, box_agent_id, heard_at, heard_by_kind, heard_by_id from recording');

describe.each(drivers)('messages on %s', (driver) => {
  test('VM9 whose they are and who has heard them, also after a rebuild; new again, nobody has', async () => {
    const { stage, callId } = leaving();
    const recordingId = left(stage, callId);
    stage.command({ type: 'setVoicemailHeard', recordingId, heard: true });
    await using opened = await databases.fresh(driver);
    const { epoch } = await opened.lead();
    const append = async (made: readonly Made[]): Promise<void> => {
      for (const batch of batches(made, epoch, 5)) await opened.journal.append(batch, signal());
    };
    const heard = madeBy(stage);
    await append(heard);
    const rows = await rowsOf(opened);
    expect(rows).toMatchObject([
      {
        id: recordingId,
        state: 'stored',
        queue_id: 'sales',
        box_queue_id: 'sales',
        box_agent_id: null,
        heard_by_kind: by.kind,
        heard_by_id: by.id,
      },
    ]);
    expect(await rebuild(opened.database, signal())).toBe(stage.facts.length);
    expect(await rowsOf(opened)).toEqual(rows);
    stage.command({ type: 'setVoicemailHeard', recordingId, heard: false });
    await append(madeBy(stage).slice(heard.length));
    expect(await rowsOf(opened)).toMatchObject([{ heard_at: null, heard_by_kind: null, heard_by_id: null }]);
    const history = new DatabaseRecordings(opened.database);
    const { recordings } = await history.find({ id: recordingId }, 1, undefined, signal());
    expect(recordings).toMatchObject([{ id: recordingId, isMessage: true }]);
  });
});
