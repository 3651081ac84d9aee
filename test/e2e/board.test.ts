/** The live board as people open it: the real server with its demo centre, in a real browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import {
  contrastFaults,
  ensureWallboard,
  openBrowser,
  openPage,
  outside,
  overflows,
  phone,
  picture,
  television,
  type View,
} from '../support/browser.ts';
import { Ringside } from '../support/ringside.ts';

let browser: Browser;
let server: Ringside;
let withKey: string;

beforeAll(async () => {
  await ensureWallboard();
  browser = await openBrowser();
  server = await Ringside.start({ demo: true });
  withKey = `${server.origin}/#key=${server.key}`;
});

afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

const open = (view?: View) => openPage(browser, withKey, view);
const board = (page: Page) => page.waitForSelector('.tiles .tile', { timeout: 15_000 });
const position = async (page: Page) => Number((await page.locator('.position').textContent())?.replace('#', ''));
const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.tile, .person, .person .state, .totals dd, .tile dd')].map((element) => {
      const { x, y, height } = element.getBoundingClientRect();
      return [element.tagName, x, y, height].join(' ');
    }),
  );

describe('opening', () => {
  test('the address with the key opens the board, and the key is gone from the address', async () => {
    await using opened = await open();
    await board(opened.page);
    expect(await opened.page.locator('.tile').count()).toBe(3);
    expect(await opened.page.locator('.person').count()).toBe(12);
    expect(opened.page.url()).toBe(`${new URL(withKey).origin}/`);
    expect(opened.faults).toEqual([]);
  });

  test('the key is kept for this tab alone, unless the address says otherwise', async () => {
    await using opened = await open();
    await board(opened.page);
    await opened.page.reload();
    await board(opened.page);
    const other = await opened.context.newPage();
    await other.goto(withKey.replace(/#.*/, ''));
    await other.waitForURL('**/sign-in');
    await other.goto(`${withKey}&keep=1`);
    await board(other);
    const third = await opened.context.newPage();
    await third.goto(withKey.replace(/#.*/, ''));
    await board(third);
    expect(third.url()).not.toContain('key');
  });

  test('a wrong key leads to the sign-in page with clear words, and a right one from there to the board', async () => {
    await using opened = await openPage(browser, `${new URL(withKey).origin}/#key=rs_wrong`);
    const { page } = opened;
    await page.waitForURL('**/sign-in');
    await page.getByText('The server does not accept this key.').waitFor();
    expect(page.url()).not.toContain('rs_wrong');
    await picture(page, 'sign-in-refused');
    await page.getByRole('button', { name: 'Open the board' }).click();
    await page.getByText('A key is needed.').waitFor();
    await page.getByLabel('API key').fill(new URL(withKey).hash.replace('#key=', ''));
    await page.getByRole('button', { name: 'Open the board' }).click();
    await board(page);
  });

  test('signing out forgets the key', async () => {
    await using opened = await open();
    const { page } = opened;
    await board(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    await page.goto(new URL(withKey).origin);
    await page.waitForURL('**/sign-in');
    expect(
      await page.evaluate(() => [sessionStorage.getItem('ringside.key'), localStorage.getItem('ringside.key')]),
    ).toEqual([null, null]);
  });
});

