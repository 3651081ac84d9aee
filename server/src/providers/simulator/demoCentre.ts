/** The demo centre as data: its queues, its agents, who serves which queue, and who calls how often. */
import type { Skill } from '../../agents/skills.ts';
import type { Command } from '../../floor/input.ts';
import type { Floor } from '../../floor/floor.ts';
import { type AgentId, asId, type Instant, type NumberId, type ProviderId, type QueueId } from '../../kernel/ids.ts';
import type { QueueSettings } from '../../queues/queue.ts';
import type { Line } from './callers.ts';
import type { Curve } from './curve.ts';
import { demoDispositions } from './demoDispositions.ts';
import { type Distribution, minutes, seconds } from './distribution.ts';
import type { Habits } from './workers.ts';

export const demoProviderId = asId<ProviderId>('demo');
const by = { kind: 'system', id: 'demo' } as const;

const common = {
  retryMs: seconds(5),
  maxWaitMs: minutes(15),
  maxWaiting: 60,
  whenEmpty: 'wait',
  pauseAfterMisses: 3,
  serviceLevelMs: seconds(20),
  music: 'default',
  recording: 'onDemand',
  consent: 'none',
} as const;

interface DemoQueue {
  readonly id: QueueId;
  readonly dialled: string;
  readonly answer: 'atOnce' | 'withAgent';
  readonly settings: QueueSettings;
  readonly callsPerHour: number;
  readonly talk: Distribution;
}

const needs = (skills: Readonly<Record<string, number>>): readonly Skill[] =>
  Object.entries(skills).map(([name, level]) => ({ name, level }));

const sales: DemoQueue = {
  id: asId('demo-sales'),
  dialled: '+493023125100',
  answer: 'atOnce',
  settings: {
    ...common,
    name: 'Sales',
    strategy: 'leastRecent',
    ringTimeoutMs: seconds(15),
    wrapUpMs: seconds(20),
    priority: 0,
    dispositions: demoDispositions.sales,
    requiredSkills: needs({ German: 2, Products: 2 }),
  },
  callsPerHour: 118,
  talk: { kind: 'lognormal', medianMs: seconds(62), sigma: 0.65 },
};
const support: DemoQueue = {
  id: asId('demo-support'),
  dialled: '+493023125200',
  answer: 'atOnce',
  settings: {
    ...common,
    name: 'Support',
    strategy: 'roundRobinMemory',
    ringTimeoutMs: seconds(15),
    wrapUpMs: seconds(30),
    priority: 5,
    dispositions: demoDispositions.support,
    requiredSkills: needs({ German: 2, Products: 3 }),
  },
  callsPerHour: 112,
  talk: { kind: 'lognormal', medianMs: seconds(76), sigma: 0.7 },
};
const billing: DemoQueue = {
  id: asId('demo-billing'),
  dialled: '+493023125300',
  answer: 'withAgent',
  settings: {
    ...common,
    name: 'Billing',
    strategy: 'ringAll',
    ringTimeoutMs: seconds(20),
    wrapUpMs: seconds(15),
    priority: 0,
    dispositions: demoDispositions.billing,
    requiredSkills: needs({ German: 2, Invoices: 2 }),
  },
  callsPerHour: 76,
  talk: { kind: 'lognormal', medianMs: seconds(52), sigma: 0.6 },
};
export const demoQueues: readonly DemoQueue[] = [sales, support, billing];

interface DemoAgent {
  readonly id: AgentId;
  readonly name: string;
  readonly extension: string;
  /** With the penalty there. */
  readonly queues: readonly (readonly [DemoQueue, number])[];
  readonly skills: readonly Skill[];
}

export const demoAgents: readonly DemoAgent[] = (
  [
    ['Anna Schneider', [[sales, 0]], { German: 5, English: 3, Products: 4 }],
    ['Jonas Weber', [[sales, 0]], { German: 5, Products: 2 }],
    [
      'Emily Carter',
      [
        [sales, 0],
        [billing, 1],
      ],
      { English: 5, German: 3, Products: 3, Invoices: 2 },
    ],
    [
      'Lukas Hoffmann',
      [
        [sales, 0],
        [support, 1],
      ],
      { German: 5, English: 4, Products: 4 },
    ],
    ['Sophie Krüger', [[support, 0]], { German: 5, English: 3, French: 4, Products: 4 }],
    ['Oliver Bennett', [[support, 0]], { English: 5, German: 2, Products: 5 }],
    [
      'Mia Fischer',
      [
        [support, 0],
        [sales, 1],
      ],
      { German: 5, English: 4, Products: 5 },
    ],
    ['James Whitfield', [[support, 0]], { English: 5, German: 3, Products: 3 }],
    [
      'Hannah Vogel',
      [
        [support, 0],
        [billing, 1],
      ],
      { German: 5, Products: 3, Invoices: 3 },
    ],
    ['Leon Wagner', [[billing, 0]], { German: 5, English: 2, Invoices: 5 }],
    [
      'Charlotte Hughes',
      [
        [billing, 0],
        [sales, 1],
      ],
      { English: 5, German: 4, Products: 2, Invoices: 4 },
    ],
    [
      'Thomas Reid',
      [
        [billing, 0],
        [support, 2],
      ],
      { English: 5, German: 3, Products: 3, Invoices: 3 },
    ],
  ] as const
).map(([name, queues, skills], index) => {
  const extension = String(1001 + index);
  return { id: asId(`demo-${extension}`), name, extension, queues, skills: needs(skills) };
});

