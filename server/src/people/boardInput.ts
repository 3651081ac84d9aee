/** What a person may enter for a board, and what stands in for what they leave out. */
import { Check } from '../kernel/check.ts';
import type { QueueId, TeamId } from '../kernel/ids.ts';
import { type BoardPage, boardPages, type BoardSettings, PEOPLE_LIMITS, type Threshold } from './people.ts';
import { idsOf, NAME_LENGTH, TEAM_LIMITS } from './userInput.ts';

export const boardDefaults: Omit<BoardSettings, 'name'> = {
  queueIds: [],
  teamIds: [],
  pages: ['overview'],
  rotateAfterMs: 20_000,
  thresholds: {
    waiting: { warning: 5, alert: 10 },
    longestWaitMs: { warning: 30_000, alert: 60_000 },
    serviceLevel: { warning: 0.8, alert: 0.6 },
  },
};

export interface BoardInput {
  readonly name?: string;
  readonly queueIds?: readonly string[];
  readonly teamIds?: readonly string[];
  readonly pages?: readonly BoardPage[];
  readonly rotateAfterMs?: number;
  readonly thresholds?: Partial<BoardSettings['thresholds']>;
}

const HOUR = 3_600_000;
/** Below that nobody could read a page. */
const SHORTEST_PAGE_MS = 3_000;
const MOST = { waiting: 10_000, longestWaitMs: 24 * HOUR, serviceLevel: 1 } as const;

/** The settings with what was not given taken from `stored`. Throws the refusal that names every fault. */
export function checkBoard(given: BoardInput, stored: BoardSettings | undefined): BoardSettings {
  const check = new Check();
  const whole = { ...boardDefaults, name: '', ...stored, ...given };
  const thresholds = { ...(stored ?? boardDefaults).thresholds, ...given.thresholds };
  const pages = [...new Set(whole.pages)];
  check.that(pages.length > 0, 'pages', `may not be empty; there are ${boardPages.length} to choose from`);
  const { rotateAfterMs } = whole;
  check.whole('rotateAfterMs', rotateAfterMs, { min: 0, max: HOUR });
  check.that(
    rotateAfterMs === 0 || rotateAfterMs >= SHORTEST_PAGE_MS,
    'rotateAfterMs',
    `is ${rotateAfterMs}; a page stays for ${SHORTEST_PAGE_MS} at least, or for ever with 0`,
  );
  const settings: BoardSettings = {
    name: check.text('name', whole.name, { max: NAME_LENGTH }),
    queueIds: idsOf<QueueId>(check, 'queueIds', whole.queueIds, TEAM_LIMITS.queues),
    teamIds: idsOf<TeamId>(check, 'teamIds', whole.teamIds, PEOPLE_LIMITS.teams),
    pages,
    rotateAfterMs,
    thresholds: {
      waiting: rising(check, 'waiting', thresholds.waiting),
      longestWaitMs: rising(check, 'longestWaitMs', thresholds.longestWaitMs),
      serviceLevel: falling(check, thresholds.serviceLevel),
    },
  };
  check.done();
  return settings;
}

function rising(check: Check, name: 'waiting' | 'longestWaitMs', { warning, alert }: Threshold): Threshold {
  const field = `thresholds.${name}`;
  check.that(isWithin(warning, MOST[name]) && isWithin(alert, MOST[name]), field, `goes from 0 to ${MOST[name]}`);
  check.that(warning <= alert, field, 'has its alert below its warning');
  return { warning, alert };
}

function falling(check: Check, { warning, alert }: Threshold): Threshold {
  const field = 'thresholds.serviceLevel';
  check.that(isWithin(warning, MOST.serviceLevel) && isWithin(alert, MOST.serviceLevel), field, 'goes from 0 to 1');
  check.that(warning >= alert, field, 'has its alert above its warning, and less is worse here');
  return { warning, alert };
}

const isWithin = (value: number, most: number): boolean => value >= 0 && value <= most;
