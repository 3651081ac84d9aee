/** Numbers on the wire: how the trunk is given them, what the called see, and what never leaves the house. */
import { expect, test } from 'vitest';
import { startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { freeUdpPort } from '../../peers/asterisk/ports.ts';
import { startPhone } from '../../peers/sip/phone.ts';
import { leg, openLink } from '../../support/asteriskLink.ts';
import { dialled, openHandsOn, type HandsOn } from '../../support/handsOn.ts';

test.each([
  ['e164', '+493023125002', '+4930901820', '+4930901820'],
  ['international', '00493023125002', '004930901820', '004930901820'],
  ['national', '03023125002', '030901820', '030901820'],
])(
  'N4 %s: the carrier is called as %s by %s, and told so in P-Asserted-Identity',
  async (numberFormat, to, from, id) => {
    const carrierPort = await freeUdpPort();
    await using asterisk = await startAsterisk({ carrierPort, trunk: ['send_pai=yes'] });
    await using link = await openLink(asterisk, { settings: { numberFormat, country: 'DE' } });
    const behaviour = { answerAfterMs: 100 };
    await using carrier = await startPhone({ sip: asterisk, extension: 'carrier', port: carrierPort, behaviour });
    const legId = leg('site-1-l2');
    const target = { kind: 'outside', number: '+493023125002' } as const;
    await link.perform('site-1', {
      type: 'ring',
      legId,
      target,
      shown: { number: '+4930901820', name: '' },
      timeoutMs: 10_000,
    });
    await link.heard('leg.answered');
    await link.perform('site-1', { type: 'hangUp', legId, cause: 'normal' });
    await link.heard('leg.left');
    await expect.poll(() => carrier.log()).toMatchObject([{ from, to, status: 200 }]);
    const invite = (await carrier.messages()).find(
      ({ method, direction }) => method === 'INVITE' && direction === 'received',
    );
    expect(/^P-Asserted-Identity: .*sip:([^@]+)@/im.exec(invite!.text)?.[1]).toBe(id);
  },
);

/** One agent on 1001, a colleague on 1002, and a carrier that answers. */
async function openHouse(stack: AsyncDisposableStack) {
  const carrierPort = await freeUdpPort();
  const hands = stack.use(
    await openHandsOn(
      { '1001': { behaviour: { answerAfterMs: 100 } }, '1002': { behaviour: { answerAfterMs: 100 } } },
      { carrierPort },
    ),
  );
  const behaviour = { answerAfterMs: 100 };
  const carrier = stack.use(
    await startPhone({ sip: hands.asterisk, extension: 'carrier', port: carrierPort, behaviour }),
  );
  return { hands, carrier };
}

const change = (hands: HandsOn, what: string, input: string, result: string) =>
  hands.server.ask(
    `mutation { ${what}, input: { ${input} }) { ... on ${result} { outcome } ... on Refused { code message } } }`,
  );

async function linkOf({ server, centre }: HandsOn) {
  const { provider } = await server.ask<{ provider: { link: string; linkSince: string } }>(
    `{ provider(id: "${centre.providerId}") { link linkSince } }`,
  );
  return { state: provider.link, link: provider.linkSince };
}

async function place(hands: HandsOn, to: string): Promise<void> {
  expect(await hands.command('placeCall', { agentId: hands.centre.agentIds['1001'], to })).toBe('DONE');
  const { id: callId } = await hands.callOnce(({ state }) => state === 'CONNECTED');
  await hands.command('hangUp', { callId });
  await expect.poll(() => hands.calls(), { timeout: 10_000 }).toEqual([]);
}

test('N4 N10 N12 what the called see, as the trunk wants it written, and extension and name within the house', async () => {
  await using stack = new AsyncDisposableStack();
  const { hands, carrier } = await openHouse(stack);
  const { providerId, agentIds } = hands.centre;
  const provider = `updateProvider(id: "${providerId}"`;
  await place(hands, '030 23125002');
  const { link: before } = await linkOf(hands);
  await change(hands, provider, 'numberFormat: NATIONAL, callerId: "030 901999"', 'ProviderChange');
  const isAnew = ({ state, link }: { readonly state: string; readonly link: string }) =>
    state === 'CONNECTED' && link !== before;
  await expect.poll(async () => isAnew(await linkOf(hands)), { timeout: 20_000 }).toBe(true);
  await place(hands, '030 23125002');
  await change(hands, `updateAgent(id: "${agentIds['1001']}"`, `callerId: "${dialled}"`, 'AgentChange');
  await place(hands, '+43 1 234567');
  await expect
    .poll(() => carrier.log())
    .toMatchObject([
      { from: '1001', to: '+493023125002' },
      { from: '030901999', to: '03023125002' },
      { from: '030901820', to: '00431234567' },
    ]);
  const own = await hands.phones['1001']!.log();
  expect(own.map(({ from }) => from)).toEqual(['+493023125002', '+493023125002', '+431234567']);

  await place(hands, '1002');
  expect(await hands.phones['1002']!.log()).toMatchObject([{ from: '1001' }]);
  const rung = (await hands.phones['1002']!.messages()).find(({ method }) => method === 'INVITE');
  expect(rung!.text).toMatch(/^From: "Agent 1001" <sip:1001@/im);
  expect(await hands.asterisk.errors()).toEqual([]);
}, 60_000);

test('N1 N6 N7 N8 a caller who comes in as 0159… is shown as +49159…; what may not be dialled rings nowhere', async () => {
  await using stack = new AsyncDisposableStack();
  const { hands, carrier } = await openHouse(stack);
  const { agentIds, queueIds } = hands.centre;
  await hands.server.ask(
    'mutation { updateCentre(input: { blockedNumbers: ["+43"] }) { ... on CentreChange { outcome } ... on Refused { code message } } }',
  );
  const refused = {
    '112': 'NUMBER_EMERGENCY',
    '0900 1234567': 'NUMBER_PREMIUM',
    '0043 1 234567': 'NUMBER_BLOCKED',
    '4711': 'INVALID_PHONE_NUMBER',
  };
  for (const [to, code] of Object.entries(refused))
    await expect(hands.command('placeCall', { agentId: agentIds['1001'], to })).rejects.toThrow(code);

  await hands.server.ask(
    `mutation { addMember(agentId: "${agentIds['1001']}", queueId: "${queueIds['Sales']}") { ... on MemberChange { outcome } ... on Refused { code message } } }`,
  );
  const caller = await hands.caller('015990001111');
  const call = await hands.callOnce(({ state }) => state === 'CONNECTED');
  expect(call.handling?.parties[0]?.number).toBe('+4915990001111');
  expect(await hands.phones['1001']!.log()).toMatchObject([{ from: '+4915990001111' }]);
  const { calls } = await hands.server.ask<{ calls: { nodes: { id: string }[] } }>(
    '{ calls(filter: { number: "0159 9000 1111" }) { nodes { id } } }',
  );
  expect(calls.nodes).toEqual([{ id: call.id }]);
  await hands.command('hangUp', { callId: call.id });
  await caller.done;
  expect(await carrier.log()).toEqual([]);
}, 60_000);
