/** The error of a request that asks for something impossible where the schema has no typed refusal. */
import { GraphQLError } from 'graphql';

export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
