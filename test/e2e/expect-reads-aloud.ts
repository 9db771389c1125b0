import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { press } from './player.ts';
import { heardNow } from './spoken.ts';

/** Has a page that shows the lead article read it, and hears the voice begin and stop. */
export async function expectReadsAloud(page: Page): Promise<void> {
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).toMatch(/^Au Mali/);
  await press(page, 'Pause');
  await expect.poll(() => heardNow(page)).toBe('');
}
