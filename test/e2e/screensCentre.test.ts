/** The screens on which a centre is set up, with the demo centre, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

beforeAll(async () => {
  await ensureWallboard();
  browser = await openBrowser();
  server = await Ringside.start({ demo: true });
});

afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

const screens = ['queues', 'agents', 'numbers', 'providers'] as const;
const open = (screen: (typeof screens)[number], view?: View) =>
  openPage(browser, `${server.origin}/${screen}#key=${server.key}`, view);
const drawer = (page: Page) => page.getByRole('dialog').first();
const listed = (page: Page) => page.locator('tbody tr, article').first().waitFor({ timeout: 15_000 });

describe('queues', () => {
  test('a queue with bad input is told at each field, keeps what was typed, and is created when mended', async () => {
    await using opened = await open('queues');
    const { page } = opened;
    await listed(page);
    await page.getByRole('button', { name: 'New queue' }).click();
    await drawer(page).getByLabel('Ring time').fill('soon');
    await drawer(page).getByLabel('Most callers').fill('20000');
    await drawer(page).getByRole('button', { name: 'Create' }).click();
    await drawer(page).getByText('This is needed.').waitFor();
    await drawer(page).getByText('Write a time such as 20 s, 1:30 or 2 min.').waitFor();
    await drawer(page).getByText('This can be from 0 to 10000.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');

    // The server alone knows which names there are.
    const taken = await page.locator('tbody th button').first().textContent();
    await drawer(page)
      .getByLabel('Name')
      .fill(taken ?? '');
    await drawer(page).getByLabel('Ring time').fill('1:30');
    await drawer(page).getByLabel('Most callers').fill('');
    await drawer(page).getByRole('button', { name: 'Create' }).click();
    await drawer(page).getByText('Another one has this name.').waitFor();
    expect(await drawer(page).getByLabel('Ring time').inputValue()).toBe('1:30');

    await drawer(page).getByLabel('Name').fill('Night line');
    await drawer(page).getByRole('radio', { name: 'Ring all' }).click();
    await drawer(page).getByRole('button', { name: 'Create' }).click();
    const row = page.getByRole('row', { name: /Night line/ });
    await row.getByText('Ring all').waitFor();
    await drawer(page).waitFor({ state: 'detached' });
    await row.getByRole('button', { name: 'Night line', exact: true }).click();
    await expect.poll(() => drawer(page).getByLabel('Ring time').inputValue()).toBe('1 min 30 s');
    expect(opened.faults).toEqual([]);
  });

  test('members are added, paused for a reason and taken out, each after asking', async () => {
    await server.ask('mutation { createQueue(input: {name: "Members"}) { __typename } }');
    await using opened = await open('queues');
    const { page } = opened;
    const row = page.getByRole('row', { name: /Members/ });
    await row.getByRole('button', { name: 'Actions for Members' }).click();
    await page.getByRole('menuitem', { name: 'Members' }).click();
    await drawer(page).getByText('Nobody serves this queue yet.').waitFor();
    await drawer(page).getByLabel('Agent to add').click();
    const first = page.getByRole('option').first();
    const name = (await first.textContent())?.trim() ?? '';
    await first.click();
    await first.waitFor({ state: 'detached' });
    await drawer(page).getByLabel('Penalty').first().fill('2');
    await drawer(page).getByRole('button', { name: 'Add', exact: true }).click();
    const member = drawer(page).getByRole('listitem').filter({ hasText: name });
    await member.waitFor();
    expect(await member.getByLabel(`Penalty of ${name}`).inputValue()).toBe('2');

    await member.getByRole('button', { name: `Pause: ${name}` }).click();
    const asking = page.getByRole('alertdialog');
    await asking.getByLabel('Reason').fill('Training');
    await asking.getByRole('button', { name: 'Pause' }).click();
    await member.getByText('Paused: Training').waitFor();
    await member.getByRole('button', { name: `End the pause: ${name}` }).click();
    await member.getByText('Paused: Training').waitFor({ state: 'detached' });

    await member.getByRole('button', { name: `Take out: ${name}` }).click();
    await asking.getByText('A call that is going on is kept.').waitFor();
    await asking.getByRole('button', { name: 'Take out' }).click();
    await drawer(page).getByText('Nobody serves this queue yet.').waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('what is typed is not lost by Escape', async () => {
    await using opened = await open('queues');
    const { page } = opened;
    await listed(page);
    await page.getByRole('button', { name: 'New queue' }).click();
    await drawer(page).getByLabel('Name').fill('Half');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Keep editing' }).click();
    expect(await drawer(page).getByLabel('Name').inputValue()).toBe('Half');
  });

  test('a queue that is still needed is not removed, and it is said why', async () => {
    await using opened = await open('queues');
    const { page } = opened;
    await listed(page);
    const { numbers } = await server.ask<{ numbers: { nodes: { queue: { name: string } }[] } }>(
      '{ numbers { nodes { queue { name } } } }',
    );
    const name = numbers.nodes[0]?.queue.name ?? '';
    await page.getByRole('button', { name: `Actions for ${name}` }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    const asking = page.getByRole('alertdialog');
    await asking.getByRole('button', { name: 'Remove' }).click();
    await asking.getByText('The queue is still needed').waitFor();
    expect(opened.faults).toEqual([]);
  });
});

describe('providers', () => {
  test('a wrong address is told with advice before anything is saved', async () => {
    await using opened = await open('providers');
    const { page } = opened;
    await listed(page);
    await page.getByText('Its callers and phones are not real.').waitFor();
    await page.getByRole('button', { name: 'New phone system' }).click();
    await drawer(page).getByRole('button', { name: 'Test the connection' }).click();
    await expect.poll(() => drawer(page).getByText('This is needed.').count()).toBe(3);
    await drawer(page).getByLabel('Address').fill('http://127.0.0.1:1');
    await drawer(page).getByLabel('User').fill('ringside');
    await drawer(page).getByLabel('Password').fill('not-a-word');
    await drawer(page).getByRole('button', { name: 'Test the connection' }).click();
    await drawer(page).getByText('The connection does not work yet.').waitFor({ timeout: 15_000 });
    expect((await drawer(page).locator('.advice').first().textContent())?.length).toBeGreaterThan(20);
    await picture(page, 'centre-test-1920-light');
    expect(page.url()).not.toContain('not-a-word');
  });

  test('the simulator has no connection that could be tried', async () => {
    await using opened = await open('providers');
    const { page } = opened;
    await listed(page);
    await page.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).waitFor();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Change', 'Remove']);
  });
});

test('a number is told when it can not be dialled, and leads to its queue when it can', async () => {
  await using opened = await open('numbers');
  const { page } = opened;
  await listed(page);
  await page.getByRole('button', { name: 'New number' }).click();
  await drawer(page).getByLabel('Number').fill('+49 1');
  await drawer(page).getByLabel('Queue').click();
  await page.getByRole('option').first().click();
  // While the list fades it holds the focus, and what is typed is lost.
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await drawer(page).getByRole('button', { name: 'Create' }).click();
  await drawer(page).getByText('This number cannot exist.').waitFor();
  await drawer(page).getByLabel('Number').fill('+49 (30) 1234-567');
  await drawer(page).getByRole('button', { name: 'Create' }).click();
  await page.getByRole('row', { name: /\+49301234567/ }).waitFor();
  expect(opened.faults).toEqual([]);
});

test('what was said about a field stays when the likely phone system becomes known late', async () => {
  await using opened = await open('numbers');
  const { page } = opened;
  await listed(page);
  const known = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (/"operationName":"Providers"/.test(route.request().postData() ?? '')) await known.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'New number' }).click();
  await drawer(page).getByRole('button', { name: 'Create' }).click();
  await expect.poll(() => drawer(page).getByText('This is needed.').count()).toBe(3);
  known.resolve();
  await expect.poll(() => drawer(page).getByText('This is needed.').count()).toBe(2);
  expect(await drawer(page).getByLabel('Phone system').textContent()).not.toBe('');
  expect(opened.faults).toEqual([]);
});

test('an agent is created without a phone, sent away for a reason, and removed', async () => {
  await using opened = await open('agents');
  const { page } = opened;
  await listed(page);
  await page.getByRole('button', { name: 'New agent' }).click();
  await drawer(page).getByLabel('Full name').fill('Zora Quinn');
  await drawer(page).getByRole('button', { name: 'Create' }).click();
  const row = page.getByRole('row', { name: /Zora Quinn/ });
  await row.getByText('no phone').waitFor();
  const act = async (item: string) => {
    await row.getByRole('button', { name: 'Actions for Zora Quinn' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await act('Send away');
  const asking = page.getByRole('alertdialog');
  await asking.getByRole('button', { name: 'Set status' }).click();
  await asking.getByText('This is needed.').waitFor();
  await asking.getByLabel('Reason').fill('Lunch');
  await asking.getByRole('button', { name: 'Set status' }).click();
  await row.getByText('Lunch').waitFor();
  await act('Remove');
  await asking.getByRole('button', { name: 'Remove' }).click();
  await row.waitFor({ state: 'detached' });
  expect(opened.faults).toEqual([]);
});

describe('looks', () => {
  const views = [
    { ...television, theme: 'dark', locale: 'en-GB' },
    { ...television, theme: 'light', locale: 'de-DE' },
    { ...phone, theme: 'dark', locale: 'de-DE' },
    { ...phone, theme: 'light', locale: 'en-GB' },
  ] as const;

  test.each(views)('$width×$height, $theme, $locale: nothing sticks out, everything can be read', async (view) => {
    for (const screen of screens) {
      await using opened = await open(screen, view);
      const { page } = opened;
      const name = `centre-${screen}-${view.width}-${view.theme}-${view.locale.slice(0, 2)}`;
      await listed(page);
      expect(await overflows(page)).toEqual([]);
      expect(await contrastFaults(page)).toEqual([]);
      await picture(page, name);
      await page.locator('main > header').getByRole('button').last().click();
      await drawer(page).locator('form').waitFor();
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await overflows(page, '[role=dialog], [role=dialog] form')).toEqual([]);
      await picture(page, `${name}-form`);
      expect(outside(server.origin, opened.asked)).toEqual([]);
      expect(opened.faults).toEqual([]);
    }
  });
});
