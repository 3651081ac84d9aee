/** The facts of supervision: a part of those in floor/fact.ts. */
import type { HangUpCause } from '../calls/call.ts';
import type { Actor } from '../floor/fact.ts';
import type { AgentId, CallId, LegId, SupervisionId } from '../kernel/ids.ts';
import type { Place, SupervisionEnd, SupervisionMode } from './supervision.ts';

/** `mode` and the agent: what is heard of whom; both absent for one who waits. */
interface SupervisionPlaced {
  supervisionId: SupervisionId;
  place: Place;
  mode?: SupervisionMode;
  ofId?: AgentId;
  by: Actor;
}

export interface SupervisionFacts {
  /** Its leg is `legId`; whose phone that is says `leg.requested`. */
  'supervision.requested': {
    callId: CallId;
    legId: LegId;
    payload: { supervisionId: SupervisionId; mode: SupervisionMode; reason: string; by: Actor };
  };
  'supervision.directed': { callId: CallId; payload: { supervisionId: SupervisionId; place: Place } };
  'supervision.started': { callId: CallId; payload: SupervisionPlaced };
  /** Another mode, another agent, or nobody to supervise for now. */
  'supervision.changed': { callId: CallId; payload: SupervisionPlaced };
  'supervision.modeRequested': {
    callId: CallId;
    payload: { supervisionId: SupervisionId; mode: SupervisionMode; by: Actor };
  };
  'supervision.takeOverRequested': { callId: CallId; payload: { supervisionId: SupervisionId; by: Actor } };
  'supervision.takeOverFailed': { callId: CallId; payload: { supervisionId: SupervisionId } };
  /** `legIds`: who talks from now on. `fromId`: the agent who leaves. */
  'supervision.tookOver': {
    callId: CallId;
    payload: { supervisionId: SupervisionId; legIds: readonly LegId[]; fromId: AgentId; by: Actor };
  };
  'supervision.handBackRequested': {
    callId: CallId;
    legId: LegId;
    payload: { supervisionId: SupervisionId; toId: AgentId; by: Actor };
  };
  'supervision.handBackFailed': { callId: CallId; payload: { supervisionId: SupervisionId; cause: HangUpCause } };
  'supervision.handedBack': {
    callId: CallId;
    payload: { supervisionId: SupervisionId; legIds: readonly LegId[]; toId: AgentId; by: Actor };
  };
  'supervision.endRequested': {
    callId: CallId;
    payload: { supervisionId: SupervisionId; end: SupervisionEnd; by: Actor };
  };
  'supervision.ended': { callId: CallId; payload: { supervisionId: SupervisionId; end: SupervisionEnd; by: Actor } };
}
