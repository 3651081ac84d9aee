/** Everything that is happening now. Changed by `evolve` and by nothing else. */
import type { Agent, PhoneState } from '../agents/agent.ts';
import type { AnswerPolicy, Call } from '../calls/call.ts';
import type { Country } from '../kernel/e164.ts';
import type {
  AgentId,
  BoardId,
  CallId,
  Instant,
  KeyId,
  LegId,
  NumberId,
  ProviderId,
  QueueId,
  RecordingId,
  SessionId,
  TeamId,
  UserId,
} from '../kernel/ids.ts';
import type { Board, Credential, Hash, Key, Session, Team, User } from '../people/people.ts';
import type { Queue } from '../queues/queue.ts';
import type { ConsentProfile } from '../recordings/jurisdiction.ts';
import type { Doom } from '../recordings/doom.ts';
import type { Recording, RecordingPolicy } from '../recordings/recording.ts';
import type { Voicemail } from '../voicemail/voicemail.ts';
import { Deadlines } from './deadlines.ts';
import type { Facet } from './facet.ts';

export interface InboundNumber {
  readonly id: NumberId;
  readonly providerId: ProviderId;
  readonly number: string;
  readonly queueId: QueueId;
  readonly answer: AnswerPolicy;
  /** As its queue says when absent. */
  readonly recording?: RecordingPolicy;
  readonly consent?: ConsentProfile;
  readonly announcement?: string;
}

export interface ProviderState {
  readonly id: ProviderId;
  name: string;
  kind: string;
  primary: boolean;
  address: string;
  settings: Readonly<Record<string, string>>;
  sealed: string;
  /** `reconciling`: reached again, but what really goes on there is not yet known. */
  link: Link;
  linkSince: Instant;
  /** Why the link is lost, or the version of what it leads to. */
  note: string;
  /** What it can do; all when absent. */
  facets?: readonly Facet[];
  /** The PBX names all its phones; one that it does not name does not exist. */
  phonesComplete: boolean;
  /** Lost for so long that its calls were taken to be over. */
  givenUp: boolean;
}

export const links = ['unknown', 'lost', 'reconciling', 'connected'] as const;
export type Link = (typeof links)[number];

export interface Centre {
  /** Four letters made once; in the ids of all calls, so that two Ringsides may share a PBX. */
  readonly site: string;
  /** Empty while nobody has given one. */
  readonly name: string;
  readonly timeZone: string;
  /** In whose way numbers are written here. */
  readonly country: Country;
  /** Beginnings of numbers that may not be called, and of those that may all the same (N8). */
  readonly blocked: readonly string[];
  readonly allowed: readonly string[];
  readonly dayStart: Instant;
  readonly nextDayAt: Instant;
}

export interface Floor {
  /** The last fact that was folded in. */
  seq: number;
  /** Its time. */
  at: Instant;
  centre?: Centre;
  readonly providers: Map<ProviderId, ProviderState>;
  readonly phones: Map<string, PhoneState>;
  readonly numbers: Map<NumberId, InboundNumber>;
  readonly queues: Map<QueueId, Queue>;
  readonly agents: Map<AgentId, Agent>;
  readonly calls: Map<CallId, Call>;
  /** Those that are going on, and those that wait to be stored. */
  readonly recordings: Map<RecordingId, Recording>;
  /** Those that are being deleted (R26). */
  readonly dooms: Map<RecordingId, Doom>;
  /** Messages that can be listened to, until they are deleted; in the order in which they were left. */
  readonly voicemails: Map<RecordingId, Voicemail>;
  readonly users: Map<UserId, User>;
  readonly teams: Map<TeamId, Team>;
  readonly keys: Map<KeyId, Key>;
  readonly boards: Map<BoardId, Board>;
  /** In the order in which they were opened. */
  readonly sessions: Map<SessionId, Session>;
  /** Derived indexes, made again from the above by `thaw`. */
  readonly legs: Map<LegId, CallId>;
  /** The recording of a call that goes on or is being closed. */
  readonly recordingOf: Map<CallId, RecordingId>;
  /** What is in each box, by the id of its queue or agent. */
  readonly boxes: Map<string, Set<RecordingId>>;
  readonly numbersDialled: Map<string, NumberId>;
  readonly agentsByExtension: Map<string, AgentId>;
  readonly usersByLogin: Map<string, UserId>;
  /** What the hash of a key or an access token stands for. */
  readonly credentials: Map<Hash, Credential>;
  readonly deadlines: Deadlines;
}

export const emptyFloor = (): Floor => ({
  seq: 0,
  at: 0,
  providers: new Map(),
  phones: new Map(),
  numbers: new Map(),
  queues: new Map(),
  agents: new Map(),
  calls: new Map(),
  recordings: new Map(),
  dooms: new Map(),
  voicemails: new Map(),
  users: new Map(),
  teams: new Map(),
  keys: new Map(),
  boards: new Map(),
  sessions: new Map(),
  legs: new Map(),
  recordingOf: new Map(),
  boxes: new Map(),
  numbersDialled: new Map(),
  agentsByExtension: new Map(),
  usersByLogin: new Map(),
  credentials: new Map(),
  deadlines: new Deadlines(),
});

/** One spelling for +49 30…, 0049 30… and 49 30…: PBXs and carriers write the dialled number in all three. */
export function canonicalNumber(dialled: string): string {
  const digits = dialled.replaceAll(/[^0-9*#]/g, '');
  return digits.startsWith('00') ? digits.slice(2) : digits;
}

export const phoneKey = (providerId: ProviderId, extension: string): string => `${providerId}/${extension}`;

export function callOfLeg(floor: Floor, legId: LegId): Call | undefined {
  const callId = floor.legs.get(legId);
  return callId === undefined ? undefined : floor.calls.get(callId);
}

export const linkOf = (floor: Floor, providerId: ProviderId): Link =>
  floor.providers.get(providerId)?.link ?? 'unknown';

export function phoneOf(floor: Floor, providerId: ProviderId, extension: string): PhoneState {
  const known = floor.phones.get(phoneKey(providerId, extension));
  return known ?? (floor.providers.get(providerId)?.phonesComplete ? 'absent' : 'unknown');
}
