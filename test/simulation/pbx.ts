/** A PBX of the simulation: a soft switch, the link to it with its faults, and the performer that sends effects over it. */
import type { Effect } from '../../server/src/floor/effect.ts';
import type { LiveLegs, ProviderEvent } from '../../server/src/floor/event.ts';
import type { Input } from '../../server/src/floor/input.ts';
import type { Instant, ProviderId } from '../../server/src/kernel/ids.ts';
import type { Random } from '../../server/src/kernel/random.ts';
import type { Agenda } from '../../server/src/providers/simulator/agenda.ts';
import { SoftSwitch } from '../../server/src/providers/simulator/softSwitch.ts';
import { SimulatedPerformer } from '../../server/src/providers/simulator/performer.ts';
import type { Faults } from './script.ts';
import type { Tally } from './tally.ts';

export interface PbxParts {
  readonly providerId: ProviderId;
  readonly agenda: Agenda;
  readonly random: Random;
  readonly latencyMs: number;
  readonly faults: Faults;
  readonly phonesComplete: boolean;
  readonly tally: Tally;
  readonly tell: (input: Input) => void;
}

const LATEST_REPEAT_MS = 5000;
const none: Faults = { loseChance: 0, repeatChance: 0, delayMs: 0 };

export class Pbx {
  readonly softSwitch: SoftSwitch;
  readonly #parts: PbxParts;
  readonly #underWay = new Map<string, Instant>();
  #faults: Faults;
  #performer: SimulatedPerformer;
  #connection: Disposable | undefined;
  /** Counts connections: what was under way on an earlier one does not arrive. */
  #line = 0;
  /** What the PBX tells between `provider.connected` and the snapshot, which comes before it. */
  #held: ProviderEvent[] | undefined;

  constructor(parts: PbxParts) {
    const { providerId, agenda, random, latencyMs, faults } = parts;
    this.#parts = parts;
    this.#faults = faults;
    this.softSwitch = new SoftSwitch({
      providerId,
      agenda,
      random: random.fork('switch'),
      latencyMs: { from: 0, to: latencyMs },
    });
    this.#performer = this.#newPerformer();
  }

  get providerId(): ProviderId {
    return this.softSwitch.providerId;
  }

  perform(effect: Effect): void {
    this.#performer.start(effect);
  }

  /** The snapshot follows after `gapMs`; meanwhile other things are decided. A connection that was there is closed. */
  connect(gapMs: number): void {
    if (!this.softSwitch.linkIsUp) return;
    this.#hangUpLine();
    const line = this.#line;
    const { tally, random } = this.#parts;
    this.#connection = this.softSwitch.connect({
      event: (event) => {
        if (line === this.#line) this.#receive(event, gapMs, random.chance(0.5));
      },
      lost: (error) => {
        if (line !== this.#line) return;
        this.#hangUpLine();
        tally.count('link lost');
        this.#parts.tell({ type: 'provider.lost', providerId: this.providerId, reason: error.message });
      },
    });
  }

  cut(): void {
    this.softSwitch.cutLink();
  }

  mend(gapMs: number): void {
    this.softSwitch.mendLink();
    this.connect(gapMs);
  }

  /** The process that used it has died. */
  abandon(): void {
    this.#hangUpLine();
    this.#performer.stop();
    this.#performer = this.#newPerformer();
  }

  heal(): void {
    this.#faults = none;
  }

  #newPerformer(): SimulatedPerformer {
    return new SimulatedPerformer(this.softSwitch, this.#parts.agenda, (outcome) => {
      if (outcome.type === 'effect.failed') this.#parts.tally.count(`failed ${outcome.effect}`);
      this.#parts.tell(outcome);
    });
  }

  #hangUpLine(): void {
    this.#line += 1;
    this.#held = undefined;
    this.#underWay.clear();
    this.#connection?.[Symbol.dispose]();
    this.#connection = undefined;
  }

  #receive(event: ProviderEvent, gapMs: number, asOfThen: boolean): void {
    const { tell, tally, agenda } = this.#parts;
    if (event.type === 'provider.connected') {
      tally.count('link connected');
      tell(event);
      return;
    }
    if (event.type === 'provider.snapshot') {
      const snapshot = { ...event, live: this.#told(event.live) };
      if (gapMs === 0) {
        tell(snapshot);
        return;
      }
      tally.count('snapshot after a gap');
      this.#held = [];
      const line = this.#line;
      agenda.after(gapMs, () => {
        if (line === this.#line)
          this.#endGap(asOfThen ? snapshot : { ...event, live: this.#told(this.softSwitch.snapshot()) });
      });
      return;
    }
    if (this.#held) this.#held.push(event);
    else this.#faulty(event);
  }

  #told(live: LiveLegs): LiveLegs {
    const { phonesComplete, random } = this.#parts;
    return phonesComplete ? live : { ...live, phones: live.phones.filter(() => random.chance(0.5)), phonesComplete };
  }

  #endGap(snapshot: ProviderEvent): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    this.#parts.tell(snapshot);
    for (const event of held) this.#parts.tell(event);
  }

  #faulty(event: ProviderEvent): void {
    const { random, tally, tell } = this.#parts;
    const { loseChance, repeatChance, delayMs } = this.#faults;
    if (loseChance > 0 && random.chance(loseChance)) {
      tally.count('event lost');
      return;
    }
    if (delayMs > 0) {
      tally.count('event delayed');
      this.#later(event, random.whole(delayMs), true);
    } else tell(event);
    if (repeatChance > 0 && random.chance(repeatChance)) {
      tally.count('event repeated');
      this.#later(event, random.whole(LATEST_REPEAT_MS), false);
    }
  }

  #later(event: ProviderEvent, ms: number, inOrder: boolean): void {
    const line = this.#line;
    let at = this.#parts.agenda.now() + ms;
    if (inOrder) {
      const keys = keysOf(event);
      for (const key of keys) at = Math.max(at, this.#underWay.get(key) ?? 0);
      for (const key of keys) this.#underWay.set(key, at);
    }
    this.#parts.agenda.at(at, () => {
      if (line === this.#line) this.#parts.tell(event);
    });
  }
}

function keysOf(event: ProviderEvent): readonly string[] {
  if ('legIds' in event) return event.legIds;
  if ('legId' in event) return [event.legId];
  return 'extension' in event ? [`phone ${event.extension}`] : [];
}
