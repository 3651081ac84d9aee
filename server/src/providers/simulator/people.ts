/** Who calls and who is called: made-up people with numbers that are kept free for films and tests and ring nowhere. */
import type { Party } from '../../calls/call.ts';
import type { Random } from '../../kernel/random.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const firstNames = words(`
  Anna Ben Clara David Elif Felix Greta Henrik Ida Jan Katrin Lars Maja Nils Petra Ralf Sabine
  Tobias Ute Volker Alice Brian Chloe Daniel Ellen Frank Grace Harry Isla Jack Kate Liam Molly
  Nathan Olivia Peter Ruth Simon Tessa William
`);
const germanNames = words(`
  Müller Schmidt Becker Schulz Koch Richter Klein Wolf Schröder Neumann Braun Zimmermann Krause
  Lehmann Köhler Maier König Walter Huber Fuchs Jäger Groß Sommer Böhm
`);
const englishNames = words(`
  Smith Jones Taylor Brown Wilson Evans Thomas Walker Wright Green Hall Clarke Turner Cooper Ward
  Morris King Baker Foster Mason Palmer Ellis Marsh Doyle
`);

interface Block {
  readonly prefix: string;
  /** How many digits follow, and from which to which. */
  readonly digits: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Blocks that the regulators keep free: Bundesnetzagentur's list for film productions, Ofcom's numbers for TV and radio drama,
 * and 555-01xx of the North American plan. Berlin's block is shared with the centre's own numbers, which lie below 400.
 */
const german: readonly Block[] = [
  { prefix: '+493023125', digits: 3, from: 400, to: 999 },
  { prefix: '+494066969', digits: 3, from: 0, to: 999 },
  { prefix: '+496990009', digits: 3, from: 0, to: 999 },
  { prefix: '+498999998', digits: 3, from: 0, to: 999 },
];
const english: readonly Block[] = [
  { prefix: '+44207946', digits: 4, from: 0, to: 999 },
  { prefix: '+44161496', digits: 4, from: 0, to: 999 },
  { prefix: '+447700900', digits: 3, from: 0, to: 999 },
  { prefix: '+1212555', digits: 4, from: 100, to: 199 },
  { prefix: '+1415555', digits: 4, from: 100, to: 199 },
];

const GERMAN_SHARE = 0.7;
/** Most callers show a number only; a name comes with those whom the PBX knows. */
const NAMED_SHARE = 0.4;

export function someone(random: Random): Party {
  const isGerman = random.chance(GERMAN_SHARE);
  const { prefix, digits, from, to } = random.pick(isGerman ? german : english);
  const number = prefix + String(from + random.whole(to - from + 1)).padStart(digits, '0');
  const name = `${random.pick(firstNames)} ${random.pick(isGerman ? germanNames : englishNames)}`;
  return { number, name: random.chance(NAMED_SHARE) ? name : '' };
}

/** True for the numbers that `someone` gives. */
export const isFictional = (number: string): boolean =>
  [...german, ...english].some(({ prefix, digits, from, to }) => {
    const rest = number.slice(prefix.length);
    return number.startsWith(prefix) && rest.length === digits && Number(rest) >= from && Number(rest) <= to;
  });
