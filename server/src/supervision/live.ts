/** Who supervises a call, as boards and agents are told it. Made from the floor alone. */
import type { Call, WrappedCall } from '../calls/call.ts';
import type { Actor } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { AgentId, Instant, QueueId, SupervisionId } from '../kernel/ids.ts';
import { userOf } from './rights.ts';
import {
  callIdOf,
  supervisionsOf,
  talkerOf,
  type Supervision,
  type SupervisionMode,
  type SupervisionTold,
} from './supervision.ts';

export const supervisionStates = ['ringing', 'waiting', 'supervising', 'talking', 'leaving'] as const;
/** `waiting`: nobody to be heard for now, or on the way; `talking`: has taken the call over. */
export type SupervisionState = (typeof supervisionStates)[number];

export interface LiveSupervision {
  readonly id: SupervisionId;
  readonly by: Actor;
  readonly name: string;
  /** As it is wished. */
  readonly mode: SupervisionMode;
  readonly state: SupervisionState;
  readonly since: Instant;
  readonly reason: string;
  /** Whom it is of now. */
  readonly ofId?: AgentId;
  readonly isHandingBack: boolean;
}

/** What an agent is told: who, and as what. */
export interface ToldSupervision {
  readonly id: SupervisionId;
  readonly name: string;
  readonly mode: SupervisionMode;
  readonly since: Instant;
}

function stateOf(call: Call, { legId, part, placed, ending }: Supervision): SupervisionState {
  const leg = call.legs.get(legId);
  if (ending || leg?.hangUp) return 'leaving';
  if (leg?.state !== 'up') return 'ringing';
  if (part.state === 'talking' || part.state === 'handingBack') return 'talking';
  return placed === undefined || placed.kind === 'waiting' ? 'waiting' : 'supervising';
}

export const liveSupervisions = (floor: Floor, call: Call): readonly LiveSupervision[] =>
  supervisionsOf(call).map((supervision) => {
    const { id, by, mode, reason, placedAt, requestedAt, part } = supervision;
    const ofId =
      part.state === 'beside' || part.state === 'takingOver' ? talkerOf(call, supervision)?.agentId : undefined;
    return {
      id,
      by,
      name: userOf(floor, by)?.name ?? '',
      mode,
      state: stateOf(call, supervision),
      since: placedAt ?? requestedAt,
      reason,
      ...(ofId === undefined ? {} : { ofId }),
      isHandingBack: part.state === 'handingBack',
    };
  });

/** S11 */
export const toldOf = (floor: Floor, queueId: QueueId | undefined): SupervisionTold =>
  (queueId === undefined ? undefined : floor.queues.get(queueId)?.settings.supervisionTold) ?? 'atOnce';

/** S11: of a call that goes on, who can hear something now; why is not for its agents. */
export function toldNow(floor: Floor, call: Call): readonly LiveSupervision[] {
  const queueId = 'queueId' in call.stage ? call.stage.queueId : undefined;
  if (toldOf(floor, queueId) !== 'atOnce') return [];
  return liveSupervisions(floor, call)
    .filter(({ state }) => state === 'supervising' || state === 'talking')
    .map((supervision) => ({ ...supervision, reason: '' }));
}

/** S11: of a call that is wrapped up, who could hear anything of it. */
export function toldAfterwards(
  floor: Floor,
  { supervised = [] }: Pick<WrappedCall, 'supervised'>,
  queueId: QueueId,
): readonly ToldSupervision[] {
  if (toldOf(floor, queueId) === 'never') return [];
  return supervised.map(({ id, by, mode, startedAt }) => ({
    id,
    name: userOf(floor, by)?.name ?? '',
    mode,
    since: startedAt,
  }));
}

/** A supervision that runs, by its id. */
export function liveSupervision(floor: Floor, id: SupervisionId): LiveSupervision | undefined {
  const call = floor.calls.get(callIdOf(id));
  return call && liveSupervisions(floor, call).find((each) => each.id === id);
}
