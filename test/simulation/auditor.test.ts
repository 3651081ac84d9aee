/** An auditor that can't find anything proves nothing: here the facts of good scripts are falsified, one by one. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact, FactOf, FactType } from '../../server/src/floor/fact.ts';
import { asId, type CallId, type LegId, type QueueId } from '../../server/src/kernel/ids.ts';
import { audit, auditEnd } from './auditor.ts';
import { play, type Played } from './play.ts';

const SCRIPTS = 300;
const scripts: Played[] = [];

beforeAll(() => {
  for (let seed = 0; seed < SCRIPTS; seed += 1) scripts.push(play(seed));
});

type Found<T extends FactType> = (fact: FactOf<T>, facts: readonly Fact[]) => boolean;

const isOf = <T extends FactType>(fact: Fact, type: T): fact is FactOf<T> => fact.type === type;
const index = <T extends FactType>(facts: readonly Fact[], type: T, found: Found<T> = () => true): number =>
  facts.findIndex((fact) => isOf(fact, type) && found(fact, facts));

/** Falsifies the facts; undefined where there is nothing of the kind to falsify. */
type Falsify = (facts: readonly Fact[]) => readonly Fact[] | undefined;

const at = <T extends FactType>(
  type: T,
  change: (fact: FactOf<T>, facts: readonly Fact[]) => readonly Fact[],
  found?: Found<T>,
): Falsify => {
  return (facts) => {
    const where = index(facts, type, found);
    if (where < 0) return undefined;
    return facts.toSpliced(where, 1, ...change(facts[where] as FactOf<T>, facts));
  };
};

const dropped = <T extends FactType>(type: T, found?: Found<T>): Falsify => at(type, () => [], found);
const repeated = <T extends FactType>(type: T, found?: Found<T>): Falsify => at(type, (fact) => [fact, fact], found);
const changed = <T extends FactType>(type: T, payload: (fact: FactOf<T>) => object, found?: Found<T>): Falsify =>
  at(type, (fact) => [{ ...fact, payload: { ...fact.payload, ...payload(fact) } } as Fact], found);
/** With a copy of the fact behind it that is about something else. */
const followed = <T extends FactType>(type: T, by: (fact: FactOf<T>) => readonly object[], found?: Found<T>): Falsify =>
  at(type, (fact) => [fact, ...by(fact).map((other) => ({ ...fact, ...other }) as Fact)], found);

/** Answered, and so the offer is accepted. */
const isAccepted: Found<'leg.answered'> = ({ seq }, facts) => facts[seq]?.type === 'offer.accepted';
const other = asId<LegId>('another leg');

/** Who gave their consent was recorded, in the same call and on the left. */
const isTakenDown: Found<'consent.given'> = ({ legId }, facts) =>
  facts.some(
    (fact) => isOf(fact, 'recording.sideRequested') && fact.legId === legId && fact.payload.side === 'customer',
  );
const isAskedBefore: Found<'consent.refused'> = ({ seq }, facts) => facts[seq]?.type === 'call.queued';
const asked = (callId: CallId, queueId: QueueId): object => ({ type: 'consent.asked', callId, queueId, payload: {} });

/** All that a decision brought about. */
const withoutDecision: Falsify = (facts) => {
  const decided = facts.find((fact) => isOf(fact, 'routing.decided') && facts[fact.seq]?.type === 'offer.made');
  const offer = decided && facts[decided.seq];
  if (!offer || !isOf(offer, 'offer.made') || facts[offer.seq + 1]?.type === 'offer.made') return undefined;
  return facts.filter((fact) => fact !== decided && !('legId' in fact && fact.legId === offer.legId));
};

/** Somebody who stood behind in a decision is given a higher priority from the start. */
const overtaken: Falsify = (facts) => {
  for (const fact of facts) {
    if (!isOf(fact, 'routing.decided') || fact.payload.strategy === 'ringAll') continue;
    const behind = fact.payload.callers.find(({ chosen }) => !chosen);
    if (!behind) continue;
    const queued = facts.findLastIndex(
      (one) => one.seq < fact.seq && isOf(one, 'call.queued') && one.callId === behind.callId,
    );
    const before = facts[queued] as FactOf<'call.queued'>;
    return facts.with(queued, { ...before, payload: { ...before.payload, priority: 99 } });
  }
  return undefined;
};

