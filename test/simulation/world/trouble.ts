/** All that goes on in a world: calls, commands, crashes, pauses, and whatever breaks between nodes, database, bus and PBXs. */
import { hangUpCauses } from '../../../server/src/calls/call.ts';
import { numberOf } from '../script.ts';
import type { Tally } from '../tally.ts';
import type { Cast } from './cast.ts';
import { Clients } from './clients.ts';
import type { Node } from './node.ts';
import type { Site } from './pbxLink.ts';

const HOUR_MS = 3_600_000;
const STOPPED_MS = 8_000;
/** A node that is to crash does so at one of so many things that reach it or that it sends. */
const FUSE = 60;

export class Trouble {
  readonly #cast: Cast;
  readonly #tally: Tally;
  #isOver = false;

  constructor(cast: Cast, tally: Tally) {
    this.#cast = cast;
    this.#tally = tally;
  }

  happen(): void {
    const { random, nodes, sites, store, script } = this.#cast;
    const node = random.pick(nodes);
    const site = random.pick(sites);
    if (random.chance(0.03)) store.remember();
    const lot = random.unit();
    if (lot < 0.4) this.callers();
    else if (lot < 0.54) this.#command(node);
    else if (lot < 0.6) this.#probes();
    else if (lot < 0.65) this.#crash(node);
    else if (lot < 0.69) this.#hold(node);
    else if (lot < 0.72) this.#cutOff(node);
    else if (lot < 0.75) this.#breakSession();
    else if (lot < 0.78) this.#databaseAway();
    else if (lot < 0.8) this.#redisAway();
    else if (lot < 0.82) this.#stop(node);
    else if (lot < 0.85) this.#stepClock(node);
    else if (lot < 0.9) this.#cutLink(site);
    else if (lot < 0.94) site.softSwitch.setPhone(random.pick(script.extensions), random.chance(0.6));
    else this.#somebodyHangsUp(site);
  }

  callers(): void {
    const { random, store, people } = this.#cast;
    const count = random.chance(0.3) ? 1 + random.whole(10) : 1;
    const queues = [...store.floor.queues.keys()];
    for (let caller = 0; caller < count; caller += 1) {
      random.pick(people).callIn(queues.length > 0 ? numberOf(random.pick(queues)) : '+4930999');
      this.#tally.count('calls');
    }
  }

  /** Everything works again, and nothing breaks any more. */
  end(): void {
    this.#isOver = true;
    this.#cast.disturbed();
    const { database, redis, sites, nodes } = this.#cast;
    database.isAway = false;
    redis.isAway = false;
    for (const site of sites) {
      site.gapMs = 0;
      site.softSwitch.mendLink();
    }
    for (const node of nodes) {
      node.wire?.heal();
      node.life?.wake();
      node.life?.dieAfter(Infinity);
    }
  }

  /** Several at a time, here and there. */
  #probes(): void {
    const { random, nodes, clients, time } = this.#cast;
    for (let times = 1 + random.whole(6); times > 0; times -= 1) {
      const node = random.pick(nodes);
      time.agenda.after(random.whole(20), () => clients.send(node, Clients.probe));
    }
  }

  /** PBXs stay as they are: these commands would have them be others. */
  #command(node: Node): void {
    const { random, supervisor, hands, clients } = this.#cast;
    const floor = node.engine?.floor;
    if (!floor) return;
    supervisor.sees(floor);
    const command = random.chance(0.6) ? supervisor.next(floor) : hands.next(floor);
    if (command && command.type !== 'removeProvider' && command.type !== 'saveProvider') clients.send(node, command);
  }

  #crash(node: Node): void {
    const { life } = node;
    if (!life) return;
    this.#tally.count('crashes');
    if (this.#cast.random.chance(0.3)) node.crash();
    else life.dieAfter(this.#cast.random.whole(FUSE));
    this.#startAnew(node, 4_000);
  }

  #stop(node: Node): void {
    if (!node.engine || node.life?.pausedAt !== undefined) return;
    this.#tally.count('stops');
    // Somebody is just asking, who is not to notice.
    const { random, time, clients, nodes } = this.#cast;
    for (let times = random.whole(12); times > 0; times -= 1)
      time.agenda.after(random.whole(40), () => clients.send(node, Clients.probe));
    time.agenda.after(random.whole(40), () => {
      node.stop();
      if (nodes.length === 1) this.#cast.disturbed();
    });
    time.agenda.after(STOPPED_MS + random.exponential(3_000), () => node.start());
  }

  #startAnew(node: Node, meanMs: number): void {
    this.#later(meanMs, () => {
      node.crash();
      node.start();
    });
  }

  #hold({ life }: Node): void {
    if (!life || life.pausedAt !== undefined) return;
    this.#tally.count('pauses');
    life.pause();
    this.#later(this.#cast.random.pick([100, 600, 1_000, 5_000]), () => life.wake());
  }

  #cutOff({ wire }: Node): void {
    if (!wire) return;
    this.#tally.count('cut off');
    wire.cut();
    this.#later(this.#cast.random.pick([200, 1_000, 8_000]), () => wire.heal());
  }

  /** What its node has just sent may still be under way then. */
  #breakSession(): void {
    const { lock, random, nodes, time } = this.#cast;
    const session = random.chance(0.7) ? lock.sessions[0] : lock.sessions.at(-1);
    if (!session) return;
    this.#tally.count('sessions broken');
    this.#cast.disturbed();
    if (random.chance(0.6)) nodes.find(({ life }) => life === session.life)?.wire?.slow(1_000);
    time.agenda.after(random.whole(400), () => {
      this.#cast.disturbed();
      lock.end(session);
    });
  }

  #databaseAway(): void {
    const { database, lock, random } = this.#cast;
    if (database.isAway) return;
    this.#tally.count('database away');
    database.isAway = true;
    for (const session of lock.sessions) lock.end(session);
    this.#later(random.pick([300, 3_000, 10_000]), () => {
      database.isAway = false;
    });
  }

  #redisAway(): void {
    const { redis } = this.#cast;
    this.#tally.count('redis away');
    redis.isAway = true;
    this.#later(5_000, () => {
      redis.isAway = false;
    });
  }

  #stepClock(node: Node): void {
    this.#tally.count('clock steps');
    node.setSkew(this.#cast.random.pick([-HOUR_MS, -2_000, 0, 500, HOUR_MS]));
  }

  #cutLink({ softSwitch }: Site): void {
    if (!softSwitch.linkIsUp) return;
    this.#tally.count('links cut');
    softSwitch.cutLink();
    this.#later(8_000, () => softSwitch.mendLink());
  }

  #somebodyHangsUp({ softSwitch }: Site): void {
    const { random } = this.#cast;
    const legIds = [...softSwitch.legs.keys()];
    if (legIds.length > 0) softSwitch.hangUp(random.pick(legIds), random.pick(hangUpCauses));
  }

  #later(meanMs: number, what: () => void): void {
    const { time, random } = this.#cast;
    const ms = random.exponential(meanMs);
    this.#cast.disturbed(ms);
    time.agenda.after(ms, () => {
      if (this.#isOver) return;
      this.#cast.disturbed();
      what();
    });
  }
}
