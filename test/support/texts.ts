/// <reference lib="dom" />
/** The texts on a page that cannot be read: too small, or cut off. In words; nothing when all is well. */
import type { Page } from 'playwright-core';

/** Below so many pixels. Text for screen readers alone is not looked at. */
export function smallTexts(page: Page, leastPx: number): Promise<string[]> {
  return page.evaluate((least) => {
    const faults = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim();
      if (!text || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('.sr-only') || element.getBoundingClientRect().width <= 1) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < least) faults.add(`${size} px: ${text.slice(0, 30)} (.${element.className})`);
    }
    return [...faults];
  }, leastPx);
}

/** Texts that end in … or behind an edge, where nothing else tells them whole: a choice does so as soon as it is opened. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clips = (style: CSSStyleDeclaration) => style.overflowX === 'hidden' || style.overflowX === 'clip';
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        if (
          !element.checkVisibility({ visibilityProperty: true }) ||
          element.closest('.sr-only, svg, [aria-haspopup=listbox]')
        )
          return false;
        if (element.clientWidth <= 1 || !clips(getComputedStyle(element))) return false;
        return element.scrollWidth > element.clientWidth + 1 && element.textContent?.trim() !== '';
      })
      .map((element) => `cut: ${element.textContent?.trim().slice(0, 40)} (.${element.className.slice(0, 40)})`);
  });
}
