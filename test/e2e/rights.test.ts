/** What each role finds on each screen: their own, said calmly where it is not theirs, and nothing of anybody else's on the wire. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { openBrowser, openPage, television } from '../support/browser.ts';
import { builtWallboard } from '../support/screens.ts';
import { hire, PASSWORD } from '../support/sessions.ts';
import { openTwoTeams, type TwoTeams } from '../support/twoTeams.ts';
import { listen, type Wire } from '../support/wire.ts';

let browser: Browser;
let server: ApiServer;
let teams: TwoTeams;

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard });
  teams = await openTwoTeams(server);
  await hire(server, 'admin', 'admin');
  await hire(server, 'supervisor', 'supervisor', { teamIds: [teams.near.teamId] });
  await hire(server, 'agent', 'agent', { agentId: teams.near.agents[1] });
  await hire(server, 'crm', 'crm');
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const everyone = ['/', '/calls', '/history', '/voicemail', '/recordings', '/queues', '/agents', '/boards'];
const admins = ['/numbers', '/providers', '/system', '/people', '/keys', '/audit'];
const pages = ['/desk', ...everyone, ...admins, '/settings'];
const places = {
  admin: [
    '/',
    '/calls',
    '/history',
    '/voicemail',
    '/recordings',
    '/queues',
    '/agents',
    '/numbers',
    '/providers',
    '/boards',
    '/system',
    '/people',
    '/keys',
    '/audit',
  ],
  supervisor: everyone,
  agent: ['/desk', ...everyone],
  crm: everyone,
} satisfies Record<string, readonly string[]>;
type Who = keyof typeof places;

const offered = (page: Page) =>
  page.locator('nav section a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const noRight = (page: Page) => page.getByRole('heading', { name: 'You may not open this page' });
/** Until the page has what it asked for: nothing turns, and nothing is about to come. */
const filled = async (page: Page, wire: Wire) => {
  // By its element: behind an open drawer it is no heading for anybody who reads by roles.
  await page.locator('h1').first().waitFor();
  await wire.quiet();
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
};

async function signIn(page: Page, login: string): Promise<void> {
  await page.getByLabel('Login').fill(login);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  // Agents are led to their own desk, all others to the board.
  await page
    .locator(login === 'agent' ? '.desk .status' : '.tiles .tile')
    .first()
    .waitFor();
}

interface Visit {
  readonly page: Page;
  readonly wire: Wire;
  readonly faults: readonly string[];
}

async function as(who: Who, visit: (visit: Visit) => Promise<void>): Promise<void> {
  await using opened = await openPage(browser, `${server.origin}/sign-in`, television);
  const { page, faults } = opened;
  page.setDefaultTimeout(10_000);
  const wire = listen(page);
  await signIn(page, who);
  await visit({ page, wire, faults });
}

describe.each(Object.keys(places) as Who[])('%s', (who) => {
  test('is offered exactly what may be opened, and each page shows itself or says calmly that it may not', async () => {
    await as(who, async ({ page, wire, faults }) => {
      expect(await offered(page)).toEqual(places[who]);
      for (const path of pages) {
        await page.goto(`${server.origin}${path}`);
        await filled(page, wire);
        const isMine = path === '/settings' || places[who].includes(path);
        expect([path, await noRight(page).count()]).toEqual([path, isMine ? 0 : 1]);
        expect([path, wire.refusals, faults]).toEqual([path, [], []]);
        if (isMine) continue;
        await page.getByRole('button', { name: 'To the live board' }).click();
        await page.locator('.tiles .tile').first().waitFor();
      }
    });
  });
});

