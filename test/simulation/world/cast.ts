/** Everybody and everything in a world, made from its seed. */
import type { ProviderId } from '../../../server/src/kernel/ids.ts';
import { Random } from '../../../server/src/kernel/random.ts';
import { SoftSwitch } from '../../../server/src/providers/simulator/softSwitch.ts';
import { Hands } from '../hands.ts';
import { People } from '../people.ts';
import { drawScript, type Script } from '../script.ts';
import { Supervisor } from '../supervisor.ts';
import { Redis } from './bus.ts';
import { Clients } from './clients.ts';
import { Lock } from './lock.ts';
import { Hints } from './mailbox.ts';
import { Node } from './node.ts';
import type { Site } from './pbxLink.ts';
import { Promises } from './promises.ts';
import { Store } from './store.ts';
import { Time } from './time.ts';
import { drawWeather, fine, type Weather } from './weather.ts';
import type { DatabaseState } from './wire.ts';

/** No PBX takes longer over an effect. */
const LONGEST_LATENCY_MS = 1_000;
const HOUR_MS = 3_600_000;
const LONGEST_TALK_MS = 60_000;

export class Cast {
  readonly random: Random;
  readonly script: Script;
  readonly time: Time;
  readonly store = new Store();
  readonly database: DatabaseState;
  readonly lock: Lock;
  readonly redis: Redis;
  readonly sites: readonly Site[];
  readonly people: readonly People[];
  readonly nodes: readonly Node[];
  readonly clients: Clients;
  readonly promises: Promises;
  readonly supervisor: Supervisor;
  readonly hands: Hands;
  /** What the network is like once everything is set up. */
  readonly weather: Weather;

  constructor(seed: number) {
    const random = Random.seeded(`world ${seed}`);
    this.random = random.fork('happenings');
    const { habits, latencyMs, ...script } = drawScript(random.fork('script'));
    this.script = {
      ...script,
      habits: { ...habits, talkMs: Math.min(habits.talkMs, LONGEST_TALK_MS) },
      latencyMs: Math.min(latencyMs, LONGEST_LATENCY_MS),
    };
    const time = new Time(script.startAt);
    this.time = time;
    this.weather = drawWeather(random.fork('weather'));
    this.database = { store: this.store, isAway: false, weather: fine };
    this.lock = new Lock(time, random.fork('lock'));
    this.redis = new Redis(time, random.fork('redis'), fine);
    this.promises = new Promises(this.store, random.fork('promises'), () => time.now);
    this.sites = script.pbxs.map((providerId) => this.#site(providerId, random.fork(providerId)));
    this.people = this.sites.map(({ softSwitch }) => {
      const lots = random.fork(`people ${softSwitch.providerId}`);
      return new People(softSwitch, time.agenda, lots, this.script);
    });
    const { database, lock, redis, sites, promises: watch } = this;
    const count = this.random.pick([1, 2, 2, 3]);
    const clocks = random.fork('clocks');
    const hints = new Hints(time, random.fork('hints'));
    this.store.hint = () => hints.ring();
    const around = { time, database, lock, hints, redis, sites, isMany: count > 1, watch };
    this.nodes = Array.from({ length: count }, (_, at) => new Node(`n${at}`, around, random.fork(`node ${at}`)));
    for (const node of this.nodes) node.setSkew(clocks.pick([0, 0, HOUR_MS, -HOUR_MS]));
    this.clients = new Clients(this.store, time, (what) => watch.broke(undefined, what));
    watch.disturbed = () => this.disturbed();
    // Where answers are late by themselves, nobody is to blame.
    if (this.weather.breakChance > 0 || this.weather.databaseMs > 20) this.clients.expectsDelay = true;
    const { pbxMs, eventLossChance, eventDelayMs } = this.weather;
    this.clients.expectsPending = pbxMs > 50 || this.script.latencyMs > 100 || eventLossChance > 0 || eventDelayMs > 50;
    this.supervisor = new Supervisor(random.fork('supervisor'), this.script);
    this.hands = new Hands(random.fork('hands'));
  }

  setWeather(weather: Weather): void {
    this.database.weather = weather;
    this.redis.weather = weather;
    for (const site of this.sites) site.weather = weather;
  }

  /** Something has broken or come back just now, for so long. */
  disturbed(forMs = 0): void {
    this.clients.disturbed(forMs);
  }

  /** Time passes. Throws at the first promise that is broken. */
  async pass(ms: number): Promise<void> {
    await this.time.runUntil(this.time.now + Math.round(ms), () => this.promises.expectKept());
  }

  async passUntil(isSo: () => boolean, mostMs: number): Promise<void> {
    const until = this.time.now + mostMs;
    while (this.time.now < until && !isSo()) await this.pass(2_000);
  }

  #site(providerId: ProviderId, random: Random): Site {
    const { agenda } = this.time;
    const { latencyMs, phonesComplete } = this.script;
    const latency = { from: 0, to: latencyMs };
    const softSwitch = new SoftSwitch({ providerId, agenda, random: random.fork('switch'), latencyMs: latency });
    const gapMs = random.pick([0, 0, 100, 2_000]);
    return { softSwitch, random: random.fork('link'), weather: fine, phonesComplete, gapMs };
  }
}
