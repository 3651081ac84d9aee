/** What the phones are told of messages. Rule VM10 in RULES.md. */
import type { Effect } from '../floor/effect.ts';
import type { Fact } from '../floor/fact.ts';
import { linkOf, type Floor } from '../floor/floor.ts';
import { asId, type CallId, type ProviderId } from '../kernel/ids.ts';
import { settingsOf, waitingIn, boxKey, type Box } from './voicemail.ts';

/** The boxes of which the phones may have to be told something new. */
export function boxesTouched(floor: Floor, fact: Fact): readonly Box[] {
  switch (fact.type) {
    case 'voicemail.left':
    case 'voicemail.heard':
    case 'voicemail.unheard':
    case 'voicemail.deleted':
    case 'queue.configured':
    case 'agent.configured':
      return boxOf(fact);
    case 'provider.reconciled':
      return allBoxes(floor);
    default:
      return [];
  }
}

const boxOf = ({ queueId, agentId }: Pick<Fact, 'queueId' | 'agentId'>): readonly Box[] => {
  if (queueId !== undefined) return [{ kind: 'queue', queueId }];
  return agentId === undefined ? [] : [{ kind: 'agent', agentId }];
};

const allBoxes = (floor: Floor): readonly Box[] => [
  ...Array.from(floor.queues.keys(), (queueId): Box => ({ kind: 'queue', queueId })),
  ...Array.from(floor.agents.keys(), (agentId): Box => ({ kind: 'agent', agentId })),
];

export function tellWaiting(floor: Floor, box: Box): readonly Effect[] {
  const settings = settingsOf(floor, box);
  if (!settings) return [];
  const counts = waitingIn(floor, boxKey(box));
  return mailboxesOf(floor, box, settings.mailbox).map(({ providerId, mailbox }) => ({
    type: 'messageWaiting',
    providerId,
    callId: asId<CallId>('stray'),
    mailbox,
    ...counts,
  }));
}

interface Mailbox {
  readonly providerId: ProviderId;
  readonly mailbox: string;
}

/** A queue belongs to no PBX: whichever has a mailbox of that name shows it. */
function mailboxesOf(floor: Floor, box: Box, named: string | undefined): readonly Mailbox[] {
  const isThere = (providerId: ProviderId): boolean => linkOf(floor, providerId) === 'connected';
  if (box.kind === 'queue')
    return named === undefined
      ? []
      : [...floor.providers.keys()].filter(isThere).map((providerId) => ({ providerId, mailbox: named }));
  const extension = floor.agents.get(box.agentId)?.extension;
  return extension && isThere(extension.providerId)
    ? [{ providerId: extension.providerId, mailbox: extension.extension }]
    : [];
}
