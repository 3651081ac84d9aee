/** A wrong password, through the whole server: it lives on, says what is wrong, and is connected by the right one. */
import { expect, test } from 'vitest';
import { startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { untilLinked } from '../../support/asteriskCentre.ts';
import { Ringside } from '../../support/ringside.ts';

const note = 'query($id: ID!) { provider(id: $id) { linkNote } }';
const update = `mutation($id: ID!, $password: String!) {
  updateProvider(id: $id, input: { password: $password }) { ... on ProviderChange { outcome } ... on Refused { code message } }
}`;

test('a PBX whose password is wrong is lost for that reason, and connected once the password is right', async () => {
  await using asterisk = await startAsterisk({ endpoints: [] });
  await using server = await Ringside.start();
  const input = {
    kind: 'ASTERISK',
    name: 'Head office',
    address: asterisk.ariUrl.replace(/\/ari$/, ''),
    username: asterisk.adminUser.name,
    password: 'not the password',
  };
  const { createProvider } = await server.ask<{ createProvider: { provider: { id: string } } }>(
    `mutation($input: CreateProviderInput!) { createProvider(input: $input) { ... on ProviderChange { provider { id } } ... on Refused { code message } } }`,
    { input },
  );
  const { id } = createProvider.provider;
  await untilLinked(server, id, 'LOST');
  const { provider } = await server.ask<{ provider: { linkNote: string } }>(note, { id });
  expect(provider.linkNote).toBe('The PBX refuses the user name or the password.');
  await server.ask(update, { id, password: asterisk.adminUser.password });
  await untilLinked(server, id);
  expect(server.lines.join('\n')).not.toContain('not the password');
});
