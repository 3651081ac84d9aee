/** Supervisors, agents and a PBX that do anything at any time, drawn by lot. */
import fc from 'fast-check';
import type { Effect } from '../floor/effect.ts';
import { listed, lost, pbx } from '../floor/stage.testing.ts';
import { asId, type AgentId, type CallId, type LegId, type SupervisionId } from '../kernel/ids.ts';
import { SupervisionStage } from './stage.testing.ts';
import { supervisionModes, supervisionsOf } from './supervision.ts';

const happenings = [
  'supervise',
  'supervise',
  'supervise',
  'change',
  'end',
  'takeOver',
  'takeOver',
  'handBack',
  'handBack',
  'answer',
  'answer',
  'answer',
  'carryOut',
  'carryOut',
  'carryOut',
  'carryOut',
  'answer',
  'carryOut',
  'carryOut',
  'takeOver',
  'handBack',
  'call',
  'fail',
  'leave',
  'pause',
  'pass',
  'reconnect',
  'right',
  'call',
  'hands',
  'hands',
] as const;
type Happening = (typeof happenings)[number];

export const steps = fc.array(fc.tuple(fc.constantFrom(...happenings), fc.nat(1000)), { minLength: 40, maxLength: 80 });

/** What an agent, or who has taken over, may do to the call meanwhile. */
function handsOn(callId: CallId, name: string): Parameters<SupervisionStage['as']>[1][] {
  const agentId = asId<AgentId>(name);
  const to = { kind: 'number', number: '+4930123456' } as const;
  return [
    { type: 'holdCall', callId, agentId },
    { type: 'resumeCall', callId, agentId },
    { type: 'startConsult', callId, agentId, to },
    { type: 'startConsult', callId, agentId, to: { kind: 'agent', agentId: asId('ben') } },
    { type: 'swapConsult', callId },
    { type: 'mergeConsult', callId },
    { type: 'completeConsult', callId },
    { type: 'cancelConsult', callId },
    { type: 'transferCall', callId, agentId, to },
    { type: 'parkCall', callId, agentId },
    { type: 'retrieveCall', callId, agentId },
  ];
}

export class Walk extends SupervisionStage {
  /** What the PBX was asked for and has not done yet. */
  readonly #asked: Effect[] = [];
  readonly done: Partial<Record<string, number>> = {};

  constructor() {
    super({ recording: 'always' });
    this.agent('ben', { sales: 0 });
  }

  step(what: Happening, lot: number): void {
    const from = this.facts.length;
    this.#act(what, lot);
    for (const { type } of this.facts.slice(from)) this.done[type] = (this.done[type] ?? 0) + 1;
  }

  #act(what: Happening, lot: number): void {
    const pick = <T>(list: readonly T[]): T | undefined => list[lot % Math.max(list.length, 1)];
    const calls = [...this.floor.calls.values()];
    const call = pick(calls);
    const supervision = pick(calls.flatMap(supervisionsOf));
    const supervisionId = supervision?.id ?? asId<SupervisionId>('test-1-s1');
    const mode = supervisionModes[lot % supervisionModes.length]!;
    const who = supervision && lot % 5 > 0 ? supervision.by.id : (pick(['sue', 'sam']) ?? 'sue');
    switch (what) {
      case 'supervise':
        return this.#as(who, { type: 'superviseCall', callId: call?.id ?? this.callId, mode, reason: 'why' });
      case 'change':
        return this.#as(who, { type: 'changeSupervision', supervisionId, mode });
      case 'end':
        return this.#as(who, { type: 'endSupervision', supervisionId });
      case 'takeOver':
        return this.#as(who, { type: 'takeOverCall', supervisionId });
      case 'handBack':
        return this.#as(who, { type: 'handBackCall', supervisionId });
      case 'answer': {
        const legId = pick(calls.flatMap(({ legs }) => [...legs.values()].filter(({ state }) => state !== 'up')))?.id;
        if (legId !== undefined) this.#tell({ type: 'leg.answered', providerId: pbx, legId });
        return;
      }
      case 'carryOut':
        return this.#carryOut(this.#asked.shift());
      case 'fail': {
        const effect = this.#asked.shift();
        if ((effect?.type !== 'supervise' && effect?.type !== 'join') || lot % 4 > 0) return this.#carryOut(effect);
        const { type, callId } = effect;
        const about = effect.type === 'supervise' ? { legId: effect.legId } : {};
        return this.#tell({ type: 'effect.failed', effect: type, callId, ...about, cause: 'failed' });
      }
      case 'leave': {
        const leg = lot % 3 > 0 ? undefined : pick(calls.flatMap(({ legs }) => [...legs.values()]));
        return leg && this.#tell({ type: 'leg.left', providerId: pbx, legId: leg.id, cause: 'normal' });
      }
      case 'pause':
        return this.#as(
          'sue',
          lot % 2 === 0
            ? { type: 'pauseRecording', callId: call?.id ?? this.callId, reason: 'card' }
            : { type: 'resumeRecording', callId: call?.id ?? this.callId },
        );
      case 'hands': {
        const command = pick(handsOn(call?.id ?? this.callId, pick(['anna', 'ben', 'sue']) ?? ''));
        return command && this.#as(who, command);
      }
      case 'pass':
        this.pass(lot % 7 === 0 ? 31_000 : lot);
        return;
      case 'reconnect':
        if (lot % 3 > 0) return;
        this.#tell(lost);
        this.#asked.splice(0);
        this.connect(pbx, { legs: listed(this) });
        this.#ask();
        return;
      case 'right':
        return this.user('sam', 'supervisor', {
          teams: ['team'],
          agent: 'sam',
          ...(lot % 3 === 0 ? { supervision: ['listen'] } : {}),
        });
      case 'call':
        if (calls.length < 3) this.arrives('sales');
        this.#ask();
    }
  }

  #as(...args: Parameters<SupervisionStage['as']>): void {
    this.as(...args);
    this.#ask();
  }

  #tell(input: Parameters<SupervisionStage['tell']>[0]): void {
    this.tell(input);
    this.#ask();
  }

  #carryOut(effect: Effect | undefined): void {
    if (effect?.type === 'hangUp')
      return this.#tell({ type: 'leg.left', providerId: pbx, legId: effect.legId, cause: effect.cause });
    if (effect?.type === 'join')
      return this.#tell({ type: 'legs.joined', providerId: pbx, bridgeId: effect.bridgeId, legIds: this.#in(effect) });
    if (effect?.tell) this.#tell({ type: 'effect.done', effect });
  }

  /** Of what is asked for, that of which the PBX tells something. */
  #ask(): void {
    this.#asked.push(...this.effects.filter(({ type, tell }) => type === 'hangUp' || type === 'join' || tell === true));
  }

  #in({ legIds }: { readonly legIds: readonly LegId[] }): readonly LegId[] {
    return legIds.filter((legId) => this.floor.legs.has(legId));
  }

  /** Everything that is still asked for is done, and everybody hangs up. */
  finish(): void {
    for (let left = 200; this.#asked.length > 0 && left > 0; left -= 1) this.step('carryOut', 0);
    for (const { legs } of [...this.floor.calls.values()])
      for (const legId of [...legs.keys()]) if (this.floor.legs.has(legId)) this.leaves(legId);
    this.settle();
  }
}
