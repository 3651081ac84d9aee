/** Traces by OpenTelemetry, sent by OTLP over HTTP. Loaded only where there is somebody to send them to. */
import { hostname } from 'node:os';
import {
  type Attributes,
  type Context,
  type Link,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer as OtelTracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Intent } from '../engine/journal.ts';
import type { CommandSpan, Decided, Tracer, Traceparent } from '../engine/tracer.ts';
import type { Effect } from '../floor/effect.ts';
import type { Command, Input } from '../floor/input.ts';
import type { CallId } from '../kernel/ids.ts';
import { RecentWork, type Work } from './recentWork.ts';

/** What a PBX tells later than that is no answer to what it was asked. */
const ANSWER_MS = 60_000;
/** What is left to be sent at the end may take so long. */
const LAST_WORD_MS = 1_000;

export interface TraceSettings {
  /** Where OTLP is spoken, without `/v1/traces`. */
  readonly endpoint: string;
  readonly version: string;
  /** Told once when traces can't be sent, and again after they could. */
  readonly warn: (message: string) => void;
}

interface Decision {
  readonly traceparent: Traceparent;
  /** The call that it was about first. */
  readonly callId: CallId | undefined;
}

export class Traces implements Tracer, AsyncDisposable {
  readonly #provider: BasicTracerProvider;
  readonly #tracer: OtelTracer;
  readonly #recent = new RecentWork();
  readonly #decisions = new WeakMap<Intent, Decision>();
  readonly #performed = new WeakMap<Effect, Traceparent>();

  constructor({ endpoint, version, warn }: TraceSettings) {
    const own = { 'service.name': 'ringside', 'service.version': version, 'host.name': hostname() };
    const resource = resourceFromAttributes(own).merge(detectResources({ detectors: [envDetector] }));
    const exporter = complaining(new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` }), warn);
    this.#provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] });
    this.#tracer = this.#provider.getTracer('ringside', version);
  }

  command(command: Command, parent: string | undefined): CommandSpan {
    const attributes = about({ callId: 'callId' in command ? command.callId : undefined });
    const kind = SpanKind.SERVER;
    const span = this.#tracer.startSpan(`command ${command.type}`, { kind, attributes }, under(parent));
    return {
      traceparent: traceparentOf(span),
      answered: (outcome) => {
        span.setAttribute('ringside.outcome', outcome === 'away' ? outcome : outcome.outcome);
        if (outcome === 'away') span.setStatus({ code: SpanStatusCode.ERROR });
        else if (outcome.outcome === 'refused') span.setAttribute('ringside.refusal', outcome.code);
        span.end();
      },
    };
  }

  decided({ input, began, facts, intents }: Decided, parent: Traceparent | undefined): Traceparent {
    const { of, link } = parent === undefined ? this.#cause(input) : { of: parent };
    const callId = facts[0]?.callId;
    const attributes = about({
      callId: callId ?? intents[0]?.effect.callId,
      providerId: 'providerId' in input ? input.providerId : undefined,
      legId: 'legId' in input ? input.legId : undefined,
      facts: facts.length,
    });
    const kind = isTold(input) ? SpanKind.CONSUMER : SpanKind.INTERNAL;
    const links = link === undefined ? [] : linksTo(link);
    const options = { kind, attributes, links, startTime: began };
    const span = this.#tracer.startSpan(nameOf(input), options, under(of));
    span.end();
    const traceparent = traceparentOf(span);
    if (callId !== undefined) this.#recent.noteCall(callId, { traceparent, at: performance.now() });
    for (const intent of intents) this.#decisions.set(intent, { traceparent, callId });
    return traceparent;
  }

  committed(began: number, decisions: readonly Traceparent[]): void {
    let shared: Link[] = [];
    for (const decision of decisions) {
      const attributes = { 'ringside.batch': decisions.length };
      const span = this.#tracer.startSpan('commit', { attributes, links: shared, startTime: began }, under(decision));
      span.end();
      if (shared.length === 0) shared = [{ context: span.spanContext() }];
    }
  }

  performing(intent: Intent): ((failed: boolean) => void) | undefined {
    const decision = this.#decisions.get(intent);
    if (decision === undefined) return undefined;
    const { effect } = intent;
    const attributes = about({ ...effect, legId: 'legId' in effect ? effect.legId : undefined });
    const kind = SpanKind.CLIENT;
    // Who is rung because another call ended is rung for a call of their own: otherwise no trace of a busy centre would ever end.
    const isOther = decision.callId !== undefined && decision.callId !== effect.callId;
    const links = isOther ? linksTo(decision.traceparent) : [];
    const parent = isOther ? recent(this.#recent.ofCall(effect.callId)) : decision.traceparent;
    const span = this.#tracer.startSpan(`effect ${effect.type}`, { kind, attributes, links }, under(parent));
    const traceparent = traceparentOf(span);
    this.#recent.note(effect, { traceparent, at: performance.now() });
    this.#performed.set(effect, traceparent);
    return (failed) => {
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const late = new Promise<void>((resolve) => {
      setTimeout(resolve, LAST_WORD_MS).unref();
    });
    await Promise.race([this.#provider.shutdown().catch(() => undefined), late]); // nobody is there to be told
  }

  /** What an input that is no command comes from. */
  #cause(input: Input): { readonly of?: Traceparent; readonly link?: Traceparent } {
    if (input.type === 'effect.done') return { of: this.#performed.get(input.effect) };
    const work = this.#recent.behind(input);
    const of = recent(work);
    return of === undefined ? { link: work?.traceparent } : { of };
  }
}

function complaining(exporter: SpanExporter, warn: TraceSettings['warn']): SpanExporter {
  let isAway = false;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const { error } = result;
        if (error && !isAway) warn(`traces can’t be sent, and are lost until they can: ${error.message}`);
        isAway = error !== undefined;
        done(result);
      }),
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  };
}

/** Undefined for what is too long ago. */
const recent = (work: Work | undefined): Traceparent | undefined =>
  work && performance.now() - work.at <= ANSWER_MS ? work.traceparent : undefined;

/** A PBX told it: not a command, which has somebody who gave it, nor the clock. */
const isTold = (input: Input): boolean => input.type !== 'tick' && !('by' in input);

const nameOf = (input: Input): string =>
  input.type === 'tick' ? 'tick' : `${isTold(input) ? 'event' : 'decide'} ${input.type}`;

interface About {
  readonly callId?: string;
  readonly providerId?: string;
  readonly legId?: string;
  readonly facts?: number;
}

const about = ({ callId, providerId, legId, facts }: About): Attributes => ({
  'ringside.call_id': callId,
  'ringside.provider_id': providerId,
  'ringside.leg_id': legId,
  'ringside.facts': facts,
});

function traceparentOf(span: Span): Traceparent {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-0${traceFlags & 1}`;
}

const form = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(-|$)/;

/** Undefined for what is none: a sender's mistake costs the sender's trace and nothing else. */
function contextOf(traceparent: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = form.exec(traceparent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
}

function under(traceparent: string | undefined): Context {
  const parent = contextOf(traceparent);
  return parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
}

function linksTo(traceparent: Traceparent): Link[] {
  const context = contextOf(traceparent);
  return context ? [{ context }] : [];
}
