/** What the facts of hold, consultation, transfer and park do to a call. */
import { armAlone, armHold, armPark } from '../floor/arm.ts';
import type { Floor } from '../floor/floor.ts';
import type { Slice } from '../floor/slice.ts';
import type { CallId, LegId } from '../kernel/ids.ts';
import type { Call, Consult, Hold, Leg } from './call.ts';
import type { Connected } from './parties.ts';

interface Keys {
  readonly callId: CallId;
  readonly legId: LegId;
}

function withLeg(floor: Floor, { callId, legId }: Keys, change: (leg: Leg, call: Call) => void): void {
  const call = floor.calls.get(callId);
  const leg = call?.legs.get(legId);
  if (call && leg) change(leg, call);
}

function setHold(floor: Floor, keys: Keys, hold: (leg: Leg) => Hold | undefined): void {
  withLeg(floor, keys, (leg, call) => {
    const next = hold(leg);
    if (next) leg.hold = next;
    else delete leg.hold;
    armHold(floor, call, leg);
  });
}

function onConnected(floor: Floor, callId: CallId, change: (stage: Connected, call: Call) => Call['stage']): void {
  const call = floor.calls.get(callId);
  if (call?.stage.state === 'connected') call.stage = change(call.stage, call);
}

function withConsult(floor: Floor, callId: CallId, change: (consult: Consult) => Consult): void {
  onConnected(floor, callId, (stage) => (stage.consult ? { ...stage, consult: change(stage.consult) } : stage));
}

const withoutConsult = ({ consult: _consult, ...stage }: Connected): Connected => stage;

export const foldControl: Slice = {
  'leg.holdRequested': (floor, fact) => {
    setHold(floor, fact, () => ({ state: 'requested', since: fact.at, tries: fact.payload.tries }));
  },
  'leg.held': (floor, fact) => {
    setHold(floor, fact, (leg) => leg.hold && { ...leg.hold, state: 'held' });
  },
  'leg.resumeRequested': (floor, fact) => {
    setHold(floor, fact, () => ({ state: 'resuming', since: fact.at, tries: fact.payload.tries }));
  },
  'leg.resumed': (floor, fact) => {
    setHold(floor, fact, () => undefined);
  },
  'leg.holdFailed': (floor, fact) => {
    setHold(floor, fact, (leg) =>
      fact.payload.wish === 'resume' && leg.hold ? { ...leg.hold, state: 'held' } : undefined,
    );
  },
  'leg.muteRequested': (floor, fact) => {
    withLeg(floor, fact, (leg) => {
      leg.mute = { wanted: fact.payload.muted, muted: leg.mute?.muted ?? false };
    });
  },
  'leg.muted': (floor, fact) => {
    withLeg(floor, fact, (leg) => {
      const { muted } = fact.payload;
      const wanted = leg.mute?.wanted ?? muted;
      if (muted || wanted) leg.mute = { wanted, muted };
      else delete leg.mute;
    });
  },
  'leg.muteFailed': (floor, fact) => {
    withLeg(floor, fact, (leg) => {
      if (leg.mute?.muted) leg.mute = { wanted: true, muted: true };
      else delete leg.mute;
    });
  },
  'leg.heldItself': (floor, fact) => {
    withLeg(floor, fact, (leg) => {
      if (fact.payload.held) leg.heldItself = true;
      else delete leg.heldItself;
    });
  },

  'transfer.requested': (floor, { callId, agentId, legId, at, payload: { ringing } }) => {
    onConnected(floor, callId, ({ queueId }) =>
      ringing === undefined
        ? { state: 'arrived' }
        : {
            state: 'transferring',
            since: at,
            legId,
            ringing,
            from: agentId,
            ...(queueId === undefined ? {} : { queueId }),
          },
    );
    const call = floor.calls.get(callId);
    if (call) for (const leg of call.legs.values()) setHold(floor, { callId, legId: leg.id }, () => undefined);
  },
  'transfer.missed': (floor, { callId, payload: { reason } }) => {
    const call = floor.calls.get(callId);
    if (call?.stage.state === 'transferring') call.stage = { ...call.stage, missed: reason };
  },
  'transfer.returning': (floor, { callId, agentId, at, payload: { reason, ringing } }) => {
    const call = floor.calls.get(callId);
    const stage = call?.stage;
    if (!call || (stage?.state !== 'transferring' && stage?.state !== 'parked' && stage?.state !== 'connecting'))
      return;
    floor.deadlines.clear({ kind: 'park', callId });
    floor.deadlines.clear({ kind: 'join', callId });
    const legId = 'legId' in stage ? stage.legId : stage.legIds[0]!;
    const { queueId } = stage;
    const kept = queueId === undefined ? {} : { queueId };
    call.stage = { state: 'transferring', since: at, legId, ringing, from: agentId, back: reason, ...kept };
  },

  'consult.requested': (floor, { callId, legId, payload: { ownLegId, bridgeId } }) => {
    onConnected(floor, callId, (stage, call) => {
      call.bridges.push(bridgeId);
      return { ...stage, consult: { ownLegId, legId, bridgeId, state: 'ringing', front: 'consult' } };
    });
  },
  'consult.joining': (floor, { callId }) => {
    withConsult(floor, callId, (consult) => ({ ...consult, state: 'joining' }));
  },
  'consult.started': (floor, { callId }) => {
    withConsult(floor, callId, (consult) => ({ ...consult, state: 'talking' }));
  },
  'consult.swapped': (floor, { callId, payload: { front } }) => {
    withConsult(floor, callId, (consult) => ({ ...consult, front }));
  },
  'consult.merged': (floor, { callId, legId }) => {
    onConnected(floor, callId, (stage) => ({ ...withoutConsult(stage), legIds: [...stage.legIds, legId] }));
  },
  'consult.completed': (floor, { callId, legId }) => {
    onConnected(floor, callId, (stage) => ({
      ...withoutConsult(stage),
      legIds: [...stage.legIds.filter((each) => each !== stage.consult?.ownLegId), legId],
    }));
  },
  'consult.promoted': (floor, { callId }) => {
    onConnected(floor, callId, (stage) =>
      stage.consult
        ? {
            ...withoutConsult(stage),
            bridgeId: stage.consult.bridgeId,
            legIds: [stage.consult.ownLegId, stage.consult.legId],
          }
        : stage,
    );
  },
  'consult.ended': (floor, { callId }) => {
    onConnected(floor, callId, withoutConsult);
  },

  'call.parked': (floor, { callId, agentId, legId, at, payload: { slot, until } }) => {
    onConnected(floor, callId, ({ queueId }) => ({
      state: 'parked',
      since: at,
      until,
      slot,
      legId,
      from: agentId,
      ...(queueId === undefined ? {} : { queueId }),
    }));
    const call = floor.calls.get(callId);
    if (!call) return;
    for (const leg of call.legs.values()) setHold(floor, { callId, legId: leg.id }, () => undefined);
    armPark(floor, call);
  },
  'call.leftAlone': (floor, { callId, payload: { until } }) => {
    const call = floor.calls.get(callId);
    if (!call) return;
    call.aloneUntil = until;
    armAlone(floor, call);
  },
  'park.retrieving': (floor, { callId, legId }) => {
    const call = floor.calls.get(callId);
    if (call?.stage.state === 'parked') call.stage = { ...call.stage, retrieving: legId };
  },
  'park.unretrieved': (floor, { callId, legId }) => {
    const call = floor.calls.get(callId);
    if (call?.stage.state !== 'parked' || call.stage.retrieving !== legId) return;
    const { retrieving: _retrieving, ...stage } = call.stage;
    call.stage = stage;
  },
};
