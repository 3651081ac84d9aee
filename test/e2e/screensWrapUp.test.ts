/** The tree of dispositions in a browser: laid down by an admin, chosen for a call, and found in the history. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asId, type CallId, type QueueId } from '../../server/src/kernel/ids.ts';
import { plain } from '../../server/src/floor/stage.testing.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import {
  contrastFaults,
  ensureWallboard,
  openBrowser,
  openPage,
  overflows,
  phone,
  picture,
  television,
  type View,
} from '../support/browser.ts';
import { openPlayedCentre, type PlayedCentre } from '../support/playedCentre.ts';
import { until } from '../support/until.ts';

const dist = new URL('../../wallboard/dist/', import.meta.url).pathname;

let browser: Browser;
let server: ApiServer;
let centre: PlayedCentre;

const entry = (code: string, label: string, more: object = {}) => ({
  code,
  label,
  needsNote: false,
  needsFollowUp: false,
  retired: false,
  ...more,
});
const tree = [
  entry('order', 'Order'),
  entry('order.yes', 'Placed', { parent: 'order' }),
  entry('order.later', 'Thinks about it', { parent: 'order', needsFollowUp: true }),
  entry('complaint', 'Complaint', { needsNote: true }),
  entry('complaint.delivery', 'Delivery', { parent: 'complaint' }),
  entry('delivery.late', 'Late', { parent: 'complaint.delivery' }),
  entry('delivery.damaged', 'Damaged on the way', { parent: 'complaint.delivery' }),
  entry('complaint.invoice', 'Invoice', { parent: 'complaint' }),
  entry('wrongNumber', 'Wrong number'),
  entry('prank', 'Prank call'),
  entry('survey', 'Survey of last year', { retired: true }),
  entry('information', 'Information only'),
  entry('application', 'Job application'),
];

beforeAll(async () => {
  await ensureWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard: dist });
  centre = await openPlayedCentre(server, { queues: 1, agents: 1 });
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const open = (path: string, view: View = television) =>
  openPage(browser, `${server.origin}${path}#key=${server.keys.admin}`, view);
const queueId = asId<QueueId>('queue-0');
const settings = () => server.engine.floor.queues.get(queueId)!.settings;
const call = (callId: CallId) => server.engine.floor.calls.get(callId);

const laidDown = () =>
  server.command({
    type: 'saveQueue',
    queueId,
    isNew: false,
    settings: { ...plain, name: 'Queue 0', wrapUpMs: 600_000, dispositions: tree, dispositionNeeded: true },
  });

/** A caller with whom the agent has talked, and whose call is wrapped up. */
async function wrapped(name: string, number: string): Promise<CallId> {
  const agentId = centre.agents[0]!;
  const activity = () => server.engine.floor.agents.get(agentId)!.activity;
  const before = activity();
  if (before.state === 'wrappingUp') {
    const past = { tags: [], queueId };
    const given = { code: 'order.yes', note: '' };
    if (!before.call.disposition)
      await server.command({ type: 'setDisposition', callId: before.callId, ...given, past });
    await server.command({ type: 'endWrapUp', agentId });
  }
  const callId = asId<CallId>(await centre.arrives(0, number, name));
  await until(() => activity().state === 'ringing');
  centre.answers(agentId);
  await until(() => call(callId)?.stage.state === 'connected');
  await server.command({ type: 'hangUp', callId });
  await until(() => !call(callId));
  return callId;
}

async function openQueue(page: Page): Promise<void> {
  await page.locator('tbody tr [aria-haspopup=menu]').first().click();
  await page.getByRole('menuitem').first().click();
  await page.getByRole('dialog').locator('form').waitFor();
}

