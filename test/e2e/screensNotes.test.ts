/** Tags and dispositions in a browser: put down while a call goes on and afterwards, and found again in the history. */
import type { Browser, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asId, type CallId } from '../../server/src/kernel/ids.ts';
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
import { signedIn } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

const dist = new URL('../../wallboard/dist/', import.meta.url).pathname;

let browser: Browser;
let server: ApiServer;
let centre: PlayedCentre;

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

const open = (path: string, view: View = television, key = server.keys.admin) =>
  openPage(browser, `${server.origin}${path}#key=${key}`, view);
const line = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

/** A caller with whom the agent talks. */
async function talking(name: string, number: string): Promise<CallId> {
  const callId = asId<CallId>(await centre.arrives(0, number, name));
  await until(() => server.engine.floor.agents.get(centre.agents[0]!)?.activity.state === 'ringing');
  centre.answers(centre.agents[0]!);
  await until(() => server.engine.floor.calls.get(callId)?.stage.state === 'connected');
  return callId;
}

async function over(callId: CallId): Promise<void> {
  await server.command({ type: 'hangUp', callId });
  await until(() => !server.engine.floor.calls.has(callId));
}

const call = (callId: CallId) => server.engine.floor.calls.get(callId);

describe('a call that goes on', () => {
  test('is tagged and given a disposition with the keyboard alone, and is found by both in the history', async () => {
    const callId = await talking('Erika Noted', '+494071001');
    await using opened = await open(`/calls?call=${callId}`);
    const { page, faults } = opened;
    const drawer = page.getByRole('dialog');
    const field = drawer.getByLabel('New tag');
    await field.focus();
    await page.keyboard.type(' Complaint ');
    await page.keyboard.press('Enter');
    await drawer.getByRole('button', { name: 'Remove the tag Complaint' }).waitFor();
    await page.keyboard.type('VIP');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await drawer.getByRole('button', { name: 'Remove the tag VIP' }).waitFor();
    expect(call(callId)?.tags).toEqual(['Complaint', 'VIP']);
    await drawer.getByRole('button', { name: 'Remove the tag Complaint' }).press('Enter');
    await until(() => call(callId)?.tags.length === 1);

    await field.fill('x'.repeat(41));
    await drawer.getByText('A tag has at most 40 characters.').waitFor();
    await field.fill('');

    await drawer.getByLabel('What came of it').fill('callBack');
    await drawer.getByLabel('Note').fill('On Monday, please');
    await drawer.getByRole('button', { name: 'Save' }).click();
    await drawer.getByText('Saved.').waitFor();
    await drawer.getByText(/^By test admin, /).waitFor();
    expect(call(callId)?.disposition).toMatchObject({ code: 'callBack', note: 'On Monday, please' });
    await drawer.getByText('Tags set by test admin').first().waitFor();

    await over(callId);
    await over(await talking('Somebody Else', '+494071002'));
    await page.goto(`${server.origin}/history`);
    await line(page, 'Somebody Else').waitFor();
    await page.getByRole('button', { name: /^Disposition: / }).click();
    await page.getByRole('option', { name: 'callBack' }).click();
    await line(page, 'Somebody Else').waitFor({ state: 'detached' });
    expect(await line(page, 'Erika Noted').textContent()).toContain('callBack');
    expect(new URL(page.url()).searchParams.get('disposition')).toBe('callBack');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await line(page, 'Somebody Else').waitFor();
    await page.getByRole('button', { name: /^Tag: / }).click();
    await page.getByRole('option', { name: 'VIP' }).click();
    await line(page, 'Somebody Else').waitFor({ state: 'detached' });
    await line(page, 'Erika Noted').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('a call that is over', () => {
  test('is found by words of its note, which stay out of the address, and exported with what is noted', async () => {
    const callId = await talking('Karl Spät', '+494071003');
    await over(callId);
    await using opened = await open(`/history?call=${callId}`, { ...television, locale: 'de-DE' });
    const { page } = opened;
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Was dabei herauskam').fill('verkauft');
    await drawer.getByLabel('Notiz').fill('Geheime Absprache');
    await drawer.getByRole('button', { name: 'Speichern' }).click();
    await drawer.getByText('Gespeichert.').waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await page.getByLabel('Wörter in der Notiz').fill('geheime abs');
    await page.keyboard.press('Enter');
    await line(page, 'Erika Noted').waitFor({ state: 'detached' });
    await line(page, 'Karl Spät').waitFor();
    expect(opened.asked.filter((url) => /geheime/i.test(url))).toEqual([]);
    expect(page.url()).not.toMatch(/geheime/i);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als CSV exportieren' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain('Schlagwörter,Ergebnis,Ergebnis in Worten,Wiedervorlage,Notiz,Festgehalten von');
    expect(text).toContain(',verkauft,verkauft,,Geheime Absprache,test admin');
  });

  test.each([
    ['1920-light-en', television],
    ['390-dark-de', { ...phone, theme: 'dark', locale: 'de-DE' }],
  ] as const)('fits the window and can be read: %s', async (name, view) => {
    const callId = await talking('Lange Notiz', '+494071005');
    const tags = ['VIP', 'Complaint', 'W'.repeat(40), 'Wants to be called back'];
    await server.command({ type: 'setTags', callId, tags });
    const note = 'They have waited for the parts since Monday. '.repeat(6);
    await server.command({ type: 'setDisposition', callId, code: 'callBack', note });
    await over(callId);
    await using opened = await open(`/history?call=${callId}`, { ...view, reducedMotion: 'reduce' });
    const { page } = opened;
    await page.getByRole('dialog').locator('textarea').waitFor();
    await picture(page, `notes-${name}`);
    expect(await overflows(page, '[role=dialog] section')).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await line(page, 'Lange Notiz').first().waitFor();
    await picture(page, `history-noted-${name}`);
    expect(await overflows(page, 'main, form')).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
  });

  test('who was not on it is told why they may not note it', async () => {
    const agentId = asId<never>('agent-eve');
    await server.command({ type: 'saveAgent', agentId, isNew: true, name: 'Eve', skills: [] });
    const queueId = centre.queues[0]!;
    await server.command({ type: 'setAgentStatus', agentId: centre.agents[0]!, status: 'away', reason: 'Lunch' });
    await server.command({
      type: 'saveAgent',
      agentId,
      isNew: false,
      name: 'Eve',
      extension: { providerId: asId('pbx'), extension: '1099' },
      skills: [],
    });
    await server.command({ type: 'saveMember', agentId, queueId, penalty: 0 });
    await server.command({ type: 'setAgentStatus', agentId, status: 'available', reason: '' });
    const callId = asId<CallId>(await centre.arrives(0, '+494071004', 'Only Rang'));
    await until(() => server.engine.floor.agents.get(agentId)?.activity.state === 'ringing');
    const eve = await signedIn(server, 'eve', 'agent', { agentId });
    await using opened = await open(`/history?call=${callId}`, television, eve);
    const drawer = opened.page.getByRole('dialog');
    await drawer.getByLabel('New tag').fill('Mine');
    await drawer.getByRole('button', { name: 'Add' }).click();
    await drawer.getByRole('alert').filter({ hasText: 'Only who was on this call may do this' }).waitFor();
    expect(call(callId)?.tags).toEqual([]);
    await over(callId);
  });
});
