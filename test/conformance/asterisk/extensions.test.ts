/** The extensions of a real Asterisk through the whole server: listed when it is connected, and followed as phones come and go. */
import { expect, test } from 'vitest';
import { startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { startPhone } from '../../peers/sip/phone.ts';
import { connectAsterisk } from '../../support/asteriskCentre.ts';
import { Ringside } from '../../support/ringside.ts';

interface Answer {
  readonly extensions: { readonly nodes: readonly { readonly extension: string; readonly state: string }[] };
  readonly provider: { readonly extensionCount: number; readonly onlineCount: number };
}

const query = `query ($id: ID!) {
  extensions(filter: { providerId: $id, isFree: true }) { nodes { extension state } }
  provider(id: $id) { extensionCount onlineCount }
}`;

test('three endpoints are listed with the state of their phones, and a phone that registers or leaves is told', async () => {
  await using asterisk = await startAsterisk({
    endpoints: ['1001', '1002', '1003'].map((extension) => ({ extension })),
    qualifyS: 1,
  });
  const phoneOf = (extension: string) =>
    startPhone({
      sip: asterisk,
      extension,
      password: asterisk.account(extension).password,
      behaviour: { answerAfterMs: 0 },
    });
  await using _first = await phoneOf('1001');
  await using server = await Ringside.start();
  const id = await connectAsterisk(server, asterisk);
  const told = async () => {
    const { extensions, provider } = await server.ask<Answer>(query, { id });
    const states = extensions.nodes.map(({ extension, state }) => `${extension} ${state}`);
    return [...states, `${provider.onlineCount} of ${provider.extensionCount}`];
  };
  const within = { timeout: 10_000 };
  await expect.poll(told, within).toEqual(['1001 ONLINE', '1002 OFFLINE', '1003 OFFLINE', '1 of 3']);
  await using third = await phoneOf('1003');
  await expect.poll(told, within).toEqual(['1001 ONLINE', '1002 OFFLINE', '1003 ONLINE', '2 of 3']);
  await third.unregister();
  await expect.poll(told, within).toEqual(['1001 ONLINE', '1002 OFFLINE', '1003 OFFLINE', '1 of 3']);
});
