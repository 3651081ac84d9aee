/** Traces of a real server: from a request, or from what a PBX told, to all that came of it. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Tracer } from '../../server/src/engine/tracer.ts';
import { openTracer } from '../../server/src/realtime/tracer.open.ts';
import type { AgentId } from '../../server/src/kernel/ids.ts';
import { type OtlpReceiver, startOtlpReceiver, treeOf } from '../peers/otlp/otlp.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { connect } from '../support/apiClient.ts';
import { openPlayedCentre, type PlayedCentre } from '../support/playedCentre.ts';
import { until } from '../support/until.ts';

let receiver: OtlpReceiver;
let tracer: Tracer & AsyncDisposable;
let server: ApiServer;
let centre: PlayedCentre;

beforeAll(async () => {
  receiver = await startOtlpReceiver();
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '50');
  tracer = (await openTracer(receiver.endpoint, 'test', () => undefined))!;
  server = await startApi({ tracer });
  centre = await openPlayedCentre(server, { queues: 1, agents: 1 });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server?.[Symbol.asyncDispose]();
  await tracer?.[Symbol.asyncDispose]();
  await receiver?.[Symbol.asyncDispose]();
});

/** The whole trace, from its first span on. */
function traced(traceId: string | undefined): readonly string[] {
  const own = receiver.spans.filter((span) => span.traceId === traceId);
  const ids = new Set(own.map(({ spanId }) => spanId));
  return own.filter(({ parentSpanId }) => !ids.has(parentSpanId)).flatMap((root) => treeOf(own, root));
}

const comesTo = (traceId: () => string | undefined, tree: readonly string[]) =>
  vi.waitFor(() => expect(traced(traceId())).toEqual(tree), { timeout: 10_000 });

test('a call that an agent places: from the request over the phone that rings to what the PBX tells', async () => {
  const [anna] = centre.agents as [AgentId];
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const query = `mutation { placeCall(agentId: "${anna}", to: "+493023125077", key: "traced") { __typename ... on Refused { code message } } }`;
  const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
  const answer = await fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.keys.crm}`, 'content-type': 'application/json', traceparent },
    body: JSON.stringify({ query }),
  });
  expect(await answer.json()).toEqual({ data: { placeCall: { __typename: 'CallChange' } } });
  await until(() => server.engine.floor.agents.get(anna)?.legId);
  centre.answers(anna);
  await comesTo(
    () => traceId,
    [
      'command placeCall',
      '  decide placeCall',
      '    commit',
      '    effect ring',
      '      event leg.answered',
      '        commit',
      '        effect ring',
      '        effect indicate',
    ],
  );
  for (const callId of server.engine.floor.calls.keys()) await server.command({ type: 'hangUp', callId });
  await until(() => server.engine.floor.calls.size === 0);
});

test('a caller: from their arrival to the conversation', async () => {
  const [anna] = centre.agents as [AgentId];
  const callId = await centre.arrives(0, '+493023125001', 'Caller');
  await until(() => server.engine.floor.agents.get(anna)?.legId);
  centre.answers(anna);
  const arrival = () =>
    receiver.spans.find(
      ({ name, attributes }) => name === 'event leg.arrived' && attributes['ringside.call_id'] === callId,
    );
  await comesTo(
    () => arrival()?.traceId,
    [
      'event leg.arrived',
      '  commit',
      '  effect ring',
      '    event leg.answered',
      '      commit',
      '      effect join',
      '        event legs.joined',
      '          commit',
      '  effect answer',
      '    event leg.answered',
      '      commit',
      '  effect wait',
    ],
  );
  expect(receiver.bodies.join('')).not.toMatch(/23125001|Caller|23125077/);
});

test('an operation over a WebSocket names its trace in its extensions', async () => {
  const traceId = '1af7651916cd43dd8448eb211c80319d';
  const client = connect(server.origin, server.keys.crm);
  const query = 'mutation { holdCall(callId: "nobody") { __typename } }';
  const answers = client.iterate({ query, extensions: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } });
  for await (const { errors } of answers) expect(errors).toBeUndefined();
  await client.dispose();
  await comesTo(() => traceId, ['command holdCall', '  decide holdCall']);
});
