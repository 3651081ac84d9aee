/** What facts do to the supervisions of calls. */
import type { Call } from '../calls/call.ts';
import type { Fact, FactOf } from '../floor/fact.ts';
import { callOfLeg, type Floor } from '../floor/floor.ts';
import type { Slice } from '../floor/slice.ts';
import type { CallId, LegId, SupervisionId } from '../kernel/ids.ts';
import { heard, SUPERVISION_LIMITS, supervisionOf, supervisionsOf, type Supervision } from './supervision.ts';

interface About {
  readonly callId: CallId;
  readonly payload: { readonly supervisionId: SupervisionId };
}

function change(floor: Floor, { callId, payload }: About, changed: (supervision: Supervision) => Supervision): void {
  const call = floor.calls.get(callId);
  if (!call?.supervisions) return;
  call.supervisions = call.supervisions.map((each) => (each.id === payload.supervisionId ? changed(each) : each));
}

const placed = (
  supervision: Supervision,
  { at, payload: { place, mode, ofId } }: FactOf<'supervision.started' | 'supervision.changed'>,
): Supervision => {
  const step = { at, ...(mode === undefined ? {} : { mode }), ...(ofId === undefined ? {} : { ofId }) };
  const steps = [...supervision.steps, step].slice(-SUPERVISION_LIMITS.steps);
  return { ...supervision, placed: place, placedAt: at, steps, ...(mode === undefined ? {} : { did: mode }) };
};

/** Who talks from now on. One who supervised and is a party now is an agent to all others, and no longer when they go. */
function setParties(call: Call | undefined, id: SupervisionId, legIds: readonly LegId[]): void {
  if (call?.stage.state !== 'connected') return;
  call.stage = { ...call.stage, legIds };
  const leg = call.legs.get(supervisionOf(call, id)?.legId ?? ('' as LegId));
  if (leg) call.legs.set(leg.id, { ...leg, role: legIds.includes(leg.id) ? 'agent' : 'supervisor' });
}

/** S11: what the parties of the call have nothing to do with. Asked before the fact is folded in. */
export function isOfSupervisor(floor: Floor, fact: Fact): boolean {
  if (fact.type === 'supervision.tookOver' || fact.type === 'supervision.handedBack') return false;
  if (fact.type === 'leg.requested') return fact.payload.role === 'supervisor';
  if (fact.type.startsWith('supervision.')) return true;
  const { legId } = fact;
  return legId !== undefined && callOfLeg(floor, legId)?.legs.get(legId)?.role === 'supervisor';
}

export const foldSupervision: Slice = {
  'supervision.requested': (floor, { at, callId, legId, payload: { supervisionId, mode, reason, by } }) => {
    const call = floor.calls.get(callId);
    if (!call) return;
    const supervision: Supervision = {
      id: supervisionId,
      by,
      legId,
      reason,
      requestedAt: at,
      mode,
      part: { state: 'beside' },
      steps: [],
    };
    call.supervisions = [...supervisionsOf(call), supervision];
  },
  'supervision.modeRequested': (floor, fact) => {
    change(floor, fact, (supervision) => ({ ...supervision, mode: fact.payload.mode }));
  },
  'supervision.directed': (floor, fact) => {
    change(floor, fact, (supervision) => ({ ...supervision, asked: fact.payload.place }));
  },
  'supervision.started': (floor, fact) => {
    change(floor, fact, (supervision) => ({ ...placed(supervision, fact), startedAt: fact.at }));
  },
  'supervision.changed': (floor, fact) => {
    change(floor, fact, (supervision) => placed(supervision, fact));
  },
  'supervision.takeOverRequested': (floor, fact) => {
    change(floor, fact, (supervision) => ({ ...supervision, part: { state: 'takingOver' } }));
  },
  'supervision.takeOverFailed': (floor, fact) => {
    change(floor, fact, (supervision) => ({ ...supervision, part: { state: 'beside' } }));
  },
  'supervision.tookOver': (floor, fact) => {
    const { supervisionId, legIds, fromId } = fact.payload;
    setParties(floor.calls.get(fact.callId), supervisionId, legIds);
    change(floor, fact, (supervision) => ({ ...supervision, part: { state: 'talking', from: fromId } }));
  },
  'supervision.handBackRequested': (floor, fact) => {
    const { legId, payload } = fact;
    change(floor, fact, (each) => ({ ...each, part: { state: 'handingBack', from: payload.toId, legId } }));
  },
  'supervision.handBackFailed': (floor, fact) => {
    change(floor, fact, (supervision) => {
      const { part } = supervision;
      return part.state === 'handingBack'
        ? { ...supervision, part: { state: 'talking', from: part.from } }
        : supervision;
    });
  },
  'supervision.handedBack': (floor, fact) => {
    setParties(floor.calls.get(fact.callId), fact.payload.supervisionId, fact.payload.legIds);
    change(floor, fact, (supervision) => ({
      ...supervision,
      part: { state: 'beside' },
      ending: { end: 'handedBack', by: fact.payload.by },
    }));
  },
  'supervision.endRequested': (floor, fact) => {
    const { end, by } = fact.payload;
    change(floor, fact, (supervision) => ({ ...supervision, ending: { end, by } }));
  },
  'supervision.ended': (floor, { callId, payload: { supervisionId } }) => {
    const call = floor.calls.get(callId);
    const ended = call?.supervisions?.find(({ id }) => id === supervisionId);
    if (!call || !ended) return;
    const left = supervisionsOf(call).filter((each) => each !== ended);
    if (left.length > 0) call.supervisions = left;
    else delete call.supervisions;
    const past = heard(ended);
    if (past.length > 0) call.supervised = [...(call.supervised ?? []), ...past].slice(-SUPERVISION_LIMITS.past);
  },
};
