/**
 * The one pipeline through which every operation goes, whether it came by HTTP or by WebSocket: parse, limits, validate,
 * cost, execute, mask. Plugins that hook into HTTP requests would not run on the WebSocket and have no place here.
 */
import {
  execute,
  type ExecutionArgs,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  type ParseOptions,
  specifiedRules,
  subscribe,
  validate,
  GraphQLError,
} from 'graphql';
import { createLRUCache, createYoga, type Plugin } from 'graphql-yoga';
import type { Log } from '../kernel/log.ts';
import type { Context } from './context.ts';
import { costFault } from './cost.ts';
import type { AskedDocument, Documents } from './documents.ts';
import { createHot, type Hot } from './hot.ts';
import { limitFaults, limits } from './limits.ts';
import { literalFaults, textFault } from './text.ts';
import { createMask, type Mask } from './masking.ts';

export interface PipelineParts {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly log: Log;
  /** Neither introspection nor suggestions: a stranger learns nothing of what was not told to them. */
  readonly isProduction: boolean;
}

/** What whoever received the request knows of it. */
export interface Asker {
  readonly context: Context;
}

export function createPipeline({ schema, documents, log, isProduction }: PipelineParts) {
  const mask = createMask(log);
  const yoga = createYoga<Asker, Context>({
    schema,
    context: ({ context }) => context,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    cors: false,
    multipart: false,
    batching: false,
    logging: false,
    extraParamNames: ['documentId'],
    maxRequestBodySize: limits.bodyBytes,
    maskedErrors: { maskError: mask },
    parserAndValidationCache: {
      documentCache: createLRUCache({ max: limits.parsed }),
      errorCache: { get: () => undefined, set: () => undefined },
    },
    plugins: [idsByHttp(documents), limiting(documents, isProduction), subscriptionsBySocketOnly],
  });
  const hot = createHot({ schema, documents, mask, hideSuggestions: isProduction });
  return { yoga, mask, documents, hot };
}

export interface Pipeline {
  readonly yoga: ReturnType<typeof createPipeline>['yoga'];
  readonly mask: Mask;
  readonly documents: Documents;
  readonly hot: Hot;
}

/** The WebSocket's part of this is in socketOperation.ts: here it is only how HTTP's parameters are got at. */
const idsByHttp = (documents: Documents): Plugin => ({
  onParams: ({ params, setParams }) => {
    if (typeof params !== 'object' || params === null) return;
    const { documentId, ...more } = params as typeof params & AskedDocument; // as it was sent
    const query = textOf(documents, { query: more.query, documentId });
    if (documentId !== undefined) setParams({ ...more, query });
  },
});

function textOf(documents: Documents, asked: AskedDocument): string | undefined {
  try {
    return documents.textOf(asked);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // The status is for who takes the media type of GraphQL; others are told by 200, as with every fault of a document.
    throw new GraphQLError(error.message, { extensions: { ...error.extensions, http: { spec: true, status: 400 } } });
  }
}

/** graphql gives up where very many fields have to be held against each other, and does not say why. */
const inWords = (error: GraphQLError): GraphQLError =>
  error.message === 'Validation aborted.'
    ? new GraphQLError('The document asks for the same fields too often.', { extensions: { code: 'LIMIT_EXCEEDED' } })
    : error;

function limiting(documents: Documents, hideSuggestions: boolean): Plugin {
  const rules = hideSuggestions ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules;
  return {
    onParse: ({ setParseFn }) =>
      setParseFn(
        (source: string, options?: ParseOptions) =>
          documents.parsed(source) ?? parse(source, { ...options, maxTokens: limits.tokens }),
      ),
    onValidate: ({ setValidationFn }) =>
      setValidationFn((schema, document) => {
        if (documents.isChecked(document)) return [];
        const faults = [...limitFaults(document), ...literalFaults(document)];
        if (faults.length > 0) return faults;
        return validate(schema, document, rules, { maxErrors: limits.faults, hideSuggestions }).map(inWords);
      }),
    onExecute: ({ args, setExecuteFn, setResultAndStopExecution }) => {
      const fault = textFault(args.variableValues) ?? costFault(args);
      if (fault) setResultAndStopExecution({ errors: [fault] });
      else setExecuteFn((given: ExecutionArgs) => execute({ ...given, hideSuggestions }));
    },
    onSubscribe: ({ args, setSubscribeFn, setResultAndStopExecution }) => {
      const fault = textFault(args.variableValues) ?? costFault(args);
      if (fault) setResultAndStopExecution({ errors: [fault] });
      else setSubscribeFn((given: ExecutionArgs) => subscribe({ ...given, hideSuggestions }));
    },
  };
}

/** By HTTP a subscription would be a stream that no limit of the socket holds. */
const subscriptionsBySocketOnly: Plugin<Asker & { readonly request?: Request }> = {
  onSubscribe: ({ context, setResultAndStopExecution }) => {
    if (!context.request) return;
    const error = new GraphQLError(
      'Subscriptions are sent over a WebSocket at the same address (graphql-transport-ws).',
      {
        extensions: { code: 'SUBSCRIPTION_BY_HTTP' },
      },
    );
    setResultAndStopExecution({ errors: [error] });
  },
};
