/** From an answer of the floor to a result of the schema. */
import { GraphQLError } from 'graphql';
import { EngineAway } from '../engine/engine.ts';
import type { Command } from '../floor/input.ts';
import { RefusedError } from '../kernel/errors.ts';
import { type Unsigned, withinReach } from '../people/reach.ts';
import { actorOf } from '../auth/viewer.ts';
import type { Context } from './context.ts';
import type { Success } from './refused.ts';

/** Sends a command in the viewer's name, within their reach (P13). Throws RefusedError when it is turned down. */
export async function submit(context: Context, command: Unsigned): Promise<Success> {
  const reached = withinReach(context.floor, context.viewer.sight, command);
  const signed = { ...reached, by: actorOf(context.viewer) } as Command; // each command without `by` plus `by`
  const outcome = await context.submit(signed).catch(unavailable);
  if (outcome.outcome === 'refused') throw new RefusedError(outcome.code, outcome.message, outcome.faults);
  return outcome;
}

/** It may or may not have been committed, so this is no refusal: the asker has to look. */
export function unavailable(error: unknown): never {
  if (!(error instanceof EngineAway)) throw error;
  throw new GraphQLError(
    'The journal can not be reached, so it is not certain whether this was done. Try again later.',
    {
      extensions: { code: 'UNAVAILABLE', retryable: true },
      originalError: error,
    },
  );
}
