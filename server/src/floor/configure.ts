/** Commands that set the centre up. What they may not do is refused here; the shape of their values is checked at the edge. */
import { noAgent, noMember } from '../agents/commands.ts';
import { countryOfZone } from '../kernel/country.ts';
import { isTimeZone, dayBounds } from '../kernel/zone.ts';
import type { AgentId, Instant, QueueId } from '../kernel/ids.ts';
import type { NewFact } from './fact.ts';
import { withdrawAll } from '../queues/offers.ts';
import { standingWithdrawn } from '../recordings/consent.ts';
import { isOwned, isOwnedAnywhere } from '../routing/callerId.ts';
import { both, done, refuse, type Decision } from './decision.ts';
import { phoneKey, type Floor } from './floor.ts';
import type { Command, Input } from './input.ts';
import { DEFAULT_COUNTRY, dialledKey, numberFrom } from './spelling.ts';

/** L10: how large a centre may be. */
export const CENTRE_LIMITS = {
  agents: 20_000,
  queues: 2_000,
  numbers: 20_000,
  providers: 50,
  queuesOfAgent: 500,
} as const;

const kinds = [
  'configureCentre',
  'saveProvider',
  'removeProvider',
  'saveQueue',
  'removeQueue',
  'saveNumber',
  'removeNumber',
  'saveAgent',
  'removeAgent',
  'saveMember',
  'removeMember',
] as const satisfies readonly Command['type'][];
type Kind = (typeof kinds)[number];
type Configuration = Extract<Command, { type: Kind }>;
type Of<T extends Kind> = Extract<Command, { type: T }>;

const kindSet: ReadonlySet<string> = new Set(kinds);
export const isConfiguration = (input: Input): input is Configuration => kindSet.has(input.type);

export function configure(floor: Floor, command: Configuration, now: Instant): Decision {
  switch (command.type) {
    case 'configureCentre':
      return configureCentre(floor, command, now);
    case 'saveProvider':
      return saveProvider(floor, command);
    case 'removeProvider':
      return removeProvider(floor, command);
    case 'saveQueue':
      return saveQueue(floor, command);
    case 'removeQueue':
      return removeQueue(floor, command);
    case 'saveNumber':
      return saveNumber(floor, command);
    case 'removeNumber':
      return floor.numbers.has(command.numberId)
        ? done([{ type: 'number.removed', numberId: command.numberId, payload: { by: command.by } }])
        : refuse('NUMBER_NOT_FOUND', 'There is no such number.');
    case 'saveAgent':
      return saveAgent(floor, command);
    case 'removeAgent':
      return removeAgent(floor, command);
    case 'saveMember':
      return saveMember(floor, command);
    case 'removeMember':
      return removeMember(floor, command);
  }
}

const noProvider = refuse('PROVIDER_NOT_FOUND', 'There is no such PBX.');
const noQueue = refuse('QUEUE_NOT_FOUND', 'There is no such queue.');
/** N11. */
const notOwned: Decision = {
  facts: [],
  effects: [],
  reply: {
    outcome: 'refused',
    code: 'NUMBER_NOT_OWNED',
    message: 'Give a number that is set up at the PBX, or the PBX’s own.',
    faults: [{ field: 'callerId', message: 'is no number of the centre' }],
  },
};
const full = (what: string, limit: number): Decision =>
  refuse('LIMIT_REACHED', `There can be no more than ${limit} ${what}.`);

function nameTaken(name: string, id: string, others: Iterable<readonly [string, string]>): boolean {
  for (const [otherId, other] of others) if (otherId !== id && other.toLowerCase() === name.toLowerCase()) return true;
  return false;
}

function configureCentre(floor: Floor, command: Of<'configureCentre'>, now: Instant): Decision {
  if (!isTimeZone(command.timeZone))
    return refuse('INVALID_TIME_ZONE', `There is no time zone “${command.timeZone}”. Give one such as Europe/Berlin.`);
  const site = floor.centre?.site ?? command.site;
  if (site === undefined) return refuse('INVALID_INPUT', 'A new centre needs a site code.');
  const { timeZone, by } = command;
  const name = command.name ?? floor.centre?.name ?? '';
  const country = command.country ?? floor.centre?.country ?? countryOfZone(timeZone) ?? DEFAULT_COUNTRY;
  const { blocked = floor.centre?.blocked ?? [], allowed = floor.centre?.allowed ?? [] } = command;
  return done([
    {
      type: 'centre.configured',
      payload: { site, name, timeZone, country, ...dayBounds(timeZone, now), by },
      personal: { blocked, allowed },
    },
  ]);
}

