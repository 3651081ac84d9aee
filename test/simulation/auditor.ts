/**
 * Reads the facts of a centre, and nothing else, and says what in them must not be. It shares no code with `evolve` and
 * `decide`: what it knows of the rules is written down here a second time.
 */
import type { Fact } from '../../server/src/floor/fact.ts';
import type { Floor } from '../../server/src/floor/floor.ts';
import { readAgents } from './auditedAgents.ts';
import { expectCallsSettled, readCalls } from './auditedCalls.ts';
import { readConsent } from './auditedConsent.ts';
import { expectNobodyForgotten, readQueues } from './auditedQueues.ts';
import { readVoicemail } from './auditedVoicemail.ts';
import { Ledger, type Reader } from './ledger.ts';

/** Agents before calls, as they look at what a fact about a leg ends. */
const readers: readonly Reader[] = [readQueues, readAgents, readCalls, readVoicemail, readConsent];

export interface Audit {
  readonly faults: readonly string[];
  /** How often each rule was put to the test. */
  readonly checked: ReadonlyMap<string, number>;
}

/** `batches`: how many facts there were after each commit. */
export function audit(facts: readonly Fact[], batches: readonly number[]): Audit & { readonly ledger: Ledger } {
  const ledger = new Ledger();
  let before: Fact | undefined;
  let batch = 0;
  const endBatches = (next: number): void => {
    for (; batch < batches.length && batches[batch]! < next; batch += 1) {
      if (!before) continue;
      expectCallsSettled(ledger, before);
      expectNobodyForgotten(ledger, before);
    }
  };
  for (const fact of facts) {
    endBatches(fact.seq);
    ledger.expect(fact.seq === (before?.seq ?? 0) + 1, 'facts are counted without a gap', fact);
    ledger.expect(fact.at >= (before?.at ?? 0), 'F8 time never goes back', fact);
    before = fact;
    for (const reader of readers) {
      const read = reader[fact.type] as ((ledger: Ledger, fact: Fact) => void) | undefined;
      read?.(ledger, fact);
    }
  }
  endBatches(Infinity);
  return { faults: ledger.faults, checked: ledger.checked, ledger };
}

/** What must be so when everything has run out, and the floor's own figures against those of the facts. */
export function auditEnd({ ledger }: { readonly ledger: Ledger }, facts: readonly Fact[], floor: Floor): void {
  const last = facts.at(-1);
  if (!last) return;
  ledger.expect(ledger.calls.size === 0, 'no call stays open', last, () => [...ledger.calls.keys()].join());
  ledger.expect(ledger.legs.size === 0, 'no leg stays open', last, () => [...ledger.legs.keys()].join());
  ledger.expect(ledger.offers.size === 0, 'no offer stays open', last, () => [...ledger.offers.keys()].join());
  for (const queue of ledger.queues.values()) {
    const { exits, ...day } = floor.queues.get(queue.id)!.day;
    const { exits: own, ...ownDay } = queue.day;
    const sameExits = Object.entries(exits).every(([exit, count]) => (own.get(exit as never) ?? 0) === count);
    ledger.expect(
      sameExits && JSON.stringify(day) === JSON.stringify(ownDay),
      'F9 the day’s counts are what the facts say',
      last,
      () => `${JSON.stringify(day)} ${JSON.stringify(ownDay)}`,
    );
  }
  for (const { id, members, lastRung } of ledger.queues.values()) {
    const queue = floor.queues.get(id)!;
    ledger.expect(
      queue.lastRung === lastRung && queue.members.size === members.size,
      'Q8 round robin remembers who was rung last',
      last,
      () => id,
    );
    for (const { agentId, penalty, position, calls, paused } of members.values()) {
      const on = queue.members.get(agentId);
      const same =
        on?.penalty === penalty && on.position === position && on.calls === calls && on.paused?.reason === paused;
      ledger.expect(
        same,
        'Q7 a membership is what the facts say',
        last,
        () => `${agentId} in ${id}: ${JSON.stringify({ penalty, position, calls, paused })}`,
      );
    }
  }
  for (const agent of ledger.agents.values()) {
    const on = floor.agents.get(agent.id);
    const span = agent.spans.at(-1)!;
    const [begun] = agent.spans;
    const sum = agent.spans.reduce((ms, { from, to }) => ms + (to ?? last.at) - from, 0);
    ledger.expect(sum === last.at - begun!.from, 'A9 the spans of an agent sum to the time since then', last);
    const same =
      on?.status.state === agent.status &&
      on.activity.state === agent.activity &&
      on.idleSince === agent.idleSince &&
      on.misses === agent.misses;
    ledger.expect(
      same &&
        on.span.seq === span.seq &&
        on.span.since === span.from &&
        on.span.previousSeq === (agent.spans.at(-2)?.seq ?? 0),
      'A9 the span that runs is the one that the facts say',
      last,
      () => `${agent.id}`,
    );
  }
}
