/// <reference lib="dom" />
/** The wallboard in Debian's Chromium: built, opened, looked at, and kept as pictures in test/output. */
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const wallboard = new URL('../../wallboard/', import.meta.url).pathname;
const viteBinary = join(wallboard, 'node_modules/vite/bin/vite.js');
const output = new URL('../output/', import.meta.url).pathname;

/** The same engine twice: the shell draws no window around a page and keeps no profile, which is a third of all work. */
const binaries = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Without everything that a browser would like to fetch for itself. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The shell would place letters on whole pixels, as no window does.
  '--font-render-hinting=none',
  // A page lives for seconds here: to optimise its code takes longer than to run it as it is.
  '--js-flags=--no-maglev --no-turbofan',
];

/** Builds the wallboard when its sources are newer than what was built. */
export async function ensureWallboard(): Promise<void> {
  const built = await stat(join(wallboard, 'dist/index.html')).catch(() => undefined);
  const own = ['index.html', 'vite.config.ts', 'package.json', ...(await filesBelow('src'))];
  const sources = [...own, '../schema/generated/documents.ts'];
  const changed = await Promise.all(sources.map(async (path) => (await stat(join(wallboard, path))).mtimeMs));
  if (built && Math.max(...changed) < built.mtimeMs) return;
  // In a process of its own: the build goes by NODE_ENV, which is `test` here.
  await promisify(execFile)(process.execPath, [viteBinary, 'build', '--logLevel', 'warn'], {
    cwd: wallboard,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(wallboard, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(wallboard.length));
}

export async function openBrowser(): Promise<Browser & AsyncDisposable> {
  return chromium.launch({ executablePath: binaries.find(existsSync) ?? 'chromium', args });
}

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Run in the page before anything of ours, to give it another clock. */
  readonly before?: () => void;
}

export const television: View = { width: 1920, height: 1080 };
export const phone: View = { width: 390, height: 844 };

export interface Opened extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address that the page asked for, sockets too. */
  readonly asked: readonly string[];
  /** What went wrong in the page: exceptions and errors on its console. */
  readonly faults: readonly string[];
}

/** A window with a profile of its own. */
export async function openPage(browser: Browser, url: string, view: View = television): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 1920, height: view.height ?? 1080 },
    colorScheme: view.theme ?? 'light',
    locale: view.locale ?? 'en-GB',
    reducedMotion: view.reducedMotion ?? 'no-preference',
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  if (view.before) await page.addInitScript(view.before);
  await page.goto(url);
  return { page, context, asked, faults, [Symbol.asyncDispose]: () => context.close() };
}

/** Addresses outside of the origin. */
export function outside(origin: string, asked: readonly string[]): string[] {
  const { host } = new URL(origin);
  return asked.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:') && new URL(url).host !== host);
}

export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(output, { recursive: true });
  await writeFile(join(output, '.gitignore'), '*\n');
  await page.screenshot({ path: join(output, `${name}.png`) });
}

/** What sticks out of the window or of its own box, in words; nothing when all is well. */
export async function overflows(page: Page, inside = '.tile, .person, header, main'): Promise<string[]> {
  return page.evaluate((selector) => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const isWall = document.querySelector('.board.wall') !== null;
    // What does not wrap is one line, and the box of its letters is higher than that.
    const isTooHigh = (box: Element) =>
      box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).whiteSpace !== 'nowrap';
    const boxes = [...document.querySelectorAll(selector)].filter(
      (box) => box.scrollWidth > box.clientWidth + 1 || isTooHigh(box),
    );
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in a window of ${clientWidth}`] : []),
      ...(isWall && scrollHeight > clientHeight ? [`the wall is ${scrollHeight} high in ${clientHeight}`] : []),
      ...boxes.map((box) => `.${box.className}: ${box.textContent?.trim().slice(0, 40)}`),
    ];
  }, inside);
}

/** Visible text whose contrast is below WCAG 2.2 AA (1.4.3), in words. */
export async function contrastFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    type Colour = readonly [number, number, number, number];
    const parse = (css: string): Colour => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (at: 0 | 1 | 2) => top[at] * top[3] + under[at] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const groundOf = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1];
      const own = parse(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
    };
    const linear = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const luminance = ([red, green, blue]: Colour) =>
      0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    const faults: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim();
      const element = texts.currentNode.parentElement;
      if (!text || !element || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      if (element.closest('.sr-only') || element.getBoundingClientRect().width <= 1) continue;
      let alpha = 1;
      for (let at: Element | null = element; at; at = at.parentElement) alpha *= Number(getComputedStyle(at).opacity);
      const ground = groundOf(element);
      const [red, green, blue, own] = parse(style.color);
      const [darker = 0, lighter = 0] = [
        luminance(ground),
        luminance(over([red, green, blue, own * alpha], ground)),
      ].toSorted((a, b) => a - b);
      const ratio = (lighter + 0.05) / (darker + 0.05);
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.5)) faults.push(`${text.slice(0, 30)} (.${element.className}): ${ratio.toFixed(2)}`);
    }
    return faults;
  });
}
