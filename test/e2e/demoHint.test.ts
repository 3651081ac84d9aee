/** The way from the demo to one's own: what the board says about it, and taking it away in the settings, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
import { Ringside } from '../support/ringside.ts';

let browser: Browser;
let server: Ringside;

beforeAll(async () => {
  await ensureWallboard();
  browser = await openBrowser();
  server = await Ringside.start({ demo: true });
});

afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const at = (path: string) => `${server.origin}${path}#key=${server.key}`;
const hint = (page: Page) => page.getByRole('complementary', { name: /demo centre/ });

describe('the demo centre on the screens', () => {
  test('the board says what it shows, still fits its screen, and leads to the form of an own PBX', async () => {
    await using opened = await openPage(browser, at('/'), { ...television, theme: 'light' });
    const { page } = opened;
    await page.waitForSelector('.tiles .tile', { timeout: 15_000 });
    await hint(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBe(1080);
    expect(await overflows(page)).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    await picture(page, 'demo-hint');
    await hint(page).getByRole('link', { name: 'Connect my own PBX' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Password').waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect(opened.faults).toEqual([]);
  });

  test('on a phone it takes no more width than there is, and once put away it stays away', async () => {
    await using opened = await openPage(browser, at('/'), phone);
    const { page } = opened;
    await hint(page).waitFor();
    expect(await overflows(page)).toEqual([]);
    await hint(page).getByRole('button', { name: 'Put this hint away' }).click();
    await hint(page).waitFor({ state: 'detached' });
    await page.reload();
    await page.waitForSelector('.tiles .tile', { timeout: 15_000 });
    expect(await hint(page).count()).toBe(0);
  });

  test('the settings take it away after asking, and the board is empty', { timeout: 60_000 }, async () => {
    await using opened = await openPage(browser, at('/'), { ...television, theme: 'dark' });
    const { page } = opened;
    await hint(page).getByRole('link', { name: 'Remove the demo' }).click();
    const box = page.locator('#demo');
    await box.getByText('Simulated people call now').waitFor();
    await box.getByRole('button', { name: 'Remove the demo' }).click();
    const asking = page.getByRole('alertdialog', { name: 'Remove the demo centre?' });
    await asking.getByText('Queues: 3, agents: 12, numbers: 3').waitFor();
    // It fades in.
    await expect.poll(() => contrastFaults(page)).toEqual([]);
    await picture(page, 'demo-remove');
    await asking.getByRole('button', { name: 'Cancel' }).click();
    await asking.waitFor({ state: 'detached' });
    await box.getByRole('button', { name: 'Remove the demo' }).click();
    await asking.getByRole('button', { name: 'Remove the demo' }).click();
    await box.getByText('The demo centre is gone').waitFor({ timeout: 30_000 });
    await page.goto(`${server.origin}/`);
    await page.getByRole('heading', { name: 'No queues yet' }).waitFor();
    expect(await hint(page).count()).toBe(0);
    expect(opened.faults).toEqual([]);
  });
});
