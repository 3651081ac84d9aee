/** The server is killed while people talk and wait. Nobody may notice. */
import { expect, test } from 'vitest';
import { placeCalls } from '../peers/sip/callers.ts';
import { untilLinked } from '../support/asteriskCentre.ts';
import { callsOf, eventually, inState, openWholeCentre } from '../support/wholeCentre.ts';

const TALKING = 20;
const WAITING = 10;
const DURING = 5;
const extensions = Array.from({ length: TALKING }, (_, index) => String(1001 + index));
const number = '+493023125100';

test('L5 killed while 20 talk and 10 wait: no BYE, order and waits kept, callers of the gap get in', async () => {
  await using whole = await openWholeCentre({
    queues: [{ name: 'Sales', number, settings: { music: 'Sales' } }],
    agents: Object.fromEntries(extensions.map((extension) => [extension, { Sales: 0 }])),
    behaviours: {},
  });
  const { asterisk, server, phones, centre } = whole;
  await using talkers = await placeCalls({
    sip: asterisk,
    target: number,
    count: TALKING,
    ratePerSecond: 10,
    echo: true,
  });
  await eventually(
    () => callsOf(server),
    (calls) => inState(calls, 'CONNECTED').length === TALKING,
  );
  await using waiters = await placeCalls({
    sip: asterisk,
    target: number,
    count: WAITING,
    ratePerSecond: 4,
    echo: true,
  });
  const before = await eventually(
    () => callsOf(server),
    (calls) => inState(calls, 'QUEUED').length === WAITING,
  );

  await server.kill('SIGKILL');
  await using late = await placeCalls({ sip: asterisk, target: number, count: DURING, ratePerSecond: 10, echo: true });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await server.start();
  await untilLinked(server, centre.providerId);
  const after = await eventually(
    () => callsOf(server),
    (calls) => inState(calls, 'QUEUED').length === WAITING + DURING,
  );

  // Nobody was hung up on.
  for (const calls of [talkers, waiters, late])
    for (const call of await calls.log()) expect(call).not.toHaveProperty('endedAt');
  for (const phone of Object.values(phones)) for (const call of await phone.log()) expect(call.endedAt).toBeUndefined();
  expect(inState(after, 'CONNECTED')).toHaveLength(TALKING);
  // Who waited waits on, since when they came, and before those of the gap.
  const waits = (calls: typeof after) =>
    inState(calls, 'QUEUED')
      .map(({ id, arrivedAt }) => `${arrivedAt} ${id}`)
      .toSorted();
  expect(waits(after).slice(0, WAITING)).toEqual(waits(before));

  // Served in the order in which they came.
  await talkers.stop();
  const served = await eventually(
    () => callsOf(server),
    (calls) => inState(calls, 'CONNECTED').length === WAITING + DURING,
  );
  const line = inState(after, 'QUEUED').toSorted((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : 1));
  const decisions = await decided(server);
  expect(decisions.filter((id) => line.some((call) => call.id === id))).toEqual(line.map(({ id }) => id));
  expect(inState(served, 'QUEUED')).toEqual([]);
  // The floor agrees with the PBX: as many channels as legs.
  expect(await asterisk.cli('core show channels count')).toContain(`${2 * (WAITING + DURING)} active channels`);
});

/** The calls in the order in which they were first offered. */
async function decided(server: { ask: <T>(query: string) => Promise<T> }): Promise<string[]> {
  const { calls } = await server.ask<{ calls: { nodes: { id: string; offers: { madeAt: string }[] }[] } }>(
    `{ calls(first: 40) { nodes { id offers { madeAt } } } }`,
  );
  return calls.nodes
    .filter(({ offers }) => offers.length > 0)
    .toSorted((a, b) =>
      a.offers[0]!.madeAt < b.offers[0]!.madeAt
        ? -1
        : a.offers[0]!.madeAt > b.offers[0]!.madeAt
          ? 1
          : a.id.localeCompare(b.id),
    )
    .map(({ id }) => id);
}
