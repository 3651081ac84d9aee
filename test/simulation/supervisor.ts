/** A supervisor who sends commands at random: sensible ones, late ones, and ones about what does not exist. */
import type { Floor } from '../../server/src/floor/floor.ts';
import type { Command, CommandType } from '../../server/src/floor/input.ts';
import type { RecordingCommand } from '../../server/src/recordings/commands.ts';
import { type AgentId, asId, type CallId, type NumberId, type QueueId } from '../../server/src/kernel/ids.ts';
import type { Random } from '../../server/src/kernel/random.ts';
import type { SupervisionCommand } from '../../server/src/supervision/commands.ts';
import type { HandsCommand } from './hands.ts';
import type { OfficeCommand } from './office.ts';
import { Skilled } from './skilled.ts';
import { by, savePbx, numberOf, settingsOf, type Script } from './script.ts';

/** Whoever sets people up has lots of their own: a seed brings back the same calls, whatever people there are. */
type FloorCommand = Exclude<
  CommandType,
  | OfficeCommand
  | NoteCommand
  | HandsCommand
  | RecordingCommand['type']
  | SupervisionCommand
  | 'extendWrapUp'
  | 'setVoicemailHeard'
  | 'recordGreeting'
  | 'greetingTaken'
>;
/** Supervision is walked at random in supervision/walk.test.ts. What is noted about calls changes nothing but the notes; realtime/touched.test.ts plays with them. */
export type NoteCommand = 'setTags' | 'setDisposition';

const weights: Readonly<Record<FloorCommand, number>> = {
  setAgentStatus: 10,
  moveCall: 8,
  hangUp: 4,
  placeCall: 6,
  pauseMember: 3,
  unpauseMember: 3,
  endWrapUp: 3,
  saveQueue: 5,
  removeQueue: 2,
  saveMember: 4,
  removeMember: 3,
  saveAgent: 4,
  removeAgent: 2,
  saveNumber: 2,
  removeNumber: 1,
  configureCentre: 1,
  saveProvider: 1,
  removeProvider: 1,
};
const lots = Object.entries(weights).flatMap(([type, weight]) =>
  Array<FloorCommand>(weight).fill(type as FloorCommand),
);
const nothing = 'nothing';

export class Supervisor {
  readonly #random: Random;
  readonly #script: Script;
  readonly #skilled: Skilled;
  /** Lots of their own for who needs more time, drawn beside the others, so that these stay as they are. */
  readonly #late: Random;
  /** Calls seen so far, ended ones too: a supervisor may be late. */
  readonly #calls: CallId[] = [];

  constructor(random: Random, script: Script) {
    this.#random = random;
    this.#script = script;
    this.#late = random.fork('late');
    this.#skilled = new Skilled(random.fork('skills'), script.usesSkills);
  }

