/** What is marked in a waveform: what a recording leaves out and why, and what happened to the call meanwhile. */
import type { RecordingHeardFragment, SupervisionMode } from '@ringside/schema/documents';
import type { Side } from './waveform.ts';

type Marked = Pick<RecordingHeardFragment, 'gaps' | 'call' | 'startedAt' | 'lengthMs'>;

export interface Mark {
  /** Below `recordings.mark`. */
  readonly key: string;
  readonly fromMs: number;
  /** The same for what takes no time. */
  readonly toMs: number;
  /** Of both when not given. */
  readonly side?: Side;
  readonly who?: string;
  readonly reason?: string;
  /** How a supervisor takes part from here on. */
  readonly mode?: SupervisionMode;
  /** For lack of whose consent. */
  readonly missing?: Side;
}

/** Entries of the timeline that help to find a place; hold, pause and consultation are gaps already. */
const told: Readonly<Record<string, string>> = {
  TRANSFER_REQUESTED: 'transfer',
  CONSULT_MERGED: 'conference',
  CONSULT_COMPLETED: 'handedOver',
  CALL_PARKED: 'parked',
  SUPERVISION_STARTED: 'supervised',
  SUPERVISION_CHANGED: 'supervisionChanged',
  SUPERVISION_ENDED: 'supervisionEnded',
  SUPERVISION_TOOK_OVER: 'tookOver',
  SUPERVISION_HANDED_BACK: 'handedBack',
  CONSENT_REFUSED: 'consentRefused',
  CONSENT_GIVEN: 'consentGiven',
  CONSENT_WITHDRAWN: 'consentWithdrawn',
};

/** In the order in which they are heard. */
export function marksOf({ gaps, call, startedAt, lengthMs }: Marked): Mark[] {
  const left = new Set<string>();
  for (const { id, role } of call?.legs ?? []) if (role === 'CALLER' || role === 'CALLEE') left.add(id);
  const sideOf = (legId: string): Side => (left.has(legId) ? 'customer' : 'agent');
  const silent = gaps.map(({ fromMs, toMs, why, reason, legId, missingLegId, by }): Mark => {
    const name = call?.legs.find(({ id }) => id === legId)?.agentName ?? by?.name;
    return {
      key: why.toLowerCase(),
      fromMs,
      toMs,
      ...(legId != null && call ? { side: sideOf(legId) } : {}),
      ...(missingLegId != null && call ? { missing: sideOf(missingLegId) } : {}),
      ...(name ? { who: name } : {}),
      ...(reason ? { reason } : {}),
    };
  });
  const beginning = startedAt === null ? undefined : Date.parse(startedAt);
  const happened = (call?.timeline ?? []).flatMap(({ type, at, by, supervisionMode: mode }): Mark[] => {
    const key = told[type];
    if (key === undefined || beginning === undefined) return [];
    const ms = Date.parse(at) - beginning;
    const isInside = ms >= 0 && ms <= (lengthMs ?? 0);
    return isInside
      ? [{ key, fromMs: ms, toMs: ms, ...(mode ? { mode } : {}), ...(by?.name ? { who: by.name } : {}) }]
      : [];
  });
  return [...silent, ...happened].toSorted((a, b) => a.fromMs - b.fromMs);
}

/** A point is found a little beside itself as well. */
export const marksAt = (marks: readonly Mark[], atMs: number, aroundMs: number): Mark[] =>
  marks.filter(({ fromMs, toMs }) =>
    fromMs === toMs ? Math.abs(fromMs - atMs) <= aroundMs : fromMs <= atMs && atMs < toMs,
  );
