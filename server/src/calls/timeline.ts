/** What happened to a call, in words for a person. */
import type { Actor, Fact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import { asId, type AgentId, type QueueId } from '../kernel/ids.ts';
import type { QueueExit } from '../queues/queue.ts';
import type { CallEnd, HangUpCause } from './call.ts';

type Names = Pick<Floor, 'agents' | 'queues' | 'users' | 'keys'>;

export function inWords(fact: Fact, names: Names): string {
  const agent = (id: AgentId | undefined) => (id && names.agents.get(id)?.name) || 'an agent';
  const queue = (id: QueueId | undefined) => (id && names.queues.get(id)?.settings.name) || 'a queue';
  const person = ({ kind, id }: Actor) =>
    (kind === 'user' ? names.users.get(asId(id))?.name : kind === 'key' ? names.keys.get(asId(id))?.name : undefined) ||
    'somebody';
  switch (fact.type) {
    case 'call.arrived':
      return `Came in from ${partyText(fact.personal?.remote)} for ${fact.personal?.dialled || 'an erased number'}`;
    case 'call.placed':
      return `${agent(fact.agentId)} called ${partyText(fact.personal?.remote)}`;
    case 'call.prioritised':
      return `Got priority ${fact.payload.priority} in ${queue(fact.queueId)}`;
    case 'call.tagged':
      return `${person(fact.payload.by)} set the tags: ${fact.payload.tags.join(', ') || 'none'}`;
    case 'call.disposed':
      return fact.payload.code === null
        ? `${person(fact.payload.by)} took the disposition away`
        : `${person(fact.payload.by)} set the disposition ${fact.payload.code}`;
    case 'call.queued':
      return `${fact.payload.returned ? 'Went back to' : 'Began to wait in'} ${queue(fact.queueId)}`;
    case 'queue.left':
      return `Left ${queue(fact.queueId)} after ${seconds(fact.payload.waitedMs)}: ${exits[fact.payload.exit]}`;
    case 'routing.decided':
      return `Chose ${chosen(fact.payload.agents.filter((each) => each.chosen).map((each) => agent(each.agentId)))}`;
    case 'offer.made':
      return `Rang ${agent(fact.agentId)}`;
    case 'offer.accepted':
      return `${agent(fact.agentId)} answered after ${seconds(fact.payload.rangMs)}`;
    case 'offer.missed':
      return `${agent(fact.agentId)} did not answer`;
    case 'offer.rejected':
      return `${agent(fact.agentId)} declined`;
    case 'offer.failed':
      return `The phone of ${agent(fact.agentId)} could not be rung: ${causes[fact.payload.cause]}`;
    case 'offer.withdrawn':
      return `Stopped ringing ${agent(fact.agentId)}`;
    case 'leg.requested':
      return `Called ${fact.agentId ? `the phone of ${agent(fact.agentId)}` : fact.personal?.target || 'an erased number'}`;
    case 'leg.ringing':
      return `${fact.agentId ? `The phone of ${agent(fact.agentId)}` : 'The other side'} rings`;
    case 'leg.answered':
      return `${fact.agentId ? `The phone of ${agent(fact.agentId)}` : 'The other side'} was answered`;
    case 'leg.hangUpRequested':
      return 'Asked the provider to hang up a leg';
    case 'leg.left':
      return `${fact.agentId ? agent(fact.agentId) : 'The other side'} left: ${causes[fact.payload.cause]}`;
    case 'join.requested':
      return 'Asked the provider to join the parties';
    case 'call.connected':
      return 'The parties talk';
    case 'call.ending':
      return `Is being ended: ${ends[fact.payload.end]}`;
    case 'call.ended':
      return `Ended: ${ends[fact.payload.end]}`;
    case 'wrapUp.started':
      return `${agent(fact.agentId)} began to wrap up`;
    case 'wrapUp.ended':
      return `${agent(fact.agentId)} ended the wrap-up`;
    default:
      return fact.type;
  }
}

function partyText(party: { readonly number: string; readonly name: string } | undefined): string {
  if (!party) return 'an erased number';
  const { number, name } = party;
  if (name !== '' && number !== '') return `${name} (${number})`;
  return name || number || 'a withheld number';
}

function chosen(names: readonly string[]): string {
  if (names.length <= 3) return names.join(' and ') || 'nobody';
  return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const exits: Readonly<Record<QueueExit, string>> = {
  answered: 'answered',
  abandoned: 'the caller hung up',
  timedOut: 'waited for as long as the queue allows',
  withdrawn: 'ended by a command',
  empty: 'nobody at work',
  overflowed: 'no room',
  transferred: 'moved to another queue',
};

const causes: Readonly<Record<HangUpCause, string>> = {
  normal: 'hung up',
  busy: 'busy',
  noAnswer: 'no answer',
  rejected: 'rejected',
  answeredElsewhere: 'answered elsewhere',
  unreachable: 'unreachable',
  congestion: 'no free line',
  unallocated: 'no such number',
  failed: 'the provider failed',
  lost: 'the provider no longer knew it',
};

const ends: Readonly<Record<CallEnd, string>> = {
  completed: 'the parties had talked',
  abandoned: 'the caller hung up',
  timedOut: 'waited for as long as the queue allows',
  empty: 'nobody at work',
  overflowed: 'no room in the queue',
  withdrawn: 'by a command',
  unknownNumber: 'the number is not set up here',
  busy: 'busy',
  noAnswer: 'no answer',
  rejected: 'rejected',
  unreachable: 'unreachable',
  failed: 'the provider failed',
  lost: 'the provider no longer knew it',
};
