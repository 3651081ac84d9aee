/** A call that is going on as a line of the list: who, where, and the one time that counts. */
import type { CallSummaryFragment, LiveCallFragment } from '@ringside/schema/documents';
import { namesOf } from '../../composables/names.ts';

export type LiveState = LiveCallFragment['state'];
export type Direction = LiveCallFragment['direction'];

/** All states but that of a call that is over. */
export const liveStates = namesOf<LiveState | Exclude<CallSummaryFragment['state'], 'ENDED'>>({
  ARRIVED: true,
  ASKING: true,
  QUEUED: true,
  DIALLING: true,
  CONNECTING: true,
  CONNECTED: true,
  TRANSFERRING: true,
  PARKED: true,
  LEAVING_MESSAGE: true,
  ENDING: true,
});
export const directions = namesOf<Direction>({ INBOUND: true, OUTBOUND: true, INTERNAL: true });

/** What people tell apart at a glance; the states that last a moment go with their neighbour. */
export type Phase = 'waiting' | 'ringing' | 'talking' | 'ending' | 'over';

export interface LiveRow {
  readonly id: string;
  readonly state: LiveState;
  readonly phase: Phase;
  readonly direction: Direction;
  /** Empty when withheld, or not for this key. */
  readonly number: string;
  readonly name: string;
  readonly dialled: string;
  readonly queue: string | undefined;
  /** Who talks, or else whose phones ring. */
  readonly agents: readonly string[];
  readonly priority: number;
  readonly arrivedAt: number;
  /** Of the wait or the talk, whichever goes on; else since the state began. Never negative. */
  readonly forMs: number;
  /** Who supervises it, by name. */
  readonly supervisedBy: readonly string[];
  readonly canMove: boolean;
  readonly canHangUp: boolean;
}

/** `isOver`: it has ended and is only kept where it stood; its time stands still at `now`. */
export function toLiveRow(call: LiveCallFragment, now: number, isOver = false): LiveRow {
  const phase = isOver ? 'over' : phaseOf(call);
  return {
    id: call.id,
    state: call.state,
    phase,
    direction: call.direction,
    number: call.remoteNumber ?? '',
    name: call.remoteName ?? '',
    dialled: call.dialled,
    queue: call.queueName ?? undefined,
    agents: call.agentName ? [call.agentName] : call.offers.map(({ agentName }) => agentName),
    priority: call.priority,
    arrivedAt: Date.parse(call.arrivedAt),
    forMs: Math.max(0, now - sinceOf(call)),
    supervisedBy: isOver ? [] : call.supervisions.filter(({ state }) => state !== 'LEAVING').map(({ name }) => name),
    canMove: !isOver && call.state === 'QUEUED',
    canHangUp: !isOver && call.state !== 'ENDING',
  };
}

function phaseOf({ state, offers }: LiveCallFragment): Phase {
  switch (state) {
    case 'CONNECTED':
      return 'talking';
    case 'ENDING':
      return 'ending';
    case 'DIALLING':
    case 'CONNECTING':
    case 'TRANSFERRING':
      return 'ringing';
    case 'QUEUED':
      return offers.length > 0 ? 'ringing' : 'waiting';
    case 'ARRIVED':
    case 'ASKING':
    case 'PARKED':
      return 'waiting';
    case 'LEAVING_MESSAGE':
      return 'talking';
  }
}

function sinceOf({ state, connectedSince, waitingSince, stateSince }: LiveCallFragment): number {
  if (state === 'CONNECTED') return Date.parse(connectedSince ?? stateSince);
  if (state === 'QUEUED') return Date.parse(waitingSince ?? stateSince);
  return Date.parse(stateSince);
}

/** The latest instant that a call tells of; the server's clock stands there or later. */
export function latestInCall({ stateSince, arrivedAt }: LiveCallFragment): number {
  return Math.max(Date.parse(stateSince), Date.parse(arrivedAt));
}
