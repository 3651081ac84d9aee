/** All time-outs of the floor as data: each has a name and is due at an instant. */
import type { AgentId, CallId, Instant, LegId, ProviderId, RecordingId, SessionId, TapId } from '../kernel/ids.ts';
import { byRank, Ordered, type Ranked } from '../kernel/ordered.ts';

export type Deadline =
  /** A phone that rings has rung long enough. */
  | { readonly kind: 'ring'; readonly legId: LegId }
  /** A leg that was told to hang up is still there. */
  | { readonly kind: 'hangUp'; readonly legId: LegId }
  | { readonly kind: 'maxWait'; readonly callId: CallId }
  /** Two legs that were to be joined still are not. */
  | { readonly kind: 'join'; readonly callId: CallId }
  /** A party that was to be put on hold, or brought back, still is not. */
  | { readonly kind: 'hold'; readonly legId: LegId }
  /** A party has not answered whether it may be recorded. */
  | { readonly kind: 'consent'; readonly legId: LegId }
  /** Nobody has retrieved a parked call. */
  | { readonly kind: 'park'; readonly callId: CallId }
  /** A greeting or a message has no end. */
  | { readonly kind: 'message'; readonly callId: CallId }
  /** Outside parties have talked for too long without anybody of the centre. */
  | { readonly kind: 'alone'; readonly callId: CallId }
  | { readonly kind: 'wrapUp'; readonly agentId: AgentId }
  | { readonly kind: 'rest'; readonly agentId: AgentId }
  /** A recording has been paused for too long. */
  | { readonly kind: 'pause'; readonly recordingId: RecordingId }
  /** The file of a party has grown old, or ended although the party is there. */
  | { readonly kind: 'tap'; readonly tapId: TapId }
  /** A PBX has been away for so long that its calls are given up. */
  | { readonly kind: 'lost'; readonly providerId: ProviderId }
  /** Nobody has refreshed a session for too long. */
  | { readonly kind: 'session'; readonly sessionId: SessionId }
  | { readonly kind: 'day' };

interface Entry extends Ranked {
  readonly at: Instant;
  readonly deadline: Deadline;
}

export function nameOf(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'ring':
    case 'hangUp':
    case 'hold':
    case 'consent':
      return `${deadline.kind} ${deadline.legId}`;
    case 'maxWait':
    case 'join':
    case 'park':
    case 'message':
    case 'alone':
      return `${deadline.kind} ${deadline.callId}`;
    case 'wrapUp':
    case 'rest':
      return `${deadline.kind} ${deadline.agentId}`;
    case 'pause':
      return `${deadline.kind} ${deadline.recordingId}`;
    case 'tap':
      return `${deadline.kind} ${deadline.tapId}`;
    case 'lost':
      return `${deadline.kind} ${deadline.providerId}`;
    case 'session':
      return `${deadline.kind} ${deadline.sessionId}`;
    case 'day':
      return 'day';
  }
}

export class Deadlines {
  readonly #byName = new Map<string, Entry>();
  readonly #inOrder = new Ordered<Entry>(byRank);

  get size(): number {
    return this.#byName.size;
  }

  set(deadline: Deadline, at: Instant): void {
    this.clear(deadline);
    const id = nameOf(deadline);
    const entry = { key: [at], id, at, deadline };
    this.#byName.set(id, entry);
    this.#inOrder.add(entry);
  }

  clear(deadline: Deadline): void {
    const entry = this.#byName.get(nameOf(deadline));
    if (!entry) return;
    this.#byName.delete(entry.id);
    this.#inOrder.delete(entry);
  }

  at(deadline: Deadline): Instant | undefined {
    return this.#byName.get(nameOf(deadline))?.at;
  }

  first(): { readonly at: Instant; readonly deadline: Deadline } | undefined {
    return this.#inOrder.first();
  }

  *[Symbol.iterator](): Generator<{ readonly at: Instant; readonly deadline: Deadline }> {
    yield* this.#inOrder;
  }
}

/** When `decide` must next be given a tick; undefined when nothing waits for time. */
export const nextDeadline = ({ deadlines }: { readonly deadlines: Deadlines }): Instant | undefined =>
  deadlines.first()?.at;
