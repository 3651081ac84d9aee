/** Answers that are kept until the next fact (H3, H4), over a real server. */
import { documentIds } from '@ringside/schema/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asId } from '../../server/src/kernel/ids.ts';
import type { Queue } from '../../server/src/queues/queue.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { openTwoTeams, signedIn, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let teams: TwoTeams;

beforeAll(async () => {
  server = await startApi({ isProduction: true, documents: 'persisted' });
  teams = await openTwoTeams(server);
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const ask = async (operation: string, key: string, variables: object = {}): Promise<string> => {
  const { body } = await post(server.origin, key, { documentId: documentIds[operation], variables });
  return JSON.stringify(body);
};

const queueAt = (n: 0 | 1): Queue => server.engine.floor.queues.get(teams.centre.queues[n]!)!;

/** Past the facts, which nothing but a test does: who is told the old name got an answer that was kept. */
function renameInSecret(n: 0 | 1, name: string): void {
  const queue: { settings: Queue['settings'] } = queueAt(n) as never; // see above
  queue.settings = { ...queue.settings, name };
}

const rename = (n: 0 | 1, name: string): Promise<void> =>
  server.command({
    type: 'saveQueue',
    queueId: queueAt(n).id,
    isNew: false,
    settings: { ...queueAt(n).settings, name },
  });

/** A moment in which nothing happens by itself. */
async function quiet(): Promise<void> {
  let seq = -1;
  await until(async () => {
    const before = seq;
    seq = server.engine.floor.seq;
    return before === seq || undefined;
  });
}

test('H3: is kept until the next fact, and then made anew', async () => {
  await rename(0, 'Before');
  await quiet();
  expect(await ask('QueueChoices', server.keys.admin)).toContain('"Before"');
  renameInSecret(0, 'In secret');
  expect(await ask('QueueChoices', server.keys.admin)).toContain('"Before"');
  await rename(0, 'After');
  expect(await ask('QueueChoices', server.keys.admin)).toContain('"After"');
});

test('H3: is shared by those of one scope, and by nobody else', async () => {
  const [admin, another] = [await signedIn(server, 'one', 'admin'), await signedIn(server, 'two', 'admin')];
  await rename(0, 'For admins');
  await quiet();
  await ask('QueueChoices', admin);
  renameInSecret(0, 'In secret');
  expect(await ask('QueueChoices', another)).toContain('"For admins"');
  for (const key of [server.keys.admin, server.keys.crm, teams.supervisor, teams.agent, teams.board])
    expect(await ask('QueueChoices', key)).toContain('"In secret"');
});

test('H3: other variables are other words', async () => {
  await rename(0, 'A first');
  await rename(1, 'B second');
  await quiet();
  const first = await ask('Queues', server.keys.admin, { first: 1 });
  const both = await ask('Queues', server.keys.admin, { first: 2 });
  expect([first.includes('B second'), both.includes('B second')]).toEqual([false, true]);
});

test('H3: a sight that changes ends what was kept for it', async () => {
  expect(await ask('QueueChoices', teams.supervisor)).not.toContain(teams.far.queueId);
  await teams.saveTeam('near', { queueIds: [teams.near.queueId, teams.far.queueId] });
  expect(await ask('QueueChoices', teams.supervisor)).toContain(teams.far.queueId);
  await teams.saveTeam('near', { queueIds: [teams.near.queueId] });
  expect(await ask('QueueChoices', teams.supervisor)).not.toContain(teams.far.queueId);
});

test('H3: an error is not kept, and a right that is missing is missing for everybody of the role', async () => {
  for (let time = 0; time < 2; time += 1)
    expect(await ask('Numbers', server.keys.board)).toMatch(/"errors".*"FORBIDDEN"/);
  expect(await ask('Queues', server.keys.admin, { first: 0 })).toMatch(/"errors".*"BAD_USER_INPUT"/);
});

test('H3: a key that was revoked gets nothing, kept or not', async () => {
  expect(await ask('QueueChoices', teams.board)).toContain('"data"');
  await server.command({ type: 'revokeKey', keyId: asId('key-near') });
  expect(await ask('QueueChoices', teams.board)).toContain('UNAUTHENTICATED');
});

test('H3: what tells the time tells it anew', async () => {
  const now = async (): Promise<string> =>
    /"now":"([^"]+)"/.exec(await ask('ServerInfo', server.keys.admin))?.[1] ?? '';
  const first = await now();
  await until(async () => ((await now()) > first ? true : undefined));
  expect(first).not.toBe('');
});
