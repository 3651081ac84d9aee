/** What facts do to the consent of parties. */
import { armConsent } from '../floor/arm.ts';
import type { FactOf } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Slice } from '../floor/slice.ts';
import type { Call, Leg } from '../calls/call.ts';
import type { Consent } from './consent.ts';

type Answer = FactOf<'consent.given' | 'consent.refused' | 'consent.withdrawn'>;

function onLeg(
  floor: Floor,
  { callId, legId }: { readonly callId: Call['id']; readonly legId: Leg['id'] },
  change: (leg: Leg, call: Call) => void,
): void {
  const call = floor.calls.get(callId);
  const leg = call?.legs.get(legId);
  if (!call || !leg) return;
  change(leg, call);
  armConsent(floor, call, leg);
}

const answered =
  (state: Consent['state']) =>
  (floor: Floor, fact: Answer): void => {
    onLeg(floor, fact, (leg) => {
      const { how, by } = fact.payload;
      leg.consent = { state, how, by, at: fact.at };
      delete leg.asking;
    });
  };

export const foldConsent: Slice = {
  'consent.asked': (floor, fact) => {
    onLeg(floor, fact, (leg, call) => {
      leg.asking = { state: 'playing', ...fact.payload };
      call.plays = (call.plays ?? 0) + 1;
      if (fact.queueId === undefined) return;
      call.agedSince ??= call.arrivedAt;
      const since = call.stage.state === 'asking' ? call.stage.since : fact.at;
      call.stage = { state: 'asking', queueId: fact.queueId, legId: leg.id, since };
    });
  },
  'consent.awaited': (floor, fact) => {
    onLeg(floor, fact, (leg) => {
      if (leg.asking) leg.asking = { ...leg.asking, state: 'awaiting', until: fact.payload.until };
    });
  },
  'consent.given': answered('given'),
  'consent.refused': answered('refused'),
  'consent.withdrawn': answered('withdrawn'),
  'consent.unasked': (floor, fact) => {
    onLeg(floor, fact, (leg) => {
      delete leg.asking;
    });
  },
};
