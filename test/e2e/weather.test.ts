/** What befalls somebody in the middle of their work: rights that change, tokens that end, a line that is dead, and other tabs. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hashOf, makeSecret } from '../../server/src/auth/secret.crypto.ts';
import { asId, type KeyId } from '../../server/src/kernel/ids.ts';
import type { UserRole } from '../../server/src/people/people.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { axeFaults } from '../support/axe.ts';
import { brokenWire } from '../support/brokenWire.ts';
import { type Opened, openBrowser, openPage, television } from '../support/browser.ts';
import { hastyClock } from '../support/hastyClock.ts';
import { openPlayedCentre, type PlayedCentre } from '../support/playedCentre.ts';
import { builtWallboard, settled } from '../support/screens.ts';
import { hire, PASSWORD } from '../support/sessions.ts';
import { until } from '../support/until.ts';

const minute = 60_000;
const clock = hastyClock();
let browser: Browser;
let server: ApiServer;
let centre: PlayedCentre;

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard, clock });
  centre = await openPlayedCentre(server, { queues: 2, agents: 2 });
  // There is always an admin (P3), so that others can lose that role.
  await hire(server, 'stays', 'admin');
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

/** Timers of minutes do not run by themselves, but when the test says so. */
function holdLongTimers(): void {
  const { setTimeout } = window;
  const run = (work: TimerHandler, ms?: number, ...given: unknown[]) => {
    if (typeof work !== 'function' || !ms || ms < 5 * 60_000) return setTimeout(work, ms, ...given);
    addEventListener('later', () => (work as () => void)(), { once: true });
    return 0;
  };
  window.setTimeout = run as typeof window.setTimeout;
}
const later = (page: Page) => page.evaluate(() => dispatchEvent(new Event('later')));

let people = 0;
/** Somebody new of this role at this page, signed in by password. */
async function somebody(role: UserRole, path: string, view = television): Promise<Opened & { readonly login: string }> {
  const login = `${role}-${(people += 1)}`;
  await hire(server, login, role, role === 'agent' ? { agentId: centre.agents[0]! } : {});
  const opened = await openPage(browser, `${server.origin}/sign-in?to=${path}`, view);
  opened.page.setDefaultTimeout(10_000);
  await signIn(opened.page, login);
  await opened.page.waitForURL(`**${path}`);
  return { ...opened, login };
}

