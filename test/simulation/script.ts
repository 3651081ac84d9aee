/** What a seed says before anything happens: how large the centre is, how people behave, and what goes wrong. */
import type { Command } from '../../server/src/floor/input.ts';
import {
  type AgentId,
  asId,
  type Instant,
  type NumberId,
  type ProviderId,
  type QueueId,
} from '../../server/src/kernel/ids.ts';
import type { Random } from '../../server/src/kernel/random.ts';
import { strategies, type QueueSettings } from '../../server/src/queues/queue.ts';
import { Boxes } from './boxes.ts';
import { Consenting } from './consenting.ts';
import { Skilled } from './skilled.ts';

export const by = { kind: 'key', id: 'script' } as const;

/** Chances are per event. */
export interface Faults {
  readonly loseChance: number;
  /** Told a second time, up to five seconds later. */
  readonly repeatChance: number;
  /** The longest time that an event is under way. Those of one leg keep their order. */
  readonly delayMs: number;
}

export interface Habits {
  readonly answerMs: number;
  readonly missChance: number;
  readonly rejectChance: number;
  readonly busyChance: number;
  readonly talkMs: number;
  readonly patienceMs: number;
}

export interface Script {
  readonly startAt: Instant;
  /** All times are multiples of it: on a coarse grid much happens at the same millisecond. */
  readonly gridMs: number;
  /** How long a PBX takes over an effect, at most. */
  readonly latencyMs: number;
  /** From a decision until its facts are committed: what a crash in between undoes. */
  readonly commitMs: number;
  readonly faults: Faults;
  /** Whether the PBXs name all their phones. */
  readonly phonesComplete: boolean;
  readonly habits: Habits;
  readonly happenings: number;
  /** The mean time from one happening to the next. */
  readonly everyMs: number;
  readonly pbxs: readonly ProviderId[];
  readonly extensions: readonly string[];
  readonly usesSkills: boolean;
  /** Callers and colleagues may be asked for messages. */
  readonly hasBoxes: boolean;
  /** Calls are recorded, and callers asked before. */
  readonly asksForConsent: boolean;
  readonly setUp: readonly Command[];
}

const HOUR = 3_600_000;
/** An ordinary morning, minutes before midnight, and the nights in which Berlin's clocks change. */
const starts = [
  Date.UTC(2026, 10, 20, 9),
  Date.UTC(2026, 10, 20, 22, 59),
  Date.UTC(2026, 9, 25, 0, 59),
  Date.UTC(2026, 2, 29, 0, 59),
] as const;

export const numberOf = (queue: string): string => `+49302312${queue.charCodeAt(1)}00`;
export const agentIds = (count: number): AgentId[] => Array.from({ length: count }, (_, index) => asId(`a${index}`));

export function drawScript(random: Random): Script {
  const lots = random.fork('skills');
  const usesSkills = lots.chance(0.3);
  const skilled = new Skilled(lots, usesSkills);
  const answers = random.fork('consent');
  const asksForConsent = answers.chance(0.2);
  const consenting = new Consenting(answers, asksForConsent);
  const letters = random.fork('boxes');
  const hasBoxes = letters.chance(0.25);
  const boxes = new Boxes(letters, hasBoxes);
  const pbxs = random.chance(0.3) ? [asId<ProviderId>('pbx0'), asId<ProviderId>('pbx1')] : [asId<ProviderId>('pbx0')];
  const queues = Array.from({ length: 1 + random.whole(4) }, (_, index) => asId<QueueId>(`q${index}`));
  const agents = agentIds(1 + random.whole(random.chance(0.1) ? 12 : 6));
  const extensions = agents.map((_, index) => String(1001 + index));
  const wild = random.chance(0.5);
  return {
    startAt: random.chance(0.7) ? starts[0] : random.pick(starts),
    gridMs: random.pick([1, 500, 1000]),
    latencyMs: random.pick([0, 0, 30, 30, 1000, 7000]),
    commitMs: random.pick([0, 0, 5, 50, 500]),
    faults: {
      loseChance: wild ? random.pick([0, 0.02, 0.1]) : 0,
      repeatChance: wild ? random.pick([0, 0.05, 0.3]) : 0,
      delayMs: wild ? random.pick([0, 50, 3000]) : 0,
    },
    phonesComplete: random.chance(0.8),
    habits: {
      answerMs: random.pick([0, 2000, 8000]),
      missChance: random.pick([0, 0.1, 0.4]),
      rejectChance: random.pick([0, 0.1, 0.3]),
      busyChance: random.pick([0, 0.05, 0.2]),
      talkMs: random.pick([1000, 10_000, 60_000, 900_000]),
      patienceMs: random.pick([3000, 20_000, 90_000]),
    },
    happenings: 5 + Math.min(100, Math.round(random.exponential(20))),
    everyMs: random.pick([200, 1000, 3000]),
    pbxs,
    extensions,
    usesSkills,
    asksForConsent,
    hasBoxes,
    setUp: [...setUpOf(random, pbxs, queues, agents, extensions)].map((command) =>
      boxes.add(consenting.add(skilled.add(command))),
    ),
  };
}

