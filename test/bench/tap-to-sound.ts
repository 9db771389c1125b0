import type { Browser, Page } from 'playwright-core';
import { vi } from 'vitest';
import { giveEmbeddedVoice, recordEmbedded } from '../e2e/embedded.ts';
import { button, tapOn } from '../e2e/player.ts';
import { recordSpeech } from '../e2e/spoken.ts';
import { tapsOf } from '../e2e/taps.ts';
import { slowRenderers } from './slow-renderers.ts';

/** From a tap to the first word that is heard, in ms: of the first Lire in a page, and of one at a far place. */
export interface TapToSound {
  readonly cold: number;
  readonly warm: number;
}

/**
 * Opens an article with the app's own voice and has it read.
 * @param farWords Words of a paragraph so far on that nothing of it is rendered yet.
 * @param slowdown How many times slower than this machine the page's processor is.
 */
export async function measureTap(
  browser: Browser,
  url: string,
  farWords: string,
  slowdown: number,
): Promise<TapToSound> {
  const page = await openWithOwnVoice(browser, url);
  const taps = await tapsOf(page);
  const runFreely = await slowRenderers(browser, slowdown);
  try {
    await button(page, 'Lire').click();
    const cold = await nextHeard(page, taps);
    await button(page, 'Pause').click();
    await tapOn(page, farWords);
    await button(page, 'Lire à partir d’ici').click();
    const warm = await nextHeard(page, taps);
    return { cold, warm };
  } finally {
    await runFreely();
    await page.context().close();
  }
}

/**
 * A page that shows an article, in a context of its own, with the app's own voice chosen.
 * @param prepare What is to be done in the app before that.
 */
export async function openWithOwnVoice(
  browser: Browser,
  url: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 720 } });
  await context.addInitScript(recordSpeech);
  await context.addInitScript(recordEmbedded);
  const page = await context.newPage();
  await page.goto(new URL('/', url).href);
  await giveEmbeddedVoice(page);
  await prepare?.(page);
  await page.goto(url);
  await page.mouse.move(1, 1);
  await page.locator('read-from-here').waitFor({ state: 'attached' });
  return page;
}

/** Waits for the first word that is lit, which is when it is heard, after the last tap. @returns how long that took, in ms. */
async function nextHeard(page: Page, taps: () => Promise<number[]>): Promise<number> {
  const tap = (await taps()).at(-1) ?? Number.NaN;
  const heard = () =>
    page.evaluate((since) => {
      const isHeard = ({ at, word }: { at: number; word: string }) =>
        word !== '' && performance.timeOrigin + at > since;
      const first = window.heard.moments.find(isHeard);
      return first ? performance.timeOrigin + first.at - since : 0;
    }, tap);
  return vi.waitUntil(heard, { timeout: 60_000, interval: 20 });
}