  sees(floor: Floor): void {
    for (const callId of floor.calls.keys()) if (!this.#calls.includes(callId)) this.#calls.push(callId);
  }

  next(floor: Floor): Command {
    const command = this.#skilled.add(this.#next(floor));
    const agentId = this.#late.chance(0.3) ? this.#wrapsUp(floor) : undefined;
    return agentId === undefined ? command : { type: 'extendWrapUp', agentId, by };
  }

  #next(floor: Floor): Command {
    const random = this.#random;
    const type = random.pick(lots);
    switch (type) {
      case 'setAgentStatus': {
        const status = random.pick(['available', 'available', 'away', 'offline'] as const);
        return { type, agentId: this.#agent(floor), status, reason: random.pick(['lunch', 'talk', '']), by };
      }
      case 'moveCall':
        return {
          type,
          callId: this.#call(floor),
          ...(random.chance(0.7) && { queueId: this.#queue(floor) }),
          ...(random.chance(0.5) && { priority: random.whole(4) - 1 }),
          by,
        };
      case 'hangUp':
        return { type, callId: this.#call(floor), by };
      case 'placeCall':
        return {
          type,
          agentId: random.chance(0.8) ? this.#agent(floor) : this.#wrappingUp(floor),
          to: this.#number(floor),
          by,
        };
      case 'pauseMember':
        return { type, ...this.#member(floor), reason: random.pick(['training', 'training', 'back office', ' ']), by };
      case 'unpauseMember':
        return { type, ...(random.chance(0.5) ? this.#pausedMember(floor) : this.#member(floor)), by };
      case 'removeMember':
        return { type, ...this.#member(floor), by };
      case 'saveMember':
        return { type, agentId: this.#agent(floor), queueId: this.#queue(floor), penalty: random.whole(3), by };
      case 'endWrapUp':
        return { type, agentId: random.chance(0.5) ? this.#agent(floor) : this.#wrappingUp(floor), by };
      case 'removeAgent':
        return { type, agentId: this.#agent(floor), by };
      case 'saveQueue':
        return this.#saveQueue(floor);
      case 'removeQueue':
        return { type, queueId: random.chance(0.5) ? this.#queue(floor) : this.#queueWithoutNumber(floor), by };
      case 'saveAgent':
        return this.#saveAgent(floor);
      case 'saveNumber':
        return this.#saveNumber(floor);
      case 'removeNumber':
        return { type, numberId: this.#numberId(floor), by };
      case 'configureCentre':
        return {
          type,
          timeZone: random.pick(['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Mars/Base']),
          by,
        };
      case 'saveProvider':
        return random.chance(0.5) ? savePbx(asId('pbx9'), true) : savePbx(this.#pbx(), false);
      case 'removeProvider':
        return { type, providerId: random.chance(0.5) ? asId('pbx9') : this.#pbx(), by };
    }
  }

  #saveQueue(floor: Floor): Command {
    const random = this.#random;
    const isNew = random.chance(0.3);
    const queueId = isNew ? asId<QueueId>(`q${random.whole(8)}`) : this.#queue(floor);
    const others = [...floor.queues.keys(), ...(random.chance(0.1) ? [asId<QueueId>(nothing)] : [])];
    const known = floor.queues.get(queueId)?.settings;
    const drawn = settingsOf(random, queueId, others);
    // Mostly one setting at a time, as people do.
    const settings =
      known && random.chance(0.5) ? { ...known, strategy: drawn.strategy, maxWaitMs: drawn.maxWaitMs } : drawn;
    return { type: 'saveQueue', queueId, isNew, settings, by };
  }

  #saveAgent(floor: Floor): Command {
    const random = this.#random;
    const isNew = random.chance(0.3);
    const agentId = isNew ? asId<AgentId>(`a${random.whole(14)}`) : this.#agent(floor);
    const extension = { providerId: this.#pbx(), extension: this.#extension() };
    return { type: 'saveAgent', agentId, isNew, name: agentId, ...(random.chance(0.85) && { extension }), by };
  }

  #saveNumber(floor: Floor): Command {
    const random = this.#random;
    const queueId = this.#queue(floor);
    const providerId = this.#pbx();
    const isNew = random.chance(0.5);
    const numberId = isNew ? asId<NumberId>(`${queueId}@${providerId}`) : this.#numberId(floor);
    const answer = random.pick(['atOnce', 'withAgent'] as const);
    return {
      type: 'saveNumber',
      numberId,
      isNew,
      providerId,
      number: numberOf(this.#queue(floor)),
      queueId,
      answer,
      by,
    };
  }

  #number(floor: Floor): string {
    const random = this.#random;
    if (random.chance(0.6)) return this.#extension();
    const agent = floor.agents.get(this.#agent(floor));
    return random.chance(0.3)
      ? (agent?.extension?.extension ?? 'x')
      : random.pick(['+4930123456', '030123456', 'call me', '']);
  }

  #member(floor: Floor): { readonly agentId: AgentId; readonly queueId: QueueId } {
    const agentId = this.#agent(floor);
    const queueIds = [...(floor.agents.get(agentId)?.queueIds ?? [])];
    return { agentId, queueId: queueIds.length > 0 ? this.#random.pick(queueIds) : this.#queue(floor) };
  }

  #pausedMember(floor: Floor): { readonly agentId: AgentId; readonly queueId: QueueId } {
    const paused = [...floor.queues.values()].flatMap(({ members }) =>
      [...members.values()].filter((member) => member.paused),
    );
    const { agentId, queueId } = paused.length > 0 ? this.#random.pick(paused) : this.#member(floor);
    return { agentId, queueId };
  }

  #wrappingUp(floor: Floor): AgentId {
    const agents = [...floor.agents.values()].filter(({ activity }) => activity.state === 'wrappingUp');
    return agents.length > 0 ? this.#random.pick(agents).id : this.#agent(floor);
  }

  #wrapsUp(floor: Floor): AgentId | undefined {
    for (const { id, activity } of floor.agents.values()) if (activity.state === 'wrappingUp') return id;
    return undefined;
  }

  #queueWithoutNumber(floor: Floor): QueueId {
    const led = new Set(Array.from(floor.numbers.values(), ({ queueId }) => queueId));
    const others = [...floor.queues.keys()].filter((queueId) => !led.has(queueId));
    return others.length > 0 ? this.#random.pick(others) : this.#queue(floor);
  }

  #agent(floor: Floor): AgentId {
    return this.#of(floor.agents.keys());
  }

  #queue(floor: Floor): QueueId {
    return this.#of(floor.queues.keys());
  }

  #numberId(floor: Floor): NumberId {
    return this.#of(floor.numbers.keys());
  }

  #call(floor: Floor): CallId {
    const random = this.#random;
    if (this.#calls.length > 0 && random.chance(0.1)) return random.pick(this.#calls);
    return this.#of(floor.calls.keys());
  }

  #pbx() {
    return this.#random.pick(this.#script.pbxs);
  }

  #extension(): string {
    return this.#random.pick(this.#script.extensions);
  }

  #of<T extends string>(known: Iterable<T>): T {
    const list = [...known];
    return list.length === 0 || this.#random.chance(0.03) ? asId(nothing) : this.#random.pick(list);
  }
}
