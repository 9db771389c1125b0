import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openApp } from '../e2e/app.ts';
import { focusedControl } from '../e2e/focused-control.ts';
import { type Orca, openOrca } from './orca.ts';

/** Somebody who uses the app with a screen reader. */
export interface Listener {
  readonly orca: Orca;
  readonly page: Page;
  /**
   * Goes from the top of the page, control by control, to the one of this name, and hears each told. Gives their names,
   * in order. A screen reader may know of another focus than the one that a script has set.
   */
  tabTo(control: string): Promise<string[]>;
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
    async tabTo(control) {
      const names = ['Aller au lecteur'];
      const from = orca.said().length;
      await orca.press('ctrl+Home');
      await orca.hears('Aller au lecteur', from);
      while (names.at(-1) !== control) {
        await orca.press('Tab');
        await expect.poll(async () => (await focusedControl(page)).name).not.toBe(names.at(-1));
        const { name } = await focusedControl(page);
        await orca.hears(name, from);
        names.push(name);
        expect(names.length).toBeLessThan(40);
      }
      return names;
    },
    async leave() {
      await app.close();
      await orca.close();
    },
  };
}
