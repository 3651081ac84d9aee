/** The ACD: gives the most urgent caller to the best agent. Rules Q1–Q8 in RULES.md. */
import { nextLegId, remoteLeg, type Call } from '../calls/call.ts';
import { RING_MARGIN_MS } from '../calls/phones.ts';
import { nothing, type Decision } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import type { NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { AgentId, CallId, Instant, QueueId } from '../kernel/ids.ts';
import { byRank, type Ranked } from '../kernel/ordered.ts';
import type { ConsideredAgent, ConsideredCaller, Explanation, PassedOver } from './explain.ts';
import { EXPLAINED } from './explain.ts';
import type { Lane, Queue } from './queue.ts';
import { choose } from './strategies.ts';

/** L10: the most phones that ring for one caller at a time. */
export const RING_ALL_LIMIT = 100;

interface Match {
  readonly queue: Queue;
  readonly lane: Lane;
  readonly caller: Ranked;
  readonly chosen: readonly Ranked[];
}

/** What can be matched in one lane now: its first caller, with whoever the strategy names. */
function matchIn(floor: Floor, queue: Queue, lane: Lane): Match | undefined {
  const caller = lane.waiting.first();
  if (!caller || lane.ready.size === 0) return undefined;
  const call = floor.calls.get(caller.id as CallId);
  if (call?.stage.state !== 'queued') return undefined;
  const out = [...call.stage.offers.values()];
  const ringing = out.length === 0 ? undefined : Math.min(...out.map(({ penalty }) => penalty));
  const chosen = choose(lane, queue.settings.strategy, queue.lastRung, ringing).slice(0, RING_ALL_LIMIT - out.length);
  return chosen.length === 0 ? undefined : { queue, lane, caller, chosen };
}

/** Q2: of all that can be matched, the caller of the highest priority who has waited longest comes first. */
export function dispatch(floor: Floor, queueIds: Iterable<QueueId>, now: Instant): Decision {
  let best: Match | undefined;
  for (const queueId of queueIds) {
    const queue = floor.queues.get(queueId);
    if (!queue) continue;
    for (const lane of queue.lanes.values()) {
      const match = matchIn(floor, queue, lane);
      if (match && (!best || byRank(match.caller, best.caller) < 0)) best = match;
    }
  }
  return best ? offerTo(floor, best, now) : nothing;
}

function offerTo(floor: Floor, match: Match, now: Instant): Decision {
  const { queue, chosen } = match;
  const call = floor.calls.get(match.caller.id as CallId)!;
  const facts: NewFact[] = [
    { type: 'routing.decided', callId: call.id, queueId: queue.id, payload: explain(match, now) },
  ];
  const effects: Effect[] = [];
  const caller = remoteLeg(call);
  for (const [index, { id }] of chosen.entries()) {
    const agentId = id as AgentId;
    const member = queue.members.get(agentId)!;
    const extension = floor.agents.get(agentId)!.extension!.extension;
    const legId = nextLegId(call, index);
    const ringUntil = now + queue.settings.ringTimeoutMs;
    const keys = { callId: call.id, agentId, legId };
    facts.push(
      {
        type: 'offer.made',
        queueId: queue.id,
        ...keys,
        payload: { ringUntil, penalty: member.penalty, position: member.position },
      },
      { type: 'leg.requested', ...keys, payload: { role: 'agent', ringUntil }, personal: { target: extension } },
    );
    effects.push({
      type: 'ring',
      providerId: call.providerId,
      callId: call.id,
      legId,
      target: { kind: 'extension', extension },
      shown: shownTo(call, queue),
      timeoutMs: queue.settings.ringTimeoutMs + RING_MARGIN_MS,
      ...(caller ? { forLegId: caller.id } : {}),
    });
  }
  return { facts, effects };
}

/** What the agent's phone shows: the caller's number, with the queue that the call comes from. */
function shownTo(call: Call, queue: Queue): { readonly number: string; readonly name: string } {
  const name = call.remote.name === '' ? queue.settings.name : `${queue.settings.name}: ${call.remote.name}`;
  return { number: call.remote.number, name };
}

/** The places in line and among the ready hold all that is told: nothing is looked up for it. */
function explain({ queue, lane, caller, chosen }: Match, now: Instant): Explanation {
  const { strategy, ringTimeoutMs, retryMs, wrapUpMs, priority } = queue.settings;
  const callers = lane.waiting.top(EXPLAINED).map(({ id, key }): ConsideredCaller => ({
    callId: id as CallId,
    queueId: queue.id,
    priority: -key[0]!,
    waitedMs: now - key[1]!,
    chosen: id === caller.id,
  }));
  return {
    strategy,
    callers,
    moreCallers: lane.waiting.size - callers.length,
    ...consideredAgents(queue, lane, chosen),
    rules: `${strategy} ring=${ringTimeoutMs} retry=${retryMs} wrapUp=${wrapUpMs} priority=${priority}`,
  };
}

function consideredAgents(
  queue: Queue,
  lane: Lane,
  chosen: readonly Ranked[],
): Pick<Explanation, 'agents' | 'moreAgents'> {
  const agents: ConsideredAgent[] = [];
  for (const { id, key } of chosen.slice(0, EXPLAINED))
    agents.push({ agentId: id as AgentId, penalty: key[0]!, rank: agents.length + 1, chosen: true });
  const pass = (agentId: AgentId, penalty: number, passedOver: PassedOver): void => {
    agents.push({ agentId, penalty, chosen: false, passedOver });
  };
  const tier = chosen[0]?.key[0] ?? 0;
  const left = EXPLAINED - agents.length;
  const behind = left === 0 ? [] : lane.ready.top(left + chosen.length).filter((entry) => !chosen.includes(entry));
  for (const { id, key } of behind.slice(0, left))
    pass(id as AgentId, key[0]!, key[0] === tier ? 'behind' : 'otherTier');
  const moreAgents: Partial<Record<PassedOver | 'ready', number>> = {};
  if (lane.ready.size > agents.length) moreAgents.ready = lane.ready.size - agents.length;
  for (const [obstacle, count] of queue.obstacles) if (count > 0) moreAgents[obstacle] = count;
  if (agents.length < EXPLAINED) {
    for (const { agentId, penalty, obstacle } of queue.members.values()) {
      if (agents.length === EXPLAINED) break;
      if (obstacle === undefined) continue;
      pass(agentId, penalty, obstacle);
      moreAgents[obstacle]! -= 1;
      if (moreAgents[obstacle] === 0) delete moreAgents[obstacle];
    }
  }
  return { agents, moreAgents };
}
