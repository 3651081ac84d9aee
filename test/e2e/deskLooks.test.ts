/** The screen of an agent in each of its states: whole, readable and without faults, on a desk and on a phone, in both themes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgentId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { axeFaults } from '../support/axe.ts';
import { openBrowser, openPage, overflows, picture, television } from '../support/browser.ts';
import { type DeskCentre, openDeskCentre } from '../support/deskCentre.ts';
import { builtWallboard, settled } from '../support/screens.ts';
import { cutTexts, smallTexts } from '../support/texts.ts';

let browser: Browser;
let server: ApiServer;
let centre: DeskCentre;

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard });
  centre = await openDeskCentre(server);
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const looks = [
  { width: 1920, height: 1080, theme: 'light' },
  { width: 1920, height: 1080, theme: 'dark' },
  { width: 390, height: 844, theme: 'light' },
  { width: 390, height: 844, theme: 'dark' },
] as const;

const boxes = 'main, header, .call, .controls, .control, .card, .panel, [role=dialog]';

/** In words, with the look in which it was found. */
async function flaws(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const { width, height, theme } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForFunction((wanted) => document.documentElement.classList.contains(wanted), theme);
    await settled(page);
    await picture(page, `desk-${name}-${width}-${theme}`);
    const faults = [
      ...(await overflows(page, boxes)),
      ...(await smallTexts(page, 12)),
      ...(await cutTexts(page)),
      ...(await axeFaults(page, theme === 'dark' ? ['color-contrast'] : undefined)),
    ];
    found.push(...faults.map((fault) => `${name} ${width} ${theme}: ${fault}`));
  }
  await page.setViewportSize({ width: 1920, height: 1080 });
  return found;
}

test.each(['en-GB', 'de-DE'])('%s: every state of the desk', { timeout: 180_000 }, async (locale) => {
  const [anna, ben] = centre.agents as [AgentId, AgentId];
  await using opened = await openPage(browser, `${server.origin}/desk#key=${centre.tokens[0]}`, {
    ...television,
    locale,
    reducedMotion: 'reduce',
  });
  const { page, faults } = opened;
  page.setDefaultTimeout(15_000);
  const found: string[] = [];
  const look = async (name: string) => void found.push(...(await flaws(page, `${name}-${locale.slice(0, 2)}`)));
  await page.locator('.at-hand h2').waitFor();
  await look('idle');
  await centre.available(anna, true);
  await centre.arrives(1, '+4940555111', 'Erika Muster');
  await page.locator('.call.ringing').waitFor();
  await look('ringing');
  await centre.clear();

  await centre.talking();
  await page.locator('.call.talking').waitFor();
  await look('talking');
  await page.keyboard.press('k');
  await page.locator('.panel .keys').waitFor();
  await look('keypad');
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'detached' });
  await page.locator('h2').first().click();
  await page.keyboard.press('t');
  await page.locator('.panel li').first().waitFor();
  await look('transfer');
  await page.getByRole('searchbox').fill('112');
  await page.locator('.panel .ways button').first().click();
  await page
    .getByRole('alert')
    .filter({ hasText: /112|Not/ })
    .first()
    .waitFor();
  await look('refused');
  await page.getByRole('searchbox').fill('Agent 1');
  await page.locator('.panel li').filter({ hasText: 'Agent 1' }).locator('button').nth(1).click();
  await centre.rings(ben);
  await page.locator('.side.active').waitFor();
  await look('consult-rings');
  centre.answers(ben);
  await page.locator('.consult .good[aria-disabled=false]').waitFor();
  await look('consult');
  await page.keyboard.press('b');
  await page.locator('.call.conference').waitFor();
  await look('conference');
  await centre.clear();
  await centre.talking();
  await page.locator('.call.talking').waitFor();
  await page.keyboard.press('p');
  await page.locator('.slot').waitFor();
  await look('wrap-up-parked');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await look('keys');
  await centre.clear();
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
});
