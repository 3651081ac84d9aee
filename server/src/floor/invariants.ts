/**
 * The promises that hold for every floor, checked from scratch. Empty is what it must return; the numbers are in RULES.md.
 * One walk over the floor, so that it may be asked after every step of a simulation.
 */
import { agentObstacle, memberObstacle } from '../agents/readiness.ts';
import { missingSkills } from '../agents/skills.ts';
import type { Agent } from '../agents/agent.ts';
import { isRemote, type Call, type Leg, type Offer, type Stage } from '../calls/call.ts';
import { choose } from '../queues/strategies.ts';
import { RING_ALL_LIMIT } from '../queues/dispatch.ts';
import type { Queue } from '../queues/queue.ts';
import type { AgentId, CallId, Instant, LegId } from '../kernel/ids.ts';
import { supervisionFaults } from '../supervision/invariants.ts';
import { HANG_UP_PATIENCE_MS, JOIN_PATIENCE_MS, LOST_PATIENCE_MS } from './arm.ts';
import type { Deadline } from './deadlines.ts';
import { linkOf, phoneKey, type Floor } from './floor.ts';
import { dueAt, openPause } from '../recordings/recording.ts';

export function invariants(floor: Floor): string[] {
  const survey = new Survey(floor);
  for (const call of floor.calls.values()) survey.call(call);
  for (const agent of floor.agents.values()) survey.agent(agent);
  for (const queue of floor.queues.values()) survey.queue(queue);
  survey.whole();
  return survey.broken;
}

class Survey {
  readonly broken: string[] = [];
  readonly #floor: Floor;
  readonly #legsOf = new Map<AgentId, Leg[]>();
  readonly #offersOf = new Map<AgentId, Offer[]>();
  #legs = 0;
  #waiting = 0;
  #memberships = 0;
  #ends = 0;

  constructor(floor: Floor) {
    this.#floor = floor;
  }

  call(call: Call): void {
    const { stage } = call;
    const reachable = linkOf(this.#floor, call.providerId) === 'connected';
    if (call.legs.size === 0) this.#breaks(`I6 call ${call.id} has no leg left`);
    for (const leg of call.legs.values()) this.#leg(call, leg, reachable);
    for (const fault of supervisionFaults(call)) this.#breaks(fault);
    if (call.aloneUntil !== undefined && stage.state !== 'ending' && reachable)
      this.#expectEnd({ kind: 'alone', callId: call.id }, call.aloneUntil);
    switch (stage.state) {
      case 'arrived':
        this.#breaks(`I6 call ${call.id} has arrived and gone nowhere`);
        break;
      case 'queued':
        this.#queued(call, stage, reachable);
        break;
      case 'connecting':
      case 'connected':
        if (stage.state === 'connecting' && reachable)
          this.#expectEnd({ kind: 'join', callId: call.id }, stage.since + JOIN_PATIENCE_MS);
        for (const legId of stage.legIds) {
          const leg = call.legs.get(legId);
          if (!leg || leg.hangUp)
            this.#breaks(
              `I9 call ${call.id} is ${stage.state} with leg ${legId}, which ${leg ? 'was told to go' : 'has left'}`,
            );
        }
        if (stage.state === 'connected' && stage.legIds.length < 2)
          this.#breaks(`I9 call ${call.id} is a conversation of ${stage.legIds.length}`);
        if (stage.state === 'connected' && stage.consult) {
          this.#stays(call, stage.consult.legId);
          this.#stays(call, stage.consult.ownLegId);
        }
        break;
      case 'asking':
        this.#stays(call, stage.legId);
        if (!call.legs.get(stage.legId)?.asking) this.#breaks(`I6 call ${call.id} is asking and asks nothing`);
        break;
      case 'transferring':
        this.#stays(call, stage.legId);
        if (stage.missed === undefined) this.#stays(call, stage.ringing);
        else if (![...call.legs.values()].some(({ agentId }) => agentId === stage.from))
          this.#breaks(`I9 call ${call.id} waits for an agent to hang up who has left`);
        break;
      case 'parked':
        this.#stays(call, stage.legId);
        if (reachable) this.#expectEnd({ kind: 'park', callId: call.id }, stage.until);
        break;
      case 'leavingMessage':
        this.#stays(call, stage.legId);
        if (reachable) this.#expectEnd({ kind: 'message', callId: call.id }, stage.until);
        break;
      case 'dialling':
      case 'ending':
        break;
    }
  }

