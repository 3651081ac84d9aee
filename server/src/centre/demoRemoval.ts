/** Takes the demo centre away, so that nothing remembers it. What else there is stays, and no longer names it. */
import type { Engine } from '../engine/engine.ts';
import type { Actor } from '../floor/fact.ts';
import { linkOf, type Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { CallId } from '../kernel/ids.ts';
import type { Unsigned } from '../people/reach.ts';
import { touching } from '../people/sight.ts';
import { eraseRecordings, type Erased, type ErasureParts } from '../recordings/erasure.commands.ts';
import { DEMO, type DemoTraffic, isDemo } from './demo.ts';

export interface RemovalParts extends ErasureParts {
  readonly engine: Pick<Engine, 'floor' | 'submit' | 'forget' | 'health'>;
  /** Absent where the demo is off. */
  readonly traffic?: DemoTraffic;
}

/** How long its calls are given to end. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 50;
/** A call that was moved out of the demo comes to light only when it is to be forgotten. */
const TRIES = 3;

/** Safe to ask for again. Throws RefusedError when there is none, or when its calls don't end in time. */
export async function removeDemo(parts: RemovalParts, by: Actor, signal: AbortSignal): Promise<void> {
  const { engine, traffic } = parts;
  if (!engine.health.leads)
    throw new RefusedError(
      'DEMO_ELSEWHERE',
      'The demo centre is run by the node that leads, which alone can take it away.',
    );
  const tell = async (commands: Iterable<Unsigned>): Promise<void> => {
    // What is refused is gone already, or goes with the facts about it.
    for (const command of commands) await engine.submit({ ...command, by } as Command); // each without `by` plus `by`
  };
  const end = async (callIds: readonly CallId[]): Promise<void> => {
    await Promise.all(callIds.map((callId) => tell([{ type: 'hangUp', callId }])));
    await over(parts, callIds, signal);
  };
  traffic?.quiet();
  await tell(numbersOff(engine.floor));
  await end(callsOf(engine.floor));
  await eraseRecordings(parts, recordingsOf(engine.floor), by, signal);
  await tell(namedNoMore(engine.floor));
  await tell(takenAway(engine.floor));
  for (let left = TRIES; left > 0; left -= 1) {
    const forgotten = await engine.forget(DEMO, by);
    if (forgotten.kind === 'forgotten') return;
    if (forgotten.kind === 'nothing') throw new RefusedError('DEMO_NOT_FOUND', 'There is no demo centre.');
    await end(forgotten.callIds);
  }
  throw stillCalls();
}

const stillCalls = () =>
  new RefusedError('CALL_ENDING', 'Calls that came through the demo centre still go on. Try again in a moment.');

/** Nobody can call it any more. */
export function numbersOff({ numbers }: Floor): Unsigned[] {
  return [...numbers.values()]
    .filter(({ id, providerId, queueId }) => [id, providerId, queueId].some(isDemo))
    .map(({ id }) => ({ type: 'removeNumber', numberId: id }));
}

export function callsOf({ calls }: Floor): CallId[] {
  return [...calls.values()]
    .filter((call) => {
      const { queueIds, agentIds } = touching(call);
      return [call.providerId, ...queueIds, ...agentIds].some(isDemo);
    })
    .map(({ id }) => id);
}

const recordingsOf = ({ queues, agents }: Floor): Erased => ({
  isGone: ({ providerId }) => isDemo(providerId),
  within: { queueIds: [...queues.keys()].filter(isDemo), agentIds: [...agents.keys()].filter(isDemo) },
});

/** People, teams, boards, queues and agents of one's own, without what is about to go. */
export function* namedNoMore({ users, teams, boards, queues, agents }: Floor): Generator<Unsigned> {
  const isLeft = (id: string): boolean => !isDemo(id);
  for (const { id, agentId, ...user } of users.values()) {
    if (agentId === undefined || isLeft(agentId)) continue;
    // P2: who is an agent and nothing else is nobody without.
    if (user.role === 'agent') yield { type: 'removeUser', userId: id };
    else yield { type: 'saveUser', userId: id, isNew: false, ...user };
  }
  for (const { id, name, queueIds, agentIds } of teams.values())
    if ([...queueIds, ...agentIds].some(isDemo)) {
      const lists = { queueIds: queueIds.filter(isLeft), agentIds: agentIds.filter(isLeft) };
      yield { type: 'saveTeam', teamId: id, isNew: false, name, ...lists };
    }
  for (const { id, settings } of boards.values()) {
    const queueIds = settings.queueIds.filter(isLeft);
    if (queueIds.length === settings.queueIds.length) continue;
    // With a list that became empty it would show everything.
    if (queueIds.length === 0) yield { type: 'removeBoard', boardId: id };
    else yield { type: 'saveBoard', boardId: id, isNew: false, settings: { ...settings, queueIds } };
  }
  for (const { id, settings } of queues.values()) {
    const { overflowQueueId, ...rest } = settings;
    if (isLeft(id) && overflowQueueId !== undefined && isDemo(overflowQueueId))
      yield { type: 'saveQueue', queueId: id, isNew: false, settings: rest };
  }
  for (const { id, name, extension, skills } of agents.values())
    if (isLeft(id) && extension && isDemo(extension.providerId))
      yield { type: 'saveAgent', agentId: id, isNew: false, name, skills };
}

/** The provider goes last, with the facts about it: while it is there, an interrupted removal can be asked for again. */
export function takenAway({ queues, agents }: Floor): Unsigned[] {
  return [
    ...[...queues.keys()].filter(isDemo).map((queueId) => ({ type: 'removeQueue', queueId }) as const),
    ...[...agents.keys()].filter(isDemo).map((agentId) => ({ type: 'removeAgent', agentId }) as const),
  ];
}

/** Calls of the demo's own that nobody can end, as its PBX is off, are not waited for. */
async function over({ engine, clock }: RemovalParts, callIds: readonly CallId[], signal: AbortSignal): Promise<void> {
  const goesOn = (callId: CallId): boolean => {
    const providerId = engine.floor.calls.get(callId)?.providerId;
    return providerId !== undefined && !(isDemo(providerId) && linkOf(engine.floor, providerId) !== 'connected');
  };
  const until = clock.now() + PATIENCE_MS;
  while (callIds.some(goesOn)) {
    if (clock.now() >= until) throw stillCalls();
    await clock.sleep(LOOK_AGAIN_MS, signal);
  }
}