/** What is said on a page, and by the names of its buttons. */
const words = async (page: Page) => [
  await page.locator('body').innerText(),
  ...(await page
    .locator('#content button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))),
];
const marksIn = (texts: readonly string[]) =>
  teams.farMarks.filter((mark) => texts.some((text) => text.includes(mark)));

describe('of the other team nothing comes over the wire, on no page', () => {
  test.each([
    ['supervisor', ['Queue 0', 'Agent 0', 'Agent 1', 'Talker 0', 'Waiter 0']],
    ['agent', ['Queue 0', 'Agent 1']],
  ] as const)('to a user with the role %s, and their own is there', async (who, own) => {
    await as(who, async ({ page, wire }) => {
      const seen: string[] = [];
      for (const path of [
        ...everyone,
        '/settings',
        `/history?call=${teams.far.talking}`,
        `/calls?call=${teams.far.waiting}`,
      ]) {
        await page.goto(`${server.origin}${path}`);
        await filled(page, wire);
        seen.push(...(await words(page)));
      }
      expect(own.filter((mark) => !seen.some((text) => text.includes(mark)))).toEqual([]);
      // What was asked for by its id is named in the address, and by the page that does not find it.
      const asked = [teams.far.talking, teams.far.waiting] as readonly string[];
      expect(marksIn(wire.heard).filter((mark) => !asked.includes(mark))).toEqual([]);
    });
  });

  test('an admin sees both', async () => {
    await as('admin', async ({ page, wire }) => {
      for (const path of ['/calls', '/numbers']) {
        await page.goto(`${server.origin}${path}`);
        await filled(page, wire);
      }
      expect(marksIn(wire.heard)).toEqual(teams.farMarks);
    });
  });
});

describe('what may not be done is not offered', () => {
  const buttons = async (page: Page, path: string, row: string) => {
    await page.goto(`${server.origin}${path}`);
    await page
      .getByRole('row', { name: new RegExp(row) })
      .first()
      .waitFor();
    const menu = page
      .getByRole('row', { name: new RegExp(row) })
      .first()
      .locator('[aria-haspopup=menu]');
    if ((await menu.count()) === 0)
      return { items: [], create: await page.getByRole('button', { name: /^New / }).count() };
    await menu.click();
    const items = await page.getByRole('menuitem').allInnerTexts();
    return { items, create: await page.getByRole('button', { name: /^New / }).count() };
  };
  const all = {
    queues: { items: ['Change', 'Members', 'Remove'], create: 1 },
    agents: {
      items: ['Sign in and make available', 'Send away …', 'Sign out', 'Change', 'Queues', 'Remove'],
      create: 1,
    },
    calls: { items: ['Move or prioritise', 'Hang up'], create: 0 },
  };
  const others = {
    queues: { items: [], create: 0 },
    agents: { items: ['Sign in and make available', 'Send away …', 'Sign out', 'Queues'], create: 0 },
    calls: all.calls,
  };

  test.each([
    ['admin', all],
    ['supervisor', others],
    ['crm', others],
    ['agent', others],
  ] as const)('to %s', async (who, offers) => {
    await as(who, async ({ page }) => {
      expect(await buttons(page, '/queues', 'Queue 0')).toEqual(offers.queues);
      expect(await buttons(page, '/agents', 'Agent 1')).toEqual(offers.agents);
      if (who !== 'agent') expect(await buttons(page, '/calls', 'Waiter 0')).toEqual(offers.calls);
    });
  });

  test('members are paused by a supervisor and by themselves, and their penalty is the admin’s', async () => {
    const row = (page: Page, name: string) => page.getByRole('dialog').getByRole('listitem').filter({ hasText: name });
    for (const [who, mine, other, penalty] of [
      ['admin', 1, 1, 2],
      ['supervisor', 1, 1, 0],
      ['agent', 1, 0, 0],
    ] as const) {
      await as(who, async ({ page }) => {
        await page.goto(`${server.origin}/queues`);
        await page
          .getByRole('row', { name: /Queue 0/ })
          .getByRole('button', { name: /^Members/ })
          .click();
        await row(page, 'Agent 1').waitFor();
        const pauses = (name: string) =>
          row(page, name)
            .getByRole('button', { name: /^Pause/ })
            .count();
        expect([await pauses('Agent 1'), who === 'agent' ? other : await pauses('Agent 0')]).toEqual([mine, other]);
        expect(await page.getByLabel(/^Penalty of/).count()).toBe(penalty);
      });
    }
  });
});

test('the key of a wall sees its tiles, and no number, no call and no way to anywhere else', async () => {
  await using opened = await openPage(browser, `${server.origin}/sign-in`);
  const { page, faults } = opened;
  const wire = listen(page);
  await page.goto(`${server.origin}/#key=${teams.board}`);
  await page.reload();
  await page.locator('.tiles .tile').first().waitFor();
  expect(await page.locator('.tile h2').allInnerTexts()).toEqual(['Queue 0']);
  expect((await page.locator('.person').allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
    'Agent 0',
    'Agent 1',
  ]);
  expect(await page.locator('nav').count()).toBe(0);
  expect([marksIn(wire.heard), wire.refusals, faults]).toEqual([[], [], []]);
  expect(wire.heard.filter((text) => /\+?4940[78]|Talker|Waiter/.test(text))).toEqual([]);
  for (const path of ['/calls', '/history', '/queues', '/people']) {
    await page.goto(`${server.origin}${path}`);
    await noRight(page).waitFor();
  }
  expect([wire.refusals, faults]).toEqual([[], []]);
});
