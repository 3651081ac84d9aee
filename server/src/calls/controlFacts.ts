/** What can have happened while somebody had their hands on a call. Rules C18–C32 in RULES.md. */
import type { Awaited } from '../floor/decision.ts';
import type { Actor } from '../floor/fact.ts';
import type { AgentId, BridgeId, CallId, Instant, LegId } from '../kernel/ids.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { ConsultEnd, TransferBack } from './call.ts';

export interface ControlFacts {
  'leg.holdRequested': { callId: CallId; legId: LegId; agentId?: AgentId; payload: { by: Actor; tries: number } };
  'leg.held': { callId: CallId; legId: LegId; agentId?: AgentId; payload: Record<never, never> };
  'leg.resumeRequested': { callId: CallId; legId: LegId; agentId?: AgentId; payload: { by: Actor; tries: number } };
  'leg.resumed': { callId: CallId; legId: LegId; agentId?: AgentId; payload: Record<never, never> };
  /** The PBX did not do it: the party is where it was. */
  'leg.holdFailed': { callId: CallId; legId: LegId; agentId?: AgentId; payload: { wish: 'hold' | 'resume' } };
  'leg.muteRequested': { callId: CallId; legId: LegId; agentId?: AgentId; payload: { muted: boolean; by: Actor } };
  'leg.muted': { callId: CallId; legId: LegId; agentId?: AgentId; payload: { muted: boolean } };
  'leg.muteFailed': { callId: CallId; legId: LegId; agentId?: AgentId; payload: Record<never, never> };
  /** By the phone's own button. */
  'leg.heldItself': { callId: CallId; legId: LegId; agentId?: AgentId; payload: { held: boolean } };
  /** How many keys; which they were is never kept. */
  'dtmf.requested': { callId: CallId; legId: LegId; payload: { count: number; by: Actor } };
  'dtmf.sent': { callId: CallId; legId: LegId; payload: Record<never, never> };
  'dtmf.failed': { callId: CallId; legId: LegId; payload: Record<never, never> };

  /** `legId`: who waits; `ringing`: whose phone rings, absent for a transfer to a queue. */
  'transfer.requested': {
    callId: CallId;
    agentId: AgentId;
    legId: LegId;
    payload: { to: 'agent' | 'queue' | 'extension' | 'outside' | 'voicemail'; ringing?: LegId; by: Actor };
  };
  /** Whoever was rung was not had, while the agent from whom it came has not quite hung up. */
  'transfer.missed': { callId: CallId; agentId: AgentId; payload: { reason: TransferBack } };
  /** Rings the agent from whom it came. */
  'transfer.returning': { callId: CallId; agentId: AgentId; payload: { reason: TransferBack; ringing: LegId } };
  /** Could not be given back either. */
  'transfer.failed': { callId: CallId; agentId: AgentId; payload: { reason: TransferBack } };

  /** `legId`: the third party. */
  'consult.requested': {
    callId: CallId;
    agentId: AgentId;
    legId: LegId;
    payload: { ownLegId: LegId; bridgeId: BridgeId; by: Actor };
  };
  'consult.joining': { callId: CallId; legId: LegId; payload: Record<never, never> };
  'consult.started': { callId: CallId; legId: LegId; payload: Record<never, never> };
  'consult.swapped': { callId: CallId; legId: LegId; payload: { front: 'consult' | 'call'; by: Actor } };
  /** `agentId`: of the third party's phone, if it is an agent's. */
  'consult.merged': { callId: CallId; legId: LegId; agentId?: AgentId; payload: { by: Actor } };
  'consult.completed': { callId: CallId; legId: LegId; agentId?: AgentId; payload: { by: Actor } };
  /** The other party has left: who was consulted is the conversation now. */
  'consult.promoted': { callId: CallId; legId: LegId; agentId?: AgentId; payload: Record<never, never> };
  'consult.ended': { callId: CallId; legId: LegId; payload: { reason: ConsultEnd; by: Actor } };

  /** `agentId`: who parked it; `legId`: who waits. */
  'call.parked': {
    callId: CallId;
    agentId: AgentId;
    legId: LegId;
    payload: { slot: string; until: Instant; by: Actor };
  };
  'park.retrieving': { callId: CallId; legId: LegId; agentId?: AgentId; payload: { by: Actor } };
  'park.unretrieved': { callId: CallId; legId: LegId; payload: Record<never, never> };
  /** Nobody of the centre is in the conversation any more (C33). */
  'call.leftAlone': { callId: CallId; payload: { until: Instant } };
  'call.aloneTooLong': { callId: CallId; payload: Record<never, never> };
  /** A phone of the PBX has dialled in to join this call. */
  'leg.came': {
    callId: CallId;
    legId: LegId;
    agentId?: AgentId;
    payload: { answered: boolean };
    personal: { target: string };
  };

  /** `open`: it awaits what it asked for. */
  'call.commanded': {
    callId: CallId;
    payload: {
      command: string;
      key: string | null;
      outcome: 'done' | 'refused' | 'open';
      awaits?: Awaited;
      refused?: Refusal;
      made?: string;
      by: Actor;
    };
  };
  /** `command`: the seq of the fact that began it. */
  'command.settled': { callId: CallId; payload: { command: number; outcome: 'done' | 'failed'; tookMs: number } };
}
