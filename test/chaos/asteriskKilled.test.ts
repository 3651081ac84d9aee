/** The PBX itself dies. Its calls are over, the server says so, and both find each other again. */
import { expect, test } from 'vitest';
import { placeCalls } from '../peers/sip/callers.ts';
import { signIn, untilLinked } from '../support/asteriskCentre.ts';
import { callsOf, eventually, inState, openWholeCentre } from '../support/wholeCentre.ts';

const number = '+493023125100';

test('L5 Asterisk is killed: shown as lost, its calls end as lost, and it is connected again by itself', async () => {
  await using whole = await openWholeCentre({
    queues: [{ name: 'Sales', number, settings: { music: 'Sales', wrapUpMs: 0 } }],
    agents: { 1001: { Sales: 0 }, 1002: { Sales: 0 } },
    behaviours: {},
  });
  const { asterisk, server, centre, phones } = whole;
  await using before = await placeCalls({ sip: asterisk, target: number, count: 4, ratePerSecond: 10, echo: true });
  await eventually(
    () => callsOf(server),
    (calls) => inState(calls, 'CONNECTED').length === 2 && inState(calls, 'QUEUED').length === 2,
  );

  await asterisk.kill();
  await untilLinked(server, centre.providerId, 'LOST', 10_000);
  expect((await fetch(`${server.origin}/health/ready`)).status).toBe(200);
  expect(await (await fetch(`${server.origin}/health/ready`)).json()).toMatchObject({ status: 'degraded' });
  // Nobody knows yet what became of the calls: they may go on.
  expect(inState(await callsOf(server), 'CONNECTED')).toHaveLength(2);

  await asterisk.restart();
  await untilLinked(server, centre.providerId);
  const after = await eventually(
    () => callsOf(server),
    (calls) => inState(calls, 'ENDED').length === 4,
  );
  expect(after.map(({ end }) => end)).toEqual(['LOST', 'LOST', 'LOST', 'LOST']);
  await before.vanish();

  // The phones still believe in their calls: they are set free, and a new caller gets through.
  for (const phone of Object.values(phones)) await phone.become({ answerAfterMs: 100 });
  for (const phone of Object.values(phones)) await phone.register();
  await signIn(server, Object.values(centre.agentIds));
  await using again = await placeCalls({ sip: asterisk, target: number, count: 1, echo: true });
  await eventually(
    () => callsOf(server),
    (calls) => calls.length === 5 && calls[0]!.state === 'CONNECTED',
  );
  await again.stop();
  const last = await eventually(
    () => callsOf(server),
    (calls) => calls[0]!.state === 'ENDED',
  );
  expect(last[0]).toMatchObject({ end: 'COMPLETED' });
});
