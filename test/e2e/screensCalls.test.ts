/** Live calls, the story of a call and the history, as a supervisor uses them in a browser. */
import type { Browser, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { ensureWallboard, openBrowser, openPage, phone, television, type View } from '../support/browser.ts';
import { openPlayedCentre, type PlayedCentre } from '../support/playedCentre.ts';
import { until } from '../support/until.ts';

const dist = new URL('../../wallboard/dist/', import.meta.url).pathname;

let browser: Browser;
let server: ApiServer;
let centre: PlayedCentre;

beforeAll(async () => {
  await ensureWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard: dist });
  centre = await openPlayedCentre(server, { queues: 2, agents: 2 });
});
afterEach(async () => {
  for (const callId of server.engine.floor.calls.keys()) await server.command({ type: 'hangUp', callId });
  await until(() => server.engine.floor.calls.size === 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const open = (path: string, view: View = television) =>
  openPage(browser, `${server.origin}${path}#key=${server.keys.admin}`, view);
const line = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });
const hangUp = (callId: string) => server.command({ type: 'hangUp', callId: callId as never }); // ids are branded

describe('live calls', () => {
  test('a call appears by itself, its wait is counted, and it goes when it is over', async () => {
    await using opened = await open('/calls');
    const { page, faults } = opened;
    await page.getByRole('heading', { name: 'No calls at the moment' }).waitFor();
    const callId = await centre.arrives(0, '+493099911', 'Erika Muster');
    await line(page, 'Erika Muster').waitFor();
    expect(await line(page, 'Erika Muster').textContent()).toContain('Queue 0');
    const time = line(page, 'Erika Muster').locator('time');
    const before = await time.textContent();
    await expect.poll(() => time.textContent(), { timeout: 5000 }).not.toBe(before);
    await hangUp(callId);
    await page.getByRole('heading', { name: 'No calls at the moment' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('the list is narrowed by the address', async () => {
    await centre.arrives(0, '+493099921', 'In zero');
    await centre.arrives(1, '+493099922', 'In one');
    await using opened = await open('/calls?queue=queue-1');
    await line(opened.page, 'In one').waitFor();
    expect(await line(opened.page, 'In zero').count()).toBe(0);
    await opened.page.getByRole('button', { name: 'Clear filters' }).click();
    await line(opened.page, 'In zero').waitFor();
    expect(new URL(opened.page.url()).search).toBe('');
  });

  test('a call is hung up after a question', async () => {
    const callId = await centre.arrives(0, '+493099931', 'Hang Me');
    await using opened = await open('/calls');
    const { page } = opened;
    await page.getByRole('button', { name: /can be done with the call of Hang Me/ }).click();
    await page.getByRole('menuitem', { name: 'Hang up' }).click();
    expect(server.engine.floor.calls.has(callId as never)).toBe(true);
    await page.getByRole('dialog').getByRole('button', { name: 'Hang up' }).click();
    await until(() => !server.engine.floor.calls.has(callId as never));
  });

  test('what the server refuses is said in words', async () => {
    const callId = await centre.arrives(0, '+493099941', 'Too Late');
    await using opened = await open('/calls');
    const { page } = opened;
    await page.getByRole('button', { name: /can be done with the call of Too Late/ }).click();
    await page.getByRole('menuitem', { name: 'Hang up' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hang up' }).waitFor();
    await hangUp(callId);
    await until(() => server.engine.floor.calls.size === 0);
    await page.getByRole('dialog').getByRole('button', { name: 'Hang up' }).click();
    await page.getByRole('alert').filter({ hasText: 'The call is over.' }).waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('a waiting call gets another priority', async () => {
    const callId = await centre.arrives(0, '+493099951', 'Move Me');
    await using opened = await open('/calls');
    const { page } = opened;
    await page.getByRole('button', { name: /can be done with the call of Move Me/ }).click();
    await page.getByRole('menuitem', { name: 'Move or prioritise' }).click();
    const field = page.getByRole('dialog').getByRole('textbox', { name: 'Priority' });
    await field.fill('5000');
    await page.getByText('A whole number from -1,000 to 1,000 is needed.').waitFor();
    await field.fill('7');
    await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
    await until(() => server.engine.floor.calls.get(callId as never)?.priority === 7);
    expect(opened.faults).toEqual([]);
  });
});

describe('the story of a call', () => {
  test('explains why this agent was rung, and goes on while it is open', async () => {
    const callId = await centre.arrives(0, '+493099961', 'Why Me');
    const agentId = await until(() => centre.agents.find((id) => server.engine.floor.agents.get(id)?.legId));
    await using opened = await open('/calls');
    const { page, faults } = opened;
    await page.getByRole('link', { name: /Why Me/ }).press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByText(/^Agent \d was chosen\.$/).waitFor();
    await drawer.getByText(/2 agents of Queue 0 were looked at/).waitFor();
    await drawer.getByText('Free as well, but behind by this rule').waitFor();
    expect(new URL(page.url()).searchParams.get('call')).toBe(callId);
    centre.answers(agentId);
    await drawer.getByText('The parties talk').waitFor();
    await hangUp(callId);
    await drawer.getByText('The call is over: Talked').waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
  });

  test('can be linked, and says so when there is no such call', async () => {
    await using opened = await open('/history?call=nowhere');
    await opened.page.getByRole('dialog').getByText('There is no such call').waitFor();
    expect(opened.faults).toEqual([]);
  });
});

describe('history', () => {
  test('finds a call by its number as people write it, and keeps the number out of the address', async () => {
    const callId = await centre.arrives(0, '+4930555777', 'Find Me');
    await hangUp(callId);
    await centre.arrives(1, '+494011122', 'Somebody Else');
    await using opened = await open('/history', { ...television, locale: 'de-DE' });
    const { page } = opened;
    await line(page, 'Somebody Else').waitFor();
    await page.getByLabel('Telefonnummer').fill('(030) 555 - 777');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await line(page, 'Somebody Else').waitFor({ state: 'detached' });
    await line(page, 'Find Me').waitFor();
    expect(opened.asked.filter((url) => /555/.test(url))).toEqual([]);
    expect(page.url()).not.toContain('555');
    await page.getByLabel('Telefonnummer').fill('55');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.getByText('Mindestens drei Ziffern werden gebraucht.').waitFor();
  });

  test('exports what is found, with no cell that a spreadsheet would run', async () => {
    const callId = await centre.arrives(0, '+4930888999', '=HYPERLINK("x")');
    await hangUp(callId);
    await using opened = await open('/history?queue=queue-0');
    const { page } = opened;
    await line(page, '=HYPERLINK("x")').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain(`'+4930888999`);
    expect(text).not.toContain('Somebody Else');
  });

  test('a day on which nothing was finds nothing, on a phone, too', async () => {
    await using opened = await open('/history?from=2020-01-01&to=2020-01-01', phone);
    await opened.page.getByRole('heading', { name: 'Nothing found' }).waitFor();
    expect(opened.faults).toEqual([]);
  });
});

test('many calls are drawn page by page', async () => {
  for (let n = 0; n < 200; n += 1) await centre.arrives(n % 2, `+49301000${n}`);
  await using opened = await open('/calls');
  const { page } = opened;
  await page.getByText('Page 1 of 4').waitFor();
  expect(await page.getByRole('row').count()).toBe(51);
  await page.getByRole('button', { name: 'Next page' }).click();
  await page.getByText('Page 2 of 4').waitFor();
});
