/** What happened to a call, in words for a person. */
import type { Actor, Fact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import { asId, type AgentId, type QueueId } from '../kernel/ids.ts';
import type { QueueExit } from '../queues/queue.ts';
import type { SupervisionMode } from '../supervision/supervision.ts';
import type { ConsentHow } from '../recordings/consent.ts';
import type { MuteReason } from '../recordings/recording.ts';
import type { CallEnd, ConsultEnd, HangUpCause, TransferBack } from './call.ts';

type Names = Pick<Floor, 'agents' | 'queues' | 'users' | 'keys'>;

export function inWords(fact: Fact, names: Names): string {
  const agent = (id: AgentId | undefined) => (id && names.agents.get(id)?.name) || 'an agent';
  const queue = (id: QueueId | undefined) => (id && names.queues.get(id)?.settings.name) || 'a queue';
  const person = ({ kind, id }: Actor) =>
    (kind === 'user' ? names.users.get(asId(id))?.name : kind === 'key' ? names.keys.get(asId(id))?.name : undefined) ||
    'somebody';
  const actor = (by: Actor) => (by.kind === 'system' ? 'Ringside' : person(by));
  const by = (actor: Actor) =>
    actor.kind === 'system' ? 'Ringside' : actor.kind === 'agent' ? agent(asId(actor.id)) : person(actor);
  const party = ({ agentId }: { readonly agentId?: AgentId }) => (agentId ? agent(agentId) : 'the other side');
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
        : `${person(fact.payload.by)} set the disposition ${fact.payload.label ?? fact.payload.code}`;
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
    case 'recording.requested':
      return `${actor(fact.payload.by)} began to record`;
    case 'recording.sideRequested':
      return `Asked the provider to record ${fact.agentId ? agent(fact.agentId) : 'the other side'}`;
    case 'recording.sideStarted':
      return 'A party is being recorded';
    case 'recording.sideEnded':
      return 'The file of a party is complete';
    case 'recording.sideDue':
      return 'A party is to be recorded into another file';
    case 'recording.sideMuted':
      return fact.payload.why === null
        ? 'A party is recorded again'
        : `A party is left out: ${leftOut[fact.payload.why]}`;
    case 'recording.sideWithheld':
      return fact.payload.withheld
        ? 'A party is not recorded, as not everybody has agreed'
        : 'A party may be recorded now';
    case 'recording.finished':
      return 'The recording is complete';
    case 'recording.paused':
      return `${actor(fact.payload.by)} paused the recording`;
    case 'recording.resumed':
      return fact.payload.by.kind === 'system'
        ? 'The recording went on: the pause had been forgotten'
        : `${actor(fact.payload.by)} went on recording`;
    case 'recording.stopped':
      return fact.payload.objector === undefined
        ? `${actor(fact.payload.by)} ended the recording`
        : 'The recording ended, as not everybody agrees';
    case 'consent.asked':
      return `${capital(party(fact))} is asked for consent to a recording`;
    case 'consent.awaited':
      return `${capital(party(fact))} has heard the announcement`;
    case 'consent.given':
      return `${capital(party(fact))} agreed to be recorded: ${consentHows[fact.payload.how]}`;
    case 'consent.refused':
      return `${capital(party(fact))} did not agree to be recorded: ${consentHows[fact.payload.how]}`;
    case 'consent.withdrawn':
      return `${capital(party(fact))} does not agree any more to be recorded: ${consentHows[fact.payload.how]}`;
    case 'consent.unasked':
      return 'The announcement could not be played to its end';
    case 'recording.stored':
      return 'The recording was stored';
    case 'recording.delayed':
      return 'The recording could not be stored yet';
    case 'recording.failed':
      return 'The recording came to nothing';
    case 'recording.legalHoldSet':
      return fact.payload.held
        ? `${person(fact.payload.by)} ordered to keep the recording`
        : `${person(fact.payload.by)} lifted the order to keep the recording`;
    case 'recording.doomed':
      return `${actor(fact.payload.by)} began to delete the recording`;
    case 'recording.spared':
      return 'The recording was not deleted after all';
    case 'recording.deleted':
      return `${actor(fact.payload.by)} deleted the recording`;
    case 'recording.played':
      return `${person(fact.payload.by)} listened to the recording`;
    case 'leg.holdRequested':
      return `${by(fact.payload.by)} put ${party(fact)} on hold`;
    case 'leg.held':
      return `${capital(party(fact))} hears music`;
    case 'leg.resumeRequested':
      return `${by(fact.payload.by)} brought ${party(fact)} back`;
    case 'leg.resumed':
      return `${capital(party(fact))} is in the conversation`;
    case 'leg.holdFailed':
      return `The provider could not ${fact.payload.wish === 'hold' ? 'put the party on hold' : 'bring the party back'}`;
    case 'leg.muteRequested':
      return `${by(fact.payload.by)} asked to ${fact.payload.muted ? 'mute' : 'unmute'} ${party(fact)}`;
    case 'leg.muted':
      return `${capital(party(fact))} is ${fact.payload.muted ? 'muted' : 'heard again'}`;
    case 'leg.muteFailed':
      return 'The provider could not mute or unmute the party';
    case 'leg.heldItself':
      return `${capital(party(fact))} ${fact.payload.held ? 'pressed hold' : 'ended the hold'} on the phone`;
    case 'leg.came':
      return `${capital(party(fact))} dialled in`;
    case 'dtmf.requested':
      return `${by(fact.payload.by)} sent ${fact.payload.count} keys`;
    case 'dtmf.sent':
      return 'The keys were sent';
    case 'dtmf.failed':
      return 'The provider could not send the keys';
    case 'transfer.requested':
      return `${agent(fact.agentId)} transferred the call ${transferTargets[fact.payload.to]}`;
    case 'transfer.missed':
      return `Whoever was rung was not had: ${backs[fact.payload.reason]}`;
    case 'transfer.returning':
      return `Came back to ${agent(fact.agentId)}: ${backs[fact.payload.reason]}`;
    case 'transfer.failed':
      return `Could not be given back to ${agent(fact.agentId)}: ${backs[fact.payload.reason]}`;
    case 'consult.requested':
      return `${agent(fact.agentId)} consulted somebody`;
    case 'consult.joining':
      return 'Whoever is consulted answered';
    case 'consult.started':
      return 'The consultation began';
    case 'consult.swapped':
      return `Changed to ${fact.payload.front === 'call' ? 'the caller' : 'the consultation'}`;
    case 'consult.merged':
      return 'Everybody was brought together';
    case 'consult.completed':
      return 'The call was handed over';
    case 'consult.promoted':
      return 'The two who consulted talk on';
    case 'consult.ended':
      return `The consultation ended: ${consultEnds[fact.payload.reason]}`;
    case 'call.parked':
      return `${agent(fact.agentId)} parked the call in slot ${fact.payload.slot}`;
    case 'call.leftAlone':
      return 'Nobody of the centre is in the conversation any more';
    case 'call.aloneTooLong':
      return 'Those outside had talked for too long without anybody of the centre';
    case 'park.retrieving':
      return fact.agentId ? `${agent(fact.agentId)} retrieves the call` : 'Somebody retrieves the call';
    case 'park.unretrieved':
      return 'Whoever retrieved it did not answer';
    case 'call.commanded':
      return `${by(fact.payload.by)} asked for ${fact.payload.command}${fact.payload.refused ? `: refused as ${fact.payload.refused.code}` : ''}`;
    case 'command.settled':
      return `The request ${fact.payload.outcome === 'done' ? 'was carried out' : 'failed'} after ${seconds(fact.payload.tookMs)}`;
    case 'call.ending':
      return `Is being ended: ${ends[fact.payload.end]}`;
    case 'call.ended':
      return `Ended: ${ends[fact.payload.end]}`;
    case 'supervision.requested':
      return `${person(fact.payload.by)} wanted to supervise: ${fact.payload.reason}`;
    case 'supervision.started':
    case 'supervision.changed':
      return supervisionInWords(fact.payload.mode, agent(fact.payload.ofId));
    case 'supervision.directed':
      return 'Asked the provider to place the supervisor';
    case 'supervision.modeRequested':
      return `${person(fact.payload.by)} wanted to ${fact.payload.mode}`;
    case 'supervision.takeOverRequested':
      return `${person(fact.payload.by)} wanted to take the call over`;
    case 'supervision.takeOverFailed':
      return 'The call could not be taken over';
    case 'supervision.tookOver':
      return `${person(fact.payload.by)} took the call over from ${agent(fact.payload.fromId)}`;
    case 'supervision.handBackRequested':
      return `${person(fact.payload.by)} wanted to hand the call back to ${agent(fact.payload.toId)}`;
    case 'supervision.handBackFailed':
      return `The call could not be handed back: ${causes[fact.payload.cause]}`;
    case 'supervision.handedBack':
      return `${person(fact.payload.by)} handed the call back to ${agent(fact.payload.toId)}`;
    case 'supervision.endRequested':
      return 'The supervision is to end';
    case 'supervision.ended':
      return 'The supervision ended';
    case 'greeting.asked':
      return `${agent(fact.agentId)} is to say a greeting`;
    case 'greeting.taken':
      return 'What was said is the greeting now';
    case 'voicemail.asked':
      return 'Was asked for a message';
    case 'voicemail.greeted':
      return 'Went on to the tone';
    case 'voicemail.begun':
      return 'The message is being taken down';
    case 'voicemail.left':
      return `Left a message of ${seconds(fact.payload.lengthMs)}`;
    case 'voicemail.heard':
      return `${person(fact.payload.by)} has heard the message`;
    case 'voicemail.unheard':
      return `${person(fact.payload.by)} marked the message as new`;
    case 'voicemail.deleted':
      return 'The message was deleted';
    case 'wrapUp.started':
      return `${agent(fact.agentId)} began to wrap up`;
    case 'wrapUp.extended':
      return `${agent(fact.agentId)} extended the wrap-up`;
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

function supervisionInWords(mode: SupervisionMode | undefined, agent: string): string {
  if (mode === undefined) return 'The supervisor waits';
  if (mode === 'barge') return 'The supervisor is heard by all';
  return mode === 'listen' ? `The supervisor listens to ${agent}` : `The supervisor whispers to ${agent}`;
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
  voicemail: 'asked for a message',
};

const consentHows: Readonly<Record<ConsentHow, string>> = {
  key: 'pressed a key',
  notice: 'heard the announcement',
  spoken: 'said so',
  standing: 'for all calls',
  silence: 'pressed no key',
};

const leftOut: Readonly<Record<MuteReason, string>> = {
  pause: 'the recording is paused',
  consent: 'not everybody has agreed',
  hold: 'on hold',
  consult: 'away in a consultation',
  waiting: 'waits',
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
  voicemail: 'a message was left',
  unknownNumber: 'the number is not set up here',
  busy: 'busy',
  noAnswer: 'no answer',
  rejected: 'rejected',
  unreachable: 'unreachable',
  failed: 'the provider failed',
  lost: 'the provider no longer knew it',
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const transferTargets = {
  agent: 'to an agent',
  queue: 'to a queue',
  extension: 'to an extension',
  outside: 'to a number outside',
  voicemail: 'to a voicemail box',
} as const;

const backs: Readonly<Record<TransferBack, string>> = {
  busy: 'busy',
  noAnswer: 'no answer',
  rejected: 'declined',
  unreachable: 'not reachable',
  failed: 'the provider failed',
  parked: 'nobody retrieved it',
};

const { parked: _parked, ...notHad } = backs;
const consultEnds: Readonly<Record<ConsultEnd, string>> = {
  ...notHad,
  cancelled: 'cancelled',
  left: 'one of them left',
};