function saveProvider(floor: Floor, command: Of<'saveProvider'>): Decision {
  const { providerId, isNew, name, kind, primary, address, settings, sealed, by } = command;
  if (isNew === floor.providers.has(providerId)) return noProvider;
  if (isNew && floor.providers.size >= CENTRE_LIMITS.providers) return full('PBXs', CENTRE_LIMITS.providers);
  if (
    nameTaken(
      name,
      providerId,
      [...floor.providers.values()].map((other) => [other.id, other.name]),
    )
  )
    return refuse('NAME_TAKEN', 'Another PBX has this name.');
  const isFirst = [...floor.providers.keys()].every((id) => id === providerId);
  return done(
    [
      {
        type: 'provider.configured',
        providerId,
        payload: { name, kind, primary: primary || isFirst, address, settings, by },
        personal: { sealed },
      },
    ],
    providerId,
  );
}

function removeProvider(floor: Floor, { providerId, by }: Of<'removeProvider'>): Decision {
  if (!floor.providers.has(providerId)) return noProvider;
  const usedBy =
    [...floor.numbers.values()].some((number) => number.providerId === providerId) ||
    [...floor.agents.values()].some((agent) => agent.extension?.providerId === providerId) ||
    [...floor.calls.values()].some((call) => call.providerId === providerId) ||
    [...floor.recordings.values()].some((recording) => recording.providerId === providerId);
  if (usedBy) return refuse('PROVIDER_IN_USE', 'Numbers, agents or calls still belong to this PBX.');
  return done([{ type: 'provider.removed', providerId, payload: { by } }]);
}

function saveQueue(floor: Floor, { queueId, isNew, settings, by }: Of<'saveQueue'>): Decision {
  if (isNew === floor.queues.has(queueId)) return noQueue;
  if (isNew && floor.queues.size >= CENTRE_LIMITS.queues) return full('queues', CENTRE_LIMITS.queues);
  if (
    nameTaken(
      settings.name,
      queueId,
      [...floor.queues.values()].map((other) => [other.id, other.settings.name]),
    )
  )
    return refuse('NAME_TAKEN', 'Another queue has this name.');
  const overflow = settings.overflowQueueId;
  if (overflow === queueId) return refuse('INVALID_INPUT', 'A queue can’t overflow into itself.');
  if (overflow !== undefined && !floor.queues.has(overflow))
    return refuse('QUEUE_NOT_FOUND', 'There is no such overflow queue.');
  const { callerId } = settings;
  const isNewNumber = callerId !== floor.queues.get(queueId)?.settings.callerId;
  if (callerId !== undefined && isNewNumber && !isOwnedAnywhere(floor, callerId)) return notOwned;
  return done([{ type: 'queue.configured', queueId, payload: { settings, by } }], queueId);
}

function removeQueue(floor: Floor, { queueId, by }: Of<'removeQueue'>): Decision {
  const queue = floor.queues.get(queueId);
  if (!queue) return noQueue;
  if (queue.callers.size > 0 || mayComeBack(floor, queueId))
    return refuse('QUEUE_IN_USE', 'Callers wait in this queue. Move them first.');
  if ([...floor.numbers.values()].some((number) => number.queueId === queueId))
    return refuse('QUEUE_IN_USE', 'A number leads to this queue.');
  if ([...floor.queues.values()].some((other) => other.settings.overflowQueueId === queueId))
    return refuse('QUEUE_IN_USE', 'Another queue overflows into this one.');
  const memberships = [...queue.members.keys()].map((agentId): NewFact => ({
    type: 'member.removed',
    agentId,
    queueId,
    payload: { by },
  }));
  return done([...memberships, { type: 'queue.removed', queueId, payload: { by } }]);
}

/** C7, R17: a caller who is just being joined with an agent comes back to the queue when that fails; one who is asked comes into it. */
function mayComeBack(floor: Floor, queueId: QueueId): boolean {
  for (const { stage } of floor.calls.values())
    if ((stage.state === 'connecting' || stage.state === 'asking') && stage.queueId === queueId) return true;
  return false;
}

