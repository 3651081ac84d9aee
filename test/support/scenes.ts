/** Every page of the wallboard and every state in which it can be, and how one comes there. */
import type { Page } from 'playwright-core';
import { openPage, type Opened, type View } from './browser.ts';
import { settled, type Screens } from './screens.ts';

export interface Scene {
  readonly name: string;
  readonly path: string;
  /** With whose key; none is without. */
  readonly as?: 'admin' | 'crm' | 'board' | 'nobody';
  /** There when the page has what it shows. */
  readonly ready: string;
  /** From the page as it opens to the state that is meant. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const dialog = (page: Page) => page.locator('[role=dialog], [role=alertdialog]').last();
const item = (page: Page, at: number) => page.getByRole('menuitem').nth(at).click();
const shown = (page: Page) => dialog(page).waitFor();
/** The button that makes a new one is the last one in the head of a page. */
const create = async (page: Page) => {
  await page.locator('main > header').getByRole('button').last().click();
  await dialog(page).locator('form').waitFor();
};
const send = (page: Page) => dialog(page).locator('[data-slot=footer] button').last().click();
const menuOfRow = (page: Page) =>
  page.locator('tbody tr [aria-haspopup=menu], article [aria-haspopup=menu]').first().click();
const settings = (page: Page) => page.locator('header [aria-haspopup=menu]').last().click();
const fault = (page: Page) => page.locator('[aria-invalid=true]').first().waitFor();

export function scenes(): readonly Scene[] {
  const rows = 'tbody tr';
  return [
    { name: 'sign-in', path: '/sign-in', as: 'nobody', ready: 'form' },
    {
      name: 'sign-in-faults',
      path: '/sign-in',
      as: 'nobody',
      ready: 'form',
      act: async (page) => {
        await page.locator('form button[type=submit]').click();
        await fault(page);
      },
    },
    {
      name: 'sign-in-wrong',
      path: '/sign-in',
      as: 'nobody',
      ready: 'form',
      act: async (page) => {
        await page.locator('input').first().fill('nobody');
        await page.locator('input').nth(1).fill('not the password');
        await page.locator('form button[type=submit]').click();
        await page.getByRole('alert').waitFor();
      },
    },
    {
      name: 'sign-in-key',
      path: '/sign-in',
      as: 'nobody',
      ready: 'form',
      act: async (page) => {
        await page.locator('main > button').click();
        await page.getByRole('checkbox').waitFor();
        await page.locator('form button[type=submit]').click();
        await fault(page);
      },
    },
    { name: 'board', path: '/', ready: '.person' },
    {
      name: 'board-menu',
      path: '/',
      ready: '.person',
      act: async (page) => {
        await settings(page);
        await page.getByRole('menu').waitFor();
      },
    },
    { name: 'board-key', path: '/', as: 'board', ready: '.person' },
    { name: 'calls', path: '/calls', ready: rows },
    { name: 'calls-menu', path: '/calls', ready: rows, act: menuOfRow },
    {
      name: 'calls-hang-up',
      path: '/calls',
      ready: rows,
      act: async (page) => {
        await menuOfRow(page);
        await page.getByRole('menuitem').last().click();
        await shown(page);
      },
    },
    {
      name: 'calls-move-fault',
      path: '/calls',
      ready: rows,
      act: async (page) => {
        await page.locator('tbody tr.waiting [aria-haspopup=menu]').first().click();
        await item(page, 0);
        await dialog(page).locator('input').last().fill('5000');
        await fault(page);
      },
    },
    {
      name: 'calls-filter',
      path: '/calls',
      ready: rows,
      act: (page) => page.locator('.filters button').first().click(),
    },
    { name: 'calls-none', path: '/calls?queue=nowhere', ready: '.calls-page > section h2' },
    {
      name: 'call',
      path: '/calls',
      ready: rows,
      act: async (page) => {
        await page.locator('tbody tr.waiting a').first().click();
        await dialog(page).locator('ol, h3').first().waitFor();
      },
    },
    { name: 'call-gone', path: '/calls?call=nowhere', ready: '[role=dialog] h2' },
    { name: 'history', path: '/history', ready: rows },
    { name: 'history-none', path: '/history?from=2020-01-01&to=2020-01-01', ready: '.calls-page > section h2' },
    {
      name: 'history-fault',
      path: '/history?from=2026-01-02&to=2026-01-01',
      ready: 'form',
      act: async (page) => {
        await page.locator('input[type=tel]').fill('55');
        await page.locator('form button[type=submit]').first().click();
        await fault(page);
      },
    },
    { name: 'recordings-none', path: '/recordings', ready: '.calls-page > section h2' },
    { name: 'recording-gone', path: '/recordings?recording=nowhere', ready: '[role=dialog] h2' },
    { name: 'voicemail-none', path: '/voicemail', ready: 'main h2' },
    { name: 'queues', path: '/queues', ready: rows },
    {
      name: 'queues-search-none',
      path: '/queues',
      ready: rows,
      act: (page) => page.getByRole('searchbox').fill('nothing like it'),
    },
    { name: 'queues-menu', path: '/queues', ready: rows, act: menuOfRow },
    { name: 'queues-form', path: '/queues', ready: rows, act: create },
    {
      name: 'queues-dispositions',
      path: '/queues',
      ready: rows,
      act: async (page) => {
        await create(page);
        const add = dialog(page).locator('.dispositions > button');
        await add.click();
        await dialog(page).locator('.dispositions li input').first().fill('Order');
        await add.click();
        await page.keyboard.press('Alt+ArrowRight');
        await dialog(page).locator('.dispositions li [aria-haspopup=menu]').last().click();
        await page.getByRole('menu').waitFor();
      },
    },
    {
      name: 'queues-faults',
      path: '/queues',
      ready: rows,
      act: async (page) => {
        await create(page);
        await send(page);
        await fault(page);
      },
    },
    {
      name: 'queues-members',
      path: '/queues',
      ready: rows,
      act: async (page) => {
        await menuOfRow(page);
        await item(page, 1);
        await dialog(page).getByRole('listitem').first().waitFor();
      },
    },
    {
      name: 'queues-remove',
      path: '/queues',
      ready: rows,
      act: async (page) => {
        await menuOfRow(page);
        await page.getByRole('menuitem').last().click();
        await shown(page);
      },
    },
    { name: 'agents', path: '/agents', ready: rows },
    { name: 'agents-form', path: '/agents', ready: rows, act: create },
    {
      name: 'agents-faults',
      path: '/agents',
      ready: rows,
      act: async (page) => {
        await create(page);
        await send(page);
        await fault(page);
      },
    },
    { name: 'numbers', path: '/numbers', ready: rows },
    { name: 'numbers-form', path: '/numbers', ready: rows, act: create },
    {
      name: 'numbers-faults',
      path: '/numbers',
      ready: rows,
      act: async (page) => {
        await create(page);
        await send(page);
        await fault(page);
      },
    },
    { name: 'providers', path: '/providers', ready: 'article' },
    {
      name: 'providers-faults',
      path: '/providers',
      ready: 'article',
      act: async (page) => {
        await create(page);
        await send(page);
        await fault(page);
      },
    },
    { name: 'people', path: '/people', ready: rows },
    { name: 'people-form', path: '/people', ready: rows, act: create },
    {
      name: 'people-faults',
      path: '/people',
      ready: rows,
      act: async (page) => {
        await create(page);
        await send(page);
        await fault(page);
      },
    },
    { name: 'people-teams', path: '/people?show=teams', ready: rows },
    { name: 'keys', path: '/keys', ready: rows },
    { name: 'keys-form', path: '/keys', ready: rows, act: create },
    { name: 'boards', path: '/boards', ready: rows },
    { name: 'boards-form', path: '/boards', ready: rows, act: create },
    {
      name: 'boards-faults',
      path: '/boards',
      ready: rows,
      act: async (page) => {
        await create(page);
        await send(page);
        await fault(page);
      },
    },
    { name: 'system', path: '/system', ready: 'main article' },
    { name: 'audit', path: '/audit', ready: 'main li, main tbody tr' },
    { name: 'settings', path: '/settings', ready: 'main form, main section' },
    { name: 'no-right', path: '/people', as: 'crm', ready: 'main h1' },
    { name: 'tv-gone', path: '/board/nowhere', as: 'board', ready: '.tv-notice h1' },
    { name: 'tv', path: '/board/lobby', ready: '.tv .stage .figure' },
    {
      name: 'tv-queues',
      path: '/board/lobby',
      ready: '.tv .stage .figure',
      act: async (page) => {
        await page.keyboard.press('ArrowRight');
        await page.locator('.leaf:not(.turn-enter-active) .tv-tile').first().waitFor();
      },
    },
  ];
}

export interface Tour extends AsyncDisposable {
  /** Opens a scene and stays there; one at a time. */
  visit(scene: Scene): Promise<Opened>;
}

/** Goes from scene to scene, in one window for each who looks. */
export function openTour({ browser, server }: Pick<Screens, 'browser' | 'server'>, view: View): Tour {
  const windows = new Map<string, Opened>();
  const open = async (as: NonNullable<Scene['as']>, path: string): Promise<Opened> => {
    const known = windows.get(as);
    if (known) {
      await known.page.goto('about:blank');
      await known.page.goto(`${server.origin}${path}`);
      return known;
    }
    const key = as === 'nobody' ? '' : `#key=${server.keys[as]}`;
    const opened = await openPage(browser, `${server.origin}${path}${key}`, view);
    windows.set(as, opened);
    return opened;
  };
  return {
    async visit({ path, as = 'admin', ready, act }) {
      const opened = await open(as, path);
      const { page } = opened;
      await page.setViewportSize({ width: view.width ?? 1920, height: view.height ?? 1080 });
      await page.emulateMedia({ colorScheme: view.theme ?? 'light' });
      page.setDefaultTimeout(10_000);
      await page.locator(ready).first().waitFor();
      await act?.(page);
      await settled(page);
      return opened;
    },
    async [Symbol.asyncDispose]() {
      for (const opened of windows.values()) await opened[Symbol.asyncDispose]();
    },
  };
}
