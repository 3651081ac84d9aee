/** For each subscription that many may share, a document with all of its fields that they may share; made from the marks themselves. */
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isLeafType, isObjectType } from 'graphql';
import { isSharedField } from '../../server/src/graphql/sharing.ts';

export interface SharedDocument {
  readonly name: string;
  readonly shared: string;
  /** The same, word for word in its answers, but for the asker alone: a place with a default is nothing to share (K1). */
  readonly alone: string;
}

export function sharedDocuments(schema: GraphQLSchema): SharedDocument[] {
  const root = schema.getSubscriptionType()!; // it has subscriptions
  return Object.values(root.getFields())
    .filter((field) => isSharedField(root, field))
    .map(({ name, type }) => {
      const field = `${name}(since: $since) ${selection(getNamedType(type) as GraphQLObjectType)}`; // an update of rows
      return {
        name,
        shared: `subscription ($since: Position) { ${field} }`,
        alone: `subscription ($since: Position = null) { ${field} }`,
      };
    });
}

function selection(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isSharedField(type, field)) return [];
    if (isLeafType(named)) return [field.name];
    const inner = isObjectType(named) ? selection(named) : '';
    return inner === '{ __typename  }' ? [] : [`${field.name} ${inner}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
