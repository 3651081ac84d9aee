/** One step of the floor: decide, fold, dispatch, until nothing is left to decide. The engine, the tests and the replay all use this. */
import { followAlone } from '../calls/alone.ts';
import { settledBy } from '../calls/commandLog.ts';
import { dispatch } from '../queues/dispatch.ts';
import type { CallId, Instant, QueueId } from '../kernel/ids.ts';
import { sightFacts } from '../people/sight.ts';
import { follow } from '../recordings/follow.ts';
import { followSupervisions } from '../supervision/events.ts';
import { followVoicemail } from '../voicemail/message.ts';
import { boxesTouched, tellWaiting } from '../voicemail/waiting.ts';
import { decide } from './decide.ts';
import type { Decision, Reply } from './decision.ts';
import { legsOf, type Effect } from './effect.ts';
import { evolve } from './evolve.ts';
import { boxKey, type Box } from '../voicemail/voicemail.ts';
import { nameOf } from './deadlines.ts';
import { factVersions, type Fact, type NewFact } from './fact.ts';
import { phoneKey, type Floor } from './floor.ts';
import type { Input } from './input.ts';
import { allGone, discrepancies, reconciled } from './reconcile.ts';

/** What one input made true, all of it together: committed in one transaction or not at all. */
export interface Step {
  readonly facts: readonly Fact[];
  readonly effects: readonly Effect[];
  readonly reply?: Reply;
}

/** L10: no input may lead to more decisions than this; more would be a loop in the rules. */
const DECISIONS_LIMIT = 100_000;

/** `onFact` is called right after each fact has been folded in. */
export function advance(floor: Floor, input: Input, at: Instant, onFact?: (fact: Fact) => void): Step {
  const now = Math.max(at, floor.at);
  const facts: Fact[] = [];
  const effects: Effect[] = [];
  const touched = new Set<QueueId>();
  const calls = new Set<CallId>();
  const boxes = new Map<string, Box>();
  let reply: Reply | undefined;
  let decisions = 0;

  const record = (made: NewFact): void => {
    const fact = seal(floor, made, now);
    evolve(floor, fact);
    facts.push(fact);
    onFact?.(fact);
    touch(floor, fact, touched);
    touchCalls(floor, fact, calls);
    for (const box of boxesTouched(floor, fact)) boxes.set(boxKey(box), box);
  };
  const take = (decision: Decision): boolean => {
    if (++decisions > DECISIONS_LIMIT) throw new Error(`No end of decisions about ${input.type}`);
    for (const made of decision.facts) {
      for (const settled of settledBy(floor, made, now)) record(settled);
      record(made);
    }
    effects.push(...decision.effects);
    reply ??= decision.reply;
    return decision.facts.length > 0;
  };
  const settle = (): void => {
    while (touched.size > 0) if (!take(dispatch(floor, touched, now))) touched.clear();
    for (const callId of calls) {
      calls.delete(callId);
      take(followVoicemail(floor, callId));
      take(follow(floor, callId));
      take(followSupervisions(floor, callId));
      take(followAlone(floor, callId, now));
    }
    for (const box of boxes.values()) effects.push(...tellWaiting(floor, box));
    boxes.clear();
  };

  if (input.type === 'tick') {
    while (isDue(floor, now)) {
      const due = floor.deadlines.first()!.deadline;
      if (!take(decide(floor, input, now))) throw new Error(`Nothing met the deadline ${nameOf(due)}`);
      // F7: out of reach for so long that its calls are given up, so that nobody stays in a ghost state.
      if (due.kind === 'lost') for (const event of allGone(floor, due.providerId)) take(decide(floor, event, now));
      settle();
    }
  } else if (input.type === 'provider.snapshot') {
    if (floor.providers.get(input.providerId)?.link === 'reconciling') {
      const events = discrepancies(floor, input);
      for (const event of events) take(decide(floor, event, now));
      // What was asked of legs that turned out to be gone is not worth a try.
      const live = effects.filter((effect) => legsOf(effect).every((legId) => floor.legs.has(legId)));
      effects.splice(0, effects.length, ...live);
      take(reconciled(floor, input, events, now));
    }
  } else take(decide(floor, input, now));
  settle();
  return reply === undefined ? { facts, effects } : { facts, effects, reply };
}

const isDue = (floor: Floor, now: Instant): boolean => (floor.deadlines.first()?.at ?? Infinity) <= now;

const seal = (floor: Floor, made: NewFact, at: Instant): Fact => ({
  ...made,
  seq: floor.seq + 1,
  at,
  version: factVersions[made.type] ?? 1,
});

/** The queues in which something may be matched now that could not before. */
function touch(floor: Floor, fact: Fact, touched: Set<QueueId>): void {
  if (fact.queueId !== undefined) touched.add(fact.queueId);
  const agentId =
    fact.type === 'phone.changed'
      ? floor.agentsByExtension.get(phoneKey(fact.providerId, fact.payload.extension))
      : fact.agentId;
  const agent = agentId === undefined ? undefined : floor.agents.get(agentId);
  for (const queueId of agent?.queueIds ?? []) touched.add(queueId);
  if (fact.type === 'provider.reconciled') for (const queueId of floor.queues.keys()) touched.add(queueId);
}

/** Those of which recording or supervision may follow something new. */
function touchCalls(floor: Floor, fact: Fact, calls: Set<CallId>): void {
  if (fact.callId !== undefined) calls.add(fact.callId);
  if (sightFacts.has(fact.type))
    for (const { id, supervisions } of floor.calls.values()) if (supervisions) calls.add(id);
  if (fact.type !== 'provider.reconciled') return;
  for (const { id, providerId } of floor.calls.values()) if (providerId === fact.providerId) calls.add(id);
  for (const [callId, id] of floor.recordingOf)
    if (floor.recordings.get(id)?.providerId === fact.providerId) calls.add(callId);
}
