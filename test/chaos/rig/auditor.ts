/**
 * Judges a run in which servers were killed, by the logs of the phones and callers, their RTP and Asterisk's own record
 * (CEL) alone. It believes nobody else and shares no code with the product. Rules K1–K6.
 */
import { audit } from '../../audit/audit.ts';
import type { Evidence } from '../../audit/evidence.ts';
import { type Story, tell } from '../../audit/stories.ts';
import type { Gap, Hearing } from './media.ts';

export const RULES = {
  K1: 'a conversation ends only when one of the two hangs up',
  K2: 'nobody who wants to wait is lost',
  K3: 'no phone has two calls at one time',
  K4: 'no caller talks to two phones at one time',
  K5: 'first come, first offered',
  K6: 'nobody hears a gap of more than 60 ms within a conversation',
} as const;

export type Rule = keyof typeof RULES;

export interface Violation {
  readonly rule: Rule;
  readonly message: string;
}

export interface Trace {
  readonly evidence: Evidence;
  /** When a channel came into the hands of the application, by its unique id; see `entries`. */
  readonly entered: ReadonlyMap<string, number>;
  readonly hearings: readonly Hearing[];
  /** Of conversations that no server of ours has a part in, through the same Asterisk in the same minutes. */
  readonly control: readonly Hearing[];
  /** When something was killed. */
  readonly kills: readonly number[];
  /** Nobody called any more after that, and everybody who waited was to be served. */
  readonly closedAt: number;
}

export interface Findings {
  readonly violations: readonly Violation[];
  readonly callers: number;
  readonly conversations: number;
  readonly givenUp: number;
  /** Who came first and was offered later, because the ring that was theirs was lost with a server. */
  readonly turnsLost: number;
  readonly heardMs: number;
  readonly lostMs: number;
  readonly worstGapMs: number;
  readonly worstControlMs: number;
  /** Gaps such as conversations without us had as well. */
  readonly gapsOfTheMachine: number;
}

const GAP_MS = 60;
/** Two programs and a log note the same moment a little apart. */
const SLACK_MS = 100;
/** Who came so shortly one after the other came together. */
const TOGETHER_MS = 50;
/** For how long before and after a kill a turn may get lost with it, and how soon it has to come again. */
const LOST_WITHIN_MS = { before: 500, after: 3_000, again: 15_000 } as const;

export function judge(trace: Trace): Findings {
  const { stories } = tell(trace.evidence);
  const talks = stories.flatMap(({ offers }) => offers.filter(({ talk }) => talk !== undefined));
  const order = inOrder(stories, trace);
  const sound = gaps(trace);
  return {
    violations: [
      ...torn(stories),
      ...lost(stories, trace),
      ...doubled(trace),
      ...order.violations,
      ...sound.violations,
    ],
    callers: stories.length,
    conversations: talks.length,
    givenUp: stories.filter(({ ending }) => ending.kind === 'abandoned').length,
    turnsLost: order.turnsLost,
    heardMs: trace.hearings.reduce((sum, { from, to }) => sum + to - from, 0),
    lostMs: trace.hearings.flatMap((hearing) => hearing.gaps).reduce((sum, { lostMs }) => sum + lostMs, 0),
    worstGapMs: worst(trace.hearings),
    worstControlMs: worst(trace.control),
    gapsOfTheMachine: sound.ofTheMachine,
  };
}

/** K1: both were in one bridge, and then neither of them hung up first. */
function torn(stories: readonly Story[]): Violation[] {
  return stories.flatMap(({ caller, offers }) =>
    offers.flatMap(({ extension, attempt, talk }): Violation[] => {
      if (!talk || attempt.endedAt === undefined || attempt.endedBy === 'us') return [];
      const callerWent = caller.endedBy === 'us' && (caller.endedAt ?? Infinity) <= attempt.endedAt + SLACK_MS;
      if (callerWent) return [];
      const whose = `${caller.from}, ended ${at(caller.endedAt ?? Infinity)} by ${caller.endedBy}`;
      const message = `${extension}, rung for ${attempt.from}, was put apart ${at(attempt.endedAt)} from ${whose}`;
      return [{ rule: 'K1', message }];
    }),
  );
}

/** K2: hung up on, turned away, or still waiting when all the others had been served. */
function lost(stories: readonly Story[], { closedAt }: Trace): Violation[] {
  return stories.flatMap(({ caller, offers, ending }): Violation[] => {
    const { endedAt = Infinity } = caller;
    // Whose phone has just answered is about to be put together with them.
    const isServed = offers.some(({ attempt: { answeredAt = -Infinity } }) => endedAt - answeredAt < JOINED_MS);
    const gaveUp = ending.kind === 'abandoned' && (endedAt < closedAt || isServed);
    const waitsStill = ending.kind === 'open' || (ending.kind === 'abandoned' && !gaveUp);
    const isLost = waitsStill || ending.kind === 'refused' || ending.kind === 'ended by the system';
    if (!isLost) return [];
    return [{ rule: 'K2', message: `${caller.from} of ${at(caller.inviteAt)}: ${ending.kind} ${at(endedAt)}` }];
  });
}

