/** `node test/peers/asterisk/run.ts`: an Asterisk to explore by hand. Ctrl-C ends it. */
import { once } from 'node:events';
import { startAsterisk } from './asterisk.ts';

const abort = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => abort.abort());

await using asterisk = await startAsterisk(
  {
    endpoints: [{ extension: '1001' }, { extension: '1002' }],
    queues: [{ name: 'bench', members: ['1001', '1002'] }],
    musicClasses: ['sales', 'support', 'billing'],
  },
  abort.signal,
);
const { adminUser, readOnlyUser } = asterisk;
console.log(`Asterisk ${asterisk.version}, process ${asterisk.pid}, up after ${Math.round(asterisk.bootMs)} ms
ARI        ${asterisk.ariUrl}
  full     ${adminUser.name} / ${adminUser.password}
  reading  ${readOnlyUser.name} / ${readOnlyUser.password}
SIP (UDP)  127.0.0.1:${asterisk.sipPort}
${asterisk.accounts.map(({ extension, password }) => `  phone    ${extension} / ${password}`).join('\n')}
  callers  any other user calls on the trunk: +4930… goes to Stasis(ringside,inbound,<number>),
           queue_bench to app_queue, dial_1001 straight to the phone
Logs       ${asterisk.fullLogPath}
           ${asterisk.celPath}
curl -u ${adminUser.name}:${adminUser.password} ${asterisk.ariUrl}/asterisk/info?only=system
Ctrl-C ends it.`);
if (!abort.signal.aborted) await once(abort.signal, 'abort');
