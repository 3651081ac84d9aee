/**
 * The short way of known documents, past Yoga, whose chain of web requests costs more than most answers: the body is parsed once,
 * the document is checked already, and what graphql answers is written as it is. Whatever is unusual is left to Yoga, faults of
 * requests among it, so that there is one place that knows how to tell them; test/e2e/apiHot.test.ts holds the two side by side.
 */
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { costFault } from './cost.ts';
import type { Documents } from './documents.ts';
import { heat, type HotDocument, type HotDocuments } from './hotDocuments.ts';
import { floorAlone, KeptAnswers, type KeptFor, keyOf } from './keeping.ts';
import type { Mask } from './masking.ts';
import { textFault } from './text.ts';

export interface HotParts {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly mask: Mask;
  readonly hideSuggestions: boolean;
}

export interface Hot {
  /** The answer as JSON, to be sent with status 200; undefined for a body that has to go the long way. Never fails. */
  answer(body: string, context: Context): Buffer | Promise<Buffer> | undefined;
  /** Bytes of what is kept. */
  readonly kept: number;
}

interface Asked {
  readonly hot: HotDocument;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
}

export function createHot({ schema, documents, mask, hideSuggestions }: HotParts): Hot {
  const known = heat(schema, documents);
  const kept = new KeptAnswers();

  const resultOf = async ({ hot, variables }: Asked, contextValue: Context): Promise<ExecutionResult> => {
    const asked = { schema, document: hot.document, variableValues: variables };
    const fault = textFault(variables) ?? (hot.isCheap ? undefined : costFault(asked));
    if (fault) return { errors: [fault] };
    return await execute({ ...asked, contextValue, hideSuggestions });
  };
  const madeNow = async (asked: Asked, context: Context): Promise<Buffer> => {
    try {
      const { errors, data } = await resultOf(asked, context);
      return bytesOf(errors ? { errors: errors.map(mask), data } : { data });
    } catch (error) {
      return bytesOf({ errors: [mask(error)] });
    }
  };
  const madeToKeep = async (asked: Asked, context: Context, whose: KeptFor, key: string): Promise<Buffer> => {
    const { floor } = context;
    const { seq } = floor;
    const result = await resultOf(asked, floorAlone(context, whose)).catch(() => undefined); // tried again with everything there is
    if (!result || result.errors) return await madeNow(asked, context);
    const answer = bytesOf(result);
    kept.keep(floor, seq, key, answer);
    return answer;
  };
  return {
    get kept() {
      return kept.bytes;
    },
    answer(body, context) {
      const { viewer, floor } = context;
      const before = kept.get(floor, keyOf(viewer, 'scope', body)) ?? kept.get(floor, keyOf(viewer, 'viewer', body));
      if (before) return before;
      const asked = read(body, known.find);
      if (!asked) return undefined;
      const whose = asked.hot.keptFor;
      return whose ? madeToKeep(asked, context, whose, keyOf(viewer, whose, body)) : madeNow(asked, context);
    },
  };
}

const bytesOf = (result: ExecutionResult): Buffer => Buffer.from(JSON.stringify(result));

function read(body: string, find: HotDocuments['find']): Asked | undefined {
  const { query, documentId, variables, operationName, extensions, ...more } = parsed(body) ?? {};
  if (Object.keys(more).length > 0) return undefined;
  if (isGiven(variables) && !isObject(variables)) return undefined;
  if (isGiven(extensions) && !isObject(extensions)) return undefined;
  const hot = find({ query, documentId });
  if (!hot || (isGiven(operationName) && operationName !== hot.name)) return undefined;
  return { hot, variables };
}

function parsed(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined; // Yoga says so
  }
}

const isGiven = (value: unknown): value is NonNullable<unknown> => value !== undefined && value !== null;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
