/**
 * The independent auditor: from the logs of the callers, the phones and Asterisk alone it says what happened to every
 * call and which promise of a call centre was broken. It shares no code with the product. Rules A1–A7.
 */
import type { Evidence } from './evidence.ts';
import { type Offer, type Story, tell } from './stories.ts';

export const RULES = {
  A1: 'every caller ends in exactly one named way',
  A2: 'no phone has two calls at one time',
  A3: 'no caller talks to two agents at one time',
  A4: 'first come, first offered, within a queue and equal priority',
  A5: 'first come, first answered, where all agents answer equally fast',
  A6: 'every ring at a phone ends, and nobody answers to talk to nobody',
  A7: 'Asterisk logs no error and knows every call',
} as const;

export type Rule = keyof typeof RULES;

export interface Violation {
  readonly rule: Rule;
  readonly message: string;
}

export interface Expectations {
  /** Callers of different lines are not compared; by default the number dialled. Undefined: not judged at all. */
  readonly line?: (story: Story) => string | undefined;
  /** Higher goes first. */
  readonly priority?: (story: Story) => number;
  /** Also judge A5. */
  readonly agentsAnswerEquallyFast?: boolean;
  /** Two things closer together than this happened at once, and have no order. */
  readonly toleranceMs?: number;
  /** Calls that agents and the system place by themselves are expected. */
  readonly strangersAllowed?: boolean;
  /** ERROR lines of Asterisk that are expected. */
  readonly errorsAllowed?: RegExp;
}

export interface Audit {
  readonly stories: readonly Story[];
  readonly strangers: readonly Offer[];
  readonly violations: readonly Violation[];
  /** Phones that answered and were hung up on because another had been faster. */
  readonly answeredTooLate: number;
}

export function audit(evidence: Evidence, expectations: Expectations = {}): Audit {
  const { stories, strangers } = tell(evidence);
  const { toleranceMs = 20 } = expectations;
  const violations = [
    ...named(stories),
    ...onePerPhone(evidence),
    ...onePerCaller(stories, toleranceMs),
    ...inOrder('A4', stories, expectations, (story) => story.offers[0]?.attempt.inviteAt),
    ...(expectations.agentsAnswerEquallyFast === true ? inOrder('A5', stories, expectations, heardAt) : []),
    ...ringsEnd(stories, strangers, expectations),
    ...known(evidence, stories, expectations),
  ];
  const offers = stories.flatMap((story) => story.offers);
  const answeredTooLate = offers.filter(({ attempt, talk }) => attempt.answeredAt !== undefined && !talk).length;
  return { stories, strangers, violations, answeredTooLate };
}

function named(stories: readonly Story[]): Violation[] {
  return stories.flatMap(({ caller, ending }) =>
    ending.kind === 'open' ? [{ rule: 'A1', message: `${caller.from} (${caller.callId}) has no end` }] : [],
  );
}

function onePerPhone({ phones }: Evidence): Violation[] {
  return [...phones].flatMap(([extension, attempts]) =>
    attempts
      .toSorted((a, b) => a.inviteAt - b.inviteAt)
      .flatMap((attempt, index, all) => {
        const before = all.slice(0, index).find(({ endedAt }) => (endedAt ?? Infinity) > attempt.inviteAt);
        if (before === undefined) return [];
        const message = `${extension} was rung for ${attempt.from} ${at(attempt.inviteAt)} while it had ${before.from}`;
        return [{ rule: 'A2', message }] as const;
      }),
  );
}

function onePerCaller(stories: readonly Story[], toleranceMs: number): Violation[] {
  return stories.flatMap(({ caller, offers }) => {
    const talks = offers.flatMap(({ extension, talk }) => (talk ? [{ extension, ...talk }] : []));
    return talks.flatMap((talk, index) => {
      const other = talks
        .slice(0, index)
        .find(({ from, to }) => Math.min(to, talk.to) - Math.max(from, talk.from) > toleranceMs);
      if (other === undefined) return [];
      return [
        { rule: 'A3', message: `${caller.from} talked to ${other.extension} and ${talk.extension} at once` },
      ] as const;
    });
  });
}

/** Of two callers in one line, the earlier one gets his turn first, unless he is gone before the later one's turn. */
function inOrder(
  rule: 'A4' | 'A5',
  stories: readonly Story[],
  { line = ({ caller }) => caller.to, priority = () => 0, toleranceMs = 20 }: Expectations,
  turn: (story: Story) => number | undefined,
): Violation[] {
  const lines = Map.groupBy(
    stories.filter((story) => line(story) !== undefined),
    (story) => `${line(story)} ${priority(story)}`,
  );
  return [...lines.values()].flatMap((all) =>
    all.flatMap((later, index) => {
      const turnAt = turn(later);
      if (turnAt === undefined) return [];
      const passedOver = all.slice(0, index).find((earlier) => {
        const goneOrServedAt = turn(earlier) ?? earlier.caller.endedAt ?? Infinity;
        return later.arrivedAt - earlier.arrivedAt > toleranceMs && goneOrServedAt - turnAt > toleranceMs;
      });
      if (passedOver === undefined) return [];
      const what = rule === 'A4' ? 'offered' : 'answered';
      return [
        {
          rule,
          message: `${later.caller.from} was ${what} ${at(turnAt)} before ${passedOver.caller.from}, who came first`,
        },
      ] as const;
    }),
  );
}

function ringsEnd(
  stories: readonly Story[],
  strangers: readonly Offer[],
  { strangersAllowed = false }: Expectations,
): Violation[] {
  const faults = (offers: readonly Offer[], whose: string) =>
    offers.flatMap(({ extension, attempt }): Violation[] =>
      attempt.endedAt === undefined ? [{ rule: 'A6', message: `${extension} is left with a call of ${whose}` }] : [],
    );
  const alone = stories.flatMap(({ offers, caller }) =>
    offers.flatMap(({ extension, attempt: { answeredAt, endedAt }, talk }): Violation[] => {
      if (talk !== undefined || answeredAt === undefined || (endedAt ?? 0) - answeredAt < ALONE_MS) return [];
      return [{ rule: 'A6', message: `${extension} answered ${caller.from} ${at(answeredAt)} and heard nobody` }];
    }),
  );
  return [
    ...alone,
    ...stories.flatMap(({ offers, caller }) => faults(offers, caller.from)),
    ...faults(strangers, 'a stranger'),
    ...(strangersAllowed ? [] : strangers).map(({ extension, attempt }): Violation => {
      return { rule: 'A6', message: `${extension} was rung for ${attempt.from || 'nobody'}, who is no caller` };
    }),
  ];
}

/** So long a phone that answered too late may wait for its BYE. */
const ALONE_MS = 1_000;

function known({ errors }: Evidence, stories: readonly Story[], { errorsAllowed }: Expectations): Violation[] {
  const unknown = stories.filter(({ channel, ending }) => channel === undefined && ending.kind !== 'refused');
  return [
    ...unknown.map(({ caller }): Violation => ({ rule: 'A7', message: `Asterisk has no record of ${caller.from}` })),
    ...errors
      .filter((line) => errorsAllowed?.test(line) !== true)
      .map((line): Violation => ({ rule: 'A7', message: `Asterisk logged: ${line}` })),
  ];
}

/** When an agent could first be heard. */
const heardAt = ({ offers }: Story): number | undefined => {
  const talks = offers.flatMap(({ talk }) => talk?.from ?? []);
  return talks.length === 0 ? undefined : Math.min(...talks);
};

const at = (epochMs: number) => `at ${new Date(epochMs).toISOString().slice(11, 23)}`;
