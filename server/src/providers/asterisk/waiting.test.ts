/** VM10: what Asterisk is asked to show of messages. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { ManualClock } from '../../kernel/clock.ts';
import { asId } from '../../kernel/ids.ts';
import { openAsterisk } from './asterisk.ts';

/** Told of two new messages and one that was heard, by an Asterisk that answers so to the path of mailboxes. */
async function asked(status: number): Promise<readonly string[]> {
  const paths: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    paths.push(`${method} ${url}`);
    response.writeHead(url.startsWith('/ari/mailboxes/') ? status : 204).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const id = asId<never>('pbx');
  const settings = { username: 'u' };
  const clock = new ManualClock();
  await using provider = openAsterisk({ id, address: `http://127.0.0.1:${port}`, settings, password: 'p', clock });
  const about = { providerId: id, callId: asId<never>('stray'), mailbox: '1001', new: 2, old: 1 };
  try {
    await provider.perform({ type: 'messageWaiting', ...about }, AbortSignal.timeout(5_000));
  } finally {
    server.close();
  }
  return paths;
}

const told = 'PUT /ari/mailboxes/1001?oldMessages=1&newMessages=2';

test('VM10 the counts of the mailbox', async () => {
  expect(await asked(204)).toEqual([told]);
});

test('VM10 an Asterisk without such mailboxes: the state of a device instead', async () => {
  expect(await asked(404)).toEqual([told, 'PUT /ari/deviceStates/Stasis%3Amailbox-1001?deviceState=INUSE']);
});

test('VM10 what is refused otherwise is a failure', async () => {
  await expect(asked(403)).rejects.toMatchObject({ name: 'ProviderError' });
});
