/** Audits messages: who is asked is there and waits nowhere, and each message is left once. Rules VM2, VM4, VM6 and VM9. */
import type { FactOf } from '../../server/src/floor/fact.ts';
import type { Ledger, Reader } from './ledger.ts';

type Changed = FactOf<'voicemail.heard' | 'voicemail.unheard'>;

function heard(isHeard: boolean) {
  return (ledger: Ledger, fact: Changed): void => {
    const { recordingId } = fact.payload;
    ledger.expect(
      ledger.messages.get(recordingId) === !isHeard,
      'VM9 a message is heard once, and new again once',
      fact,
    );
    ledger.messages.set(recordingId, isHeard);
  };
}

export const readVoicemail: Reader = {
  'voicemail.asked': (ledger, fact) => {
    const call = ledger.call(fact);
    const leg = call?.legs.get(fact.legId);
    ledger.expect(leg !== undefined && leg.told === 0, 'VM2 who is asked for a message is there', fact);
    ledger.expect(call?.visit === undefined && !call?.isEnding, 'VM2 who is asked waits in no queue', fact);
    if (call) call.leaving = { legId: fact.legId, isBegun: false };
  },
  'voicemail.begun': (ledger, fact) => {
    const leaving = ledger.call(fact)?.leaving;
    ledger.expect(leaving?.legId === fact.legId && !leaving.isBegun, 'VM4 a message is begun once', fact);
    if (leaving) leaving.isBegun = true;
  },
  'recording.requested': (ledger, fact) => {
    const { recordingId, box } = fact.payload;
    if (!box) return;
    ledger.expect(ledger.call(fact)?.leaving?.isBegun === true, 'VM4 nothing is taken down before the tone', fact);
    ledger.takenDown.add(recordingId);
  },
  'call.ending': (ledger, fact) => {
    const leaving = ledger.call(fact)?.leaving;
    if (fact.payload.end === 'voicemail')
      ledger.expect(leaving?.isBegun === true, 'VM4 a call that ends as voicemail had a message begun', fact);
  },
  'voicemail.left': (ledger, fact) => {
    const { recordingId } = fact.payload;
    const isNew = ledger.takenDown.has(recordingId) && !ledger.messages.has(recordingId);
    ledger.expect(isNew, 'VM6 a message is left once, and was taken down as one', fact);
    ledger.messages.set(recordingId, false);
  },
  'voicemail.heard': heard(true),
  'voicemail.unheard': heard(false),
  'voicemail.deleted': (ledger, fact) => {
    ledger.expect(ledger.messages.delete(fact.payload.recordingId), 'VM6 what is deleted was there', fact);
  },
};
