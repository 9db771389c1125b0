import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** What IBM's engine says of one rule at one place. */
interface Result {
  readonly ruleId: string;
  /** Such as `['VIOLATION', 'FAIL']`, or `['VIOLATION', 'POTENTIAL']` for what a person should look at. */
  readonly value: readonly [level: string, outcome: string];
  readonly path: { readonly dom: string };
  readonly message: string;
}

declare global {
  interface Window {
    ace?: { Checker: new () => { check(node: Document, rules: string[]): Promise<{ results: Result[] }> } };
  }
}

const source = readFileSync(
  fileURLToPath(new URL('../../node_modules/accessibility-checker-engine/ace-window.js', import.meta.url)),
  'utf8',
);

/** How many elements with a tree of their own a control may be in for IBM's engine to find its label in the innermost. */
const DEEPEST = 2;

/** The faults that IBM Equal Access is sure of in a page as it is now, each with where it is. */
export async function ibmFaultsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => window.ace !== undefined))) {
    // The page lets no script in but its own; what the debugger runs is not held by that.
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: source });
    await session.detach();
  }
  const sure = await page.evaluate(async () => {
    if (!window.ace) throw new Error('IBM’s engine is not here');
    const { results } = await new window.ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return results.filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL');
  });
  return sure
    .filter(
      ({ ruleId, path }) =>
        ruleId !== 'input_label_exists' || path.dom.split('#document-fragment').length - 1 <= DEEPEST,
    )
    .map(({ ruleId, path, message }) => `${ruleId}: ${path.dom} ${message}`);
}
