/** An entry of a call's timeline as a message and what stands in it, so that it can be told in any language. */
import type { CallStoryFragment } from '@ringside/schema/documents';

export type Story = CallStoryFragment;
type Entry = Story['timeline'][number];

export interface Told {
  /** Below `calls.happened`. */
  readonly key: string;
  /** Names as they are; empty when unknown, for which each language has its own word. */
  readonly agent?: string;
  readonly queue?: string;
  readonly ms?: number;
  /** A message of its own, such as `calls.cause.BUSY`, to be put into this one. */
  readonly why?: string;
}

export const toldTypes = [
  'CALL_ARRIVED',
  'CALL_PLACED',
  'CALL_QUEUED',
  'QUEUE_LEFT',
  'ROUTING_DECIDED',
  'OFFER_MADE',
  'OFFER_ACCEPTED',
  'OFFER_MISSED',
  'OFFER_REJECTED',
  'OFFER_FAILED',
  'OFFER_WITHDRAWN',
  'LEG_REQUESTED',
  'LEG_RINGING',
  'LEG_ANSWERED',
  'LEG_HANG_UP_REQUESTED',
  'LEG_LEFT',
  'JOIN_REQUESTED',
  'CALL_CONNECTED',
  'CALL_PRIORITISED',
  'CALL_ENDING',
  'CALL_ENDED',
  'WRAP_UP_STARTED',
  'WRAP_UP_EXTENDED',
  'WRAP_UP_ENDED',
  'CALL_TAGGED',
  'CALL_DISPOSED',
  'LEG_HOLD_REQUESTED',
  'LEG_RESUME_REQUESTED',
  'LEG_MUTE_REQUESTED',
  'DTMF_REQUESTED',
  'TRANSFER_REQUESTED',
  'CONSULT_REQUESTED',
  'CONSULT_SWAPPED',
  'CONSULT_MERGED',
  'CONSULT_COMPLETED',
  'CALL_PARKED',
  'GREETING_ASKED',
  'GREETING_TAKEN',
  'VOICEMAIL_ASKED',
  'VOICEMAIL_GREETED',
  'VOICEMAIL_BEGUN',
  'VOICEMAIL_LEFT',
  'VOICEMAIL_HEARD',
  'VOICEMAIL_UNHEARD',
  'VOICEMAIL_DELETED',
  'PARK_RETRIEVING',
  'LEG_HELD',
  'LEG_RESUMED',
  'LEG_HOLD_FAILED',
  'LEG_MUTED',
  'LEG_MUTE_FAILED',
  'LEG_HELD_ITSELF',
  'LEG_CAME',
  'TRANSFER_MISSED',
  'TRANSFER_RETURNING',
  'TRANSFER_FAILED',
  'CONSULT_STARTED',
  'CONSULT_PROMOTED',
  'CONSULT_ENDED',
  'PARK_UNRETRIEVED',
  'CONSENT_GIVEN',
  'CONSENT_REFUSED',
  'CONSENT_WITHDRAWN',
  'CONSENT_ASKED',
  'CONSENT_UNASKED',
  'RECORDING_REQUESTED',
  'RECORDING_PAUSED',
  'RECORDING_RESUMED',
  'RECORDING_STOPPED',
  'RECORDING_FINISHED',
  'RECORDING_STORED',
  'RECORDING_DELAYED',
  'RECORDING_FAILED',
  'RECORDING_SIDE_WITHHELD',
  'RECORDING_LEGAL_HOLD_SET',
  'RECORDING_DOOMED',
  'RECORDING_SPARED',
  'RECORDING_DELETED',
  'RECORDING_PLAYED',
  'SUPERVISION_REQUESTED',
  'SUPERVISION_MODE_REQUESTED',
  'SUPERVISION_STARTED',
  'SUPERVISION_CHANGED',
  'SUPERVISION_TAKE_OVER_REQUESTED',
  'SUPERVISION_TAKE_OVER_FAILED',
  'SUPERVISION_TOOK_OVER',
  'SUPERVISION_HAND_BACK_REQUESTED',
  'SUPERVISION_HAND_BACK_FAILED',
  'SUPERVISION_HANDED_BACK',
  'SUPERVISION_END_REQUESTED',
  'SUPERVISION_ENDED',
  'DTMF_FAILED',
  'CALL_LEFT_ALONE',
  'CALL_ALONE_TOO_LONG',
] as const satisfies readonly Entry['type'][];

/** What the machinery did about something that another entry tells; a command is told by what came of it. */
const behindTheScenes: ReadonlySet<Entry['type']> = new Set([
  'CALL_COMMANDED',
  'COMMAND_SETTLED',
  'CONSENT_AWAITED',
  'CONSULT_JOINING',
  'DTMF_SENT',
  'RECORDING_SIDE_DUE',
  'RECORDING_SIDE_ENDED',
  'RECORDING_SIDE_MUTED',
  'RECORDING_SIDE_REQUESTED',
  'RECORDING_SIDE_STARTED',
  'SUPERVISION_DIRECTED',
]);

