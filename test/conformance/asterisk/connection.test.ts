/** The connection test against everything that a person can get wrong. None of it may end the process. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConnectionReport } from '../../../server/src/providers/provider.ts';
import { type Asterisk, startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { freeTcpPort } from '../../peers/asterisk/ports.ts';
import { openLink, openProvider, type LinkOptions } from '../../support/asteriskLink.ts';

let asterisk: Asterisk;

beforeAll(async () => {
  asterisk = await startAsterisk({ endpoints: [{ extension: '1001' }] });
});

afterAll(() => asterisk[Symbol.asyncDispose]());

async function report(options: LinkOptions, pbx = asterisk): Promise<ConnectionReport> {
  await using provider = openProvider(pbx, options);
  return await provider.test(AbortSignal.timeout(10_000));
}

/** The step that did not pass. */
const fault = ({ steps }: ConnectionReport) => steps.find(({ passed }) => !passed);

async function served(server: Server): Promise<{ readonly port: number } & AsyncDisposable> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

test('a good connection', async () => {
  const { ok, steps, version, facets, roundTripMs } = await report({});
  expect(steps.map(({ step, passed }) => [step, passed])).toEqual(
    ['reach', 'signIn', 'identify', 'version', 'rights', 'events', 'facets'].map((step) => [step, true]),
  );
  expect(ok).toBe(true);
  expect(steps.filter(({ advice }) => advice !== undefined)).toEqual([]);
  expect(version).toMatch(/^22\.10\.1/);
  expect(facets).toEqual(['originate', 'queueing', 'phones']);
  expect(roundTripMs).toBeGreaterThan(0);
  expect(roundTripMs).toBeLessThan(100);
});

test('the port is closed', async () => {
  const found = fault(await report({ address: `http://127.0.0.1:${await freeTcpPort()}` }));
  expect(found).toMatchObject({
    step: 'reach',
    detail: 'Nothing listens at that address and port.',
    advice: expect.stringContaining('bindaddr'),
  });
});

test('there is no such host', async () => {
  const found = fault(await report({ address: 'http://pbx.invalid:8088' }));
  expect(found).toMatchObject({ step: 'reach', advice: expect.stringContaining('spelling') });
});

test('the host takes the connection and says nothing', async () => {
  await using silent = await served(createTcpServer((socket) => void socket.resume()));
  await using provider = openProvider(asterisk, { address: `http://127.0.0.1:${silent.port}` });
  const found = fault(await provider.test(AbortSignal.timeout(1_000)));
  expect(found).toMatchObject({ step: 'reach', detail: 'The test took too long and was given up.' });
});

test('the certificate is self-signed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ringside-tls-'));
  const file = (name: string): string => join(folder, name);
  const request = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    file('key'),
    '-out',
    file('cert'),
    '-subj',
    '/CN=localhost',
    '-days',
    '1',
  ];
  execFileSync('openssl', request, { stdio: 'ignore' });
  const [key, cert] = await Promise.all([readFile(file('key')), readFile(file('cert'))]);
  await rm(folder, { recursive: true });
  await using server = await served(createTlsServer({ key, cert }));
  const found = fault(await report({ address: `https://127.0.0.1:${server.port}` }));
  expect(found).toMatchObject({
    step: 'reach',
    detail: expect.stringContaining('self-signed'),
    advice: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  });
});

test('TLS is spoken to a port without it', async () => {
  const found = fault(await report({ address: `https://127.0.0.1:${asterisk.httpPort}` }));
  expect(found).toMatchObject({ step: 'reach', advice: expect.stringContaining('http://') });
});

test('the password is wrong', async () => {
  const found = fault(await report({ user: { ...asterisk.adminUser, password: 'secret-and-wrong' } }));
  expect(found).toMatchObject({ step: 'signIn', advice: expect.stringContaining('ari.conf') });
  expect(JSON.stringify(found)).not.toContain('secret-and-wrong');
});

test('the user may only read', async () => {
  expect(fault(await report({ user: asterisk.readOnlyUser }))).toMatchObject({
    step: 'rights',
    advice: expect.stringContaining('read_only=no'),
  });
});

test('it is no Asterisk', async () => {
  await using page = await served(createServer((_request, response) => response.end('<html>It works</html>')));
  expect(fault(await report({ address: `http://127.0.0.1:${page.port}` }))).toMatchObject({
    step: 'identify',
    detail: 'What answers is not Asterisk’s REST interface.',
  });
});