export const demoHabits: Habits = {
  answer: { kind: 'gamma', shape: 4, meanMs: 3600 },
  missChance: 0.03,
  rejectChance: 0.015,
  wrapUp: { kind: 'lognormal', medianMs: seconds(13), sigma: 0.5 },
  callsOut: { kind: 'exponential', meanMs: minutes(35) },
  breaks: {
    every: { kind: 'gamma', shape: 2, meanMs: minutes(40) },
    kinds: [
      { status: 'away', reason: 'Break', weight: 5, length: { kind: 'gamma', shape: 4, meanMs: minutes(4) } },
      { status: 'away', reason: 'Lunch', weight: 1, length: { kind: 'gamma', shape: 6, meanMs: minutes(12) } },
      { status: 'away', reason: 'Team meeting', weight: 1, length: { kind: 'gamma', shape: 6, meanMs: minutes(8) } },
      { status: 'away', reason: 'Training', weight: 1, length: { kind: 'gamma', shape: 6, meanMs: minutes(8) } },
      { status: 'offline', reason: '', weight: 1, length: { kind: 'gamma', shape: 4, meanMs: minutes(8) } },
    ],
  },
};

/** Calm and busy times take turns within minutes, so that the board of a short demo shows both; each queue has its own. */
const waves = [0.85, 0.95, 1.15, 1.2, 0.95, 0.9];
const WAVE_MS = minutes(24);

export const demoLines = (origin: Instant): readonly Line[] =>
  demoQueues.map(({ dialled, callsPerHour, talk }, index) => {
    const curve: Curve = { spanMs: WAVE_MS, origin: origin - index * minutes(8), weights: waves };
    const patience: Distribution = { kind: 'lognormal', medianMs: seconds(120), sigma: 0.9 };
    const redial = { chance: 0.3, after: { kind: 'gamma', shape: 3, meanMs: minutes(2) } } as const;
    return { dialled, callsPerHour, curve, patience, talk, redial };
  });

/** Tells that the set-up came to its end; without it a start that was interrupted is taken up again. */
const READY = { centre: 'ready', callerId: '+493023125000' };

const provider = (isNew: boolean, settings: Readonly<Record<string, string>>): Command => ({
  type: 'saveProvider',
  providerId: demoProviderId,
  isNew,
  name: 'Demo',
  kind: 'simulator',
  primary: false,
  address: '',
  settings,
  sealed: '',
  by,
});

/**
 * What it takes to have the demo centre, in order. Nothing when it is there already: what people changed or removed
 * since then stays as they left it.
 */
export function demoCommands(floor: Floor): readonly Command[] {
  const known = floor.providers.get(demoProviderId);
  if (known?.settings['centre'] === READY.centre) return [];
  const commands: Command[] = known ? [] : [provider(true, {})];
  for (const { id: queueId, settings } of demoQueues) {
    if (!floor.queues.has(queueId)) commands.push({ type: 'saveQueue', queueId, isNew: true, settings, by });
  }
  for (const { id: agentId, name, extension, queues, skills } of demoAgents) {
    const agent = floor.agents.get(agentId);
    const phone = { providerId: demoProviderId, extension };
    if (!agent) commands.push({ type: 'saveAgent', agentId, isNew: true, name, extension: phone, skills, by });
    for (const [{ id: queueId }, penalty] of queues) {
      if (!agent?.queueIds.has(queueId)) commands.push({ type: 'saveMember', agentId, queueId, penalty, by });
    }
    const isOffline = !agent || agent.status.state === 'offline';
    if (isOffline) commands.push({ type: 'setAgentStatus', agentId, status: 'available', reason: '', by });
  }
  for (const { id: queueId, dialled: number, answer } of demoQueues) {
    const numberId = asId<NumberId>(`${queueId}-number`);
    const about = { providerId: demoProviderId, number, queueId, answer };
    if (!floor.numbers.has(numberId)) commands.push({ type: 'saveNumber', numberId, isNew: true, ...about, by });
  }
  return [...commands, provider(false, READY)];
}
