/// <reference lib="dom" />
/** The explorer in a browser: offline, with a key typed into its tab, and nowhere in production. And the wallboard by ids alone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { ensureWallboard, openBrowser, openPage, outside, picture } from '../support/browser.ts';

let browser: Browser & AsyncDisposable;
let server: ApiServer;
let production: ApiServer;
const wallboard = new URL('../../wallboard/dist', import.meta.url).pathname;

beforeAll(async () => {
  await ensureWallboard();
  browser = await openBrowser();
  server = await startApi();
  production = await startApi({ isProduction: true, documents: 'persisted', wallboard });
});
afterAll(async () => {
  await Promise.all([
    browser?.[Symbol.asyncDispose](),
    server?.[Symbol.asyncDispose](),
    production?.[Symbol.asyncDispose](),
  ]);
});

const html = { accept: 'text/html,application/xhtml+xml' };

describe('the explorer', () => {
  test('asks and follows with the key that is typed, and fetches nothing from anywhere else', async () => {
    await using opened = await openPage(browser, `${server.origin}/graphql`, { width: 1400, height: 900 });
    const { page, asked, faults } = opened;
    await page.getByRole('button', { name: 'Headers', exact: true }).click();
    const headers = page.locator('.graphiql-editor-tool .monaco-editor:visible').getByRole('textbox');
    await headers.focus();
    for (const key of ['Control+Home', 'ArrowDown', 'End', 'ArrowLeft']) await headers.press(key);
    await page.keyboard.insertText(server.keys.admin);
    const run = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: /^Execute query/ }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    const answered = (text: string) => page.locator('.result-window', { hasText: text }).waitFor();
    await run('Server');
    await answered('0.0.0-test');
    await run('Queues');
    await answered('queueBoard');
    await page.getByRole('button', { name: /^Stop query/ }).click();
    await expect.poll(() => server.sockets.size).toBe(0);
    expect(await page.locator('.result-window').textContent()).not.toContain('closed');
    for (const key of ['Control+Home', 'ArrowDown', 'End', 'ArrowLeft', 'x']) await headers.press(key);
    await run('Queues');
    await answered('The server closed the WebSocket: 4403');
    await run('Server');
    await answered('UNAUTHENTICATED');
    await picture(page, 'explorer');
    // The browser itself tells of the answer 401.
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
    expect(outside(server.origin, asked)).toEqual([]);
    expect(asked.some((url) => url.startsWith('ws:'))).toBe(true);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toContain(server.keys.admin);
  });

  test('knows the schema before there is a key', async () => {
    await using opened = await openPage(browser, `${server.origin}/graphql`, { width: 1400, height: 900 });
    await opened.page.getByRole('button', { name: /Documentation Explorer/ }).click();
    await opened.page.locator('.graphiql-doc-explorer-content', { hasText: 'query' }).waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('may load from here and from nowhere else', async () => {
    for (const path of ['/graphql', '/graphql/explorer/page.js', '/graphql/explorer/graphql.js']) {
      const response = await fetch(`${server.origin}${path}`, { headers: html });
      const { status, headers } = response;
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      await response.body?.cancel();
    }
  });

  test('gives nothing else, and leaves programs alone', async () => {
    for (const path of ['/graphql/explorer/', '/graphql/explorer/../yoga.ts', '/graphql/explorer/none.js'])
      expect([path, (await fetch(`${server.origin}${path}`)).status]).toEqual([path, 404]);
    expect((await fetch(`${server.origin}/graphql/explorer/page.js`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${server.origin}/graphql`)).status).toBe(401);
  });

  test('is not there in production', async () => {
    for (const path of ['/graphql', '/graphql/explorer/page.js', '/graphql/explorer/schema.json'])
      expect([path, (await fetch(`${production.origin}${path}`, { headers: html })).status]).toEqual([path, 404]);
  });
});

test('the wallboard asks with ids alone, so it goes on where nothing else is taken', async () => {
  const sent: string[] = [];
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  page.on('request', (request) => request.url().endsWith('/graphql') && sent.push(request.postData() ?? ''));
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  await page.goto(`${production.origin}/#key=${production.keys.admin}`);
  await page.getByText('Queues').first().waitFor();
  await expect.poll(() => sent.filter((text) => text.includes('"documentId":"sha256:')).length).toBeGreaterThan(2);
  for (const path of ['/calls', '/history', '/recordings', '/agents', '/queues', '/numbers', '/providers']) {
    await page.goto(`${production.origin}${path}`);
    await page.getByRole('heading').first().waitFor();
  }
  expect(sent.filter((text) => /"query":"[^"]/.test(text))).toEqual([]);
  const operations = new Set(sent.flatMap((text) => /"operationName":"(\w+)"/.exec(text)?.[1] ?? []));
  expect(operations.size).toBeGreaterThan(5);
  await context.close();
});

test('none of this was a bug: nothing was masked and nothing broke', () => {
  expect([...server.lines, ...production.lines].filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
