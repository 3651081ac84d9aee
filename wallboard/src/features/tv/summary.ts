/** The whole board in a few figures, and the queues that need somebody first. */
import type { Person, PersonState } from '../board/person.ts';
import { type StaffState, staffStates } from '../board/tile.ts';
import type { TvTile } from './thresholds.ts';

export interface Summary {
  readonly waiting: number;
  readonly longestWaitMs: number | undefined;
  /** Of all calls of the day, and not the mean of the queues. */
  readonly serviceLevel: number | undefined;
  readonly answered: number;
  readonly abandoned: number;
  readonly staff: Readonly<Record<StaffState, number>>;
  readonly offline: number;
}

export function summaryOf(tiles: readonly TvTile[], people: readonly Person[]): Summary {
  const waits = tiles.flatMap(({ longestWaitMs }) => longestWaitMs ?? []);
  const answered = sum(tiles.map((tile) => tile.answered));
  const abandoned = sum(tiles.map((tile) => tile.abandoned));
  const inTime = sum(tiles.map((tile) => tile.answeredInTime));
  const states = people.map(({ state }) => staffStateOf(state));
  return {
    waiting: sum(tiles.map(({ waiting }) => waiting)),
    longestWaitMs: waits.length > 0 ? Math.max(...waits) : undefined,
    serviceLevel: answered + abandoned > 0 ? inTime / (answered + abandoned) : undefined,
    answered,
    abandoned,
    staff: Object.fromEntries(
      staffStates.map((state) => [state, states.filter((one) => one === state).length]),
    ) as Record<StaffState, number>, // one for each state
    offline: states.filter((state) => state === undefined).length,
  };
}

/** Undefined for those who are signed out. */
function staffStateOf(state: PersonState): StaffState | undefined {
  switch (state) {
    case 'offline':
      return undefined;
    case 'resting':
    case 'paused':
    case 'unreachable':
      return 'away';
    default:
      return state;
  }
}

/** Alerts, then warnings, then the others; alike ones stay in the order they have, so that lines don't dance. */
export function mostPressing(tiles: readonly TvTile[], most: number): readonly TvTile[] {
  const rank = ({ alarm }: TvTile) => (alarm?.severity === 'alert' ? 0 : alarm ? 1 : 2);
  return tiles.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
