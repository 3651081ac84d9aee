/** How several queues together are doing: now from the floor alone, today as the tiles count it, by the hour from what is kept. */
import type { Centre, Floor } from '../floor/floor.ts';
import type { AgentId, Instant, QueueId } from '../kernel/ids.ts';
import { lineOf, type MemberState, memberStates, noMembers, type QueueToday, stateOf, todayOf } from './queueBoard.ts';
import { emptyDay } from './fold.ts';

export interface DashboardNow {
  readonly waiting: number;
  readonly longestWaitingSince?: Instant;
  /** Calls from these queues that are connected. */
  readonly talking: number;
  /** Members, each once however many of these queues they serve. */
  readonly agents: Readonly<Record<MemberState, number>>;
}

export interface HourRecord {
  /** Full hours since the day began. */
  readonly hour: number;
  readonly entered: number;
  readonly answered: number;
  readonly answeredInTime: number;
  readonly abandoned: number;
  /** Sum of the waits of answered callers. */
  readonly answeredWaitMs: number;
}

export interface DayRecord {
  /** Those in which something happened, in order. */
  readonly hours: readonly HourRecord[];
  /** Of all visits that ended, however. */
  readonly longestWaitMs?: number;
  /** Of calls that these queues gave to an agent and that are over. */
  readonly averageTalkMs?: number;
}

/** The port to what is kept of the present day. Filled by persistence/. */
export interface DayHistory {
  /** Visits to these queues that began or ended at or after this instant. */
  dayOf(queueIds: readonly QueueId[], from: Instant, signal: AbortSignal): Promise<DayRecord>;
}

export interface DashboardHour extends QueueToday {
  readonly from: Instant;
  readonly to: Instant;
}

const HOUR_MS = 3_600_000;

export function dashboardNow(floor: Floor, queueIds: readonly QueueId[]): DashboardNow {
  const wanted = new Set(queueIds);
  const lines = queueIds.flatMap((id) => floor.queues.get(id) ?? []).map((queue) => lineOf(floor, queue));
  const since = lines.flatMap(({ longestWaitingSince }) => longestWaitingSince ?? []);
  let talking = 0;
  for (const { stage } of floor.calls.values())
    if (stage.state === 'connected' && stage.queueId !== undefined && wanted.has(stage.queueId)) talking += 1;
  return {
    waiting: lines.reduce((sum, { waiting }) => sum + waiting, 0),
    ...(since.length > 0 && { longestWaitingSince: Math.min(...since) }),
    talking,
    agents: agentsOf(floor, queueIds),
  };
}

/** Who could be offered a call in one queue and not in another is where they are nearest to it: the last in the order of states. */
function agentsOf(floor: Floor, queueIds: readonly QueueId[]): Record<MemberState, number> {
  const states = new Map<AgentId, MemberState>();
  for (const queueId of queueIds)
    for (const member of floor.queues.get(queueId)?.members.values() ?? []) {
      const agent = floor.agents.get(member.agentId);
      if (!agent) continue;
      const before = states.get(agent.id);
      const state = stateOf(agent, member);
      if (before === undefined || rank(state) > rank(before)) states.set(agent.id, state);
    }
  const counts = noMembers();
  for (const state of states.values()) counts[state] += 1;
  return counts;
}

const rank = (state: MemberState): number => memberStates.indexOf(state);

export function dashboardToday(floor: Floor, queueIds: readonly QueueId[]): QueueToday {
  const sum = emptyDay();
  for (const { day } of queueIds.flatMap((id) => floor.queues.get(id) ?? [])) {
    sum.entered += day.entered;
    sum.answered += day.answered;
    sum.answeredInTime += day.answeredInTime;
    sum.abandoned += day.abandoned;
    sum.answeredWaitMs += day.answeredWaitMs;
  }
  return todayOf(sum);
}

/** Every hour from the beginning of the day up to this instant, empty ones among them. */
export function dashboardHours(
  hours: readonly HourRecord[],
  centre: Centre | undefined,
  now: Instant,
): DashboardHour[] {
  if (!centre) return [];
  const { dayStart, nextDayAt } = centre;
  const byHour = new Map(hours.map((record) => [record.hour, record]));
  const count = Math.ceil((Math.min(now + 1, nextDayAt) - dayStart) / HOUR_MS);
  return Array.from({ length: Math.max(count, 0) }, (_, hour) => {
    const from = dayStart + hour * HOUR_MS;
    return { from, to: Math.min(from + HOUR_MS, nextDayAt), ...todayOf({ ...emptyDay(), ...byHour.get(hour) }) };
  });
}