/** Somebody who was offered a call of a queue with requirements could nothing all the while. */
const unskilled: Falsify = (facts) => {
  const required = new Set<string>();
  for (const [where, fact] of facts.entries()) {
    if (isOf(fact, 'queue.configured')) {
      if (fact.payload.settings.requiredSkills.length > 0) required.add(fact.queueId);
      else required.delete(fact.queueId);
    }
    if (!isOf(fact, 'offer.made') || !required.has(fact.queueId)) continue;
    const made = facts.findLastIndex(
      (one, index) => index < where && isOf(one, 'agent.configured') && one.agentId === fact.agentId,
    );
    const before = facts[made] as FactOf<'agent.configured'>;
    return facts.with(made, { ...before, payload: { ...before.payload, skills: [] } });
  }
  return undefined;
};

const falsified: readonly [rule: string, falsify: Falsify][] = [
  ['facts are counted without a gap', dropped('call.arrived')],
  [
    'F8 time never goes back',
    at(
      'call.queued',
      (fact) => [{ ...fact, at: fact.at - 1 }],
      (fact, facts) => facts[fact.seq - 2]?.at === fact.at,
    ),
  ],
  ['a visit ends by exactly one exit', repeated('queue.left')],
  ['who is joined waits no more', dropped('queue.left', ({ payload }) => payload.exit === 'answered')],
  ['a call ends once, and outside its queue', dropped('queue.left', ({ payload }) => payload.exit === 'abandoned')],
  ['the wait is what the facts say', changed('queue.left', ({ payload }) => ({ waitedMs: payload.waitedMs + 1 }))],
  [
    'the exit “abandoned” is what happened',
    changed(
      'queue.left',
      () => ({ exit: 'abandoned' }),
      ({ payload }) => payload.exit === 'timedOut',
    ),
  ],
  [
    'the exit “timedOut” is what happened',
    changed(
      'queue.left',
      () => ({ exit: 'timedOut' }),
      ({ payload }) => payload.exit === 'abandoned',
    ),
  ],
  [
    'an agent stands at the exit “answered” alone',
    changed(
      'queue.left',
      () => ({ exit: 'withdrawn' }),
      ({ payload }) => payload.exit === 'answered',
    ),
  ],
  ['an offer ends in exactly one way', repeated('offer.missed')],
  [
    'an offer ends in exactly one way',
    followed('offer.withdrawn', ({ legId }) => [{ type: 'offer.rejected', legId, payload: { restUntil: 0 } }]),
  ],
  ['offers end before the visit does', dropped('offer.withdrawn', ({ payload }) => payload.reason === 'callerLeft')],
  ['an offer ends before its leg does', dropped('offer.failed')],
  ['who accepts has answered the phone', dropped('leg.answered', isAccepted)],
  [
    'no agent has two legs',
    followed(
      'leg.requested',
      () => [{ legId: other }],
      ({ agentId }) => agentId !== undefined,
    ),
  ],
  ['no agent has two offers', followed('offer.made', () => [{ legId: other }])],
  [
    'no call has two agents',
    followed(
      'call.connected',
      ({ callId }) => [
        { type: 'leg.requested', callId, legId: other, agentId: 'nobody', payload: { role: 'agent', ringUntil: 0 } },
        { type: 'leg.answered', callId, legId: other, agentId: 'nobody', payload: {} },
      ],
      ({ queueId }) => queueId !== undefined,
    ),
  ],
  ['no agent has two conversations', repeated('leg.answered', isAccepted)],
  ['a phone is answered once', repeated('leg.answered')],
  ['a leg leaves once', repeated('leg.left')],
  ['C8 a call is over when its last leg has left', dropped('leg.left', ({ agentId }) => agentId === undefined)],
  ['C9 each telling is counted, and made once', repeated('leg.hangUpRequested')],
  ['C5 who is connected was joined', repeated('call.connected')],
  ['a fact about a call is about one that is open', repeated('call.ended')],
  ['a call ends once, and outside its queue', repeated('call.ending')],
  ['no call is lost', dropped('call.queued')],
  ['Q1 first come, first served', overtaken],
  ['nobody waits while somebody is ready', withoutDecision],
  ['Q15 nobody is offered a call who lacks a skill for it', unskilled],
  [
    'Q15 who lacks a skill is passed over for it',
    changed(
      'routing.decided',
      ({ payload }) => ({ agents: payload.agents.map((agent) => ({ ...agent, passedOver: 'resting' })) }),
      ({ payload }) => payload.agents.some(({ passedOver }) => passedOver === 'lacksSkill'),
    ),
  ],
  ['everyone who was chosen is asked', dropped('offer.made')],
  ['an offer follows its decision', dropped('routing.decided')],
  [
    'the right agents are asked',
    changed('routing.decided', ({ payload }) => ({
      agents: payload.agents.map((agent) => ({ ...agent, agentId: 'nobody' })),
    })),
  ],
  ['Q9 the members are told or counted', changed('routing.decided', () => ({ moreAgents: { ready: 7 } }))],
  [
    'Q9 the callers in line are told',
    changed('routing.decided', ({ payload }) => ({ moreCallers: payload.moreCallers + 1 })),
  ],
  [
    'an offer says the penalty it was made under',
    changed('offer.made', ({ payload }) => ({ penalty: payload.penalty + 1 })),
  ],
  [
    'O2 the phone rings as long as the queue says',
    changed('offer.made', ({ payload }) => ({ ringUntil: payload.ringUntil + 1 })),
  ],
  [
    'O5 an agent is left alone for the retry time',
    changed('offer.missed', ({ payload }) => ({ restUntil: payload.restUntil - 1 })),
  ],
  [
    'O5 who rests is left alone until then',
    followed(
      'offer.missed',
      () => [{ type: 'agent.rested' }],
      ({ at: missedAt, payload }) => payload.restUntil > missedAt,
    ),
  ],
  ['A5 wrap-up is not forgotten', dropped('wrapUp.started')],
  ['A11 a wrap-up is given more time once', repeated('wrapUp.extended')],
  ['A5 wrap-up ends in its time, or by somebody', repeated('wrapUp.ended')],
  ['A9 the last span ends with the agent', changed('agent.removed', ({ payload }) => ({ span: payload.span - 1 }))],
  [
    'A1 who is away says why',
    changed(
      'status.changed',
      () => ({ reason: '' }),
      ({ payload }) => payload.status === 'away',
    ),
  ],
  [
    'Q10 a caller keeps the age they have',
    changed('call.queued', ({ payload }) => ({ waitingSince: payload.waitingSince + 1 })),
  ],
  [
    'C7 who was never joined returns with age and priority',
    changed(
      'call.queued',
      () => ({ returned: true }),
      ({ payload }) => !payload.returned,
    ),
  ],
  ['R20 nobody outside is taken down who has not agreed', dropped('consent.given', isTakenDown)],
  ['R17 nobody waits in a queue while they are asked', dropped('consent.refused', isAskedBefore)],
  [
    'R17 a caller is asked before they wait',
    followed('call.queued', ({ callId, queueId }) => [asked(callId, queueId)]),
  ],
  ['R19 consent is that of a party who is there', at('consent.given', (fact) => [{ ...fact, legId: other }])],
];