describe('the tree of a queue', () => {
  test('is laid down with the keyboard alone', async () => {
    await using opened = await open('/queues');
    const { page, faults } = opened;
    await page.locator('tbody tr').first().waitFor();
    await page
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .press('Enter');
    await page.getByRole('menuitem', { name: 'Change' }).press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Add a disposition' }).press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused, { timeout: 5_000 }).toBe('Label, level 1');
    await page.keyboard.type('Order');
    await drawer.getByRole('button', { name: 'Add a disposition' }).press('Enter');
    await page.keyboard.type('Thinks about it');
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(focused, { timeout: 5_000 }).toBe('Label, level 2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('order.later');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemcheckbox', { name: 'Needs a follow-up' }).press('Enter');
    await drawer.getByText('Needs a follow-up').waitFor();
    await drawer.getByRole('switch', { name: 'A disposition is needed' }).press('Space');
    await drawer.getByLabel('Wrap-up', { exact: true }).fill('30 s');
    await drawer.getByRole('button', { name: 'Save' }).press('Enter');
    await drawer.waitFor({ state: 'hidden' });
    expect(settings().dispositions).toEqual([
      entry('Order', 'Order'),
      entry('order.later', 'Thinks about it', { parent: 'Order', needsFollowUp: true }),
    ]);
    expect(settings()).toMatchObject({ dispositionNeeded: true, wrapUpMs: 30_000 });
    expect(faults).toEqual([]);
  });

  test.each([
    ['1920-light-en', television],
    ['390-dark-de', { ...phone, theme: 'dark', locale: 'de-DE' }],
  ] as const)('fits the window and can be read: %s', async (name, view) => {
    await laidDown();
    await using opened = await open('/queues', { ...view, reducedMotion: 'reduce' });
    const { page } = opened;
    await page.locator('tbody tr').first().waitFor();
    await openQueue(page);
    const list = page.locator('.dispositions ul');
    await list.scrollIntoViewIfNeeded();
    await list.locator('li').nth(12).waitFor();
    await picture(page, `queue-dispositions-${name}`);
    expect(await overflows(page, '[role=dialog] form')).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
  });
});

describe('a disposition from the tree', () => {
  test('is searched and chosen with the keyboard, with what it needs, and found in the history', async () => {
    await laidDown();
    const callId = await wrapped('Erika Wraps', '+494072001');
    await using opened = await open(`/history?disposed=missing&call=${callId}`);
    const { page, faults } = opened;
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Missing: this queue needs one.').waitFor();
    const pick = async (words: string) => {
      await drawer.getByLabel('What came of it').press('Enter');
      await page.getByPlaceholder('Search').fill(words);
      await expect.poll(() => page.getByRole('option').count()).toBe(1);
      await page.keyboard.press('Enter');
      await page.getByRole('option').first().waitFor({ state: 'detached' });
    };
    await pick('late');
    await drawer.getByRole('button', { name: 'Save' }).press('Enter');
    await drawer.getByText('This one needs a note.').waitFor();
    await pick('thinks');
    await drawer.getByRole('button', { name: 'Save' }).press('Enter');
    await drawer.getByText('This one needs a day to come back to it.').waitFor();
    await drawer.getByLabel('Come back to it on').fill('2020-01-01T10:00');
    await drawer.getByText('Choose an instant that is yet to come.').waitFor();
    const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    await drawer.getByLabel('Come back to it on').fill(`${day}T10:30`);
    await drawer.getByRole('button', { name: 'Save' }).press('Enter');
    await drawer.getByText('Saved.').waitFor();
    await drawer.getByText(/^By test admin, /).waitFor();
    await page.goto(`${server.origin}/history?followUp=week`);
    const line = page.getByRole('row').filter({ hasText: 'Erika Wraps' });
    await line.getByText('Order › Thinks about it').waitFor();
    await line.getByText(/^Follow-up .*10:30/).waitFor();
    await page.goto(`${server.origin}/history?disposed=missing`);
    await page.getByText('Nothing found').waitFor();
    expect(faults).toEqual([]);
  });

  test.each([
    ['1920-light-en', television],
    ['390-dark-de', { ...phone, theme: 'dark', locale: 'de-DE' }],
  ] as const)('fits the window and can be read: %s', async (name, view) => {
    await laidDown();
    const callId = await wrapped('Lange Liste', '+494072002');
    await using opened = await open(`/history?call=${callId}`, { ...view, reducedMotion: 'reduce' });
    const { page } = opened;
    const field = page.getByRole('dialog').getByLabel(/^(What came of it|Was dabei herauskam)$/);
    await field.waitFor();
    await picture(page, `disposition-missing-${name}`);
    expect(await overflows(page, '[role=dialog] section')).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    await field.press('Enter');
    await page.getByRole('option').nth(3).waitFor();
    await picture(page, `disposition-list-${name}`);
    expect(await contrastFaults(page)).toEqual([]);
  });
});
