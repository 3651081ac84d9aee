/** Runs subscriptions once for all who are sent the same. graphql-ws goes on keeping their ids; what is sent goes past it. */
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Viewer } from '../auth/viewer.ts';
import type { Audience } from '../realtime/follow.ts';
import type { Arrivals } from '../realtime/live.ts';
import { Cohort } from './cohort.ts';
import type { Context } from './context.ts';
import { anyoneOf, type Place, scopeOf } from './sharing.ts';
import type { Outlet } from './socketOutlet.ts';
import { ending, messageOf } from './socketFrames.ts';
import { type Asked, prepare, stepsOf } from './socketOperation.ts';
import type { Pipeline } from './yoga.ts';

export interface CohortsParts {
  readonly pipeline: Pipeline;
  readonly contextFor: (viewer: Viewer, signal: AbortSignal, traceparent?: string) => Context;
  readonly audience: Audience;
}

interface Joining {
  readonly place: Place;
  readonly viewer: Viewer;
  readonly asked: Asked;
  readonly outlet: Outlet;
  /** Of the operation on its WebSocket. */
  readonly id: string;
}

type Source = AsyncIterable<ExecutionResult>;

interface Running {
  readonly cohort: Cohort<Buffer>;
  /** Aborted when the last member has left, or the server stops. */
  readonly ended: AbortController;
  /** Why there is nothing to follow; undefined when there is. Rejects for bugs. */
  readonly refusal: Promise<ExecutionResult | undefined>;
  /** Settles when nothing more comes. */
  readonly over: Promise<void>;
}

/** What graphql-ws holds in place of a subscription: yields nothing, ends with the cohort, and leaves it when it is ended. */
export type Membership = AsyncGenerator<ExecutionResult, void, void>;

export class Cohorts implements Disposable {
  readonly #parts: CohortsParts;
  readonly #running = new Map<string, Running>();

  constructor(parts: CohortsParts) {
    this.#parts = parts;
  }

  async join({ place: { key, since }, viewer, asked, outlet, id }: Joining): Promise<ExecutionResult | Membership> {
    const running = this.#running.get(key) ?? this.#open(key, viewer, asked);
    const joined = new DisposableStack();
    joined.use(this.#parts.audience.enter());
    joined.use(running.cohort.join(outlet.seat(id), since));
    try {
      const refusal = await running.refusal;
      if (refusal === undefined) return membership(running.over, joined.move());
      joined.dispose();
      return refusal;
    } catch (error) {
      joined.dispose();
      throw error;
    }
  }

  [Symbol.dispose](): void {
    for (const { ended } of this.#running.values()) ended.abort();
  }

  #open(key: string, viewer: Viewer, asked: Asked): Running {
    const ended = new AbortController();
    const forget = (): void => void (this.#running.get(key) === running && this.#running.delete(key));
    const cohort = new Cohort<Buffer>(() => {
      forget();
      ended.abort();
    });
    const source = this.#execute(viewer, asked, cohort.arrivals, ended.signal);
    const running: Running = {
      cohort,
      ended,
      refusal: source.then((result) => (isSource(result) ? undefined : result)),
      over: source.then((result) => (isSource(result) ? passOn(result, cohort) : undefined)),
    };
    this.#running.set(key, running);
    running.over.then(forget, forget);
    return running;
  }

  async #execute(viewer: Viewer, asked: Asked, arrivals: Arrivals, signal: AbortSignal) {
    const { pipeline, contextFor } = this.#parts;
    const context = { ...contextFor(anyoneOf(scopeOf(viewer)), signal), arrivals };
    const args = await prepare(pipeline, context, asked);
    return isArgs(args) ? await stepsOf(args).subscribe(args) : { errors: args };
  }
}

export const isArgs = (prepared: Awaited<ReturnType<typeof prepare>>): prepared is ExecutionArgs =>
  !Array.isArray(prepared);

const isSource = (result: ExecutionResult | Source): result is Source => Symbol.asyncIterator in result;

async function passOn(source: Source, cohort: Cohort<Buffer>): Promise<void> {
  for await (const result of source) cohort.send(ending(messageOf(result)));
}

function membership(over: Promise<void>, joined: DisposableStack): Membership {
  const done = { done: true, value: undefined } as const;
  const left = Promise.withResolvers<typeof done>();
  const leave = (): typeof done => {
    joined.dispose();
    left.resolve(done);
    return done;
  };
  const next = Promise.race([left.promise, over.then(leave)]);
  next.catch(leave);
  return {
    next: () => next,
    return: () => Promise.resolve(leave()),
    throw: (error) => Promise.reject(error),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: () => Promise.resolve(void leave()),
  };
}
