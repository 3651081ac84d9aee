/** A centre that an engine leads in real time, its journal in memory: what the leader's process has to do but write to a disk. */
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Batch, FloorSnapshot } from '../../../server/src/engine/journal.ts';
import { openEngine } from '../../../server/src/engine/openEngine.ts';
import { invariants } from '../../../server/src/floor/invariants.ts';
import { systemClock } from '../../../server/src/kernel/clock.system.ts';
import { project } from '../../../server/src/persistence/project.ts';
import type { Provider } from '../../../server/src/providers/provider.ts';
import { noMeter, PlayedPbx, pbx, silent } from '../../support/engine.ts';
import { MemoryJournal } from '../../support/memoryJournal.ts';
import { until } from '../../support/until.ts';
import { nowMs } from '../support/answering.ts';
import { rounded } from '../support/statistics.ts';
import { foundation } from './centre.ts';
import { heapMb } from './heap.ts';
import { RATE, Traffic } from './traffic.ts';

export interface Led {
  readonly agents: number;
  /** How long it took to play the seconds that were to be measured: more, where the machine has no time for it. */
  readonly lastedS: number;
  readonly calls: number;
  readonly talking: number;
  readonly cpuShare: number;
  readonly cpuUsPerCall: number;
  readonly delayP50Ms: number;
  readonly delayP99Ms: number;
  readonly delayMaxMs: number;
  readonly heapBeforeMb: number;
  readonly heapAfterMb: number;
}

/** Keeps nothing but its end, and turns snapshots into text as one who writes them has to. */
class ShortJournal extends MemoryJournal {
  override async append(batch: Batch, signal: AbortSignal): Promise<void> {
    await super.append(batch, signal);
    this.batches.length = 0;
    this.facts.splice(0, this.facts.length - 1);
  }

  override saveSnapshot({ state, ...snapshot }: FloorSnapshot): Promise<void> {
    return Promise.resolve(void JSON.stringify({ state, ...snapshot }).length);
  }
}

/** Agents are first brought into their talks, for longer than a talk lasts; then it is measured. */
export async function lead(agents: number, warmUpS: number, seconds: number): Promise<Led> {
  const journal = new ShortJournal();
  journal.facts.push(...foundation(agents, Date.now()));
  const played = new PlayedPbx();
  const stop = new AbortController();
  let ended = 0;
  await using engine = await openEngine(
    {
      journal,
      clock: systemClock(),
      project,
      openProvider: () => played.provider,
      keepConnected: (_provider: Provider, signal) => played.events(signal),
      meter: noMeter,
      log: silent,
    },
    stop.signal,
  );
  using _listening = engine.onCommit((facts) => {
    for (const { type } of facts) if (type === 'call.ended') ended += 1;
  });
  const traffic = new Traffic(agents, {
    hasLeg: (legId) => engine.floor.legs.has(legId),
    tell: (event) => played.tell(event),
    after: (ms, what) => void setTimeout(() => !stop.signal.aborted && what(), ms),
  });
  played.onPerform = (effect) => {
    played.performed.length = 0;
    traffic.perform(effect);
  };
  await until(() => engine.floor.providers.get(pbx)?.link === 'connected');

  const drive = async (forS: number): Promise<void> => {
    const from = nowMs();
    for (let due = 0; due < forS * RATE * agents; due += 1) {
      const left = from + (due * 1_000) / (RATE * agents) - nowMs();
      await (left > 0 ? sleep(left) : turn());
      traffic.arrive();
    }
  };
  await drive(warmUpS);
  const heapBeforeMb = heapMb();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const before = { at: nowMs(), cpu: process.cpuUsage(), ended };
  delay.enable();
  await drive(seconds);
  delay.disable();
  if (delay.count === 0) throw new Error('The delay of the event loop was not measured.');
  const { user, system } = process.cpuUsage(before.cpu);
  const [lastedMs, calls] = [nowMs() - before.at, ended - before.ended];
  const broken = invariants(engine.floor);
  if (broken.length > 0 || silent.lines.length > 0) throw new Error(broken[0] ?? silent.lines[0]);
  const talking = Array.from(engine.floor.agents.values()).filter(
    ({ activity }) => activity.state === 'talking',
  ).length;
  const heapAfterMb = heapMb();
  stop.abort();
  return {
    agents,
    lastedS: rounded(lastedMs / 1_000, 1),
    calls,
    talking,
    cpuShare: rounded((user + system) / 1_000 / lastedMs, 3),
    cpuUsPerCall: rounded((user + system) / calls, 0),
    // The histogram tells how long its own timer of a millisecond took.
    delayP50Ms: rounded(delay.percentile(50) / 1e6 - 1),
    delayP99Ms: rounded(delay.percentile(99) / 1e6 - 1),
    delayMaxMs: rounded(delay.max / 1e6 - 1),
    heapBeforeMb,
    heapAfterMb,
  };
}