describe('live', () => {
  test('simulated traffic moves the board by itself', async () => {
    await using opened = await open();
    await board(opened.page);
    const before = await position(opened.page);
    const began = performance.now();
    await expect.poll(() => position(opened.page), { timeout: 30_000 }).toBeGreaterThan(before);
    process.stdout.write(`the board moved after ${Math.round(performance.now() - began)} ms\n`);
  });

  test('every counter goes on by itself, second by second', async () => {
    await using opened = await open();
    const { page } = opened;
    await board(page);
    const seconds = await page.evaluate(async () => {
      const read = () => document.querySelector('.person .time')?.textContent ?? '';
      const seen = new Set<string>();
      const end = performance.now() + 3500;
      while (performance.now() < end) {
        seen.add(read());
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return [...seen];
    });
    expect(seconds.length).toBeGreaterThanOrEqual(3);
  });

  test('nothing moves on the screen when figures change', async () => {
    await using opened = await open();
    const { page } = opened;
    await board(page);
    await page.evaluate(() => document.fonts.ready);
    const [before, from] = [await boxes(page), await position(page)];
    await expect.poll(() => position(page), { timeout: 20_000 }).toBeGreaterThan(from + 5);
    expect(await boxes(page)).toEqual(before);
  });

  test('a television whose clock is an hour slow shows the same times as everyone', async () => {
    const slow = () => {
      const { timeOrigin } = performance;
      Object.defineProperty(performance, 'timeOrigin', { value: timeOrigin - 3_600_000 });
    };
    await using right = await open();
    await using wrong = await openPage(browser, withKey, { ...television, before: slow });
    await Promise.all([board(right.page), board(wrong.page)]);
    const times = async (page: Page) => (await page.locator('.person .time').allTextContents()).map(inSeconds);
    await expect
      .poll(
        async () => {
          const [a, b] = await Promise.all([times(right.page), times(wrong.page)]);
          return Math.max(...a.map((seconds, at) => Math.abs(seconds - (b[at] ?? 0))));
        },
        { timeout: 8000 },
      )
      .toBeLessThanOrEqual(1);
  });

  test('nothing is asked of anyone but this server', async () => {
    await using opened = await open();
    const { page } = opened;
    await board(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Deutsch' }).click();
    await page.waitForTimeout(1500);
    expect(outside(withKey, opened.asked)).toEqual([]);
    expect(opened.asked.some((url) => url.startsWith('ws:'))).toBe(true);
    // An icon that were not in the bundle would be asked for elsewhere, and be empty here.
    expect(await page.locator('svg.iconify').count()).toBeGreaterThan(12);
    expect(await page.locator('svg.iconify:empty').count()).toBe(0);
    expect(await page.evaluate(() => document.fonts.check('16px "Inter Variable"'))).toBe(true);
    expect(opened.faults).toEqual([]);
  });
});

describe('a lost link', () => {
  test('greys the board and says since when; it comes back by itself and goes on where it was', async () => {
    await using opened = await open({ ...television, theme: 'dark' });
    const { page } = opened;
    const resumed: unknown[] = [];
    page.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => {
        const { type, payload: sent } = JSON.parse(String(payload)) as {
          type: string;
          payload?: { variables?: { since?: number } };
        };
        if (type === 'subscribe') resumed.push(sent?.variables?.since);
      }),
    );
    await board(page);
    await page.waitForTimeout(2500);
    const before = await position(page);
    resumed.length = 0;
    await server.kill('SIGTERM');
    await page.getByText(/Connection lost since \d\d:\d\d:\d\d/).waitFor({ timeout: 5000 });
    expect(await page.locator('.board.lost').count()).toBe(1);
    const frozen = await page.locator('.person .time').allTextContents();
    await page.waitForTimeout(2500);
    expect(await page.locator('.person .time').allTextContents()).toEqual(frozen);
    expect(await contrastFaults(page)).toEqual([]);
    await picture(page, 'board-lost-1920-dark');
    await server.start();
    await page.locator('.board:not(.lost)').waitFor({ timeout: 15_000 });
    await expect.poll(() => position(page), { timeout: 10_000 }).toBeGreaterThan(before);
    expect(await page.locator('.tile').count()).toBe(3);
    expect(resumed.length).toBeGreaterThanOrEqual(2);
    expect(resumed.filter((since) => typeof since !== 'number')).toEqual([]);
  });

  test('is told on the phone without breaking it', async () => {
    await using opened = await open({ ...phone, locale: 'de-DE' });
    const { page } = opened;
    await board(page);
    await server.kill();
    await page.getByText('Keine Verbindung seit').waitFor({ timeout: 5000 });
    expect(await overflows(page)).toEqual([]);
    await picture(page, 'board-lost-390-light');
    await server.start();
    await page.locator('.board:not(.lost)').waitFor({ timeout: 15_000 });
  });
});

describe('looks', () => {
  const views = [
    { ...television, theme: 'dark', locale: 'en-GB' },
    { ...television, theme: 'light', locale: 'de-DE' },
    { ...phone, theme: 'dark', locale: 'de-DE' },
    { ...phone, theme: 'light', locale: 'en-GB' },
    { width: 1366, height: 768, theme: 'dark', locale: 'de-DE' },
    { width: 1024, height: 768, theme: 'light', locale: 'de-DE' },
  ] as const;

  test.each(views)('$width×$height, $theme, $locale: nothing sticks out, everything can be read', async (view) => {
    await using opened = await open(view);
    const { page } = opened;
    await board(page);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(view.locale.slice(0, 2));
    expect(await overflows(page)).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    await picture(page, `board-${view.width}-${view.theme}-${view.locale.slice(0, 2)}`);
  });

  test('language and appearance are switched and remembered', async () => {
    await using opened = await open({ ...television, theme: 'light' });
    const { page } = opened;
    await board(page);
    const isDark = () => page.evaluate(() => document.documentElement.classList.contains('dark'));
    expect(await isDark()).toBe(false);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(isDark).toBe(true);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Light' }).click();
    await expect.poll(isDark).toBe(false);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Deutsch' }).click();
    await page.getByText('Längste Wartezeit', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('Längste Wartezeit', { exact: true }).waitFor();
    expect(await isDark()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  });

  test('everything that can be operated is reached by keyboard', async () => {
    await using opened = await open();
    const { page } = opened;
    await board(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemcheckbox', { name: 'Deutsch' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Längste Wartezeit', { exact: true }).waitFor();
  });

  test('who wants no motion gets none', async () => {
    await using opened = await open({ ...television, reducedMotion: 'reduce' });
    await board(opened.page);
    const moving = await opened.page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).animationName !== 'none')
          .length,
    );
    expect(moving).toBe(0);
  });
});

function inSeconds(face: string): number {
  return face.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
