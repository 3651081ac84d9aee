/** An agent's own screen in a browser: a call from its first ring to the end of the wrap-up, and everything that hands do with it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asId, type AgentId, type CallId } from '../../server/src/kernel/ids.ts';
import { doubleClickMs } from '../../wallboard/src/features/calls/intent.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { openBrowser, type Opened, openPage, overflows, phone, television } from '../support/browser.ts';
import { type DeskCentre, openDeskCentre } from '../support/deskCentre.ts';
import { builtWallboard } from '../support/screens.ts';
import { PASSWORD } from '../support/sessions.ts';
import { until } from '../support/until.ts';

let browser: Browser;
let server: ApiServer;
let centre: DeskCentre;
const anna = asId<AgentId>('agent-0');
const ben = asId<AgentId>('agent-1');
const carl = asId<AgentId>('agent-2');

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard });
  centre = await openDeskCentre(server);
});
afterEach(() => centre.clear());
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const callOf = (callId: CallId) => server.engine.floor.calls.get(callId);
const stageOf = (callId: CallId) => callOf(callId)?.stage;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const desk = (n = 0, view = television) => openPage(browser, `${server.origin}/desk#key=${centre.tokens[n]}`, view);
const rings = (agentId: AgentId) => centre.rings(agentId);
const commands = (callId: CallId, name: string) =>
  callOf(callId)?.commands.filter(({ command }) => command === name) ?? [];

async function atDesk(
  act: (at: Opened & { readonly callId: CallId }) => Promise<void>,
  view = television,
): Promise<void> {
  const callId = await centre.talking();
  await using opened = await desk(0, view);
  opened.page.setDefaultTimeout(10_000);
  await button(opened.page, 'Hold').waitFor();
  await act({ ...opened, callId });
  expect(opened.faults).toEqual([]);
}

test('an agent who signs in is at their desk; the next call pops up, is wrapped up with a disposition, and is over', async () => {
  await centre.available(anna, false);
  await using opened = await openPage(browser, `${server.origin}/sign-in`);
  const { page, faults } = opened;
  page.setDefaultTimeout(10_000);
  await page.getByLabel('Login').fill('agent0');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'No call at hand' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/desk');

  for (const agentId of [ben, carl]) await centre.available(agentId, false);
  await button(page, 'Available').click();
  await until(() => server.engine.floor.agents.get(anna)?.status.state === 'available');
  const callId = asId<CallId>(await centre.arrives(1, '+4940555111', 'Erika Muster'));
  await page.getByRole('heading', { name: 'Erika Muster' }).waitFor();
  await page.getByText('Your phone rings. Pick it up to talk.').waitFor();
  await rings(anna);
  centre.answers(anna);
  await button(page, 'Hold').waitFor();
  await button(page, 'Hang up').click();
  await until(() => !callOf(callId));

  await page.getByRole('progressbar', { name: 'Time left' }).waitFor();
  expect(await page.getByRole('button', { name: 'Done' }).getAttribute('aria-disabled')).toBe('true');
  await page.getByText('Disposition first').waitFor();
  await page.getByLabel('What came of it').click();
  await page.getByRole('option', { name: 'Complaint' }).click();
  // While the list fades it holds the focus, and what is typed is lost.
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await button(page, 'Save').click();
  await page.getByText('This one needs a note.').waitFor();
  await page.getByRole('textbox', { name: /^Note/ }).fill('Late delivery');
  await button(page, 'Save').click();
  await page.getByRole('button', { name: 'More time' }).click();
  await page.getByText('Only once').waitFor();
  await page.locator('.control[aria-disabled=false]').filter({ hasText: 'Done' }).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('heading', { name: 'No call at hand' }).waitFor();
  expect(server.engine.floor.agents.get(anna)?.activity.state).toBe('idle');
  expect(faults).toEqual([]);
});

describe('with one other party', () => {
  test('hold and resume, mute and unmute, each shown when the phone system has done it', async () => {
    await atDesk(async ({ page, callId }) => {
      await button(page, 'Hold').click();
      await button(page, 'Resume').waitFor();
      await page.getByText('on hold', { exact: true }).waitFor();
      const caller = [...callOf(callId)!.legs.values()].find(({ role }) => role === 'caller')!;
      expect(caller.hold?.state).toBe('held');
      // Sooner, a second click on the same button would be a double click.
      const clicked = await page.evaluate(() => performance.now());
      await page.waitForFunction(([at, ms]) => performance.now() - at > ms, [clicked, doubleClickMs] as const);
      await button(page, 'Resume').click();
      await button(page, 'Hold').waitFor();
      await button(page, 'Mute').click();
      await button(page, 'Unmute').waitFor();
      await page.getByText('muted', { exact: true }).waitFor();
    });
  });

  test('C18 a double click is one command', async () => {
    await atDesk(async ({ page, callId }) => {
      await button(page, 'Mute').dblclick();
      await button(page, 'Unmute').waitFor();
      await button(page, 'Park').dblclick();
      await until(() => stageOf(callId)?.state === 'parked');
      expect([commands(callId, 'muteCall').length, commands(callId, 'parkCall').length]).toEqual([1, 1]);
    });
  });

  test('single keys do the same, not while one types, and are listed', async () => {
    await atDesk(async ({ page, callId }) => {
      await page.getByLabel('New tag').press('h');
      await page.getByRole('heading', { level: 2 }).first().click();
      expect(commands(callId, 'holdCall')).toEqual([]);
      await page.keyboard.press('h');
      await button(page, 'Resume').waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys of the desk' }).waitFor();
      await page.keyboard.press('e');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(stageOf(callId)?.state).toBe('connected');
      await page.keyboard.press('e');
      await until(() => !callOf(callId));
    });
  });

  test('C31 keys are sent one by one, by mouse and typed', async () => {
    await atDesk(async ({ page }) => {
      await page.keyboard.press('k');
      await button(page, '1').click();
      await page.keyboard.type('1#');
      await page.getByText('3 keys sent.').waitFor();
      const sent = () => server.played.performed.flatMap((effect) => (effect.type === 'dtmf' ? [effect.digits] : []));
      await expect.poll(() => sent().slice(-3), { timeout: 5000 }).toEqual(['1', '1', '#']);
    });
  });

  test('what is refused is said at the controls in words, and what was typed is still there', async () => {
    await atDesk(async ({ page }) => {
      await page.keyboard.press('t');
      await page.getByRole('searchbox').fill('112');
      await page.getByRole('button', { name: 'Give away to 112' }).click();
      await page.getByRole('alert').filter({ hasText: 'Dial emergency numbers at a phone yourself' }).waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('112');
      expect(await page.getByRole('heading', { name: 'Erika Muster' }).count()).toBe(1);
    });
  });

  test('C24 a call is given to an agent who is away but can be rung, and comes back when nobody answers', async () => {
    await atDesk(async ({ page, callId }) => {
      await button(page, 'Transfer').click();
      await page.getByRole('searchbox').fill('agent 1');
      await page.getByText('1001 · away').waitFor();
      await page.getByRole('button', { name: 'Give away to Agent 1' }).click();
      await rings(ben);
      expect(stageOf(callId)?.state).toBe('transferring');
      await page.getByRole('progressbar', { name: 'Time left' }).waitFor();
      await using there = await desk(1);
      await there.page.getByText('Given to you by Agent 0.').waitFor();
      await server.command({ type: 'endWrapUp', agentId: anna });
      const legId = server.engine.floor.agents.get(ben)!.legId!;
      server.played.tell({ type: 'leg.left', providerId: asId('pbx'), legId, cause: 'busy' });
      await page.getByText('Back with you: the target was busy.').waitFor();
      expect(await there.page.getByText('Given to you by').count()).toBe(0);
    });
  });

  test('VM3 a call goes to the voicemail of whoever has one, also of who can not be rung, by keys alone', async () => {
    await centre.openBox(ben);
    await atDesk(async ({ page, callId }) => {
      await page.keyboard.press('t');
      const toBox = page.getByRole('button', { name: /^To voicemail of/ });
      await page.getByRole('button', { name: 'Give away to Agent 2' }).waitFor();
      expect(await toBox.count()).toBe(1);
      await page.keyboard.type('agent 1');
      await page.getByRole('button', { name: 'Give away to Agent 2' }).waitFor({ state: 'detached' });
      for (let stops = 0; stops < 4 && !(await toBox.evaluate((at) => at === document.activeElement)); stops += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until(() => stageOf(callId)?.state === 'leavingMessage');
      expect(stageOf(callId)).toMatchObject({ box: { kind: 'agent', agentId: ben } });
      await page.getByRole('progressbar', { name: 'Time left' }).waitFor();
    });
  });

  test('C30 a parked call is retrieved from the list', async () => {
    await atDesk(async ({ page, callId }) => {
      await page.keyboard.press('p');
      await until(() => stageOf(callId)?.state === 'parked');
      await server.command({ type: 'endWrapUp', agentId: anna });
      await page.getByText('701').waitFor();
      await page.getByRole('button', { name: 'Retrieve the call of Erika Muster' }).click();
      await rings(anna);
      await page.getByText('Your phone rings. Pick it up to talk.').waitFor();
      centre.answers(anna);
      await button(page, 'Hold').waitFor();
      await page.getByText('Nothing is parked.').waitFor();
      expect(stageOf(callId)?.state).toBe('connected');
    });
  });
});

describe('C27 a consultation', () => {
  test('is swapped, brought together and left to the others', async () => {
    await atDesk(async ({ page, callId }) => {
      await button(page, 'Transfer').click();
      await page.getByRole('button', { name: 'Talk first with Agent 1' }).click();
      await rings(ben);
      const cards = page.getByRole('region', { name: 'Consultation' }).getByRole('article');
      await cards.filter({ hasText: 'Phone rings' }).waitFor();
      const complete = page.getByRole('button', { name: /^Hand over/ });
      expect(await complete.getAttribute('aria-disabled')).toBe('true');
      expect(await complete.getAttribute('title')).toBe('Not answered yet');
      expect(await page.getByRole('button', { name: /^Hang up/ }).getAttribute('title')).toBe('Consultation first');
      centre.answers(ben);
      const active = page.locator('.side.active');
      await active.filter({ hasText: 'Agent 1' }).filter({ hasText: 'You talk now' }).waitFor();
      await page.keyboard.press('s');
      await active.filter({ hasText: 'Erika Muster' }).waitFor();
      await page.getByRole('button', { name: /^Bring together/ }).click();
      await page.getByText('Conference', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Put Agent 1 on hold' }).waitFor();
      await button(page, 'Hang up').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Leave the call' }).click();
      await page.getByRole('progressbar', { name: 'Time left' }).waitFor();
      expect(stageOf(callId)?.state).toBe('connected');
    });
  });

  test('is handed over, and the wrap-up begins', async () => {
    await atDesk(async ({ page, callId }) => {
      await page.keyboard.press('t');
      await page.getByRole('button', { name: 'Talk first with Agent 2' }).click();
      await rings(carl);
      centre.answers(carl);
      await page.locator('.side.active').filter({ hasText: 'You talk now' }).waitFor();
      await using there = await desk(2);
      await there.page.getByText('You are asked for advice').waitFor();
      await page.keyboard.press('g');
      await page.getByRole('progressbar', { name: 'Time left' }).waitFor();
      await there.page.getByText('Talking', { exact: true }).waitFor();
      expect(commands(callId, 'completeConsult')).toHaveLength(1);
    });
  });
});

test('after a choice from a list by keys, what is typed next goes into the next field', async () => {
  for (const agentId of [ben, carl]) await centre.available(agentId, false);
  await centre.available(anna, true);
  await centre.arrives(1, '+4940555111', 'Erika Muster');
  await rings(anna);
  centre.answers(anna);
  await using opened = await desk();
  const { page } = opened;
  page.setDefaultTimeout(10_000);
  const list = page.getByLabel('What came of it');
  await list.press('Enter');
  await page.getByRole('option', { name: 'Complaint' }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=listbox]') === null)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Late delivery');
  expect(await list.innerText()).toBe('Complaint');
  expect(await page.getByRole('textbox', { name: /^Note/ }).inputValue()).toBe('Late delivery');
});

test('what was put down about a call is not lost: Done waits for it, and when the time is over it is saved', async () => {
  await atDesk(async ({ page, callId }) => {
    await button(page, 'Hang up').click();
    await page.getByRole('progressbar', { name: 'Time left' }).waitFor();
    const outcome = page.getByLabel('What came of it');
    await outcome.fill('sold');
    await page.getByText('Save first').waitFor();
    await outcome.fill('');
    await page.getByText('Save first').waitFor({ state: 'detached' });
    await outcome.fill('sold');
    await page.getByRole('textbox', { name: /^Note/ }).fill('Wants a call on Monday');
    await server.command({ type: 'endWrapUp', agentId: anna });
    await page.getByRole('heading', { name: 'No call at hand' }).waitFor();
    const query = `{ call(id: "${callId}") { disposition { code note } } }`;
    const stored = async () => (await post(server.origin, server.keys.admin, { query })).body.data;
    await expect.poll(stored).toEqual({ call: { disposition: { code: 'sold', note: 'Wants a call on Monday' } } });
  });
});

test('without a call, one is placed, and a number that may not be called is refused at the field', async () => {
  await centre.available(anna, false);
  await using opened = await desk();
  const { page } = opened;
  page.setDefaultTimeout(10_000);
  await page.getByLabel('Number or extension').fill('112');
  await button(page, 'Call').click();
  await page.getByRole('alert').filter({ hasText: 'Dial emergency numbers' }).waitFor();
  await page.getByLabel('Number or extension').fill('1001');
  await button(page, 'Call').click();
  await rings(anna);
  await page.getByText('Your phone rings. Pick it up to talk.').waitFor();
  expect(opened.faults).toEqual([]);
});

test('a supervisor does the same in the name of the agent who talks', async () => {
  const callId = await centre.talking();
  await using opened = await openPage(browser, `${server.origin}/calls?call=${callId}#key=${server.keys.admin}`);
  const { page } = opened;
  page.setDefaultTimeout(10_000);
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Hold', exact: true }).click();
  await drawer.getByRole('button', { name: 'Resume', exact: true }).waitFor();
  expect(await drawer.locator('kbd').count()).toBe(0);
  await drawer.getByRole('button', { name: 'Transfer', exact: true }).click();
  await drawer.getByRole('searchbox').fill('Queue 1');
  await drawer.getByRole('button', { name: 'Give away to Queue 1' }).click();
  await until(() => stageOf(callId)?.state !== 'connected');
  expect(commands(callId, 'transferCall')).toHaveLength(1);
  expect(opened.faults).toEqual([]);
});

test('on a phone nothing sticks out, through talk and consultation', async () => {
  await atDesk(async ({ page }) => {
    const boxes = 'main, header, .call, .controls, .control, .card';
    expect(await overflows(page, boxes)).toEqual([]);
    await button(page, 'Transfer').click();
    await page.getByRole('button', { name: 'Talk first with Agent 1' }).waitFor();
    expect(await overflows(page, boxes)).toEqual([]);
    await page.getByRole('button', { name: 'Talk first with Agent 1' }).click();
    await page.locator('.side.active').waitFor();
    expect(await overflows(page, boxes)).toEqual([]);
  }, phone);
});
