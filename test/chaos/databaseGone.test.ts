/** PostgreSQL is gone for half a minute while people talk and call. */
import { expect, test } from 'vitest';
import { placeCalls } from '../peers/sip/callers.ts';
import { callsOf, eventually, inState, openWholeCentre } from '../support/wholeCentre.ts';
import { startPostgres } from '../support/postgres.ts';

const number = '+493023125100';
const GONE_MS = 30_000;

test('L2 the database is gone for 30 seconds: conversations go on, new callers hear music, nothing is decided, all resumes by itself', async () => {
  await using postgres = await startPostgres();
  await using whole = await openWholeCentre({
    queues: [{ name: 'Sales', number, settings: { music: 'Sales', wrapUpMs: 0 } }],
    agents: { 1001: { Sales: 0 }, 1002: { Sales: 0 }, 1003: { Sales: 0 } },
    behaviours: {},
    server: { databaseUrl: postgres.url },
  });
  const { asterisk, server, phones } = whole;
  await using talkers = await placeCalls({ sip: asterisk, target: number, count: 2, ratePerSecond: 10, echo: true });
  await eventually(
    () => callsOf(server),
    (calls) => inState(calls, 'CONNECTED').length === 2,
  );

  await postgres.kill();
  const gone = Date.now();
  await using late = await placeCalls({ sip: asterisk, target: number, count: 3, ratePerSecond: 2, echo: true });
  // Answered, and in the waiting room with music, though nothing can be decided.
  await eventually(
    () => late.log(),
    (calls) => calls.length === 3 && calls.every(({ answeredAt }) => answeredAt !== undefined),
    10_000,
  );
  await eventually(
    () => asterisk.cli('bridge show all'),
    (text) => /holding_bridge|holding/.test(text) && /\b3\b.*holding/.test(text),
    10_000,
  );
  await new Promise((resolve) => setTimeout(resolve, GONE_MS - (Date.now() - gone)));
  expect((await fetch(`${server.origin}/health/ready`)).status).toBe(503);
  for (const call of await talkers.log()) expect(call.endedAt).toBeUndefined();
  const rung = await Promise.all(Object.values(phones).map((phone) => phone.log()));
  expect(rung.flat()).toHaveLength(2);

  await postgres.start();
  const after = await eventually(
    () => callsOf(server).catch(() => []),
    (calls) => inState(calls, 'CONNECTED').length === 3 && inState(calls, 'QUEUED').length === 2,
    30_000,
  );
  expect(after).toHaveLength(5);
  expect((await fetch(`${server.origin}/health/ready`)).status).toBe(200);
  for (const call of [...(await talkers.log()), ...(await late.log())]) expect(call.endedAt).toBeUndefined();
  await talkers.stop();
  await eventually(
    () => callsOf(server),
    (calls) => inState(calls, 'CONNECTED').length === 3 && inState(calls, 'QUEUED').length === 0,
  );
});
