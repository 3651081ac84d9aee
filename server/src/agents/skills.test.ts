import { describe, expect, test } from 'vitest';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { freeze, thaw } from '../floor/snapshot.ts';
import { RefusedError } from '../kernel/errors.ts';
import { asId, type AgentId, type QueueId } from '../kernel/ids.ts';
import { checkAgent } from './agentInput.ts';
import type { Obstacle } from './agent.ts';
import { checkSkills, missingSkills, type Skill } from './skills.ts';
import { Check } from '../kernel/check.ts';

const anna = asId<AgentId>('anna');
const german = (level: number): Skill => ({ name: 'German', level });

/** A queue that requires German at 3, and agents with these levels. */
function centre(levels: Readonly<Record<string, number | undefined>>, whenEmpty: 'wait' | 'leave' = 'wait'): Stage {
  const stage = new Stage();
  stage.queue('sales', { requiredSkills: [german(3)], whenEmpty });
  for (const [name, level] of Object.entries(levels))
    stage.agent(name, { sales: 0 }, { skills: level === undefined ? [] : [german(level)] });
  return stage;
}

const obstacleOf = (stage: Stage, agent: string, queue = 'sales'): Obstacle | undefined =>
  stage.floor.queues.get(asId<QueueId>(queue))?.members.get(asId<AgentId>(agent))?.obstacle;

const setSkills = (stage: Stage, agent: string, skills: readonly Skill[]): void => {
  const { id, name, extension } = stage.floor.agents.get(asId<AgentId>(agent))!;
  stage.command({ type: 'saveAgent', agentId: id, isNew: false, name, extension, skills });
};

const require_ = (stage: Stage, requiredSkills: readonly Skill[]): void => {
  const { id, settings } = stage.floor.queues.get(asId<QueueId>('sales'))!;
  stage.command({ type: 'saveQueue', queueId: id, isNew: false, settings: { ...settings, requiredSkills } });
};

describe('A10 skills', () => {
  test('are the same without regard to case and to how an accent is written', () => {
    const own = [{ name: 'FRANÇAIS'.normalize('NFD'), level: 3 }];
    expect(missingSkills([{ name: 'français', level: 3 }], own)).toEqual([]);
  });

  test('are missing when they are absent or at too low a level, in the order of the requirements', () => {
    const required = [
      { name: 'Products', level: 2 },
      { name: 'German', level: 3 },
      { name: 'English', level: 1 },
    ];
    expect(missingSkills(required, [german(2), { name: 'english', level: 1 }])).toEqual([required[0], required[1]]);
    expect(missingSkills([], [german(2)])).toEqual([]);
  });

  const faultsOf = (skills: readonly Skill[]): readonly (readonly [string, string])[] => {
    const check = new Check();
    checkSkills(check, 'skills', skills, 3);
    try {
      check.done();
    } catch (error) {
      if (error instanceof RefusedError) return error.faults.map(({ field, message }) => [field, message] as const);
    }
    return [];
  };

  test('keep their names as typed, without the space around them', () => {
    expect(checkAgent({ name: 'Anna', callerId: '', skills: [{ name: ' gErman ', level: 5 }] }, 'DE').skills).toEqual([
      { name: 'gErman', level: 5 },
    ]);
  });

  test.each<[string, Skill[], (readonly [string, string])[]]>([
    ['no name', [{ name: ' ', level: 1 }], [['skills.0.name', 'may not be empty']]],
    ['a long name', [{ name: 'x'.repeat(41), level: 1 }], [['skills.0.name', 'has 41 characters; 40 is the most']]],
    ['a tab in the name', [{ name: 'a\tb', level: 1 }], [['skills.0.name', 'holds control characters']]],
    ['level 0', [german(0)], [['skills.0.level', 'is 0; expected 1 to 5']]],
    ['level 6', [german(6)], [['skills.0.level', 'is 6; expected 1 to 5']]],
    ['half a level', [german(1.5)], [['skills.0.level', 'is 1.5; expected 1 to 5']]],
    ['one given twice', [german(1), { name: 'GERMAN', level: 2 }], [['skills.1.name', 'is given twice']]],
    [
      'too many',
      ['a', 'b', 'c', 'd'].map((name) => ({ name, level: 1 })),
      [['skills', 'has 4 entries; 3 is the most']],
    ],
  ])('are refused with %s', (_what, skills, faults) => {
    expect(faultsOf(skills)).toEqual(faults);
  });
});

