/** One operation for each field at the top of the schema, with the least that it takes; so that none is forgotten by a test. */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  getNamedType,
} from 'graphql';

export interface FieldOperation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** Such as `hangUp`. */
  readonly field: string;
  readonly text: string;
}

const scalars: Readonly<Record<string, string>> = {
  Boolean: 'true',
  DateTime: '"2026-11-20T09:00:00Z"',
  Float: '1',
  Int: '1',
  Position: '"0"',
};

/** A literal of the type; null where that is enough. */
function literal(type: GraphQLInputType): string {
  if (!isNonNullType(type)) return 'null';
  const inner = type.ofType;
  if (isListType(inner)) return '[]';
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (!isInputObjectType(inner)) return scalars[inner.name] ?? '"x"';
  const fields = Object.values(inner.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map(({ name, type: of }) => `${name}: ${literal(of)}`).join(', ')} }`;
}

/** From the committed schema. */
export function rootFields(): readonly FieldOperation[] {
  const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  return roots.flatMap(([kind, root]) =>
    Object.values(root?.getFields() ?? {}).map((field) => {
      const given = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${literal(type)}`);
      const args = given.length === 0 ? '' : `(${given.join(', ')})`;
      const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
      return { kind, field: field.name, text: `${kind} { ${field.name}${args}${selection} }` };
    }),
  );
}
