import { afterEach, beforeEach, expect, test } from 'vitest';
import { advance } from '../../floor/advance.ts';
import { emptyFloor, type Floor } from '../../floor/floor.ts';
import type { Command, Input } from '../../floor/input.ts';
import { ManualClock } from '../../kernel/clock.ts';
import { asId } from '../../kernel/ids.ts';
import { Demo } from './demo.ts';
import { demoAgents, demoCommands, demoQueues } from './demoCentre.ts';

const by = { kind: 'key', id: 'boss' } as const;

let clock: ManualClock;
let floor: Floor;
let commands: Command[];
let control: AbortController;
let troubles: unknown[];
/** After so many commands the journal is away. */
let awayAfter: number;

beforeEach(() => {
  clock = new ManualClock();
  floor = emptyFloor();
  commands = [];
  troubles = [];
  awayAfter = Infinity;
  control = new AbortController();
  advance(floor, { type: 'configureCentre', site: 'demo', timeZone: 'Europe/Berlin', by }, clock.now());
});
afterEach(() => control.abort());

/** Starts the demo on this floor, with as much of an engine as it takes. */
function start(): Promise<unknown> {
  const { signal } = control;
  const demo: Demo = new Demo({
    clock,
    seed: 1,
    floor: () => floor,
    submit,
    onTrouble: (error) => troubles.push(error),
  });
  const provider = demo.openProvider();
  let reads = false;

  function feed(input: Input): void {
    for (const effect of advance(floor, input, clock.now()).effects) {
      provider.perform(effect, signal).catch((error: unknown) => troubles.push(error));
    }
    void read();
  }
  async function read(): Promise<void> {
    if (reads || !floor.providers.has(provider.id)) return;
    reads = true;
    for await (const event of provider.events(signal)) feed(event);
  }
  function submit(command: Command): Promise<void> {
    if (commands.length >= awayAfter) return Promise.reject(new Error('the journal is away'));
    commands.push(command);
    feed(command);
    return Promise.resolve();
  }

  void read();
  return demo.run(signal).then(
    () => 'ended',
    (error: unknown) => error,
  );
}

const activities = () => [...floor.agents.values()].map(({ activity }) => activity.state);
const configuring = () => commands.filter(({ type }) => type.startsWith('save'));

test('the board is alive within five seconds', async () => {
  const ran = start();
  await clock.advance(5000);
  expect([...floor.queues.values()].map(({ settings }) => settings.name)).toEqual(['Sales', 'Support', 'Billing']);
  expect(floor.agents.size).toBe(12);
  expect(floor.calls.size).toBeGreaterThanOrEqual(9);
  expect(activities().filter((state) => state === 'talking').length).toBeGreaterThanOrEqual(2);
  expect(activities().filter((state) => state !== 'idle').length).toBeGreaterThanOrEqual(7);
  control.abort();
  expect(await ran).toBe('ended');
  expect(troubles).toEqual([]);
  expect(clock.sleeping).toBe(0);
});

test('a second start makes nothing anew, and whoever was available still is', async () => {
  const first = start();
  await clock.advance(8000);
  expect(activities().filter((state) => state === 'talking').length).toBeGreaterThan(5);
  control.abort();
  await first;
  advance(
    floor,
    { type: 'setAgentStatus', agentId: demoAgents[0]!.id, status: 'away', reason: 'Lunch', by },
    clock.now(),
  );
  advance(floor, { type: 'removeMember', agentId: demoAgents[2]!.id, queueId: asId('demo-billing'), by }, clock.now());
  commands = [];
  control = new AbortController();
  void start();
  await clock.advance(4000);
  expect(configuring()).toEqual([]);
  expect([...floor.agents.values()].map(({ status }) => status.state)).toEqual([
    'away',
    ...Array.from({ length: 11 }, () => 'available'),
  ]);
  expect(floor.agents.get(demoAgents[2]!.id)?.queueIds.size).toBe(1);
  expect(activities()).not.toContain('wrappingUp');
  await clock.advance(4000);
  expect([...floor.calls.values()].some(({ stage }) => stage.state === 'connected')).toBe(true);
  await clock.advance(600_000);
  expect(commands.some((command) => command.type === 'setAgentStatus' && command.agentId === demoAgents[0]!.id)).toBe(
    true,
  );
});

test('a set-up that breaks off is taken up again a moment later', async () => {
  awayAfter = 20;
  const ran = start();
  await clock.advance(5000);
  expect(floor.numbers.size).toBe(0);
  expect(troubles.length).toBeGreaterThan(1);
  awayAfter = Infinity;
  await clock.advance(5000);
  expect(floor.numbers.size).toBe(3);
  expect(demoCommands(floor)).toEqual([]);
  expect(floor.calls.size).toBeGreaterThan(5);
  control.abort();
  expect(await ran).toBe('ended');
});

test('wherever a set-up breaks off, the next makes what is missing and nothing twice', () => {
  const whole = demoCommands(floor);
  for (let done = 0; done < whole.length; done += 1) {
    const part = emptyFloor();
    const give = (command: Command) => advance(part, command, clock.now()).reply?.outcome;
    give({ type: 'configureCentre', site: 'demo', timeZone: 'Europe/Berlin', by });
    for (const command of whole.slice(0, done)) give(command);
    for (const command of demoCommands(part)) expect(give(command)).toBe('done');
    expect(demoCommands(part)).toEqual([]);
    expect([part.queues.size, part.numbers.size, part.agents.size]).toEqual([3, 3, 12]);
    for (const { id, queues } of demoAgents) {
      expect(part.agents.get(id)?.queueIds).toEqual(new Set(queues.map(([queue]) => queue.id)));
      expect(part.agents.get(id)?.status.state).toBe('available');
    }
  }
});

test('some agents serve two queues, with penalties, and every queue has its own strategy', () => {
  expect(demoAgents.filter(({ queues }) => queues.length === 2).length).toBeGreaterThanOrEqual(4);
  expect(demoAgents.flatMap(({ queues }) => queues.map(([, penalty]) => penalty)).some((penalty) => penalty > 0)).toBe(
    true,
  );
  expect(demoQueues.map(({ settings }) => settings.strategy)).toEqual(['leastRecent', 'roundRobinMemory', 'ringAll']);
  expect(demoAgents.map(({ extension }) => extension)).toEqual(
    Array.from({ length: 12 }, (_, index) => String(1001 + index)),
  );
});
