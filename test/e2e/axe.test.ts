/** No page and no state of one breaks WCAG 2.2 AA, as far as axe-core can tell: both themes, on a television and on a phone. */
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { axeFaults } from '../support/axe.ts';
import { openPage, television } from '../support/browser.ts';
import { builtWallboard, openScreens, type Screens, settled } from '../support/screens.ts';
import { openTour, scenes, type Tour } from '../support/scenes.ts';

let screens: Screens;
let tour: Tour;
let empty: ApiServer;

beforeAll(async () => {
  screens = await openScreens();
  tour = openTour(screens, { ...television, theme: 'light' });
  empty = await startApi({ wallboard: await builtWallboard() });
});
afterAll(async () => {
  await tour?.[Symbol.asyncDispose]();
  await empty?.[Symbol.asyncDispose]();
  await screens?.[Symbol.asyncDispose]();
});

interface Look {
  readonly view: { readonly width: number; readonly height: number };
  readonly theme: 'light' | 'dark';
  readonly only?: readonly string[];
}

const wide = { width: 1920, height: 1080 };
const narrow = { width: 390, height: 844 };
const allLooks: readonly Look[] = [
  { view: wide, theme: 'light' },
  { view: wide, theme: 'dark', only: ['color-contrast'] },
  { view: narrow, theme: 'dark', only: ['color-contrast'] },
  { view: narrow, theme: 'light' },
];
/** For what is all made of one part, a notice in place of a list. */
const twoLooks: readonly Look[] = [
  { view: wide, theme: 'dark' },
  { view: narrow, theme: 'light' },
];

/** In words, with the look in which it was found. A theme changes colours and nothing else, so of dark only those are asked for. */
async function faultsOf(page: Page, looks: readonly Look[] = allLooks): Promise<string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    const { view, theme } = look;
    await page.setViewportSize(view);
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForFunction((name) => document.documentElement.classList.contains(name), theme);
    await settled(page);
    const found = await axeFaults(page, look.only);
    faults.push(...found.map((fault) => `${view.width} ${theme}: ${fault}`));
  }
  return faults;
}

test.each(scenes().map((scene) => [scene.name, scene] as const))('%s', async (_name, scene) => {
  const { page } = await tour.visit(scene);
  expect(await faultsOf(page)).toEqual([]);
});

const lists = [
  '/calls',
  '/history',
  '/voicemail',
  '/recordings',
  '/queues',
  '/agents',
  '/numbers',
  '/providers',
  '/people',
  '/keys',
  '/boards',
  '/system',
  '/audit',
];

test.each(['/', ...lists])('%s of a centre in which there is nothing yet', async (path) => {
  await using opened = await openPage(screens.browser, `${empty.origin}${path}#key=${empty.keys.admin}`, television);
  const { page } = opened;
  await page.locator('h1').first().waitFor();
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  expect(await faultsOf(page, twoLooks)).toEqual([]);
});

describe('when the server fails', () => {
  const broken = { errors: [{ message: 'Broken.', extensions: { code: 'INTERNAL_SERVER_ERROR', id: 'e-1' } }] };
  /** All but the word on who one is. */
  const fail = (route: Route) =>
    route.request().postData()?.includes('"operationName":"Me"') ? route.continue() : route.fulfill({ json: broken });

  test.each(['/history', '/recordings', '/numbers', '/providers', '/people', '/keys', '/boards', '/system', '/audit'])(
    '%s',
    async (path) => {
      const { browser, server } = screens;
      await using opened = await openPage(browser, `${server.origin}/sign-in`, television);
      const { page } = opened;
      await page.route('**/graphql', fail);
      await page.goto(`${server.origin}${path}#key=${server.keys.admin}`);
      await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor({ timeout: 10_000 });
      expect(await faultsOf(page, twoLooks)).toEqual([]);
    },
  );

  test('and does not even say who one is, the page says so, and opens by itself afterwards', async () => {
    const { browser, server } = screens;
    await using opened = await openPage(browser, `${server.origin}/sign-in`, television);
    const { page } = opened;
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${server.origin}/numbers#key=${server.keys.admin}`);
    await page.getByRole('heading', { name: 'The server does not answer' }).waitFor();
    expect(await faultsOf(page, twoLooks)).toEqual([]);
    await page.unroute('**/graphql');
    await page.locator('tbody tr').first().waitFor({ timeout: 10_000 });
  });
});
