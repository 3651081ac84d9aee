/** From an answer of the floor to a result of the schema. */
import { GraphQLError } from 'graphql';
import { EngineAway } from '../engine/engine.ts';
import type { Command } from '../floor/input.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { Actor } from '../floor/fact.ts';
import { actorOf } from '../auth/viewer.ts';
import type { Context } from './context.ts';
import type { Success } from './refused.ts';

type Unsigned<T> = T extends { readonly by: Actor } ? Omit<T, 'by'> : never;

/** Sends a command in the viewer's name. Throws RefusedError when it is turned down. */
export async function submit(context: Context, command: Unsigned<Command>): Promise<Success> {
  const signed = { ...command, by: actorOf(context.viewer) } as Command; // each command without `by` plus `by`
  const outcome = await context.submit(signed).catch(unavailable);
  if (outcome.outcome === 'refused') throw new RefusedError(outcome.code, outcome.message);
  return outcome;
}

/** It may or may not have been committed, so this is no refusal: the asker has to look. */
function unavailable(error: unknown): never {
  if (!(error instanceof EngineAway)) throw error;
  throw new GraphQLError(
    'The journal can not be reached, so it is not certain whether this was done. Try again later.',
    {
      extensions: { code: 'UNAVAILABLE', retryable: true },
      originalError: error,
    },
  );
}
