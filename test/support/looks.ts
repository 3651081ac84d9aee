/** A state of a page in every look that it can have, kept as pictures in test/output, with what is wrong in each in words. */
import type { Page } from 'playwright-core';
import { axeFaults } from './axe.ts';
import { overflows, picture } from './browser.ts';
import { settled } from './screens.ts';
import { cutTexts, smallTexts } from './texts.ts';

const looks = [
  { width: 1920, height: 1080, theme: 'light' },
  { width: 1920, height: 1080, theme: 'dark' },
  { width: 390, height: 844, theme: 'light' },
  { width: 390, height: 844, theme: 'dark' },
] as const;

/** `boxes`: what nothing may stick out of. Leaves the page as wide as a television. */
export async function flawsInLooks(page: Page, name: string, boxes: string): Promise<string[]> {
  const found: string[] = [];
  for (const { width, height, theme } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForFunction((wanted) => document.documentElement.classList.contains(wanted), theme);
    await settled(page);
    await picture(page, `${name}-${width}-${theme}`);
    const faults = [
      ...(await overflows(page, boxes)),
      ...(await smallTexts(page, 12)),
      ...(await cutTexts(page)),
      ...(await axeFaults(page, theme === 'dark' ? ['color-contrast'] : undefined)),
    ];
    found.push(...faults.map((fault) => `${name} ${width} ${theme}: ${fault}`));
  }
  await page.setViewportSize({ width: 1920, height: 1080 });
  return found;
}
