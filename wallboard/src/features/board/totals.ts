/** The line over the board: the whole centre in five figures. */
import type { Person } from './person.ts';
import type { Tile } from './tile.ts';

export interface Totals {
  readonly waiting: number;
  readonly longestWaitMs: number | undefined;
  readonly talking: number;
  readonly atWork: number;
  readonly agents: number;
  readonly abandoned: number;
}

/** People are counted from the agents and not from the tiles, as one agent serves several queues. */
export function totalsOf(tiles: readonly Tile[], people: readonly Person[]): Totals {
  const waits = tiles.flatMap(({ longestWaitMs }) => longestWaitMs ?? []);
  return {
    waiting: sum(tiles.map(({ waiting }) => waiting)),
    longestWaitMs: waits.length > 0 ? Math.max(...waits) : undefined,
    talking: people.filter(({ state }) => state === 'talking').length,
    atWork: people.filter(({ state }) => state !== 'offline').length,
    agents: people.length,
    abandoned: sum(tiles.map(({ abandoned }) => abandoned)),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
