/** What a document may be. Checked on the parsed document before anything looks up a type, so that an attack stays cheap. */
import { type DocumentNode, GraphQLError, type SelectionSetNode, Kind, visit } from 'graphql';

/** All in one place; HTTP and WebSocket both get them through the one pipeline in yoga.ts. */
export const limits = {
  /** Bytes of an HTTP request's body. */
  bodyBytes: 100_000,
  /** Bytes of a message on a WebSocket. */
  messageBytes: 65_536,
  /** Words and signs of a document; the largest of the wallboard has 400. */
  tokens: 2_000,
  /** Selections within selections, fragments followed. */
  depth: 10,
  /** An introspection query unwraps types by depth; graphql itself keeps it from going round in circles. */
  introspectionDepth: 20,
  aliases: 30,
  directives: 30,
  /** About the values that may have to be made for the answer, see cost.ts. */
  cost: 10_000,
  /** Faults of one document that are told. */
  faults: 20,
  /** Operations at the same time on one WebSocket. */
  operations: 50,
  /** WebSockets at the same time. */
  sockets: 10_000,
  /** Bytes of answers that a client may leave unread and still ask for more. */
  unsentBytes: 8_000_000,
  /** Bytes that may be unread at a socket before it is sent nothing more of what many share, until it has read them. */
  unreadBytes: 262_144,
  /** Documents that are kept parsed. */
  parsed: 200,
  /** Bytes of answers that are kept for as long as the floor stands still, and of the requests that they answer. */
  keptBytes: 16_000_000,
} as const;

const tooMuch = (what: string, count: number, limit: number): GraphQLError =>
  new GraphQLError(`The document has ${what} ${count}; ${limit} is the limit.`, {
    extensions: { code: 'LIMIT_EXCEEDED' },
  });

/** The limits that the document goes beyond. It need not be valid: fragments may be missing or go round in circles. */
export function limitFaults(document: DocumentNode): GraphQLError[] {
  const { aliases, directives } = countsOf(document);
  const faults: GraphQLError[] = [];
  if (aliases > limits.aliases) faults.push(tooMuch('aliases:', aliases, limits.aliases));
  if (directives > limits.directives) faults.push(tooMuch('directives:', directives, limits.directives));
  const { depth, introspectionDepth } = depthsOf(document);
  if (depth > limits.depth) faults.push(tooMuch('depth', depth, limits.depth));
  if (introspectionDepth > limits.introspectionDepth) {
    faults.push(tooMuch('introspection of depth', introspectionDepth, limits.introspectionDepth));
  }
  return faults;
}

function countsOf(document: DocumentNode): { readonly aliases: number; readonly directives: number } {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: (node) => void (aliases += node.alias ? 1 : 0),
    Directive: () => void (directives += 1),
  });
  return { aliases, directives };
}

function depthsOf(document: DocumentNode): { readonly depth: number; readonly introspectionDepth: number } {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const known = new Map<string, number>();
  let introspectionDepth = 0;

  /** The levels of fields below; a fragment is measured once, and one that holds itself ends there. */
  const below = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      switch (selection.kind) {
        case Kind.FIELD: {
          const levels = 1 + below(selection.selectionSet);
          if (selection.name.value.startsWith('__')) introspectionDepth = Math.max(introspectionDepth, levels);
          else deepest = Math.max(deepest, levels);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          deepest = Math.max(deepest, below(selection.selectionSet));
          break;
        case Kind.FRAGMENT_SPREAD:
          deepest = Math.max(deepest, belowFragment(selection.name.value));
      }
    }
    return deepest;
  };
  const belowFragment = (name: string): number => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, 0);
    const levels = below(fragments.get(name)?.selectionSet);
    known.set(name, levels);
    return levels;
  };
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const depth = Math.max(0, ...operations.map(({ selectionSet }) => below(selectionSet)));
  return { depth, introspectionDepth };
}