function* setUpOf(
  random: Random,
  pbxs: readonly ProviderId[],
  queues: readonly QueueId[],
  agents: readonly AgentId[],
  extensions: readonly string[],
): Generator<Command> {
  yield { type: 'configureCentre', site: 'sims', timeZone: 'Europe/Berlin', by };
  for (const providerId of pbxs) yield savePbx(providerId, true);
  for (const queueId of queues) {
    const settings = settingsOf(random, queueId, []);
    yield { type: 'saveQueue', queueId, isNew: true, settings, by };
    for (const providerId of pbxs) {
      const numberId = asId<NumberId>(`${queueId}@${providerId}`);
      const answer = random.pick(['atOnce', 'withAgent'] as const);
      yield { type: 'saveNumber', numberId, isNew: true, providerId, number: numberOf(queueId), queueId, answer, by };
    }
  }
  for (const [index, agentId] of agents.entries()) {
    const extension = { providerId: random.pick(pbxs), extension: extensions[index]! };
    yield { type: 'saveAgent', agentId, isNew: true, name: agentId, ...(random.chance(0.95) && { extension }), by };
    for (const queueId of queues)
      if (random.chance(0.6)) yield { type: 'saveMember', agentId, queueId, penalty: random.pick([0, 0, 1, 2]), by };
    if (random.chance(0.85)) yield { type: 'setAgentStatus', agentId, status: 'available', reason: '', by };
  }
  // Overflow, once there are others to go to.
  for (const queueId of queues) {
    if (queues.length > 1 && random.chance(0.4))
      yield { type: 'saveQueue', queueId, isNew: false, settings: settingsOf(random, queueId, queues), by };
  }
}

export function savePbx(providerId: ProviderId, isNew: boolean): Command {
  const about = { name: providerId, kind: 'simulator', primary: false, address: '', settings: {}, sealed: '' };
  return { type: 'saveProvider', providerId, isNew, ...about, by };
}

/** `others`: the queues that this one may overflow into. */
export function settingsOf(random: Random, name: string, others: readonly QueueId[]): QueueSettings {
  const overflow = others.filter((queueId) => queueId !== name);
  return {
    name,
    strategy: random.pick(strategies),
    ringTimeoutMs: random.pick([1000, 5000, 15_000]),
    retryMs: random.pick([0, 1000, 5000]),
    wrapUpMs: random.pick([0, 0, 2000, 10_000]),
    maxWaitMs: random.pick([0, 0, 0, 2000, 20_000, 60_000]),
    maxWaiting: random.pick([0, 0, 0, 1, 3]),
    priority: random.pick([0, 0, 0, 1, -1]),
    ...(overflow.length > 0 && random.chance(0.7) && { overflowQueueId: random.pick(overflow) }),
    whenEmpty: random.pick(['wait', 'wait', 'wait', 'leave']),
    pauseAfterMisses: random.pick([0, 0, 1, 2]),
    serviceLevelMs: random.pick([1000, 20_000]),
    music: 'default',
    requiredSkills: [],
  };
}

export const dayMs = 24 * HOUR;
