/** The system in the API: who runs, on what, and how it does. For admins alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NodeReport } from '../../server/src/centre/nodes.ts';
import { asId, type AgentId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { openPlayedCentre, pbx } from '../support/playedCentre.ts';
import { hire, openSession } from '../support/sessions.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await startApi();
  await openPlayedCentre(server, { queues: 1, agents: 1 });
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

interface SystemAnswer {
  readonly hasLeader: boolean;
  readonly databaseMs: number;
  readonly nodes: readonly { readonly id: string; readonly state: string; readonly lagFacts: number }[];
  readonly providers: readonly unknown[];
}

const query = `{ system { at hasLeader databaseMs redisReached jobs { name waiting }
  nodes { id host version state epoch position lagFacts loopDelayMs startedAt silentMs }
  providers { provider { id link } roundTripMs reconciledAt differences }
  journal { position bytes partitions oldestFactAt openIntents oldestIntentMs } } }`;

async function system(): Promise<SystemAnswer> {
  const { body } = await post(server.origin, server.keys.admin, { query });
  expect(body.errors).toBeUndefined();
  return body.data!['system'] as SystemAnswer;
}

const away = AbortSignal.timeout(600_000);

test('an admin sees the node, the link and the journal', async () => {
  await expect
    .poll(async () => (await system()).nodes)
    .toMatchObject([{ id: 'node-test', host: 'test', version: '0.0.0-test', state: 'LEADS', epoch: 1, lagFacts: 0 }]);
  const seen = await system();
  expect(seen).toMatchObject({ hasLeader: true, redisReached: null });
  expect(seen.providers).toEqual([
    { provider: { id: pbx, link: 'CONNECTED' }, roundTripMs: null, reconciledAt: expect.any(String), differences: 0 },
  ]);
  expect(seen).toMatchObject({
    journal: {
      position: server.engine.floor.seq,
      openIntents: 0,
      oldestIntentMs: null,
      oldestFactAt: expect.any(String),
    },
  });
  expect(seen.databaseMs).toBeGreaterThan(0);
});

test('and others, with what they lack and what the leader measures', async () => {
  const other: NodeReport = {
    ...{
      id: 'node-b',
      host: 'b.example',
      version: '0.0.0-test',
      role: 'standby',
      epoch: 0,
      loopDelayMs: 3,
      upMs: 5_000,
    },
    ...{ position: server.engine.floor.seq - 4, isStopping: false, roundTripMs: {} },
  };
  await server.presence.report(other, away);
  const seen = async () => (await system()).nodes.find(({ id }) => id === 'node-b');
  // It may be a moment late; a second later it should have had them.
  expect(await seen()).toMatchObject({ state: 'STANDS_BY', lagFacts: 4 });
  await server.presence.report(other, away);
  expect(await seen()).toMatchObject({ state: 'BEHIND', lagFacts: 4 });
  await server.presence.report({ ...other, isStopping: true }, away);
  expect(await seen()).toMatchObject({ state: 'STOPPING' });
  await server.presence.report({ ...other, id: 'node-c', role: 'leader', epoch: 9, roundTripMs: { [pbx]: 2.5 } }, away);
  const now = await system();
  expect(now.nodes.map(({ id, state }) => `${id} ${state}`)).toEqual(
    expect.arrayContaining(['node-c LEADS', 'node-test STANDS_BY']),
  );
  expect(now.providers).toMatchObject([{ roundTripMs: 2.5 }]);
  await server.presence.leave('node-b', away);
  await server.presence.leave('node-c', away);
  expect((await system()).nodes).toHaveLength(1);
});

test('nobody else sees it', async () => {
  const sessions = await Promise.all(
    (['supervisor', 'agent'] as const).map(async (role) => {
      const userId = await hire(server, role, role, role === 'agent' ? { agentId: asId<AgentId>('agent-0') } : {});
      return openSession(server, userId, `session-${role}`);
    }),
  );
  for (const key of [...sessions, server.keys.crm, server.keys.board]) {
    const { body } = await post(server.origin, key, { query });
    expect(body.data?.['system']).toBeUndefined();
    expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});
