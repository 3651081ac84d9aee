import { describe, expect, test } from 'vitest';
import type { Forgotten } from '../engine/journal.ts';
import type { EngineHealth } from '../engine/engine.ts';
import type { Command } from '../floor/input.ts';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { systemClock } from '../kernel/clock.system.ts';
import { ManualClock } from '../kernel/clock.ts';
import { asId } from '../kernel/ids.ts';
import type { RecordingRecord } from '../recordings/history.ts';
import type { DestructionCertificate, StoredRecording } from '../recordings/vault.ts';
import { demoSize } from './demo.ts';
import { callsOf, namedNoMore, numbersOff, removeDemo, takenAway } from './demoRemoval.ts';

const id = asId<never>;
const by = { kind: 'user', id: 'boss' } as const;
const demo = id('demo');
const { signal } = new AbortController();

function bothCentres(): Stage {
  const stage = new Stage();
  stage.pbx(demo);
  stage.queue('sales');
  stage.queue('demo-sales', {}, demo);
  stage.queue('over', { overflowQueueId: id('demo-sales') });
  stage.agent('anna', { sales: 0 });
  stage.agent('ben', { sales: 0 }, { providerId: demo });
  stage.agent('demo-1', { 'demo-sales': 0, sales: 1 }, { providerId: demo });
  const user = { isNew: true, teamIds: [], agentId: id('demo-1') } as const;
  stage.command({ type: 'saveUser', userId: id('sim'), ...user, login: 'sim', name: 'Sim', role: 'agent' });
  return stage;
}

/** The floor itself answers; to forget is left to the test. */
function engineOf(stage: Stage, forget: () => Forgotten) {
  const told: Command[] = [];
  return {
    told,
    engine: {
      get floor() {
        return stage.floor;
      },
      submit: (command: Command) => {
        told.push(command);
        stage.tell(command);
        stage.settle();
        return Promise.resolve(stage.reply?.outcome === 'refused' ? stage.reply : ({ outcome: 'done' } as const));
      },
      forget: () => Promise.resolve(forget()),
      health: { leads: true } as EngineHealth, // no more of it is looked at
    },
  };
}

/** Recordings that are stored, and what is left of them in the vault. */
function kept(...stored: readonly string[]) {
  const left = new Set(stored);
  const found = stored.map(
    (name) => ({ id: name, callId: 'demo-call', stored: { id: name } }) as unknown as RecordingRecord,
  ); // no more of it is looked at
  return {
    left,
    recordings: { find: async () => ({ recordings: found, more: false }) },
    vault: {
      destroy: async ({ id: name }: StoredRecording) => {
        left.delete(name);
        return {} as DestructionCertificate; // passed on
      },
    },
  };
}

describe('what belongs to the demo', () => {
  test('is told by the ids, and is nothing without one', () => {
    expect(demoSize(bothCentres().floor)).toEqual({ providers: 1, queues: 1, agents: 1, numbers: 1 });
    expect(demoSize(new Stage().floor)).toBe(undefined);
  });

  test('are its calls, and those of others that are in its queues or with its agents', () => {
    const stage = bothCentres();
    const own = stage.arrives('sales');
    const its = stage.arrives('demo-sales', { providerId: demo });
    expect(callsOf(stage.floor)).toEqual([its]);
    expect(stage.floor.calls.has(own)).toBe(true);
  });

  test('goes by commands, one’s own is only changed', () => {
    const { floor } = bothCentres();
    expect(numbersOff(floor).map((command) => command.type === 'removeNumber' && command.numberId)).toEqual([
      'demo-sales@demo',
    ]);
    expect([...namedNoMore(floor)]).toEqual([
      { type: 'removeUser', userId: 'sim' },
      {
        type: 'saveQueue',
        queueId: 'over',
        isNew: false,
        settings: expect.not.objectContaining({ overflowQueueId: 'demo-sales' }),
      },
      { type: 'saveAgent', agentId: 'ben', isNew: false, name: 'ben', skills: [] },
    ]);
    expect(takenAway(floor)).toEqual([
      { type: 'removeQueue', queueId: 'demo-sales' },
      { type: 'removeAgent', agentId: 'demo-1' },
    ]);
  });
});

