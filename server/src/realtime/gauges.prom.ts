/** What is read when somebody asks for the numbers: how this node stands, and what the database tells. */
import { Counter, Gauge, type Registry } from 'prom-client';
import { callStates } from '../calls/history.ts';
import type { Engine } from '../engine/engine.ts';
import type { JournalFigures } from '../engine/figures.ts';
import type { JobFigures } from '../engine/jobs.ts';
import { asked } from './asked.ts';
import type { Watched } from './metrics.ts';

/** Sizes do not change fast, and a database in trouble is not to be asked by everybody who wonders why. */
const ofDatabase = { keptMs: 10_000, patienceMs: 2_000 };

export function gauges(watched: Watched, registers: Registry[]): void {
  const { engine, followers, sockets, frames, version } = watched;
  const gauge = gaugeOf(registers);
  gauge('build_info', 'Always 1; says which version runs', (set) => set(1, { version }), ['version']);
  gauge('leads', 'Whether this node leads', (set) => set(engine.health.leads ? 1 : 0));
  gauge('stands_by', 'Whether this node stands by for another one that leads', (set) =>
    set(engine.health.standsBy ? 1 : 0),
  );
  gauge('epoch', 'The last term that this node has led; 0 when it has led none', (set) => set(engine.health.epoch));
  gauge('journal_position', 'The last fact that this node has taken in', (set) => set(engine.floor.seq));
  gauge('journal_away', 'Whether the journal can not be reached now', (set) =>
    set(engine.health.journalAwaySince === undefined ? 0 : 1),
  );
  gauge('inputs_waiting', 'Inputs that wait to be decided', (set) => set(engine.health.inputsWaiting));
  gauge('subscriptions', 'Subscriptions that are followed now', (set) => set(followers()));
  gauge('websockets', 'WebSockets that are open now', (set) => set(sockets()));
  if (frames) counted(registers, 'frames_total', 'Messages that were sent to subscribers', frames);
  floorGauges(watched, gauge);
  databaseGauges(watched, gauge);
}

type SetSample = (value: number, labels?: Record<string, string>) => void;
/** `read` is called for each scrape and sets what there is; what it does not set is not there. */
type NewGauge = (name: string, help: string, read: (set: SetSample) => unknown, labelNames?: readonly string[]) => void;

const gaugeOf =
  (registers: Registry[]): NewGauge =>
  (name, help, read, labelNames = []) =>
    void new Gauge({
      name: `ringside_${name}`,
      help,
      labelNames,
      registers,
      async collect() {
        this.reset();
        if (labelNames.length === 0) this.remove(); // the 0 that a reset leaves there
        await read((value, labels) => (labels ? this.set(labels, value) : this.set(value)));
      },
    });

/** A count that somebody else keeps. */
function counted(registers: Registry[], name: string, help: string, count: () => number): void {
  void new Counter({
    name: `ringside_${name}`,
    help,
    registers,
    collect() {
      this.reset();
      this.inc(count());
    },
  });
}

function floorGauges({ engine, roundTrips }: Watched, gauge: NewGauge): void {
  gauge(
    'calls',
    'Calls that are going on, by state',
    (set) => callsByState(engine).forEach((count, state) => set(count, { state })),
    ['state'],
  );
  gauge(
    'provider_connected',
    'Whether the link to a provider is up',
    (set) => engine.floor.providers.forEach(({ id, link }) => set(link === 'connected' ? 1 : 0, { provider: id })),
    ['provider'],
  );
  if (!roundTrips) return;
  gauge(
    'provider_round_trip_seconds',
    'How long a provider took to answer the last sign of life, asked by the node that has the link',
    (set) => {
      for (const [provider, tookMs] of Object.entries(roundTrips())) set(tookMs / 1000, { provider });
    },
    ['provider'],
  );
}

function databaseGauges({ engine, figures, jobs }: Watched, gauge: NewGauge): void {
  if (figures) {
    const ask = asked((signal) => figures.journal(signal), ofDatabase);
    const figure = (name: string, help: string, read: (journal: JournalFigures) => number): void =>
      gauge(name, help, async (set) => {
        const journal = await ask();
        if (journal) set(read(journal));
      });
    figure('journal_bytes', 'The journal on disk, with its indexes', ({ bytes }) => bytes);
    figure('journal_partitions', 'Partitions of the journal', ({ partitions }) => partitions);
    figure('journal_lag_facts', 'Facts that are true and that this node has not taken in', ({ position }) =>
      Math.max(0, position - engine.floor.seq),
    );
    figure('intents_open', 'Effects decided and not known to have been performed', ({ openIntents }) => openIntents);
    figure(
      'intents_oldest_seconds',
      'Age of the oldest open intent',
      ({ oldestIntentMs = 0 }) => oldestIntentMs / 1000,
    );
  }
  if (!jobs) return;
  const ask = asked((signal) => jobs.figures(signal), ofDatabase);
  const ofEach = (read: (set: SetSample, figures: JobFigures[number]) => void) => async (set: SetSample) => {
    for (const each of (await ask()) ?? []) read(set, each);
  };
  gauge(
    'jobs',
    'Jobs that wait, are under way, or were given up',
    ofEach((set, { queue, waiting, active, failed }) => {
      for (const [state, count] of Object.entries({ waiting, active, failed })) set(count, { queue, state });
    }),
    ['queue', 'state'],
  );
  gauge(
    'jobs_oldest_waiting_seconds',
    'How long the oldest job could have been begun',
    ofEach((set, { queue, oldestWaitingMs = 0 }) => set(oldestWaitingMs / 1000, { queue })),
    ['queue'],
  );
}

function callsByState({ floor }: Pick<Engine, 'floor'>): Map<string, number> {
  const counts = new Map<string, number>(callStates.filter((state) => state !== 'ended').map((state) => [state, 0]));
  for (const { stage } of floor.calls.values()) counts.set(stage.state, (counts.get(stage.state) ?? 0) + 1);
  return counts;
}
