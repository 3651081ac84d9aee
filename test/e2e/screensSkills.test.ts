/** Skills and extensions on the screens of the set-up, by keyboard alone: given, required, and told where they are missing. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { axeFaults } from '../support/axe.ts';
import { contrastFaults, openBrowser, openPage, overflows, phone, picture, type View } from '../support/browser.ts';
import { openPlayedCentre, pbx, type PlayedCentre } from '../support/playedCentre.ts';
import { builtWallboard } from '../support/screens.ts';
import { until } from '../support/until.ts';

let browser: Browser;
let server: ApiServer;
let centre: PlayedCentre;

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard });
  centre = await openPlayedCentre(server, { queues: 1, agents: 3 });
  for (const [extension, state] of [
    ['1000', 'online'],
    ['2000', 'online'],
    ['2001', 'offline'],
  ] as const)
    server.played.tell({ type: 'phone.changed', providerId: pbx, extension, state });
  await until(() => server.engine.floor.phones.size === 3);
});

afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const open = (screen: string, view?: View) =>
  openPage(browser, `${server.origin}/${screen}#key=${server.keys.admin}`, view);
const drawer = (page: Page) => page.getByRole('dialog').first();
const openForm = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click();
  await drawer(page).getByRole('button', { name: 'Add a skill' }).waitFor();
};
/** What one screen set up is no condition of the next. */
const give = async (n: number, names: readonly string[]) => {
  const { id, name, extension } = server.engine.floor.agents.get(centre.agents[n]!)!;
  const skills = names.map((one) => ({ name: one, level: 5 }));
  await server.command({ type: 'saveAgent', agentId: id, isNew: false, name, extension, skills });
};
const skill = (page: Page) => drawer(page).getByRole('combobox', { name: 'Skill', exact: true }).first();
const skillsOf = (n: number) => server.engine.floor.agents.get(centre.agents[n]!)?.skills;
/** Goes on with the Tab key until the control has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let steps = 0; steps < 30; steps += 1) {
    const own = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
    });
    if (own === label) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to “${label}”.`);
}

describe('an agent', () => {
  test('is given a skill by keyboard, the same one twice is told at once, and it is kept', async () => {
    await using opened = await open('agents');
    const { page } = opened;
    await openForm(page, 'Agent 0');
    await tabTo(page, 'Add a skill');
    await page.keyboard.press('Enter');
    await page.keyboard.type('German');
    await tabTo(page, 'Level of German');
    await page.keyboard.press('Enter');
    const marked = page.locator('[role=option][data-highlighted]');
    await marked.filter({ hasText: '3 · good' }).waitFor();
    await page.keyboard.press('End');
    await marked.filter({ hasText: '5 · expert' }).waitFor();
    await page.keyboard.press('Enter');
    // While the list fades it holds the focus.
    await marked.waitFor({ state: 'detached' });
    await tabTo(page, 'Add a skill');
    await page.keyboard.press('Enter');
    await page.keyboard.type('gERMAN');
    await drawer(page).getByText('This stands here already.').waitFor();

    expect(await axeFaults(page)).toEqual([]);

    // It is not sent as it is, and the focus goes to what has to be mended.
    await drawer(page).getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    expect(skillsOf(0)).toEqual([]);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Products');
    await drawer(page).getByText('This stands here already.').waitFor({ state: 'detached' });
    await picture(page, 'skills-agent');
    expect(await contrastFaults(page)).toEqual([]);
    await drawer(page).getByRole('button', { name: 'Save' }).click();
    await drawer(page).waitFor({ state: 'detached' });
    expect(skillsOf(0)).toEqual([
      { name: 'German', level: 5 },
      { name: 'Products', level: 3 },
    ]);

    await openForm(page, 'Agent 0');
    expect(await skill(page).inputValue()).toBe('German');
    await tabTo(page, 'Take away Products');
    await page.keyboard.press('Enter');
    await drawer(page).getByRole('button', { name: 'Save' }).click();
    await drawer(page).waitFor({ state: 'detached' });
    expect(skillsOf(0)).toEqual([{ name: 'German', level: 5 }]);
    expect(opened.faults).toEqual([]);
  });

  test('with a name that is too long is told so', async () => {
    await using opened = await open('agents');
    const { page } = opened;
    await openForm(page, 'Agent 1');
    await tabTo(page, 'Add a skill');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('x'.repeat(41));
    await drawer(page).getByText('This has 41 characters; 40 is the most.').waitFor();
    await drawer(page).getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    expect(skillsOf(1)).toEqual([]);
  });

  test('is offered the skills that others have, and the extensions that are free with their phones', async () => {
    await give(0, ['German']);
    await using opened = await open('agents');
    const { page } = opened;
    await openForm(page, 'Agent 2');
    await drawer(page).getByLabel('Extension').fill('20');
    await expect
      .poll(() => page.getByRole('option').allInnerTexts())
      .toEqual(['2000\nphone connected', '2001\nphone not connected']);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('option', { name: '2001' }).click();
    expect(await drawer(page).getByLabel('Extension').inputValue()).toBe('2001');
    await drawer(page).getByRole('button', { name: 'Add a skill' }).click();
    await page.keyboard.type('ger');
    await page.getByRole('option', { name: 'German' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => skill(page).inputValue()).toBe('German');
    await drawer(page).getByRole('button', { name: 'Save' }).click();
    await drawer(page).waitFor({ state: 'detached' });
    expect(server.engine.floor.agents.get(centre.agents[2]!)).toMatchObject({
      extension: { extension: '2001' },
      skills: [{ name: 'German', level: 3 }],
    });
  });

  test('takes an extension that no phone system has told about', async () => {
    await using opened = await open('agents');
    const { page } = opened;
    await openForm(page, 'Agent 2');
    await drawer(page).getByLabel('Extension').fill('7777');
    await page.keyboard.press('Tab');
    await drawer(page).getByRole('button', { name: 'Save' }).click();
    await drawer(page).waitFor({ state: 'detached' });
    expect(server.engine.floor.agents.get(centre.agents[2]!)?.extension?.extension).toBe('7777');
  });
});

describe('a queue', () => {
  test('requires a skill, and its members are told with what they lack', async () => {
    await give(0, ['German']);
    await give(1, []);
    await give(2, ['German']);
    await using opened = await open('queues');
    const { page } = opened;
    await openForm(page, 'Queue 0');
    await drawer(page).getByRole('button', { name: 'Add a skill' }).click();
    await page.keyboard.type('german');
    await drawer(page).getByRole('button', { name: 'Save' }).click();
    await drawer(page).waitFor({ state: 'detached' });
    expect(server.engine.floor.queues.get(centre.queues[0]!)?.settings.requiredSkills).toEqual([
      { name: 'german', level: 3 },
    ]);

    await page.getByRole('button', { name: 'Actions for Queue 0' }).click();
    await page.getByRole('menuitem', { name: 'Members' }).click();
    const member = (name: string) => drawer(page).getByRole('listitem').filter({ hasText: name });
    await member('Agent 1').getByText('Gets no calls here, for want of: german 3').waitFor();
    expect(await drawer(page).getByText('for want of').count()).toBe(1);
    await picture(page, 'skills-members');
    expect(await axeFaults(page)).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);

    await page.goto(`${server.origin}/agents`);
    await page.getByRole('button', { name: 'Actions for Agent 1' }).click();
    await page.getByRole('menuitem', { name: 'Queues' }).click();
    await member('Queue 0').getByText('Gets no calls here, for want of: german 3').waitFor();
    await give(1, ['GERMAN']);
    await member('Queue 0').getByText('for want of').waitFor({ state: 'detached' });
    expect(opened.faults).toEqual([]);
  });

  test('fits on a phone with many skills', async () => {
    await using opened = await open('queues', { ...phone, theme: 'dark' });
    const { page } = opened;
    await openForm(page, 'Queue 0');
    for (const name of ['A skill whose name has forty characters.', 'Two', 'Three']) {
      await drawer(page).getByRole('button', { name: 'Add a skill' }).click();
      await page.keyboard.insertText(name);
    }
    await page.keyboard.press('Tab');
    await picture(page, 'skills-queue-phone');
    expect(await overflows(page, '[role=dialog] li, [role=dialog] form')).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
  });
});

test('a phone system tells how many extensions there are', async () => {
  await using opened = await open('providers');
  const card = opened.page.getByRole('article', { name: 'PBX' });
  await expect.poll(() => card.textContent()).toContain('3, 2 of them connected');
});
