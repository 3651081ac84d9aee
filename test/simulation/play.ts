/** Plays a script from its seed to its end, and throws at the first broken promise. */
import { ManualClock } from '../../server/src/kernel/clock.ts';
import { LOST_PATIENCE_MS } from '../../server/src/floor/arm.ts';
import { nextDeadline } from '../../server/src/floor/deadlines.ts';
import { hangUpCauses } from '../../server/src/calls/call.ts';
import type { Floor } from '../../server/src/floor/floor.ts';
import type { Input } from '../../server/src/floor/input.ts';
import { asId, type Instant, type LegId } from '../../server/src/kernel/ids.ts';
import { Random } from '../../server/src/kernel/random.ts';
import { SESSION_IDLE_MS } from '../../server/src/people/people.ts';
import { Agenda } from '../../server/src/providers/simulator/agenda.ts';
import { audit, auditEnd } from './auditor.ts';
import { expectAgreement } from './checks.ts';
import { Hands } from './hands.ts';
import { Leader } from './leader.ts';
import { Pbx } from './pbx.ts';
import { Mailroom } from './mailroom.ts';
import { Office } from './office.ts';
import { People } from './people.ts';
import { drawScript, numberOf, type Script } from './script.ts';
import { Supervisor } from './supervisor.ts';
import { Tally } from './tally.ts';

const HOUR = 3_600_000;
/** Longer than any patience, ring, wrap-up and longest wait together, and longer than a session that nobody refreshes. */
const RUN_OUT_MS = SESSION_IDLE_MS + HOUR;
/** In so many of the scripts people are set up and sign in, before so many happenings. */
const OFFICE_CHANCE = 0.3;
const OFFICE_COMMANDS = 4;
/** In so many of the scripts calls are held, transferred, conferred and parked. */
const HANDS_CHANCE = 0.4;

export interface Played {
  readonly leader: Leader;
  readonly tally: Tally;
}

/** Shown the floor before each happening. */
export type Look = (floor: Floor, now: Instant) => void;

