/** Audits consent to recordings: who is asked goes on at once, and nobody is taken down who has not agreed. Rules R17–R22. */
import type { FactOf } from '../../server/src/floor/fact.ts';
import type { Ledger, Reader } from './ledger.ts';

type Answer = FactOf<'consent.given' | 'consent.refused' | 'consent.withdrawn' | 'consent.unasked'>;

/** R18: their wait begins with the answer. */
function goesOn(ledger: Ledger, fact: Answer): void {
  const call = ledger.call(fact);
  if (!call) return;
  if (call.isAsked) call.waitFrom = fact.at;
  delete call.isAsked;
}

function says(isYes: boolean) {
  return (ledger: Ledger, fact: Answer): void => {
    const call = ledger.call(fact);
    ledger.expect(call?.legs.has(fact.legId) === true, 'R19 consent is that of a party who is there', fact);
    if (isYes) call?.agreed.add(fact.legId);
    else call?.agreed.delete(fact.legId);
    goesOn(ledger, fact);
  };
}

export const readConsent: Reader = {
  'consent.asked': (ledger, fact) => {
    const call = ledger.call(fact);
    if (!call || fact.queueId === undefined) return;
    ledger.expect(call.visit === undefined && !call.isConnected, 'R17 a caller is asked before they wait', fact);
    call.isAsked = true;
    call.agedSince ??= call.arrivedAt;
  },
  'consent.given': says(true),
  'consent.refused': says(false),
  'consent.withdrawn': says(false),
  'consent.unasked': goesOn,
  'recording.sideRequested': (ledger, fact) => {
    const isOutside = fact.payload.side === 'customer';
    const call = ledger.call(fact);
    ledger.expect(
      !isOutside || ledger.takenDown.has(fact.payload.recordingId) || call?.agreed.has(fact.legId) === true,
      'R20 nobody outside is taken down who has not agreed',
      fact,
    );
  },
};
