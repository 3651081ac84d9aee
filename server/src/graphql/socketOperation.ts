/** An operation that came over a WebSocket, on its way through the same pipeline as those that come by HTTP. */
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { withoutStatus } from './masking.ts';
import type { Pipeline } from './yoga.ts';

export interface Asked {
  /** Empty beside a documentId: the protocol wants it. */
  readonly query: string;
  readonly documentId?: unknown;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

type Result = ExecutionResult | AsyncGenerator<ExecutionResult>;

/** The last steps of the pipeline; they travel as the root value, which no resolver here reads. */
interface Steps {
  readonly execute: (args: ExecutionArgs) => Promise<Result>;
  readonly subscribe: (args: ExecutionArgs) => Promise<Result>;
}

export const stepsOf = (args: ExecutionArgs): Steps => args.rootValue as Steps; // put there by `prepare`

/** What is to be executed, or why it is not. Never throws. */
export async function prepare(
  { yoga, mask, documents }: Pipeline,
  context: Context,
  { query, documentId, operationName, variables }: Asked,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  try {
    const enveloped = yoga.getEnveloped({ context } as never); // what HTTP adds to it, no plugin of ours reads
    const schema = enveloped.schema as GraphQLSchema;
    const document = enveloped.parse(documents.textOf({ query, documentId }) ?? '') as DocumentNode;
    const errors = enveloped.validate(schema, document) as readonly GraphQLError[];
    if (errors.length > 0) return errors.map(withoutStatus);
    const steps: Steps = { execute: enveloped.execute, subscribe: enveloped.subscribe };
    const contextValue: unknown = await enveloped.contextFactory();
    return { schema, document, operationName, variableValues: variables, contextValue, rootValue: steps };
  } catch (error) {
    return [mask(error)];
  }
}
