/**
 * Answers that hold until the next fact. Where each field of a document says that it follows from the floor alone, the same words
 * from somebody of the same scope get the same answer for as long as the floor stands still, and so it is kept as bytes.
 */
import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Viewer } from '../auth/viewer.ts';
import type { Floor } from '../floor/floor.ts';
import type { Context } from './context.ts';
import { limits } from './limits.ts';
import { anyoneOf, scopeOf } from './sharing.ts';

/** Who is given a kept answer: everybody of the scope (K2), or the asker alone. */
export type KeptFor = 'scope' | 'viewer';

/**
 * For the `extensions` of a type: its fields follow from the floor and the asker's scope, and from nothing else: not the clock, the
 * database or who asks. Of a field: that it does. What says nothing is taken not to.
 */
export const ofFloor = { ofFloor: 'scope' } as const;
/** They follow from the floor and from who asks. */
export const ofFloorAndViewer = { ofFloor: 'viewer' } as const;
/** Of a field of such a type: it does not. */
export const notOfFloor = { ofFloor: false } as const;

/** For whom answers may be kept; undefined for nobody. The document is valid. */
export function keptFor(schema: GraphQLSchema, document: DocumentNode): KeptFor | undefined {
  const types = new TypeInfo(schema);
  const marks = new Set<unknown>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        if (name.value !== '__typename') marks.add(markOf(types.getParentType(), types.getFieldDef()));
      },
    }),
  );
  const forViewer = marks.delete('viewer');
  const forScope = marks.delete('scope');
  if (marks.size > 0) return undefined;
  return forViewer ? 'viewer' : forScope ? 'scope' : undefined;
}

const markOf = (
  parent: GraphQLCompositeType | null | undefined,
  field: GraphQLField<unknown, unknown> | null | undefined,
): unknown => field?.extensions['ofFloor'] ?? (isObjectType(parent) ? parent.extensions['ofFloor'] : undefined);

/** A context without anything else: a field whose mark is wrong finds nothing here and fails, so that nothing untrue is kept. */
export const floorAlone = ({ floor, viewer }: Context, whose: KeptFor): Context =>
  ({ floor, viewer: whose === 'viewer' ? viewer : anyoneOf(scopeOf(viewer)) }) as Context; // the rest is what must not be asked for

/** By the words of a request, as these name the document and the variables. */
export const keyOf = (viewer: Viewer, whose: KeptFor, body: string): string =>
  `${JSON.stringify(whose === 'viewer' ? viewer : scopeOf(viewer))}\n${body}`;

type Standing = Pick<Floor, 'seq'>;

export class KeptAnswers {
  readonly #answers = new Map<string, Buffer>();
  #floor: Standing | undefined;
  #seq = 0;
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  get(floor: Standing, key: string): Buffer | undefined {
    return floor === this.#floor && floor.seq === this.#seq ? this.#answers.get(key) : undefined;
  }

  /** `seq`: where the floor stood when the answer was begun; one that it has moved on from is not kept. */
  keep(floor: Standing, seq: number, key: string, answer: Buffer): void {
    if (floor.seq !== seq || this.get(floor, key)) return;
    const bytes = 2 * key.length + answer.length;
    if (floor !== this.#floor || seq !== this.#seq || this.#bytes + bytes > limits.keptBytes) this.#drop();
    if (bytes > limits.keptBytes) return;
    this.#floor = floor;
    this.#seq = seq;
    this.#bytes += bytes;
    this.#answers.set(key, answer);
  }

  #drop(): void {
    this.#answers.clear();
    this.#bytes = 0;
  }
}
