import type { Locator, Page } from 'playwright-core';
import { press } from './player.ts';

/** Opens the settings from the player. The sections are in what is returned, and in the dialog only where it shows them. */
export async function openSettings(page: Page): Promise<Locator> {
  await press(page, 'Réglages');
  await page.getByRole('dialog', { name: 'Réglages' }).waitFor();
  return page.locator('settings-dialog');
}

/** Does something in the settings, which are opened for it and closed afterwards. */
export async function inSettings(page: Page, choose: (dialog: Locator) => Promise<void>): Promise<void> {
  const dialog = await openSettings(page);
  await choose(dialog);
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
