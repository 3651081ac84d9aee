/** Facts as they stand in the journal, brought to today's shapes. Old journals always replay; newer ones are refused. */
import { JournalError } from '../engine/journal.ts';
import { factVersions, type Fact, type FactType } from '../floor/fact.ts';
import { DEFAULT_COUNTRY } from '../floor/spelling.ts';
import { countryOfZone } from '../kernel/country.ts';

/** A row of the journal; its shape is checked by nothing but its version. */
export interface StoredFact {
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly version: number;
  readonly payload: unknown;
  readonly personal?: unknown;
  readonly [key: `${string}Id`]: string;
}

/** From one version of a shape to the next. */
type Upgrade = (fact: StoredFact) => StoredFact;

/** By type, the upgrades from version 1 to 2, from 2 to 3, and so on. */
const upgrades: Partial<Record<FactType, readonly Upgrade[]>> = {
  'centre.configured': [
    // It had no name.
    (fact) => ({ ...fact, payload: { name: '', ...asRecord(fact.payload) } }),
    // It had no country, and nothing was blocked.
    (fact) => {
      const country = countryOfZone(String(asRecord(fact.payload)['timeZone'])) ?? DEFAULT_COUNTRY;
      return { ...fact, payload: { country, ...asRecord(fact.payload) }, personal: { blocked: [], allowed: [] } };
    },
  ],
  // There were no skills.
  'agent.configured': [(fact) => ({ ...fact, payload: { skills: [], ...asRecord(fact.payload) } })],
  'queue.configured': [
    (fact) => {
      const payload = asRecord(fact.payload);
      return { ...fact, payload: { ...payload, settings: { requiredSkills: [], ...asRecord(payload['settings']) } } };
    },
    // What came with version 3 may be absent.
    (fact) => fact,
  ],
};

const asRecord = (value: unknown) => value as Readonly<Record<string, unknown>>; // payloads are objects in every version

const known = {
  'centre.configured': true,
  'day.started': true,
  'facts.forgotten': true,
  'provider.configured': true,
  'provider.removed': true,
  'provider.connected': true,
  'provider.lost': true,
  'provider.givenUp': true,
  'provider.reconciled': true,
  'phone.changed': true,
  'queue.configured': true,
  'queue.removed': true,
  'number.configured': true,
  'number.removed': true,
  'agent.configured': true,
  'agent.removed': true,
  'status.changed': true,
  'agent.rested': true,
  'wrapUp.started': true,
  'wrapUp.extended': true,
  'wrapUp.ended': true,
  'member.configured': true,
  'member.removed': true,
  'member.paused': true,
  'member.unpaused': true,
  'call.arrived': true,
  'call.placed': true,
  'call.prioritised': true,
  'call.tagged': true,
  'call.disposed': true,
  'call.queued': true,
  'queue.left': true,
  'routing.decided': true,
  'offer.made': true,
  'offer.accepted': true,
  'offer.missed': true,
  'offer.rejected': true,
  'offer.failed': true,
  'offer.withdrawn': true,
  'leg.requested': true,
  'leg.ringing': true,
  'leg.answered': true,
  'leg.hangUpRequested': true,
  'leg.left': true,
  'join.requested': true,
  'call.connected': true,
  'supervision.requested': true,
  'supervision.directed': true,
  'supervision.started': true,
  'supervision.changed': true,
  'supervision.modeRequested': true,
  'supervision.takeOverRequested': true,
  'supervision.takeOverFailed': true,
  'supervision.tookOver': true,
  'supervision.handBackRequested': true,
  'supervision.handBackFailed': true,
  'supervision.handedBack': true,
  'supervision.endRequested': true,
  'supervision.ended': true,
  'leg.holdRequested': true,
  'leg.held': true,
  'leg.resumeRequested': true,
  'leg.resumed': true,
  'leg.holdFailed': true,
  'leg.muteRequested': true,
  'leg.muted': true,
  'leg.muteFailed': true,
  'leg.heldItself': true,
  'leg.came': true,
  'dtmf.requested': true,
  'dtmf.sent': true,
  'dtmf.failed': true,
  'transfer.requested': true,
  'transfer.missed': true,
  'transfer.returning': true,
  'transfer.failed': true,
  'consult.requested': true,
  'consult.joining': true,
  'consult.started': true,
  'consult.swapped': true,
  'consult.merged': true,
  'consult.completed': true,
  'consult.promoted': true,
  'consult.ended': true,
  'call.parked': true,
  'greeting.asked': true,
  'greeting.taken': true,
  'voicemail.asked': true,
  'voicemail.greeted': true,
  'voicemail.begun': true,
  'voicemail.left': true,
  'voicemail.heard': true,
  'voicemail.unheard': true,
  'voicemail.deleted': true,
  'call.leftAlone': true,
  'call.aloneTooLong': true,
  'park.retrieving': true,
  'park.unretrieved': true,
  'call.commanded': true,
  'command.settled': true,
  'call.ending': true,
  'call.ended': true,
  'recording.sideWithheld': true,
  'consent.asked': true,
  'consent.awaited': true,
  'consent.given': true,
  'consent.refused': true,
  'consent.withdrawn': true,
  'consent.unasked': true,
  'recording.requested': true,
  'recording.sideRequested': true,
  'recording.sideStarted': true,
  'recording.sideEnded': true,
  'recording.sideDue': true,
  'recording.sideMuted': true,
  'recording.paused': true,
  'recording.resumed': true,
  'recording.stopped': true,
  'recording.finished': true,
  'recording.delayed': true,
  'recording.stored': true,
  'recording.failed': true,
  'recording.played': true,
  'recording.legalHoldSet': true,
  'recording.doomed': true,
  'recording.spared': true,
  'recording.deleted': true,
  'user.configured': true,
  'user.removed': true,
  'user.passwordSet': true,
  'user.signInRefused': true,
  'session.opened': true,
  'session.refreshed': true,
  'session.ended': true,
  'team.configured': true,
  'team.removed': true,
  'key.configured': true,
  'key.revoked': true,
  'board.configured': true,
  'board.removed': true,
} as const satisfies Record<FactType, true>;

const isKnown = (type: string): type is FactType => Object.hasOwn(known, type);

/** Throws JournalError `tooNew` when this version of Ringside can't know what the fact means. */
export function upgrade(stored: StoredFact): Fact {
  const { seq, type, version } = stored;
  if (!isKnown(type)) {
    throw new JournalError(
      'tooNew',
      `Fact ${seq} is a ${type}, which this version of Ringside does not know. Start the newer one again.`,
    );
  }
  const current = factVersions[type] ?? 1;
  if (version > current) {
    throw new JournalError(
      'tooNew',
      `Fact ${seq} is a ${type} of version ${version}; this version of Ringside knows it up to ${current}. Start the newer one again.`,
    );
  }
  const steps = upgrades[type]?.slice(version - 1) ?? [];
  if (steps.length !== current - version)
    throw new Error(`There is no upgrade for ${type} from version ${version} to ${current}`);
  const today = steps.reduce((fact, step) => step(fact), stored);
  return { ...today, version: current } as unknown as Fact; // the journal holds what its version says
}
