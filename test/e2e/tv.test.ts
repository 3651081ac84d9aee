/** The board on a wall: opened by the key in its address, live, turning its pages, and honest about a lost link. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { brokenWire } from '../support/brokenWire.ts';
import {
  contrastFaults,
  ensureWallboard,
  openBrowser,
  openPage,
  overflows,
  phone,
  picture,
  television,
} from '../support/browser.ts';
import { settled } from '../support/screens.ts';
import { bustle, openTvCentre, type TvCentre } from '../support/tvCentre.ts';

let browser: Browser;
let server: ApiServer;
let centre: TvCentre;

beforeAll(async () => {
  await ensureWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard: fileURLToPath(new URL('../../wallboard/dist', import.meta.url)) });
  centre = await openTvCentre(server, { queues: 3, agents: 12 });
  await bustle(server, centre);
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const never = { warning: 0, alert: 0 };
const quiet = { waiting: never, longestWaitMs: never, serviceLevel: never };
const shown = (page: Page) => page.locator('.tv .stage .figure').first().waitFor({ timeout: 15_000 });
const pageName = (page: Page) => page.locator('.tv-header .page-name').innerText();
const insides = '.tv, .stage, .tv-tile, .tv-line, .tv-person, .totals, .states, .tv-header, .figure dd, .figure dt';
const patternOf = (page: Page, tile: string) =>
  page.evaluate((selector) => getComputedStyle(document.querySelector(selector)!, '::before').backgroundImage, tile);

describe('opening', () => {
  test('the address with its key opens the board without signing in, again and again', async () => {
    const { address } = await centre.board('lobby', {
      name: 'Lobby',
      queueIds: [centre.queues[1]!],
      pages: ['queues'],
    });
    for (let start = 0; start < 2; start += 1) {
      await using opened = await openPage(browser, address);
      const { page } = opened;
      await shown(page);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Lobby');
      expect(await page.locator('.tv-tile h2').allInnerTexts()).toEqual(['Support']);
      expect(page.url()).toBe(`${server.origin}/board/lobby`);
      expect(await page.locator('nav, .skip').count()).toBe(0);
      expect(opened.faults).toEqual([]);
    }
  });

  test('a key opens its own board and no other', async () => {
    const { address } = await centre.board('own', {});
    await using opened = await openPage(browser, address.replace('/board/own', '/board/lobby'));
    await opened.page.getByText('This board does not exist').waitFor();
    expect(await opened.page.locator('.tv').count()).toBe(0);
  });

  test('a wrong key is told in words, and the right address on the same screen opens the board', async () => {
    const { address } = await centre.board('typed', {});
    await using opened = await openPage(browser, `${server.origin}/board/typed#key=rs_wrong`);
    const { page } = opened;
    await page.getByText('The key of this board is no longer valid').waitFor();
    expect(await contrastFaults(page)).toEqual([]);
    await page.goto(address);
    await shown(page);
    expect(page.url()).not.toContain('key=');
  });

  test('the address may choose language and appearance', async () => {
    const { address } = await centre.board('wishes', {});
    await using opened = await openPage(browser, address.replace('#', '?lang=de&theme=dark#'));
    await shown(opened.page);
    expect(
      await opened.page.evaluate(() => [document.documentElement.lang, document.documentElement.className]),
    ).toEqual(['de', 'dark']);
  });
});

describe('thresholds', () => {
  test('colour a tile, with an icon and a pattern of its own for each severity', async () => {
    const waiting = { warning: 2, alert: 4 };
    const { address } = await centre.board('limits', { pages: ['queues'], thresholds: { ...quiet, waiting } });
    await using opened = await openPage(browser, address);
    const { page } = opened;
    await shown(page);
    const figures = await page.locator('.tv-tile .waiting dd').allInnerTexts();
    const severities = figures.map(Number).map((count) => (count >= 4 ? 'alert' : count >= 2 ? 'warning' : 'plain'));
    expect(new Set(severities)).toEqual(new Set(['alert', 'warning', 'plain']));
    for (const [at, severity] of severities.entries()) {
      const tile = page.locator('.tv-tile').nth(at);
      const isTold = severity === 'plain' ? 0 : 1;
      expect(await tile.locator('.alarm svg > *').first().count()).toBe(isTold);
      expect(await tile.locator('.waiting dt svg').count()).toBe(isTold);
      expect(await tile.evaluate((element) => element.classList.contains('alert'))).toBe(severity === 'alert');
    }
    const [warning, alert] = [await patternOf(page, '.tv-tile.warning'), await patternOf(page, '.tv-tile.alert')];
    expect(warning).toMatch(/^repeating-linear-gradient\(135deg/);
    expect(alert).toMatch(/^repeating-linear-gradient\(90deg/);
    expect(await patternOf(page, '.tv-tile:not(.warning, .alert)')).toBe('none');
  });

  test('a limit that is passed while one looks changes the tile', async () => {
    const longestWaitMs = { warning: 1, alert: 3_600_000 };
    const { address } = await centre.board('passing', { pages: ['queues'], thresholds: { ...quiet, longestWaitMs } });
    await using opened = await openPage(browser, address);
    const passed = opened.page.locator('.tv-tile.warning .longest.warning dt svg');
    await expect.poll(() => passed.count(), { timeout: 15_000 }).toBeGreaterThan(0);
  });
});

describe('pages', () => {
  test('turn by themselves and by the arrow keys, and the space bar holds one', async () => {
    const { address } = await centre.board('turning', { pages: ['overview', 'queues', 'agents'], rotateAfterMs: 3000 });
    await using opened = await openPage(browser, address);
    const { page } = opened;
    await shown(page);
    expect(await page.locator('.progress .mark').count()).toBe(3);
    for (const name of ['Overview', 'Queues', 'Agents', 'Overview'])
      await expect.poll(() => pageName(page), { timeout: 6000 }).toBe(name);
    await page.keyboard.press('Space');
    await page.getByText('held').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('.tv-tile').first().waitFor();
    await page.waitForTimeout(4500); // longer than a page stays: held, it stays
    expect(await pageName(page)).toBe('Queues · held');
    await page.keyboard.press('ArrowLeft');
    await page.locator('.overview').waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('nothing moves when figures change, and every second counts', async () => {
    const { address } = await centre.board('still', { pages: ['queues'], thresholds: quiet });
    await using opened = await openPage(browser, address);
    const { page } = opened;
    await shown(page);
    await page.evaluate(() => document.fonts.ready);
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.tv-tile, .figure, .figure dt, .staff > div')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height].join(' ');
        }),
      );
    const longest = () => page.locator('.longest dd').allInnerTexts();
    const [before, from] = [await boxes(), await longest()];
    const waiting = () => page.locator('.tv-tile .waiting dd').allInnerTexts();
    const callers = await waiting();
    await centre.arrives(0);
    await expect.poll(waiting).not.toEqual(callers);
    await expect.poll(longest, { timeout: 4000 }).not.toEqual(from);
    expect(await boxes()).toEqual(before);
  });

  test('who wants no motion gets none', async () => {
    const { address } = await centre.board('calm', { pages: ['overview', 'queues'], rotateAfterMs: 3000 });
    await using opened = await openPage(browser, address, { ...television, reducedMotion: 'reduce' });
    await shown(opened.page);
    const moving = await opened.page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s';
        }).length,
    );
    expect(moving).toBe(0);
    await opened.page.locator('.tv-tile').first().waitFor({ timeout: 6000 });
  });
});

describe('on the wall', () => {
  test('the screen stays on, and the pointer goes away', async () => {
    const { address } = await centre.board('awake', {});
    const before = () => {
      const { wakeLock } = navigator;
      const request = wakeLock.request.bind(wakeLock);
      wakeLock.request = (type) => {
        document.documentElement.dataset['wake'] = type ?? 'screen';
        return request(type);
      };
    };
    await using opened = await openPage(browser, address, { ...television, before });
    const { page } = opened;
    await shown(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['wake'])).toBe('screen');
    const cursor = () => page.evaluate(() => getComputedStyle(document.querySelector('.tv')!).cursor);
    await expect.poll(cursor, { timeout: 6000 }).toBe('none');
    await page.mouse.move(100, 100);
    await expect.poll(cursor).toBe('auto');
  });

  test('F is full screen', async () => {
    const { address } = await centre.board('full', {});
    await using opened = await openPage(browser, address);
    const { page } = opened;
    await shown(page);
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(false);
  });
});

describe('the link', () => {
  test('when it is lost the board is grey and says since when; it comes back by itself, with settings that were changed', async () => {
    const { address } = await centre.board('wire', { name: 'Before', pages: ['queues'], thresholds: quiet });
    await using wire = await brokenWire('127.0.0.1', server.port);
    await using opened = await openPage(browser, address.replace(server.origin, `http://127.0.0.1:${wire.port}`));
    const { page } = opened;
    await shown(page);
    wire.silence();
    await page.getByText(/^No connection since \d\d:\d\d$/).waitFor({ timeout: 40_000 });
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.stage')!).filter)).toBe('grayscale(1)');
    const frozen = await page.locator('.longest dd').allInnerTexts();
    await page.waitForTimeout(2500); // a counter that went on would show it
    expect(await page.locator('.longest dd').allInnerTexts()).toEqual(frozen);
    expect(await contrastFaults(page)).toEqual([]);
    expect(await overflows(page, insides)).toEqual([]);
    await picture(page, 'tv-lost-1920-light');
    await centre.board('wire', { name: 'After', pages: ['queues'], thresholds: quiet });
    wire.mend();
    await page.locator('.tv:not(.lost)').waitFor({ timeout: 40_000 });
    await page.getByRole('heading', { name: 'After', level: 1 }).waitFor({ timeout: 40_000 });
    await expect.poll(() => page.locator('.longest dd').allInnerTexts(), { timeout: 40_000 }).not.toEqual(frozen);
  });

  test('a key that is revoked says so, and what to do', async () => {
    const { address, keyId } = await centre.board('revoked', {});
    await using opened = await openPage(browser, address);
    const { page } = opened;
    await shown(page);
    await server.command({ type: 'revokeKey', keyId });
    await page.getByText('The key of this board is no longer valid').waitFor({ timeout: 40_000 });
    await page.getByText('open the new address on this screen').waitFor();
    expect(page.url()).toBe(`${server.origin}/board/revoked`);
    await picture(page, 'tv-revoked-1920-light');
  });
});

describe('looks', () => {
  const views = [
    { ...television, theme: 'dark', locale: 'en-GB' },
    { ...television, theme: 'light', locale: 'de-DE' },
    { width: 3840, height: 2160, theme: 'dark', locale: 'de-DE' },
    { width: 1366, height: 768, theme: 'light', locale: 'de-DE' },
  ] as const;
  const thresholds = {
    waiting: { warning: 2, alert: 4 },
    longestWaitMs: { warning: 1, alert: 3_600_000 },
    serviceLevel: { warning: 0.8, alert: 0.6 },
  };

  test.each(views)('$width×$height, $theme, $locale: all pages can be read and nothing sticks out', async (view) => {
    const name = `tv-${view.width}-${view.theme}-${view.locale.slice(0, 2)}`;
    const pages = ['overview', 'queues', 'agents'] as const;
    const { address } = await centre.board(name, { pages, rotateAfterMs: 3_600_000, thresholds });
    await using opened = await openPage(browser, address, view);
    const { page } = opened;
    await shown(page);
    await page.evaluate(() => document.fonts.ready);
    for (const [at, mark] of ['.overview', '.tv-tile', '.tv-person'].entries()) {
      if (at > 0) await page.keyboard.press('ArrowRight');
      await page.locator(`.leaf:not(.turn-enter-active) ${mark}`).first().waitFor();
      await settled(page);
      expect(await overflows(page, insides)).toEqual([]);
      expect(await contrastFaults(page)).toEqual([]);
      const { width, height } = view;
      expect(
        await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]),
      ).toEqual([width, height]);
      await picture(page, `${name}-${pages[at]}`);
    }
  });

  test('on a phone everything is below each other', async () => {
    const { address } = await centre.board('phone', { pages: ['overview', 'queues', 'agents'], thresholds });
    await using opened = await openPage(browser, address, { ...phone, locale: 'de-DE' });
    const { page } = opened;
    await page.locator('.tv-person').first().waitFor({ timeout: 15_000 });
    expect(await page.locator('.tv-tile').count()).toBe(3);
    expect(await overflows(page, insides)).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    await picture(page, 'tv-390-light-de');
  });
});