  /** I9: whoever the call's state speaks of is there, and is to stay. */
  #stays(call: Call, legId: LegId): void {
    const leg = call.legs.get(legId);
    if (!leg || leg.hangUp) this.#breaks(`I9 call ${call.id} is ${call.stage.state} and speaks of leg ${legId}`);
  }

  #leg(call: Call, leg: Leg, reachable: boolean): void {
    this.#legs += 1;
    if (this.#floor.legs.get(leg.id) !== call.id) this.#breaks(`I1 leg ${leg.id} is not indexed`);
    if (leg.agentId !== undefined) push(this.#legsOf, leg.agentId, leg);
    if (call.stage.state === 'ending' && !leg.hangUp)
      this.#breaks(`I7 call ${call.id} is ending and leg ${leg.id} was not told`);
    if (!reachable) return;
    if (leg.hold && leg.hold.state !== 'held')
      this.#expectEnd({ kind: 'hold', legId: leg.id }, leg.hold.since + JOIN_PATIENCE_MS);
    if (leg.asking) this.#expectEnd({ kind: 'consent', legId: leg.id }, leg.asking.until);
    if (leg.hangUp) this.#expectEnd({ kind: 'hangUp', legId: leg.id }, leg.hangUp.at + HANG_UP_PATIENCE_MS);
    else if (leg.state !== 'up' && leg.ringUntil !== undefined)
      this.#expectEnd({ kind: 'ring', legId: leg.id }, leg.ringUntil);
  }

  #queued(call: Call, stage: Extract<Stage, { state: 'queued' }>, reachable: boolean): void {
    const queue = this.#floor.queues.get(stage.queueId);
    this.#waiting += 1;
    if (!queue?.callers.has(call.id)) this.#breaks(`I8 call ${call.id} does not stand in ${stage.queueId}`);
    let caller: Leg | undefined;
    for (const leg of call.legs.values()) if (isRemote(leg) && !leg.hangUp) caller ??= leg;
    if (!caller || caller.hangUp) this.#breaks(`I8 call ${call.id} waits without a caller`);
    const limit = queue?.settings.maxWaitMs ?? 0;
    if (reachable && limit > 0) this.#expectEnd({ kind: 'maxWait', callId: call.id }, stage.joinedAt + limit);
    for (const offer of stage.offers.values()) {
      const leg = call.legs.get(offer.legId);
      push(this.#offersOf, offer.agentId, offer);
      if (!leg || leg.agentId !== offer.agentId || leg.hangUp || leg.state === 'up')
        this.#breaks(`I5 offer ${offer.legId} has no phone that rings`);
    }
  }

  agent(agent: Agent): void {
    const { id, activity, legId } = agent;
    const legs = this.#legsOf.get(id) ?? [];
    const offers = this.#offersOf.get(id) ?? [];
    if (legs.length > 1) this.#breaks(`I2 agent ${id} has ${legs.length} legs`);
    if (legs[0]?.id !== legId) this.#breaks(`I2 agent ${id} believes in leg ${legId} and has ${legs[0]?.id}`);
    if ((activity.state === 'ringing' || activity.state === 'talking') && activity.legId !== legId)
      this.#breaks(`I3 agent ${id} is ${activity.state} on leg ${activity.legId} and has ${legId}`);
    if (legs[0] && !legs[0].hangUp && activity.state !== (legs[0].state === 'up' ? 'talking' : 'ringing'))
      this.#breaks(`I3 agent ${id} is ${activity.state} and has a leg that is ${legs[0].state}`);
    if (activity.state === 'wrappingUp') this.#expectEnd({ kind: 'wrapUp', agentId: id }, activity.until);
    if (agent.restUntil !== undefined) this.#expectEnd({ kind: 'rest', agentId: id }, agent.restUntil);
    if (offers.length > 1) this.#breaks(`I5 agent ${id} has ${offers.length} offers`);
    if (offers[0] && activity.state !== 'ringing') this.#breaks(`I5 agent ${id} has an offer and is ${activity.state}`);
    if (agent.extension) {
      const key = phoneKey(agent.extension.providerId, agent.extension.extension);
      if (this.#floor.agentsByExtension.get(key) !== id)
        this.#breaks(`I1 extension ${key} is not indexed under agent ${id}`);
    }
    this.#members(agent);
  }

  #members(agent: Agent): void {
    const obstacle = agentObstacle(this.#floor, agent);
    for (const queueId of agent.queueIds) {
      const queue = this.#floor.queues.get(queueId);
      const member = queue?.members.get(agent.id);
      this.#memberships += 1;
      if (!queue || !member) {
        this.#breaks(`I1 agent ${agent.id} is in ${queueId}, which does not know it`);
        continue;
      }
      const missing = missingSkills(queue.settings.requiredSkills, agent.skills);
      const own = memberObstacle({ missing, paused: member.paused }, obstacle);
      if (own !== member.obstacle)
        this.#breaks(`I10 member ${agent.id} of ${queueId} is kept by ${own} and says ${member.obstacle}`);
      const ready = obstacle === undefined && !member.paused && missing.length === 0;
      const listed = member.place !== undefined && member.obstacle === undefined;
      if (ready !== listed)
        this.#breaks(`I10 member ${agent.id} of ${queueId} is ${ready ? '' : 'not '}ready and listed otherwise`);
    }
  }

  queue(queue: Queue): void {
    const counts = new Map<string, number>();
    this.#memberships -= queue.members.size;
    this.#waiting -= queue.callers.size;
    for (const { obstacle } of queue.members.values())
      if (obstacle) counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1);
    for (const [obstacle, count] of queue.obstacles)
      if ((counts.get(obstacle) ?? 0) !== count) this.#breaks(`I10 queue ${queue.id} counts ${count} ${obstacle}`);
    for (const lane of queue.lanes.values()) {
      const caller = lane.waiting.first();
      if (!caller) continue;
      const stage = this.#floor.calls.get(caller.id as CallId)?.stage;
      if (stage?.state !== 'queued' || stage.queueId !== queue.id) {
        this.#breaks(`I8 queue ${queue.id} lists call ${caller.id}, which does not wait there`);
        continue;
      }
      const penalties = Array.from(stage.offers.values(), ({ penalty }) => penalty);
      if (penalties.length >= RING_ALL_LIMIT) continue;
      const ringing = penalties.length === 0 ? undefined : Math.min(...penalties);
      if (choose(lane, queue.settings.strategy, queue.lastRung, ringing).length > 0)
        this.#breaks(`I11 call ${caller.id} waits in ${queue.id} while somebody is ready`);
    }
  }

  /** What was counted on the way: an index or a list must not hold more than what it is made from. */
  whole(): void {
    const { legs, agents, agentsByExtension, deadlines, providers, centre } = this.#floor;
    if (legs.size !== this.#legs) this.#breaks(`I1 ${legs.size} legs are indexed and there are ${this.#legs}`);
    let extensions = 0;
    for (const agent of agents.values()) if (agent.extension) extensions += 1;
    if (agentsByExtension.size !== extensions)
      this.#breaks(`I1 ${agentsByExtension.size} extensions are indexed and there are ${extensions}`);
    if (this.#memberships !== 0) this.#breaks('I1 queues have members who do not know it');
    if (this.#waiting !== 0) this.#breaks('I8 queues count callers who are elsewhere');
    for (const { id, link, givenUp, linkSince } of providers.values())
      if (link === 'lost' && !givenUp) this.#expectEnd({ kind: 'lost', providerId: id }, linkSince + LOST_PATIENCE_MS);
    for (const recording of this.#floor.recordings.values()) {
      const pause = openPause(recording);
      if (pause) this.#expectEnd({ kind: 'pause', recordingId: recording.id }, pause.until);
      for (const tap of recording.state === 'running' ? recording.taps : []) {
        const at = dueAt(tap);
        if (at !== undefined) this.#expectEnd({ kind: 'tap', tapId: tap.id }, at);
      }
      const isOpen = this.#floor.recordingOf.get(recording.callId) === recording.id;
      if (isOpen !== (recording.state !== 'finished'))
        this.#breaks(`I12 recording ${recording.id} is ${recording.state} and indexed otherwise`);
    }
    for (const { id, expiresAt } of this.#floor.sessions.values())
      this.#expectEnd({ kind: 'session', sessionId: id }, expiresAt);
    if (centre) this.#expectEnd({ kind: 'day' }, centre.nextDayAt);
    if (deadlines.size !== this.#ends)
      this.#breaks(`I4 ${deadlines.size} deadlines are set and ${this.#ends} are waited for`);
  }

  #expectEnd(deadline: Deadline, at: Instant): void {
    this.#ends += 1;
    const set = this.#floor.deadlines.at(deadline);
    if (set !== at) this.#breaks(`I4 ${JSON.stringify(deadline)} is due at ${set}, and should be at ${at}`);
  }

  #breaks(promise: string): void {
    this.broken.push(promise);
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