/** K3 and K4 are those of the auditor of the test bed. */
function doubled({ evidence }: Trace): Violation[] {
  const { violations } = audit(evidence, { line: () => undefined, strangersAllowed: true, errorsAllowed: /./ });
  const names = { A2: 'K3', A3: 'K4' } as const;
  return violations.flatMap(({ rule, message }): Violation[] =>
    rule === 'A2' || rule === 'A3' ? [{ rule: names[rule], message }] : [],
  );
}

/** K5: by when a caller came to the application, and when a phone first rang for them. */
function inOrder(
  stories: readonly Story[],
  { entered, kills }: Trace,
): { readonly violations: Violation[]; readonly turnsLost: number } {
  const line = stories
    .map((story) => ({
      story,
      enteredAt: entered.get(story.channel?.uniqueId ?? '') ?? story.arrivedAt,
      turnAt: story.offers[0]?.attempt.inviteAt,
      leftAt: story.caller.endedAt ?? Infinity,
    }))
    .toSorted((a, b) => a.enteredAt - b.enteredAt);
  const violations: Violation[] = [];
  let turnsLost = 0;
  for (const [index, { story, enteredAt, turnAt }] of line.entries()) {
    if (turnAt === undefined) continue;
    const passedOver = line.slice(Math.max(0, index - LOOKED_BACK), index).find((earlier) => {
      const served = earlier.turnAt ?? earlier.leftAt;
      return enteredAt - earlier.enteredAt > TOGETHER_MS && served - turnAt > SLACK_MS;
    });
    if (!passedOver) continue;
    const { before, after, again } = LOST_WITHIN_MS;
    const withKill = kills.some((kill) => turnAt > kill - before && turnAt < kill + after);
    if (withKill && (passedOver.turnAt ?? Infinity) - turnAt < again) turnsLost += 1;
    else {
      const message = `${story.caller.from} was offered ${at(turnAt)}, before ${passedOver.story.caller.from}, who came first`;
      violations.push({ rule: 'K5', message });
    }
  }
  return { violations, turnsLost };
}

/** Longer nobody who has answered waits for the other, even on a busy machine. */
const JOINED_MS = 3_000;
/** More never wait at one time. */
const LOOKED_BACK = 500;

/**
 * K6: what was lost on the way, or came late, unless the machine made it so: conversations past us missed as much at that
 * moment; or nothing was lost, and they had to wait as long at another one.
 */
function gaps({ hearings, control }: Trace): { readonly violations: Violation[]; readonly ofTheMachine: number } {
  const past = control.flatMap((hearing) => hearing.gaps);
  const latest = Math.max(GAP_MS, ...past.map(({ silentMs }) => silentMs));
  const long = hearings.flatMap(({ of, by, gaps: all }) =>
    all.filter((gap) => lengthOf(gap) > GAP_MS).map((gap) => ({ of, by, ...gap })),
  );
  const isOfTheMachine = (gap: Gap): boolean =>
    (gap.lostMs <= GAP_MS && gap.silentMs <= latest) ||
    past.some((other) => Math.abs(other.at - gap.at) < 1_000 && lengthOf(other) >= lengthOf(gap) / 2);
  const ours = long.filter((gap) => !isOfTheMachine(gap));
  const violations = ours.map(({ of, by, at: instant, lostMs, silentMs }): Violation => {
    const what = `${lostMs} ms lost, ${Math.round(silentMs)} ms silent`;
    return { rule: 'K6', message: `${by} did not hear ${of} ${at(instant)}: ${what}` };
  });
  return { violations, ofTheMachine: long.length - ours.length };
}

const lengthOf = ({ lostMs, silentMs }: Gap): number => Math.max(lostMs, silentMs);
const worst = (hearings: readonly Hearing[]): number =>
  Math.round(Math.max(0, ...hearings.flatMap(({ gaps: all }) => all.map(lengthOf))));
const at = (epochMs: number): string =>
  Number.isFinite(epochMs) ? `at ${new Date(epochMs).toISOString().slice(11, 23)}` : 'never';

/** From a CEL file: when each channel last began an application before it was in any bridge. */
export function entries(cel: string): ReadonlyMap<string, number> {
  const entered = new Map<string, number>();
  const settled = new Set<string>();
  for (const line of cel.split('\n')) {
    const [, type = '', time = '', id = ''] = /^"([^"]*)","([^"]*)","[^"]*","([^"]*)"/.exec(line) ?? [];
    if (type === 'BRIDGE_ENTER') settled.add(id);
    if (type === 'APP_START' && !settled.has(id)) entered.set(id, Number(time) * 1_000);
  }
  return entered;
}
