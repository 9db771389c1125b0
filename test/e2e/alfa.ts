import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import type { Page } from 'playwright-core';

/** Contrast, which Alfa reckons from the page's own style sheets: it does not know what forced colours make of them. */
const CONTRAST = new Set(['sia-r66', 'sia-r69']);

/**
 * What Alfa holds against a page and is no fault of it. A `<details>` is named by its summary: HTML-AAM, and what screen
 * readers say (r60). A dialog over the page may stand in it before the main heading, which nobody reaches meanwhile
 * (r61). A control is as large as it is, whatever lies over a part of it where the page is scrolled to now, such as the
 * player or a dialog (r111, r113): `fits-a-narrow-screen` measures targets.
 */
function isNoFault(rule: string, target: string, isUnderDialog: boolean): boolean {
  if (rule === 'sia-r60') return target.startsWith('<details');
  if (rule === 'sia-r61') return isUnderDialog;
  return rule === 'sia-r111' || rule === 'sia-r113';
}

/** The faults that Siteimprove Alfa finds in a page as it is now, each with where it is. */
export async function alfaFaultsIn(page: Page): Promise<string[]> {
  const areColoursForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const isUnderDialog = (await page.locator('dialog:modal').count()) > 0;
  const shown = await page.evaluateHandle(() => document);
  const outcomes = await Audit.of(await Playwright.toPage(shown), rules).evaluate();
  return (
    [...outcomes]
      .filter(Outcome.isFailed)
      .map(({ rule, target }) => ({ name: rule.uri.split('/').at(-1) ?? rule.uri, target: String(target) }))
      .filter(
        ({ name, target }) =>
          !isNoFault(name, target, isUnderDialog) && !(areColoursForced && CONTRAST.has(name)),
      )
      // What is wrong with a whole document is told with all of it.
      .map(({ name, target }) => `${name}: ${target.slice(0, 500)}`)
  );
}
