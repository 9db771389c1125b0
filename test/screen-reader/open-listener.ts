import type { Page } from 'playwright-core';
import { openApp } from '../e2e/app.ts';
import { type Orca, openOrca } from './orca.ts';

/** Somebody who uses the app with a screen reader. */
export interface Listener {
  readonly orca: Orca;
  readonly page: Page;
  leave(): Promise<void>;
}

/** Opens the app beside Orca, in the browser to test with, once Orca has told that it is there. */
export async function openListener(): Promise<Listener> {
  const orca = await openOrca();
  const app = await openApp({ screen: orca.screen });
  const page = await app.visit();
  await orca.hears(await page.title());
  // The keys are to come to the page, not to the address bar.
  const corner = await page.evaluate(() => ({ x: screenX + 4, y: screenY + outerHeight - innerHeight + 4 }));
  await orca.click(corner.x, corner.y);
  await page.waitForFunction(() => document.hasFocus());
  // What it tells of a page as a whole it would say over what it tells of the first controls.
  await orca.hears('Page has');
  return {
    orca,
    page,
    async leave() {
      await app.close();
      await orca.close();
    },
  };
}
