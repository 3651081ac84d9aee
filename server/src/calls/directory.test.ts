import { describe, expect, test } from 'vitest';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId, type AgentId } from '../kernel/ids.ts';
import { boxDefaults } from '../voicemail/voicemail.ts';
import { parkedCalls, targets } from './directory.ts';

function centre(): Stage {
  const stage = new Stage();
  stage.queue('sales');
  stage.queue('support');
  stage.agent('anna', { sales: 0 });
  stage.agent('ben', { support: 0 });
  stage.agent('carl', { support: 0 });
  return stage;
}

const away = (stage: Stage, name: string) =>
  stage.command({ type: 'setAgentStatus', agentId: asId(name), status: 'away', reason: 'Lunch' });

describe('P15: the directory', () => {
  test('has first who is free, then who can be rung all the same, then who can not, each by name', () => {
    const stage = centre();
    stage.arrives('sales');
    stage.takes('anna');
    away(stage, 'ben');
    expect(targets(stage.floor, '', 20).agents).toEqual([
      { id: 'carl', name: 'carl', extension: 'x-carl', canRing: true, hasVoicemail: false },
      { id: 'ben', name: 'ben', extension: 'x-ben', canRing: true, obstacle: 'away', hasVoicemail: false },
      { id: 'anna', name: 'anna', extension: 'x-anna', canRing: false, obstacle: 'talking', hasVoicemail: false },
    ]);
  });

  test('finds by name and by extension, in capitals or not', () => {
    const { floor } = centre();
    const found = (text: string) => {
      const { agents, queues } = targets(floor, text, 20);
      return [...agents, ...queues].map(({ id }) => id);
    };
    expect(found(' ANN ')).toEqual(['anna']);
    expect(found('x-b')).toEqual(['ben']);
    expect(found('s')).toEqual(['sales', 'support']);
    expect(found('nobody')).toEqual([]);
  });

  test('VM1 VM3 tells with whom a message can be left, which goes with the box', () => {
    const stage = centre();
    const boxes = () => {
      const { agents, queues } = targets(stage.floor, '', 20);
      return [...agents, ...queues].flatMap(({ id, hasVoicemail }) => (hasVoicemail ? [id] : []));
    };
    const save = (voicemail?: typeof boxDefaults) =>
      stage.command({
        type: 'saveAgent',
        agentId: asId('ben'),
        isNew: false,
        name: 'ben',
        ...(voicemail && { voicemail }),
      });
    expect(boxes()).toEqual([]);
    stage.queue('sales', { voicemail: boxDefaults });
    save(boxDefaults);
    expect(boxes()).toEqual(['ben', 'sales']);
    save();
    expect(boxes()).toEqual(['sales']);
  });

  test('says that it is cut', () => {
    const { floor } = centre();
    expect(targets(floor, '', 2)).toMatchObject({ agents: { length: 2 }, queues: { length: 2 }, isCut: true });
    expect(targets(floor, '', 3).isCut).toBe(false);
  });
});

describe('C30: the calls that are parked', () => {
  test('are told with their slot, until when, and who parked them', () => {
    const stage = centre();
    const callId = stage.arrives('sales');
    stage.takes('anna');
    expect(parkedCalls(stage.floor)).toEqual([]);
    stage.command({ type: 'parkCall', callId });
    const [parked] = parkedCalls(stage.floor);
    expect(parked).toMatchObject({ id: callId, slot: '701', by: 'anna', byName: 'anna', isRetrieved: false });
    expect(parked!.until - parked!.since).toBe(120_000);
    expect(parked!.number).toBe(stage.call(callId).remote.number);
    stage.tell({ type: 'leg.left', providerId: pbx, legId: stage.callerOf(callId), cause: 'normal' });
    expect(parkedCalls(stage.floor)).toEqual([]);
  });

  test('and that somebody retrieves it', () => {
    const stage = centre();
    const callId = stage.arrives('sales');
    stage.takes('anna');
    stage.command({ type: 'parkCall', callId });
    stage.command({ type: 'retrieveCall', callId, agentId: asId<AgentId>('ben') });
    expect(parkedCalls(stage.floor)).toMatchObject([{ isRetrieved: true }]);
  });
});
