/** A queue whose calls are always recorded, in a country where everybody has to agree. */
import type { ProviderEvent } from '../floor/event.ts';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId, type AgentId, type CallId, type LegId, type TapId } from '../kernel/ids.ts';
import type { QueueSettings } from '../queues/queue.ts';

export const ANNOUNCEMENT = 'sound:consent';
export const strict = { recording: 'always', consent: 'de', announcement: ANNOUNCEMENT } as const;

export class ConsentStage extends Stage {
  constructor(settings: Partial<QueueSettings> = strict, agents: readonly string[] = ['anna']) {
    super();
    this.queue('sales', settings);
    for (const name of agents) {
      this.agent(name, { sales: 0 });
      this.agrees(name);
    }
  }

  /** Once for all calls, or not any more. */
  agrees(name: string, recordingConsent = true): void {
    const agentId = asId<AgentId>(name);
    const { extension } = this.floor.agents.get(agentId)!;
    const phone = extension ? { extension } : {};
    this.command({ type: 'saveAgent', agentId, isNew: false, name, ...phone, recordingConsent });
  }

  playEnds(callId: CallId, legId: LegId = this.callerOf(callId), ok = true): void {
    const playId = this.last('consent.asked').payload.playId;
    this.tell({ type: 'play.ended', providerId: pbx, legId, playId, ok });
  }

  presses(digit: string, legId: LegId): void {
    this.tell({ type: 'leg.digit', providerId: pbx, legId, digit } satisfies ProviderEvent);
  }

  /** A caller who has agreed. */
  agreed(): CallId {
    const callId = this.arrives('sales');
    this.presses('1', this.callerOf(callId));
    return callId;
  }

  /** Both talk, and the files of both have begun. */
  recorded(): CallId {
    const callId = this.agreed();
    this.takes('anna');
    this.starts(1, 2);
    return callId;
  }

  starts(...counts: readonly number[]): void {
    const recordingId = this.last('recording.requested').payload.recordingId;
    for (const count of counts) {
      const tapId: TapId = asId(`${recordingId}-t${count}`);
      this.tell({ type: 'tap.started', providerId: pbx, tapId, startedAt: this.now, behindMs: 0 });
    }
  }
}
