/** The wallboard's documents as the server keeps them: each operation with its fragments, under the hash of its text. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { createHash } from 'node:crypto';

export interface PersistedDocument {
  /** As the GraphQL-over-HTTP draft writes it: `sha256:` and the hash of the text. */
  readonly id: string;
  readonly operation: string;
  readonly text: string;
}

/** One for each operation, in the order of their ids. */
export function persistedDocuments(documents: readonly DocumentNode[]): PersistedDocument[] {
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => persisted(operation, fragments))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function persisted(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): PersistedDocument {
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (!fragment || used.has(value)) return;
        used.set(value, fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] };
  const text = print(withTypeNames(document));
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return { id, operation: operation.name?.value ?? '', text };
}

/** Apollo's cache needs the type of every object and would add it to the text itself. */
function withTypeNames(document: DocumentNode): DocumentNode {
  const add = (node: SelectionSetNode): SelectionSetNode => {
    const hasIt = node.selections.some((each) => each.kind === Kind.FIELD && each.name.value === '__typename');
    if (hasIt) return node;
    const name = { kind: Kind.NAME, value: '__typename' } as const;
    return { ...node, selections: [...node.selections, { kind: Kind.FIELD, name }] };
  };
  return visit(document, {
    SelectionSet: (node, _key, parent) =>
      parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION ? undefined : add(node),
  });
}