export const isTold = ({ type }: Entry): boolean => !behindTheScenes.has(type);

/**
 * The entries of the journal name no one; the offers, legs and visits that began or ended at the same instant do. Of
 * several at one instant the first not yet told of is taken. Undefined for what this screen has no words for.
 */
export function tell(story: Story): readonly (Told | undefined)[] {
  const taken = new Set<string>();
  const first = <Part>(kind: string, parts: readonly Part[], fits: (part: Part) => boolean): Part | undefined => {
    const at = parts.findIndex((part, n) => fits(part) && !taken.has(`${kind} ${n}`));
    if (at === -1) return undefined;
    taken.add(`${kind} ${at}`);
    return parts[at];
  };
  return story.timeline.map((entry) =>
    told(entry, story, (kind, parts, fits) => first(`${entry.type} ${kind}`, parts, fits)),
  );
}

type Take = <Part>(kind: string, parts: readonly Part[], fits: (part: Part) => boolean) => Part | undefined;

const outcomes = {
  OFFER_ACCEPTED: 'ACCEPTED',
  OFFER_MISSED: 'MISSED',
  OFFER_REJECTED: 'REJECTED',
  OFFER_FAILED: 'FAILED',
  OFFER_WITHDRAWN: 'WITHDRAWN',
} as const;

function told(
  { type, at, by }: Entry,
  { offers, legs, queueVisits, decisions, agentName, end }: Story,
  take: Take,
): Told | undefined {
  switch (type) {
    case 'OFFER_MADE': {
      const offer = take('offer', offers, ({ madeAt }) => madeAt === at);
      return { key: type, agent: offer?.agentName ?? '' };
    }
    case 'OFFER_ACCEPTED':
    case 'OFFER_MISSED':
    case 'OFFER_REJECTED':
    case 'OFFER_FAILED':
    case 'OFFER_WITHDRAWN': {
      const offer = take('offer', offers, ({ endedAt, outcome }) => endedAt === at && outcome === outcomes[type]);
      const why = offer?.failCause
        ? `cause.${offer.failCause}`
        : offer?.withdrawReason && `withdrawn.${offer.withdrawReason}`;
      const ms = offer && Date.parse(at) - Date.parse(offer.madeAt);
      return { key: type, agent: offer?.agentName ?? '', ...(ms !== undefined && { ms }), ...(why && { why }) };
    }
    case 'ROUTING_DECIDED': {
      const decision = take('decision', decisions, (one) => one.at === at);
      const chosen = decision?.agents.filter((one) => one.chosen).map((one) => one.agentName ?? '') ?? [];
      return { key: type, agent: chosen.filter(Boolean).join(', ') };
    }
    case 'CALL_QUEUED': {
      const visit = take('visit', queueVisits, ({ joinedAt }) => joinedAt === at);
      return { key: type, queue: visit?.queueName ?? '' };
    }
    case 'QUEUE_LEFT': {
      const visit = take('visit', queueVisits, ({ leftAt }) => leftAt === at);
      const why = visit?.exit ? { why: `exit.${visit.exit}` } : {};
      return { key: type, queue: visit?.queueName ?? '', ms: visit?.waitedMs ?? 0, ...why };
    }
    case 'LEG_REQUESTED':
      return party(
        type,
        take('leg', legs, ({ startedAt, role }) => startedAt === at && role !== 'CALLER'),
      );
    case 'LEG_ANSWERED':
      return party(
        type,
        take('leg', legs, ({ answeredAt }) => answeredAt === at),
      );
    case 'LEG_LEFT':
      return party(
        type,
        take('leg', legs, ({ endedAt }) => endedAt === at),
      );
    case 'CALL_ENDED':
      return { key: type, ...(end && { why: `end.${end}` }) };
    case 'WRAP_UP_STARTED':
    case 'WRAP_UP_EXTENDED':
    case 'WRAP_UP_ENDED':
      return { key: type, agent: agentName ?? '' };
    default:
      if (!toldTypes.some((one) => one === type)) return undefined;
      return { key: type, ...(by?.name ? { agent: by.name } : {}) };
  }
}

function party(type: string, leg: Story['legs'][number] | undefined): Told {
  const why = type === 'LEG_LEFT' && leg?.cause ? { why: `cause.${leg.cause}` } : {};
  if (leg?.role === 'AGENT') return { key: `${type}_AGENT`, agent: leg.agentName ?? '', ...why };
  const whose = leg?.role === 'CALLER' || leg?.role === 'SUPERVISOR' ? `_${leg.role}` : '';
  return { key: `${type}${whose}`, ...why };
}
