/** What an answer may cost at the most: its values, with the lists' sizes multiplied out as they were asked for. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from './connection.ts';
import { limits } from './limits.ts';

/** Lists that are no pages are short: the queues of an agent, the legs of a call. */
const SHORT_LIST = 10;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variableValues?: Readonly<Record<string, unknown>> | null;
}

/** The document is valid, so that fragments exist and do not go round in circles. */
export function costOf({ schema, document, operationName, variableValues }: Asked): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    if (node.kind === Kind.OPERATION_DEFINITION) operations.push(node);
  }
  const operation = operationName ? operations.find(({ name }) => name?.value === operationName) : operations[0];
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const known = new Map<string, number>();

  const costOfSet = (set: SelectionSetNode | undefined, parent: GraphQLCompositeType): number => {
    let cost = 0;
    for (const selection of set?.selections ?? []) {
      switch (selection.kind) {
        case Kind.FIELD:
          cost += costOfField(selection, parent);
          break;
        case Kind.INLINE_FRAGMENT:
          cost += costOfSet(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent);
          break;
        case Kind.FRAGMENT_SPREAD:
          cost += costOfFragment(selection.name.value);
      }
    }
    return cost;
  };
  const costOfField = (node: FieldNode, parent: GraphQLCompositeType): number => {
    // Introspection is off in production, and as long as the schema by nature.
    if (node.name.value.startsWith('__')) return 1;
    const field = schema.getField(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type)) return 1;
    return ownCost(field) + sizeOf(field, node, variableValues ?? {}) * costOfSet(node.selectionSet, type);
  };
  // Measured once each: a fragment that spreads another twice, and so on, would double the work with each level.
  const costOfFragment = (name: string): number => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    const fragment = fragments.get(name);
    const type = typeNamed(fragment?.typeCondition.name.value);
    const cost = fragment && type ? costOfSet(fragment.selectionSet, type) : 0;
    known.set(name, cost);
    return cost;
  };
  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };
  return costOfSet(operation.selectionSet, root);
}

/** 1, unless the field's module says in its `extensions` that it takes more than memory. */
const ownCost = ({ extensions }: GraphQLField<unknown, unknown>): number =>
  typeof extensions['cost'] === 'number' ? extensions['cost'] : 1;

/** A page counts where it is asked for and not again for its `nodes` and `edges`. */
function sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>) {
  if (field.args.some(({ name }) => name === 'first')) return pageOf(node, variables);
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const isOfPage = field.name === 'nodes' || field.name === 'edges';
  return isListType(type) && !isOfPage ? SHORT_LIST : 1;
}

function pageOf(node: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const size =
    value?.kind === Kind.INT
      ? Number(value.value)
      : value?.kind === Kind.VARIABLE
        ? (variables[value.name.value] ?? DEFAULT_PAGE)
        : DEFAULT_PAGE;
  // A larger page is refused where it is asked for, in words about the page.
  return typeof size === 'number' ? Math.min(Math.max(size, 1), MAX_PAGE) : MAX_PAGE;
}

export function costFault(asked: Asked): GraphQLError | undefined {
  const cost = costOf(asked);
  if (cost <= limits.cost) return undefined;
  return new GraphQLError(
    `The answer may cost ${cost}; ${limits.cost} is the limit. Ask for less, or for smaller pages.`,
    {
      extensions: { code: 'LIMIT_EXCEEDED' },
    },
  );
}
