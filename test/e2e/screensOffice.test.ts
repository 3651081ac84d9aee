/** The screens of people, keys, boards, the audit and one's own settings, in a real browser. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../support/apiClient.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import {
  contrastFaults,
  ensureWallboard,
  openBrowser,
  openPage,
  type Opened,
  outside,
  overflows,
  phone,
  picture,
  television,
  type View,
} from '../support/browser.ts';
import { PASSWORD, hire } from '../support/sessions.ts';
import { openTvCentre, type TvCentre } from '../support/tvCentre.ts';

let browser: Browser;
let server: ApiServer;
let centre: TvCentre;

beforeAll(async () => {
  await ensureWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard: fileURLToPath(new URL('../../wallboard/dist', import.meta.url)) });
  centre = await openTvCentre(server, { queues: 3, agents: 6 });
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const drawer = (page: Page) => page.getByRole('dialog').first();
const asking = (page: Page) => page.getByRole('alertdialog');
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });

async function act(page: Page, name: string, item: string): Promise<void> {
  await row(page, name)
    .getByRole('button', { name: `Actions for ${name}` })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** With a key of an admin. */
const open = (path: string, view?: View): Promise<Opened> =>
  openPage(browser, `${server.origin}${path}#key=${server.keys.admin}`, view);

/** As somebody with a password; ends on the page that was asked for. */
async function signedIn(path: string, login: string, password = PASSWORD): Promise<Opened> {
  const opened = await openPage(browser, `${server.origin}${path}`);
  await signIn(opened.page, login, password);
  await opened.page.getByRole('navigation').first().waitFor();
  return opened;
}

async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Login').fill(login);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describe('people', () => {
  test('a user is made with a password that is shown once, and signs in with it', async () => {
    await using opened = await open('/people');
    const { page } = opened;
    await page.getByRole('button', { name: 'New user' }).first().click();
    await drawer(page).getByRole('button', { name: 'Create' }).click();
    await expect.poll(() => drawer(page).getByText('This is needed.').count()).toBe(3);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');

    await drawer(page).getByLabel('Full name').fill('Vera Vogel');
    await drawer(page).getByLabel('Login').fill('vera vogel');
    await drawer(page).getByText('No spaces are allowed here.').waitFor();
    await drawer(page).getByLabel('Login').fill('vera');
    await drawer(page).getByRole('radio', { name: 'Supervisor' }).click();
    await drawer(page).getByLabel('First password').fill('short');
    await drawer(page).getByText('10 characters at least; this has 5.').waitFor();
    await drawer(page).getByRole('button', { name: 'Make one' }).click();
    const password = await drawer(page).locator('code').innerText();
    expect(await drawer(page).getByLabel('First password').inputValue()).toBe(password);
    await drawer(page).getByLabel('Full name').press('Enter');
    await row(page, 'Vera Vogel').getByText('not signed in').waitFor();
    expect(page.url()).not.toContain(password);
    expect(server.lines.join('\n')).not.toContain(password);

    await using other = await signedIn('/queues', 'vera', password);
    await other.page.getByText('Vera Vogel').first().waitFor();
    await row(page, 'Vera Vogel').getByText('1 session').waitFor();

    await act(page, 'Vera Vogel', 'Sessions');
    await drawer(page).getByRole('button', { name: 'End', exact: true }).click();
    await drawer(page).getByText('Not signed in anywhere.').waitFor();
    await other.page.getByText('Your session has ended.').waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('what the server refuses stands at its field, and nothing that was typed is lost', async () => {
    await hire(server, 'anna', 'agent', { agentId: centre.agents[0]! });
    await using opened = await open('/people');
    const { page } = opened;
    await page.getByRole('button', { name: 'New user' }).first().click();
    await drawer(page).getByLabel('Full name').fill('Second Anna');
    await drawer(page).getByLabel('Login').fill('ANNA');
    await drawer(page).getByLabel('Agent', { exact: true }).last().click();
    const name = server.engine.floor.agents.get(centre.agents[0]!)!.name;
    await page.getByRole('option', { name }).click();
    await drawer(page).getByRole('button', { name: 'Create' }).click();
    await drawer(page).getByText('Another user signs in with this name.').waitFor();
    expect(await drawer(page).getByLabel('Full name').inputValue()).toBe('Second Anna');
    await drawer(page).getByLabel('Login').fill('anna2');
    await drawer(page).getByRole('button', { name: 'Create' }).click();
    await drawer(page).getByText('Another user is this agent.').waitFor();

    await page.keyboard.press('Escape');
    await asking(page).getByRole('button', { name: 'Keep editing' }).click();
    expect(await drawer(page).getByLabel('Login').inputValue()).toBe('anna2');
  });

  test('the last admin is neither removed nor given another role', async () => {
    await hire(server, 'boss', 'admin');
    await using opened = await open('/people');
    const { page } = opened;
    await act(page, 'The boss', 'Remove');
    await asking(page).getByRole('button', { name: 'Remove' }).click();
    await asking(page).getByText('This is the only admin.').waitFor();
    await asking(page).getByRole('button', { name: 'Cancel' }).click();
    await row(page, 'The boss').getByRole('button', { name: 'The boss', exact: true }).click();
    await drawer(page).getByRole('radio', { name: 'CRM' }).click();
    await drawer(page).getByRole('button', { name: 'Save' }).click();
    await drawer(page).getByText('This is the only admin.').waitFor();
    expect(server.engine.floor.users.get('user-boss' as never)?.role).toBe('admin');
  });

  test('a team is made, and its supervisor sees what is theirs and no button that they may not use', async () => {
    await using opened = await open('/people?show=teams');
    const { page } = opened;
    await page.getByRole('button', { name: 'New team' }).first().click();
    await drawer(page).getByLabel('Name of the team').fill('Day shift');
    await drawer(page).getByLabel('Queues').click();
    await page.getByRole('option', { name: 'Sales' }).click();
    await page.keyboard.press('Escape');
    await drawer(page).getByRole('button', { name: 'Create' }).click();
    await row(page, 'Day shift').getByText('Sales').waitFor();

    const teamId = [...server.engine.floor.teams.values()].find(({ name }) => name === 'Day shift')!.id;
    await hire(server, 'sue', 'supervisor', { teamIds: [teamId] });
    await row(page, 'Day shift').getByText('The sue').waitFor();

    await using own = await signedIn('/queues', 'sue');
    await row(own.page, 'Sales').waitFor();
    expect(await own.page.locator('tbody tr').count()).toBe(1);
    expect(await own.page.getByRole('button', { name: 'New queue' }).count()).toBe(0);
    const places = own.page.getByRole('navigation', { name: 'Pages' }).first();
    expect(await places.getByRole('link', { name: 'People' }).count()).toBe(0);
    expect(own.faults).toEqual([]);
  });
});

