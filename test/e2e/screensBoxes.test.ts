/** Boxes for messages in the forms of queues and agents. Rule VM1. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { axeFaults } from '../support/axe.ts';
import { openBrowser, openPage, phone, picture, television, type View } from '../support/browser.ts';
import { openPlayedCentre, type PlayedCentre } from '../support/playedCentre.ts';
import { builtWallboard, settled } from '../support/screens.ts';
import { until } from '../support/until.ts';

let browser: Browser;
let server: ApiServer;
let centre: PlayedCentre;

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard });
  centre = await openPlayedCentre(server, { queues: 2, agents: 2 });
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const open = (path: string, view: View = television) =>
  openPage(browser, `${server.origin}${path}#key=${server.keys.admin}`, view);
const drawer = (page: Page) => page.getByRole('dialog').first();

test('VM1 a queue gets a box: what is wrong is told at its field, what is right is there when the form is opened again', async () => {
  await using opened = await open('/queues');
  const { page } = opened;
  await page
    .getByRole('row', { name: /Queue 0/ })
    .getByRole('button', { name: 'Queue 0', exact: true })
    .click();
  await drawer(page).getByRole('switch', { name: 'Takes messages' }).click();
  expect(await drawer(page).getByLabel('Greeting').inputValue()).toBe('sound:vm-intro');
  await drawer(page).getByLabel('Greeting').fill('/etc/passwd');
  await drawer(page).getByLabel('Longest message').fill('1 s');
  await drawer(page).getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => drawer(page).locator('[aria-invalid="true"]').count()).toBe(2);
  await drawer(page).getByLabel('Greeting').fill('recording:night');
  await drawer(page).getByLabel('Longest message').fill('1 min');
  await drawer(page).getByLabel('Lamp on phones').fill('sales');
  await settled(page);
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'box-queue');
  await drawer(page).getByRole('button', { name: 'Save' }).click();
  await drawer(page).waitFor({ state: 'detached' });
  const settings = () => server.engine.floor.queues.get(asId(centre.queues[0]!))?.settings;
  await until(() => settings()?.voicemail);
  expect(settings()?.voicemail).toEqual({
    greeting: 'recording:night',
    longestMs: 60_000,
    silenceMs: 5_000,
    mailbox: 'sales',
  });
  await page
    .getByRole('row', { name: /Queue 0/ })
    .getByRole('button', { name: 'Queue 0', exact: true })
    .click();
  await expect.poll(() => drawer(page).getByLabel('Lamp on phones').inputValue()).toBe('sales');
  expect(opened.faults).toEqual([]);
});

test('VM1 an agent’s box, in German, in the dark and on a phone; switched off it is taken away', async () => {
  await using opened = await open('/agents', { ...phone, theme: 'dark', locale: 'de-DE' });
  const { page } = opened;
  const agentOf = () => server.engine.floor.agents.get(asId(centre.agents[0]!));
  const edit = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Agent 0', exact: true }).click();
    await drawer(page).getByRole('switch', { name: 'Nimmt Nachrichten an' }).click();
  };
  await edit();
  expect(await drawer(page).getByLabel('Lampe an Telefonen').count()).toBe(0);
  await drawer(page).getByLabel('Stille, die sie beendet').fill('3 s');
  expect(await drawer(page).getByLabel('Tage aufbewahren').inputValue()).toBe('90');
  await drawer(page).getByLabel('Tage aufbewahren').fill('30');
  await drawer(page).getByLabel('Tage aufbewahren').scrollIntoViewIfNeeded();
  await settled(page);
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'box-agent-phone-dark');
  await drawer(page).getByRole('button', { name: 'Speichern' }).click();
  await until(() => agentOf()?.voicemail);
  expect(agentOf()?.voicemail).toEqual({
    greeting: 'sound:vm-intro',
    longestMs: 180_000,
    silenceMs: 3_000,
    keepDays: 30,
  });
  await drawer(page).waitFor({ state: 'detached' });
  await edit();
  await drawer(page).getByRole('button', { name: 'Speichern' }).click();
  await until(() => agentOf()?.voicemail === undefined);
  expect(opened.faults).toEqual([]);
});