export function play(seed: number, tally = new Tally(), look?: Look): Played {
  const played = new Play(seed, tally, look);
  try {
    played.play();
  } catch (error) {
    throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  return played;
}

class Play implements Played {
  readonly leader: Leader;
  readonly tally: Tally;
  readonly #random: Random;
  readonly #script: Script;
  readonly #clock: ManualClock;
  readonly #agenda: Agenda;
  readonly #pbxs: readonly Pbx[];
  readonly #people: readonly People[];
  readonly #supervisor: Supervisor;
  /** Draws from a stream of its own, so that the rest of a script is the same with it and without. */
  readonly #office: Office;
  /** From streams of their own, too. */
  readonly #hands: Hands;
  readonly #grip: Random;
  readonly #areHandsOn: boolean;
  readonly #mailroom: Mailroom;
  readonly #paperwork: Random;
  readonly #isStaffed: boolean;
  readonly #look: Look | undefined;

  constructor(seed: number, tally: Tally, look: Look | undefined) {
    this.#look = look;
    const random = Random.seeded(seed);
    this.tally = tally;
    this.#random = random.fork('happenings');
    const script = drawScript(random);
    this.#script = script;
    this.#clock = new ManualClock(script.startAt);
    this.#agenda = new Agenda(() => this.#clock.now());
    const agenda = this.#agenda;
    this.leader = new Leader({
      agenda,
      random: random.fork('leader'),
      commitMs: script.commitMs,
      tally,
      perform: (effect) => {
        tally.count(`effect ${effect.type}`);
        for (const pbx of this.#pbxs) if (pbx.providerId === effect.providerId) pbx.perform(effect);
      },
    });
    const tell = (input: Input): void => void this.leader.tell(input);
    const { latencyMs, faults, phonesComplete } = script;
    const parts = { agenda, latencyMs, faults, phonesComplete, tally, tell };
    this.#pbxs = script.pbxs.map((providerId) => new Pbx({ providerId, random: random.fork(providerId), ...parts }));
    this.#people = this.#pbxs.map(
      ({ softSwitch, providerId }) => new People(softSwitch, agenda, random.fork(`people ${providerId}`), script),
    );
    this.#supervisor = new Supervisor(random.fork('supervisor'), script);
    this.#office = new Office(random.fork('office'));
    this.#hands = new Hands(random.fork('hands'));
    this.#grip = random.fork('grip');
    this.#areHandsOn = this.#grip.chance(HANDS_CHANCE);
    this.#mailroom = new Mailroom(random.fork('mailroom'));
    this.#paperwork = random.fork('paperwork');
    this.#isStaffed = this.#paperwork.chance(OFFICE_CHANCE);
  }

  play(): void {
    const { setUp, happenings, everyMs } = this.#script;
    for (const command of setUp) this.#command(() => command);
    for (const { softSwitch } of this.#pbxs)
      for (const extension of this.#script.extensions)
        if (this.#random.chance(0.97)) softSwitch.setPhone(extension, true);
    for (const pbx of this.#pbxs) if (this.#random.chance(0.95)) pbx.connect(this.#gap());
    for (let happening = 0; happening < happenings; happening += 1) {
      this.#runUntil(this.#clock.now() + this.#onGrid(this.#random.exponential(everyMs)));
      this.#supervisor.sees(this.leader.floor);
      if (this.#isStaffed) this.#doPaperwork();
      if (this.#areHandsOn) this.#handle();
      if (this.#script.hasBoxes) this.#command(() => this.#mailroom.next(this.leader.floor));
      this.#look?.(this.leader.floor, this.#clock.now());
      this.#happen();
    }
    this.#runOut();
    this.leader.expectReplayed();
    this.#audit();
    this.tally.facts(this.leader.facts);
    this.tally.count('scripts');
  }

  #audit(): void {
    const { facts, batches, floor } = this.leader;
    const read = audit(facts, batches);
    auditEnd(read, facts, floor);
    for (const [rule, times] of read.checked) this.tally.count(`audited: ${rule}`, times);
    if (read.faults.length > 0) throw new Error(`the auditor: ${read.faults[0]}`);
  }

  /** One of everything that people, PBXs, supervisors and crashes bring. */
  #happen(): void {
    const random = this.#random;
    const pbx = random.pick(this.#pbxs);
    const lot = random.unit();
    if (lot < 0.38) this.#callers();
    else if (lot < 0.73) this.#command(() => this.#supervisor.next(this.leader.floor));
    else if (lot < 0.79) this.#link(pbx);
    else if (lot < 0.83) this.#restart();
    else if (lot < 0.89) pbx.softSwitch.setPhone(random.pick(this.#script.extensions), random.chance(0.6));
    else if (lot < 0.95) this.#somebodyHangsUp(pbx);
    else if (lot < 0.98) this.#lie(pbx);
    else this.leader.skewMs = random.chance(0.5) ? -HOUR : 0;
  }

  #doPaperwork(): void {
    const count = this.#paperwork.whole(1 + OFFICE_COMMANDS);
    for (let done = 0; done < count; done += 1) this.#command(() => this.#office.next(this.leader.floor));
  }

  /** Now, and some moments later, as conversations are short. */
  #handle(): void {
    for (let times = this.#grip.whole(5); times > 0; times -= 1)
      this.#agenda.after(this.#onGrid(this.#grip.exponential(3000)), () =>
        this.#command(() => this.#hands.next(this.leader.floor)),
      );
    const failure = this.#grip.chance(0.03) ? this.#hands.failure(this.leader.floor) : undefined;
    if (failure) this.leader.tell(failure);
  }

  #callers(): void {
    const random = this.#random;
    const people = random.pick(this.#people);
    const count = random.chance(0.2) ? 1 + random.whole(4) : 1;
    for (let caller = 0; caller < count; caller += 1) {
      const queues = [...this.leader.floor.queues.keys()];
      const isKnown = queues.length > 0 && random.chance(0.95);
      people.callIn(isKnown ? numberOf(random.pick(queues)) : '+4930999');
    }
  }

  #command(draw: () => Parameters<Leader['tell']>[0] | undefined): void {
    if (this.leader.isDown) return;
    const command = draw();
    if (!command) return;
    const reply = this.leader.tell(command)?.reply;
    this.tally.count(
      reply?.outcome === 'refused' ? `refused ${command.type}: ${reply.code}` : `accepted ${command.type}`,
    );
    if (!reply) throw new Error(`${JSON.stringify(command)} got no reply`);
  }

  #link(pbx: Pbx): void {
    const random = this.#random;
    if (!pbx.softSwitch.linkIsUp) {
      pbx.mend(this.#gap());
      return;
    }
    if (random.chance(0.2)) {
      this.tally.count('link opened anew');
      pbx.connect(this.#gap());
      return;
    }
    pbx.cut();
    const isLong = random.chance(0.08);
    this.#agenda.after(isLong ? 1.2 * LOST_PATIENCE_MS : this.#onGrid(random.exponential(8000)), () => {
      if (!pbx.softSwitch.linkIsUp) pbx.mend(this.#gap());
    });
    if (isLong) this.#runUntil(this.#clock.now() + 1.1 * LOST_PATIENCE_MS);
  }

  #restart(): void {
    if (this.leader.isDown) return;
    this.leader.die();
    for (const pbx of this.#pbxs) pbx.abandon();
    const how = this.#random.pick(['replay', 'thaw', 'tail'] as const);
    this.#agenda.after(this.#onGrid(this.#random.exponential(4000)), () => this.#comeBack(how));
  }

  #comeBack(how: Parameters<Leader['comeBack']>[0]): void {
    if (!this.leader.isDown) return;
    this.leader.comeBack(how);
    for (const pbx of this.#pbxs) pbx.connect(this.#gap());
  }

  #somebodyHangsUp(pbx: Pbx): void {
    const legIds = [...pbx.softSwitch.legs.keys()];
    const [first, second] = [0, 1].map(() => (legIds.length === 0 ? undefined : this.#random.pick(legIds)));
    if (first !== undefined)
      pbx.softSwitch.hangUp(first, this.#random.pick(['normal', 'normal', 'failed', 'noAnswer']));
    if (second !== undefined && this.#random.chance(0.3)) pbx.softSwitch.hangUp(second);
  }

  /** A PBX that tells what is not so: of a leg of its own, or of one that nobody knows. */
  #lie(pbx: Pbx): void {
    const random = this.#random;
    const { providerId, softSwitch } = pbx;
    if (!softSwitch.linkIsUp) return;
    const known = [...this.leader.floor.legs.keys(), ...softSwitch.legs.keys(), asId<LegId>('nobody')];
    const legId = random.pick(known);
    const callId = this.leader.floor.legs.get(legId) ?? asId('nocall');
    const cause = random.pick(hangUpCauses);
    const bridgeId = asId<never>(`${callId}-b1`);
    const lie = random.pick<Input>([
      { type: 'leg.answered', providerId, legId },
      { type: 'leg.ringing', providerId, legId },
      { type: 'leg.left', providerId, legId, cause },
      { type: 'legs.joined', providerId, bridgeId, legIds: [legId, random.pick(known)] },
      { type: 'effect.failed', effect: 'ring', callId, legId, cause },
      { type: 'effect.failed', effect: 'join', callId, cause },
      { type: 'phone.changed', providerId, extension: random.pick(this.#script.extensions), state: 'absent' },
      { type: 'provider.snapshot', providerId, live: { legs: [], talkBridges: [], phones: [], phonesComplete: false } },
      { type: 'provider.lost', providerId: asId('nobody'), reason: 'none' },
      { type: 'tick' },
    ]);
    this.tally.count(`told untruly: ${lie.type}`);
    this.leader.tell(lie);
  }

  /** Everything goes well from here on, nobody calls any more, and time passes until nothing is left to happen. */
  #runOut(): void {
    this.leader.skewMs = 0;
    this.#comeBack('replay');
    for (const pbx of this.#pbxs) pbx.heal();
    this.#runUntil(this.#clock.now() + 10_000);
    // What events were lost, the PBX's next snapshot makes up for.
    for (const pbx of this.#pbxs) {
      pbx.cut();
      pbx.mend(0);
    }
    const reconnectedAt = this.#clock.now();
    // By then every effect that was asked for has been carried out, one after the other on each leg.
    this.#runUntil(reconnectedAt + 2000 + 4 * this.#script.latencyMs);
    for (const { softSwitch } of this.#pbxs)
      this.tally.count('calls as the floor wants them', expectAgreement(this.leader.floor, softSwitch, reconnectedAt));
    const until = this.#clock.now() + RUN_OUT_MS;
    while (this.#clock.now() < until && !this.#isOver()) this.#runUntil(this.#clock.now() + 60_000);
    this.#expectOver();
  }

  #isOver(): boolean {
    const { calls, deadlines, centre } = this.leader.floor;
    return (
      calls.size === 0 &&
      deadlines.size <= (centre ? 1 : 0) &&
      this.#pbxs.every(({ softSwitch }) => softSwitch.legs.size === 0)
    );
  }

  #expectOver(): void {
    const { calls, legs, deadlines, agents, queues, centre } = this.leader.floor;
    const left: string[] = [];
    for (const call of calls.values()) left.push(`call ${call.id} is ${call.stage.state}`);
    for (const legId of legs.keys()) left.push(`leg ${legId} is known`);
    for (const { deadline } of deadlines) if (deadline.kind !== 'day') left.push(`${deadline.kind} is waited for`);
    if (deadlines.size !== (centre ? 1 : 0)) left.push('the end of the day is not waited for');
    for (const { id, activity, legId, restUntil } of agents.values())
      if (activity.state !== 'idle' || legId !== undefined || restUntil !== undefined)
        left.push(`agent ${id} is ${activity.state}`);
    for (const { id, callers } of queues.values()) if (callers.size > 0) left.push(`queue ${id} has callers`);
    for (const { softSwitch } of this.#pbxs)
      for (const leg of softSwitch.legs.values()) left.push(`leg ${leg.id} is ${leg.state} on the PBX`);
    if (left.length > 0) throw new Error(`not everything has run out: ${left.join('; ')}`);
  }

  /** Deadlines and happenings of the same millisecond come in either order. */
  #runUntil(until: Instant): void {
    const clock = this.#clock;
    const agenda = this.#agenda;
    for (;;) {
      const happening = agenda.next ?? Infinity;
      const deadline = this.leader.isDown ? Infinity : (nextDeadline(this.leader.floor) ?? Infinity);
      const next = Math.min(happening, deadline);
      if (next > until) break;
      if (next > clock.now()) clock.moveTo(next);
      if (happening < deadline || (happening === deadline && this.#random.chance(0.5))) agenda.runDue(clock.now());
      else this.leader.tell({ type: 'tick' });
    }
    clock.moveTo(Math.max(until, clock.now()));
  }

  #gap(): number {
    return this.#random.chance(0.5) ? 0 : this.#onGrid(this.#random.whole(3000));
  }

  #onGrid(ms: number): number {
    const { gridMs } = this.#script;
    return Math.round(ms / gridMs) * gridMs;
  }
}
