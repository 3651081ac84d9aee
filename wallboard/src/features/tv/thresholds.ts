/** Holds a queue's figures against the limits that were saved with the board. */
import { type Severity, type Tile, toTile } from '../board/tile.ts';
import type { QueueRow } from '../board/rows.ts';

/** From `warning` on it is a warning, from `alert` on an alert; a limit of 0 is none. */
export interface Threshold {
  readonly warning: number;
  readonly alert: number;
}

export interface Thresholds {
  readonly waiting: Threshold;
  readonly longestWaitMs: Threshold;
  /** Shares from 0 to 1; here less is worse, and the warning is the target. */
  readonly serviceLevel: Threshold;
}

/** The first of equals is the one that is told. */
export const alarmKinds = ['nobodyAtWork', 'longestWaitMs', 'waiting', 'serviceLevel'] as const;
export type TvAlarmKind = (typeof alarmKinds)[number];

export interface TvAlarm {
  readonly kind: TvAlarmKind;
  readonly severity: Severity;
}

export interface TvTile extends Omit<Tile, 'alarm'> {
  readonly answeredInTime: number;
  readonly severities: Readonly<Partial<Record<TvAlarmKind, Severity>>>;
  /** The worst of them. */
  readonly alarm: TvAlarm | undefined;
}

export type TvQueueRow = QueueRow & { readonly today: { readonly answeredInTime: number } };

/** Fewer calls than this say nothing about the level of the day. */
const fewestCallsForLevel = 10;

export function toTvTile(row: TvQueueRow, thresholds: Thresholds, now: number): TvTile {
  const tile = toTile(row, now);
  const severities = severitiesOf(tile, thresholds);
  return { ...tile, answeredInTime: row.today.answeredInTime, severities, alarm: worst(severities) };
}

export function tooMuch(value: number, { warning, alert }: Threshold): Severity | undefined {
  if (alert > 0 && value >= alert) return 'alert';
  return warning > 0 && value >= warning ? 'warning' : undefined;
}

export function tooLittle(value: number, { warning, alert }: Threshold): Severity | undefined {
  if (value < alert) return 'alert';
  return value < warning ? 'warning' : undefined;
}

function severitiesOf(tile: Tile, thresholds: Thresholds): TvTile['severities'] {
  const { waiting, longestWaitMs, serviceLevel, answered, abandoned, atWork } = tile;
  const isJudged = serviceLevel !== undefined && answered + abandoned >= fewestCallsForLevel;
  const all = {
    nobodyAtWork: waiting > 0 && atWork === 0 ? 'alert' : undefined,
    waiting: tooMuch(waiting, thresholds.waiting),
    longestWaitMs: longestWaitMs === undefined ? undefined : tooMuch(longestWaitMs, thresholds.longestWaitMs),
    serviceLevel: isJudged ? tooLittle(serviceLevel, thresholds.serviceLevel) : undefined,
  } satisfies Record<TvAlarmKind, Severity | undefined>;
  return Object.fromEntries(Object.entries(all).filter(([, severity]) => severity !== undefined));
}

function worst(severities: TvTile['severities']): TvAlarm | undefined {
  for (const severity of ['alert', 'warning'] as const) {
    const kind = alarmKinds.find((one) => severities[one] === severity);
    if (kind) return { kind, severity };
  }
  return undefined;
}
