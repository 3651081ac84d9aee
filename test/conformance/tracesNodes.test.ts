/** One trace over two nodes: a command that came to the one that stands by, and what the one that leads did about it. */
import { expect, test, vi } from 'vitest';
import { openEngine } from '../../server/src/engine/openEngine.ts';
import { by } from '../../server/src/floor/stage.testing.ts';
import { systemClock } from '../../server/src/kernel/clock.system.ts';
import { asId } from '../../server/src/kernel/ids.ts';
import { PostgresMailbox } from '../../server/src/persistence/mailbox.postgres.ts';
import { project } from '../../server/src/persistence/project.ts';
import type { Provider } from '../../server/src/providers/provider.ts';
import { openTracer } from '../../server/src/realtime/tracer.open.ts';
import { startOtlpReceiver, treeOf } from '../peers/otlp/otlp.ts';
import { type Place, useDatabases } from '../support/databases.ts';
import { noMeter, pbx, PlayedPbx, silent, smallCentre } from '../support/engine.ts';
import { until } from '../support/until.ts';

const databases = useDatabases();

async function openNode(place: Place, endpoint: string) {
  const node = new AsyncDisposableStack();
  const tracer = node.use(await openTracer(endpoint, 'test', () => undefined));
  const { database, journal } = node.use(await databases.open(place));
  const clock = systemClock();
  const mailbox = node.use(new PostgresMailbox({ database, clock }));
  const played = new PlayedPbx();
  const keepConnected = (_provider: Provider, signal: AbortSignal) => played.events(signal);
  const openProvider = () => played.provider;
  const parts = { journal, mailbox, clock, project, openProvider, keepConnected, meter: noMeter, tracer, log: silent };
  const engine = node.use(await openEngine(parts, new AbortController().signal));
  return { engine, [Symbol.asyncDispose]: () => node.disposeAsync() };
}

test('ND4 a command to a node that stands by is traced to what the node that leads asks of the PBX', async () => {
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '50');
  await using receiver = await startOtlpReceiver();
  const place = await databases.place('PostgreSQL');
  await using leader = await openNode(place, receiver.endpoint);
  await until(() => leader.engine.health.leads);
  for (const command of smallCentre) expect(await leader.engine.submit(command)).toMatchObject({ outcome: 'done' });
  await until(() => leader.engine.floor.providers.get(pbx)?.link === 'connected');
  await using other = await openNode(place, receiver.endpoint);
  await until(() => other.engine.health.standsBy);
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const command = { type: 'placeCall', agentId: asId<never>('anna'), to: '+493023125077', by } as const;
  const outcome = await other.engine.submit(command, `00-${traceId}-b7ad6b7169203331-01`);
  expect(outcome).toMatchObject({ outcome: 'pending' }); // nobody answers
  await vi.waitFor(
    () => {
      const own = receiver.spans.filter((span) => span.traceId === traceId);
      const root = own.find(({ name }) => name === 'command placeCall');
      expect(root && treeOf(own, root)).toEqual([
        'command placeCall',
        '  decide placeCall',
        '    commit',
        '    effect ring',
      ]);
    },
    { timeout: 10_000 },
  );
  vi.unstubAllEnvs();
});
