/** What can have happened to the consent of a party. Rules R17–R24 in RULES.md. */
import type { Actor } from '../floor/fact.ts';
import type { AgentId, CallId, Instant, LegId, PlayId, QueueId } from '../kernel/ids.ts';
import type { ConsentHow } from './consent.ts';

interface Keys {
  callId: CallId;
  legId: LegId;
  agentId?: AgentId;
}

export interface ConsentFacts {
  /** The announcement is to be played to the party. `queueId`: a caller who has just come in goes there afterwards. */
  'consent.asked': Keys & {
    queueId?: QueueId;
    payload: { playId: PlayId; how: 'key' | 'notice'; media: string; until: Instant; tries: number; by: Actor };
  };
  /** It is over, and a key is waited for. */
  'consent.awaited': Keys & { payload: { until: Instant } };
  /** By the system: the party said so itself. */
  'consent.given': Keys & { payload: { how: ConsentHow; by: Actor } };
  'consent.refused': Keys & { payload: { how: ConsentHow; by: Actor } };
  'consent.withdrawn': Keys & { payload: { how: ConsentHow; by: Actor } };
  /** The party could not be asked. */
  'consent.unasked': Keys & { payload: { reason: 'notPlayed' | 'tooLong' } };
}
