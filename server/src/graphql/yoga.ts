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
import { limitFaults, limits } from './limits.ts';
import { literalFaults, textFault } from './text.ts';
import { createMask, type Mask } from './masking.ts';

export interface PipelineParts {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  /** Neither introspection nor suggestions: a stranger learns nothing of what was not told to them. */
  readonly isProduction: boolean;
}

/** What whoever received the request knows of it. */
export interface Asker {
  readonly context: Context;
}

export function createPipeline({ schema, log, isProduction }: PipelineParts) {
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
    maxRequestBodySize: limits.bodyBytes,
    maskedErrors: { maskError: mask },
    parserAndValidationCache: {
      documentCache: createLRUCache({ max: limits.parsed }),
      errorCache: { get: () => undefined, set: () => undefined },
    },
    plugins: [limiting(isProduction), subscriptionsBySocketOnly],
  });
  return { yoga, mask };
}

export type Pipeline = { readonly yoga: ReturnType<typeof createPipeline>['yoga']; readonly mask: Mask };

function limiting(hideSuggestions: boolean): Plugin {
  const rules = hideSuggestions ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules;
  return {
    onParse: ({ setParseFn }) =>
      setParseFn((source: string, options?: ParseOptions) => parse(source, { ...options, maxTokens: limits.tokens })),
    onValidate: ({ setValidationFn }) =>
      setValidationFn((schema, document) => {
        const faults = [...limitFaults(document), ...literalFaults(document)];
        if (faults.length > 0) return faults;
        return validate(schema, document, rules, { maxErrors: limits.faults, hideSuggestions });
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
