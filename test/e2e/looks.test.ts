/** Every page and state as people see it, kept as pictures in test/output: nothing is cut, nothing is too small, nothing jumps. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, overflows, phone, picture, television, type View } from '../support/browser.ts';
import { openScreens, type Screens } from '../support/screens.ts';
import { openTour, scenes, type Scene } from '../support/scenes.ts';
import { cutTexts, smallTexts } from '../support/texts.ts';

let screens: Screens;

beforeAll(async () => {
  screens = await openScreens();
});
afterAll(async () => {
  await screens?.[Symbol.asyncDispose]();
});

/**
 * ISO 9241-303: a capital is read with ease at 16 minutes of arc. At 5 m that is 5000 mm · tan(16′) = 23.3 mm. On 55 inches of
 * 1920 pixels, one of which is 0.634 mm, it is 36.7 px, and a capital of Inter is 0.727 of the size of its letters.
 */
const readablePx = (5000 * Math.tan(((16 / 60) * Math.PI) / 180)) / 0.634 / 0.727;

const views = [
  { ...television, theme: 'dark', locale: 'en-GB' },
  { ...television, theme: 'light', locale: 'de-DE' },
  { ...phone, theme: 'dark', locale: 'de-DE' },
  { ...phone, theme: 'light', locale: 'en-GB' },
] as const satisfies readonly View[];

describe.each(views)('$width×$height, $theme, $locale', (view) => {
  test('everything is whole and large enough', async () => {
    await using tour = openTour(screens, view);
    const faults: string[] = [];
    for (const scene of scenes()) {
      const { page } = await tour.visit(scene);
      await picture(page, `look-${scene.name}-${view.width}-${view.theme}-${view.locale.slice(0, 2)}`);
      for (const fault of await flaws(page, scene)) faults.push(`${scene.name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

test('figures on a wall are read from five metres, and none is cut', async () => {
  const { browser, centre } = screens;
  const { address } = await centre.board('far', { pages: ['overview', 'queues', 'agents'], rotateAfterMs: 3_600_000 });
  await using opened = await openPage(browser, address, television);
  const { page } = opened;
  for (const [mark, figure] of [
    ['.overview', '.overview .totals dd'],
    ['.tv-tile', '.tv-tile .waiting dd, .tv-tile .longest dd'],
  ] as const) {
    if (mark !== '.overview') await page.keyboard.press('ArrowRight');
    await page.locator(`.leaf:not(.turn-enter-active) ${mark}`).first().waitFor();
    const sizes = await page
      .locator(figure)
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(readablePx);
    expect(await overflows(page, '.figure dd, .figure dt')).toEqual([]);
  }
});

describe('nothing moves when figures change', () => {
  test.each(['/calls', '/queues', '/agents'])('%s', async (path) => {
    const { server, browser, centre } = screens;
    await using opened = await openPage(browser, `${server.origin}${path}#key=${server.keys.admin}`);
    const { page } = opened;
    await page.locator('tbody tr').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const boxes = () =>
      page.locator('h1, dl > div, thead th, tbody tr:first-child > *').evaluateAll((all) =>
        all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.tagName, x, y, width, height].join(' ');
        }),
      );
    const figures = () => page.locator('dd, td').allInnerTexts();
    const [before, from] = [await boxes(), await figures()];
    const caller = await centre.arrives(4);
    await expect.poll(figures).not.toEqual(from);
    expect(await boxes()).toEqual(before);
    caller.leaves();
  });
});

async function flaws(page: Page, { path }: Scene): Promise<string[]> {
  const isWall = path === '/' || path.startsWith('/board/');
  return [
    ...(await overflows(page, '.tile, .person, header, main, [role=dialog], [role=alertdialog], form, table')),
    ...(await smallTexts(page, 12)),
    // A wall has places of a fixed size, and shortens a long name to that of its place.
    ...(isWall ? [] : await cutTexts(page)),
  ];
}
