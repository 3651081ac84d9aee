/** What goes on between the parties of a call, for whoever has their hands on it: made from the floor alone. */
import type { Floor } from '../floor/floor.ts';
import type { AgentId, Instant, LegId } from '../kernel/ids.ts';
import { consentStateOf, type ConsentHow, type ConsentState } from '../recordings/consent.ts';
import { isRemote, type Call, type Consult, type Leg, type LegRole, type LegState, type TransferBack } from './call.ts';

export const holdStates = ['none', 'requested', 'held', 'resuming'] as const;
export type HoldState = (typeof holdStates)[number];

export interface PartyTold {
  readonly legId: LegId;
  readonly role: LegRole;
  readonly agentId?: AgentId;
  /** Of the agent, or as the provider sent it. */
  readonly name: string;
  /** An extension, or a number outside. */
  readonly number: string;
  readonly state: LegState;
  readonly since: Instant;
  readonly hold: HoldState;
  readonly consent: ConsentState;
  /** How it was given, refused or withdrawn. */
  readonly consentHow?: ConsentHow;
  readonly isMuted: boolean;
  readonly heldItself: boolean;
  readonly isLeaving: boolean;
}

export interface Handling {
  readonly version: number;
  /** Joined, and not only answered. */
  readonly isTalking: boolean;
  readonly parties: readonly PartyTold[];
  readonly consult?: Consult;
  readonly parked?: { readonly slot: string; readonly until: Instant };
  /** Who transferred or parked the call. */
  readonly from?: { readonly agentId: AgentId; readonly name: string };
  /** Why it has come back to that agent. */
  readonly back?: TransferBack;
}

export function handlingOf(floor: Floor, call: Call): Handling {
  const { stage, version } = call;
  const agentId = 'from' in stage ? stage.from : undefined;
  return {
    version,
    isTalking: stage.state === 'connected',
    parties: [...call.legs.values()].filter(isParty).map((leg) => partyOf(floor, call, leg)),
    ...(stage.state === 'connected' && stage.consult && { consult: stage.consult }),
    ...(stage.state === 'parked' && { parked: { slot: stage.slot, until: stage.until } }),
    ...(agentId && { from: { agentId, name: floor.agents.get(agentId)?.name ?? '' } }),
    ...(stage.state === 'transferring' && stage.back && { back: stage.back }),
  };
}

/** Who supervises is none, and is told to those who may know. */
const isParty = ({ role }: Leg): boolean => role !== 'supervisor';

function partyOf(floor: Floor, call: Call, leg: Leg): PartyTold {
  const agent = leg.agentId === undefined ? undefined : floor.agents.get(leg.agentId);
  const isFirst = isRemote(leg) && (leg.role === 'caller' || !leg.target || numberOf(leg) === call.remote.number);
  return {
    legId: leg.id,
    role: leg.role,
    ...(leg.agentId === undefined ? {} : { agentId: leg.agentId }),
    name: agent?.name ?? (isFirst ? call.remote.name : ''),
    number: agent?.extension?.extension ?? (isFirst ? call.remote.number : numberOf(leg)),
    state: leg.state,
    since: leg.answeredAt ?? leg.createdAt,
    hold: leg.hold?.state ?? 'none',
    consent: consentStateOf(floor, call, leg),
    ...(leg.consent && { consentHow: leg.consent.how }),
    isMuted: leg.mute?.muted ?? false,
    heldItself: leg.heldItself ?? false,
    isLeaving: leg.hangUp !== undefined,
  };
}

const numberOf = ({ target }: Leg): string =>
  target === undefined ? '' : target.kind === 'outside' ? target.number : target.extension;
