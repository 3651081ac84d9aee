/** The test bed tests itself: a real Asterisk, real SIP, and an auditor who agrees with Asterisk's own books. */
import { access, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { audit } from '../../audit/audit.ts';
import { gather } from '../../audit/evidence.ts';
import { report, spread } from '../../audit/report.ts';
import { placeCalls } from '../sip/callers.ts';
import { type Phone, startPhone } from '../sip/phone.ts';
import { type Asterisk, type AsteriskOptions, startAsterisk } from './asterisk.ts';
import type { AriUser } from './conf.ts';
import { chrootFolder } from './install.ts';
import { freeUdpPort } from './ports.ts';

const ari = (asterisk: Asterisk, path: string, user: AriUser = asterisk.adminUser, method = 'GET') =>
  fetch(`${asterisk.ariUrl}/${path}`, {
    method,
    headers: { authorization: `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}` },
  });

const phoneOf = (asterisk: Asterisk, extension: string, answerAfterMs = 50): Promise<Phone> =>
  startPhone({ sip: asterisk, ...asterisk.account(extension), behaviour: { answerAfterMs } });

const gone = (path: string) =>
  access(path).then(
    () => false,
    () => true,
  );

test('it boots fast, ARI answers its two users and nobody else, and the log has no error', async () => {
  await using asterisk = await startAsterisk();
  console.log(`Asterisk ${asterisk.version} booted in ${asterisk.bootMs.toFixed(0)} ms`);
  expect(asterisk.bootMs).toBeLessThan(5_000);
  expect(await (await ari(asterisk, 'asterisk/ping')).json()).toMatchObject({ ping: 'pong' });
  expect((await ari(asterisk, 'asterisk/ping', asterisk.readOnlyUser)).status).toBe(200);
  expect((await ari(asterisk, 'bridges', asterisk.readOnlyUser, 'POST')).status).toBe(403);
  expect((await ari(asterisk, 'asterisk/ping', { ...asterisk.adminUser, password: 'wrong' })).status).toBe(401);
  expect(await asterisk.cli('moh show classes')).toContain('Class: default');
  expect(await asterisk.errors()).toEqual([]);
});

test('a call straight to a registered phone', async () => {
  await using asterisk = await startAsterisk({ endpoints: [{ extension: '1001' }] });
  await using phone = await phoneOf(asterisk, '1001');
  await using calls = await placeCalls({ sip: asterisk, target: 'dial_1001', talkMs: 200, timeoutS: 20 });
  expect(await calls.done).toMatchObject([{ status: 200, endedBy: 'us' }]);
  const { stories, violations } = audit(await gather({ asterisk, phones: [phone], calls: [calls] }));
  expect(violations).toEqual([]);
  expect(stories.map(({ ending }) => ending)).toEqual([{ kind: 'answered', by: '1001', hungUpBy: 'caller' }]);
});

test('ten callers reach two agents through app_queue, and the auditor agrees with queue_log', async () => {
  const extensions = ['1001', '1002'];
  await using asterisk = await startAsterisk({
    endpoints: extensions.map((extension) => ({ extension })),
    queues: [{ name: 'bench', members: extensions }],
  });
  const behaviour = { answerAfterMs: 20, hangUpAfterMs: 400 };
  await using first = await startPhone({ sip: asterisk, ...asterisk.account('1001'), behaviour });
  await using second = await startPhone({ sip: asterisk, ...asterisk.account('1002'), behaviour });
  await using calls = await placeCalls({
    sip: asterisk,
    target: 'queue_bench',
    count: 10,
    ratePerSecond: 10,
    timeoutS: 60,
  });
  await calls.done;
  const result = audit(await gather({ asterisk, phones: [first, second], calls: [calls] }));
  console.log(report(result));
  expect(result.violations).toEqual([]);
  expect(result.stories.map(({ ending }) => ending.kind)).toEqual(Array.from({ length: 10 }, () => 'answered'));

  const book = (await readFile(asterisk.queueLogPath, 'utf8')).split('\n').map((line) => line.split('|'));
  const connected = book.filter(([, , , , event]) => event === 'CONNECT').map(([, id, , agent]) => `${id} ${agent}`);
  const told = result.stories.map(
    ({ channel, ending }) => `${channel!.uniqueId} PJSIP/${'by' in ending ? ending.by : ''}`,
  );
  expect(told.toSorted()).toEqual(connected.toSorted());
  expect(book.filter(([, , , , event]) => event === 'COMPLETEAGENT')).toHaveLength(10);
});

test('from the INVITE of a caller to that of an idle agent, by app_queue', async () => {
  await using asterisk = await startAsterisk({
    endpoints: [{ extension: '1001' }],
    queues: [{ name: 'bench', members: ['1001'] }],
  });
  await using phone = await phoneOf(asterisk, '1001', 1);
  for (const target of ['early_bench', 'queue_bench']) {
    await using calls = await placeCalls({ sip: asterisk, target, count: 10, atOnce: 1, talkMs: 600, timeoutS: 60 });
    await calls.done;
    const evidence = await gather({ asterisk, phones: [phone], calls: [calls] });
    const { stories, violations } = audit(evidence, { strangersAllowed: true }); // the calls of the round before
    expect(violations).toEqual([]);
    const times = stories.map(({ caller, offers }) => offers[0]!.attempt.inviteAt - caller.inviteAt);
    console.log(`${target}: ${spread(times)}`);
    expect(times).toHaveLength(10);
  }
});

test('the state of an endpoint follows its phone', async () => {
  await using asterisk = await startAsterisk({ endpoints: [{ extension: '1001' }], qualifyS: 1 });
  const state = async () => ((await (await ari(asterisk, 'endpoints/PJSIP/1001')).json()) as { state: string }).state;
  expect(await state()).toBe('offline');
  await using phone = await phoneOf(asterisk, '1001');
  await expect.poll(state).toBe('online');
  await phone.unregister();
  await expect.poll(state).toBe('offline');
  await phone.register();
  await expect.poll(state).toBe('online');
  await phone.unplug();
  await expect.poll(state, { timeout: 6_000 }).toBe('offline');
  await phone.plugIn();
  await expect.poll(state, { timeout: 6_000 }).toBe('online');
});

test('phones bear what Asterisk sends within a call: re-INVITE and OPTIONS', async () => {
  const ports = { '1003': await freeUdpPort(), '1004': await freeUdpPort() };
  const account = ([extension, port]: [string, number]) => `[${extension}]
type=endpoint
context=from-internal
allow=ulaw
aors=${extension}
direct_media=yes
send_pai=yes
[${extension}]
type=aor
contact=sip:${extension}@127.0.0.1:${port}
qualify_frequency=1`;
  await using asterisk = await startAsterisk({
    extra: { 'pjsip.conf': Object.entries(ports).map(account).join('\n') },
  });
  const behaviour = { answerAfterMs: 300 };
  await using phone = await startPhone({
    sip: asterisk,
    extension: '1003',
    port: ports['1003'],
    behaviour,
    echo: true,
  });
  await using calls = await placeCalls({
    sip: asterisk,
    target: 'dial_1003',
    from: ['1004'],
    talkMs: 2_500,
    timeoutS: 20,
  });
  expect(await calls.done).toMatchObject([{ status: 200, endedBy: 'us' }]);
  await expect.poll(() => phone.log()).toMatchObject([{ status: 200, endedBy: 'them' }]);
  const got = (await phone.messages()).filter(
    ({ direction, status }) => direction === 'received' && status === undefined,
  );
  console.log(got.map(({ method, toTag }) => `${method}${toTag ? '*' : ''}`).join(' '));
  expect(
    got.some(({ method, toTag }) => method === 'INVITE' && toTag),
    're-INVITE',
  ).toBe(true);
  expect(got.some(({ method }) => method === 'OPTIONS')).toBe(true);
});

test('a caller for Ringside waits until its application is there', async () => {
  await using asterisk = await startAsterisk();
  await using calls = await placeCalls({ sip: asterisk, target: '+49301234567', timeoutS: 20 });
  await expect.poll(async () => (await readFile(asterisk.fullLogPath, 'utf8')).includes('Wait(')).toBe(true);
  const { name, password } = asterisk.adminUser;
  const socket = new WebSocket(
    `${asterisk.ariUrl.replace('http', 'ws')}/events?app=ringside&api_key=${name}:${password}`,
  );
  const event = await new Promise<{ type: string; args: string[]; channel: { id: string } }>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString());
      if (message.type === 'StasisStart') resolve(message);
    });
  });
  expect(event.args).toEqual(['inbound', '+49301234567']);
  await ari(asterisk, `channels/${event.channel.id}?reason=busy`, asterisk.adminUser, 'DELETE');
  expect(await calls.done).toMatchObject([{ status: 486, endedBy: 'them' }]);
  socket.close();
});

