/** What of phone numbers is set on screens: country and lists among the settings, the trunk, and the numbers that others see. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import {
  contrastFaults,
  ensureWallboard,
  openBrowser,
  openPage,
  type Opened,
  overflows,
  phone,
  picture,
  television,
  type View,
} from '../support/browser.ts';
import { openTvCentre } from '../support/tvCentre.ts';

let browser: Browser;
let server: ApiServer;

beforeAll(async () => {
  await ensureWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard: fileURLToPath(new URL('../../wallboard/dist', import.meta.url)) });
  await openTvCentre(server, { queues: 2, agents: 3 });
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const open = (path: string, view?: View): Promise<Opened> =>
  openPage(browser, `${server.origin}${path}#key=${server.keys.admin}`, view);
const drawer = (page: Page) => page.getByRole('dialog').first();
const numbersForm = (page: Page) => page.locator('form').filter({ has: page.locator('textarea') });

test('country and lists are set, each entry in a line, and come back as the server keeps them', async () => {
  await using opened = await open('/settings');
  const { page } = opened;
  const form = numbersForm(page);
  await form.getByLabel('Country').click();
  await page.getByPlaceholder('Search').fill('Austria');
  await page.getByRole('option', { name: 'Austria (AT)' }).click();
  await page.getByRole('listbox').waitFor({ state: 'hidden' }); // until then it holds the focus
  await form.getByLabel('Blocked numbers').fill('+49 (30)\nnobody');
  await page.getByText('“nobody” is no beginning of a number such as +4930.').waitFor();
  expect(await form.getByLabel('Blocked numbers').getAttribute('aria-invalid')).toBe('true');
  await form.getByRole('button', { name: 'Save' }).click();
  expect(server.engine.floor.centre?.blocked).toEqual([]);
  await form.getByLabel('Blocked numbers').fill('+49 (30)\n+');
  await form.getByLabel('Allowed all the same').fill('116117, +43');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Saved.').waitFor();
  expect(server.engine.floor.centre).toMatchObject({
    country: 'AT',
    blocked: ['+', '+4930'],
    allowed: ['+43', '116117'],
  });
  expect(await form.getByLabel('Blocked numbers').inputValue()).toBe('+\n+4930');
  expect(await form.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  expect(opened.faults).toEqual([]);
});

test('an agent is shown as one of the centre’s numbers, chosen from those, and no other', async () => {
  const number = [...server.engine.floor.numbers.values()][0]!.number;
  await using opened = await open('/agents');
  const { page } = opened;
  await page.locator('tbody tr').first().getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Change' }).click();
  const field = drawer(page).getByLabel('Number that others see');
  await field.fill('+493099999999');
  await drawer(page).getByRole('button', { name: 'Save' }).click();
  await page.getByText('Only a number that is set up at this phone system').waitFor();
  await field.fill(number.slice(0, -1));
  await page.getByRole('option', { name: number }).click();
  await drawer(page).getByRole('button', { name: 'Save' }).click();
  await drawer(page).waitFor({ state: 'hidden' });
  expect([...server.engine.floor.agents.values()].map(({ callerId }) => callerId)).toContain(number);
  expect(opened.faults).toEqual([]);
});

describe('looks', () => {
  const views = [
    { ...television, theme: 'dark', locale: 'en-GB' },
    { ...phone, theme: 'light', locale: 'de-DE' },
  ] as const;

  test.each(views)('$width×$height, $theme, $locale: the forms fit and can be read', async (view) => {
    const name = (what: string) => `numbers-${what}-${view.width}-${view.theme}`;
    await using opened = await open('/settings', view);
    const { page } = opened;
    await numbersForm(page).scrollIntoViewIfNeeded();
    expect(await overflows(page, 'header, main, form')).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    await picture(page, name('settings'));
    await page.goto(`${server.origin}/providers?create`);
    await drawer(page).locator('[name=callerId]').scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await overflows(page, '[role=dialog], [role=dialog] form')).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    await picture(page, name('provider'));
    expect(opened.faults).toEqual([]);
  });
});
