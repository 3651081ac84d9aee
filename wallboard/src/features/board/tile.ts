/** A queue as a tile on the wall: its figures at this moment, and whether something is wrong with them. */
import type { QueueRow, Strategy } from './rows.ts';

/** The share of callers that shall be answered within the queue's target time. */
export const serviceLevelTarget = 0.8;

/** A wait of this many target times is an alert; one target time is a warning. */
const alertAfterTargets = 3;
/** So far below the target the service level is an alert. */
const alertBelowTarget = 0.2;
/** Fewer calls than this say nothing about the level of the day. */
const fewestCallsForLevel = 10;

export const staffStates = ['free', 'ringing', 'talking', 'wrappingUp', 'away'] as const;
export type StaffState = (typeof staffStates)[number];

export type Severity = 'warning' | 'alert';
export type AlarmKind = 'waitLong' | 'nobodyAtWork' | 'levelLow';

export interface Alarm {
  readonly kind: AlarmKind;
  readonly severity: Severity;
}

export interface Tile {
  readonly id: string;
  readonly name: string;
  readonly strategy: Strategy;
  readonly waiting: number;
  /** Undefined while nobody waits. */
  readonly longestWaitMs: number | undefined;
  /** 0 to 1; undefined before the first call of the day. */
  readonly serviceLevel: number | undefined;
  readonly targetS: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly staff: Readonly<Record<StaffState, number>>;
  /** Members who are signed in. */
  readonly atWork: number;
  /** The worst of what is wrong. */
  readonly alarm: Alarm | undefined;
}

export function toTile(queue: QueueRow, now: number): Tile {
  const { members, today } = queue;
  const staff = {
    free: members.free,
    ringing: members.ringing,
    talking: members.talking,
    wrappingUp: members.wrappingUp,
    away: members.away + members.paused + members.resting + members.unreachable,
  };
  const figures = {
    id: queue.id,
    name: queue.name,
    strategy: queue.strategy,
    waiting: queue.waiting,
    longestWaitMs: queue.longestWaitingSince ? Math.max(0, now - Date.parse(queue.longestWaitingSince)) : undefined,
    serviceLevel: today.serviceLevel ?? undefined,
    targetS: Math.round(queue.targetMs / 1000),
    answered: today.answered,
    abandoned: today.abandoned,
    staff,
    atWork: Object.values(staff).reduce((sum, count) => sum + count, 0),
  };
  return { ...figures, alarm: worstAlarm(figures, queue.targetMs) };
}

function worstAlarm(tile: Omit<Tile, 'alarm'>, targetMs: number): Alarm | undefined {
  const alarms = [nobodyAtWork(tile), waitLong(tile, targetMs), levelLow(tile)].filter((alarm) => alarm !== undefined);
  return alarms.find(({ severity }) => severity === 'alert') ?? alarms[0];
}

function nobodyAtWork({ waiting, atWork }: Omit<Tile, 'alarm'>): Alarm | undefined {
  return waiting > 0 && atWork === 0 ? { kind: 'nobodyAtWork', severity: 'alert' } : undefined;
}

function waitLong({ longestWaitMs = 0 }: Omit<Tile, 'alarm'>, targetMs: number): Alarm | undefined {
  if (targetMs <= 0 || longestWaitMs < targetMs) return undefined;
  return { kind: 'waitLong', severity: longestWaitMs < alertAfterTargets * targetMs ? 'warning' : 'alert' };
}

function levelLow({ serviceLevel, answered, abandoned }: Omit<Tile, 'alarm'>): Alarm | undefined {
  if (serviceLevel === undefined || answered + abandoned < fewestCallsForLevel) return undefined;
  if (serviceLevel >= serviceLevelTarget) return undefined;
  // A tenth of a percent of grace, so that 0.8 - 0.2 is not 0.6000000000000001.
  const isFarBelow = serviceLevel < serviceLevelTarget - alertBelowTarget - 0.001;
  return { kind: 'levelLow', severity: isFarBelow ? 'alert' : 'warning' };
}
