/** What whoever acts can do with a call now, and why not. The server decides; this only spares asking for what it would refuse. */
import type { CallHandlingFragment } from '@ringside/schema/documents';

export type Handling = CallHandlingFragment;
export type Party = Handling['parties'][number];

export const callControls = ['hold', 'mute', 'keypad', 'transfer', 'park', 'hangUp'] as const;
export const consultControls = ['swap', 'merge', 'complete', 'cancel'] as const;
export type CallControl = (typeof callControls)[number];
export type ConsultControl = (typeof consultControls)[number];
export type Control = CallControl | ConsultControl;

/** Below `calls.control.why`. */
export type Reason =
  | 'notTalking'
  | 'rings'
  | 'noActor'
  | 'consulted'
  | 'consulting'
  | 'conference'
  | 'severalParties'
  | 'underWay'
  | 'notAnswered'
  | 'leaving';

/** How a conversation is left: by ending it, by going while the others talk on, or as one likes. */
export type Leaving = 'end' | 'leave' | 'choose';

export interface Hands {
  readonly own: Party | undefined;
  /** Who else is in the conversation; not who is consulted on the side. */
  readonly others: readonly Party[];
  /** Who is consulted. */
  readonly third: Party | undefined;
  /** Whether the one who acts is the one who is consulted. */
  readonly isConsulted: boolean;
  readonly isHeld: boolean;
  readonly isMuted: boolean;
  readonly leaving: Leaving;
  /** Missing: it can be done. */
  readonly why: Readonly<Partial<Record<Control, Reason>>>;
  /** Of the ways to give the call away. */
  readonly whyNotGive: Reason | undefined;
  readonly whyNotConsult: Reason | undefined;
}

const isUp = ({ state, isLeaving }: Party): boolean => state === 'UP' && !isLeaving;

/** The agents of whom one can act. */
export const actorsOf = ({ parties, consult }: Handling): readonly Party[] =>
  parties.filter((party) => isUp(party) && party.role === 'AGENT' && party.legId !== consult?.legId);

/** `agentId`: who acts. */
export function handsOn(handling: Handling, agentId: string | undefined): Hands {
  const { parties, consult } = handling;
  const own = parties.find((party) => party.agentId === agentId && party.role !== 'SUPERVISOR');
  const third = parties.find(({ legId }) => legId === consult?.legId);
  const isConsulted = own !== undefined && own === third;
  const others = parties.filter(
    (party) => party !== own && party !== third && party.role !== 'SUPERVISOR' && isUp(party),
  );
  const [other] = others;
  const basic = obstacle(handling, own, others, isConsulted);
  const aside = basic ?? (consult ? 'consulting' : undefined);
  const whyNotGive = aside ?? (others.length > 1 ? 'conference' : undefined);
  const whyNotConsult = aside;
  const move = other?.hold === 'REQUESTED' || other?.hold === 'RESUMING' ? 'underWay' : undefined;
  const several = others.length > 1 ? 'severalParties' : undefined;
  const answered = third?.state === 'UP' && consult?.state === 'TALKING' ? undefined : 'notAnswered';
  return {
    own,
    others,
    third: isConsulted ? undefined : third,
    isConsulted,
    isHeld: others.length === 1 && (other?.hold === 'HELD' || other?.hold === 'RESUMING'),
    isMuted: own?.isMuted ?? false,
    leaving: isConsulted ? 'leave' : others.length > 1 ? 'choose' : 'end',
    why: told({
      hold: aside ?? several ?? move,
      mute:
        own && isUp(own) && handling.isTalking && (isConsulted || others.length > 0)
          ? undefined
          : (basic ?? 'notTalking'),
      keypad: basic ?? keypadObstacle(handling, others, third),
      transfer: aside,
      park: whyNotGive,
      hangUp: !own ? 'noActor' : own.isLeaving ? 'leaving' : own.state !== 'UP' ? 'rings' : asideToLeave(handling, own),
      swap: basic ?? answered,
      merge: basic ?? answered,
      complete: basic ?? answered,
      cancel: basic,
    }),
    whyNotGive,
    whyNotConsult,
  };
}

/** Keys go to the one whom the agent talks to. */
function keypadObstacle({ consult }: Handling, others: readonly Party[], third: Party | undefined): Reason | undefined {
  if (consult?.front === 'CONSULT') return third && isUp(third) ? undefined : 'notAnswered';
  return others.length > 1 ? 'conference' : undefined;
}

/** Who has asked somebody for advice says first what becomes of the two. */
const asideToLeave = ({ consult }: Handling, own: Party): Reason | undefined =>
  consult?.ownLegId === own.legId ? 'consulting' : undefined;

function obstacle(
  { isTalking }: Handling,
  own: Party | undefined,
  others: readonly Party[],
  isConsulted: boolean,
): Reason | undefined {
  if (!own) return 'noActor';
  if (own.isLeaving) return 'leaving';
  if (own.state !== 'UP') return 'rings';
  if (isConsulted) return 'consulted';
  return isTalking && others.length > 0 ? undefined : 'notTalking';
}

function told(all: Readonly<Record<Control, Reason | undefined>>): Partial<Record<Control, Reason>> {
  const why: Partial<Record<Control, Reason>> = {};
  for (const control of [...callControls, ...consultControls]) if (all[control]) why[control] = all[control];
  return why;
}
