/** The board of centres of other sizes: none yet, one, and a large one. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  server = await Ringside.start();
});

afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

const address = () => `${server.origin}/#key=${server.key}`;
const unit = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.board')!).getPropertyValue('--u')));

const createQueue = `mutation($name: String!) { created: createQueue(input: { name: $name }) {
  ... on QueueChange { queue { id } } ... on Refused { code message } } }`;
const createAgent = `mutation($name: String!) { created: createAgent(input: { name: $name }) {
  ... on AgentChange { agent { id } } ... on Refused { code message } } }`;
const addMember = `mutation($agentId: ID!, $queueId: ID!) { added: addMember(agentId: $agentId, queueId: $queueId) {
  ... on MemberChange { outcome } ... on Refused { code message } } }`;

async function queue(name: string): Promise<string> {
  return (await server.ask<{ created: { queue: { id: string } } }>(createQueue, { name })).created.queue.id;
}

async function agent(name: string): Promise<string> {
  return (await server.ask<{ created: { agent: { id: string } } }>(createAgent, { name })).created.agent.id;
}

test('a centre without queues says so, and the first queue appears by itself', async () => {
  await using opened = await openPage(browser, address(), { ...television, theme: 'light' });
  const { page } = opened;
  await page.getByRole('heading', { name: 'No queues yet' }).waitFor();
  expect(await contrastFaults(page)).toEqual([]);
  await picture(page, 'board-empty');
  await queue('Support');
  await page.getByRole('heading', { name: 'Support' }).waitFor({ timeout: 5000 });
  await page.getByText('No agents yet.').waitFor();
  expect(await overflows(page)).toEqual([]);
});

test('a name is text: markup in it stays what it is', async () => {
  await using opened = await openPage(browser, address());
  await agent('<img src=x onerror=alert(1)>');
  await opened.page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' }).waitFor({ timeout: 5000 });
  expect(opened.faults).toEqual([]);
});

test('twelve queues and sixty agents fit on one screen, and scroll on a phone', async () => {
  const names = [
    'Sales',
    'Billing',
    'Returns',
    'Technik',
    'VIP',
    'Termine',
    'Export',
    'Werkstatt',
    'Partner',
    'Claims',
    'Notdienst',
  ];
  const queueIds: string[] = [];
  for (const name of names) queueIds.push(await queue(name));
  for (let number = 1; number < 60; number += 1) {
    const agentId = await agent(`Maximiliane Musterfrau-${number}`);
    await server.ask(addMember, { agentId, queueId: queueIds[number % queueIds.length] });
  }
  await using wall = await openPage(browser, address(), { ...television, theme: 'dark' });
  await expect.poll(() => wall.page.locator('.person').count(), { timeout: 10_000 }).toBe(60);
  expect(await wall.page.locator('.tile').count()).toBe(12);
  expect(await overflows(wall.page)).toEqual([]);
  expect(await unit(wall.page)).toBeGreaterThanOrEqual(14);
  expect(await contrastFaults(wall.page)).toEqual([]);
  await picture(wall.page, 'board-dense-1920-dark');

  await using small = await openPage(browser, address(), { ...phone, theme: 'light' });
  await expect.poll(() => small.page.locator('.person').count(), { timeout: 10_000 }).toBe(60);
  expect(await overflows(small.page)).toEqual([]);
  await picture(small.page, 'board-dense-390-light');
});

test.each([
  [1280, 720],
  [1440, 900],
  [2560, 1440],
  [3840, 2160],
  [768, 1024],
])('%d×%d: nothing sticks out', async (width, height) => {
  await using opened = await openPage(browser, address(), { width, height, locale: 'de-DE' });
  await expect.poll(() => opened.page.locator('.person').count(), { timeout: 10_000 }).toBe(60);
  expect(await overflows(opened.page)).toEqual([]);
});
