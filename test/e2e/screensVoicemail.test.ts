/// <reference lib="dom" />
/** Messages on the screens of those whom they are for: they come by themselves, are heard, called back and deleted. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgentId, RecordingId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { openBrowser, openPage, television, type View } from '../support/browser.ts';
import { type DeskCentre, openDeskCentre } from '../support/deskCentre.ts';
import { leaveGreeting, leaveMessage, openBox } from '../support/leftMessages.ts';
import { flawsInLooks } from '../support/looks.ts';
import { builtWallboard } from '../support/screens.ts';
import { until } from '../support/until.ts';

let browser: Browser;
let server: ApiServer;
let centre: DeskCentre;

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard });
  centre = await openDeskCentre(server);
  await centre.clear();
  await openBox(server, centre.queues[1]!);
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const open = (path: string, key: string, view: View = television) =>
  openPage(browser, `${server.origin}${path}#key=${key}`, view);
const leave = async (number: string, name: string, lengthMs = 20_000): Promise<RecordingId> =>
  leaveMessage(server, await centre.arrives(1, number, name), lengthMs);
const item = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const isNew = (id: RecordingId) => server.engine.floor.voicemails.get(id)?.heard === undefined;

test('a message appears at once on page, navigation and desk, and is heard by listening', async () => {
  await using opened = await open('/voicemail', centre.tokens[0]!);
  await using desk = await open('/desk', centre.tokens[0]!);
  const { page, faults } = opened;
  await page.getByRole('heading', { name: 'No messages' }).waitFor();
  const id = await leave('+4940555333', 'Mia Anruf');
  await item(page, 'Mia Anruf').waitFor();
  await page.getByRole('link', { name: /Voicemail.*One new message/ }).waitFor();
  await desk.page.getByRole('heading', { name: 'One new message' }).waitFor();
  await desk.page.getByRole('link', { name: 'To all messages' }).waitFor();
  expect(await item(page, 'Mia Anruf').textContent()).toContain('For Queue 1');
  expect(await item(page, 'Mia Anruf').textContent()).toContain('00:20');
  await page.getByRole('button', { name: 'Listen to the message of Mia Anruf' }).click();
  const place = page.getByRole('slider', { name: 'Place in the recording' });
  await place.waitFor();
  // One side alone speaks in a message.
  expect(await page.locator('.lane').count()).toBe(1);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await until(() => !isNew(id));
  await page.getByRole('heading', { name: 'No new messages' }).waitFor();
  await expect
    .poll(async () => Number(await place.getAttribute('aria-valuenow')), { timeout: 10_000 })
    .toBeGreaterThan(1);
  await item(page, 'Heard by The agent0').waitFor();
  await desk.page.getByRole('heading', { name: 'One new message' }).waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
});

test('one is heard at a time', async () => {
  await leave('+4940555666', 'Lea Zweit');
  await using opened = await open('/voicemail', centre.tokens[0]!);
  const { page } = opened;
  const heard = item(page, 'Mia Anruf');
  const fresh = item(page, 'Lea Zweit');
  const play = { name: 'Play', exact: true } as const;
  const pause = page.getByRole('button', { name: 'Pause', exact: true });
  for (const message of [heard, fresh]) await message.getByRole('button', { name: 'Listen' }).click();
  await heard.getByRole('button', play).click();
  await pause.waitFor();
  await fresh.getByRole('button', play).click();
  await heard.getByRole('button', play).waitFor();
  expect(await pause.count()).toBe(1);
});

test('it is marked, called back, and deleted after a question', async () => {
  const id = await leave('+4940555444', 'Otto Rückruf');
  await using opened = await open('/voicemail', centre.tokens[0]!);
  const { page, faults } = opened;
  const message = item(page, 'Otto Rückruf');
  await message.getByRole('button', { name: 'Mark as heard' }).click();
  await until(() => !isNew(id));
  await message.getByRole('button', { name: 'Mark as new' }).click();
  await until(() => isNew(id));
  await message.getByRole('button', { name: 'Call back: Otto Rückruf' }).click();
  const call = await until(() => server.engine.floor.calls.values().find(({ direction }) => direction === 'outbound'));
  expect(call.remote.number).toBe('+4940555444');
  await server.command({ type: 'hangUp', callId: call.id });
  await message.getByRole('button', { name: 'Delete the message of Otto Rückruf' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await until(() => !server.engine.floor.voicemails.has(id));
  await message.waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
});

test('who withheld the number can not be called back, and an admin has no phone to do so', async () => {
  await leave('', '');
  await using opened = await open('/voicemail', centre.tokens[0]!);
  const button = item(opened.page, 'Number withheld').getByRole('button', { name: 'Call back: Number withheld' });
  await button.waitFor();
  expect([await button.isDisabled(), await button.getAttribute('title')]).toEqual([
    true,
    'The caller withheld the number.',
  ]);
  await using admin = await open('/voicemail', server.keys.admin);
  await item(admin.page, 'Number withheld').waitFor();
  expect(await admin.page.getByRole('button', { name: /Call back/ }).count()).toBe(0);
});

test('VM11 an agent’s greeting is said by phone: what goes on is told, and refused with its reason on a call', async () => {
  const anna = centre.agents[0]!;
  await using opened = await open('/voicemail', centre.tokens[0]!);
  const { page, faults } = opened;
  page.setDefaultTimeout(15_000);
  const card = page.getByRole('region', { name: 'Your greeting' });
  await card.getByText('You have no voicemail of your own.').waitFor();
  await centre.openBox(anna);
  await card.getByText('Callers hear the usual greeting of the phone system.').waitFor();
  const say = card.getByRole('button', { name: 'Record a greeting' });
  await say.focus();
  await page.keyboard.press('Enter');
  await card.getByText('Your phone rings. Pick it up').waitFor();
  expect(await say.evaluate((at) => at === document.activeElement)).toBe(true);
  expect(await say.getAttribute('aria-disabled')).toBe('true');
  const call = await until(() => server.engine.floor.calls.values().find(({ greeting }) => greeting));
  centre.answers(anna);
  await card.getByText('Press # or hang up to finish.').waitFor();
  await leaveGreeting(server, call.id);
  await card.getByText('Callers hear your new greeting from now on.').waitFor();
  await card.getByText('Callers hear what you said on').waitFor();
  await centre.talking();
  await card.getByText('Finish your call first.').waitFor();
  await say.press('Enter');
  await centre.clear();
  await card.getByText('Your phone rings. Speak after the tone.').waitFor();
  expect(server.engine.floor.calls.size).toBe(0);
  expect(faults).toEqual([]);
});

test('VM8 an agent’s message is for that agent, and for no colleague', async () => {
  const [anna, ben] = centre.agents as [AgentId, AgentId];
  const box = { kind: 'agent', agentId: ben } as const;
  await centre.openBox(ben);
  const callId = await centre.talking();
  await server.command({ type: 'transferCall', callId, agentId: anna, to: { kind: 'voicemail', box } });
  await leaveMessage(server, callId, 5_000);
  await using own = await open('/voicemail', centre.tokens[1]!);
  await item(own.page, 'For Agent 1').waitFor();
  await using other = await open('/voicemail', centre.tokens[0]!);
  await item(other.page, 'For Queue 1').first().waitFor();
  expect(await item(other.page, 'For Agent 1').count()).toBe(0);
  await centre.clear();
});

test.each(['en-GB', 'de-DE'])(
  '%s: the messages are whole, readable and without faults',
  { timeout: 180_000 },
  async (locale) => {
    await leave('+4940555555', 'Erika Mustermann-Schönhausen');
    await using opened = await open('/voicemail', centre.tokens[0]!, { ...television, locale });
    const { page } = opened;
    const found: string[] = [];
    const boxes = 'main, header, nav, ul, .line, .player, .bar, .card';
    const look = async (name: string) =>
      void found.push(...(await flawsInLooks(page, `voicemail-${name}-${locale.slice(0, 2)}`, boxes)));
    await item(page, 'Mustermann').first().waitFor();
    await look('list');
    await page.locator('li [aria-expanded]').first().click();
    await page.locator('.wave').waitFor();
    await look('player');
    await page.goto(`${server.origin}/desk`);
    await page.locator('main section h3 + ul').first().waitFor();
    await look('desk');
    expect(found).toEqual([]);
  },
);