test('killed and started again it is the same Asterisk; two live side by side', async () => {
  await using asterisk = await startAsterisk({ endpoints: [{ extension: '1001' }] });
  await using other = await startAsterisk();
  await using phone = await phoneOf(asterisk, '1001');
  await using before = await placeCalls({ sip: asterisk, target: 'dial_1001', talkMs: 1_500, timeoutS: 20 });
  expect(await before.done).toMatchObject([{ status: 200 }]); // meanwhile Asterisk has saved the registration: it does so every second
  const { pid, ariUrl } = asterisk;
  await asterisk.kill();
  expect(await gone(`/proc/${pid}`)).toBe(true);
  expect((await ari(other, 'asterisk/ping')).status).toBe(200);
  await asterisk.restart();
  expect([asterisk.pid === pid, asterisk.ariUrl]).toEqual([false, ariUrl]);
  await using calls = await placeCalls({ sip: asterisk, target: 'dial_1001', talkMs: 100, timeoutS: 20 });
  expect(await calls.done, 'the registration is still known').toMatchObject([{ status: 200 }]);
  expect(await phone.log()).toHaveLength(2);
});

test('nothing is left of it', async () => {
  const asterisk = await startAsterisk();
  const { pid, fullLogPath } = asterisk;
  expect(await gone(dirname(fullLogPath))).toBe(false);
  await asterisk[Symbol.asyncDispose]();
  expect(await gone(`/proc/${pid}`)).toBe(true);
  expect(await gone(dirname(dirname(fullLogPath)))).toBe(true);
  expect(await readFile('/proc/self/mounts', 'utf8')).not.toContain(chrootFolder());
});

test('one that ends by itself is told of, and so is one that does not start', async () => {
  const asterisk = await startAsterisk();
  process.kill(asterisk.pid, 'SIGKILL');
  await expect.poll(() => gone(`/proc/${asterisk.pid}`)).toBe(true);
  await expect(asterisk[Symbol.asyncDispose]()).rejects.toThrow('ended by itself');
  const unfit: AsteriskOptions = { extra: { 'modules.conf': 'require = no_such_module.so\n' } };
  await expect(startAsterisk(unfit)).rejects.toThrow(/Asterisk (?:ended by itself|did not answer)[\s\S]*It said:/);
  await expect(startAsterisk({}, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
});