describe('Q15 a queue that requires a skill', () => {
  test('passes over who lacks it or is not good enough, and the decision says so', () => {
    const stage = centre({ anna: undefined, ben: 2, carla: 3 });
    stage.arrives('sales');
    expect(stage.ringing()).toEqual(['carla']);
    const { agents } = stage.last('routing.decided').payload;
    expect(agents.map(({ agentId, passedOver }) => [agentId, passedOver])).toEqual([
      ['carla', undefined],
      ['anna', 'lacksSkill'],
      ['ben', 'lacksSkill'],
    ]);
  });

  test('goes on to a higher penalty rather than to one who lacks it', () => {
    const stage = centre({ anna: undefined });
    stage.agent('ben', { sales: 5 }, { skills: [german(3)] });
    stage.arrives('sales');
    expect(stage.ringing()).toEqual(['ben']);
  });

  test('asks at once who is given the skill while somebody waits', () => {
    const stage = centre({ anna: 2 });
    stage.arrives('sales');
    expect(stage.ringing()).toEqual([]);
    setSkills(stage, 'anna', [{ name: 'german', level: 3 }]);
    expect(stage.ringing()).toEqual(['anna']);
  });

  test('asks at once who is good enough for what it requires now', () => {
    const stage = centre({ anna: 2 });
    stage.arrives('sales');
    require_(stage, [german(2)]);
    expect(stage.ringing()).toEqual(['anna']);
  });

  test('keeps the offer that is out when the skill is taken away, and makes no further one', () => {
    const stage = centre({ anna: 3 });
    const callId = stage.arrives('sales');
    setSkills(stage, 'anna', []);
    expect(stage.ringing()).toEqual(['anna']);
    expect(stage.takes('anna')).toBe(callId);
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    stage.arrives('sales');
    expect(stage.ringing()).toEqual([]);
    expect(obstacleOf(stage, 'anna')).toBe('lacksSkill');
  });

  test('holds nobody up in other queues', () => {
    const stage = centre({});
    stage.queue('support');
    stage.agent('anna', { sales: 0, support: 0 });
    stage.arrives('support');
    expect(stage.ringing()).toEqual(['anna']);
  });

  test('tells being signed out before it, and everything else after it', () => {
    const stage = centre({ anna: undefined });
    stage.command({ type: 'pauseMember', agentId: anna, queueId: asId('sales'), reason: 'training' });
    expect(obstacleOf(stage, 'anna')).toBe('lacksSkill');
    stage.status(anna, 'away');
    expect(obstacleOf(stage, 'anna')).toBe('lacksSkill');
    stage.status(anna, 'offline');
    expect(obstacleOf(stage, 'anna')).toBe('offline');
    setSkills(stage, 'anna', [german(5)]);
    stage.status(anna, 'available');
    expect(obstacleOf(stage, 'anna')).toBe('paused');
  });

  test('of no kind is required by a queue that says nothing of it', () => {
    const stage = centre({ anna: undefined });
    require_(stage, []);
    expect(obstacleOf(stage, 'anna')).toBeUndefined();
  });

  test('is known for a new member, and again after a restart', () => {
    const stage = centre({ anna: undefined });
    stage.queue('support', { requiredSkills: [german(1)] });
    stage.command({ type: 'saveMember', agentId: anna, queueId: asId('support'), penalty: 0 });
    expect(obstacleOf(stage, 'anna', 'support')).toBe('lacksSkill');
    stage.floor = thaw(structuredClone(freeze(stage.floor)));
    expect(obstacleOf(stage, 'anna', 'support')).toBe('lacksSkill');
    expect(stage.floor.queues.get(asId('support'))?.members.get(anna)?.missing).toEqual([german(1)]);
    stage.connect(pbx);
    stage.arrives('support');
    expect(stage.ringing()).toEqual([]);
  });
});

describe('Q16 a queue in which nobody has the skills', () => {
  const exits = (stage: Stage): string[] => stage.of('queue.left').map(({ payload }) => payload.exit);

  test('is empty for a caller when they should leave it, also when the skilled are signed out', () => {
    const stage = centre({ anna: 2, ben: 3 }, 'leave');
    stage.arrives('sales');
    expect(exits(stage)).toEqual([]);
    stage.status(asId('ben'), 'offline');
    stage.arrives('sales');
    expect(exits(stage)).toEqual(['empty']);
  });

  test('has its callers wait when they should wait', () => {
    const stage = centre({ anna: 2 });
    stage.arrives('sales');
    expect(exits(stage)).toEqual([]);
    setSkills(stage, 'anna', [german(3)]);
    expect(stage.ringing()).toEqual(['anna']);
  });

  test('keeps the callers who wait already when the last who has them loses them', () => {
    const stage = centre({ anna: 3 }, 'leave');
    stage.status(anna, 'away');
    stage.arrives('sales');
    setSkills(stage, 'anna', []);
    expect(exits(stage)).toEqual([]);
    stage.arrives('sales');
    expect(exits(stage)).toEqual(['empty']);
  });
});
