/** Sets up plain centres for simulations: one PBX, queues with numbers, agents with phones. */
import type { Skill } from '../../server/src/agents/skills.ts';
import type { Command } from '../../server/src/floor/input.ts';
import { type AgentId, asId, type NumberId, type QueueId } from '../../server/src/kernel/ids.ts';
import type { Worker } from '../../server/src/providers/simulator/workers.ts';
import type { QueueSettings } from '../../server/src/queues/queue.ts';
import type { SimulatedCentre } from './simulatedCentre.ts';

export const by = { kind: 'system', id: 'plan' } as const;

const plain: QueueSettings = {
  name: '',
  strategy: 'leastRecent',
  ringTimeoutMs: 15_000,
  retryMs: 5000,
  wrapUpMs: 0,
  maxWaitMs: 0,
  maxWaiting: 0,
  priority: 0,
  whenEmpty: 'wait',
  pauseAfterMisses: 0,
  serviceLevelMs: 20_000,
  music: 'default',
  requiredSkills: [],
  consent: 'none',
};

export interface Plan {
  /** By name; each is reached by the number of the same name. */
  readonly queues: Readonly<Record<string, Partial<QueueSettings>>>;
  /** By extension: in which queues they are, with which penalty. */
  readonly agents: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By extension: what they can do; nothing where it is not said. */
  readonly skills?: Readonly<Record<string, readonly Skill[]>>;
}

/** Configures the centre and plugs the phones in; agents are available, the link is up. */
export function setUp(centre: SimulatedCentre, { queues, agents, skills = {} }: Plan): void {
  const { providerId, softSwitch } = centre;
  const must = (command: Command): void => {
    const reply = centre.submit(command);
    if (reply?.outcome !== 'done') throw new Error(`${command.type}: ${JSON.stringify(reply)}`);
  };
  must({ type: 'configureCentre', site: 'plan', timeZone: 'Europe/Berlin', by });
  const pbx = { name: 'Simulator', kind: 'simulator', primary: true, address: '', settings: {}, sealed: '' } as const;
  must({ type: 'saveProvider', providerId, isNew: true, ...pbx, by });
  for (const [name, settings] of Object.entries(queues)) {
    const queueId = asId<QueueId>(name);
    must({ type: 'saveQueue', queueId, isNew: true, settings: { ...plain, name, ...settings }, by });
    const number = { providerId, number: numberOf(name), queueId, answer: 'atOnce' } as const;
    must({ type: 'saveNumber', numberId: asId<NumberId>(name), isNew: true, ...number, by });
  }
  for (const [extension, memberships] of Object.entries(agents)) {
    const agentId = agentAt(extension);
    softSwitch.setPhone(extension, true);
    const about = { extension: { providerId, extension }, skills: skills[extension] ?? [] };
    must({ type: 'saveAgent', agentId, isNew: true, name: extension, ...about, by });
    for (const [queue, penalty] of Object.entries(memberships)) {
      must({ type: 'saveMember', agentId, queueId: asId(queue), penalty, by });
    }
    must({ type: 'setAgentStatus', agentId, status: 'available', reason: '', by });
  }
  centre.connect();
}

export const agentAt = (extension: string): AgentId => asId(`agent-${extension}`);

/** The digits that lead to the queue of this name. */
export const numberOf = (queue: string): string => Array.from(queue, (letter) => letter.charCodeAt(0)).join('');

/** Agents who pick up at once and never do anything else, as the formulas of queueing theory have them. */
export const tireless = (extensions: readonly string[]): readonly Worker[] =>
  extensions.map((extension) => ({
    agentId: agentAt(extension),
    extension,
    habits: { answer: { kind: 'constant', ms: 0 }, missChance: 0, rejectChance: 0 },
  }));
