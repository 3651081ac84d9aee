/** The demo centre's day before its first start: lived through in a moment by the same rules, so that nothing in its history is invented. */
import { advance } from '../../floor/advance.ts';
import { nextDeadline } from '../../floor/deadlines.ts';
import type { Fact } from '../../floor/fact.ts';
import { emptyFloor, type Floor } from '../../floor/floor.ts';
import type { Input } from '../../floor/input.ts';
import { ManualClock } from '../../kernel/clock.ts';
import type { Instant } from '../../kernel/ids.ts';
import { Random } from '../../kernel/random.ts';
import { Agenda } from './agenda.ts';
import { openDemoWorld } from './demo.ts';
import { demoAgents, demoCommands, demoProviderId } from './demoCentre.ts';
import { noting } from './demoDispositions.ts';
import { SimulatedPerformer } from './performer.ts';
import { SoftSwitch } from './softSwitch.ts';

/** Nobody calls any more by then, so that hardly a call is going on when the past ends. */
const LAST_CALL_BEFORE_MS = 8 * 60_000;
const STEP_MS = 5 * 60_000;

export interface PastOptions {
  /** Another seed, another day. */
  readonly seed: string | number;
  readonly from: Instant;
  readonly until: Instant;
  readonly site: string;
  readonly timeZone: string;
  /** Right after each fact has been folded in. */
  readonly onFact: (fact: Fact, floor: Floor) => void;
}

/** Stops after every five minutes of that day, so that what has come until then can be put away. Returns the floor at its end. */
export function* livePast({ seed, from, until, site, timeZone, onFact }: PastOptions): Generator<undefined, Floor> {
  const clock = new ManualClock(from);
  const agenda = new Agenda(() => clock.now());
  const random = Random.seeded(seed);
  const softSwitch = new SoftSwitch({ providerId: demoProviderId, agenda, random: random.fork('switch') });
  const floor = emptyFloor();
  const feed = (input: Input): void => {
    const { effects } = advance(floor, input, clock.now(), (fact) => onFact(fact, floor));
    for (const effect of effects) performer.start(effect);
  };
  const performer = new SimulatedPerformer(softSwitch, agenda, feed);
  for (const { extension } of demoAgents) softSwitch.setPhone(extension, true);
  feed({ type: 'configureCentre', site, timeZone, by: { kind: 'system', id: 'first start' } });
  for (const command of demoCommands(floor)) feed(command);
  using _connection = softSwitch.connect({ event: feed, lost: () => undefined });
  const submit = noting({
    floor: () => floor,
    now: () => clock.now(),
    random: random.fork('dispositions'),
    submit: feed,
  });
  using world = openDemoWorld({ softSwitch, agenda, random: random.fork('people'), floor, submit });
  agenda.at(until - LAST_CALL_BEFORE_MS, () => world.callers.close());
  for (let to = from; to < until;) {
    to = Math.min(until, to + STEP_MS);
    runUntil(to);
    yield;
  }
  return floor;

  function runUntil(to: Instant): void {
    for (;;) {
      const happening = agenda.next ?? Infinity;
      const deadline = nextDeadline(floor) ?? Infinity;
      const next = Math.min(happening, deadline);
      if (next > to) break;
      if (next > clock.now()) clock.moveTo(next);
      if (happening <= deadline) agenda.runDue(next);
      else feed({ type: 'tick' });
    }
    clock.moveTo(to);
  }
}