test.each([
  ['agent', { agentId: 4 }],
  ['supervisor', {}],
  ['crm', {}],
] as const)('somebody with the role %s opens every place that is offered, without any fault', async (role, more) => {
  const agentId = 'agentId' in more ? { agentId: centre.agents[more.agentId]! } : {};
  await hire(server, `round-${role}`, role, agentId);
  await using opened = await signedIn('/', `round-${role}`);
  const { page } = opened;
  const links = page.getByRole('navigation', { name: 'Pages' }).first().locator('a.place');
  await links.first().waitFor();
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const desk = role === 'agent' ? ['/desk'] : [];
  expect(paths).toEqual([...desk, ...'/ /calls /history /voicemail /recordings /queues /agents /boards'.split(' ')]);
  for (const path of [...paths, '/settings']) {
    await page.goto(`${server.origin}${path}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('You may not open this page').count()).toBe(0);
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
  }
  await page.goto(`${server.origin}/keys`);
  await page.getByText('You may not open this page').waitFor();
  expect(opened.faults).toEqual([]);
});

describe('keys', () => {
  test('a key is shown once with an example, works, and is cut off when it is revoked', async () => {
    await using opened = await open('/keys');
    const { page } = opened;
    await page.getByRole('button', { name: 'New key' }).click();
    await drawer(page).getByLabel('Name').fill('Our CRM');
    await drawer(page).getByLabel('Ends').click();
    await page.getByRole('option', { name: 'in 30 days' }).click();
    await drawer(page).getByRole('button', { name: 'Create' }).click();
    const told = page.getByRole('dialog', { name: 'The key Our CRM was made' });
    const secret = await told.locator('code').first().innerText();
    expect(await told.locator('code').nth(1).innerText()).toContain(`Authorization: Bearer ${secret}`);
    await page.keyboard.press('Escape');
    await told.getByRole('button', { name: 'I have kept it' }).click();
    await told.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(secret);
    expect(server.lines.join('\n')).not.toContain(secret);

    const me = async () => (await post(server.origin, secret, { query: '{ me { name role } }' })).body;
    expect(await me()).toEqual({ data: { me: { name: 'Our CRM', role: 'CRM' } } });
    await act(page, 'Our CRM', 'Revoke');
    await asking(page).getByRole('button', { name: 'Revoke' }).click();
    await row(page, 'Our CRM').waitFor({ state: 'detached' });
    await expect.poll(async () => (await me()).data).toBe(undefined);
    expect(opened.faults).toEqual([]);
  });

  test('keys that end soon or have ended are marked in words', async () => {
    const soon = Date.now() + 3 * 86_400_000;
    await server.command({
      type: 'saveKey',
      keyId: 'key-soon' as never,
      name: 'Soon',
      role: 'crm',
      hash: 's',
      expiresAt: soon,
    });
    await server.command({
      type: 'saveKey',
      keyId: 'key-over' as never,
      name: 'Over',
      role: 'crm',
      hash: 'o',
      expiresAt: 1e12,
    });
    await using opened = await open('/keys');
    const { page } = opened;
    await row(page, 'Soon').getByText('Soon: on').waitFor();
    await row(page, 'Over').getByText('Ended on').waitFor();
    await page.getByRole('button', { name: 'New key' }).click();
    await drawer(page).getByLabel('Ends').click();
    await page.getByRole('option', { name: 'on a day that I choose' }).click();
    await drawer(page).getByLabel('Last day').fill('2020-01-01');
    await drawer(page).getByText('Choose a day that is yet to come.').waitFor();
    expect(opened.faults).toEqual([]);
  });
});

describe('boards', () => {
  test('a board is set up, its link opens the TV without signing in, and a revoked link says so there', async () => {
    await using opened = await open('/boards');
    const { page } = opened;
    await page.getByRole('button', { name: 'New board' }).click();
    await drawer(page).getByLabel('Name', { exact: true }).fill('Reception');
    await drawer(page).getByLabel('Alert from callers waiting').fill('2');
    await drawer(page).getByText('The alert may not come before the warning.').waitFor();
    await drawer(page).getByLabel('Warning from callers waiting').fill('1');
    await drawer(page).getByLabel('Queues', { exact: true }).first().click();
    await page.getByRole('option', { name: 'Support' }).click();
    await page.keyboard.press('Escape');
    await drawer(page).getByRole('button', { name: 'Later: Overview' }).click();
    await drawer(page).getByRole('button', { name: 'Create' }).click();
    await row(page, 'Reception').getByText('1 queue').waitFor();
    await row(page, 'Reception').getByText('Queues → Overview → Agents').waitFor();

    await row(page, 'Reception').getByRole('button', { name: 'TV link' }).click();
    await drawer(page).getByLabel('Name of the screen').fill('By the door');
    await drawer(page).getByRole('button', { name: 'Make the link' }).click();
    const told = page.getByRole('dialog', { name: 'The link for By the door' });
    const address = await told.locator('code').innerText();
    expect(address).toMatch(new RegExp(`^${server.origin}/board/[^#]+#key=rsb_`));
    await told.getByRole('button', { name: 'I have kept it' }).click();

    await using tv = await openPage(browser, address);
    await tv.page.getByRole('heading', { level: 1, name: 'Reception' }).waitFor();
    expect(await tv.page.locator('.tv-tile h2').allInnerTexts()).toEqual(['Support']);
    expect(tv.page.url()).not.toContain('rsb_');

    await drawer(page).getByRole('button', { name: 'Revoke: By the door' }).click();
    await asking(page).getByRole('button', { name: 'Revoke' }).click();
    await drawer(page).getByText('None yet.').waitFor();
    await tv.page.getByText('The key of this board is no longer valid').waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('who may only watch opens boards and changes none', async () => {
    await hire(server, 'looker', 'crm');
    await using opened = await signedIn('/boards', 'looker');
    const { page } = opened;
    await row(page, 'Everything').waitFor();
    expect(await row(page, 'Everything').getByRole('button').count()).toBe(0);
    const [tv] = await Promise.all([
      opened.context.waitForEvent('page'),
      row(page, 'Everything').getByRole('link', { name: /Open/ }).click(),
    ]);
    await tv.getByRole('heading', { level: 1, name: 'Everything' }).waitFor();
    expect(opened.faults).toEqual([]);
  });
});

describe('audit', () => {
  test('what was done is told in words as it happens, and a search can be handed on', async () => {
    await using opened = await open('/audit');
    const { page } = opened;
    await hire(server, 'ben', 'crm');
    const line = page.locator('summary').filter({ hasText: 'set a password for The ben' }).first();
    await line.waitFor();
    await using turned = await openPage(browser, `${server.origin}/sign-in`);
    await signIn(turned.page, 'ben', 'not the password at all');
    await page.getByText('Somebody tried to sign in as ben with a wrong password').waitFor();

    await line.click();
    await page.getByRole('button', { name: 'Everything done to The ben' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('subject')).toBe('user-ben');
    await expect.poll(() => page.locator('summary').count()).toBe(3);
    await page.getByRole('button', { name: /^What:/ }).click();
    await page.getByRole('option', { name: 'Sign-ins' }).click();
    await expect.poll(() => page.locator('summary').count()).toBe(1);

    await using handed = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await handed.page.getByText('with a wrong password').waitFor();
    expect(await handed.page.locator('summary').count()).toBe(1);
    await handed.page.getByRole('button', { name: 'Clear the filters' }).click();
    await handed.page.locator('summary').nth(5).waitFor();
    expect(opened.faults).toEqual([]);
  });
});

describe('settings', () => {
  test('the own password is changed with the current one, and the other sessions end', async () => {
    await hire(server, 'own', 'crm');
    await using other = await signedIn('/', 'own');
    await using opened = await signedIn('/settings', 'own');
    const { page } = opened;
    await page.getByLabel('Current password').fill('not the password at all');
    await page.getByLabel('New password').fill('The own');
    await page.getByText('10 characters at least; this has 7.').waitFor();
    await page.getByLabel('New password').fill('a quite different sentence');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('This is wrong.').waitFor();
    expect(await page.getByLabel('New password').inputValue()).toBe('a quite different sentence');
    await page.getByLabel('Current password').fill(PASSWORD);
    await page.getByLabel('Current password').press('Enter');
    await page.getByText('Your password is changed.').waitFor();
    await other.page.getByText('Your session has ended.').waitFor();
    await using again = await signedIn('/settings', 'own', 'a quite different sentence');
    await again.page.getByText('This browser').waitFor();
  });

  test('language and appearance hold at once; whoever sets the centre up names it', async () => {
    await using opened = await open('/settings');
    const { page } = opened;
    await page.getByText('You came in with a key').waitFor();
    expect(await page.getByLabel('Current password').count()).toBe(0);
    await page.getByLabel('Name of the centre').fill('Harbour Desk');
    await page.getByLabel('Time zone').click();
    await page.getByPlaceholder('Search').fill('Berlin');
    await page.getByRole('option', { name: 'Europe/Berlin' }).click();
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByText('Saved.').waitFor();
    expect(server.engine.floor.centre).toMatchObject({ name: 'Harbour Desk', timeZone: 'Europe/Berlin' });
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.className)).toContain('dark');
    await page.getByRole('radio', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meine Einstellungen' }).waitFor();
    expect(opened.faults).toEqual([]);
  });
});

describe('looks', () => {
  const views = [
    { ...television, theme: 'dark', locale: 'en-GB' },
    { ...television, theme: 'light', locale: 'de-DE' },
    { ...phone, theme: 'dark', locale: 'de-DE' },
    { ...phone, theme: 'light', locale: 'en-GB' },
  ] as const;
  const screens = ['people', 'people?show=teams', 'keys', 'boards', 'audit', 'settings'] as const;

  test.each(views)('$width×$height, $theme, $locale: nothing sticks out, everything can be read', async (view) => {
    for (const screen of screens) {
      await using opened = await open(`/${screen}`, view);
      const { page } = opened;
      const name = `office-${screen.replace('?show=', '-')}-${view.width}-${view.theme}`;
      await page.locator('main tbody tr, main summary, main dl').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await overflows(page, 'header, main, table, tr, td')).toEqual([]);
      expect(await contrastFaults(page)).toEqual([]);
      await picture(page, name);
      if (screen !== 'audit' && screen !== 'settings') {
        await page.locator('main header').getByRole('button').last().click();
        await drawer(page).locator('form').waitFor();
        await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
        expect(await overflows(page, '[role=dialog], [role=dialog] form')).toEqual([]);
        expect(await contrastFaults(page)).toEqual([]);
        await picture(page, `${name}-form`);
      }
      expect(outside(server.origin, opened.asked)).toEqual([]);
      expect(opened.faults).toEqual([]);
    }
  });
});