test('it speaks no HTTP', async () => {
  await using ssh = await served(createTcpServer((socket) => void socket.resume().end('SSH-2.0-OpenSSH_9.2\r\n')));
  expect(fault(await report({ address: `http://127.0.0.1:${ssh.port}` }))).toMatchObject({ step: 'reach' });
});

test('the path is wrong', async () => {
  const found = fault(await report({ address: `http://127.0.0.1:${asterisk.httpPort}/wrong` }));
  expect(found).toMatchObject({ step: 'identify', detail: expect.stringContaining('Asterisk’s web server answers') });
});

test('it is too old: passed, with a strong word', async () => {
  const answers: Readonly<Record<string, object>> = {
    '/ari/asterisk/ping': { ping: 'pong' },
    '/ari/asterisk/info?only=system': { system: { version: '20.9.3' } },
  };
  const old = createServer(({ url = '' }, response) => {
    response.statusCode = url in answers ? 200 : 404;
    response.end(JSON.stringify(answers[url] ?? { message: 'not found' }));
  });
  await using server = await served(old);
  const { steps, version } = await report({ address: `http://127.0.0.1:${server.port}` });
  expect(version).toBe('20.9.3');
  expect(steps.find(({ step }) => step === 'version')).toMatchObject({
    passed: true,
    advice: expect.stringContaining('Upgrade to 22.10.1'),
  });
});

test('another program has the app name', async () => {
  const { name, password } = asterisk.adminUser;
  const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  const theirs = new WebSocket(`${asterisk.ariUrl.replace(/^http/, 'ws')}/events?app=theirs`, {
    headers: { authorization },
  });
  let pushedOut = false;
  theirs.on('message', () => (pushedOut = true));
  await once(theirs, 'open');
  const found = fault(await report({ settings: { app: 'theirs' } }));
  expect(found).toMatchObject({
    step: 'events',
    detail: 'Another program has the app name “theirs”.',
    advice: expect.stringContaining('Choose an app name'),
  });
  expect(pushedOut, 'the test has not taken it away').toBe(false);
  theirs.terminate();
});

test('another Ringside has the app name, and this one has it itself', async () => {
  await using link = await openLink(asterisk, { id: 'live' });
  const other = await report({ id: 'test' });
  expect(other.ok).toBe(true);
  expect(other.steps.find(({ step }) => step === 'events')).toMatchObject({
    detail: 'A Ringside has the app name “ringside”.',
    advice: expect.stringContaining('another server'),
  });
  const own = await link.provider.test(AbortSignal.timeout(10_000));
  expect(own.steps.find(({ step }) => step === 'events')).toEqual({
    step: 'events',
    passed: true,
    detail: 'The app name “ringside” is ours.',
  });
  expect(
    link.events.some(({ type }) => type === 'provider.lost'),
    'the link is untouched',
  ).toBe(false);
});

test('a short write time-out and missing phones are warned of', async () => {
  await using careless = await startAsterisk({ extra: { 'ari.conf': '[general](+)\nwebsocket_write_timeout=100' } });
  const { ok, steps, facets } = await report({ settings: { endpointTemplate: 'SIP/{extension}' } }, careless);
  expect(ok).toBe(true);
  expect(steps.find(({ step }) => step === 'events')?.advice).toMatch(/websocket_write_timeout=5000/);
  expect(steps.find(({ step }) => step === 'facets')?.advice).toMatch(/phones of your agents/);
  expect(facets).toEqual(['originate', 'queueing']);
});

test('callers can’t wait where the modules for it are not loaded', async () => {
  await using bare = await startAsterisk({ extra: { 'modules.conf': 'noload=bridge_holding.so' } });
  const { steps, facets } = await report({}, bare);
  expect(steps.find(({ step }) => step === 'facets')?.advice).toMatch(/bridge_holding.so/);
  expect(facets).not.toContain('queueing');
});

test('an address that is none is refused before anything is sent', () => {
  for (const address of [
    'pbx:8088',
    'ftp://pbx',
    'http://user:password@pbx:8088',
    'http://169.254.169.254',
    'http://[fe80::1]:8088',
  ])
    expect(() => openProvider(asterisk, { address })).toThrow(/address of the PBX/);
});
