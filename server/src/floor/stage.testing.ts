/** A small centre on a stage, for tests of the rules: say what happens, look at the facts. Broken invariants throw at once. */
import type { Skill } from '../agents/skills.ts';
import type { Call } from '../calls/call.ts';
import {
  asId,
  type AgentId,
  type CallId,
  type LegId,
  type NumberId,
  type ProviderId,
  type QueueId,
} from '../kernel/ids.ts';
import type { QueueSettings } from '../queues/queue.ts';
import { advance, type Step } from './advance.ts';
import type { Reply } from './decision.ts';
import type { Effect, EffectType } from './effect.ts';
import type { Fact, FactOf, FactType } from './fact.ts';
import { emptyFloor, type Floor } from './floor.ts';
import type { LiveLeg, LiveLegs } from './event.ts';
import type { Facet } from './facet.ts';
import type { Command, Input } from './input.ts';
import { invariants } from './invariants.ts';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export const pbx = asId<ProviderId>('pbx');
export const by = { kind: 'key', id: 'test' } as const;
export const plain: QueueSettings = {
  name: 'Sales',
  strategy: 'leastRecent',
  ringTimeoutMs: 15_000,
  retryMs: 5_000,
  wrapUpMs: 0,
  maxWaitMs: 0,
  maxWaiting: 0,
  priority: 0,
  whenEmpty: 'wait',
  pauseAfterMisses: 0,
  serviceLevelMs: 20_000,
  music: 'default',
  requiredSkills: [],
  consent: 'none',
};

export class Stage {
  floor: Floor = emptyFloor();
  now = Date.UTC(2026, 10, 20, 9);
  readonly facts: Fact[] = [];
  /** The effects of the last step. */
  effects: readonly Effect[] = [];
  reply: Reply | undefined;
  /** Off while a large centre is built. */
  checking = true;
  #callers = 0;

  constructor() {
    this.command({ type: 'configureCentre', site: 'test', timeZone: 'Europe/Berlin' });
    this.pbx(pbx);
  }

  tell(input: Input): Step {
    const step = advance(this.floor, input, this.now);
    this.facts.push(...step.facts);
    this.effects = step.effects;
    this.reply = step.reply;
    const broken = this.checking ? invariants(this.floor) : [];
    if (broken.length > 0) throw new Error(`after ${input.type}: ${broken.join('; ')}`);
    return step;
  }

  command(command: Without<Command, 'by'>): Reply | undefined {
    this.tell({ ...command, by } as Command);
    return this.reply;
  }

  /** Time passes; everything that falls due meanwhile happens at its instant. */
  pass(ms: number): void {
    const until = this.now + ms;
    for (let due = this.floor.deadlines.first(); due && due.at <= until; due = this.floor.deadlines.first()) {
      this.now = Math.max(this.now, due.at);
      this.tell({ type: 'tick' });
    }
    this.now = until;
  }

  pbx(providerId: ProviderId): void {
    const settings = { name: providerId, kind: 'simulator', primary: false, address: '', settings: {}, sealed: '' };
    this.command({ type: 'saveProvider', providerId, isNew: true, ...settings });
    this.connect(providerId);
  }

  connect(providerId: ProviderId = pbx, live: Partial<LiveLegs> = {}, facets?: readonly Facet[]): void {
    this.tell({ type: 'provider.connected', providerId, version: '1', ...(facets && { facets }) });
    this.tell({
      type: 'provider.snapshot',
      providerId,
      live: { legs: [], phones: [], talkBridges: [], phonesComplete: false, ...live },
    });
  }

  queue(name: string, settings: Partial<QueueSettings> = {}, providerId: ProviderId = pbx): QueueId {
    const queueId = asId<QueueId>(name);
    this.command({
      type: 'saveQueue',
      queueId,
      isNew: !this.floor.queues.has(queueId),
      settings: { ...plain, name, ...settings },
    });
    const numberId = asId<NumberId>(`${name}@${providerId}`);
    this.command({
      type: 'saveNumber',
      numberId,
      isNew: true,
      providerId,
      number: name.length === 0 ? '' : this.numberOf(name),
      queueId,
      answer: 'atOnce',
    });
    return queueId;
  }

  /** A number that dials the queue: its name in digits. */
  numberOf(name: string): string {
    return `+4930${[...name].map((letter) => letter.charCodeAt(0)).join('')}`;
  }

  agent(
    name: string,
    queues: Readonly<Record<string, number>>,
    about: { available?: boolean; providerId?: ProviderId; skills?: readonly Skill[] } = {},
  ): AgentId {
    const agentId = asId<AgentId>(name);
    const extension = { providerId: about.providerId ?? pbx, extension: `x-${name}` };
    this.command({ type: 'saveAgent', agentId, isNew: true, name, extension, skills: about.skills ?? [] });
    for (const [queue, penalty] of Object.entries(queues))
      this.command({ type: 'saveMember', agentId, queueId: asId(queue), penalty });
    if (about.available ?? true) this.status(agentId, 'available');
    return agentId;
  }

  status(agentId: AgentId, status: 'available' | 'away' | 'offline', reason = 'lunch'): void {
    this.command({ type: 'setAgentStatus', agentId, status, reason });
  }

