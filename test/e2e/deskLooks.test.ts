/** The screen of an agent in each of its states: whole, readable and without faults, on a desk and on a phone, in both themes. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { AgentId } from '../../server/src/kernel/ids.ts';
import { doubleClickMs } from '../../wallboard/src/features/calls/intent.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { openBrowser, openPage, television } from '../support/browser.ts';
import { type DeskCentre, openDeskCentre } from '../support/deskCentre.ts';
import { flawsInLooks } from '../support/looks.ts';
import { builtWallboard } from '../support/screens.ts';

let browser: Browser;
let server: ApiServer;
let centre: DeskCentre;

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard });
  centre = await openDeskCentre(server);
});
afterEach(() => centre.clear());
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const boxes = 'main, header, .call, .controls, .control, .card, .panel, .recording, [role=dialog]';

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
  const look = async (name: string) =>
    void found.push(...(await flawsInLooks(page, `desk-${name}-${locale.slice(0, 2)}`, boxes)));
  // A call is there a moment before its parties are joined; until then keys would be refused.
  const talks = () =>
    page
      .locator('.control[aria-disabled=false]')
      .filter({ hasText: /Hold|Halten/ })
      .waitFor();
  await page.locator('.at-hand h2').waitFor();
  await look('idle');
  await centre.openBox(ben);
  await centre.available(anna, true);
  await centre.arrives(1, '+4940555111', 'Erika Muster');
  await page.locator('.call.ringing').waitFor();
  await look('ringing');
  await centre.clear();

  await centre.talking();
  await talks();
  await look('talking');
  await page.keyboard.press('h');
  await page.locator('.call.held').waitFor();
  await look('held');
  await centre.clear();
  await centre.talking();
  await talks();
  await page.keyboard.press('k');
  await page.locator('.panel .keys').waitFor();
  await look('keypad');
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'detached' });
  await page.locator('h2').first().click();
  await page.keyboard.press('t');
  await page.getByRole('button', { name: /^(To voicemail|Auf Mailbox)/ }).waitFor();
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
  await talks();
  // Until the page has the version of the call that is connected, it would be refused.
  const parked = async () => {
    await page.keyboard.press('p');
    return await page.locator('.slot').count();
  };
  await expect.poll(parked, { interval: 2 * doubleClickMs, timeout: 15_000 }).toBe(1);
  await look('wrap-up-parked');
  await centre.clear();
  await centre.available(anna, true);
  await centre.arrives(1, '+4940555111', 'Erika Muster');
  await centre.rings(anna);
  centre.answers(anna);
  await talks();
  await page.keyboard.press('e');
  await page.getByRole('progressbar').waitFor();
  await page.getByLabel(/^(What came of it|Was dabei herauskam)/).press('Enter');
  await page.getByRole('option').first().waitFor();
  await look('wrap-up-disposition');
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.locator('h2').first().click();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await look('keys');
  await centre.clear();
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
});
