/** The controls of supervision and recording in each of their states, for a supervisor and at the desk: both languages, every look. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { asId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { openBrowser, openPage, television } from '../support/browser.ts';
import { type DeskCentre, openDeskCentre } from '../support/deskCentre.ts';
import { flawsInLooks } from '../support/looks.ts';
import { builtWallboard } from '../support/screens.ts';
import { openSupervisors, type Supervisors } from '../support/supervisors.ts';

let browser: Browser;
let server: ApiServer;
let centre: DeskCentre;
let supervisors: Supervisors;

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard });
  centre = await openDeskCentre(server);
  supervisors = await openSupervisors(server, centre);
});
beforeEach(() => supervisors.queue({ recording: 'onDemand' }));
afterEach(() => centre.clear());
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const locales = ['en-GB', 'de-DE'] as const;

test.each(locales)('%s: a supervisor at a call', { timeout: 180_000 }, async (locale) => {
  const boxes = 'main, .controls, .control, .recording, form, [role=dialog]';
  const callId = await centre.talking();
  await using opened = await openPage(browser, `${server.origin}/calls?call=${callId}#key=${supervisors.sue}`, {
    ...television,
    locale,
    reducedMotion: 'reduce',
  });
  const { page, faults } = opened;
  page.setDefaultTimeout(15_000);
  const found: string[] = [];
  const look = async (name: string) =>
    void found.push(...(await flawsInLooks(page, `supervision-${name}-${locale.slice(0, 2)}`, boxes)));
  const control = (n: number) => page.locator('[role=dialog] section .control').nth(n);
  await control(0).waitFor();
  await look('before');
  await page.keyboard.press('l');
  await page.locator('#supervise').waitFor();
  await page.locator('button[form=supervise]').click();
  await page.locator('[aria-invalid=true]').waitFor();
  await look('reason');
  await page.locator('#supervise .offered button').first().click();
  await supervisors.picksUp(callId);
  await page.locator('.control[aria-pressed=true]').waitFor();
  await look('listening');
  await page.keyboard.press('?');
  await page.getByRole('switch').waitFor();
  await look('keys');
  await page.keyboard.press('Escape');
  await page.getByRole('switch').waitFor({ state: 'detached' });
  await control(3).click();
  await page
    .locator('.control.pressed')
    .filter({ hasText: /Take over|Übernehmen/ })
    .waitFor();
  await look('taken-over');
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
});

test.each(locales)(
  '%s: an agent who is whispered to, and whose call is recorded',
  { timeout: 180_000 },
  async (locale) => {
    const boxes = 'main, header, .call, .controls, .control, .card, .recording';
    const callId = await centre.talking();
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
    await page.locator('.call.talking').waitFor();
    await supervisors.listens(callId, 'WHISPER');
    await page.keyboard.press('r');
    await page.locator('.recording.on').waitFor();
    await page.locator('.call [role=status] li').waitFor();
    await look('whispered');
    await page.keyboard.press('a');
    await page.locator('.reasons button').first().waitFor();
    await look('pausing');
    await page.locator('.reasons button').nth(1).click();
    await page.locator('.recording.paused').waitFor();
    await look('paused');
    await supervisors.queue({ supervisionTold: 'afterwards' });
    await server.command({ type: 'hangUp', callId });
    await page.getByRole('progressbar').waitFor();
    await look('told-afterwards');
    await centre.clear();
    await supervisors.queue({ recording: 'always' });
    await centre.talking();
    await page.locator('.recording.on .why').waitFor();
    await look('always');
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  },
);

test.each(locales)('%s: the forms in which it is set up', { timeout: 180_000 }, async (locale) => {
  const boxes = 'main, form, [role=dialog]';
  await using opened = await openPage(browser, `${server.origin}/queues#key=${server.keys.admin}`, {
    ...television,
    locale,
    reducedMotion: 'reduce',
  });
  const { page, faults } = opened;
  page.setDefaultTimeout(15_000);
  const found: string[] = [];
  const look = async (name: string) =>
    void found.push(...(await flawsInLooks(page, `supervision-${name}-${locale.slice(0, 2)}`, boxes)));
  await page.getByRole('button', { name: 'Queue 0', exact: true }).click();
  await page.locator('[name=pauseLimit]').scrollIntoViewIfNeeded();
  await look('queue-form');
  await page.goto(`${server.origin}/people`);
  await page.getByRole('button', { name: 'sam', exact: true }).click();
  await page.getByRole('checkbox').last().scrollIntoViewIfNeeded();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
  await look('user-form');
  expect(server.engine.floor.users.get(asId('user-sam'))?.supervision).toEqual(['listen']);
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
});
