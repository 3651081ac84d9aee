/** Agents and supervisors with their hands on calls: what is sensible now, and what is not. Draws from a stream of its own. */
import type { Call } from '../../server/src/calls/call.ts';
import type { CallCommand } from '../../server/src/calls/commandLog.ts';
import type { Floor } from '../../server/src/floor/floor.ts';
import type { Destination, EffectFailed } from '../../server/src/floor/input.ts';
import { type AgentId, asId, type LegId } from '../../server/src/kernel/ids.ts';
import type { Random } from '../../server/src/kernel/random.ts';
import type { SupervisionCommand } from '../../server/src/supervision/commands.ts';
import { by } from './script.ts';

export type HandsCommand = Exclude<CallCommand['type'], 'hangUp' | 'moveCall' | SupervisionCommand>;

const weights: Readonly<Record<HandsCommand, number>> = {
  holdCall: 4,
  resumeCall: 4,
  muteCall: 2,
  dropParty: 2,
  sendDtmf: 1,
  transferCall: 6,
  startConsult: 6,
  swapConsult: 4,
  mergeConsult: 4,
  completeConsult: 4,
  cancelConsult: 2,
  parkCall: 3,
  retrieveCall: 5,
  startRecording: 2,
  stopRecording: 1,
  pauseRecording: 2,
  resumeRecording: 2,
  giveConsent: 2,
  withdrawConsent: 1,
  askForConsent: 2,
};
const lots = Object.entries(weights).flatMap(([type, weight]) =>
  Array<HandsCommand>(weight).fill(type as HandsCommand),
);

export class Hands {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Undefined when there is no call. */
  next(floor: Floor): CallCommand | undefined {
    const random = this.#random;
    const call = this.#call(floor);
    if (!call) return undefined;
    const type = this.#fitting(call);
    const about = {
      callId: call.id,
      by,
      ...(random.chance(0.2) && { key: `k${random.whole(4)}` }),
      ...(random.chance(0.2) && { expectedVersion: call.version - random.whole(2) }),
    };
    const who = random.chance(0.3) ? { agentId: this.#agent(floor) } : {};
    const which = random.chance(0.3) ? { legId: this.#leg(call) } : {};
    switch (type) {
      case 'holdCall':
      case 'resumeCall':
        return { type, ...about, ...who, ...which };
      case 'muteCall':
        return { type, ...about, ...who, ...which, muted: random.chance(0.6) };
      case 'sendDtmf':
        return { type, ...about, ...who, ...which, digits: random.pick(['1', '12#', 'x']) };
      case 'startRecording':
      case 'stopRecording':
      case 'resumeRecording':
        return { type, ...about };
      case 'pauseRecording':
        return { type, ...about, reason: 'card' };
      case 'dropParty':
      case 'giveConsent':
      case 'withdrawConsent':
      case 'askForConsent':
        return { type, ...about, legId: this.#leg(call) };
      case 'transferCall':
        return { type, ...about, ...who, to: this.#destination(floor) };
      case 'startConsult': {
        const to = this.#destination(floor);
        const isPhone = to.kind !== 'queue' && to.kind !== 'voicemail';
        return { type, ...about, ...who, to: isPhone ? to : { kind: 'number', number: '1001' } };
      }
      case 'parkCall':
        return { type, ...about, ...who };
      case 'retrieveCall':
        return { type, ...about, agentId: this.#agent(floor) };
      case 'swapConsult':
      case 'mergeConsult':
      case 'completeConsult':
      case 'cancelConsult':
        return { type, ...about };
    }
  }

  /** That the PBX did not do what it was asked for. */
  failure(floor: Floor): EffectFailed | undefined {
    const call = this.#call(floor);
    if (!call) return undefined;
    const effect = this.#random.pick(['wait', 'mute', 'join', 'dtmf', 'play'] as const);
    return { type: 'effect.failed', effect, callId: call.id, legId: this.#leg(call), cause: 'failed' };
  }

  /** Mostly what is possible now, so that much comes about. */
  #fitting({ stage }: Call): HandsCommand {
    const random = this.#random;
    if (random.chance(0.2)) return random.pick(lots);
    if (stage.state === 'parked') return 'retrieveCall';
    if (stage.state !== 'connected') return random.pick(lots);
    if (stage.consult)
      return random.pick(['swapConsult', 'mergeConsult', 'completeConsult', 'cancelConsult', 'muteCall'] as const);
    return random.pick(lots);
  }

  #call(floor: Floor): Call | undefined {
    const calls = [...floor.calls.values()];
    const fit = calls.filter(({ stage: { state } }) => ['connected', 'parked', 'transferring'].includes(state));
    const list = fit.length > 0 && this.#random.chance(0.9) ? fit : calls;
    return list.length === 0 ? undefined : this.#random.pick(list);
  }

  #destination(floor: Floor): Destination {
    const random = this.#random;
    const queues = [...floor.queues.keys()];
    const lot = random.unit();
    if (lot < 0.3 && queues.length > 0) {
      const queueId = random.pick(queues);
      return lot < 0.05 ? { kind: 'voicemail', box: { kind: 'queue', queueId } } : { kind: 'queue', queueId };
    }
    if (lot < 0.7) return { kind: 'agent', agentId: this.#agent(floor) };
    return { kind: 'number', number: random.pick(['+4930123456', '1001', '1002', 'nobody']) };
  }

  #agent(floor: Floor): AgentId {
    const agents = [...floor.agents.keys()];
    return agents.length === 0 ? asId('nobody') : this.#random.pick(agents);
  }

  #leg({ legs }: Call): LegId {
    return legs.size === 0 || this.#random.chance(0.05) ? asId('nobody') : this.#random.pick([...legs.keys()]);
  }
}
