/** axe-core in a page: what breaks WCAG 2.2 AA there, or a practice that its makers hold good. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A menu or a list of choices hangs at the body, belongs to its button and takes the focus: like a dialog it needs no landmark around it. */
const regionMatcher = 'dialog, [role=dialog], [role=alertdialog], svg, [role=menu], [role=listbox]';
/** The lists of choices of Reka UI hold an element that keeps the focus inside, and that is no option; their options are found all the same. */
const notOfReka = '[role]:not([role=listbox][data-slot=content])';

const settings: axe.Spec = {
  checks: [{ id: 'region', options: { regionMatcher } }],
  rules: [{ id: 'aria-required-children', selector: notOfReka }],
};

/** By all rules or `only` by those that are named; in words, and nothing when all is well. */
export async function axeFaults(page: Page, only?: readonly string[]): Promise<string[]> {
  // By the debugger's own way, so that the page keeps the policy that it was sent with.
  if (await page.evaluate(() => !('axe' in window))) {
    await page.evaluate(`${axe.source}; axe.configure(${JSON.stringify(settings)})`);
  }
  const runOnly: axe.RunOnly = only ? { type: 'rule', values: [...only] } : { type: 'tag', values: tags };
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations'] };
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults; // what axe says it gives
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html, any: [why] }) =>
        `${id}: ${help} · ${target.join(' ')} · ${html.slice(0, 120)} · ${why?.message ?? ''}`,
    ),
  );
}
