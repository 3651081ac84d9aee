/** Every page with nothing but a keyboard: in the order in which one reads, always seen, and never lost. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, type Opened, television } from '../support/browser.ts';
import { builtWallboard, openScreens, type Screens, settled } from '../support/screens.ts';

let screens: Screens;
let opened: Opened;
let page: Page;

beforeAll(async () => {
  await builtWallboard();
  screens = await openScreens({ queues: 2, agents: 6 });
  const { browser, server } = screens;
  opened = await openPage(browser, `${server.origin}/settings#key=${server.keys.admin}`, {
    ...television,
    reducedMotion: 'reduce',
  });
  page = opened.page;
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await opened?.[Symbol.asyncDispose]();
  await screens?.[Symbol.asyncDispose]();
});

const go = async (path: string) => {
  await page.goto(`${screens.server.origin}${path}`);
  await page.locator('h1').first().waitFor();
  await page.locator('tbody tr, article, .person, form').first().waitFor();
};
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

interface Stop {
  readonly name: string;
  readonly region: string;
  readonly x: number;
  readonly y: number;
  readonly isSeen: boolean;
}

/** Where Tab comes by, from the top of the page until it begins anew or has been at `most` places. */
async function walk(most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | undefined => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body || at.dataset['walked']) return undefined;
      at.dataset['walked'] = 'yes';
      const box = at.getBoundingClientRect();
      // The ring may be drawn around what is focused, around the field that holds it, or around the line that it opens.
      const ring = (style: CSSStyleDeclaration) =>
        `${style.outlineStyle === 'none' ? '0px' : style.outlineWidth} ${style.boxShadow}`;
      const rings = () =>
        [
          getComputedStyle(at),
          getComputedStyle(at, '::after'),
          ...[at.parentElement, at.closest('label')].flatMap((holder) => (holder ? getComputedStyle(holder) : [])),
        ].map(ring);
      const withFocus = rings();
      at.blur();
      const without = rings();
      at.focus({ preventScroll: true });
      const region = at.closest('nav') ? 'nav' : at.closest('main') ? 'main' : at.closest('header') ? 'bar' : 'page';
      return {
        name: at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 30) ?? at.tagName,
        region,
        x: Math.round(box.x + scrollX),
        y: Math.round(box.y + scrollY),
        isSeen: withFocus.some((one, n) => one !== without[n]) && box.width > 0 && box.height > 0,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

const pages = ['/', '/calls', '/history', '/recordings', '/queues', '/agents', '/numbers', '/providers', '/system'];

describe.each(pages)('%s', (path) => {
  test('Tab goes in the order in which one reads, and one always sees where one is', async () => {
    await go(path);
    const stops = await walk(40);
    expect(stops.length).toBeGreaterThan(path === '/' ? 10 : 14);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    // Within a part of the page from above to below, and in a line from left to right; lines may differ by some pixels.
    const lineHeight = 24;
    for (const region of ['nav', 'bar', 'main']) {
      const inside = stops.filter((stop) => stop.region === region);
      const back = inside.filter((stop, n) => {
        const before = inside[n - 1];
        return before && (stop.y < before.y - lineHeight || (Math.abs(stop.y - before.y) <= 4 && stop.x < before.x));
      });
      expect([region, back.map(({ name }) => name)]).toEqual([region, []]);
    }
  });

  test('the first stop leads past the navigation', async () => {
    await go(path);
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Skip to the/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('nav') === null)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.matches('body, .skip'))).toBe(false);
  });
});

describe('a drawer', () => {
  test.each([
    ['/queues', 'New queue'],
    ['/agents', 'New agent'],
    ['/numbers', 'New number'],
    ['/providers', 'New phone system'],
  ])('of %s holds the focus, Escape closes it, and the focus is back at its button', async (path, button) => {
    await go(path);
    await page.getByRole('button', { name: button }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('form').waitFor();
    await settled(page);
    const isInside = () => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null);
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press(step < 25 ? 'Tab' : 'Shift+Tab');
      expect(await isInside()).toBe(true);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe(button);
  });

  test('of a call is opened from its line and leads back to it', async () => {
    await go('/calls');
    const line = page.locator('tbody tr a').first();
    await line.focus();
    const name = await line.getAttribute('aria-label');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
  });
});

test('a menu is opened, walked and left by keys, and its button has the focus again', async () => {
  await go('/queues');
  const button = page.locator('tbody [aria-haspopup=menu]').first();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem');
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');
});
