/** Consent to recordings on the screens: set up at queues, numbers and agents, and shown at the parties of a call. Rules R16, R19 and R23. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const open = (path: string, view: Parameters<typeof openPage>[2] = television) =>
  openPage(browser, `${server.origin}/${path}#key=${server.keys.admin}`, { reducedMotion: 'reduce', ...view });
const drawer = (page: Page) => page.getByRole('dialog').first();

async function pick(page: Page, field: string, option: string): Promise<void> {
  await drawer(page).getByLabel(field, { exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function save(page: Page): Promise<void> {
  await drawer(page).getByRole('button', { name: 'Save', exact: true }).click();
  await drawer(page).waitFor({ state: 'detached' });
}

describe('is set up', () => {
  test('R16 at a queue: profile and announcement, a wrong one is told at its field', async () => {
    await using opened = await open('queues', { ...television, locale: 'en-GB' });
    const { page } = opened;
    const [queue] = server.engine.floor.queues.values();
    await page.getByRole('button', { name: queue!.settings.name, exact: true }).click();
    await drawer(page).getByRole('radio', { name: 'Always' }).click();
    await pick(page, 'Consent', 'Germany: everybody, by key');
    await drawer(page).getByText('Without an announcement nobody is asked, and nothing is recorded').waitFor();
    await drawer(page).getByLabel('Announcement').fill('consent please');
    await drawer(page).getByRole('button', { name: 'Save', exact: true }).click();
    await drawer(page).getByText('Write a sound such as sound:consent').waitFor();
    await drawer(page).getByLabel('Announcement').fill('sound:consent');
    await save(page);
    const stored = () => server.engine.floor.queues.get(queue!.id)!.settings;
    expect(stored()).toMatchObject({ recording: 'always', consent: 'de', announcement: 'sound:consent' });
    await page.getByRole('button', { name: queue!.settings.name, exact: true }).click();
    await expect.poll(() => drawer(page).getByLabel('Announcement').inputValue()).toBe('sound:consent');
    await pick(page, 'Consent', 'as in the country of the centre');
    await drawer(page).getByLabel('Announcement').fill('');
    await save(page);
    expect(stored().consent).toBeUndefined();
    expect(stored().announcement).toBeUndefined();
    expect(opened.faults).toEqual([]);
  });

  test('R16 at a number, which goes before its queue', async () => {
    await using opened = await open('numbers', { ...television, locale: 'en-GB' });
    const { page } = opened;
    const [number] = server.engine.floor.numbers.values();
    await page.getByRole('button', { name: number!.number, exact: true }).click();
    await pick(page, 'Calls are recorded', 'Always');
    await pick(page, 'Consent', 'USA, all parties: everybody, by notice');
    await drawer(page).getByLabel('Announcement').fill('recording:greetings/consent');
    await save(page);
    expect(server.engine.floor.numbers.get(number!.id)).toMatchObject({
      recording: 'always',
      consent: 'usAllParties',
      announcement: 'recording:greetings/consent',
    });
    await page.getByRole('button', { name: number!.number, exact: true }).click();
    await pick(page, 'Calls are recorded', 'as its queue says');
    await pick(page, 'Consent', 'as its queue says');
    await drawer(page).getByLabel('Announcement').fill('');
    await save(page);
    const { recording, consent, announcement } = server.engine.floor.numbers.get(number!.id)!;
    expect([recording, consent, announcement]).toEqual([undefined, undefined, undefined]);
    expect(opened.faults).toEqual([]);
  });

  test('R19 at an agent: once for all calls', async () => {
    await using opened = await open('agents', { ...television, locale: 'en-GB' });
    const { page } = opened;
    const [agent] = server.engine.floor.agents.values();
    await page.getByRole('button', { name: agent!.name, exact: true }).first().click();
    await drawer(page).getByRole('switch', { name: 'Agrees to be recorded' }).click();
    await save(page);
    expect(server.engine.floor.agents.get(agent!.id)?.recordingConsent).toBe(true);
    expect(opened.faults).toEqual([]);
  });
});

const locales = ['en-GB', 'de-DE'] as const;

test.each(locales)('%s: the forms, and the parties of a call, in every look', { timeout: 240_000 }, async (locale) => {
  const found: string[] = [];
  const look = async (page: Page, what: string): Promise<void> =>
    void found.push(
      ...(await flawsInLooks(page, `consent-${what}-${locale.slice(0, 2)}`, 'main, form, [role=dialog]')),
    );
  for (const screen of ['queues', 'numbers', 'agents'] as const) {
    await using opened = await open(screen, { ...television, locale });
    const { page } = opened;
    await page.locator('tbody th button, tbody td button').first().click();
    await drawer(page).locator('form').waitFor();
    await drawer(page)
      .locator(screen === 'agents' ? '[role=switch]' : '[name=announcement]')
      .first()
      .scrollIntoViewIfNeeded();
    await look(page, screen);
  }
  const callId = await centre.talking();
  const [leg] = server.engine.floor.calls.get(callId)!.legs.values();
  await server.command({ type: 'withdrawConsent', callId, legId: leg!.id });
  await using opened = await open(`calls?call=${callId}`, { ...television, locale });
  const { page } = opened;
  await page
    .getByText(locale === 'de-DE' ? 'Aufnahme nicht erlaubt' : 'may not be recorded')
    .first()
    .waitFor();
  await look(page, 'call');
  await centre.clear();
  expect(found).toEqual([]);
});