function saveNumber(
  floor: Floor,
  {
    numberId,
    isNew,
    providerId,
    number: typed,
    queueId,
    answer,
    recording,
    consent,
    announcement,
    by,
  }: Of<'saveNumber'>,
): Decision {
  if (isNew === floor.numbers.has(numberId)) return refuse('NUMBER_NOT_FOUND', 'There is no such number.');
  if (isNew && floor.numbers.size >= CENTRE_LIMITS.numbers) return full('numbers', CENTRE_LIMITS.numbers);
  if (!floor.providers.has(providerId)) return noProvider;
  if (!floor.queues.has(queueId)) return noQueue;
  const number = numberFrom(floor, providerId, typed);
  const holder = floor.numbersDialled.get(dialledKey(floor, providerId, number));
  if (holder !== undefined && holder !== numberId)
    return refuse('NUMBER_TAKEN', 'This number leads to a queue already.');
  const own = { ...(recording && { recording }), ...(consent && { consent }), ...(announcement && { announcement }) };
  return done(
    [{ type: 'number.configured', numberId, payload: { providerId, number, queueId, answer, ...own, by } }],
    numberId,
  );
}

function saveAgent(floor: Floor, command: Of<'saveAgent'>): Decision {
  const { agentId, isNew, name, extension, callerId, skills = [], recordingConsent = false, voicemail, by } = command;
  const agent = floor.agents.get(agentId);
  if (isNew === (agent !== undefined)) return noAgent;
  if (isNew && floor.agents.size >= CENTRE_LIMITS.agents) return full('agents', CENTRE_LIMITS.agents);
  if (extension) {
    if (!floor.providers.has(extension.providerId)) return noProvider;
    const holder = floor.agentsByExtension.get(phoneKey(extension.providerId, extension.extension));
    if (holder !== undefined && holder !== agentId)
      return refuse('EXTENSION_TAKEN', 'Another agent has this extension.');
  }
  const moves =
    agent?.extension?.extension !== extension?.extension || agent?.extension?.providerId !== extension?.providerId;
  if (agent?.legId !== undefined && moves)
    return refuse('AGENT_ON_CALL', 'The extension can’t change while the agent is on a call.');
  if (
    callerId !== undefined &&
    callerId !== agent?.callerId &&
    !(extension && isOwned(floor, extension.providerId, callerId))
  )
    return notOwned;
  return done(
    [
      {
        type: 'agent.configured',
        agentId,
        payload: {
          ...(extension && { extension }),
          ...(callerId !== undefined && { callerId }),
          skills,
          ...(recordingConsent && { recordingConsent: true as const }),
          ...(voicemail && { voicemail }),
          by,
        },
        personal: { name },
      },
      ...(recordingConsent ? [] : standingWithdrawn(floor, agentId, by)),
    ],
    agentId,
  );
}

function removeAgent(floor: Floor, { agentId, by }: Of<'removeAgent'>): Decision {
  const agent = floor.agents.get(agentId);
  if (!agent) return noAgent;
  if (agent.legId !== undefined) return refuse('AGENT_ON_CALL', 'The agent is on a call.');
  const memberships = [...agent.queueIds].map((queueId): NewFact => ({
    type: 'member.removed',
    agentId,
    queueId,
    payload: { by },
  }));
  return done([...memberships, { type: 'agent.removed', agentId, payload: { span: agent.span.seq, by } }]);
}

function saveMember(floor: Floor, { agentId, queueId, penalty, by }: Of<'saveMember'>): Decision {
  const agent = floor.agents.get(agentId);
  if (!agent) return noAgent;
  if (!floor.queues.has(queueId)) return noQueue;
  if (!agent.queueIds.has(queueId) && agent.queueIds.size >= CENTRE_LIMITS.queuesOfAgent)
    return full('queues for one agent', CENTRE_LIMITS.queuesOfAgent);
  return done([{ type: 'member.configured', agentId, queueId, payload: { penalty, by } }], agentId);
}

/** An offer from the queue that the agent leaves is taken back. */
function removeMember(floor: Floor, { agentId, queueId, by }: Of<'removeMember'>): Decision {
  if (!floor.queues.get(queueId)?.members.has(agentId)) return noMember;
  const removed: NewFact = { type: 'member.removed', agentId, queueId, payload: { by } };
  const decision = both(offerOf(floor, agentId, queueId), { facts: [removed], effects: [] });
  return { ...decision, reply: { outcome: 'done', id: agentId } };
}

function offerOf(floor: Floor, agentId: AgentId, queueId: QueueId): Decision {
  const legId = floor.agents.get(agentId)?.legId;
  const callId = legId === undefined ? undefined : floor.legs.get(legId);
  const call = callId === undefined ? undefined : floor.calls.get(callId);
  if (!call || legId === undefined || call.stage.state !== 'queued' || call.stage.queueId !== queueId)
    return { facts: [], effects: [] };
  const offer = call.stage.offers.get(legId);
  if (!offer) return { facts: [], effects: [] };
  return withdrawAll(call, { ...call.stage, offers: new Map([[legId, offer]]) }, 'configChanged');
}
