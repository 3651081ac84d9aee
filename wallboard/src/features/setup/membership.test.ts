import { expect, test } from 'vitest';
import { membersOfQueue, queuesOfAgent } from './membership.ts';

const sales = { queueId: 'q1', name: 'Sales', penalty: 2, pausedReason: 'Training', obstacle: 'LACKS_SKILL' } as const;
const ada = { id: 'a1', name: 'Ada', queues: [sales] };
const bob = { id: 'a2', name: 'Bob', queues: [] };
const adaInSales = {
  agentId: 'a1',
  agentName: 'Ada',
  queueId: 'q1',
  queueName: 'Sales',
  penalty: 2,
  pausedReason: 'Training',
  lacksSkill: true,
};

test('a queue has its members, and the others can be added', () => {
  expect(membersOfQueue({ id: 'q1', name: 'Sales' }, [ada, bob])).toEqual({
    members: [{ ...adaInSales, id: 'a1', name: 'Ada' }],
    toAdd: [{ id: 'a2', name: 'Bob', agentId: 'a2', queueId: 'q1' }],
  });
});

test('an agent has their queues, and the others can be added', () => {
  const queues = [
    { id: 'q1', name: 'Sales' },
    { id: 'q2', name: 'Service' },
  ];
  expect(queuesOfAgent(ada, queues)).toEqual({
    members: [{ ...adaInSales, id: 'q1', name: 'Sales' }],
    toAdd: [{ id: 'q2', name: 'Service', agentId: 'a1', queueId: 'q2' }],
  });
  expect(queuesOfAgent(bob, queues).members).toEqual([]);
});
