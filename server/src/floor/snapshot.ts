/** The floor as plain data, and back. Derived indexes and deadlines are left out and made again. */
import { weighAgent } from '../agents/readiness.ts';
import type { Agent } from '../agents/agent.ts';
import type { Call, Leg, Offer, Stage } from '../calls/call.ts';
import type { QueueId } from '../kernel/ids.ts';
import { setKey, setSession, setUser } from '../people/fold.ts';
import type { Board, Key, Session, Team, User } from '../people/people.ts';
import { standInLine } from '../queues/line.ts';
import { makeQueue } from '../queues/fold.ts';
import type { Member, Queue } from '../queues/queue.ts';
import type { Doom } from '../recordings/doom.ts';
import { setRecording } from '../recordings/fold.ts';
import type { Recording } from '../recordings/recording.ts';
import { setVoicemail } from '../voicemail/fold.ts';
import type { Voicemail } from '../voicemail/voicemail.ts';
import { armCall, armLost } from './arm.ts';
import { emptyFloor, phoneKey, type Centre, type Floor, type InboundNumber, type ProviderState } from './floor.ts';
import { claim } from './spelling.ts';

/** Names the shape below; changed whenever it changes, so that an older snapshot is passed over and the journal replayed. */
export const SNAPSHOT_FORMAT = 'floor-8';

type Queued = Extract<Stage, { state: 'queued' }>;
type FrozenStage = Exclude<Stage, Queued> | (Omit<Queued, 'offers'> & { readonly offers: readonly Offer[] });

export interface FrozenFloor {
  readonly seq: number;
  readonly at: number;
  readonly centre?: Centre;
  readonly providers: readonly ProviderState[];
  readonly phones: readonly (readonly [string, string])[];
  readonly numbers: readonly InboundNumber[];
  readonly queues: readonly (Pick<Queue, 'id' | 'settings' | 'lastRung' | 'day'> & {
    readonly members: readonly Omit<Member, 'place' | 'obstacle' | 'missing'>[];
  })[];
  readonly agents: readonly (Omit<Agent, 'queueIds'> & { readonly queueIds: readonly QueueId[] })[];
  readonly recordings: readonly Recording[];
  readonly dooms?: readonly Doom[];
  readonly voicemails: readonly Voicemail[];
  readonly users: readonly User[];
  readonly teams: readonly Team[];
  readonly keys: readonly Key[];
  readonly boards: readonly Board[];
  readonly sessions: readonly Session[];
  readonly calls: readonly (Omit<Call, 'legs' | 'stage'> & {
    readonly legs: readonly Leg[];
    readonly stage: FrozenStage;
  })[];
}

export function freeze(floor: Floor): FrozenFloor {
  return {
    seq: floor.seq,
    at: floor.at,
    ...(floor.centre ? { centre: floor.centre } : {}),
    providers: [...floor.providers.values()],
    phones: [...floor.phones],
    numbers: [...floor.numbers.values()],
    queues: [...floor.queues.values()].map(({ id, settings, lastRung, day, members }) => ({
      id,
      settings,
      lastRung,
      day,
      members: [...members.values()].map(
        ({ place: _place, obstacle: _obstacle, missing: _missing, ...member }) => member,
      ),
    })),
    agents: [...floor.agents.values()].map(({ queueIds, ...agent }) => ({ ...agent, queueIds: [...queueIds] })),
    recordings: [...floor.recordings.values()],
    dooms: [...floor.dooms.values()],
    voicemails: [...floor.voicemails.values()],
    users: [...floor.users.values()],
    teams: [...floor.teams.values()],
    keys: [...floor.keys.values()],
    boards: [...floor.boards.values()],
    sessions: [...floor.sessions.values()],
    calls: [...floor.calls.values()].map(({ legs, stage, ...call }) => ({
      ...call,
      legs: [...legs.values()],
      stage: stage.state === 'queued' ? { ...stage, offers: [...stage.offers.values()] } : stage,
    })),
  };
}

/** `frozen` is taken over: give it a value of its own, such as one that was just parsed. */
export function thaw(frozen: FrozenFloor): Floor {
  const floor = emptyFloor();
  floor.seq = frozen.seq;
  floor.at = frozen.at;
  if (frozen.centre) {
    floor.centre = frozen.centre;
    floor.deadlines.set({ kind: 'day' }, frozen.centre.nextDayAt);
  }
  for (const provider of frozen.providers) {
    floor.providers.set(provider.id, { ...provider });
    armLost(floor, provider.id);
  }
  for (const [key, state] of frozen.phones) floor.phones.set(key, state as never);
  for (const number of frozen.numbers) {
    floor.numbers.set(number.id, number);
    claim(floor, number);
  }
  for (const { members, ...kept } of frozen.queues) {
    const queue = Object.assign(makeQueue(kept.id, kept.settings), { ...kept, day: structuredClone(kept.day) });
    for (const member of members) queue.members.set(member.agentId, { ...member, missing: [] });
    floor.queues.set(queue.id, queue);
  }
  for (const { queueIds, ...agent } of frozen.agents) thawAgent(floor, { ...agent, queueIds: new Set(queueIds) });
  for (const recording of frozen.recordings) setRecording(floor, recording);
  for (const doom of frozen.dooms ?? []) floor.dooms.set(doom.recordingId, doom);
  for (const message of frozen.voicemails) setVoicemail(floor, message);
  for (const user of frozen.users) setUser(floor, user);
  for (const team of frozen.teams) floor.teams.set(team.id, team);
  for (const key of frozen.keys) setKey(floor, key);
  for (const board of frozen.boards) floor.boards.set(board.id, board);
  for (const session of frozen.sessions) setSession(floor, session);
  for (const call of frozen.calls) thawCall(floor, call);
  return floor;
}

function thawAgent(floor: Floor, agent: Agent): void {
  floor.agents.set(agent.id, agent);
  if (agent.extension)
    floor.agentsByExtension.set(phoneKey(agent.extension.providerId, agent.extension.extension), agent.id);
  if (agent.restUntil !== undefined) floor.deadlines.set({ kind: 'rest', agentId: agent.id }, agent.restUntil);
  if (agent.activity.state === 'wrappingUp')
    floor.deadlines.set({ kind: 'wrapUp', agentId: agent.id }, agent.activity.until);
  weighAgent(floor, agent);
}

function thawCall(floor: Floor, { legs, stage, ...kept }: FrozenFloor['calls'][number]): void {
  const offers = stage.state === 'queued' ? new Map(stage.offers.map((offer) => [offer.legId, offer])) : undefined;
  const call: Call = {
    ...kept,
    bridges: [...kept.bridges],
    commands: [...kept.commands],
    legs: new Map(legs.map((leg) => [leg.id, { ...leg }])),
    stage: stage.state === 'queued' ? { ...stage, offers: offers! } : stage,
  };
  floor.calls.set(call.id, call);
  for (const leg of call.legs.values()) floor.legs.set(leg.id, call.id);
  if (call.stage.state === 'queued') floor.queues.get(call.stage.queueId)?.callers.add(call.id);
  standInLine(floor, call);
  armCall(floor, call);
}
