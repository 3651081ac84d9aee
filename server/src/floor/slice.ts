/** A part of `evolve`: what facts do to one part of the floor. */
import type { FactOf, FactType } from './fact.ts';
import type { Floor } from './floor.ts';

export type Slice = { readonly [T in FactType]?: (floor: Floor, fact: FactOf<T>) => void };