describe('facts that were falsified are found', () => {
  test.each(falsified)('%s', (rule, falsify) => {
    let tried = 0;
    for (const { leader } of scripts) {
      const facts = falsify(leader.facts);
      if (!facts) continue;
      tried += 1;
      const { faults } = audit(facts, leader.batches);
      expect(faults.filter((fault) => fault.startsWith(rule))).not.toEqual([]);
      if (tried === 3) break;
    }
    expect(tried, 'a script in which there is something to falsify').toBeGreaterThan(0);
  });

  test('facts that were left as they are, are found right', () => {
    for (const { leader } of scripts.slice(0, 50)) expect(audit(leader.facts, leader.batches).faults).toEqual([]);
  });
});

describe('what must be so at the end', () => {
  const faultsAtEnd = (played: Played, facts: readonly Fact[]): readonly string[] => {
    const read = audit(facts, []);
    auditEnd(read, facts, played.leader.floor);
    return read.faults;
  };

  test('a call, a leg and an offer that stay open are found', () => {
    const played = scripts.find(({ leader }) => index(leader.facts, 'offer.accepted') > 0)!;
    const { facts } = played.leader;
    const cut = facts.slice(0, index(facts, 'offer.accepted'));
    const faults = faultsAtEnd(played, cut).join();
    for (const what of ['no call stays open', 'no leg stays open', 'no offer stays open'])
      expect(faults).toContain(what);
  });

  test.each(['lastRung', 'day', 'members', 'agents'] as const)(
    'a floor that does not agree with its facts is found: %s',
    (what) => {
      const played = play(scripts.findIndex(({ leader }) => index(leader.facts, 'offer.accepted') > 0));
      const { floor, facts } = played.leader;
      for (const queue of floor.queues.values()) {
        if (what === 'lastRung') queue.lastRung += 1;
        if (what === 'day') queue.day.entered += 1;
        if (what === 'members') for (const member of queue.members.values()) member.calls += 1;
      }
      if (what === 'agents') for (const agent of floor.agents.values()) agent.idleSince += 1;
      expect(faultsAtEnd(played, facts)).not.toEqual([]);
    },
  );
});
