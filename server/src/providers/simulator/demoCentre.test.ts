import { expect, test } from 'vitest';
import { advance } from '../../floor/advance.ts';
import { emptyFloor } from '../../floor/floor.ts';
import { demoAgents, demoCommands, demoQueues } from './demoCentre.ts';

test('every agent of the demo has the skills that their queues require, and each queue requires some', () => {
  const floor = emptyFloor();
  for (const command of demoCommands(floor)) advance(floor, command, 0);
  const members = [...floor.queues.values()].flatMap((queue) => [...queue.members.values()]);
  expect(members).toHaveLength(demoAgents.flatMap(({ queues }) => queues).length);
  expect(members.filter(({ missing }) => missing.length > 0)).toEqual([]);
  for (const { settings } of demoQueues) expect(settings.requiredSkills.length).toBeGreaterThan(0);
});
