import type { Locator, Page } from 'playwright-core';
import { press } from './player.ts';

/** Opens the reading settings at their colours. The parts are in what is returned. */
export async function openReading(page: Page): Promise<Locator> {
  await press(page, 'Aa Lecture');
  await page.getByRole('dialog', { name: 'Lecture' }).waitFor();
  const panel = page.locator('reading-panel');
  if (!(await panel.getByLabel('Sépia').isVisible()))
    await panel.getByText('Couleurs', { exact: true }).click();
  return panel;
}