describe('removing it', () => {
  test('the traffic stops first, calls end, and nothing is left but the provider when it is forgotten', async () => {
    const stage = bothCentres();
    stage.arrives('demo-sales', { providerId: demo });
    let sizeThen: unknown;
    let isQuiet = false;
    const { engine, told } = engineOf(stage, () => {
      sizeThen = [demoSize(stage.floor), stage.floor.calls.size];
      return { kind: 'forgotten', fact: stage.last('call.ended'), snapshot: { seq: 0, at: 0, format: '', state: {} } };
    });
    const traffic = { isRunning: true, quiet: () => void (isQuiet = told.length === 0) };
    await removeDemo({ engine, traffic, ...kept(), clock: systemClock() }, by, signal);
    expect(isQuiet).toBe(true);
    expect(sizeThen).toEqual([{ providers: 1, queues: 0, agents: 0, numbers: 0 }, 0]);
    expect(told.every((command) => 'by' in command && command.by === by)).toBe(true);
  });

  test('its recordings leave the vault before they are forgotten, and what is not stored yet comes to nothing', async () => {
    const stage = bothCentres();
    const { settings } = stage.floor.queues.get(id('demo-sales'))!;
    stage.command({
      type: 'saveQueue',
      queueId: id('demo-sales'),
      isNew: false,
      settings: { ...settings, recording: 'always', consent: 'none' },
    });
    const callId = stage.arrives('demo-sales', { providerId: demo });
    stage.takes('demo-1');
    const taps = [...stage.floor.recordings.values()].flatMap((recording) => recording.taps);
    expect(taps).toHaveLength(2);
    const store = kept('demo-r1', 'demo-r2');
    const { engine, told } = engineOf(stage, () => {
      expect(store.left.size).toBe(0);
      return { kind: 'forgotten', fact: stage.last('call.ended'), snapshot: { seq: 0, at: 0, format: '', state: {} } };
    });
    for (const { id: tapId } of taps)
      stage.tell({ type: 'tap.started', providerId: demo, tapId, startedAt: stage.now, behindMs: 0 });
    stage.leaves(stage.callerOf(callId));
    for (const { id: tapId } of taps) stage.tell({ type: 'tap.ended', providerId: demo, tapId, endedAt: stage.now });
    await removeDemo({ engine, ...store, clock: systemClock() }, by, signal);
    expect(told.flatMap((command) => ('recordingId' in command ? [[command.type, command.recordingId]] : []))).toEqual([
      ['recordingFailed', `${callId}-r1`],
      ['recordingDeleted', 'demo-r1'],
      ['recordingDeleted', 'demo-r2'],
    ]);
    expect(stage.floor.recordings.size).toBe(0);
  });

  test('a call that had been moved out of it is ended once it comes to light', async () => {
    const stage = bothCentres();
    const moved = stage.arrives('sales');
    const answers: Forgotten[] = [{ kind: 'underWay', callIds: [moved] }];
    const { engine } = engineOf(
      stage,
      () =>
        answers.shift() ?? {
          kind: 'forgotten',
          fact: stage.last('call.ended'),
          snapshot: { seq: 0, at: 0, format: '', state: {} },
        },
    );
    await removeDemo({ engine, ...kept(), clock: systemClock() }, by, signal);
    expect(stage.floor.calls.has(moved)).toBe(false);
  });

  test('a node that stands by refuses, and changes nothing', async () => {
    const stage = bothCentres();
    const { engine, told } = engineOf(stage, () => ({ kind: 'nothing' }));
    const removing = removeDemo(
      {
        engine: { ...engine, floor: stage.floor, health: { leads: false } as EngineHealth },
        ...kept(),
        clock: new ManualClock(stage.now),
      },
      by,
      signal,
    );
    await expect(removing).rejects.toMatchObject({ code: 'DEMO_ELSEWHERE' });
    expect(told).toEqual([]);
  });

  test('one that does not end is refused in words, and where there is none so is that', async () => {
    const stage = bothCentres();
    const stuck = stage.arrives('sales', { providerId: pbx });
    const { engine } = engineOf(stage, () => ({ kind: 'underWay', callIds: [stuck] }));
    const clock = new ManualClock(stage.now);
    const deaf = { ...engine, floor: stage.floor, submit: () => Promise.resolve({ outcome: 'done' } as const) };
    const removing = removeDemo(
      { engine: deaf, ...kept(), clock: { now: () => clock.now(), sleep: skip } as never },
      by,
      signal,
    );
    await expect(removing).rejects.toMatchObject({ code: 'CALL_ENDING' });
    const none = engineOf(new Stage(), () => ({ kind: 'nothing' })).engine;
    await expect(removeDemo({ engine: none, ...kept(), clock }, by, signal)).rejects.toMatchObject({
      code: 'DEMO_NOT_FOUND',
    });

    function skip(ms: number): Promise<void> {
      clock.moveTo(clock.now() + ms);
      return Promise.resolve();
    }
  });
});
