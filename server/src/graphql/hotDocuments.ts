/** What is known of a known document before anybody asks with it. */
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { MAX_PAGE } from './connection.ts';
import { costOf } from './cost.ts';
import type { AskedDocument, Documents } from './documents.ts';
import { keptFor, type KeptFor } from './keeping.ts';
import { limits } from './limits.ts';

export interface HotDocument {
  readonly document: DocumentNode;
  readonly name: string | undefined;
  /** No variables can make it cost more than is allowed. */
  readonly isCheap: boolean;
  /** For whom its answers hold until the next fact. */
  readonly keptFor: KeptFor | undefined;
}

export interface HotDocuments {
  /** Undefined for one that has to go the long way, whatever the reason. */
  find(asked: AskedDocument): HotDocument | undefined;
}

/** Of the known documents those with one operation that is no subscription. */
export function heat(schema: GraphQLSchema, documents: Documents): HotDocuments {
  const hot = new Map<DocumentNode, HotDocument>();
  for (const document of documents.known) {
    const [operation, another] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (!operation || another || operation.operation === 'subscription') continue;
    const cost = costOf({ schema, document, variableValues: largestPages(operation) });
    hot.set(document, {
      document,
      name: operation.name?.value,
      isCheap: cost <= limits.cost,
      keptFor: operation.operation === 'query' ? keptFor(schema, document) : undefined,
    });
  }
  return {
    find(asked) {
      const text = textOf(documents, asked);
      const document = text === undefined ? undefined : documents.parsed(text);
      return document && hot.get(document);
    },
  };
}

function textOf(documents: Documents, asked: AskedDocument): string | undefined {
  try {
    return documents.textOf(asked);
  } catch {
    return undefined; // told on the long way
  }
}

const largestPages = (operation: OperationDefinitionNode): Readonly<Record<string, number>> =>
  Object.fromEntries((operation.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, MAX_PAGE]));
