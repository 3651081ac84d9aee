/// <reference lib="dom" />
/** A whole call with nothing but a keyboard, from the sign-on to the end of the wrap-up; the focus is never lost on the way. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asId, type AgentId, type CallId } from '../../server/src/kernel/ids.ts';
import { doubleClickMs } from '../../wallboard/src/features/calls/intent.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { openBrowser, openPage, television } from '../support/browser.ts';
import { type DeskCentre, openDeskCentre } from '../support/deskCentre.ts';
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
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

/** Where the focus is, as it is told to who does not see it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return 'nowhere';
    const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : []; // those of a field
    const label = at.querySelector('.label')?.textContent ?? labels[0]?.textContent ?? at.textContent;
    return (at.getAttribute('aria-label') ?? label ?? '').trim().slice(0, 60);
  });

/** With Tab alone, as far as one whole way around. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 60; stops += 1) {
    const at = await focused(page);
    if (name.test(at)) return;
    passed.push(at);
    await page.keyboard.press(key);
  }
  expect.fail(`${String(name)} was not reached: ${passed.join(' | ')}`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

const isSomewhere = (page: Page) => expect.poll(() => focused(page), { timeout: 5_000 }).not.toBe('nowhere');

test('C18 C27 a call is taken, held, resumed, asked about, handed over, noted and done with by keys alone', async () => {
  const [anna, ben] = centre.agents as [AgentId, AgentId];
  await using opened = await openPage(browser, `${server.origin}/desk#key=${centre.tokens[0]}`, television);
  const { page, faults } = opened;
  page.setDefaultTimeout(15_000);
  const stageOf = (callId: CallId) => server.engine.floor.calls.get(callId)?.stage;
  const isOpen = (name: string) => page.locator('.control[aria-disabled=false]').filter({ hasText: name }).waitFor();
  const pass = async (ms: number) => {
    const at = await page.evaluate(() => performance.now());
    await page.waitForFunction(([from, length]) => performance.now() - from > length, [at, ms] as const);
  };
  const pause = () => pass(doubleClickMs);
  /** Until nothing more happens to the call, as a command for what it was a moment ago is refused (C18). */
  const calm = async () => {
    for (let seq = -1; seq !== server.engine.floor.seq;) {
      seq = server.engine.floor.seq;
      await pass(200);
    }
  };

  await page.getByRole('heading', { name: 'No call at hand' }).waitFor();
  await press(page, /^Available$/);
  await until(() => server.engine.floor.agents.get(anna)?.status.state === 'available');
  await isSomewhere(page);
  const callId = asId<CallId>(await centre.arrives(1, '+4940555111', 'Erika Muster'));
  await centre.rings(anna);
  await page.getByText('Your phone rings. Pick it up to talk.').waitFor();
  await isSomewhere(page);
  centre.answers(anna);

  await isOpen('Hold');
  await press(page, /^Hold$/);
  await page.getByText('on hold', { exact: true }).waitFor();
  expect(await focused(page)).toBe('Resume');
  await pause();
  await page.keyboard.press('h');
  await isOpen('Hold');
  expect(await focused(page)).toBe('Hold');

  await press(page, /^Transfer$/);
  await page.getByRole('searchbox').waitFor();
  expect(await focused(page)).toBe('Name, extension or number');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe('Transfer');
  await page.keyboard.press('Enter');
  await page.keyboard.type('agent 1');
  await page.getByRole('button', { name: 'Talk first with Agent 2' }).waitFor({ state: 'detached' });
  await press(page, /^Talk first with Agent 1$/);
  await centre.rings(ben);
  await page.getByRole('searchbox').waitFor({ state: 'detached' });
  await isSomewhere(page);
  centre.answers(ben);
  await isOpen('Swap');
  await press(page, /^Swap$/);
  await page.locator('.side.active').filter({ hasText: 'Erika Muster' }).waitFor();
  expect(await focused(page)).toBe('Swap');
  await isOpen('Hand over');
  await calm();
  await press(page, /^Hand over$/);
  await page.getByRole('progressbar', { name: 'Time left' }).waitFor();
  expect(stageOf(callId)?.state).toBe('connected');
  await expect.poll(() => focused(page)).not.toBe('nowhere');

  await press(page, /^(What came of it|Choose)/);
  await page.getByRole('option', { name: 'Complaint' }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await isSomewhere(page);
  await tabTo(page, /^Note/);
  await page.keyboard.type('Late delivery');
  await press(page, /^Save$/);
  await page.getByText('Saved', { exact: false }).first().waitFor();
  await isSomewhere(page);
  await isOpen('Done');
  await tabTo(page, /^Done$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'No call at hand' }).waitFor();
  await isSomewhere(page);
  expect(server.engine.floor.agents.get(anna)?.activity.state).toBe('idle');
  expect(faults).toEqual([]);
});
