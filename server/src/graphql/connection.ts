/** Lists by pages: `first` and `after`, as Relay's connections have them. Pages only run forward, from a stated order. */
import type { ObjectRef } from '@pothos/core';
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';
import { ofFloor } from './keeping.ts';

export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 50;

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly more: boolean;
}

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

type Types = typeof builder.$inferSchemaTypes;

const PageInfo = builder.objectRef<Connection<unknown>>('PageInfo').implement({
  extensions: ofFloor,
  description: 'Where a page ends and whether there is more.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('more', { description: 'Whether there is anything after this page.' }),
    endCursor: t.string({
      nullable: true,
      description: 'Pass it as `after` to get the next page; null when this page is empty.',
      resolve: ({ edges }) => edges.at(-1)?.cursor,
    }),
  }),
});

/** The type `<name>Connection` (and its edge) for a list of these nodes. What an answer follows from, the field says that gives the page. */
export function connectionOf<Node>(node: ObjectRef<Types, Node>, what: string) {
  const edge = builder.objectRef<Edge<Node>>(`${node.name}Edge`).implement({
    extensions: ofFloor,
    description: `One of the ${what} of a page.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list, to be passed as `after`.' }),
      node: t.field({ type: node, description: 'The thing itself.', resolve: (parent) => parent.node as never }), // a generic parent is beyond the builder's types
    }),
  });
  return builder.objectRef<Connection<Node>>(`${node.name}Connection`).implement({
    extensions: ofFloor,
    description: `A page of ${what}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The page, each with its cursor.',
        resolve: ({ edges }) => [...edges],
      }),
      nodes: t.field({
        type: [node],
        description: 'The page, without cursors.',
        resolve: ({ edges }) => edges.map((each) => each.node) as never, // as above
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Where the page ends.', resolve: (page) => page }),
    }),
  });
}

export const pageArgs = builder.args((t) => ({
  first: t.int({ description: `How many, from 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} when not given.` }),
  after: t.string({ description: 'The cursor after which the page begins.' }),
}));

/** The page size asked for. Throws when it is out of bounds: cutting it down in silence would look like the end of the list. */
export function pageSize({ first }: PageArgs): number {
  const size = first ?? DEFAULT_PAGE;
  if (size >= 1 && size <= MAX_PAGE) return size;
  throw new GraphQLError(`\`first\` is ${size}; expected 1 to ${MAX_PAGE}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A page of a list in memory, by id in the order of `name`. A node that was removed between two pages leaves no hole. */
export function pageOf<Node>(nodes: Iterable<Node>, args: PageArgs, keyOf: (node: Node) => string): Connection<Node> {
  const size = pageSize(args);
  const after = keyFrom(args.after ?? '');
  const keyed = Array.from(nodes, (node) => ({ key: keyOf(node), node }));
  const rest = (after === '' ? keyed : keyed.filter(({ key }) => key > after)).toSorted(byKey);
  const edges = rest.slice(0, size).map(({ key, node }) => ({ cursor: cursorOf(key), node }));
  return { edges, more: rest.length > size };
}

const cursorOf = (key: string): string => Buffer.from(key).toString('base64url');
const keyFrom = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();
const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
