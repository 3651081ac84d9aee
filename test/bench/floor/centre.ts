/** A centre of a given size as the facts that set it up: agents who are signed in, each in three queues, and a number for each queue. */
import { emptyFloor } from '../../../server/src/floor/floor.ts';
import { evolve } from '../../../server/src/floor/evolve.ts';
import type { Fact, NewFact } from '../../../server/src/floor/fact.ts';
import { pbx, plain } from '../../../server/src/floor/stage.testing.ts';
import { type AgentId, asId, type Instant, type NumberId, type QueueId } from '../../../server/src/kernel/ids.ts';

const AGENTS_FOR_EACH_QUEUE = 50;
const QUEUES_OF_AGENT = 3;
const WRAP_UP_MS = 10_000;
const by = { kind: 'system', id: 'bench' } as const;

export const queuesOf = (agents: number): number => Math.max(QUEUES_OF_AGENT, agents / AGENTS_FOR_EACH_QUEUE);

export const dialled = (queue: number): string => `+4930${String(queue).padStart(4, '0')}`;

/** Folded as they are: what the commands would make, one by one. */
export function foundation(agents: number, at: Instant): Fact[] {
  const facts: Fact[] = [];
  const floor = emptyFloor();
  for (const made of configuration(agents)) {
    const fact: Fact = { ...made, seq: floor.seq + 1, at, version: 1 };
    evolve(floor, fact);
    facts.push(fact);
  }
  return facts;
}

function* configuration(agents: number): Generator<NewFact> {
  yield {
    type: 'centre.configured',
    payload: { site: 'floor', name: '', timeZone: 'UTC', country: 'DE', dayStart: 0, nextDayAt: 1e15, by },
    personal: { blocked: [], allowed: [] },
  };
  const settings = { name: 'pbx', kind: 'simulator', primary: true, address: '', settings: {}, by };
  yield { type: 'provider.configured', providerId: pbx, payload: settings, personal: { sealed: '' } };
  const queues = Array.from({ length: queuesOf(agents) }, (_, queue) => asId<QueueId>(`q${queue}`));
  for (const [queue, queueId] of queues.entries()) {
    const own = { ...plain, name: queueId, wrapUpMs: WRAP_UP_MS };
    yield { type: 'queue.configured', queueId, payload: { settings: own, by } };
    const payload = { providerId: pbx, number: dialled(queue), queueId, answer: 'atOnce', by } as const;
    yield { type: 'number.configured', numberId: asId<NumberId>(queueId), payload };
  }
  for (let agent = 0; agent < agents; agent += 1) {
    const agentId = asId<AgentId>(`a${agent}`);
    const extension = { providerId: pbx, extension: String(agent) };
    yield { type: 'agent.configured', agentId, payload: { extension, skills: [], by }, personal: { name: agentId } };
    for (let penalty = 0; penalty < QUEUES_OF_AGENT; penalty += 1) {
      const queueId = queues[(agent + penalty) % queues.length]!;
      yield { type: 'member.configured', agentId, queueId, payload: { penalty, by } };
    }
    yield { type: 'status.changed', agentId, payload: { status: 'available', reason: '', by } };
  }
}