  /** A caller dials the queue's number. */
  arrives(queue: string, about: { answered?: boolean; providerId?: ProviderId } = {}): CallId {
    const legId = asId<LegId>(`in-${++this.#callers}`);
    const remote = { number: '+493023125001', name: '' };
    const dialled = this.numberOf(queue);
    this.tell({
      type: 'leg.arrived',
      providerId: about.providerId ?? pbx,
      legId,
      dialled,
      remote,
      answered: about.answered ?? true,
    });
    return this.last('call.arrived').callId;
  }

  call(callId: CallId): Call {
    const call = this.floor.calls.get(callId);
    if (!call) throw new Error(`There is no call ${callId}`);
    return call;
  }

  callerOf(callId: CallId): LegId {
    return [...this.call(callId).legs.values()].find(({ role }) => role === 'caller')!.id;
  }

  legOf(agent: string): LegId {
    const legId = this.floor.agents.get(asId(agent))?.legId;
    if (legId === undefined) throw new Error(`${agent}'s phone is not in use`);
    return legId;
  }

  answers(agent: string): void {
    this.tell({ type: 'leg.answered', providerId: pbx, legId: this.legOf(agent) });
  }

  /** The phone is answered, and the PBX joins the two. */
  takes(agent: string): CallId {
    this.answers(agent);
    const { callId, payload } = this.last('join.requested');
    this.tell({ type: 'legs.joined', providerId: pbx, ...payload });
    return callId;
  }

  leaves(legId: LegId, cause: Extract<Input, { type: 'leg.left' }>['cause'] = 'normal'): void {
    this.tell({ type: 'leg.left', providerId: pbx, legId, cause });
  }

  /** The PBX carries out every hang-up that is asked for, until there is none. */
  settle(): void {
    for (let asked = this.#hangingUp(); asked.length > 0; asked = this.#hangingUp())
      for (const { id, cause } of asked) this.leaves(id, cause);
  }

  #hangingUp() {
    return [...this.floor.calls.values()].flatMap((call) =>
      [...call.legs.values()].flatMap((leg) => (leg.hangUp ? [{ id: leg.id, cause: leg.hangUp.cause }] : [])),
    );
  }

  activity(agent: string): string | undefined {
    return this.floor.agents.get(asId(agent))?.activity.state;
  }

  /** Those whose phones ring, in the order in which they were asked. */
  ringing(): string[] {
    return [...this.floor.calls.values()].flatMap((call) =>
      call.stage.state === 'queued' ? [...call.stage.offers.values()].map(({ agentId }) => agentId as string) : [],
    );
  }

  of<T extends FactType>(type: T): FactOf<T>[] {
    return this.facts.filter((fact): fact is FactOf<T> => fact.type === type);
  }

  last<T extends FactType>(type: T): FactOf<T> {
    const fact = this.facts.findLast((one): one is FactOf<T> => one.type === type);
    if (!fact) throw new Error(`There was no ${type}`);
    return fact;
  }

  wanted(type: EffectType): Effect[] {
    return this.effects.filter((effect) => effect.type === type);
  }
}

export const lost = { type: 'provider.lost', providerId: pbx, reason: 'gone' } as const;

/** Two queues and three agents; somebody talks, somebody wraps up, somebody is rung, somebody waits. */
export function busy(): Stage {
  const stage = new Stage();
  stage.queue('sales', { strategy: 'ringAll', wrapUpMs: 10_000, maxWaitMs: 60_000 });
  stage.queue('support', { strategy: 'fewestCalls', priority: 1 });
  for (const name of ['anna', 'ben', 'carla']) stage.agent(name, { sales: 0, support: 1 });
  const first = stage.arrives('support');
  stage.takes(stage.ringing()[0]!);
  stage.pass(1000);
  stage.arrives('sales');
  stage.takes(stage.ringing()[0]!);
  stage.leaves(stage.callerOf(first));
  stage.settle();
  stage.arrives('sales');
  stage.pass(500);
  stage.arrives('support', { answered: false });
  return stage;
}

/** What the PBX lists when all is as the floor believes, but for these legs. */
export function listed(stage: Stage, ...changed: (Partial<LiveLeg> & { readonly legId: LegId })[]): LiveLeg[] {
  const legs: LiveLeg[] = [];
  for (const { stage: at, legs: own } of stage.floor.calls.values()) {
    for (const { id, state, role } of own.values()) {
      const talks =
        at.state === 'connected' && at.legIds.includes(id) ? { kind: 'talk', bridgeId: at.bridgeId } : undefined;
      legs.push({
        legId: id,
        state: state === 'requested' ? 'ringing' : state,
        place: (talks as LiveLeg['place'] | undefined) ?? { kind: role === 'caller' ? 'waiting' : 'none' },
        ...(role === 'caller'
          ? { inbound: { dialled: stage.numberOf('sales'), remote: { number: '+493023125001', name: '' } } }
          : {}),
      });
    }
  }
  return legs.map((leg) => ({ ...leg, ...changed.find(({ legId }) => legId === leg.legId) }));
}

export const without = (legs: readonly LiveLeg[], legId: LegId) => legs.filter((leg) => leg.legId !== legId);
