/** The rows of status_span: for how long an agent was in which status and activity. Every span but the running one has an end. */
import type { Agent } from '../agents/agent.ts';
import type { RowChange } from '../engine/journal.ts';
import type { Fact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { AgentId } from '../kernel/ids.ts';
import { timestamp } from './projection.ts';

const span = (agentId: AgentId, seq: number, set: Readonly<Record<string, unknown>>): RowChange => ({
  table: 'status_span',
  key: { agent_id: agentId, seq },
  set,
});

/** A fact begins a span for the agent it names or for none: project.test.ts holds `evolve` to that. */
export function projectSpans(floor: Floor, { type, seq, at, agentId, payload }: Fact): RowChange[] {
  if (agentId === undefined) return [];
  if (type === 'agent.removed') return [span(agentId, payload.span, { ended_at: timestamp(at) })];
  const agent = floor.agents.get(agentId);
  if (agent?.span.seq !== seq) return []; // the span that runs was there before this fact
  const { previousSeq, since } = agent.span;
  const begun = span(agentId, seq, { ...columns(agent), began_at: timestamp(since) });
  return previousSeq > 0 ? [span(agentId, previousSeq, { ended_at: timestamp(at) }), begun] : [begun];
}

const columns = ({ status, activity }: Agent) => ({
  status: status.state,
  reason: status.state === 'away' ? status.reason : null,
  activity: activity.state,
  call_id: 'callId' in activity ? activity.callId : null,
  queue_id: 'queueId' in activity ? (activity.queueId ?? null) : null,
});
