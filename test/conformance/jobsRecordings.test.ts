import { expect, test } from 'vitest';
import { openEngine } from '../../server/src/engine/openEngine.ts';
import { by } from '../../server/src/floor/stage.testing.ts';
import { systemClock } from '../../server/src/kernel/clock.system.ts';
import { asId, type CallId, type RecordingId } from '../../server/src/kernel/ids.ts';
import { openJobs } from '../../server/src/persistence/jobs.boss.ts';
import { PostgresJournal } from '../../server/src/persistence/journal.postgres.ts';
import { project } from '../../server/src/persistence/project.ts';
import type { RecordingRecord } from '../../server/src/recordings/history.ts';
import { startJanitor } from '../../server/src/recordings/janitor.engine.ts';
import { DELETE, recordingJobs, recordingQueues } from '../../server/src/recordings/jobs.ts';
import { type DestructionCertificate, type StoredRecording, VaultError } from '../../server/src/recordings/vault.ts';
import { drivers, signal, useDatabases } from '../support/databases.ts';
import { noMeter, PlayedPbx, silent } from '../support/engine.ts';
import { until } from '../support/until.ts';

const databases = useDatabases();
const recordingId = asId<RecordingId>('x-1-r1');
const callId = asId<CallId>('x-1');

test.each(drivers)(
  'R26 JB1 on %s: a deletion that nobody ends is ended in the background, also when the storage fails first',
  async (driver) => {
    await using opened = await databases.fresh(driver);
    const { database, sql } = opened;
    await using jobs = await openJobs(database, recordingQueues, silent);
    const journal = new PostgresJournal(database, undefined, jobs.enqueue);
    const clock = systemClock();
    const played = new PlayedPbx();
    await using engine = await openEngine(
      {
        journal,
        clock,
        project,
        jobsOf: recordingJobs,
        openProvider: () => played.provider,
        keepConnected: (_provider, stop) => played.events(stop),
        meter: noMeter,
        log: silent,
      },
      signal(),
    );
    await engine.submit({ type: 'doomRecording', recordingId, callId, reason: 'asked for', by });
    const waiting = async () => (await jobs.figures(signal())).find(({ queue }) => queue === DELETE)?.waiting;
    expect(await waiting()).toBe(1);

    let tries = 0;
    const record = { id: recordingId, callId, legalHold: false, stored: { id: recordingId } as StoredRecording }; // passed on
    await using _janitor = await startJanitor(jobs, {
      engine,
      clock,
      recordings: { find: async () => ({ recordings: [record as RecordingRecord], more: false }) },
      vault: {
        destroy: async () => {
          tries += 1;
          if (tries === 1) throw new VaultError('away', 'the storage is away');
          return {} as DestructionCertificate; // nobody looks at it
        },
      },
    });
    const hurry = () => sql(`update pgboss.job set start_after = now() where name = $1 and state < 'active'`, [DELETE]);
    await hurry(); // the minute in which whoever wanted it is still at it
    await until(() => tries === 1);
    expect(engine.floor.dooms.size).toBe(1);
    while (engine.floor.dooms.size > 0) await hurry(); // the wait after a failure
    expect(tries).toBe(2);
    while ((await waiting()) !== 0) await hurry();
    const told = (await journal.read(0, 100, signal())).filter(({ type }) => type.startsWith('recording.'));
    expect(told.map(({ type }) => type)).toEqual(['recording.doomed', 'recording.deleted']);
  },
);
