/** The promises that hold for every floor, checked from scratch. Empty is what it must return; the numbers are in RULES.md. */
import { agentObstacle } from '../agents/readiness.ts';
import type { Agent } from '../agents/agent.ts';
import type { Call } from '../calls/call.ts';
import { choose } from '../queues/strategies.ts';
import type { Queue } from '../queues/queue.ts';
import type { CallId } from '../kernel/ids.ts';
import type { Floor } from './floor.ts';

export function invariants(floor: Floor): string[] {
  const broken: string[] = [];
  for (const agent of floor.agents.values()) broken.push(...ofAgent(floor, agent));
  for (const call of floor.calls.values()) broken.push(...ofCall(floor, call));
  for (const queue of floor.queues.values()) broken.push(...ofQueue(floor, queue));
  for (const [legId, callId] of floor.legs)
    if (!floor.calls.get(callId)?.legs.has(legId)) broken.push(`I1 leg ${legId} is indexed under a call that does not have it`);
  for (const [key, agentId] of floor.agentsByExtension) {
    const extension = floor.agents.get(agentId)?.extension;
    if (!extension || `${extension.providerId}/${extension.extension}` !== key) broken.push(`I1 extension ${key} is indexed under the wrong agent`);
  }
  return broken;
}

function* ofAgent(floor: Floor, agent: Agent): Generator<string> {
  const { activity, legId } = agent;
  const legs = [...floor.calls.values()].flatMap((call) => [...call.legs.values()].filter((leg) => leg.agentId === agent.id));
  if (legs.length > 1) yield `I2 agent ${agent.id} has ${legs.length} legs`;
  if (legs[0]?.id !== legId) yield `I2 agent ${agent.id} believes in leg ${legId} and has ${legs[0]?.id}`;
  if ((activity.state === 'ringing' || activity.state === 'talking') && activity.legId !== legId)
    yield `I3 agent ${agent.id} is ${activity.state} on leg ${activity.legId} and has ${legId}`;
  if (activity.state === 'wrappingUp' && floor.deadlines.at({ kind: 'wrapUp', agentId: agent.id }) !== activity.until)
    yield `I4 agent ${agent.id} wraps up without an end`;
  if (agent.restUntil !== floor.deadlines.at({ kind: 'rest', agentId: agent.id })) yield `I4 agent ${agent.id} rests without an end`;
  const offers = [...floor.calls.values()].flatMap((call) =>
    call.stage.state === 'queued' ? [...call.stage.offers.values()].filter((offer) => offer.agentId === agent.id) : [],
  );
  if (offers.length > 1) yield `I5 agent ${agent.id} has ${offers.length} offers`;
  if (offers[0] && activity.state !== 'ringing') yield `I5 agent ${agent.id} has an offer and is ${activity.state}`;
}

function* ofCall(floor: Floor, call: Call): Generator<string> {
  const { stage } = call;
  if (call.legs.size === 0) yield `I6 call ${call.id} has no leg left`;
  if (stage.state === 'arrived') yield `I6 call ${call.id} has arrived and gone nowhere`;
  for (const leg of call.legs.values()) {
    if (floor.legs.get(leg.id) !== call.id) yield `I1 leg ${leg.id} is not indexed`;
    const due = floor.deadlines.at({ kind: leg.hangUp ? 'hangUp' : 'ring', legId: leg.id });
    const waits = leg.hangUp !== undefined || (leg.state !== 'up' && leg.ringUntil !== undefined);
    const connected = floor.providers.get(call.providerId)?.link === 'connected';
    if (waits && connected && due === undefined) yield `I4 leg ${leg.id} waits without an end`;
    if (stage.state === 'ending' && !leg.hangUp) yield `I7 call ${call.id} is ending and leg ${leg.id} was not told`;
  }
  if (stage.state === 'queued') {
    const caller = [...call.legs.values()].find((leg) => leg.role === 'caller');
    if (!caller || caller.hangUp) yield `I8 call ${call.id} waits without a caller`;
    const holders = [...floor.queues.values()].filter((queue) => queue.callers.has(call.id));
    if (holders.length !== 1 || holders[0]?.id !== stage.queueId) yield `I8 call ${call.id} stands in ${holders.length} queues`;
    for (const offer of stage.offers.values()) {
      const leg = call.legs.get(offer.legId);
      if (!leg || leg.agentId !== offer.agentId || leg.hangUp || leg.state === 'up') yield `I5 offer ${offer.legId} has no phone that rings`;
    }
  }
  if ((stage.state === 'connecting' || stage.state === 'connected') && stage.legIds.some((legId) => !call.legs.has(legId)))
    yield `I9 call ${call.id} is ${stage.state} with a leg that has left`;
}

function* ofQueue(floor: Floor, queue: Queue): Generator<string> {
  for (const callId of queue.callers) {
    const stage = floor.calls.get(callId)?.stage;
    if (stage?.state !== 'queued' || stage.queueId !== queue.id) yield `I8 queue ${queue.id} counts call ${callId}, which is elsewhere`;
  }
  for (const member of queue.members.values()) {
    const agent = floor.agents.get(member.agentId);
    const obstacle = agent && agentObstacle(floor, agent);
    const ready = agent !== undefined && obstacle === undefined && !member.paused;
    const listed = member.place !== undefined && member.obstacle === undefined;
    if (ready !== listed) yield `I10 member ${member.agentId} of ${queue.id} is ${ready ? '' : 'not '}ready and listed otherwise`;
  }
  const counts = new Map<string, number>();
  for (const { obstacle } of queue.members.values()) if (obstacle) counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1);
  for (const [obstacle, count] of queue.obstacles) if ((counts.get(obstacle) ?? 0) !== count) yield `I10 queue ${queue.id} counts ${count} ${obstacle}`;
  for (const lane of queue.lanes.values()) {
    const caller = lane.waiting.first();
    const call = caller && floor.calls.get(caller.id as CallId);
    if (call?.stage.state !== 'queued') {
      if (caller) yield `I8 queue ${queue.id} lists call ${caller.id}, which does not wait`;
      continue;
    }
    const penalties = [...call.stage.offers.values()].map(({ penalty }) => penalty);
    const ringing = penalties.length === 0 ? undefined : Math.min(...penalties);
    if (choose(lane, queue.settings.strategy, queue.lastRung, ringing).length > 0)
      yield `I11 call ${call.id} waits in ${queue.id} while somebody is ready`;
  }
}
