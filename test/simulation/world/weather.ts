/** How well the network carries what nodes, database, bus and PBXs send each other. Drawn from the seed. */
import type { Random } from '../../../server/src/kernel/random.ts';

export interface Weather {
  /** The longest that a message is under way between a node and the database. */
  readonly databaseMs: number;
  /** Chances per message: it breaks its connection, before it arrives or on the way back. */
  readonly breakChance: number;
  readonly busMs: number;
  readonly busLossChance: number;
  readonly busRepeatChance: number;
  readonly pbxMs: number;
  /** Events of a PBX: lost, told again a little later, under way for long. */
  readonly eventLossChance: number;
  readonly eventRepeatChance: number;
  readonly eventDelayMs: number;
}

export const fine: Weather = {
  databaseMs: 2,
  breakChance: 0,
  busMs: 2,
  busLossChance: 0,
  busRepeatChance: 0,
  pbxMs: 5,
  eventLossChance: 0,
  eventRepeatChance: 0,
  eventDelayMs: 0,
};

export function drawWeather(random: Random): Weather {
  const isWild = random.chance(0.5);
  return {
    databaseMs: random.pick([1, 3, 3, 20, 200]),
    breakChance: random.pick([0, 0, 0.01, 0.05]),
    busMs: random.pick([0, 5, 50, 1500]),
    busLossChance: random.pick([0, 0.05, 0.3]),
    busRepeatChance: random.pick([0, 0.1, 0.3]),
    pbxMs: random.pick([0, 5, 50, 400]),
    eventLossChance: isWild ? random.pick([0, 0.02, 0.1]) : 0,
    eventRepeatChance: isWild ? random.pick([0, 0.05, 0.3]) : 0,
    eventDelayMs: isWild ? random.pick([0, 50, 3000]) : 0,
  };
}
