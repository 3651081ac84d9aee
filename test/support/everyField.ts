/** Operations for every field of a schema, made from the schema itself, so that none can be forgotten. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
  OperationTypeNode,
  parse,
} from 'graphql';
import { costOf } from '../../server/src/graphql/cost.ts';
import { limits } from '../../server/src/graphql/limits.ts';

type Field = GraphQLField<unknown, unknown>;
type Values = Record<string, unknown>;

export interface EveryField {
  readonly kind: OperationTypeNode;
  readonly name: string;
  readonly field: Field;
}

export function everyField(schema: GraphQLSchema): EveryField[] {
  return [OperationTypeNode.QUERY, OperationTypeNode.MUTATION, OperationTypeNode.SUBSCRIPTION].flatMap((kind) =>
    Object.values(schema.getRootType(kind)?.getFields() ?? {}).map((field) => ({ kind, name: field.name, field })),
  );
}

/** A place in the arguments that takes an id, such as `filter.queueId`. */
export type IdPath = readonly string[];

export const idPaths = (field: Field): IdPath[] =>
  field.args.flatMap(({ name, type }) => idsIn(type).map((path) => [name, ...path]));

function idsIn(type: GraphQLInputType): IdPath[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [[]];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((each) => idsIn(each.type).map((path) => [each.name, ...path]));
}

/** All that must be given, numbers, and `id` at the path. Other ids are taken from `own` by the name of the argument. */
export function variablesOf(field: Field, own: Readonly<Record<string, string>>, path: IdPath = [], id = ''): Values {
  return Object.fromEntries(
    field.args.flatMap(({ name, type }) => {
      const value = valueOf(name, type, own, path[0] === name ? path.slice(1) : undefined, id);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function valueOf(
  name: string,
  type: GraphQLInputType,
  own: Readonly<Record<string, string>>,
  path: IdPath | undefined,
  id: string,
): unknown {
  if (name === 'first') return 3;
  // Numbers are given where they need not be: a command that changes nothing would be turned away before its ids are looked at.
  if (path === undefined && !isNonNullType(type) && getNamedType(type).name !== 'Int') return undefined;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) {
    const item = valueOf(name, bare.ofType, own, path, id);
    return item === undefined ? [] : [item];
  }
  if (isInputObjectType(bare)) {
    return Object.fromEntries(
      Object.values(bare.getFields()).flatMap((each) => {
        const value = valueOf(each.name, each.type, own, path?.[0] === each.name ? path.slice(1) : undefined, id);
        return value === undefined ? [] : [[each.name, value]];
      }),
    );
  }
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  switch (getNamedType(bare).name) {
    case 'ID':
      return path === undefined ? (own[name] ?? 'own') : id;
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return false;
    case 'DateTime':
      return '2030-01-01T00:00:00Z';
    default:
      return '+493012345';
  }
}

/** Selects as deep as the limits of a document allow. */
export function operationOf(schema: GraphQLSchema, { kind, name, field }: EveryField): string {
  const heads = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  for (let depth = 6; depth > 0; depth -= 1) {
    const text = `${kind}${heads && `(${heads})`} { ${name}${args && `(${args})`} ${selection(field.type, depth)} }`;
    const document = parse(text);
    const cost = costOf({ schema, document, variableValues: { first: 3 } });
    if (cost <= limits.cost && text.split(/\s+/).length * 2 < limits.tokens) return text;
  }
  throw new Error(`no selection of ${name} is small enough`);
}

function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isUnionType(named)) {
    const parts = named.getTypes().map((each) => `... on ${each.name} ${selection(each, depth)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  const fields = Object.values(named.getFields()).flatMap((each) => {
    if (each.args.some((arg) => isNonNullType(arg.type))) return [];
    if (isLeafType(getNamedType(each.type))) return [each.name];
    // The nodes of a page are told once.
    if (depth <= 1 || each.name === 'edges') return [];
    const page = each.args.some((arg) => arg.name === 'first') ? '(first: 3)' : '';
    return [`${each.name}${page} ${selection(each.type, depth - 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
