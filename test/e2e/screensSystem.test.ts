/** The page of whoever looks after the system: every state of a node is told honestly, and what is wrong stands first. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NodeReport } from '../../server/src/centre/nodes.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { axeFaults } from '../support/axe.ts';
import {
  contrastFaults,
  openBrowser,
  openPage,
  overflows,
  phone,
  picture,
  television,
  type View,
} from '../support/browser.ts';
import { openPlayedCentre } from '../support/playedCentre.ts';
import { builtWallboard, settled } from '../support/screens.ts';
import { cutTexts, smallTexts } from '../support/texts.ts';

let browser: Browser;
let server: ApiServer;

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard });
  await openPlayedCentre(server, { queues: 1, agents: 1 });
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const open = (view: View = television) => openPage(browser, `${server.origin}/system#key=${server.keys.admin}`, view);
const card = (page: Page, name: string) => page.getByRole('article', { name });
const away = () => AbortSignal.timeout(10_000);

/** One that says once that it runs, and nothing more. */
const heard = (id: string, over: Partial<NodeReport> = {}) =>
  server.presence.report(
    {
      ...{ id, host: `${id}.example`, version: '0.0.0-test', role: 'standby', epoch: 0, upMs: 90_000_000 },
      ...{ position: server.engine.floor.seq, loopDelayMs: 2.4, isStopping: false, roundTripMs: {}, ...over },
    },
    away(),
  );

/** What the server says, with something else in it. */
const changed = (page: Page, change: (system: Record<string, unknown>) => void) =>
  page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('"operationName":"System"')) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as { readonly data: { readonly system: Record<string, unknown> } };
    change(answer.data.system);
    return route.fulfill({ response, json: answer });
  });

describe('nodes', () => {
  test('one leads, one stands by, lags, stops, falls silent: each by name, as it happens', async () => {
    await using opened = await open();
    const { page } = opened;
    await card(page, 'test').getByText('Leads').waitFor();
    expect(await card(page, 'PBX').getByText('Connected').count()).toBe(1);
    expect(await page.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0);

    await heard('beta');
    await card(page, 'beta.example').getByText('Stands by').waitFor();
    await heard('beta', { position: server.engine.floor.seq - 3 });
    await card(page, 'beta.example').getByText('Lags behind').waitFor();
    const lag = card(page, 'beta.example').locator('dl > div').filter({ hasText: 'Facts behind' });
    expect(await lag.innerText()).toMatch(/Warning.*3/s);
    await heard('beta', { isStopping: true });
    await card(page, 'beta.example').getByText('Is stopping').waitFor();
    // Nothing more is heard of it.
    await card(page, 'beta.example').getByText('Silent').waitFor({ timeout: 15_000 });
    await card(page, 'beta.example').getByText('Not heard of for').waitFor();
    await server.presence.leave('beta', away());
    await card(page, 'beta.example').waitFor({ state: 'detached' });
    expect(opened.faults).toEqual([]);
  });

  test('that nobody leads is said before everything else, and for as long as it is so', async () => {
    await using opened = await open();
    const { page } = opened;
    await card(page, 'test').waitFor();
    await changed(page, (system) => (system['hasLeader'] = false));
    await page.getByRole('alert').filter({ hasText: 'No node leads.' }).waitFor();
    await page.unroute('**/graphql');
    await page.getByText('No node leads.').waitFor({ state: 'detached' });
    expect(opened.faults).toEqual([]);
  });
});

test('while the database is away the page says so, and shows what the server knows all the same', async () => {
  await using opened = await open();
  const { page } = opened;
  await card(page, 'test').waitFor();
  await changed(page, (system) =>
    Object.assign(system, {
      hasLeader: false,
      nodes: null,
      jobs: null,
      journal: null,
      databaseMs: null,
      redisReached: false,
    }),
  );
  await page.getByRole('alert').filter({ hasText: 'The database does not answer.' }).waitFor();
  expect(await page.getByText('Not known while the database does not answer.').count()).toBe(2);
  await card(page, 'Redis').getByText('later, and not wrong').waitFor();
  expect(await card(page, 'PBX').count()).toBe(1);
});

test('while the server is away the page keeps what it knew, with the time of that', async () => {
  await using opened = await open();
  const { page } = opened;
  await card(page, 'test').waitFor();
  await page.route('**/graphql', (route) => route.abort());
  await page
    .getByRole('alert')
    .filter({ hasText: /as it was at \d\d:\d\d:\d\d/ })
    .waitFor();
  expect(await card(page, 'test').count()).toBe(1);
  await page.unroute('**/graphql');
  await page.getByText('as it was at').waitFor({ state: 'detached', timeout: 10_000 });
});

describe('looks, with everything that can be wrong', () => {
  test.each([
    { ...television, theme: 'dark', locale: 'en-GB' },
    { ...television, theme: 'light', locale: 'de-DE' },
    { ...phone, theme: 'dark', locale: 'de-DE' },
    { ...phone, theme: 'light', locale: 'en-GB' },
  ] as const)('$width×$height, $theme, $locale', async (view) => {
    await using opened = await open(view);
    const { page } = opened;
    await page.locator('main article').first().waitFor();
    await changed(page, (system) => {
      const { nodes, journal, providers } = system;
      const [node] = nodes as [object];
      const [link] = providers as [{ readonly provider: object }];
      Object.assign(node, { host: 'ringside-1.berlin.example', position: 1_234_567, loopDelayMs: 740 });
      (nodes as object[]).push(
        {
          ...node,
          id: 'b',
          host: 'ringside-2.berlin.example',
          state: 'BEHIND',
          lagFacts: 1_234,
          epoch: 0,
          loopDelayMs: 120,
        },
        { ...node, id: 'c', host: 'ringside-3', state: 'SILENT', silentMs: 12_000, loopDelayMs: 0.2 },
      );
      Object.assign(link, { roundTripMs: 1_340, differences: 12 });
      const lost = {
        id: 'p2',
        name: 'Second PBX',
        link: 'LOST',
        linkNote: 'Nothing answers at http://pbx.example:8088.',
      };
      (providers as object[]).push({ ...link, provider: { ...link.provider, ...lost }, roundTripMs: null });
      Object.assign(journal as object, { bytes: 123_456_789_012, openIntents: 3, oldestIntentMs: 75_000 });
      Object.assign(system, { hasLeader: false });
    });
    await page.getByRole('article', { name: 'ringside-3' }).waitFor();
    await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    await settled(page);
    await picture(page, `system-${view.width}-${view.theme}`);
    expect(await overflows(page, 'header, main, article, dl, dl > div')).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    expect(await smallTexts(page, 12)).toEqual([]);
    expect(await cutTexts(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await picture(page, `system-${view.width}-${view.theme}-end`);
  });
});
