import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe?: { run(options: RunOptions): Promise<AxeResults> };
  }
}

const source = readFileSync(
  fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)),
  'utf8',
);

/** WCAG 2.2 at every level that axe knows, and what axe calls best practice: landmarks, one main heading. */
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The faults that axe finds in a page as it is now, each with where it is. */
export async function faultsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) {
    // The page lets no script in but its own; what the debugger runs is not held by that.
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: source });
    await session.detach();
  }
  const violations = await page.evaluate(async (values) => {
    const results = await window.axe?.run({
      runOnly: { type: 'tag', values },
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    if (results === undefined) throw new Error('axe is not here');
    return results.violations.map(({ id, nodes }) => ({
      id,
      at: nodes.map(({ target, html }) => ({ target: String(target), html })),
    }));
  }, tags);
  const dialog = page.locator('dialog:modal');
  const [dialogHost = ''] = await dialog.evaluateAll((found) =>
    found.map((element) => {
      const root = element.getRootNode();
      return root instanceof ShadowRoot ? root.host.localName : '';
    }),
  );
  return violations
    .map(({ id, at }) => ({
      id,
      at: id === 'target-size' ? at.filter((each) => isTouchedItself(each) && isIn(dialogHost, each)) : at,
    }))
    .filter(({ at }) => at.length > 0)
    .map(({ id, at }) => `${id}: ${at.map(({ target }) => target).join(' ')}`);
}

/** Where axe found something: the selectors that lead there, and how the element begins. */
interface Spot {
  readonly target: string;
  readonly html: string;
}

/** A choice is touched by its label, which axe does not measure: `fits-a-narrow-screen` does. */
function isTouchedItself({ html }: Spot): boolean {
  return !/^<input type="(?:radio|checkbox)"/.test(html);
}

/** Of what lies partly behind a dialog axe measures what is left of it, though nobody can touch it then. */
function isIn(dialogHost: string, { target }: Spot): boolean {
  return target.startsWith(dialogHost);
}