async function signIn(page: Page, login: string): Promise<void> {
  await page.getByLabel('Login').fill(login);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const board = (page: Page) => page.locator('.tiles .tile').first().waitFor();
const live = (page: Page) => page.locator('.board:not(.lost) .status.live, header .link.live').first().waitFor();
const refreshes = ({ asked }: Opened) => asked.filter((url) => url.endsWith('/session/refresh')).length;
const sockets = ({ asked }: Opened) => asked.filter((url) => url.startsWith('ws')).length;
/** The board still hears: a caller makes the figure of the whole centre move. */
async function isAlive(page: Page): Promise<void> {
  const waiting = page.locator('.totals dd').first();
  const before = await waiting.innerText();
  const callId = await centre.arrives(0);
  await expect.poll(() => waiting.innerText()).not.toBe(before);
  await server.command({ type: 'hangUp', callId: asId(callId) });
  await until(() => server.engine.floor.calls.size === 0);
}

describe('rights that change in the middle', () => {
  test('a role that is taken away closes the page that it opened, within two seconds and without a reload', async () => {
    await using opened = await somebody('admin', '/numbers');
    const { page, login, faults } = opened;
    await page.locator('tbody tr').first().waitFor();
    await page.evaluate(() => (document.documentElement.dataset['same'] = 'yes'));
    await hire(server, login, 'crm');
    await page.getByRole('heading', { name: 'You may not open this page' }).waitFor({ timeout: 2000 });
    expect(await page.locator('nav a[href="/numbers"]').count()).toBe(0);
    await page.getByRole('button', { name: 'To the live board' }).click();
    await board(page);
    await hire(server, login, 'admin');
    await page.locator('nav a[href="/numbers"]').waitFor({ timeout: 2000 });
    expect(await page.evaluate(() => document.documentElement.dataset['same'])).toBe('yes');
    expect(faults).toEqual([]);
  });

  test('a user who is removed is signed out and told so', async () => {
    await using opened = await somebody('supervisor', '/calls');
    await opened.page.getByRole('heading', { name: 'Live calls' }).waitFor();
    await server.command({ type: 'removeUser', userId: asId(`user-${opened.login}`) });
    await opened.page
      .getByText('Your session has ended. Sign in again to go on where you were.')
      .waitFor({ timeout: 2000 });
    expect(new URL(opened.page.url()).pathname).toBe('/sign-in');
  });

  test('a session that is ended elsewhere leads to signing in, and from there back to where one was', async () => {
    await using opened = await somebody('admin', '/queues');
    const { page, login } = opened;
    await page.locator('tbody tr').first().waitFor();
    const session = [...server.engine.floor.sessions.values()].find(({ userId }) => userId === `user-${login}`);
    await server.command({ type: 'endSession', sessionId: session!.id, reason: 'revoked' });
    await page.getByText('Your session has ended.').waitFor({ timeout: 2000 });
    expect(await page.locator('nav').count()).toBe(0);
    await signIn(page, login);
    await page.getByRole('heading', { name: 'Queues', level: 1 }).waitFor();
    expect(page.url()).toBe(`${server.origin}/queues`);
  });

  test('a key that is revoked is told by itself, on the board and on a page whose list is not live', async () => {
    const { secret, hash } = makeSecret();
    const keyId = asId<KeyId>('key-passing');
    await server.command({ type: 'saveKey', keyId, name: 'Passing', role: 'crm', hash });
    await using onBoard = await openPage(browser, `${server.origin}/#key=${secret}`);
    await using inHistory = await openPage(browser, `${server.origin}/history#key=${secret}`);
    await board(onBoard.page);
    await inHistory.page.getByRole('heading', { name: 'History' }).waitFor();
    expect(hashOf(secret)).toBe(hash);
    await server.command({ type: 'revokeKey', keyId });
    await onBoard.page.getByText('The server does not accept this key.').waitFor();
    await inHistory.page.getByText('The server does not accept this key.').waitFor();
  });
});

describe('access that ends', () => {
  test('is renewed a minute before, once, and the board goes on as if nothing were', async () => {
    await using opened = await somebody('admin', '/', { ...television, before: holdLongTimers });
    const { page, faults } = opened;
    await board(page);
    await live(page);
    const before = [refreshes(opened), sockets(opened)];
    clock.advance(14 * minute + 1000);
    await later(page);
    await expect.poll(() => sockets(opened)).toBe(before[1]! + 1);
    await live(page);
    await isAlive(page);
    expect([refreshes(opened), faults]).toEqual([before[0]! + 1, []]);
  });

  test('while the machine sleeps is renewed when it wakes, in two tabs at once, and both go on', async () => {
    await using opened = await somebody('admin', '/', { ...television, before: holdLongTimers });
    const { page, context } = opened;
    await board(page);
    const other = await secondTab(context, '/calls');
    await other.getByRole('heading', { name: 'Live calls' }).waitFor();
    await live(other);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    clock.advance(16 * minute);
    await expect.poll(() => asked).toContain('/session/refresh');
    await live(page);
    await isAlive(page);
    await live(other);
    expect(asked.filter((path) => path === '/session/refresh')).toHaveLength(1);
    await other.goto(`${server.origin}/queues`);
    await other.locator('tbody tr').first().waitFor();
    await page.reload();
    await board(page);
  });

  test('for good, after twelve hours without anybody, is said, and nothing is asked over and over', async () => {
    await using opened = await somebody('admin', '/history');
    const { page, login } = opened;
    await page.getByRole('heading', { name: 'History' }).waitFor();
    await live(page);
    clock.advance(12 * 60 * minute + 1000);
    await page.getByText('Your session has ended.').waitFor();
    expect(refreshes(opened)).toBe(1);
    await signIn(page, login);
    await page.getByRole('heading', { name: 'History' }).waitFor();
  });

  test('by a device whose clock is twenty minutes fast is not renewed all the time', async () => {
    const before = () => {
      const { now } = Date;
      Date.now = () => now() + 20 * 60_000;
    };
    await using opened = await somebody('admin', '/', { ...television, before });
    await board(opened.page);
    await opened.page.waitForTimeout(2500); // each second there would be one
    expect(refreshes(opened)).toBe(0);
  });
});

describe('tabs', () => {
  test('signing out in one signs out the other, and nobody is told that their session has ended', async () => {
    await using opened = await somebody('admin', '/');
    const { page, context } = opened;
    await board(page);
    const other = await secondTab(context, '/queues');
    await other.locator('tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    await other.waitForURL(/\/sign-in/);
    expect(await other.getByRole('alert').count()).toBe(0);
    await other.goto(`${server.origin}/queues`);
    await other.waitForURL(/\/sign-in/);
  });

  test('signing in in one takes the other along', async () => {
    await using opened = await openPage(browser, `${server.origin}/sign-in`);
    const other = await secondTab(opened.context, '/queues');
    await other.waitForURL(/\/sign-in/);
    await hire(server, 'both', 'admin');
    await signIn(opened.page, 'both');
    await board(opened.page);
    await other.waitForURL('**/queues');
    await other.locator('tbody tr').first().waitFor();
    expect(refreshes(opened)).toBe(0);
  });
});

describe('a line that is dead', () => {
  test('is told on the page of calls, which stands still, and goes on by itself', async () => {
    await using wire = await brokenWire('127.0.0.1', server.port);
    const origin = `http://127.0.0.1:${wire.port}`;
    const callId = await centre.arrives(0, '+493099961', 'Still Here');
    await using opened = await openPage(browser, `${origin}/calls#key=${server.keys.admin}`);
    const { page } = opened;
    const time = page.getByRole('row').filter({ hasText: 'Still Here' }).locator('time');
    await time.waitFor();
    wire.silence();
    await page.getByText('Connection lost').first().waitFor({ timeout: 40_000 });
    const frozen = await time.innerText();
    await page.waitForTimeout(2500); // a counter that went on would show it
    expect(await time.innerText()).toBe(frozen);
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    wire.mend();
    await page.locator('header .link.live').waitFor({ timeout: 40_000 });
    await expect.poll(() => time.innerText()).not.toBe(frozen);
    await server.command({ type: 'hangUp', callId: asId(callId) });
    await page.getByRole('heading', { name: 'No calls at the moment' }).waitFor();
  });

  test('loses nothing that is typed, and it is saved once the line is back', async () => {
    await using opened = await openPage(browser, `${server.origin}/queues#key=${server.keys.admin}`);
    const { page, context } = opened;
    await page.locator('tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'New queue' }).click();
    const drawer = page.getByRole('dialog').first();
    await drawer.getByLabel('Name').fill('Written in the rain');
    await context.setOffline(true);
    await drawer.getByRole('button', { name: 'Create' }).click();
    await drawer.getByRole('alert').waitFor();
    expect(await drawer.getByLabel('Name').inputValue()).toBe('Written in the rain');
    await context.setOffline(false);
    await drawer.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('row', { name: /Written in the rain/ }).waitFor();
  });
});

async function secondTab(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.origin}${path}`);
  return page;
}

beforeEach(() => until(() => server.engine.floor.calls.size === 0));
