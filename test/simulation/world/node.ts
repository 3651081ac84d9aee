/** A node of the world: the real engine over a simulated outside. It crashes, stops, and starts anew. */
import type { Engine, EngineLog, EngineMeter } from '../../../server/src/engine/engine.ts';
import { JournalError } from '../../../server/src/engine/journal.ts';
import type { EngineParts } from '../../../server/src/engine/openEngine.ts';
import { openEngine } from '../../../server/src/engine/openEngine.ts';
import type { Effect } from '../../../server/src/floor/effect.ts';
import type { Fact } from '../../../server/src/floor/fact.ts';
import type { Floor } from '../../../server/src/floor/floor.ts';
import type { Random } from '../../../server/src/kernel/random.ts';
import { ProviderError } from '../../../server/src/providers/provider.ts';
import type { SoftSwitch } from '../../../server/src/providers/simulator/softSwitch.ts';
import { keepConnected } from '../../../server/src/providers/resilient.ts';
import type { Redis } from './bus.ts';
import { WorldJournal } from './journal.ts';
import { Life } from './life.ts';
import type { Lock } from './lock.ts';
import { WorldMailbox, type Hints } from './mailbox.ts';
import { PbxLink, type Site } from './pbxLink.ts';
import type { Time } from './time.ts';
import { Wire, type DatabaseState } from './wire.ts';

const RESTART_MS = 1_000;
/** Longer than anybody waits for an answer. */
const SEEN_OFF_MS = 6_000;

export interface Around {
  readonly time: Time;
  readonly database: DatabaseState;
  readonly lock: Lock;
  readonly hints: Hints;
  readonly redis: Redis;
  readonly sites: readonly Site[];
  /** More than one node. */
  readonly isMany: boolean;
  readonly watch: Watch;
}

/** Told by the nodes, as it happens. */
export interface Watch {
  asked(life: Life, effect: Effect): void;
  connects(life: Life): void;
  performed(softSwitch: SoftSwitch, effect: Effect): void;
  folded(life: Life, floor: Floor, facts: readonly Fact[]): void;
  broke(life: Life, what: string): void;
  /** A node has died. */
  disturbed(): void;
}

export class Node {
  readonly name: string;
  readonly #around: Around;
  readonly #random: Random;
  #life: Life | undefined;
  #engine: Engine | undefined;
  #wire: Wire | undefined;
  #stop = new AbortController();
  #lives = 0;
  skewMs = 0;

  constructor(name: string, around: Around, random: Random) {
    this.name = name;
    this.#around = around;
    this.#random = random;
  }

  get life(): Life | undefined {
    return this.#life?.isAlive ? this.#life : undefined;
  }

  get engine(): Engine | undefined {
    return this.life && this.#engine;
  }

  get wire(): Wire | undefined {
    return this.life && this.#wire;
  }

  start(): void {
    if (this.life) return;
    const { time, database, lock, hints, redis, isMany, sites, watch } = this.#around;
    this.#lives += 1;
    const random = this.#random.fork(`life ${this.#lives}`);
    const notBefore = database.store.facts.at(-1)?.at ?? 0;
    const life = new Life(`${this.name}.${this.#lives}`, time, this.skewMs, notBefore);
    const wire = new Wire(life, database, time, random.fork('wire'));
    const journal = new WorldJournal(wire, lock, time, random.fork('journal'));
    const { clock } = life;
    const jitter = random.fork('jitter');
    const parts: EngineParts = {
      journal,
      clock,
      project: () => [],
      openProvider: ({ id }) => {
        const site = sites.find(({ softSwitch }) => softSwitch.providerId === id);
        if (!site) throw new Error(`there is no PBX ${id}`);
        return new PbxLink({
          site,
          life,
          time,
          asked: (...asked) => watch.asked(...asked),
          performed: (...performed) => watch.performed(...performed),
          connects: () => watch.connects(life),
        });
      },
      keepConnected: (provider, signal) => keepConnected(provider, { signal, clock, random: () => jitter.unit() }),
      ...(isMany && { bus: redis.join(life), mailbox: new WorldMailbox(wire, hints, time) }),
      meter: unmeasured((what) => watch.broke(life, what)),
      log: logOf((what) => watch.broke(life, what)),
    };
    life.onDeath((how) => {
      if (how === 'crash') watch.disturbed();
    });
    this.#life = life;
    this.#wire = wire;
    this.#engine = undefined;
    this.#stop = new AbortController();
    const { seq } = database.store;
    const opened = (engine: Engine): void => {
      if (!life.isAlive) return;
      if (engine.floor.seq < seq)
        watch.broke(life, `opens at fact ${engine.floor.seq}, and ${seq} were true before it began`);
      journal.readsStale = true;
      this.#engine = engine;
      engine.onCommit((facts) => {
        if (life.isAlive) watch.folded(life, engine.floor, facts);
      });
    };
    // As a process that can't start: it ends, and is started again.
    const failed = (): void => {
      life.die();
      time.agenda.after(RESTART_MS, () => this.start());
    };
    life.arrive(() => void openEngine(parts, this.#stop.signal).then(opened, failed));
  }

  crash(): void {
    this.#life?.die();
  }

  /** As it is told to: it resigns at once, and is gone when those who are on it have been seen off. */
  stop(): void {
    const { engine, life } = this;
    if (!engine || !life) return;
    const { agenda } = this.#around.time;
    life.arrive(() => {
      this.#stop.abort(new Error('told to stop'));
      agenda.after(SEEN_OFF_MS, () =>
        life.arrive(() => void engine[Symbol.asyncDispose]().then(() => life.die('as told'))),
      );
    });
  }

  setSkew(ms: number): void {
    this.skewMs = ms;
    if (this.#life) this.#life.skewMs = ms;
  }
}

/** What is measured nobody looks at, but for bugs. */
function unmeasured(broke: (what: string) => void): EngineMeter {
  const measure = (_target: object, name: string | symbol) => () => {
    if (name === 'bug') broke('an input could not be decided');
  };
  return new Proxy({}, { get: measure }) as EngineMeter; // whatever is to be measured
}

/** What goes wrong outside is no fault of the engine; all else that it complains of is. */
const logOf = (broke: (what: string) => void): EngineLog => ({
  info: () => undefined,
  warn: () => undefined,
  error: (about, message) => {
    const fault = 'err' in about ? about.err : undefined;
    const isOutside = fault instanceof ProviderError || (fault instanceof JournalError && fault.fault !== 'gap');
    if (fault !== undefined && !isOutside) broke(`${message}: ${fault instanceof Error ? fault.stack : 'no error'}`);
  },
});
